"Bread for the Ferryman" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The bakehouse is a room. It is privately-named.
The stone-floor is a room. It is privately-named.
The ferry-stage is a room. It is privately-named.

The printed name of the bakehouse is "Bakehouse".
The description of the bakehouse is "A low room, floury in the cracks still, built round its oven as a walnut is built round its nut. There is a wooden trough to mix in and a sill to set things on. A stair goes up to the millstones; the door to the river is east.[if the oven is kindled] The fire is going, and the old warmth comes out of the walls to meet you.[end if][if the oven is unlit-state] The whole place is as cold as a house where nobody is expected.[end if]".
The stone-floor is up of the bakehouse.
The ferry-stage is east of the bakehouse.

The printed name of the stone-floor is "Stone Floor".
The description of the stone-floor is "The two millstones lie here one upon the other, like a married couple, and like some married couples have not spoken for years. A window looks down on the river. Pegs run along the beam.".
The bakehouse is down of the stone-floor.

The printed name of the ferry-stage is "Ferry Stage".
The description of the ferry-stage is "Six planks on six posts, and then the river, wide, brown and thinking of something else. A flat boat is tied at the end.".
The bakehouse is west of the ferry-stage.

Part 2 - States

A thing can be kindled or unlit-state. A thing is usually unlit-state.

A thing can be full-pitcher or dry-pitcher. A thing is usually dry-pitcher.

A thing can be wetted-state or scraped. A thing is usually scraped.

A thing can be slack, kneaded or risen-state (this is its stage-property property).

A thing has a number called rising-property.

A thing has a number called baking.

A thing has a number called scorching.

Part 3 - Things

The oven is a container. It is privately-named.
The trough is a container. It is privately-named.
The sill is a supporter. It is privately-named.
The pitcher is a thing. It is privately-named.
The barm is a thing. It is privately-named.
The silver-coin is a thing. It is privately-named.
The dough is a thing. It is privately-named.
The loaf is a thing. It is privately-named.
The millstones is a thing. It is privately-named.
The upper-window is a thing. It is privately-named.
The pegs is a thing. It is privately-named.
The flour is a thing. It is privately-named.
The peel is a thing. It is privately-named.
The horse-brass is a thing. It is privately-named.
The river-thing is a thing. It is privately-named.
The boat is a thing. It is privately-named.
The ferryman is a man. It is privately-named.

The oven is in the bakehouse.
The printed name of the oven is "oven".
Include (- with name 'oven//' 'fire//' 'brick//' 'beehive//' 'iron//' 'door//' 'ovens//p', -) when defining the oven.
The description of the oven is "A brick beehive with an iron door. Three generations of thumbs have worn the latch to a sliver.[if the oven is unlit-state] A fire has been laid beneath it, I won[']t say by whom, and lacks nothing but the spark. Flint and steel hang from a nail beside it.[end if][if the oven is kindled] Under it the fire talks steadily to itself.[end if]".
The oven is fixed in place, not enterable, openable, closed and scenery.

The trough is in the bakehouse.
The printed name of the trough is "trough".
Include (- with name 'trough//' 'paste//' 'cradle//' 'grey//' 'wooden//' 'troughs//p', -) when defining the trough.
The description of the trough is "Limewood, a cradle in shape, and you were put to sleep in it once, when there was company.[if the trough is wetted-state] In it lies a grey paste, flour and water, that hasn[']t yet been told what it is for.[end if]".
The trough is fixed in place, not enterable, unopenable, open and scenery.

The sill is in the bakehouse.
The printed name of the sill is "sill".
Include (- with name 'sill//' 'sills//p', -) when defining the sill.
The description of the sill is "Where loaves were set to cool and children to be scolded.".
The sill is fixed in place, not enterable and scenery.

