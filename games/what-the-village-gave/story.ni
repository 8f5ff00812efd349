"What the Village Gave" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The pit is a room. It is privately-named.
The yard is a room. It is privately-named.
The river-room is a room. It is privately-named.

The printed name of the pit is "Bell Pit".
The description of the pit is "A hole beside the tower, six feet deep, with earth steps to the north. In the middle stands the mould, a great clay beehive, built up in the wet and bound with hoops. Under it is a brazier of charcoal; in the top of it a vent. A clay runner comes down the bank from the furnace, to pour by. Along the foot of the tower the ivy is a yard deep.[if the mould is drying] Steam is coming out at the vent.[end if][if the mould is poured] The mould ticks and creaks, full of something very hot.[end if][if the mould is cooled] The mould has stopped ticking.[end if][if the mould is broken-state] The hoops lie about in the ruins of the clay.[end if]".
The yard is north of the pit.

The printed name of the yard is "Furnace Yard".
The description of the yard is "Between the yews and the coach road the brick furnace squats, with its taphole stopped, at the head of the runner. On one side of it is a heap of copper, and on the other a heap of tin, so to speak. Her wagon stands with its tailboard let down for a bench, and half the village is sitting along the churchyard wall with its feet swinging. The river is to the east, and the pit to the south.[if the furnace is roaring and the furnace is solid] The furnace roars.[end if][if the furnace is copper-melt] The furnace roars, and there is a red lake in it.[end if][if the furnace is bronze-melt] The furnace roars, and the lake in it has gone the colour of straw.[end if][if the furnace is poled] In the furnace the metal lies yellow and still, like a pond with the moon in it.[end if]".
The pit is south of the yard.
The river-room is east of the yard.

The printed name of the river-room is "Riverbank".
The description of the river-room is "Willows, pollarded, with a fist of green rods at the top of each. A heron is standing where the parish boundary is.".
The yard is west of the river-room.

Part 2 - States

A thing can be damp, drying, baked, poured, cooled or broken-state (this is its mouldstate property).

A thing can be roaring or cold-hearth. A thing is usually cold-hearth.

A thing can be solid, copper-melt, bronze-melt, poled or tapped (this is its melt property).

A thing has a number called barrows.

A thing has a number called fire-time.

A thing has a number called standing-property.

A thing has a number called bake-time.

A thing has a number called cool-time.

A thing can be alight or unlit-coals. A thing is usually unlit-coals.

Part 3 - Things

The mould is a thing. It is privately-named.
The brazier is a thing. It is privately-named.
The vent is a thing. It is privately-named.
The runner is a container. It is privately-named.
The hedgehog is a thing. It is privately-named.
The ivy is a container. It is privately-named.
The vicar is a man. It is privately-named.
The furnace is a thing. It is privately-named.
The copper is a thing. It is privately-named.
The tin is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The billhook is a thing. It is privately-named.
The hammer is a thing. It is privately-named.
The bar is a thing. It is privately-named.
The jessamy is a woman. It is privately-named.
The wall is a thing. It is privately-named.
The willows is a thing. It is privately-named.
The heron is a thing. It is privately-named.
The pole is a thing. It is privately-named.
The bell is a thing. It is privately-named.

The mould is in the pit.
The printed name of the mould is "mould".
Include (- with name 'mould//' 'clay//' 'hoops//' 'cope//' 'beehive//' 'great//' 'moulds//p', -) when defining the mould.
The description of the mould is "Clay, horse dung and goat hair: core inside, cope outside, and between them a bell made of nothing. Pour into damp clay, and the wet goes to steam, and the steam takes the pit, the tower and the founder.[if the mould is damp] The clay is dark and sweats when you lay a hand on it.[end if][if the mould is drying] It steams.[end if][if the mould is baked] It is baked through, pale as biscuit, and rings when you rap it.[end if][if the mould is poured] The pouring hole shows a coin of metal.[end if][if the mould is cooled] It is full, and cool enough to touch.[end if][if the mould is broken-state] It is in pieces.[end if]".
The mould is fixed in place and scenery.

The brazier is in the pit.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'charcoal//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "Charcoal, under the core, to bake it from inside.[if the brazier is unlit-coals] It isn[']t lit.[end if][if the brazier is alight] It glows.[end if]".
The brazier is fixed in place and scenery.

The vent is in the pit.
The printed name of the vent is "vent".
Include (- with name 'vent//' 'steam//' 'vents//p', -) when defining the vent.
The description of the vent is "A hole in the crown of the mould, as big as a penny. While any wet is left in there, it comes out here.[if the mould is damp] A cold clay breath comes from it.[end if][if the mould is drying] Steam stands out of it as thick as your arm.[end if][if the mould is baked] You hold the vicar[']s glasses over it. They come away clear.[end if]".
The vent is fixed in place and scenery.

