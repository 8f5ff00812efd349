"Eighty Years in a Dish" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The workroom is a room. It is privately-named.
The soil-shed is a room. It is privately-named.
The shade-racks is a room. It is privately-named.

The printed name of the workroom is "Workroom".
The description of the workroom is "Paper screens, raked light, a floor you have swept a thousand times. The turntable stands in the middle of it with the tree on top. On the tool bench everything is laid out square. A doorway leads south to the soil shed, and the east screen stands open to the shade racks.[if the pine is lifted] The pine lies on a wet cloth with its roots in the air, and looks as a judge would without trousers.[end if]".
The soil-shed is south of the workroom.
The shade-racks is east of the workroom.

The printed name of the soil-shed is "Soil Shed".
The description of the soil-shed is "Bins of clay, sieved into sizes as a pharmacist would. The water jar stands under the drip of the roof. There are pots in here, on the top tier, that are worth more than your village.".
The workroom is north of the soil-shed.

The printed name of the shade-racks is "Shade Racks".
The description of the shade-racks is "Reed blinds, cedar planks, and two hundred small trees, all looking elsewhere. One plank, the best, out of the wind, has been left empty since yesterday.".
The workroom is west of the shade-racks.

Part 2 - States

A thing can be potted, lifted, combed, trimmed or settled (this is its roots property).

A thing can be rinsed or unwatered. A thing is usually unwatered.

A thing can be bare-dish, netted or bedded (this is its dish-state property).

A thing can be full-ladle or empty-ladle. A thing is usually empty-ladle.

A thing has a number called airing.

Part 3 - Things

The pine is a thing. It is privately-named.
The arai is a man. It is privately-named.
The turntable is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The hook is a thing. It is privately-named.
The shears-thing is a thing. It is privately-named.
The net-thing is a thing. It is privately-named.
The wire-cutters is a thing. It is privately-named.
The clay-bins is a thing. It is privately-named.
The dish is a thing. It is privately-named.
The costly-pots is a thing. It is privately-named.
The jar is a thing. It is privately-named.
The ladle is a thing. It is privately-named.
The little-trees is a thing. It is privately-named.
The plank-thing is a supporter. It is privately-named.
The blinds is a thing. It is privately-named.

The pine is in the workroom.
The printed name of the pine is "black pine".
Include (- with name 'black//' 'pine//' 'tree//' 'roots//' 'branch//' 'bonsai//' 'hard//' 'cake//' 'beard//' 'fringe//' 'pines//p', -) when defining the pine.
The description of the pine is "Eighteen inches high and as big as a hill. One branch leans out over nothing, as on a cliff; it has been leaning since before there were trains.[if the pine is potted] Its roots have filled the old dish and are lifting it out by the shoulders.[end if][if the pine is lifted] The roots are one hard cake in the shape of the dish.[end if][if the pine is combed] The roots hang down all round, combed out like an old man[']s beard.[end if][if the pine is trimmed] The roots are trimmed by a third, level, like a fringe.[end if][if the pine is settled] It sits in the new dish as though the dish had been dug up round it.[end if]".
The pine is fixed in place and scenery.

The arai is in the workroom.
The printed name of the arai is "Mr Arai".
Include (- with name 'mr//' 'arai//' 'master//', -) when defining the arai.
The description of the arai is "Straight as a rule, small as a boy, eyes shut. He is watching with the rest of his face.".
The appearance of the arai is "Mr Arai kneels on his mat with his hands on his thighs.".
The first place of the arai is the workroom.
The arai is proper-named.

The turntable is in the workroom.
The printed name of the turntable is "turntable".
Include (- with name 'turntable//' 'turntables//p', -) when defining the turntable.
The description of the turntable is "Cherry wood. It turns if you so much as think of the other side.".
The turntable is fixed in place and scenery.

