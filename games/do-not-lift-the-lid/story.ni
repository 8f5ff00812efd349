"Do Not Lift the Lid" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The kitchen-room is a room. It is privately-named.

The printed name of the kitchen-room is "Temple Kitchen".
The description of the kitchen-room is "Black beams, a floor of beaten earth, and smoke that goes up through the roof when it feels called to. The clay stove has one mouth and one great iron pot let into the top of it. Spring water runs in through a bamboo pipe, turns once about a stone trough, and goes out to the carp pond. By the door hangs the prayer board that is struck for meals.[if the lid is not on the pot] A wooden lid, thick as a chopping block, leans on the stove.[end if][if the lid is on the pot] The wooden lid is on the pot.[end if][if the lid is on the pot and the stove is fierce] The fire in the stove[']s mouth is fierce.[end if][if the stove is gentle] The stove[']s mouth is a low red line.[end if]".

Part 2 - States

A thing can be rinsed or dusty. A thing is usually dusty.

A thing has a number called depth.

A thing can be ashen, fierce or gentle (this is its blaze property).

A thing can be hard-grained, seething or tender (this is its softness property).

A thing has a number called boil-time.

A thing has a number called rest-time.

Part 3 - Things

The stove is a thing. It is privately-named.
The pot is a supporter. It is privately-named.
The lid is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The trough is a thing. It is privately-named.
The pond is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The mume is a woman. It is privately-named.

The stove is in the kitchen-room.
The printed name of the stove is "clay stove".
Include (- with name 'clay//' 'stove//' 'fire//' 'brushwood//' 'embers//' 'mouth//' 'stoves//p', -) when defining the stove.
The description of the stove is "Whitewashed every New Year, so that by now it is mostly whitewash.[if the stove is ashen] It is laid with brushwood, and not lit.[end if][if the stove is fierce] Flames reach out of its mouth and feel about.[end if][if the stove is gentle] Only embers are left in it, raked flat.[end if]".
The stove is fixed in place and scenery.

The pot is in the kitchen-room.
The printed name of the pot is "iron pot".
Include (- with name 'iron//' 'pot//' 'rice//' 'grain//' 'pots//p', -) when defining the pot.
The description of the pot is "It was cast with a prayer round the rim, but the rim has been scoured for two hundred years, and all you can read is [quotation mark]all beings[quotation mark] and, further round, [quotation mark]hungry[quotation mark].[if the depth of the pot is less than 1 and the lid is not on the pot] There is no water on the rice.[end if][if the depth of the pot is at least 1 and the lid is not on the pot] Some water lies over the rice. How much, a finger would tell you.[end if][if the pot is dusty] The rice in it is dry and dusty from the sack.[end if][if the pot is rinsed] The rice in it has been washed, and shines like teeth.[end if]".
The pot is fixed in place, not enterable and scenery.

The lid is in the kitchen-room.
The printed name of the lid is "wooden lid".
Include (- with name 'wooden//' 'lid//' 'handle//' 'lids//p', -) when defining the lid.
The description of the lid is "Cedar, two inches thick, with a burn on the handle exactly the width of Sister Mume[']s palm.".
The lid is fixed in place and scenery.

The pipe is in the kitchen-room.
The printed name of the pipe is "spring water".
Include (- with name 'spring//' 'water//' 'pipe//' 'bamboo//', -) when defining the pipe.
The description of the pipe is "The spring has been running through that pipe since the Tenmei famine. It isn[']t in a hurry.".
The pipe is fixed in place and scenery.
The indefinite article of the pipe is "some".

The trough is in the kitchen-room.
The printed name of the trough is "stone trough".
Include (- with name 'stone//' 'trough//' 'dipper//' 'long-handled//' 'troughs//p', -) when defining the trough.
The description of the trough is "A long-handled dipper floats in it, going round. One dipper of water raises the pot by half a finger joint.".
The trough is fixed in place and scenery.

The pond is in the kitchen-room.
The printed name of the pond is "carp pond".
Include (- with name 'carp//' 'pond//' 'fish//' 'ponds//p', -) when defining the pond.
The description of the pond is "The carp are fat. They eat every mistake that is made in this kitchen.".
The pond is fixed in place and scenery.