The runner is in the pit.
The printed name of the runner is "runner".
Include (- with name 'runner//' 'gutter//' 'warm//' 'dry//' 'clay//' 'runners//p', -) when defining the runner.
The description of the runner is "A gutter of burnt clay, from the taphole to the mould.".
The runner is fixed in place, not enterable, unopenable, open and scenery.

The hedgehog is in the runner.
The printed name of the hedgehog is "hedgehog".
Include (- with name 'hedgehog//' 'hog//' 'hedgehogs//p', -) when defining the hedgehog.
The description of the hedgehog is "It has found the one warm dry gutter in the county, and has turned in for the winter.".
The hedgehog is portable.

The ivy is in the pit.
The printed name of the ivy is "ivy".
Include (- with name 'ivy//' 'leaves//' 'ivies//p', -) when defining the ivy.
The description of the ivy is "A deep bank of it, along the foot of the tower, rustling with leaves. Just the place, if one were small and round.".
The ivy is fixed in place, not enterable, unopenable, open and scenery.

The vicar is in the pit.
The printed name of the vicar is "vicar".
Include (- with name 'vicar//' 'glasses//' 'vicars//p', -) when defining the vicar.
The description of the vicar is "He has given his preserving pan. He keeps holding his glasses over the vent, and polishing them, and holding them over the vent.[if the mould is damp] They come away wet.[end if][if the mould is drying] They come away white.[end if][if the mould is baked] They come away clear. He looks at you through them with a wild surmise.[end if]".
The appearance of the vicar is "The vicar is at the bottom of the pit with his trousers tucked into his socks.".
The first place of the vicar is the pit.

The furnace is in the yard.
The printed name of the furnace is "furnace".
Include (- with name 'furnace//' 'hearth//' 'faggots//' 'taphole//' 'metal//' 'thousand//' 'bricks//' 'brick//' 'red//' 'lake//' 'furnaces//p', -) when defining the furnace.
The description of the furnace is "Two thousand bricks that come with her on a wagon. It is charged from the side and tapped from the front, and holds just four barrows of copper with room on top.[if the barrows of the furnace is less than 1] There is no metal in it.[end if][if the barrows of the furnace is at least 1 and the barrows of the furnace is less than 2 and the furnace is solid] One barrow of copper is in it.[end if][if the barrows of the furnace is at least 2 and the barrows of the furnace is less than 3 and the furnace is solid] Two barrows of copper are in it.[end if][if the barrows of the furnace is at least 3 and the barrows of the furnace is less than 4 and the furnace is solid] Three barrows of copper are in it.[end if][if the barrows of the furnace is at least 4 and the furnace is solid] Four barrows of copper are in it.[end if][if the furnace is cold-hearth] Faggots are laid in it, and not lit.[end if][if the furnace is copper-melt] The copper has gone down in a red lake.[end if][if the furnace is bronze-melt] The metal is straw-coloured, and seethes with little bubbles.[end if][if the furnace is poled] The metal is straw-coloured, and quite still.[end if][if the furnace is tapped] A skin of dross is all that is left in it.[end if]".
The furnace is fixed in place and scenery.

The copper is in the yard.
The printed name of the copper is "copper".
Include (- with name 'copper//' 'kettles//' 'helmets//' 'board//' 'brass//', -) when defining the copper.
The description of the copper is "Kettles, stills, a weathercock, eleven brass helmets. [quotation mark]Four of copper to one of tin,[quotation mark] says the board stuck in the top. [quotation mark]COPPER FIRST. Tin when it has melted, or the tin goes up the chimney. Then POLE it.[quotation mark]".
The copper is fixed in place and scenery.
The indefinite article of the copper is "some".

The tin is in the yard.
The printed name of the tin is "tin".
Include (- with name 'tin//' 'tankards//' 'pewter//', -) when defining the tin.
The description of the tin is "Tankards, mostly. One of them has been kissed.".
The tin is fixed in place and scenery.
The indefinite article of the tin is "some".

The bench is in the yard.
The printed name of the bench is "wagon bench".
Include (- with name 'wagon//' 'bench//' 'tailboard//' 'benches//p', -) when defining the bench.
The description of the bench is "The tailboard of her wagon, let down.".
The bench is fixed in place, not enterable and scenery.

The billhook is on the bench.
The printed name of the billhook is "billhook".
Include (- with name 'billhook//' 'billhooks//p', -) when defining the billhook.
The description of the billhook is "For faggots, hedges and rods.".
The billhook is portable.

The hammer is on the bench.
The printed name of the hammer is "hammer".
Include (- with name 'hammer//' 'hammers//p', -) when defining the hammer.
The description of the hammer is "Ash and iron. She has one for breaking moulds and one for trying bells, and they are both this one.".
The hammer is portable.