The bench is in the workroom.
The printed name of the bench is "tool bench".
Include (- with name 'tool//' 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "You could find anything on it blind. In your second year you had to.".
The bench is fixed in place, not enterable and scenery.

The hook is on the bench.
The printed name of the hook is "root hook".
Include (- with name 'root//' 'hook//' 'rake//' 'tine//' 'bent//' 'hooks//p', -) when defining the hook.
The description of the hook is "One bent tine on a bamboo handle, polished by two dead men and one live one.".
The hook is portable.

The shears-thing is on the bench.
The printed name of the shears-thing is "root shears".
Include (- with name 'root//' 'shears//' 'scissors//', -) when defining the shears-thing.
The description of the shears-thing is "Broad in the handle, like a swallow. They make a sound that you hear in your sleep.".
The shears-thing is portable and plural-named.

The net-thing is on the bench.
The printed name of the net-thing is "copper net".
Include (- with name 'copper//' 'net//' 'mesh//' 'wire//' 'scrap//' 'hairpins//' 'nets//p', -) when defining the net-thing.
The description of the net-thing is "A scrap, and two hairpins of wire.".
The net-thing is portable.

The wire-cutters is on the bench.
The printed name of the wire-cutters is "branch cutters".
Include (- with name 'branch//' 'cutters//', -) when defining the wire-cutters.
The description of the wire-cutters is "Knob-jawed, for taking off limbs. Mr Arai[']s breathing alters as your eye passes over them.".
The wire-cutters is portable and plural-named.

The clay-bins is in the soil-shed.
The printed name of the clay-bins is "clay bins".
Include (- with name 'clay//' 'bins//' 'soil//' 'bin//' 'grains//', -) when defining the clay-bins.
The description of the clay-bins is "The red sort, baked, in grains the size of rice for the top and peas for the bottom.".
The clay-bins is fixed in place, scenery and plural-named.

The dish is in the soil-shed.
The printed name of the dish is "oval dish".
Include (- with name 'oval//' 'dish//' 'pot//' 'tray//' 'dishes//p', -) when defining the dish.
The description of the dish is "Unglazed, brown as bread, with cloud-shaped feet. He must have put it out in the night, because it is on the lowest tier, where you can reach.[if the dish is bare-dish] There are two round holes in the bottom, out of which any soil would go.[end if][if the dish is netted] Squares of net are wired over the two holes.[end if][if the dish is bedded] It holds a low hill of red clay grains, waiting to be sat on.[end if]".
The appearance of the dish is "On the lowest tier, by itself, stands an oval dish.".
The first place of the dish is the soil-shed.
The dish is portable.

The costly-pots is in the soil-shed.
The printed name of the costly-pots is "top tier".
Include (- with name 'top//' 'tier//' 'pots//' 'rope//' 'tiers//', -) when defining the costly-pots.
The description of the costly-pots is "Ming, or as good as. There is a rope across, and a bell on the rope.".
The costly-pots is fixed in place and scenery.

The jar is in the soil-shed.
The printed name of the jar is "water jar".
Include (- with name 'water//' 'jar//' 'rain//' 'jars//p', -) when defining the jar.
The description of the jar is "Rain off the roof, three days old, so that it is no temperature at all.".
The jar is fixed in place and scenery.

The ladle is in the soil-shed.
The printed name of the ladle is "bamboo ladle".
Include (- with name 'bamboo//' 'ladle//' 'ladles//p', -) when defining the ladle.
The description of the ladle is "It holds one good drink, for a tree of this size.[if the ladle is empty-ladle] It weighs what bamboo weighs.[end if][if the ladle is full-ladle] It is full, and you walk differently because of it.[end if]".
The appearance of the ladle is "A bamboo ladle lies across the mouth of the jar.".
The first place of the ladle is the soil-shed.
The ladle is portable.

The little-trees is in the shade-racks.
The printed name of the little-trees is "small trees".
Include (- with name 'small//' 'trees//' 'maples//' 'quince//', -) when defining the little-trees.
The description of the little-trees is "Maples, junipers, a quince with one fruit on it, like a lantern left on.".
The little-trees is fixed in place, scenery and plural-named.

The plank-thing is in the shade-racks.
The printed name of the plank-thing is "empty plank".
Include (- with name 'empty//' 'plank//' 'planks//p', -) when defining the plank-thing.
The description of the plank-thing is "Cedar, wet down. Somebody has wiped it this morning, and it was not you.".
The plank-thing is fixed in place, not enterable and scenery.

The blinds is in the shade-racks.
The printed name of the blinds is "reed blinds".
Include (- with name 'reed//' 'blinds//', -) when defining the blinds.
The description of the blinds is "They let through exactly half.".
The blinds is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "unpot [something]" as just-lifting.
Understand "ease [something]" as just-lifting.

Carry out just-lifting:
	if the noun is the pine:
		if the pine is not potted:
			say "It is out, and the air is at it.";
			stop the action;
		if the dish is not bedded:
			say "You have both hands round the trunk. Mr Arai coughs. Roots dry while one looks for things: the new dish ought to be bedded first.";
			stop the action;
		now the pine is lifted;
		now the airing of the pine is 0;
		say "You run the hook of your thumb round inside the rim, tilt, and it comes, all of a piece, with a sigh, like a loaf. It weighs less than it should and more than you can bear.";
		stop the action;
	say "That would lead nowhere.".

Neting-with is an action applying to two things.
Understand "net [something] with [something]" as neting-with.
Understand "cover [something] with [something]" as neting-with.
Understand "line [something] with [something]" as neting-with.
Understand "wrap [something] with [something]" as neting-with.

Carry out neting-with:
	if the noun is the dish and the second noun is the net-thing:
		if the net-thing is not enclosed by the player:
			say "You aren[']t holding the net.";
			stop the action;
		if the dish is not enclosed by the player:
			say "You want the dish in your hands for that.";
			stop the action;
		if the dish is not bare-dish:
			say "It has its net.";
			stop the action;
		now the dish is netted;
		now the net-thing is nowhere;
		say "A square over each hole, a hairpin of wire down through and bent back. You hold it up to the light. Mr Arai does not cough.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "bed [something] with [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "dip [something] in [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.

Carry out filling-from:
	if the noun is the dish and the second noun is the clay-bins:
		if the dish is not enclosed by the player:
			say "You want the dish in your hands for that.";
			stop the action;
		if the dish is bare-dish:
			say "The first handful goes in at the top and out at the bottom, and patters on your feet. From the workroom comes a cough. He can[']t possibly have seen.";
			stop the action;
		if the dish is not netted:
			say "There is a hill in it now. A mountain would be pride.";
			stop the action;
		now the dish is bedded;
		say "Peas first, then rice, in a low hill, off the middle, where the trunk will want to stand. You level nothing. It is supposed to look as if it had happened.";
		stop the action;
	if the noun is the ladle and the second noun is the jar:
		if the ladle is not enclosed by the player:
			say "You aren[']t holding it.";
			stop the action;
		if the ladle is not empty-ladle:
			say "It can hold no more, and Mr Arai is watching the meniscus.";
			stop the action;
		now the ladle is full-ladle;
		say "You lower it sideways, so as not to frighten the water.";
		stop the action;
	say "That would lead nowhere.".

Combing-with is an action applying to two things.
Understand "comb [something] with [something]" as combing-with.
Understand "rake [something] with [something]" as combing-with.
Understand "untangle [something] with [something]" as combing-with.

Carry out combing-with:
	if the noun is the pine and the second noun is the hook:
		if the hook is not enclosed by the player:
			say "Not with your fingers. You need the root hook.";
			stop the action;
		if the pine is potted:
			say "While it sits in its dish there is nothing to comb.";
			stop the action;
		if the pine is not lifted:
			say "It is combed as far as it is wise to.";
			stop the action;
		now the pine is combed;
		say "From the trunk outward, always outward, letting the old clay fall. Eighty years come down on the cloth: grit, moss, a cicada[']s shell, one bead.";
		stop the action;
	say "That would lead nowhere.".

Triming-with is an action applying to two things.
Understand "trim [something] with [something]" as triming-with.
Understand "cut [something] with [something]" as triming-with.

Carry out triming-with:
	if the noun is the pine and the second noun is the shears-thing:
		if the shears-thing is not enclosed by the player:
			say "You need the root shears.";
			stop the action;
		if the pine is potted:
			say "The branches were settled before your grandfather was born. It is the roots that want cutting, and they are in the dish.";
			stop the action;
		if the pine is lifted:
			say "You bring the shears up to the hard cake of roots, and there is a cough. You cannot cut what you have not untangled.";
			stop the action;
		if the pine is not combed:
			say "A third. Not a hair more.";
			stop the action;
		now the pine is trimmed;
		say "Snip, and wait, and snip. A third of what fed it falls away and it does not seem to mind, as the very old don[']t mind about shoes.";
		stop the action;
	if the noun is the pine and the second noun is the wire-cutters:
		say "It is not a cough. It is the beginning of a word. You put them back where they were, square.";
		stop the action;
	say "That would lead nowhere.".

Settling-in is an action applying to two things.
Understand "settle [something] in [something]" as settling-in.
Understand "plant [something] in [something]" as settling-in.
Understand "pot [something] in [something]" as settling-in.
Understand "bury [something] in [something]" as settling-in.
Understand "sow [something] in [something]" as settling-in.

Carry out settling-in:
	if the noun is the pine and the second noun is the dish:
		if the dish is not enclosed by the location:
			say "The dish isn[']t here.";
			stop the action;
		if the pine is potted:
			say "It is in a dish, if the wrong one. It must be lifted out.";
			stop the action;
		if the pine is lifted:
			say "The whole cake, as it is? It would sit there for a year like a guest with his coat on. Comb it.";
			stop the action;
		if the pine is not trimmed:
			say "It will not go in: the beard hangs over the rim all round.";
			stop the action;
		now the pine is settled;
		now the dish is nowhere;
		say "Down onto the hill, and round, a hair, and back, a hair. You lean your weight on it until it goes home, and work the small grains in among the roots with one chopstick finger until nothing moves that should not.";
		stop the action;
	say "That would lead nowhere.".

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.

Carry out watering-with:
	if the noun is the pine and the second noun is the ladle:
		if the ladle is not enclosed by the player:
			say "A pine of eighty is not watered out of the palm. The ladle.";
			stop the action;
		if the ladle is not full-ladle:
			say "A drop falls from the ladle, out of embarrassment.";
			stop the action;
		if the pine is not settled:
			say "A cough. One waters a tree that has sat down.";
			stop the action;
		if the pine is not unwatered:
			say "It has had its drink.";
			stop the action;
		now the ladle is empty-ladle;
		now the pine is rinsed;
		say "Round the rim, in a thread, until it runs from the holes yellow, then brown, then clear as glass.";
		stop the action;
	say "That would lead nowhere.".

Bowing-to is an action applying to one thing.
Understand "bow to [something]" as bowing-to.
Understand "thank [something]" as bowing-to.
Understand "speak to [something]" as bowing-to.

Carry out bowing-to:
	if the noun is the arai:
		say "You bow. He does not open his eyes. Something in the set of his ears bows back.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the arai:
		try bowing-to the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the dish:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the pine:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the pine:
		say "Say how: trim [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the arai:
		try other words;
		try bowing-to the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The neting-with action translates into I6 as "SKOwn1".
The filling-from action translates into I6 as "SKOwn2".
The combing-with action translates into I6 as "SKOwn3".
The triming-with action translates into I6 as "SKOwn4".
The settling-in action translates into I6 as "SKOwn5".
The watering-with action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the net-thing +) && x == (+ the dish +)) return ##SKOwn1;
			if (y == (+ the clay-bins +) && x == (+ the dish +)) return ##SKOwn2;
			if (y == (+ the jar +) && x == (+ the ladle +)) return ##SKOwn2;
			if (y == (+ the hook +) && x == (+ the pine +)) return ##SKOwn3;
			if (y == (+ the shears-thing +) && x == (+ the pine +)) return ##SKOwn4;
			if (y == (+ the wire-cutters +) && x == (+ the pine +)) return ##SKOwn4;
			if (y == (+ the dish +) && x == (+ the pine +)) return ##SKOwn5;
			if (y == (+ the ladle +) && x == (+ the pine +)) return ##SKOwn6;
		2:
			if (y == (+ the dish +) && x == (+ the net-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the dish +) && x == (+ the clay-bins +)) return ##SKOwn2 + 4096;
			if (y == (+ the ladle +) && x == (+ the jar +)) return ##SKOwn2 + 4096;
			if (y == (+ the pine +) && x == (+ the ladle +)) return ##SKOwn6 + 4096;
		3:
			if (y == (+ the dish +) && x == (+ the net-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the dish +) && x == (+ the clay-bins +)) return ##SKOwn2 + 4096;
			if (y == (+ the clay-bins +) && x == (+ the dish +)) return ##SKOwn2;
			if (y == (+ the ladle +) && x == (+ the jar +)) return ##SKOwn2 + 4096;
			if (y == (+ the jar +) && x == (+ the ladle +)) return ##SKOwn2;
			if (y == (+ the dish +) && x == (+ the pine +)) return ##SKOwn5;
			if (y == (+ the pine +) && x == (+ the ladle +)) return ##SKOwn6 + 4096;
		4:
			if (y == (+ the dish +) && x == (+ the net-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the dish +) && x == (+ the clay-bins +)) return ##SKOwn2 + 4096;
			if (y == (+ the ladle +) && x == (+ the jar +)) return ##SKOwn2 + 4096;
			if (y == (+ the pine +) && x == (+ the ladle +)) return ##SKOwn6 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the pine is not potted and the pine is not settled:
		increase the airing of the pine by 1;
		if the airing of the pine is greater than 14, now the airing of the pine is 14.

