"A Door That Opens Inward" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.
The landing is a room. It is privately-named.

The printed name of the hut is "Reed Hut".
The description of the hut is "Walls of reed, roof of reed, and a stove of clay, so as not to be ridiculous. The trap stands between your grandfather[']s boots like a big wicker bottle. A ladder goes down through a hatch in the floor, to the water.".
The landing is down of the hut.

The printed name of the landing is "Landing".
The description of the landing is "Two planks and a post. The channel slides by with its breath showing, brown, slow, and wider than it was when you were small, when it should have been the other way about.[if the rods is in the channel and the rods is stiff] A bundle of willow noses at the post, drinking.[end if]".
The hut is up of the landing.

Part 2 - States

A thing can be stiff, supple or burnt-state (this is its suppleness property).

A thing has a number called drink-property.

A thing can be doorless, woven-state or trimmed (this is its throat property).

Part 3 - Things

The grandfather is a man. It is privately-named.
The trap is a thing. It is privately-named.
The rods is a thing. It is privately-named.
The reeds is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The channel is a container. It is privately-named.
The post is a thing. It is privately-named.
The heron is a thing. It is privately-named.

The grandfather is in the hut.
The printed name of the grandfather is "Grandfather".
Include (- with name 'grandfather//' 'grandpa//' 'dedushka//', -) when defining the grandfather.
The description of the grandfather is "Beard to the second button. He keeps his hands in his armpits and follows yours with his eyes.".
The appearance of the grandfather is "Grandfather sits on the stove with his hands put away.".
The first place of the grandfather is the hut.
The grandfather is proper-named.

The trap is in the hut.
The printed name of the trap is "eel trap".
Include (- with name 'eel//' 'trap//' 'bottle//' 'basket//' 'traps//p', -) when defining the trap.
The description of the trap is "As long as your leg, belly and neck and a plug at the small end to pour the eels out by.[if the trap is doorless] The wide end gapes. Anything that swam in could swim out and tell the others.[end if][if the trap is woven-state] A funnel of willow goes in at the wide end and narrows to a fist, but the ends of the rods stick out all round it like a bad haircut.[end if][if the trap is trimmed] A funnel of willow goes in at the wide end, smooth outside, and inside all points.[end if]".
The trap is fixed in place and scenery.

The rods is in the hut.
The printed name of the rods is "willow rods".
Include (- with name 'willow//' 'rods//' 'bundle//', -) when defining the rods.
The description of the rods is "A bundle of forty, one summer old, straight as a sermon.[if the rods is burnt-state] They are ash.[end if][if the rods is stiff] They are winter-cut and stiff. One of them, when you try it, goes off like a pistol.[end if][if the rods is supple] They have drunk, and bend round your wrist without a sound.[end if]".
The appearance of the rods is "A bundle of willow rods leans by the ladder.".
The first place of the rods is the hut.
The rods is portable and plural-named.

The reeds is in the hut.
The printed name of the reeds is "cut reeds".
Include (- with name 'cut//' 'reeds//' 'sheaf//' 'of//', -) when defining the reeds.
The description of the reeds is "For the roof. You can tell reed from willow by trying to bend it, once.".
The appearance of the reeds is "A sheaf of cut reeds is waiting for the roof to need it.".
The first place of the reeds is the hut.
The reeds is portable and plural-named.

The knife is carried by the player.
The printed name of the knife is "hooked knife".
Include (- with name 'hooked//' 'knife//' 'knifes//p', -) when defining the knife.
The description of the knife is "The blade has been sharpened so often that it is mostly memory.".
The knife is portable.