The bar is on the bench.
The printed name of the bar is "tapping bar".
Include (- with name 'tapping//' 'bar//' 'iron//' 'bars//p', -) when defining the bar.
The description of the bar is "Six feet of iron with a point on it, to drive in the plug.".
The bar is portable.

The jessamy is in the yard.
The printed name of the jessamy is "Jessamy Cattermole".
Include (- with name 'jessamy//' 'cattermole//' 'founder//' 'sling//', -) when defining the jessamy.
The description of the jessamy is "Small, square, singed. She watches your lips when you speak, and the furnace when you don[']t. When she wants to know about a bell she lays her palm on it.[if the furnace is cold-hearth and the barrows of the furnace is less than 4] She holds up four fingers, and with the same hand points to the copper.[end if][if the furnace is copper-melt] She jerks her thumb at the tin.[end if][if the furnace is bronze-melt] She is making stirring motions, and pointing over your shoulder at the river.[end if][if the furnace is poled and the mould is not baked] She points to the pit, and raises her eyebrows.[end if][if the furnace is poled and the mould is baked] She nods at the bar.[end if]".
The appearance of the jessamy is "Jessamy Cattermole stands where the heat is, with one arm in a sling.".
The first place of the jessamy is the yard.
The jessamy is proper-named.

The wall is in the yard.
The printed name of the wall is "village".
Include (- with name 'village//' 'wall//' 'people//' 'churchyard//' 'villages//p', -) when defining the wall.
The description of the wall is "Smocks, aprons, bandsmen, a baby. They want to see their kettles go.".
The wall is fixed in place and scenery.

The willows is in the river-room.
The printed name of the willows is "willows".
Include (- with name 'willows//' 'rods//' 'green//', -) when defining the willows.
The description of the willows is "Green rods as long as you are, full of sap. Stirred into hot bronze they boil, and the boiling drives the bad air out.".
The willows is fixed in place, scenery and plural-named.

The heron is in the river-room.
The printed name of the heron is "heron".
Include (- with name 'heron//' 'herons//p', -) when defining the heron.
The description of the heron is "It has given nothing.".
The heron is fixed in place and scenery.

The printed name of the pole is "willow pole".
Include (- with name 'willow//' 'pole//' 'rod//' 'poles//p', -) when defining the pole.
The description of the pole is "Green, straight and dripping.".
The pole is portable.

The printed name of the bell is "bell".
Include (- with name 'bell//' 'bells//p', -) when defining the bell.
The description of the bell is "Brown, rough and enormous. There is a line of letters round the shoulder: WHAT I WAS YOU GAVE.".
The bell is fixed in place.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the brazier:
		if the brazier is not unlit-coals:
			say "It has been lit.";
			stop the action;
		now the brazier is alight;
		now the mould is drying;
		now the bake-time of the mould is 0;
		say "The charcoal takes with a crackle. You pull your hand out from under, and the clay overhead gives a long wet sigh.";
		stop the action;
	if the noun is the furnace:
		if the furnace is not cold-hearth:
			say "It is going like the end of the world.";
			stop the action;
		if the barrows of the furnace is less than 4:
			say "Four of copper, the board says. Once it[']s alight there will be no putting in more.";
			stop the action;
		now the furnace is roaring;
		now the fire-time of the furnace is 0;
		say "She lets the baby put in the match. There[']s a cough, a flicker, and then the bricks begin to hum.";
		stop the action;
	say "That would lead nowhere.".

Charging-with is an action applying to two things.
Understand "charge [something] with [something]" as charging-with.
Understand "load [something] with [something]" as charging-with.
Understand "feed [something] with [something]" as charging-with.
Understand "add [something] to [something]" as charging-with (with nouns reversed).
Understand "shovel [something] into [something]" as charging-with (with nouns reversed).
Understand "tip [something] into [something]" as charging-with (with nouns reversed).
Understand "dig [something] into [something]" as charging-with (with nouns reversed).