Every turn:
	if the airing of the pine is at least 8 and the airing of the pine is less than 9 and the pine is not settled:
		say "Mr Arai coughs, twice. The ends of the roots have begun to go pale.".

Part 6 - Tasks and endings

The dish-ready is a task. The points are 3.
The pine-combed is a task. The points are 2.
The pine-trimmed is a task. The points are 2.
The pine-settled is a task. The points are 2.
The pine-watered is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the dish-ready is pending and the dish is bedded:
		achieve the dish-ready.

Every turn:
	if the pine-combed is pending and the pine is combed:
		achieve the pine-combed.

Every turn:
	if the pine-trimmed is pending and the pine is trimmed:
		achieve the pine-trimmed.

Every turn:
	if the pine-settled is pending and the pine is settled:
		achieve the pine-settled.

Every turn:
	if the pine-watered is pending and the pine is rinsed:
		achieve the pine-watered.

Every turn:
	if the story has not ended and the pine-watered is achieved:
		say "Nobody moves for some time, and the tree least of all. Then Mr Arai opens his eyes and gets up, lifts it, dish and all, as one lifts a sleeping child, and carries it out to the wet plank. He comes back with the broom. He looks at it; he looks at you; and he begins, himself, to sweep. [quotation mark]Tomorrow,[quotation mark] says Mr Arai, [quotation mark]the juniper.[quotation mark] That is forty-three.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the airing of the pine is at least 14 and the pine is not settled:
		say "The white comes up the roots like frost up a window. Mr Arai rises, wraps them in a wet cloth, and finishes it himself, in four minutes, without looking. It will live. He hands you the broom. It is quite a kind gesture, and lasts, as it turns out, another three years.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the workroom.