The pitcher is on the sill.
The printed name of the pitcher is "pitcher".
Include (- with name 'pitcher//' 'jug//' 'pitchers//p', -) when defining the pitcher.
The description of the pitcher is "Brown, with a blue band, and a lip like a duck[']s.[if the pitcher is dry-pitcher] There is not a drop of river in it.[end if][if the pitcher is full-pitcher] It is full of river.[end if]".
The pitcher is portable.

The barm is on the sill.
The printed name of the barm is "barm".
Include (- with name 'barm//' 'yeast//' 'starter//' 'jar//' 'stone//', -) when defining the barm.
The description of the barm is "It lives in a stone jar under a cloth. It was your mother[']s, and her mother[']s, and when you lift the cloth it sighs like an old dog that knows your step.".
The barm is portable.
The indefinite article of the barm is "some".

The silver-coin is on the sill.
The printed name of the silver-coin is "silver coin".
Include (- with name 'silver//' 'coin//' 'coins//p', -) when defining the silver-coin.
The description of the silver-coin is "A king on one side and a ship on the other, neither of them any use here.".
The silver-coin is portable.

The printed name of the dough is "dough".
Include (- with name 'dough//', -) when defining the dough.
The description of the dough is "The size of a sleeping cat, and as heavy.[if the dough is slack] It sprawls, sticky and shapeless.[end if][if the dough is kneaded] It is round, tight and smooth as a forehead.[end if][if the dough is risen-state] It has doubled, and when you press it with a finger it takes its time to forgive you.[end if]".
The dough is portable.
The indefinite article of the dough is "some".

The printed name of the loaf is "loaf".
Include (- with name 'loaf//' 'bread//' 'loafs//p', -) when defining the loaf.
The description of the loaf is "High and brown, split along the top like a smile. Put your ear to it and it ticks.".
The loaf is portable.

The millstones is in the stone-floor.
The printed name of the millstones is "millstones".
Include (- with name 'millstones//', -) when defining the millstones.
The description of the millstones is "French burr, dressed in a pattern like the sun[']s rays. There are two grains of rye between them that will never know.".
The millstones is fixed in place, scenery and plural-named.

The upper-window is in the stone-floor.
The printed name of the upper-window is "window".
Include (- with name 'window//' 'windows//p', -) when defining the upper-window.
The description of the upper-window is "From here the far bank is quite clear: a white house, a line of washing, somebody small hanging up a sheet.".
The upper-window is fixed in place and scenery.

The pegs is in the stone-floor.
The printed name of the pegs is "pegs".
Include (- with name 'pegs//' 'beam//' 'peg//', -) when defining the pegs.
The description of the pegs is "Your name is cut above the lowest.".
The pegs is fixed in place, scenery and plural-named.

The flour is in the stone-floor.
The printed name of the flour is "flour".
Include (- with name 'flour//' 'bag//' 'rye//', -) when defining the flour.
The description of the flour is "The last of the rye, in a bag tied with red wool. Enough for one.".
The appearance of the flour is "A small bag of flour has been hung on a peg, out of the way of mice.".
The first place of the flour is the stone-floor.
The flour is portable.
The indefinite article of the flour is "some".

The peel is in the stone-floor.
The printed name of the peel is "baker[']s peel".
Include (- with name 'baker^s//' 'peel//' 'shovel//' 'beech//' 'peels//p', -) when defining the peel.
The description of the peel is "A beech shovel as long as you are, its blade charred at the edge. Nobody ever drew a loaf from that oven without it and kept their eyebrows.".
The peel is portable.

The horse-brass is in the stone-floor.
The printed name of the horse-brass is "horse brass".
Include (- with name 'horse//' 'brass//' 'sun//' 'brasses//p', -) when defining the horse-brass.
The description of the horse-brass is "A sun with a face. It belonged to a mare called Patience, who had none.".
The horse-brass is portable.

The river-thing is in the ferry-stage.
The printed name of the river-thing is "river".
Include (- with name 'river//' 'water//' 'rivers//p', -) when defining the river-thing.
The description of the river-thing is "It has been to the mountains, and would rather not discuss it.".
The river-thing is fixed in place and scenery.