Carry out charging-with:
	if the noun is the furnace and the second noun is the copper:
		if the furnace is not cold-hearth:
			say "Nobody can get near the charging door now.";
			stop the action;
		if the barrows of the furnace is at least 4:
			say "Jessamy holds up four fingers, and folds them down. It has had its four.";
			stop the action;
		increase the barrows of the furnace by 1;
		if the barrows of the furnace is greater than 4, now the barrows of the furnace is 4;
		say "One barrow, piled level with the rim, and in it goes with a crash like a kitchen falling downstairs. On the wall somebody says, [quotation mark]That was ours.[quotation mark]";
		stop the action;
	if the noun is the furnace and the second noun is the tin:
		if the furnace is solid:
			say "Jessamy gets in front of you. Tin on solid copper burns off before the copper so much as sweats. The copper first, and melted.";
			stop the action;
		if the furnace is not copper-melt:
			say "It has had its tin. Any more, and the bell would be brittle as a plate.";
			stop the action;
		now the furnace is bronze-melt;
		now the standing-property of the furnace is 0;
		say "One barrow of tankards over the red lake. They don[']t splash, they faint. The red goes orange, then straw, and a sad cheer comes from the landlord.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "chop [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the willows and the second noun is the billhook:
		if the billhook is not enclosed by the player:
			say "With your teeth? The billhook isn[']t in your hand.";
			stop the action;
		if the pole is not nowhere:
			say "You have one cut.";
			stop the action;
		now the pole is carried by the player;
		say "One slanting stroke. The rod comes away, wet as a fish, and the heron takes a step into the next parish.";
		stop the action;
	say "That would lead nowhere.".

Poling-with is an action applying to two things.
Understand "pole [something] with [something]" as poling-with.
Understand "stir [something] with [something]" as poling-with.
Understand "mix [something] with [something]" as poling-with.

Carry out poling-with:
	if the noun is the furnace and the second noun is the pole:
		if the pole is not enclosed by the player:
			say "You have nothing green to pole it with.";
			stop the action;
		if the furnace is solid:
			say "It would be like stirring a heap of kettles.";
			stop the action;
		if the furnace is copper-melt:
			say "Jessamy catches your sleeve and points at the tin. Tin first; then the pole.";
			stop the action;
		if the furnace is not bronze-melt:
			say "It lies as quiet as it ever will.";
			stop the action;
		now the furnace is poled;
		now the standing-property of the furnace is 0;
		now the pole is nowhere;
		say "You thrust it in through the port and lean. It screams. The whole lake boils up round it, spitting and stinking of spring, and when there[']s nothing left in your hands but a foot of charcoal the metal lies down, and is smooth.";
		stop the action;
	say "That would lead nowhere.".

Taping-with is an action applying to two things.
Understand "tap [something] with [something]" as taping-with.

Carry out taping-with:
	if the noun is the furnace and the second noun is the bar and the furnace is not poled:
		if the bar is not enclosed by the player:
			say "You haven[']t got the bar.";
			stop the action;
		if the furnace is tapped:
			say "It has been tapped. There is nothing behind that hole now but hot.";
			stop the action;
		say "Jessamy[']s good hand closes on the bar. What is in there isn[']t ready to be a bell.";
		stop the action;
	if the noun is the furnace and the second noun is the bar and the furnace is poled and the mould is not baked:
		if the bar is not enclosed by the player:
			say "You haven[']t got the bar.";
			stop the action;
		if the hedgehog is in the runner:
			say "You look down along the runner first, as one should. There[']s a hedgehog asleep in it.";
			stop the action;
		if the hedgehog is enclosed by the player:
			say "Nobody can swing a bar with a hedgehog in his sleeves.";
			stop the action;
		now the furnace is tapped;
		say "You set the point to the plug and swing. Behind you Jessamy is shouting, in a voice that she has never heard. The vicar is climbing out of the pit.";
		stop the action;
	if the noun is the furnace and the second noun is the bar and the furnace is poled and the mould is baked:
		if the bar is not enclosed by the player:
			say "You haven[']t got the bar.";
			stop the action;
		if the hedgehog is in the runner:
			say "You look down along the runner first, as one should. There[']s a hedgehog asleep in it.";
			stop the action;
		if the hedgehog is enclosed by the player:
			say "Nobody can swing a bar with a hedgehog in his sleeves.";
			stop the action;
		now the furnace is tapped;
		now the mould is poured;
		now the cool-time of the mould is 0;
		say "Two blows, three, and the plug goes in. It comes out white, and runs down the gutter in the dusk without any sound at all: kettles, helmets, tankards, Sundays. At the vent a blue flame stands up and bows. Somebody on the wall takes off his hat.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the hedgehog:
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "In both sleeves, like a hot pudding. It snores.";
		stop the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the hedgehog or the noun is the hammer or the noun is the billhook or the noun is the bar or the noun is the pole) and the second noun is the runner:
		if the noun is enclosed by the player:
			say "The runner is to be kept clear.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the hedgehog and the second noun is the ivy:
		now the deed is 2;
	otherwise if (the noun is the hammer or the noun is the billhook or the noun is the bar or the noun is the pole) and the second noun is the ivy:
		if the noun is enclosed by the player:
			say "It would be there until the next coronation.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You open the leaves, lower it in, and close them. It turns round once, inside itself, and is asleep again, or still.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Breaking-with is an action applying to two things.