The bell is in the kitchen-room.
The printed name of the bell is "prayer board".
Include (- with name 'prayer//' 'board//' 'mallet//' 'slab//' 'boards//p', -) when defining the bell.
The description of the bell is "A slab of zelkova, hung by two ropes and struck with a mallet for meals. The middle is worn to a bowl. On it is written: Great is the matter of birth and death. Somebody has added in chalk, very small: so is breakfast.".
The bell is fixed in place and scenery.

The mume is in the kitchen-room.
The printed name of the mume is "Sister Mume".
Include (- with name 'sister//' 'mume//' 'nun//', -) when defining the mume.
The description of the mume is "Eighty, four foot eight, her hand bandaged to the size of a bun. She is breathing in time with the pot.[if the stove is fierce and the pot is hard-grained] [quotation mark]Listen to it,[quotation mark] she says.[end if][if the pot is seething and the stove is fierce] [quotation mark]Gently,[quotation mark] she says, [quotation mark]now. Rake it.[quotation mark][end if][if the pot is seething and the stove is gentle] [quotation mark]It is ticking,[quotation mark] she says. [quotation mark]When it stops ticking.[quotation mark][end if]".
The appearance of the mume is "Sister Mume is standing exactly behind you.".
The first place of the mume is the kitchen-room.
The mume is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-washing is an action applying to one thing.
Understand "wash [something]" as just-washing.
Understand "rinse [something]" as just-washing.

Carry out just-washing:
	if the noun is the pot:
		if the lid is on the pot:
			say "Through two inches of cedar?";
			stop the action;
		if the pot is not dusty:
			say "It is clean. Any cleaner and there would be less of it.";
			stop the action;
		now the pot is rinsed;
		now the depth of the pot is 0;
		say "You swill, stir with a flat hand, pour off milk; swill, stir, pour off mist; swill, stir, and pour off water as clear as what went in.";
		stop the action;
	say "That would lead nowhere.".

Ladling-into is an action applying to two things.
Understand "ladle [something] into [something]" as ladling-into.
Understand "pour [something] into [something]" as ladling-into.
Understand "add [something] to [something]" as ladling-into.
Understand "pour [something] on [something]" as ladling-into.
Understand "pour [something] over [something]" as ladling-into.

Carry out ladling-into:
	if the noun is the pipe and the second noun is the pot:
		if the lid is on the pot:
			say "The lid is on. The lid stays on.";
			stop the action;
		if the pot is not rinsed:
			say "[quotation mark]The dust of the road,[quotation mark] says Sister Mume, looking at the rice, [quotation mark]is not one of the seven flavours.[quotation mark] It wants washing first.";
			stop the action;
		if the depth of the pot is at least 3:
			say "The dipper stops of its own accord. Sister Mume is holding it.";
			stop the action;
		increase the depth of the pot by 1;
		if the depth of the pot is greater than 3, now the depth of the pot is 3;
		say "You catch the dipper as it comes by, fill it at the pipe, and let it down into the pot along your wrist, so that not one grain is disturbed.";
		stop the action;
	say "That would lead nowhere.".

Diping-finger-in is an action applying to one thing.
Understand "dip finger in [something]" as diping-finger-in.
Understand "measure [something]" as diping-finger-in.

Carry out diping-finger-in:
	if the noun is the pot and the lid is not on the pot and the depth of the pot is less than 2:
		say "You stand your forefinger upright on the rice. The water doesn[']t come to the first joint.";
		stop the action;
	if the noun is the pot and the lid is not on the pot and the depth of the pot is at least 2 and the depth of the pot is less than 3:
		say "You stand your forefinger upright on the rice. The water comes to the first joint and no further. It works for any pot and any hand, and nobody here will tell you why.";
		stop the action;
	if the noun is the pot and the lid is not on the pot and the depth of the pot is at least 3:
		say "You stand your forefinger upright on the rice. The water is halfway to the second joint. That would be gruel. Some of it had better be poured off.";
		stop the action;
	if the noun is the pot and the lid is on the pot:
		say "Your finger meets cedar.";
		stop the action;
	say "That would lead nowhere.".

Just-draining is an action applying to one thing.
Understand "drain [something]" as just-draining.
Understand "empty [something]" as just-draining.