The boat is in the ferry-stage.
The printed name of the boat is "flat boat".
Include (- with name 'flat//' 'boat//' 'boats//p', -) when defining the boat.
The description of the boat is "Tarred black, with one bench, facing forward.".
The boat is fixed in place and scenery.

The ferryman is in the ferry-stage.
The printed name of the ferryman is "ferryman".
Include (- with name 'ferryman//' 'ferrymans//p', -) when defining the ferryman.
The description of the ferryman is "Neither old nor young, in a coat of no colour, with crumbs in the fold of the sleeve. He looks at your hands before he looks at you.".
The appearance of the ferryman is "The ferryman sits on the end post, waiting, as other men whittle.".
The first place of the ferryman is the ferry-stage.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-kindling is an action applying to one thing.
Understand "kindle [something]" as just-kindling.
Understand "light [something]" as just-kindling.

Carry out just-kindling:
	if the noun is the oven:
		if the oven is not unlit-state:
			say "It is burning well, and needs no help from you.";
			stop the action;
		now the oven is kindled;
		say "Flint, steel, breath. The kindling takes on the third stroke, as it always did for the women of the house and never for the men.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "dip [something] in [something]" as filling-from.
Understand "fill [something] in [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] in [something]" as filling-from.

Carry out filling-from:
	if the noun is the pitcher and the second noun is the river-thing:
		if the pitcher is not enclosed by the player:
			say "You have nothing to fill.";
			stop the action;
		if the pitcher is not dry-pitcher:
			say "It will hold no more. The river doesn[']t mind.";
			stop the action;
		now the pitcher is full-pitcher;
		say "You kneel on the last plank and let the river walk in. The ferryman moves his feet to make room.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the pitcher and the second noun is the trough:
		if the pitcher is not enclosed by the player:
			say "The pitcher isn[']t in your hands.";
			stop the action;
		if the pitcher is not full-pitcher:
			say "It has nothing to pour.";
			stop the action;
		if the trough is not scraped:
			say "It is wet enough. Soup is a different story.";
			stop the action;
		if the flour is not in the trough:
			say "Water by itself makes poor bread. Flour first, she used to say, and then questions.";
			stop the action;
		now the pitcher is dry-pitcher;
		now the flour is nowhere;
		now the trough is wetted-state;
		say "You make a well in the flour with your fist and fill it, and bring in the sides a little at a time, until there is no more white anywhere.";
		stop the action;
	say "That would lead nowhere.".

Stiring-into is an action applying to two things.
Understand "stir [something] into [something]" as stiring-into.
Understand "mix [something] into [something]" as stiring-into.

Carry out stiring-into:
	if the noun is the barm and the second noun is the trough:
		if the barm is not enclosed by the player:
			say "The barm isn[']t in your hands.";
			stop the action;
		if the trough is not wetted-state:
			say "There is nothing in the trough for it to wake up in.";
			stop the action;
		now the trough is scraped;
		now the dough is in the trough;
		say "Half of what is in the jar, never all: that is the one thing about it that she made you swear. The paste loosens, and clings, and is dough.";
		stop the action;
	say "That would lead nowhere.".

Just-kneading is an action applying to one thing.
Understand "knead [something]" as just-kneading.