Understand "break [something] with [something]" as breaking-with.
Understand "smash [something] with [something]" as breaking-with.

Carry out breaking-with:
	if the noun is the mould and the second noun is the hammer:
		if the hammer is not enclosed by the player:
			say "You haven[']t got the hammer.";
			stop the action;
		if the mould is damp:
			say "There isn[']t any bell in it. There[']s only the idea.";
			stop the action;
		if the mould is drying:
			say "There isn[']t any bell in it. There[']s only the idea.";
			stop the action;
		if the mould is baked:
			say "There isn[']t any bell in it. There[']s only the idea.";
			stop the action;
		if the mould is poured:
			say "Not while it ticks. Let it cool, or it will crack, and so will she.";
			stop the action;
		if the mould is not cooled:
			say "It is broken.";
			stop the action;
		now the mould is broken-state;
		now the bell is in the pit;
		say "You knock off the hoops and swing. The clay comes away in slabs, like the shell off an egg, and there, rough, brown, and in one piece, it hangs from its beam.";
		stop the action;
	say "That would lead nowhere.".

Striking-with is an action applying to two things.
Understand "strike [something] with [something]" as striking-with.
Understand "ring [something] with [something]" as striking-with.
Understand "hit [something] with [something]" as striking-with.
Understand "sound [something] with [something]" as striking-with.
Understand "toll [something] with [something]" as striking-with.

Carry out striking-with:
	if the noun is the bell and the second noun is the hammer:
		if the hammer is not enclosed by the player:
			say "You haven[']t got the hammer.";
			stop the action;
		now the bell is in the yard;
		say "You wait for Jessamy to come down the steps and lay her palm against it. Then you swing, not hard.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the brazier:
		try just-lighting the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the brazier or the noun is the furnace:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the brazier or the noun is the furnace:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the willows:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the mould:
		say "Say how: break [the noun] with something.";
		stop the action;
	if the noun is the bell:
		say "Say how: strike [the noun] with something.";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The charging-with action translates into I6 as "SKOwn1".
