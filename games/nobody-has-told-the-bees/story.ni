"Nobody Has Told the Bees" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The porch is a room. It is privately-named.
The hives is a room. It is privately-named.
The orchard is a room. It is privately-named.
The nursery is a room. It is privately-named.

The printed name of the porch is "Back Porch".
The description of the porch is "Boots, string, a bench with no paint left on it. Her hat and veil hang on their nail with the shape of her still in them. The garden goes east to the hives, and north, under washing lines with nothing on them, to the orchard.".
The hives is east of the porch.
The orchard is north of the porch.

The printed name of the hives is "Bee Yard".
The description of the hives is "Nine white boxes on brick feet, facing south, like a row of chapels on a hill. The end one is the old queen[']s, and was your grandmother[']s favourite.[if the bees is untold] Not a bee is flying. They hang in the doorways in clumps, and as you come up all nine boxes drop their voices by a tone.[end if][if the bees is told-state] They come and go over your head in a long gold rope, about their business.[end if]".
The porch is west of the hives.

The printed name of the orchard is "Orchard".
The description of the orchard is "Wet grass, wild daffodils, and in the middle a black thing with its arms out. The lightning came down it in a spiral, like peel. West, by the wall, is the nursery bed.".
The porch is south of the orchard.
The nursery is west of the orchard.

The printed name of the nursery is "Nursery Bed".
The description of the nursery is "A strip of dug ground along the warm side of the wall, with leeks in one half of it. In the other stands a single apple stock, two years planted.[if the stock is sealed-up] It wears its bandage and its wax like a child with a good excuse.[end if]".
The orchard is east of the nursery.

Part 2 - States

A thing can be told-state or untold. A thing is usually untold.

A thing can be pliant or hard. A thing is usually hard.

A thing can be whole-state, cleft, joined, bound-state or sealed-up (this is its union property).

Part 3 - Things

The bench is a supporter. It is privately-named.
The knife is a thing. It is privately-named.
The raffia is a thing. It is privately-named.
The trowel is a thing. It is privately-named.
The hat-thing is a thing. It is privately-named.
The boots is a thing. It is privately-named.
The bees is a thing. It is privately-named.
The wax is a thing. It is privately-named.
The smoker is a thing. It is privately-named.
The tree-thing is a thing. It is privately-named.
The scion is a thing. It is privately-named.
The daffodils is a thing. It is privately-named.
The stock is a thing. It is privately-named.
The leeks is a thing. It is privately-named.