Carry out just-draining:
	if the noun is the pot:
		if the lid is on the pot:
			say "The lid is on. The lid stays on.";
			stop the action;
		if the depth of the pot is less than 1:
			say "There is no water on it to pour away.";
			stop the action;
		now the depth of the pot is 0;
		say "You hold the rice back with your hand and let the water go by your fingers, down the drain, to the carp.";
		stop the action;
	say "That would lead nowhere.".

Just-covering is an action applying to one thing.
Understand "cover [something]" as just-covering.
Understand "wrap [something]" as just-covering.

Carry out just-covering:
	if the noun is the pot:
		if the lid is on the pot:
			say "It is covered. You look away from the lid.";
			stop the action;
		if the pot is not rinsed:
			say "Sister Mume puts her bandage on the lid. [quotation mark]Dusty,[quotation mark] she says. The rice must be washed.";
			stop the action;
		if the depth of the pot is less than 2:
			say "Sister Mume[']s own finger comes past you into the pot and out again. [quotation mark]You would be serving gravel,[quotation mark] she says. [quotation mark]More.[quotation mark]";
			stop the action;
		if the depth of the pot is at least 3:
			say "Sister Mume[']s own finger comes past you into the pot and out again. [quotation mark]Gruel,[quotation mark] she says, [quotation mark]is for the sick. Pour it off and begin again with the water.[quotation mark]";
			stop the action;
		now the lid is on the pot;
		say "You lower the lid. It finds its groove in the rim and sits, with a small wet sound like a mouth closing.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the stove:
		if the stove is not ashen:
			say "The fire is lit.";
			stop the action;
		if the lid is not on the pot:
			say "[quotation mark]And what will keep it in?[quotation mark] asks Sister Mume. The pot is uncovered.";
			stop the action;
		now the stove is fierce;
		say "One coal from the altar brazier, a breath, another breath. The brushwood catches and sings.";
		stop the action;
	say "That would lead nowhere.".

Just-raking is an action applying to one thing.
Understand "rake [something]" as just-raking.
Understand "bank [something]" as just-raking.
Understand "damp [something]" as just-raking.

Carry out just-raking:
	if the noun is the stove:
		if the stove is ashen:
			say "There is nothing in there to rake.";
			stop the action;
		if the stove is not fierce:
			say "The embers are as flat as they will go.";
			stop the action;
		if the pot is not seething:
			say "[quotation mark]Not yet,[quotation mark] says Sister Mume. [quotation mark]It hasn[']t spoken.[quotation mark] The fire must be fierce until the pot boils.";
			stop the action;
		now the stove is gentle;
		say "You draw the burning ends out on to the earth and rake the rest into a thin red bed. Under the lid the roar drops to a mutter, and the mutter to a tick.";
		stop the action;
	say "That would lead nowhere.".

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "raise [something]" as just-lifting.
Understand "uncover [something]" as just-lifting.
Understand "hoist [something]" as just-lifting.