The cuting-with action translates into I6 as "SKOwn2".
The poling-with action translates into I6 as "SKOwn3".
The taping-with action translates into I6 as "SKOwn4".
The breaking-with action translates into I6 as "SKOwn5".
The striking-with action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the copper +) && x == (+ the furnace +)) return ##SKOwn1;
			if (y == (+ the furnace +) && x == (+ the copper +) or (+ the tin +)) return ##SKOwn1 + 4096;
			if (y == (+ the tin +) && x == (+ the furnace +)) return ##SKOwn1;
			if (y == (+ the billhook +) && x == (+ the willows +)) return ##SKOwn2;
			if (y == (+ the pole +) && x == (+ the furnace +)) return ##SKOwn3;
			if (y == (+ the bar +) && x == (+ the furnace +)) return ##SKOwn4;
			if (y == (+ the hammer +) && x == (+ the mould +)) return ##SKOwn5;
			if (y == (+ the hammer +) && x == (+ the bell +)) return ##SKOwn6;
		2:
			if (y == (+ the furnace +) && x == (+ the copper +) or (+ the tin +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the furnace +) && x == (+ the copper +) or (+ the tin +)) return ##SKOwn1 + 4096;
		4:
			if (y == (+ the furnace +) && x == (+ the copper +) or (+ the tin +)) return ##SKOwn1 + 4096;
		5:
			if (y == (+ the furnace +) && x == (+ the copper +) or (+ the tin +)) return ##SKOwn1 + 4096;
		7:
			if (y == (+ the hammer +) && x == (+ the mould +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the mould is drying:
		increase the bake-time of the mould by 1;
		if the bake-time of the mould is greater than 5, now the bake-time of the mould is 5.

Every turn:
	if the mould is drying and the bake-time of the mould is at least 5:
		say "Down in the pit the vicar gives a cry. He has held his glasses to the vent and they have stayed clear: the mould is dry.";
		now the mould is baked.

Every turn:
	if the furnace is roaring and the furnace is solid:
		increase the fire-time of the furnace by 1;
		if the fire-time of the furnace is greater than 4, now the fire-time of the furnace is 4.

Every turn:
	if the furnace is roaring and the furnace is solid and the fire-time of the furnace is at least 4:
		say "A long slithering crash comes from the furnace, and a sigh from the churchyard wall. The copper has gone down.";
		now the furnace is copper-melt.

Every turn:
	if the furnace is bronze-melt:
		increase the standing-property of the furnace by 1;
		if the standing-property of the furnace is greater than 9, now the standing-property of the furnace is 9.

Every turn:
	if the furnace is poled:
		increase the standing-property of the furnace by 1;
		if the standing-property of the furnace is greater than 9, now the standing-property of the furnace is 9.

Every turn:
	if the standing-property of the furnace is at least 7 and the standing-property of the furnace is less than 8 and the furnace is not tapped:
		say "White smoke is coming from the furnace chimney. That is tin, leaving.".

Every turn:
	if the standing-property of the furnace is at least 9 and the furnace is not tapped:
		say "The white smoke thins and stops, and the glow in the yard is red again. The tin has burnt off, and it will all have to be done again: tin, and pole. The landlord is led away.";
		now the furnace is copper-melt;
		now the standing-property of the furnace is 0.

Every turn:
	if the mould is poured:
		increase the cool-time of the mould by 1;
		if the cool-time of the mould is greater than 3, now the cool-time of the mould is 3.

Every turn:
	if the mould is poured and the cool-time of the mould is at least 3:
		say "A night goes by, and a day, and another night; nobody leaves the wall. Down in the pit the ticking has stopped.";
		now the mould is cooled.

Part 6 - Tasks and endings

The hog-moved is a task. The points are 1.
The furnace-charged is a task. The points are 2.
The tin-in is a task. The points are 2.
The metal-poled is a task. The points are 2.
The bell-poured is a task. The points are 4.
The bell-out is a task. The points are 2.
The bell-struck is a task. The points are 2.

The maximum score is 15.

Every turn:
	if the hog-moved is pending and the hedgehog is not in the runner:
		achieve the hog-moved.

Every turn:
	if the furnace-charged is pending and the barrows of the furnace is at least 4:
		achieve the furnace-charged.

Every turn:
	if the tin-in is pending and the furnace is bronze-melt:
		achieve the tin-in.

Every turn:
	if the metal-poled is pending and the furnace is poled:
		achieve the metal-poled.

Every turn:
	if the bell-poured is pending and the mould is poured:
		achieve the bell-poured.

Every turn:
	if the bell-out is pending and the mould is broken-state:
		achieve the bell-out.

Every turn:
	if the bell-struck is pending and the location of the bell is the yard:
		achieve the bell-struck.

Every turn:
	if the story has not ended and the bell-struck is achieved:
		say "It[']s a plain note, a little below what anybody expected, and it goes out over the wall and the river, and the heron gets up. It goes on. You can hear the kettles in it, if you know which was yours. Jessamy stands with her palm flat on the bronze and her eyes shut until the last of it has gone up her arm, and then for as long again. [quotation mark]G,[quotation mark] she says, much too loudly. [quotation mark]What did they think? Did they like it?[quotation mark] You look up at the wall, and don[']t know how to put it in words; so you take her by the sleeve, and turn her round, and show her.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the furnace is tapped and the mould is not poured and the mould is not cooled and the mould is not broken-state:
		say "The vicar is clear of the pit, and you are flat behind the furnace, when it reaches the wet clay. They hear it in three counties. When the sky has finished coming down, there[']s a pond where the pit was, and in the top of the tallest yew, gently turning, what the village gave. They get most of it back. They call them kettles still; but they won[']t hold water.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the pit.

When play begins:
	say "The old bell cracked on Coronation Day, from joy or from the sexton. There[']s no money; but there were kettles. All Long Marram has given what it had: stills, warming pans, the fire brigade[']s helmets, and, with a good deal of groaning, the tankards of the Ring o['] Bells. Jessamy Cattermole casts bells in churchyards, where they are wanted, as her grandmother did. She has been at it for fifty years and is as deaf as a post. Her hand is in a sling. You have been lent to her as the other hand.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the mould is poured:
			no;
		yes;
	if N is 2:
		if the mould is poured:
			no;
		yes;
	if N is 7:
		if the furnace is tapped:
			no;
		yes;
	if N is 11:
		if the furnace is not tapped:
			no;
		yes;
	if N is 12:
		if the furnace is tapped:
			no;
		yes;
	if N is 27:
		if the mould is broken-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 36, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Filled to the brim, and not a spoonful over.";
	if N is 2, say "Nobody would care to pick it up.";
	if N is 3, say "The top of the clay, thumbed smooth.";
	if N is 4, say "He doesn[']t care to look up, in case he sees it go.";
	if N is 5, say "Black, and clay to the knee.";
	if N is 6, say "One grey and one heather, from different parishioners.";
	if N is 7, say "Grey, and puckered like cold custard.";
	if N is 8, say "It lies with its beak down a kettle, facing nowhere.";
	if N is 9, say "There isn[']t one within a swing of you.";
	if N is 10, say "The blade has grown thin on them.";
	if N is 11, say "A bung of fireclay, rammed into the furnace[']s front.";
	if N is 12, say "You have seen the last of it.";
	if N is 13, say "Yours. You find that you are moving them more than you need.";
	if N is 14, say "Hard, blunt, and burnt at the tips.";
	if N is 15, say "It has no print left to leave.";
	if N is 16, say "There is soot on yours already.";
	if N is 17, say "They have grown back so often that they have gone curly.";
	if N is 18, say "Strapped across her, and cross about it.";
	if N is 19, say "Put on clean, for the occasion.";
	if N is 20, say "It goes along the wall, to whoever has a lap.";
	if N is 21, say "It can[']t be seen, which is the trouble with it.";
	if N is 22, say "Raised, and a little crooked, like anybody[']s handwriting.";
	if N is 23, say "As broad as a farmer[']s.";
	if N is 24, say "You are at the bottom of it, with the vicar.";
	if N is 25, say "Flint, and at the top of it a great deal of quiet.";
	if N is 26, say "Raw earth, with the runner laid down it like a tongue.";
	if N is 27, say "Slabs of it, with the outside of a bell on their insides.";
	if N is 28, say "Black, and older than the church.";
	if N is 29, say "White dust, and no coach till Thursday.";
	if N is 30, say "A clay lip, set under the taphole.";
	if N is 31, say "It goes over the edge, and down into the pit.";
	if N is 32, say "It shines, a field off, between the willows.";
	if N is 33, say "Brown and slow, with no opinion about bells.";
	if N is 34, say "Bark, knuckled and scarred by a lifetime of cutting.";
	if N is 35, say "There is nothing to see but the heron, on one leg.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go north.";
	if N is 39, say "You are there.";
	if N is 40, say "You would have to go south.";
	if N is 41, say "You would have to go east.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'hole//': if (n < 1 && SK_Near((+ the mould +))) return 1; if (n < 24 && SK_Near((+ the pit +))) return 24;
		'coin//': if (n < 2 && SK_Near((+ the mould +))) return 2;
		'crown//': if (n < 3 && SK_Near((+ the vent +))) return 3;
		'pan//': if (n < 4 && SK_Near((+ the vicar +))) return 4;
		'trousers//': if (n < 5 && SK_Near((+ the vicar +))) return 5;
		'socks//': if (n < 6 && SK_Near((+ the vicar +))) return 6;
		'skin//': if (n < 7 && SK_Near((+ the furnace +))) return 7;
		'dross//': if (n < 7 && SK_Near((+ the furnace +))) return 7;
		'weatherco//': if (n < 8 && SK_Near((+ the copper +))) return 8;
		'hedges//': if (n < 9 && SK_Near((+ the billhook +))) return 9;
		'rods//': if (n < 10 && SK_Near((+ the billhook +))) return 10;
		'plug//': if (n < 11 && SK_Near((+ the bar +))) return 11; if (n < 12 && SK_Near((+ the bar +))) return 12;
		'lips//': if (n < 13 && SK_Near((+ the jessamy +))) return 13;
		'fingers//': if (n < 14 && SK_Near((+ the jessamy +))) return 14;
		'thumb//': if (n < 15 && SK_Near((+ the jessamy +))) return 15;
		'shoulder//': if (n < 16 && SK_Near((+ the jessamy +))) return 16; if (n < 23 && SK_Near((+ the bell +))) return 23;
		'eyebrows//': if (n < 17 && SK_Near((+ the jessamy +))) return 17;
		'arm//': if (n < 18 && SK_Near((+ the jessamy +))) return 18; if (n < 36 && SK_Near(player)) return 36;
		'aprons//': if (n < 19 && SK_Near((+ the wall +))) return 19;
		'baby//': if (n < 20 && SK_Near((+ the wall +))) return 20;
		'air//': if (n < 21 && SK_Near((+ the willows +))) return 21;
		'letters//': if (n < 22 && SK_Near((+ the bell +))) return 22;
		'tower//': if (n < 25 && SK_Near((+ the pit +))) return 25;
		'bank//': if (n < 26 && SK_Near((+ the pit +))) return 26;
		'ruins//': if (n < 27 && SK_Near((+ the pit +))) return 27;
		'yews//': if (n < 28 && SK_Near((+ the yard +))) return 28;
		'road//': if (n < 29 && SK_Near((+ the yard +))) return 29;
		'head//': if (n < 30 && SK_Near((+ the yard +))) return 30;
		'runner//': if (n < 31 && SK_Near((+ the yard +))) return 31;
		'river//': if (n < 32 && SK_Near((+ the yard +))) return 32; if (n < 33 && SK_Near((+ the river-room +))) return 33;
		'fist//': if (n < 34 && SK_Near((+ the river-room +))) return 34;
		'boundary//': if (n < 35 && SK_Near((+ the river-room +))) return 35;
		'barrow//': if (n < 36 && SK_Near(player)) return 36;
		'barrows//': if (n < 36 && SK_Near(player)) return 36;
		'bells//': if (n < 36 && SK_Near(player)) return 36;
		'boiling//': if (n < 36 && SK_Near(player)) return 36;
		'breath//': if (n < 36 && SK_Near(player)) return 36;
		'bronze//': if (n < 36 && SK_Near(player)) return 36;
		'chimney//': if (n < 36 && SK_Near(player)) return 36;
		'churchyar//': if (n < 36 && SK_Near(player)) return 36;
		'core//': if (n < 36 && SK_Near(player)) return 36;
		'county//': if (n < 36 && SK_Near(player)) return 36;
		'grandmoth//': if (n < 36 && SK_Near(player)) return 36;
		'hair//': if (n < 36 && SK_Near(player)) return 36;
		'hand//': if (n < 36 && SK_Near(player)) return 36;
		'heap//': if (n < 36 && SK_Near(player)) return 36;
		'heat//': if (n < 36 && SK_Near(player)) return 36;
		'marram//': if (n < 36 && SK_Near(player)) return 36;
		'money//': if (n < 36 && SK_Near(player)) return 36;
		'moon//': if (n < 36 && SK_Near(player)) return 36;
		'palm//': if (n < 36 && SK_Near(player)) return 36;
		'penny//': if (n < 36 && SK_Near(player)) return 36;
		'pond//': if (n < 36 && SK_Near(player)) return 36;
		'post//': if (n < 36 && SK_Near(player)) return 36;
		'ring//': if (n < 36 && SK_Near(player)) return 36;
		'room//': if (n < 36 && SK_Near(player)) return 36;
		'sexton//': if (n < 36 && SK_Near(player)) return 36;
		'straw//': if (n < 36 && SK_Near(player)) return 36;
		'surmise//': if (n < 36 && SK_Near(player)) return 36;
		'winter//': if (n < 36 && SK_Near(player)) return 36;
		'yellow//': if (n < 36 && SK_Near(player)) return 36;
		'pit//': if (n < 37 && SK_Near((+ the pit +))) return 37; if (n < 40 && SK_Near((+ the yard +))) return 40;
		'yard//': if (n < 38 && SK_Near((+ the pit +))) return 38; if (n < 39 && SK_Near((+ the yard +))) return 39; if (n < 43 && SK_Near((+ the river-room +))) return 43;
		'riverbank//': if (n < 41 && SK_Near((+ the yard +))) return 41; if (n < 42 && SK_Near((+ the river-room +))) return 42;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'marram//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs apron aprons arm arms";
		}
		'b': switch (n) {
			1: return "babies baby bank banks barrow barrows beak beaks beam beams blade blades blow blows body boiling boilings boundaries boundary breath breaths brim";
			2: return "brims bronze bronzes bung bungs";
		}
		'c': switch (n) {
			1: return "ceiling cheer cheers chimney chimneys church churches churchyard churchyards coach coaches core cores corner corners coronation coronations cough";
			2: return "coughs counties county crackle crackles crash crashes cries crown crowns cry cutting cuttings";
		}
		'd': switch (n) {
			1: return "door doors dripping drippings dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face feet field fields finger fingers fireclay fireclays fish fishes fist fists flame flames flat flats flicker flickers floor foot";
		}
		'g': switch (n) {
			1: return "glow glows goes gos grandmother grandmothers grey greys ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head heads heap heaps heat heather heathers heats hedge hedges";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'k': switch (n) {
			1: return "kitchen kitchens knee knees";
		}
		'l': switch (n) {
			1: return "landlord landlords lap laps leafs leg legs letter letters lifetime lifetimes lip lips";
		}
		'm': switch (n) {
			1: return "marram marrams match matches money moneys moon moons mouth";
		}
		'n': switch (n) {
			1: return "nose note notes";
		}
		'o': switch (n) {
			1: return "occasion occasions opinion opinions orange oranges";
		}
		'p': switch (n) {
			1: return "palm palms pan pans parish parishes parishioner parishioners pennies penny plate plates pond ponds port ports post posts pudding puddings putting";
			2: return "puttings";
		}
		'r': switch (n) {
			1: return "rim rims river rivers road roads roof room rooms";
		}
		's': switch (n) {
			1: return "sexton sextons shell shells shoulder shoulders sigh sighs skies sky slab slabs sleeve sleeves smoke smokes sock socks sound sounds spoonful spoonfuls";
			2: return "step steps straw straws stroke strokes sunday sundays surmise surmises swing swings";
		}
		't': switch (n) {
			1: return "teeth thumb thumbs ticking tickings tongue tongues tooth tooths tower towers trouble troubles trouser trousers";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "weathercock weathercocks winter winters world worlds";
		}
		'y': switch (n) {
			1: return "yew yews";
		}
	}
	return 0;
];
-).