When play begins:
	say "You have been at the nursery three years. The first year you swept; the second, you were allowed to water the moss. This morning, the master, Mr Arai, who has said perhaps forty words to you in all that time, set a black pine on the turntable, sat down on his mat, and pointed at you. The tree was in training before he was. It has not been repotted since the Emperor[']s wedding. When Mr Arai disapproves of something, he coughs.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the pine is potted:
			no;
		yes;
	if N is 2:
		if the pine is potted:
			no;
		yes;
	if N is 16:
		if the dish is bedded:
			no;
		yes;
	if N is 17:
		if the dish is netted:
			no;
		yes;
	if N is 28:
		if the pine is lifted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 8, no;
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Blue-grey, chipped at one foot, and quite invisible for roots.";
	if N is 2, say "Knuckled bark, well clear of the rim.";
	if N is 3, say "Shut. You have learned to find no comfort in that.";
	if N is 4, say "Straw, bound in black, and exactly parallel to the bench.";
	if N is 5, say "Palms down, fingers together, as brown as bark.";
	if N is 6, say "They have knelt since before it was light.";
	if N is 7, say "It gives nothing away, and that only on feast days.";
	if N is 9, say "Honey brown, and hollowed where a thumb goes.";
	if N is 10, say "His master, and the master of that one. They did not talk either.";
	if N is 11, say "Two wide loops, for a whole hand.";
	if N is 12, say "None today. It is a matter of who touches these.";
	if N is 13, say "The coarse grains, for underneath.";
	if N is 14, say "The fine grains, for on top.";
	if N is 15, say "Two, round, each as wide as your thumb.";
	if N is 16, say "Higher towards one end, where the trunk will want to be.";
	if N is 17, say "Cut along the strand, with one strand to spare.";
	if N is 18, say "Bronze, no bigger than a plum. It has never been heard.";
	if N is 19, say "Cedar bark, and a split bamboo for a gutter.";
	if N is 20, say "One now; and, if you are patient, one now.";
	if N is 21, say "Round, dark, and perfectly still.";
	if N is 22, say "In at the rim, and clear at the holes: not a drop over that.";
	if N is 23, say "Bone white on one side and green on the other, by intention.";
	if N is 24, say "Yellow, knobbed, and far too heavy for its twig.";
	if N is 25, say "Not a needle on it. You ought to know.";
	if N is 26, say "It gives on the soil shed, to the south.";
	if N is 27, say "Paper, patched here and there with a paper leaf.";
	if N is 28, say "Linen, wrung out twice, and spread without a crease.";
	if N is 29, say "It is through the doorway, in the shed.";
	if N is 30, say "Two sheds, three racks, and very few customers who are good enough.";
	if N is 31, say "On every pot, and watered by you for a year, with a thimble.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go south.";
	if N is 35, say "You would have to go east.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go north.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'dish//': if (n < 1 && SK_Near((+ the pine +))) return 1;
		'shoulders//': if (n < 2 && SK_Near((+ the pine +))) return 2;
		'eyes//': if (n < 3 && SK_Near((+ the arai +))) return 3;
		'mat//': if (n < 4 && SK_Near((+ the arai +))) return 4;
		'hands//': if (n < 5 && SK_Near((+ the arai +))) return 5;
		'thighs//': if (n < 6 && SK_Near((+ the arai +))) return 6;
		'face//': if (n < 7 && SK_Near((+ the arai +))) return 7;
		'boy//': if (n < 8 && SK_Near((+ the arai +))) return 8;
		'rule//': if (n < 8 && SK_Near((+ the arai +))) return 8;
		'handle//': if (n < 9 && SK_Near((+ the hook +))) return 9; if (n < 11 && SK_Near((+ the shears-thing +))) return 11;
		'men//': if (n < 10 && SK_Near((+ the hook +))) return 10;
		'limbs//': if (n < 12 && SK_Near((+ the wire-cutters +))) return 12;
		'peas//': if (n < 13 && SK_Near((+ the clay-bins +))) return 13;
		'rice//': if (n < 14 && SK_Near((+ the clay-bins +))) return 14;
		'holes//': if (n < 15 && SK_Near((+ the dish +))) return 15;
		'hill//': if (n < 16 && SK_Near((+ the dish +))) return 16; if (n < 32 && SK_Near(player)) return 32;
		'squares//': if (n < 17 && SK_Near((+ the dish +))) return 17;
		'bell//': if (n < 18 && SK_Near((+ the costly-pots +))) return 18;
		'roof//': if (n < 19 && SK_Near((+ the jar +))) return 19;
		'drip//': if (n < 20 && SK_Near((+ the jar +))) return 20;
		'mouth//': if (n < 21 && SK_Near((+ the jar +))) return 21;
		'drink//': if (n < 22 && SK_Near((+ the ladle +))) return 22;
		'junipers//': if (n < 23 && SK_Near((+ the little-trees +))) return 23;
		'fruit//': if (n < 24 && SK_Near((+ the little-trees +))) return 24;
		'floor//': if (n < 25 && SK_Near((+ the workroom +))) return 25;
		'doorway//': if (n < 26 && SK_Near((+ the workroom +))) return 26;
		'screens//': if (n < 27 && SK_Near((+ the workroom +))) return 27;
		'cloth//': if (n < 28 && SK_Near((+ the workroom +))) return 28;
		'soil//': if (n < 29 && SK_Near((+ the workroom +))) return 29;
		'nursery//': if (n < 30 && SK_Near((+ the workroom +))) return 30;
		'moss//': if (n < 31 && SK_Near((+ the workroom +))) return 31;
		'air//': if (n < 32 && SK_Near(player)) return 32;
		'cliff//': if (n < 32 && SK_Near(player)) return 32;
		'eye//': if (n < 32 && SK_Near(player)) return 32;
		'judge//': if (n < 32 && SK_Near(player)) return 32;
		'lies//': if (n < 32 && SK_Near(player)) return 32;
		'pharmacis//': if (n < 32 && SK_Near(player)) return 32;
		'sleep//': if (n < 32 && SK_Near(player)) return 32;
		'sound//': if (n < 32 && SK_Near(player)) return 32;
		'swallow//': if (n < 32 && SK_Near(player)) return 32;
		'temperatu//': if (n < 32 && SK_Near(player)) return 32;
		'village//': if (n < 32 && SK_Near(player)) return 32;
		'wedding//': if (n < 32 && SK_Near(player)) return 32;
		'wind//': if (n < 32 && SK_Near(player)) return 32;
		'workroom//': if (n < 33 && SK_Near((+ the workroom +))) return 33; if (n < 37 && SK_Near((+ the soil-shed +))) return 37; if (n < 39 && SK_Near((+ the shade-racks +))) return 39;
		'shed//': if (n < 34 && SK_Near((+ the workroom +))) return 34; if (n < 36 && SK_Near((+ the soil-shed +))) return 36;
		'racks//': if (n < 35 && SK_Near((+ the workroom +))) return 35; if (n < 38 && SK_Near((+ the shade-racks +))) return 38;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms";
		}
		'b': switch (n) {
			1: return "bamboo bamboos bead beads beginning beginnings bell bells body boy boys broom brooms";
		}
		'c': switch (n) {
			1: return "ceiling child childs cliff cliffs coat coats comfort comforts corner corners cough coughs crease creases customer customers cutting cuttings";
		}
		'd': switch (n) {
			1: return "doorway doorways drink drinks drip drips drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor floors foot fruit fruits";
		}
		'g': switch (n) {
			1: return "gesture gestures grandfather grandfathers ground guest guests gutter gutters";
		}
		'h': switch (n) {
			1: return "hair hairs hand handful handfuls handle handles hands head hole holes";
		}
		'j': switch (n) {
			1: return "judge judges juniper junipers";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leaf leafs leg legs light lights limb limbs loaf loafs loop loops";
		}
		'm': switch (n) {
			1: return "man mans mat mats men meniscus meniscuses moss mosses mountain mountains mouth mouths";
		}
		'n': switch (n) {
			1: return "needle needles nose nurseries nursery";
		}
		'o': switch (n) {
			1: return "ought oughts";
		}
		'p': switch (n) {
			1: return "palm palms pea peas pharmacist pharmacists plum plums";
		}
		'r': switch (n) {
			1: return "readies ready rice rices rim rims roof roofs rule rules";
		}
		's': switch (n) {
			1: return "shell shells shoe shoes sigh sighs sky sleep sleeps snip snips sound sounds strand strands swallow swallows";
		}
		't': switch (n) {
			1: return "temperature temperatures thigh thighs thimble thimbles thread threads thumb thumbs trunk trunks twig twigs";
		}
		'v': switch (n) {
			1: return "village villages";
		}
		'w': switch (n) {
			1: return "wall walls wedding weddings white whites wind window windows winds";
		}
		'y': switch (n) {
			1: return "yellow yellows";
		}
	}
	return 0;
];
-).