Carry out just-kneading:
	if the noun is the dough:
		if the dough is not slack:
			say "It has had your fists. Now it wants your patience.";
			stop the action;
		now the dough is kneaded;
		say "Heel of the hand, fold, turn. You had thought that you would have forgotten. After a time you aren[']t doing it any more, only watching it being done. You cover it over to rise.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the dough:
		if the dough is slack:
			say "It comes away in strings, and returns to the trough by way of your elbows. Knead it.";
			stop the action;
		if the dough is not risen-state:
			say "Not yet. It is rising, or it will when it is warm, and it won[']t thank you for the draught.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the loaf and the loaf is in the oven:
		if the peel is not enclosed by the player:
			say "You put in your arm, and take it out again faster. You need the peel. With the door open the loaf will come to no harm while you fetch it.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the pitcher or the noun is the barm or the noun is the silver-coin or the noun is the flour or the noun is the peel or the noun is the horse-brass) and the second noun is the oven:
		if the noun is enclosed by the player:
			say "Nothing goes into that oven but bread. It is old, and set in its ways.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the pitcher or the noun is the barm or the noun is the silver-coin or the noun is the peel or the noun is the horse-brass or the noun is the loaf) and the second noun is the trough:
		if the noun is enclosed by the player:
			say "The trough is for what goes into the bread; and what is poured or stirred must be poured or stirred.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "offer [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the loaf and the second noun is the ferryman:
		if the loaf is not enclosed by the player:
			say "You hold out your empty hands. He has seen those before.";
			stop the action;
		now the loaf is carried by the ferryman;
		say "He turns it over and knocks on the bottom, once, with a knuckle, like a neighbour. It sounds hollow. He breaks it, and gives you half.";
		stop the action;
	if (the noun is the silver-coin or the noun is the horse-brass) and the second noun is the ferryman:
		say "He looks at [the noun] with interest, as you might look at a leaf, and hands it back.";
		stop the action;
	if (the noun is the dough or the noun is the flour or the noun is the barm) and the second noun is the ferryman:
		say "[quotation mark]That,[quotation mark] says the ferryman, [quotation mark]is an intention.[quotation mark] It is the first time that you have heard his voice.";
		stop the action;
	try giving the noun to the second noun.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the oven:
		try other words;
		try just-kindling the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the oven:
		try other words;
		try just-kindling the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

The filling-from action translates into I6 as "SKOwn1".
The pouring-into action translates into I6 as "SKOwn2".
The stiring-into action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the river-thing +) && x == (+ the pitcher +)) return ##SKOwn1;
			if (y == (+ the trough +) && x == (+ the pitcher +)) return ##SKOwn2;
			if (y == (+ the trough +) && x == (+ the barm +)) return ##SKOwn3;
			if (y == (+ the ferryman +) && x == (+ the loaf +) or (+ the silver-coin +) or (+ the horse-brass +) or (+ the dough +) or (+ the flour +) or (+ the barm +)) return ##SKOwn4;
		3:
			if (y == (+ the river-thing +) && x == (+ the pitcher +)) return ##SKOwn1;
			if (y == (+ the ferryman +) && x == (+ the loaf +) or (+ the silver-coin +) or (+ the horse-brass +) or (+ the dough +) or (+ the flour +) or (+ the barm +)) return ##SKOwn4;
		4:
			if (y == (+ the ferryman +) && x == (+ the loaf +) or (+ the silver-coin +) or (+ the horse-brass +) or (+ the dough +) or (+ the flour +) or (+ the barm +)) return ##SKOwn4;
		5:
			if (y == (+ the ferryman +) && x == (+ the loaf +) or (+ the silver-coin +) or (+ the horse-brass +) or (+ the dough +) or (+ the flour +) or (+ the barm +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the dough is in the trough and the dough is kneaded and the oven is kindled:
		increase the rising-property of the dough by 1;
		if the rising-property of the dough is greater than 3, now the rising-property of the dough is 3.

Every turn:
	if the dough is kneaded and the rising-property of the dough is at least 3:
		if the player can see the trough, say "In the trough the cloth has begun to lift, as though someone under it were about to sit up.";
		now the dough is risen-state.

Every turn:
	if the loaf is in the oven and the oven is closed:
		increase the scorching of the loaf by 1;
		if the scorching of the loaf is greater than 4, now the scorching of the loaf is 4.

Every turn:
	if the loaf is in the oven and the oven is closed and the scorching of the loaf is at least 2 and the scorching of the loaf is less than 3:
		say "The smell of crust has turned a corner: there is something bitter at the back of it.".

Every turn:
	if the loaf is in the oven and the oven is closed and the scorching of the loaf is at least 3 and the scorching of the loaf is less than 4:
		say "A blue thread of smoke finds its way to you. Now, it says. Now or not at all.".

Every turn:
	if the dough is in the oven and the oven is closed and the oven is kindled:
		increase the baking of the dough by 1;
		if the baking of the dough is greater than 3, now the baking of the dough is 3.

Every turn:
	if the dough is in the oven and the baking of the dough is at least 3:
		say "A smell goes through the mill from the floor to the rafters, and it is every morning of your life until you were nine. The bread is done.";
		now the dough is nowhere;
		now the loaf is in the oven.

Part 6 - Tasks and endings

The fire-lit is a task. The points are 1.
The dough-mixed is a task. The points are 3.
The dough-risen is a task. The points are 3.
The loaf-drawn is a task. The points are 4.
The fare-paid is a task. The points are 4.

The maximum score is 15.

Every turn:
	if the fire-lit is pending and the oven is kindled:
		achieve the fire-lit.

Every turn:
	if the dough-mixed is pending and the dough is in the trough:
		achieve the dough-mixed.

Every turn:
	if the dough-risen is pending and the dough is risen-state:
		achieve the dough-risen.

Every turn:
	if the loaf-drawn is pending and the loaf is enclosed by the player:
		achieve the loaf-drawn.

Every turn:
	if the fare-paid is pending and the loaf is carried by the ferryman:
		achieve the fare-paid.

Every turn:
	if the story has not ended and the fare-paid is achieved:
		say "The bench faces forward, so you don[']t see the mill go. The washing on the far bank grows from stamps to handkerchiefs to sheets, and from behind the largest of them somebody steps out, shading her eyes, and begins to run.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the scorching of the loaf is at least 4:
		say "When you drag the door open it is too late by the length of a thought. What lies in there is black all through and weighs nothing. From the stage comes the knock of an oar being shipped. He has the time, the ferryman, to wait until there is rye again; but rye is a year in coming, and you are not young.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the bakehouse.

When play begins:
	say "Everyone knows three things about the ferryman at Low Mill. He takes no money. He takes nobody over the river twice. And his fare is one loaf, new that day, baked by the one who means to cross. Your daughter lives on the other side. Your mother[']s oven still stands in the mill, and so does her flour; mix it with water in the trough, stir in the barm, knead it, let it rise by the fire and bake it. But mind it, for there is flour left for one loaf only.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the oven is unlit-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "No thicker now than a wishbone.";
	if N is 2, say "It is asleep in the flint.";
	if N is 3, say "They have hung there since before you could reach them.";
	if N is 4, say "Hand-made, and bent like a finger.";
	if N is 5, say "Put on with a thumb, while the wheel went round.";
	if N is 6, say "It pours without dribbling, which cannot be said of the duck.";
	if N is 7, say "Linen, out of an old shirt of your father[']s.";
	if N is 8, say "He looks past you. It is what they are paid for.";
	if N is 9, say "Full sail, and no wind that you can see.";
	if N is 10, say "Yours. Mind the crust.";
	if N is 11, say "Greener than this one, as it always was.";
	if N is 12, say "There is smoke at the chimney.";
	if N is 13, say "It fills, and empties, and fills.";
	if N is 14, say "Small shirts among the large. You count them.";
	if N is 15, say "Your brothers['] are higher up.";
	if N is 16, say "Tied in her knot. You would know it in the dark.";
	if N is 17, say "As broad as a loaf, and as thin as the last slice of one.";
	if N is 18, say "Fat-cheeked, and polished nearly blind.";
	if N is 19, say "She kicked the miller, the parson and the moon in the pond.";
	if N is 20, say "Oak, and wide enough for one.";
	if N is 21, say "As near as you can tell, it is the colour of what is behind it.";
	if N is 22, say "Brown, and folded over nothing.";
	if N is 23, say "Crumbs of rye, of oats, of barley.";
	if N is 24, say "Beyond the door, going by.";
	if N is 25, say "You are no taller than your mother, and she stooped.";
	if N is 26, say "Flour, gone as hard as chalk.";
	if N is 27, say "Steep, and dished by bare feet.";
	if N is 28, say "So thick that a child can lie along the window ledge.";
	if N is 29, say "A long way down, and the colour of bread.";
	if N is 30, say "The water shows between them, in stripes.";
	if N is 31, say "Green up to where the floods come.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go up.";
	if N is 35, say "You would have to go east.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go down.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'latch//': if (n < 1 && SK_Near((+ the oven +))) return 1;
		'sliver//': if (n < 1 && SK_Near((+ the oven +))) return 1;
		'spark//': if (n < 2 && SK_Near((+ the oven +))) return 2;
		'steel//': if (n < 3 && SK_Near((+ the oven +))) return 3;
		'flint//': if (n < 3 && SK_Near((+ the oven +))) return 3;
		'nail//': if (n < 4 && SK_Near((+ the oven +))) return 4;
		'band//': if (n < 5 && SK_Near((+ the pitcher +))) return 5;
		'lip//': if (n < 6 && SK_Near((+ the pitcher +))) return 6;
		'cloth//': if (n < 7 && SK_Near((+ the barm +))) return 7;
		'king//': if (n < 8 && SK_Near((+ the silver-coin +))) return 8;
		'ship//': if (n < 9 && SK_Near((+ the silver-coin +))) return 9;
		'ear//': if (n < 10 && SK_Near((+ the loaf +))) return 10;
		'bank//': if (n < 11 && SK_Near((+ the upper-window +))) return 11;
		'house//': if (n < 12 && SK_Near((+ the upper-window +))) return 12; if (n < 32 && SK_Near(player)) return 32;
		'sheet//': if (n < 13 && SK_Near((+ the upper-window +))) return 13;
		'washing//': if (n < 14 && SK_Near((+ the upper-window +))) return 14;
		'name//': if (n < 15 && SK_Near((+ the pegs +))) return 15;
		'wool//': if (n < 16 && SK_Near((+ the flour +))) return 16;
		'blade//': if (n < 17 && SK_Near((+ the peel +))) return 17;
		'face//': if (n < 18 && SK_Near((+ the horse-brass +))) return 18;
		'mare//': if (n < 19 && SK_Near((+ the horse-brass +))) return 19;
		'bench//': if (n < 20 && SK_Near((+ the boat +))) return 20;
		'coat//': if (n < 21 && SK_Near((+ the ferryman +))) return 21;
		'hands//': if (n < 22 && SK_Near((+ the ferryman +))) return 22;
		'sleeve//': if (n < 23 && SK_Near((+ the ferryman +))) return 23;
		'fold//': if (n < 23 && SK_Near((+ the ferryman +))) return 23;
		'river//': if (n < 24 && SK_Near((+ the bakehouse +))) return 24; if (n < 29 && SK_Near((+ the stone-floor +))) return 29;
		'room//': if (n < 25 && SK_Near((+ the bakehouse +))) return 25;
		'cracks//': if (n < 26 && SK_Near((+ the bakehouse +))) return 26;
		'stair//': if (n < 27 && SK_Near((+ the bakehouse +))) return 27;
		'walls//': if (n < 28 && SK_Near((+ the bakehouse +))) return 28;
		'planks//': if (n < 30 && SK_Near((+ the ferry-stage +))) return 30;
		'posts//': if (n < 31 && SK_Near((+ the ferry-stage +))) return 31;
		'cat//': if (n < 32 && SK_Near(player)) return 32;
		'children//': if (n < 32 && SK_Near(player)) return 32;
		'dog//': if (n < 32 && SK_Near(player)) return 32;
		'drop//': if (n < 32 && SK_Near(player)) return 32;
		'eyebrows//': if (n < 32 && SK_Near(player)) return 32;
		'fare//': if (n < 32 && SK_Near(player)) return 32;
		'finger//': if (n < 32 && SK_Near(player)) return 32;
		'forehead//': if (n < 32 && SK_Near(player)) return 32;
		'generatio//': if (n < 32 && SK_Near(player)) return 32;
		'grains//': if (n < 32 && SK_Near(player)) return 32;
		'men//': if (n < 32 && SK_Near(player)) return 32;
		'mice//': if (n < 32 && SK_Near(player)) return 32;
		'mill//': if (n < 32 && SK_Near(player)) return 32;
		'money//': if (n < 32 && SK_Near(player)) return 32;
		'mountains//': if (n < 32 && SK_Near(player)) return 32;
		'nut//': if (n < 32 && SK_Near(player)) return 32;
		'pattern//': if (n < 32 && SK_Near(player)) return 32;
		'post//': if (n < 32 && SK_Near(player)) return 32;
		'rays//': if (n < 32 && SK_Near(player)) return 32;
		'smile//': if (n < 32 && SK_Near(player)) return 32;
		'step//': if (n < 32 && SK_Near(player)) return 32;
		'thumbs//': if (n < 32 && SK_Near(player)) return 32;
		'walnut//': if (n < 32 && SK_Near(player)) return 32;
		'warmth//': if (n < 32 && SK_Near(player)) return 32;
		'daughter//': if (n < 32 && SK_Near(player)) return 32;
		'bakehouse//': if (n < 33 && SK_Near((+ the bakehouse +))) return 33; if (n < 37 && SK_Near((+ the stone-floor +))) return 37; if (n < 39 && SK_Near((+ the ferry-stage +))) return 39;
		'floor//': if (n < 34 && SK_Near((+ the bakehouse +))) return 34; if (n < 36 && SK_Near((+ the stone-floor +))) return 36;
		'stage//': if (n < 35 && SK_Near((+ the bakehouse +))) return 35; if (n < 38 && SK_Near((+ the ferry-stage +))) return 38;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms";
		}
		'b': switch (n) {
			1: return "band bands bank banks barley barleys bench benches blade blades body";
		}
		'c': switch (n) {
			1: return "cat cats ceiling child children childs chimney chimneys cloth cloths coat coats corner corners crack cracks crust crusts";
		}
		'd': switch (n) {
			1: return "dog dogs draught draughts drop drops duck ducks";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face faces fare fares feet finger fingers fist fists flint flints flood floods fold folds foot forehead foreheads";
		}
		'g': switch (n) {
			1: return "generation generations grain grains ground";
		}
		'h': switch (n) {
			1: return "hair hand handkerchief handkerchiefs hands harm harms head help helps house houses";
		}
		'i': switch (n) {
			1: return "intention intentions";
		}
		'k': switch (n) {
			1: return "kindling kindlings king kings knee knees knock knocks knot knots knuckle knuckles";
		}
		'l': switch (n) {
			1: return "latch latches leaf leafs ledge ledges leg legs life lifes lip lips lives";
		}
		'm': switch (n) {
			1: return "man mans mare mares men mice mill miller millers mills money moneys moon moons mother mothers mountain mountains mouse mouses mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names neighbour neighbours nose nut nuts";
		}
		'o': switch (n) {
			1: return "oar oars oat oats";
		}
		'p': switch (n) {
			1: return "parson parsons patience patiences pattern patterns plank planks pond ponds post posts";
		}
		'r': switch (n) {
			1: return "rafter rafters ray rays roof room rooms";
		}
		's': switch (n) {
			1: return "sheet sheets ship ships shirt shirts sky sleeve sleeves slice slices sliver slivers smell smells smile smiles smoke smokes stair stairs steel steels";
			2: return "step steps stories story stroke strokes";
		}
		't': switch (n) {
			1: return "thought thoughts thread threads thumb thumbs";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls walnut walnuts warmth warmths washing washings wheel wheels wind winds wishbone wishbones woman womans women wool wools";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the bakehouse +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the bakehouse +))) rtrue;
	rfalse;
];
-).