The bench is in the porch.
The printed name of the bench is "potting bench".
Include (- with name 'potting//' 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "She could never pass it without putting something down.".
The bench is fixed in place, not enterable and scenery.

The knife is on the bench.
The printed name of the knife is "grafting knife".
Include (- with name 'grafting//' 'knife//' 'blade//' 'knifes//p', -) when defining the knife.
The description of the knife is "Bone handle, one bevel. It will take the hair off your arm; there is a bald place on your arm already.".
The knife is portable.

The raffia is on the bench.
The printed name of the raffia is "raffia".
Include (- with name 'raffia//' 'hank//', -) when defining the raffia.
The description of the raffia is "A hank the colour of her hair before it was white.".
The raffia is portable.
The indefinite article of the raffia is "some".

The trowel is on the bench.
The printed name of the trowel is "trowel".
Include (- with name 'trowel//' 'trowels//p', -) when defining the trowel.
The description of the trowel is "Worn to the size of a tablespoon. It has buried a good many cats.".
The trowel is portable.

The hat-thing is in the porch.
The printed name of the hat-thing is "hat".
Include (- with name 'hat//' 'veil//' 'hats//p', -) when defining the hat-thing.
The description of the hat-thing is "Net, darned with fuse wire. She only wore it for visitors, so that they wouldn[']t feel underdressed.".
The hat-thing is fixed in place and scenery.

The boots is in the porch.
The printed name of the boots is "boots".
Include (- with name 'boots//', -) when defining the boots.
The description of the boots is "Hers, sixes. Yours, elevens. They have kept company like that since you were fourteen.".
The boots is fixed in place, scenery and plural-named.

The bees is in the hives.
The printed name of the bees is "bees".
Include (- with name 'bees//' 'hive//' 'boxes//' 'chapels//' 'queen//' 'white//' 'end//', -) when defining the bees.
The description of the bees is "Small, brown, cross, and older on this hill than the parish. They came with the house, she said; or the other way about.".
The bees is fixed in place, scenery and plural-named.

The wax is in the hives.
The printed name of the wax is "beeswax".
Include (- with name 'beeswax//' 'cake//' 'slate//', -) when defining the wax.
The description of the wax is "A cake from last summer[']s cappings, left on top of the end hive under the slate, where she always left it.[if the wax is hard] It is as hard as a tooth.[end if][if the wax is pliant] It is soft and takes a thumb.[end if]".
The appearance of the wax is "On the roof of the end hive, under a slate, is a yellow cake of beeswax.".
The first place of the wax is the hives.
The wax is portable.
The indefinite article of the wax is "some".

The smoker is in the hives.
The printed name of the smoker is "bellows".
Include (- with name 'bellows//' 'smoker//' 'bellowses//p', -) when defining the smoker.
The description of the smoker is "Leather and tin. There was a family of earwigs in it, and they have asked to be left alone.".
The appearance of the smoker is "The bellows for smoking them stands on a brick, cold.".
The first place of the smoker is the hives.
The smoker is portable.

The tree-thing is in the orchard.
The printed name of the tree-thing is "blasted tree".
Include (- with name 'blasted//' 'tree//' 'widow^s//' 'pardon//' 'apple//' 'shoot//' 'green//' 'trees//p', -) when defining the tree-thing.
The description of the tree-thing is "You can put your hand in the split, and your arm. It smells of gunpowder and cider. On the one side, low down, on a strip of bark no wider than a ribbon, the sap has come up as if nobody had told it either.[if the scion is nowhere and the stock is whole-state] There grows the green shoot.[end if][if the scion is nowhere and the stock is cleft] There grows the green shoot.[end if]".
The tree-thing is fixed in place and scenery.

The printed name of the scion is "green twig".
Include (- with name 'green//' 'twig//' 'scion//' 'twigs//p', -) when defining the scion.
The description of the scion is "Four buds, and none of them knows.".
The scion is portable.

The daffodils is in the orchard.
The printed name of the daffodils is "daffodils".
Include (- with name 'daffodils//' 'wild//', -) when defining the daffodils.
The description of the daffodils is "Lent lilies, with their heads together.".
The daffodils is fixed in place, scenery and plural-named.

The stock is in the nursery.
The printed name of the stock is "young stock".
Include (- with name 'young//' 'stock//' 'stump//' 'rootstock//' 'cleft//' 'single//' 'apple//' 'stocks//p', -) when defining the stock.
The description of the stock is "Sown from a pip by your grandmother, the week you came here to live.[if the stock is whole-state] Thick as a thumb, straight as a schoolteacher, and bearing at present one bud, which will be a crab.[end if][if the stock is cleft] It has been cut off at the knee, and the stump is split down the middle.[end if][if the stock is joined] A green twig stands up in the cleft. A wren could knock it out.[end if][if the stock is bound-state] The twig is bound in with raffia, round and round. Every drop of rain will go down the cracks of it.[end if][if the stock is sealed-up] The join is bound and waxed, and no bigger than a swollen knuckle.[end if]".
The stock is fixed in place and scenery.

The leeks is in the nursery.
The printed name of the leeks is "leeks".
Include (- with name 'leeks//', -) when defining the leeks.
The description of the leeks is "Hers. Somebody will have to eat them.".
The leeks is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-telling is an action applying to one thing.
Understand "tell [something]" as just-telling.
Understand "speak to [something]" as just-telling.
Understand "whisper to [something]" as just-telling.

Carry out just-telling:
	if the noun is the bees:
		if the bees is not untold:
			say "They know. You said it once, and bees do not ask to have it again.";
			stop the action;
		now the bees is told-state;
		say "You knock on each box, three times, with one knuckle, as she taught you, and say it. It is the first time that you have said it aloud. At the ninth box your voice goes; but by then it doesn[']t matter, because there is such a hum along the row that nobody could have heard. Then, from the end hive, the first one flies.";
		stop the action;
	if (the noun is the tree-thing or the noun is the stock or the noun is the leeks or the noun is the daffodils):
		say "It is the bees who have to be told.";
		stop the action;
	try addressing the noun.

Check taking:
	now the deed is 0;
	if the noun is the wax and the location of the wax is the hives:
		if the bees is not told-state:
			say "As your hand comes near the slate the note goes up, in nine boxes, like a blade being drawn. You take your hand away. They do not know whose it is. Nobody has told them anything.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-kneading is an action applying to one thing.
Understand "knead [something]" as just-kneading.
Understand "soften [something]" as just-kneading.
Understand "warm [something]" as just-kneading.
Understand "work [something]" as just-kneading.
Understand "cook [something]" as just-kneading.
Understand "boil [something]" as just-kneading.
Understand "heat [something]" as just-kneading.

Carry out just-kneading:
	if the noun is the wax:
		if the wax is not enclosed by the player:
			say "You need it between your palms.";
			stop the action;
		if the wax is not hard:
			say "It couldn[']t be softer without being honey.";
			stop the action;
		now the wax is pliant;
		say "It takes the warmth of your hands to do it, and all the warmth they have. It smells of last July.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "slice [something] with [something]" as cuting-with.
Understand "split [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the tree-thing and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "You bend the twig and it springs back. It has to be the knife.";
			stop the action;
		if the scion is not nowhere:
			say "It has given what it had.";
			stop the action;
		if the stock is not cleft:
			say "A twig begins to die the moment that it is cut. There ought to be a place ready for it first.";
			stop the action;
		now the scion is carried by the player;
		say "You hold your breath, lay the bevel to the ribbon of live bark, and draw it towards you, once; then two slopes on the end of it, long, like a wedge of cheese for a mouse. The twig weighs nothing. It is the only one there is.";
		stop the action;
	if the noun is the stock and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "The stock won[']t be parted by looking at it. It has to be the knife.";
			stop the action;
		if the stock is not whole-state:
			say "Once was quite hard enough on it.";
			stop the action;
		now the stock is cleft;
		say "[quotation mark]Don[']t saw at it,[quotation mark] she says, behind you, or would have. Off with its head, a hand above the ground; then the blade set across the stump, and a tap with the heel of your hand. It opens like a beak.";
		stop the action;
	if (the noun is the bees or the noun is the leeks or the noun is the daffodils or the noun is the boots or the noun is the hat-thing or the noun is the raffia) and the second noun is the knife:
		say "It is for one thing only. She would not even let you sharpen pencils with it.";
		stop the action;
	say "That would lead nowhere.".

Fiting-in is an action applying to two things.
Understand "fit [something] in [something]" as fiting-in.
Understand "wedge [something] in [something]" as fiting-in.
Understand "graft [something] on [something]" as fiting-in.

Carry out fiting-in:
	if the noun is the scion and the second noun is the stock:
		if the scion is not enclosed by the player:
			say "You haven[']t got the twig.";
			stop the action;
		if the stock is not cleft:
			say "It would only be standing next to it.";
			stop the action;
		now the stock is joined;
		now the scion is nowhere;
		say "Not in the middle: to the side, green to green, bark to bark, so that the two of them touch where they are alive. You let the cleft close, and take your hand away as you would from the last card of a house.";
		stop the action;
	say "That would lead nowhere.".

Binding-with is an action applying to two things.
Understand "bind [something] with [something]" as binding-with.
Understand "tie [something] with [something]" as binding-with.
Understand "wrap [something] with [something]" as binding-with.
Understand "cover [something] with [something]" as binding-with.

Carry out binding-with:
	if the noun is the stock and the second noun is the raffia:
		if the raffia is not enclosed by the player:
			say "You pinch the join shut. You can[']t stand like that until June. Get the raffia.";
			stop the action;
		if the stock is whole-state:
			say "There is nothing to bind.";
			stop the action;
		if the stock is cleft:
			say "Bind it shut with nothing in it? That would be a cruelty.";
			stop the action;
		if the stock is not joined:
			say "It is bound as tight as a cricket bat.";
			stop the action;
		now the stock is bound-state;
		now the raffia is nowhere;
		say "From the bottom up, edge to edge, and the end drawn back under itself with your teeth. It holds.";
		stop the action;
	say "That would lead nowhere.".

Sealing-with is an action applying to two things.
Understand "seal [something] with [something]" as sealing-with.
Understand "wax [something] with [something]" as sealing-with.
Understand "smear [something] with [something]" as sealing-with.

Carry out sealing-with:
	if the noun is the stock and the second noun is the wax:
		if the wax is not enclosed by the player:
			say "Spit keeps the frost out for an hour, she used to say, and wax for good. Get the wax.";
			stop the action;
		if the stock is whole-state:
			say "There is nothing to seal.";
			stop the action;
		if the stock is cleft:
			say "The twig goes in before the roof goes on.";
			stop the action;
		if the stock is joined:
			say "You so much as look at it and the twig leans. It has to be bound first.";
			stop the action;
		if the wax is not pliant:
			say "It skids off in crumbs, like a stale cheese. It wants the warmth of your hands.";
			stop the action;
		if the stock is not bound-state:
			say "It is sealed.";
			stop the action;
		now the stock is sealed-up;
		now the wax is nowhere;
		say "Thumb and thumb, into every crack, over the top, and a dab on the very tip of the twig, for luck, or for frost, which she said was the same thing.";
		stop the action;
	say "That would lead nowhere.".

Just-puffing is an action applying to one thing.
Understand "puff [something]" as just-puffing.
Understand "light [something]" as just-puffing.

Carry out just-puffing:
	if the noun is the smoker:
		say "One earwig comes out, and looks at you, and goes in again.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the smoker:
		try just-puffing the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the stock:
		say "Say how: cover [the noun] with something, or seal [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the smoker:
		try other words;
		try just-puffing the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the smoker:
		try other words;
		try just-puffing the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the raffia or the noun is the hat-thing or the noun is the boots or the noun is the bees or the noun is the tree-thing or the noun is the daffodils or the noun is the stock or the noun is the leeks:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the bees or the noun is the tree-thing or the noun is the daffodils or the noun is the stock or the noun is the leeks:
		try other words;
		try just-telling the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The cuting-with action translates into I6 as "SKOwn1".
The fiting-in action translates into I6 as "SKOwn2".
The binding-with action translates into I6 as "SKOwn3".
The sealing-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the knife +) && x == (+ the tree-thing +) or (+ the stock +) or (+ the bees +) or (+ the leeks +) or (+ the daffodils +) or (+ the boots +) or (+ the hat-thing +) or (+ the raffia +)) return ##SKOwn1;
			if (y == (+ the stock +) && x == (+ the scion +)) return ##SKOwn2;
			if (y == (+ the raffia +) && x == (+ the stock +)) return ##SKOwn3;
			if (y == (+ the wax +) && x == (+ the stock +)) return ##SKOwn4;
		2:
			if (y == (+ the stock +) && x == (+ the scion +)) return ##SKOwn2;
			if (y == (+ the stock +) && x == (+ the raffia +)) return ##SKOwn3 + 4096;
			if (y == (+ the stock +) && x == (+ the wax +)) return ##SKOwn4 + 4096;
		3:
			if (y == (+ the stock +) && x == (+ the scion +)) return ##SKOwn2;
			if (y == (+ the stock +) && x == (+ the raffia +)) return ##SKOwn3 + 4096;
			if (y == (+ the stock +) && x == (+ the wax +)) return ##SKOwn4 + 4096;
		4:
			if (y == (+ the stock +) && x == (+ the raffia +)) return ##SKOwn3 + 4096;
			if (y == (+ the stock +) && x == (+ the wax +)) return ##SKOwn4 + 4096;
		6:
			if (y == (+ the stock +) && x == (+ the scion +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The bees-told is a task. The points are 2.
The wax-fetched is a task. The points are 2.
The scion-cut is a task. The points are 2.
The graft-made is a task. The points are 3.
The graft-sealed is a task. The points are 3.

The maximum score is 12.

Every turn:
	if the bees-told is pending and the bees is told-state:
		achieve the bees-told.

Every turn:
	if the wax-fetched is pending and the wax is pliant:
		achieve the wax-fetched.

Every turn:
	if the scion-cut is pending and the scion is enclosed by the player:
		achieve the scion-cut.

Every turn:
	if the graft-made is pending and the stock is joined:
		achieve the graft-made.

Every turn:
	if the graft-sealed is pending and the stock is sealed-up:
		achieve the graft-sealed.

Every turn:
	if the story has not ended and the graft-sealed is achieved:
		say "A bee has come over the wall. It goes round the wax twice, as one might go round a parcel, and settles on the topmost bud, and walks up and down there, reading. Six years from now, in October, you will bite into the first one, standing just here, and cry so that the juice runs up your sleeve; and your daughter will say, is it sour?";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the porch.

When play begins:
	say "Your grandmother kept nine hives and one tree of the Widow[']s Pardon, which is an apple that you will not find in any book, since she never told anybody about it but you. She was buried on Friday. On Saturday the lightning had the tree. There is one green shoot left on it, about as long as a pencil, and it is the last week of March; and you have just noticed that it is very quiet along the hives, and remembered why.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the wax is hard:
			no;
		yes;
	if N is 6:
		if the wax is pliant:
			no;
		yes;
	if N is 14:
		if the stock is not whole-state:
			no;
		yes;
	if N is 15:
		if the stock is whole-state:
			no;
		yes;
	if N is 25:
		if the bees is untold:
			no;
		yes;
	if N is 26:
		if the bees is told-state:
			no;
		yes;
	if N is 28:
		if the bees is told-state:
			no;
		yes;
	if N is 29:
		if the bees is untold:
			no;
		yes;
	if N is 34:
		if the stock is sealed-up:
			no;
		yes;
	if N is 35:
		if the stock is bound-state:
			no;
		yes;
	if N is 36:
		if the stock is not sealed-up and the stock is not bound-state:
			no;
		yes;
	if N is 38:
		if the stock is sealed-up:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 39, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Ground on the one side only. She held that two was for butchers.";
	if N is 2, say "There is a row of them under the lavender, each with a stone.";
	if N is 3, say "Chalk, under thyme, under bees.";
	if N is 4, say "Its chimney shows over the porch. There is no smoke in it yet.";
	if N is 5, say "Hers is printed on the underside, from the pressing.";
	if N is 6, say "Yours goes in to the first joint.";
	if N is 7, say "They are at home, and that is all that one can see.";
	if N is 8, say "They come out black to the shoulder.";
	if N is 9, say "It runs from the root to the one place that matters.";
	if N is 10, say "A bead of it, clear, at the edge of the burn.";
	if N is 11, say "Brown, tight, and each no bigger than a grain of wheat.";
	if N is 12, say "They are getting it over before the grass is up.";
	if N is 13, say "It was she who said that you would both come up straight.";
	if N is 14, say "Rough, before the knife. There is none now to speak of.";
	if N is 15, say "Grey bark, and a little moss on the north of it.";
	if N is 16, say "There is one in the wall, and you have your eye on it.";
	if N is 17, say "She drove it herself, with the heel of a boot.";
	if N is 18, say "Somebody has still got to dig it.";
	if N is 19, say "Four pegs, and the sky.";
	if N is 20, say "She saved it by length: short, long, and too good to use.";
	if N is 21, say "Nine roofs, over the currant bushes, and none of them yours till now.";
	if N is 22, say "It is felted, and warm to lay your palm on.";
	if N is 23, say "It is black on top, from years of bellows.";
	if N is 24, say "She used to sit by that one to shell the peas.";
	if N is 25, say "Brown clusters, the size of a fist, and each one facing you.";
	if N is 26, say "There is a good deal of coming out backwards, with apologies.";
	if N is 27, say "Bare. Hers would have been.";
	if N is 28, say "The near end is here. The far end will be in somebody[']s plum trees.";
	if N is 29, say "Nothing crosses the sky but the sky.";
	if N is 30, say "Three, all burnt down to the elbow.";
	if N is 31, say "Gone back where it came from. The thing was over in a second.";
	if N is 32, say "Old red brick. It is warm on the other side, where the bed is.";
	if N is 33, say "Dug two spits deep, by a woman of eighty-one.";
	if N is 34, say "Raffia, under the wax, and tight.";
	if N is 35, say "Raffia, round and round.";
	if N is 36, say "It isn[']t wearing one.";
	if N is 37, say "It gives back in the evening what it was lent by day.";
	if N is 38, say "Hers, with your thumbs all over it.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go east.";
	if N is 42, say "You would have to go north.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go west.";
	if N is 45, say "You are there.";
	if N is 46, say "You would have to go south.";
	if N is 47, say "You would have to go west.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'bevel//': if (n < 1 && SK_Near((+ the knife +))) return 1;
		'cats//': if (n < 2 && SK_Near((+ the trowel +))) return 2;
		'hill//': if (n < 3 && SK_Near((+ the bees +))) return 3; if (n < 39 && SK_Near(player)) return 39;
		'house//': if (n < 4 && SK_Near((+ the bees +))) return 4;
		'thumb//': if (n < 5 && SK_Near((+ the wax +))) return 5; if (n < 6 && SK_Near((+ the wax +))) return 6; if (n < 39 && SK_Near(player)) return 39;
		'family//': if (n < 7 && SK_Near((+ the smoker +))) return 7;
		'earwigs//': if (n < 7 && SK_Near((+ the smoker +))) return 7;
		'hand//': if (n < 8 && SK_Near((+ the tree-thing +))) return 8;
		'arm//': if (n < 8 && SK_Near((+ the tree-thing +))) return 8; if (n < 39 && SK_Near(player)) return 39;
		'strip//': if (n < 9 && SK_Near((+ the tree-thing +))) return 9; if (n < 33 && SK_Near((+ the nursery +))) return 33;
		'sap//': if (n < 10 && SK_Near((+ the tree-thing +))) return 10;
		'buds//': if (n < 11 && SK_Near((+ the scion +))) return 11;
		'lilies//': if (n < 12 && SK_Near((+ the daffodils +))) return 12;
		'heads//': if (n < 12 && SK_Near((+ the daffodils +))) return 12;
		'grandmoth//': if (n < 13 && SK_Near((+ the stock +))) return 13; if (n < 39 && SK_Near(player)) return 39;
		'knee//': if (n < 14 && SK_Near((+ the stock +))) return 14; if (n < 15 && SK_Near((+ the stock +))) return 15;
		'wren//': if (n < 16 && SK_Near((+ the stock +))) return 16;
		'nail//': if (n < 17 && SK_Near((+ the porch +))) return 17;
		'garden//': if (n < 18 && SK_Near((+ the porch +))) return 18;
		'lines//': if (n < 19 && SK_Near((+ the porch +))) return 19;
		'string//': if (n < 20 && SK_Near((+ the porch +))) return 20;
		'hives//': if (n < 21 && SK_Near((+ the porch +))) return 21;
		'roof//': if (n < 22 && SK_Near((+ the hives +))) return 22;
		'brick//': if (n < 23 && SK_Near((+ the hives +))) return 23;
		'favourite//': if (n < 24 && SK_Near((+ the hives +))) return 24;
		'doorways//': if (n < 25 && SK_Near((+ the hives +))) return 25; if (n < 26 && SK_Near((+ the hives +))) return 26;
		'clumps//': if (n < 25 && SK_Near((+ the hives +))) return 25; if (n < 26 && SK_Near((+ the hives +))) return 26;
		'head//': if (n < 27 && SK_Near((+ the hives +))) return 27;
		'rope//': if (n < 28 && SK_Near((+ the hives +))) return 28; if (n < 29 && SK_Near((+ the hives +))) return 29;
		'arms//': if (n < 30 && SK_Near((+ the orchard +))) return 30;
		'lightning//': if (n < 31 && SK_Near((+ the orchard +))) return 31; if (n < 39 && SK_Near(player)) return 39;
		'wall//': if (n < 32 && SK_Near((+ the orchard +))) return 32; if (n < 37 && SK_Near((+ the nursery +))) return 37;
		'bandage//': if (n < 34 && SK_Near((+ the nursery +))) return 34; if (n < 35 && SK_Near((+ the nursery +))) return 35; if (n < 36 && SK_Near((+ the nursery +))) return 36;
		'wax//': if (n < 38 && SK_Near((+ the nursery +))) return 38;
		'bark//': if (n < 39 && SK_Near(player)) return 39;
		'book//': if (n < 39 && SK_Near(player)) return 39;
		'bud//': if (n < 39 && SK_Near(player)) return 39;
		'business//': if (n < 39 && SK_Near(player)) return 39;
		'child//': if (n < 39 && SK_Near(player)) return 39;
		'cider//': if (n < 39 && SK_Near(player)) return 39;
		'crab//': if (n < 39 && SK_Near(player)) return 39;
		'cracks//': if (n < 39 && SK_Near(player)) return 39;
		'drop//': if (n < 39 && SK_Near(player)) return 39;
		'excuse//': if (n < 39 && SK_Near(player)) return 39;
		'friday//': if (n < 39 && SK_Near(player)) return 39;
		'ground//': if (n < 39 && SK_Near(player)) return 39;
		'gunpowder//': if (n < 39 && SK_Near(player)) return 39;
		'hair//': if (n < 39 && SK_Near(player)) return 39;
		'join//': if (n < 39 && SK_Near(player)) return 39;
		'knuckle//': if (n < 39 && SK_Near(player)) return 39;
		'march//': if (n < 39 && SK_Near(player)) return 39;
		'parish//': if (n < 39 && SK_Near(player)) return 39;
		'pencil//': if (n < 39 && SK_Near(player)) return 39;
		'pip//': if (n < 39 && SK_Near(player)) return 39;
		'rain//': if (n < 39 && SK_Near(player)) return 39;
		'ribbon//': if (n < 39 && SK_Near(player)) return 39;
		'saturday//': if (n < 39 && SK_Near(player)) return 39;
		'schooltea//': if (n < 39 && SK_Near(player)) return 39;
		'spiral//': if (n < 39 && SK_Near(player)) return 39;
		'split//': if (n < 39 && SK_Near(player)) return 39;
		'tablespoo//': if (n < 39 && SK_Near(player)) return 39;
		'tin//': if (n < 39 && SK_Near(player)) return 39;
		'tone//': if (n < 39 && SK_Near(player)) return 39;
		'tooth//': if (n < 39 && SK_Near(player)) return 39;
		'visitors//': if (n < 39 && SK_Near(player)) return 39;
		'voices//': if (n < 39 && SK_Near(player)) return 39;
		'peel//': if (n < 39 && SK_Near(player)) return 39;
		'hum//': if (n < 39 && SK_Near(player)) return 39;
		'porch//': if (n < 40 && SK_Near((+ the porch +))) return 40; if (n < 44 && SK_Near((+ the hives +))) return 44; if (n < 46 && SK_Near((+ the orchard +))) return 46;
		'yard//': if (n < 41 && SK_Near((+ the porch +))) return 41; if (n < 43 && SK_Near((+ the hives +))) return 43;
		'orchard//': if (n < 42 && SK_Near((+ the porch +))) return 42; if (n < 45 && SK_Near((+ the orchard +))) return 45; if (n < 49 && SK_Near((+ the nursery +))) return 49;
		'bed//': if (n < 47 && SK_Near((+ the orchard +))) return 47; if (n < 48 && SK_Near((+ the nursery +))) return 48;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'friday//') rtrue;
	if (w == 'march//') rtrue;
	if (w == 'saturday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air apologies apology arm arms";
		}
		'b': switch (n) {
			1: return "bark barks bat bats bead beads beak beaks bee bes bevel bevels body book books breath breaths brick bricks bud buds burn burns bush bushes business";
			2: return "businesses";
		}
		'c': switch (n) {
			1: return "card cards cat cats ceiling cheese cheeses child childs chimney chimneys cider ciders come comes corner corners crab crabs crack cracks cruelties";
			2: return "cruelty";
		}
		'd': switch (n) {
			1: return "dab dabs daughter daughters deep deeps drop drops";
		}
		'e': switch (n) {
			1: return "ear ears earwig earwigs elbow elbows excuse excuses eye eyes";
		}
		'f': switch (n) {
			1: return "face families family favourite favourites feet finger fingers fist fists flies floor fly foot friday fridays frost frosts";
		}
		'g': switch (n) {
			1: return "garden gardens grain grains grandmother grandmothers grass grasses ground grounds gunpowder gunpowders";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head heads heel heels hill hills hiv hivs house houses hum hums";
		}
		'j': switch (n) {
			1: return "join joins juice juices julies july";
		}
		'k': switch (n) {
			1: return "knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lavender lavenders leg legs lightning lightnings lilies lily living livings";
		}
		'm': switch (n) {
			1: return "march marches moss mosses mouse mouses mouth";
		}
		'n': switch (n) {
			1: return "nail nails nose note notes";
		}
		'o': switch (n) {
			1: return "october octobers";
		}
		'p': switch (n) {
			1: return "palm palms parcel parcels parish parishes pea peas peg pegs pencil pencils pip pips";
		}
		'r': switch (n) {
			1: return "rain rains ribbon ribbons roof roofs root roots";
		}
		's': switch (n) {
			1: return "sap saps saturday saturdays schoolteacher schoolteachers shell shells shoulder shoulders skies sky sleeve sleeves slop slopes slops smoke smokes";
			2: return "spiral spirals stone stones strip strips";
		}
		't': switch (n) {
			1: return "tablespoon tablespoons tap taps teeth thyme thymes tin tins tone tones tooth tooths";
		}
		'u': switch (n) {
			1: return "underside undersides";
		}
		'v': switch (n) {
			1: return "visitor visitors voice voices";
		}
		'w': switch (n) {
			1: return "wall walls warmth warmths wheat wheats woman womans wren wrens";
		}
	}
	return 0;
];
-).