Carry out just-lifting:
	if (the noun is the lid or the noun is the pot) and the stove is ashen:
		if the lid is not on the pot:
			say "There is no lid on it.";
			stop the action;
		now the lid is in the kitchen-room;
		say "As there[']s no fire, nobody need ever hear of this. You lean the lid on the stove.";
		stop the action;
	if (the noun is the lid or the noun is the pot) and the stove is not ashen and the pot is not tender:
		now the lid is in the kitchen-room;
		now the stove is ashen;
		now the pot is dusty;
		now the pot is hard-grained;
		now the depth of the pot is 0;
		now the boil-time of the pot is 0;
		now the rest-time of the pot is 0;
		say "You lift it, only a hand[']s breadth. The steam leaves all at once, like a congregation. Sister Mume says nothing. She rakes out the stove, takes one end of the pot, waits until you take the other, and together you carry it to the carp. Then she fills it from the sack and lays the brushwood again. You begin from the beginning, as, she points out, one always does.";
		stop the action;
	if (the noun is the lid or the noun is the pot) and the pot is tender:
		now the lid is in the kitchen-room;
		say "You lift the lid straight up, and turn it over, so that nothing drips.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the lid:
		try just-lifting the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the pot or the noun is the lid:
		try other words;
		try just-lifting the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the pot:
		try other words;
		try just-covering the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the pot or the noun is the lid:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the pot:
		try other words;
		try just-washing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The ladling-into action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pot +) && x == (+ the pipe +)) return ##SKOwn1;
		3:
			if (y == (+ the pot +) && x == (+ the pipe +)) return ##SKOwn1;
		4:
			if (y == (+ the pot +) && x == (+ the pipe +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the stove is fierce and the lid is on the pot:
		increase the boil-time of the pot by 1;
		if the boil-time of the pot is greater than 6, now the boil-time of the pot is 6.

Every turn:
	if the boil-time of the pot is at least 2 and the pot is hard-grained and the stove is fierce:
		if the player can see the pot, say "The pot speaks. A feather of steam stands up at the edge of the lid, then a fringe of it, and the cedar begins to knock. Anybody would look. Nobody may.";
		now the pot is seething.

Every turn:
	if the boil-time of the pot is at least 6 and the stove is fierce:
		if the player can see the pot, say "A brown smell comes round the edge of the lid. [quotation mark]Fierce, and then?[quotation mark] says Sister Mume. It was left too long on the high fire. The pot goes to the carp, who like it crisp, and she fills it again from the sack.";
		now the lid is in the kitchen-room;
		now the stove is ashen;
		now the pot is dusty;
		now the pot is hard-grained;
		now the depth of the pot is 0;
		now the boil-time of the pot is 0;
		now the rest-time of the pot is 0.

Every turn:
	if the stove is gentle and the pot is seething:
		increase the rest-time of the pot by 1;
		if the rest-time of the pot is greater than 3, now the rest-time of the pot is 3.

Every turn:
	if the rest-time of the pot is at least 2 and the pot is seething:
		if the player can see the pot, say "The ticking slows, and there comes a tick with nothing after it. Behind you Sister Mume lets out her breath. [quotation mark]Now,[quotation mark] she says, [quotation mark]you may.[quotation mark]";
		now the pot is tender.

Part 6 - Tasks and endings

The rice-washed is a task. The points are 1.
The water-measured is a task. The points are 2.
The rice-boiled is a task. The points are 2.
The rice-rested is a task. The points are 2.
The lid-lifted is a task. The points are 2.

The maximum score is 9.

Every turn:
	if the rice-washed is pending and the pot is rinsed:
		achieve the rice-washed.

Every turn:
	if the water-measured is pending and the lid is on the pot:
		achieve the water-measured.

Every turn:
	if the rice-boiled is pending and the pot is seething:
		achieve the rice-boiled.

Every turn:
	if the rice-rested is pending and the pot is tender:
		achieve the rice-rested.

Every turn:
	if the lid-lifted is pending and the pot is tender and the lid is not on the pot:
		achieve the lid-lifted.

Every turn:
	if the story has not ended and the lid-lifted is achieved:
		say "Every grain is standing up. In the steam Sister Mume bows to the pot, and the pot, being heavy, stays where it is. [quotation mark]Nine days,[quotation mark] she says. [quotation mark]It took me eleven.[quotation mark] Then she strikes the board with her good hand, and overhead forty-one people who were thinking of nothing get to their feet rather fast.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the kitchen-room.

When play begins:
	say "The bell for morning zazen has gone and forty-one nuns are sitting on empty stomachs, thinking of nothing. Sister Mume, who has cooked here since before the road, burnt her hand on the big stove yesterday; she has been told to rest it, and she is resting it by standing behind you. You have been a novice for nine days. Water to the first joint of the finger, she says. Fierce fire, then gentle fire. And whatever happens, whatever anybody says to you through it, the lid stays where it is.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the stove is fierce:
			no;
		yes;
	if N is 2:
		if the stove is not fierce:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 15, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Yellow, and blue where they lick the iron.";
	if N is 2, say "Flames are for another time.";
	if N is 3, say "Worn as smooth as a lip.";
	if N is 4, say "Dark, smooth, and four fingers wide.";
	if N is 5, say "Yours is as long as hers. You have compared.";
	if N is 6, say "Straw, plaited, and older than the novice who plaits the next pair.";
	if N is 7, say "You could get your fist in it. Nobody under forty could have made it.";
	if N is 8, say "It is somebody with a good, upright hand and a sense of proportion.";
	if N is 9, say "Linen, wound by herself, one-handed, without a crease.";
	if N is 10, say "Swept so often that it shines like leather.";
	if N is 11, say "Thatch, tarred by a few centuries of breakfasts.";
	if N is 12, say "It has got into the beams, the rice and the sutras.";
	if N is 13, say "It has learnt not to creak.";
	if N is 14, say "She has inspected the nail.";
	if N is 16, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'flames//': if (n < 1 && SK_Near((+ the stove +))) return 1; if (n < 2 && SK_Near((+ the stove +))) return 2;
		'rim//': if (n < 3 && SK_Near((+ the pot +))) return 3;
		'burn//': if (n < 4 && SK_Near((+ the lid +))) return 4;
		'joint//': if (n < 5 && SK_Near((+ the trough +))) return 5;
		'ropes//': if (n < 6 && SK_Near((+ the bell +))) return 6;
		'bowl//': if (n < 7 && SK_Near((+ the bell +))) return 7;
		'chalk//': if (n < 8 && SK_Near((+ the bell +))) return 8;
		'hand//': if (n < 9 && SK_Near((+ the mume +))) return 9;
		'floor//': if (n < 10 && SK_Near((+ the kitchen-room +))) return 10;
		'earth//': if (n < 10 && SK_Near((+ the kitchen-room +))) return 10;
		'roof//': if (n < 11 && SK_Near((+ the kitchen-room +))) return 11;
		'smoke//': if (n < 12 && SK_Near((+ the kitchen-room +))) return 12;
		'door//': if (n < 13 && SK_Near((+ the kitchen-room +))) return 13;
		'finger//': if (n < 14 && SK_Near(player)) return 14;
		'beings//': if (n < 15 && SK_Near(player)) return 15;
		'bell//': if (n < 15 && SK_Near(player)) return 15;
		'block//': if (n < 15 && SK_Near(player)) return 15;
		'bun//': if (n < 15 && SK_Near(player)) return 15;
		'famine//': if (n < 15 && SK_Near(player)) return 15;
		'hurry//': if (n < 15 && SK_Near(player)) return 15;
		'meals//': if (n < 15 && SK_Near(player)) return 15;
		'mistake//': if (n < 15 && SK_Near(player)) return 15;
		'novice//': if (n < 15 && SK_Near(player)) return 15;
		'palm//': if (n < 15 && SK_Near(player)) return 15;
		'road//': if (n < 15 && SK_Near(player)) return 15;
		'sack//': if (n < 15 && SK_Near(player)) return 15;
		'stomachs//': if (n < 15 && SK_Near(player)) return 15;
		'kitchen//': if (n < 16 && SK_Near((+ the kitchen-room +))) return 16;
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
			1: return "bandage bandages beam beams bed beds beginning beginnings being beings bell bells block blocks body boil boils bowl bowls brazier braziers breadth";
			2: return "breadths breakfast breakfasts breath breaths bun buns burn burns";
		}
		'c': switch (n) {
			1: return "cedar cedars ceiling centuries century chalk chalks cleaner cleaners coal coals congregation congregations corner corners crease creases";
		}
		'd': switch (n) {
			1: return "door doors dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears earth earths eye eyes";
		}
		'f': switch (n) {
			1: return "face famine famines feather feathers feet fist fists flavour flavours floor floors foot fringe fringes";
		}
		'g': switch (n) {
			1: return "groove grooves ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head hurries hurry";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "joint joints";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs let lets lip lips";
		}
		'm': switch (n) {
			1: return "meal meals milk milks mist mistake mistakes mists mutter mutters";
		}
		'n': switch (n) {
			1: return "nail nails nose novice novices";
		}
		'p': switch (n) {
			1: return "palm palms prayer prayers";
		}
		'r': switch (n) {
			1: return "rim rims road roads roar roars roof roofs rope ropes";
		}
		's': switch (n) {
			1: return "sack sacks sky smell smells smoke smokes sound sounds spring springs stay stays steam steams stomach stomaches stomachs straight straights sutra";
			2: return "sutras";
		}
		't': switch (n) {
			1: return "tick ticking tickings ticks";
		}
		'u': switch (n) {
			1: return "upright uprights";
		}
		'w': switch (n) {
			1: return "wall walls wrist wrists";
		}
	}
	return 0;
];
-).