The stove is in the hut.
The printed name of the stove is "clay stove".
Include (- with name 'clay//' 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "It has a bench for sleeping, a hole for bread, and a place worn for one old man.".
The stove is fixed in place and scenery.

The ladder is in the hut.
The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Eight rungs. In April, three.".
The ladder is fixed in place and scenery.

The channel is in the landing.
The printed name of the channel is "channel".
Include (- with name 'channel//' 'water//' 'river//' 'channels//p', -) when defining the channel.
The description of the channel is "Under the skin of ice it is going to the Black Sea, in no hurry. Willow put in it for a while comes out willing.".
The channel is fixed in place, not enterable, unopenable, open and scenery.

The post is in the landing.
The printed name of the post is "mooring post".
Include (- with name 'mooring//' 'post//' 'planks//' 'posts//p', -) when defining the post.
The description of the post is "Notches, with years cut beside them, for the height of the floods. One is above your head.".
The post is fixed in place and scenery.

The heron is in the landing.
The printed name of the heron is "heron".
Include (- with name 'heron//' 'herons//p', -) when defining the heron.
The description of the heron is "Grey, on one leg, as patient as an inspector.".
The heron is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if the noun is the knife and the second noun is the channel:
		if the knife is enclosed by the player:
			say "It was his father[']s. It would go down like a coin.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the reeds and the second noun is the channel:
		if the reeds is enclosed by the player:
			say "They stood in it for a year. They have had enough.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the rods and the second noun is the channel:
		if the rods is not stiff:
			say "Any more and they will root.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "You crack the ice with your heel and push the bundle under, and it bobs up, and you push it under again. Two minutes are not enough; three or four will do.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the rods and the rods is in the channel and the rods is stiff:
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "They come up dripping and as stubborn as before.";
		stop the action;
	continue the action.

Just-bending is an action applying to one thing.
Understand "bend [something]" as just-bending.
Understand "flex [something]" as just-bending.

Carry out just-bending:
	if (the noun is the rods or the noun is the reeds):
		say "You try one across your knee and listen.";
		stop the action;
	say "That would lead nowhere.".

Weaving-into is an action applying to two things.
Understand "weave [something] into [something]" as weaving-into.
Understand "braid [something] into [something]" as weaving-into.

Carry out weaving-into:
	if the noun is the rods and the second noun is the trap:
		if the rods is not enclosed by the player:
			say "Weaving is done with the rods bunched in the fist, and yours is empty.";
			stop the action;
		if the trap is not doorless:
			say "The throat is in.";
			stop the action;
		if the rods is not supple:
			say "The first rod goes a quarter of the way round and breaks with a crack. Grandfather says nothing, in a marked manner. They must be soaked.";
			stop the action;
		now the trap is woven-state;
		now the rods is nowhere;
		say "In at the rim, down, over, under, and each round tighter than the last, until there is only room for your fist, and then not even that. Your fingers have found out things that nobody told them.";
		stop the action;
	if the noun is the reeds and the second noun is the trap:
		say "They split as soon as you look at them sideways. Reed keeps rain out. It will not keep an eel in.";
		stop the action;
	say "That would lead nowhere.".

Just-triming is an action applying to one thing.
Understand "trim [something]" as just-triming.
Understand "cut [something]" as just-triming.
Understand "prune [something]" as just-triming.

Carry out just-triming:
	if the noun is the trap:
		if the trap is doorless:
			say "There is nothing to trim.";
			stop the action;
		if the trap is trimmed:
			say "Leave the points inside. The points are the lock.";
			stop the action;
		if the knife is not enclosed by the player:
			say "With what? Grandfather nods at where your knife ought to be.";
			stop the action;
		now the trap is trimmed;
		say "You run the hook of the blade round the rim, and the ends drop off one by one, ticking on the floor.";
		stop the action;
	say "That would lead nowhere.".

Burning-in is an action applying to two things.
Understand "burn [something] in [something]" as burning-in.
Understand "warm [something] in [something]" as burning-in.
Understand "cook [something] in [something]" as burning-in.
Understand "boil [something] in [something]" as burning-in.
Understand "heat [something] in [something]" as burning-in.

Carry out burning-in:
	if the noun is the rods and the second noun is the stove:
		if the rods is not enclosed by the player:
			say "They are not in your hands.";
			stop the action;
		now the rods is burnt-state;
		now the rods is nowhere;
		say "It is cold enough to think of it. They go in at the hole for bread, all forty, and the stove takes one breath.";
		stop the action;
	say "That would lead nowhere.".

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the trap:
		try other words;
		try just-triming the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The weaving-into action translates into I6 as "SKOwn1".
The burning-in action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the trap +) && x == (+ the rods +) or (+ the reeds +)) return ##SKOwn1;
			if (y == (+ the stove +) && x == (+ the rods +)) return ##SKOwn2;
		3:
			if (y == (+ the trap +) && x == (+ the rods +) or (+ the reeds +)) return ##SKOwn1;
			if (y == (+ the stove +) && x == (+ the rods +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the rods is in the channel and the rods is stiff:
		increase the drink-property of the rods by 1;
		if the drink-property of the rods is greater than 3, now the drink-property of the rods is 3.

Every turn:
	if the drink-property of the rods is at least 2 and the rods is stiff and the rods is in the channel and the drink-property of the rods is less than 3:
		if the player can see the heron, say "On the far side the heron changes legs.".

Every turn:
	if the drink-property of the rods is at least 3 and the rods is stiff:
		if the player can see the channel, say "The bundle has gone dark and heavy, and rides low. It has drunk its fill.";
		now the rods is supple.

Part 6 - Tasks and endings

The rods-soaked is a task. The points are 3.
The throat-woven is a task. The points are 3.
The throat-trimmed is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the rods-soaked is pending and the rods is supple:
		achieve the rods-soaked.

Every turn:
	if the throat-woven is pending and the trap is woven-state:
		achieve the throat-woven.

Every turn:
	if the throat-trimmed is pending and the trap is trimmed:
		achieve the throat-trimmed.

Every turn:
	if the story has not ended and the throat-trimmed is achieved:
		say "One of the hands comes out after all. It goes in at the throat to the elbow, easily, and then the old man tries to draw it back, and can[']t; and he sits on his stove, held fast by the arm, and laughs until the reeds shake. [quotation mark]That,[quotation mark] says Grandfather, [quotation mark]is a door.[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the rods is burnt-state:
		say "For a quarter of an hour it is the warmest hut on the delta. Grandfather watches the chimney hole, where a summer[']s willow is going out into the dark in sparks. [quotation mark]A house,[quotation mark] he says, [quotation mark]without a door.[quotation mark] In the morning the channel is white from bank to bank, and that is that until April.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "An eel trap, says your grandfather, is a house with a door that opens inward; the whole of the art is in the door. He has woven the body of this one and now his hands have stopped for the winter, like the ferry. There is a skin of ice on the delta already. Soak the rods until they bend without complaint, weave the throat into the trap, and trim it, and he will say whether it is a door.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the trap is not doorless:
			no;
		yes;
	if N is 8:
		if the trap is not doorless:
			no;
		yes;
	if N is 24:
		if the rods is in the channel:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 27, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Horn. The ones above it have not been seen for years.";
	if N is 2, say "Put away, like tools at the end of a season.";
	if N is 3, say "The warmest place he owns.";
	if N is 4, say "Pale as the channel, and nothing gets past them.";
	if N is 5, say "Alder, driven in with the heel of a hand.";
	if N is 6, say "Two hands across, so as to make an eel feel welcome.";
	if N is 7, say "Every rod of it leans inward.";
	if N is 8, say "Yours. It was the measure.";
	if N is 9, say "His father could do one in the dark.";
	if N is 10, say "Thin, and red with cold.";
	if N is 11, say "Bent like a beak, and bright along the inside.";
	if N is 12, say "Clay, polished by sleeping.";
	if N is 13, say "Round, and black all the way in.";
	if N is 14, say "Worn in the middle by three generations of wet boots.";
	if N is 15, say "Thin as a window pane, and mending itself wherever it breaks.";
	if N is 16, say "The flood of that year went over hats and all.";
	if N is 17, say "The other is folded up somewhere inside.";
	if N is 18, say "Reed, tied in bundles thicker than your arm.";
	if N is 19, say "More reed, and black with forty winters of smoke.";
	if N is 20, say "Felt, and pulled on until April.";
	if N is 21, say "The cold comes up through it, and the noise of going by.";
	if N is 22, say "Planks, with the channel talking under them.";
	if N is 23, say "Brown, and down the ladder.";
	if N is 24, say "The thin ends, bobbing.";
	if N is 25, say "In the mud, with their minds made up.";
	if N is 26, say "Thin as a window pane, and mending itself wherever it breaks.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go down.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'button//': if (n < 1 && SK_Near((+ the grandfather +))) return 1;
		'hands//': if (n < 2 && SK_Near((+ the grandfather +))) return 2;
		'armpits//': if (n < 3 && SK_Near((+ the grandfather +))) return 3;
		'eyes//': if (n < 4 && SK_Near((+ the grandfather +))) return 4;
		'plug//': if (n < 5 && SK_Near((+ the trap +))) return 5;
		'end//': if (n < 6 && SK_Near((+ the trap +))) return 6;
		'gapes//': if (n < 6 && SK_Near((+ the trap +))) return 6;
		'funnel//': if (n < 7 && SK_Near((+ the trap +))) return 7;
		'fist//': if (n < 8 && SK_Near((+ the trap +))) return 8;
		'throat//': if (n < 9 && SK_Near((+ the trap +))) return 9;
		'wrist//': if (n < 10 && SK_Near((+ the rods +))) return 10;
		'blade//': if (n < 11 && SK_Near((+ the knife +))) return 11;
		'bench//': if (n < 12 && SK_Near((+ the stove +))) return 12;
		'hole//': if (n < 13 && SK_Near((+ the stove +))) return 13;
		'rungs//': if (n < 14 && SK_Near((+ the ladder +))) return 14;
		'skin//': if (n < 15 && SK_Near((+ the channel +))) return 15; if (n < 26 && SK_Near(player)) return 26;
		'ice//': if (n < 15 && SK_Near((+ the channel +))) return 15; if (n < 26 && SK_Near(player)) return 26;
		'head//': if (n < 16 && SK_Near((+ the post +))) return 16;
		'leg//': if (n < 17 && SK_Near((+ the heron +))) return 17; if (n < 27 && SK_Near(player)) return 27;
		'walls//': if (n < 18 && SK_Near((+ the hut +))) return 18;
		'roof//': if (n < 19 && SK_Near((+ the hut +))) return 19;
		'boots//': if (n < 20 && SK_Near((+ the hut +))) return 20;
		'hatch//': if (n < 21 && SK_Near((+ the hut +))) return 21;
		'floor//': if (n < 22 && SK_Near((+ the hut +))) return 22;
		'water//': if (n < 23 && SK_Near((+ the hut +))) return 23;
		'noses//': if (n < 24 && SK_Near((+ the landing +))) return 24;
		'eels//': if (n < 25 && SK_Near((+ the landing +))) return 25; if (n < 27 && SK_Near(player)) return 27;
		'april//': if (n < 27 && SK_Near(player)) return 27;
		'art//': if (n < 27 && SK_Near(player)) return 27;
		'body//': if (n < 27 && SK_Near(player)) return 27;
		'bread//': if (n < 27 && SK_Near(player)) return 27;
		'breath//': if (n < 27 && SK_Near(player)) return 27;
		'delta//': if (n < 27 && SK_Near(player)) return 27;
		'door//': if (n < 27 && SK_Near(player)) return 27;
		'ferry//': if (n < 27 && SK_Near(player)) return 27;
		'floods//': if (n < 27 && SK_Near(player)) return 27;
		'haircut//': if (n < 27 && SK_Near(player)) return 27;
		'house//': if (n < 27 && SK_Near(player)) return 27;
		'hurry//': if (n < 27 && SK_Near(player)) return 27;
		'inspector//': if (n < 27 && SK_Near(player)) return 27;
		'man//': if (n < 27 && SK_Near(player)) return 27;
		'neck//': if (n < 27 && SK_Near(player)) return 27;
		'pistol//': if (n < 27 && SK_Near(player)) return 27;
		'sea//': if (n < 27 && SK_Near(player)) return 27;
		'sermon//': if (n < 27 && SK_Near(player)) return 27;
		'sound//': if (n < 27 && SK_Near(player)) return 27;
		'winter//': if (n < 27 && SK_Near(player)) return 27;
		'hut//': if (n < 28 && SK_Near((+ the hut +))) return 28; if (n < 31 && SK_Near((+ the landing +))) return 31;
		'landing//': if (n < 29 && SK_Near((+ the hut +))) return 29; if (n < 30 && SK_Near((+ the landing +))) return 30;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'april//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air april aprils arm armpit armpits arms art arts";
		}
		'b': switch (n) {
			1: return "bank banks beak beaks bench benches blade blades bodies body boot boots bread breads breath breaths button buttons";
		}
		'c': switch (n) {
			1: return "ceiling clay clays coin coins corner corners crack cracks";
		}
		'd': switch (n) {
			1: return "delta deltas door doors dripping drippings";
		}
		'e': switch (n) {
			1: return "ear ears eel eels elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face father fathers feet ferries ferry fill fills finger fingers flood floods floor floors foot";
		}
		'g': switch (n) {
			1: return "generation generations ground";
		}
		'h': switch (n) {
			1: return "hair haircut haircuts hand hands hat hatch hatches hats head heads heel heels hole holes hook hooks house houses hurries hurry";
		}
		'i': switch (n) {
			1: return "ice ices inspector inspectors";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs lock locks";
		}
		'm': switch (n) {
			1: return "man mans measure measures mending mendings mind minds mouth mud muds";
		}
		'n': switch (n) {
			1: return "neck necks noise noises";
		}
		'o': switch (n) {
			1: return "old olds ought oughts";
		}
		'p': switch (n) {
			1: return "pane panes pistol pistols plug plugs";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rim rims roof roofs rung rungs";
		}
		's': switch (n) {
			1: return "sea seas season seasons sermon sermons skin skins sky smoke smokes sound sounds spark sparks stick sticks";
		}
		't': switch (n) {
			1: return "throat throats";
		}
		'w': switch (n) {
			1: return "wall walls welcome welcomes winter winters wrist wrists";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'rungs//': if (SK_Near((+ the ladder +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the ladder +))) rtrue;
	if (TestScope((+ the ladder +), player)) rtrue;
	rfalse;
];
-).
