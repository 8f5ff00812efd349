"Left at the Owl" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The gate-room is a room. It is privately-named.
The fish-walk is a room. It is privately-named.
The bottle-end is a room. It is privately-named.
The owl-corner is a room. It is privately-named.
The snail-alley is a room. It is privately-named.
The heart is a room. It is privately-named.

The printed name of the gate-room is "Maze Gate".
The description of the gate-room is "Two yew pillars, and between them a gap like a missing tooth. A board by the gap gives the rules, in enamel. Somewhere behind all that green a small voice is working its way down from a roar to a hiccup.".
The fish-walk is north of the gate-room.

The printed name of the fish-walk is "Fish Walk".
The description of the fish-walk is "Walls of yew, twice your height and clipped as smooth as a table. Where three paths meet, a topiary fish stands on its tail. To the west is a beak, over the hedge-tops; to the east, the neck of something.".
The gate-room is south of the fish-walk.
The owl-corner is west of the fish-walk.
The bottle-end is east of the fish-walk.

The printed name of the bottle-end is "Bottle End".
The description of the bottle-end is "A green bottle nine feet high, and past it nothing: hedge in front, hedge to either hand. People who come here generally stay a moment, to look as if they had meant to.".
The fish-walk is west of the bottle-end.

The printed name of the owl-corner is "Owl Corner".
The description of the owl-corner is "A topiary owl sits at the turn with its back to the fish, staring north along the next alley. Paths go off all round. One, to the west, looks much the best trodden.".
The fish-walk is east of the owl-corner.
The snail-alley is north of the owl-corner.
The gate-room is west of the owl-corner.
East of the gate-room is nowhere.

The printed name of the snail-alley is "Snail Alley".
The description of the snail-alley is "It winds in on itself, like its namesake, until you could swear you were passing your own elbow. The hiccups are close here, to the east. There is a thin place in the hedge to the west, polished by generations of people giving up.".
The owl-corner is south of the snail-alley.
The heart is east of the snail-alley.
The gate-room is west of the snail-alley.
East of the gate-room is nowhere.

The printed name of the heart is "Heart of the Maze".
The description of the heart is "A round lawn, a sundial, and a very great deal of evening. The only way in is the only way out.".
The snail-alley is west of the heart.

Part 2 - States

A thing can be found-boy or lost-boy. A thing is usually lost-boy.

Part 3 - Things

The board is a thing. It is privately-named.
The pillars is a thing. It is privately-named.
The shears-thing is a thing. It is privately-named.
The topiary-fish is a thing. It is privately-named.
The beak is a thing. It is privately-named.
The topiary-owl is a thing. It is privately-named.
The footprints is a thing. It is privately-named.
The bottle-thing is a thing. It is privately-named.
The tin-duck is a thing. It is privately-named.
The snail is a thing. It is privately-named.
The sundial is a thing. It is privately-named.
The rupert is a man. It is privately-named.

The board is in the gate-room.
The printed name of the board is "rules board".
Include (- with name 'rules//' 'board//' 'enamel//' 'sign//' 'boards//p', -) when defining the board.
The description of the board is "[quotation mark]1. Visitors WILL NOT clip. 2. The Owl looks to the Heart. The Bottle looks to itself. 3. Persons lost by dusk will be fed through the hedge.[quotation mark]".
The board is fixed in place and scenery.

The pillars is in the gate-room.
The printed name of the pillars is "yew pillars".
Include (- with name 'yew//' 'pillars//' 'left-hand//' 'pillar//', -) when defining the pillars.
The description of the pillars is "You did these. The left-hand one leans, like a man telling you something.".
The pillars is fixed in place, scenery and plural-named.

The shears-thing is in the gate-room.
The printed name of the shears-thing is "shears".
Include (- with name 'shears//' 'shearses//p', -) when defining the shears-thing.
The description of the shears-thing is "Yours. They have never been so tempted.".
The appearance of the shears-thing is "Your shears hang on a nail where you left them at noon.".
The first place of the shears-thing is the gate-room.
The shears-thing is portable.

The topiary-fish is in the fish-walk.
The printed name of the topiary-fish is "topiary fish".
Include (- with name 'topiary//' 'fish//' 'carp//' 'slipper//' 'fishes//p', -) when defining the topiary-fish.
The description of the topiary-fish is "A carp, according to Lord Amery. You have always thought of it as a slipper.".
The topiary-fish is fixed in place and scenery.

The beak is in the fish-walk.
The printed name of the beak is "beak".
Include (- with name 'beak//' 'beaks//p', -) when defining the beak.
The description of the beak is "Yew, hooked, and in want of a trim.".
The beak is fixed in place and scenery.

The topiary-owl is in the owl-corner.
The printed name of the topiary-owl is "topiary owl".
Include (- with name 'topiary//' 'owl//' 'eyes//' 'eye//' 'owls//p', -) when defining the topiary-owl.
The description of the topiary-owl is "Large in the eye. From behind, where you are, it has the look of someone waiting to be asked.".
The topiary-owl is fixed in place and scenery.

The footprints is in the owl-corner.
The printed name of the footprints is "footprints".
Include (- with name 'footprints//' 'prints//' 'path//' 'sandals//' 'paths//', -) when defining the footprints.
The description of the footprints is "Hundreds, all going west; and, across them, going north, one pair of sandals with a T-bar, size nine.".
The footprints is fixed in place, scenery and plural-named.

The bottle-thing is in the bottle-end.
The printed name of the bottle-thing is "topiary bottle".
Include (- with name 'topiary//' 'bottle//' 'hedge//' 'neck//' 'green//' 'bottles//p', -) when defining the bottle-thing.
The description of the bottle-thing is "Hock, to judge by the shoulders.".
The bottle-thing is fixed in place and scenery.

The tin-duck is in the bottle-end.
The printed name of the tin-duck is "tin duck".
Include (- with name 'tin//' 'duck//' 'wellington//' 'toy//' 'string//' 'ducks//p', -) when defining the tin-duck.
The description of the tin-duck is "On wheels, on a string. It has been pulled upstairs by the string, and down. Round its neck a label in capitals: WELLINGTON.".
The appearance of the tin-duck is "In the grass at the foot of the bottle, on its side, lies a tin duck.".
The first place of the tin-duck is the bottle-end.
The tin-duck is portable.

The snail is in the snail-alley.
The printed name of the snail is "thin place".
Include (- with name 'thin//' 'place//' 'hole//' 'places//p', -) when defining the snail.
The description of the snail is "Through it you can see the maze gate, a yellow patch of gravel, and a nurse being fanned.".
The snail is fixed in place and scenery.

The sundial is in the heart.
The printed name of the sundial is "sundial".
Include (- with name 'sundial//' 'sundials//p', -) when defining the sundial.
The description of the sundial is "I COUNT NONE BUT SUNNY HOURS. It has been out since four.".
The sundial is fixed in place and scenery.

The rupert is in the heart.
The printed name of the rupert is "Master Rupert".
Include (- with name 'master//' 'rupert//' 'boy//' 'child//', -) when defining the rupert.
The description of the rupert is "A sailor collar, two grass-stained knees, and a face that has been cried on from the inside. He holds one end of nothing, between finger and thumb, where a string should be.".
The appearance of the rupert is "On the step of the sundial sits Master Rupert, hiccuping, with great dignity.".
The first place of the rupert is the heart.
The rupert is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "show [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the tin-duck and the second noun is the rupert:
		if the tin-duck is not enclosed by the player:
			say "You haven[']t got it on you.";
			stop the action;
		now the tin-duck is carried by the rupert;
		now the rupert is found-boy;
		say "[quotation mark]Wellington was in the dead end,[quotation mark] says Master Rupert severely, to you, as if you had put him there; [quotation mark]he couldn[']t turn round. He hasn[']t got a reverse.[quotation mark] He winds the string three times about his wrist.";
		stop the action;
	if the noun is the shears-thing and the second noun is the rupert:
		say "He is six. You are not quite such a fool as you look in these gaiters.";
		stop the action;
	try giving the noun to the second noun.

Just-leading is an action applying to one thing.
Understand "lead [something]" as just-leading.
Understand "carry [something]" as just-leading.
Understand "comfort [something]" as just-leading.
Understand "call [something]" as just-leading.

Carry out just-leading:
	if the noun is the rupert:
		if the rupert is not found-boy:
			say "He takes hold of the sundial with both arms. [quotation mark]I am not going without Wellington,[quotation mark] says Master Rupert. [quotation mark]He[']s only tin.[quotation mark]";
			stop the action;
		say "He is already on his feet.";
		stop the action;
	say "That would lead nowhere.".

Cliping-with is an action applying to two things.
Understand "clip [something] with [something]" as cliping-with.
Understand "cut [something] with [something]" as cliping-with.
Understand "trim [something] with [something]" as cliping-with.

Carry out cliping-with:
	if (the noun is the bottle-thing or the noun is the snail or the noun is the topiary-owl or the noun is the topiary-fish or the noun is the pillars) and the second noun is the shears-thing:
		say "You have the blades open before Rule 1 speaks up, in Lord Amery[']s voice. There is a way through that leaves you employed.";
		stop the action;
	say "That would lead nowhere.".

Just-shouting is an action applying to nothing.
Understand "shout" as just-shouting.
Understand "call" as just-shouting.

Carry out just-shouting:
	say "[quotation mark]Master Rupert![quotation mark] A silence; a hiccup. [quotation mark]I[']m in the MIDDLE,[quotation mark] calls the middle.";
	stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the snail:
		if the noun is not enclosed by the player:
			say "It is a hole.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the pillars or the noun is the topiary-fish or the noun is the topiary-owl or the noun is the bottle-thing or the noun is the snail:
		say "Say how: clip [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The giving-to action translates into I6 as "SKOwn1".
The cliping-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the rupert +) && x == (+ the tin-duck +) or (+ the shears-thing +)) return ##SKOwn1;
			if (y == (+ the shears-thing +) && x == (+ the bottle-thing +) or (+ the snail +) or (+ the topiary-owl +) or (+ the topiary-fish +) or (+ the pillars +)) return ##SKOwn2;
		3:
			if (y == (+ the rupert +) && x == (+ the tin-duck +) or (+ the shears-thing +)) return ##SKOwn1;
		4:
			if (y == (+ the rupert +) && x == (+ the tin-duck +) or (+ the shears-thing +)) return ##SKOwn1;
		5:
			if (y == (+ the rupert +) && x == (+ the tin-duck +) or (+ the shears-thing +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The owl-passed is a task. The points are 1.
The duck-found is a task. The points are 2.
The boy-reached is a task. The points are 2.
The boy-comforted is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the owl-passed is pending and the location of the player is the snail-alley:
		achieve the owl-passed.

Every turn:
	if the duck-found is pending and the tin-duck is enclosed by the player:
		achieve the duck-found.

Every turn:
	if the boy-reached is pending and the location of the player is the heart:
		achieve the boy-reached.

Every turn:
	if the boy-comforted is pending and the tin-duck is carried by the rupert:
		achieve the boy-comforted.

Every turn:
	if the story has not ended and the boy-comforted is achieved:
		say "[quotation mark]I know the way, actually,[quotation mark] he says, taking your thumb. [quotation mark]I only stayed because you can[']t leave people.[quotation mark] And he walks you out, past the snail and the owl and the fish, one small wheel squeaking behind you on the gravel, to where they are all still shouting his name at the hedge.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the gate-room.

When play begins:
	say "Master Rupert is six. He went into the maze at two o[']clock to find the middle, and at ten past four the middle could be heard crying. His nurse is having palpitations; his uncle, Lord Amery, is having tea. You are the under-gardener: you clip this maze twice a summer from the outside, and it had not occurred to anyone, least of all you, that somebody should know the inside.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 24, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Square once. They have filled out, as shoulders will.";
	if N is 2, say "Four, with the red worn off. One of them squeaks.";
	if N is 3, say "Tied on with a granny knot, by somebody of about six.";
	if N is 4, say "You raked that, this morning.";
	if N is 5, say "Somebody is doing it with a hat.";
	if N is 6, say "It was white at luncheon.";
	if N is 7, say "One for each corner that he took too fast.";
	if N is 8, say "Mostly freckles. The rest has been wiped on a sleeve.";
	if N is 9, say "Wide enough for a nurse, if she chose.";
	if N is 10, say "Square, and older than you are.";
	if N is 11, say "Palpitating, on the far side of the gravel.";
	if N is 12, say "Yew, and flat as a plumb line can make them. The other sides are yours.";
	if N is 13, say "It takes the whole weight, and has never complained.";
	if N is 14, say "Dead level. Somebody used a string.";
	if N is 15, say "Green, and stretched, as if to see over.";
	if N is 16, say "All three are gravel, and none of them says where it is going.";
	if N is 17, say "They look thoughtful, and then they look for the way back.";
	if N is 18, say "Long, round the foot of the bottle. Nobody mows where nobody means to go.";
	if N is 19, say "It is back to the east. The owl has cut it dead.";
	if N is 20, say "Three feet thick everywhere else.";
	if N is 21, say "You are not going to be one of them.";
	if N is 22, say "Stone, and warm as a loaf.";
	if N is 23, say "Daisies, mostly, and one flattened place the size of a boy.";
	if N is 25, say "On the terrace, with his second cup.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go north.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go south.";
	if N is 30, say "You would have to go west.";
	if N is 31, say "You would have to go east.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go west.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go east.";
	if N is 36, say "You would have to go north.";
	if N is 37, say "You would have to go west.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go south.";
	if N is 40, say "You would have to go east.";
	if N is 41, say "You would have to go east.";
	if N is 42, say "You would have to go west.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'shoulders//': if (n < 1 && SK_Near((+ the bottle-thing +))) return 1;
		'wheels//': if (n < 2 && SK_Near((+ the tin-duck +))) return 2;
		'label//': if (n < 3 && SK_Near((+ the tin-duck +))) return 3;
		'patch//': if (n < 4 && SK_Near((+ the snail +))) return 4;
		'nurse//': if (n < 5 && SK_Near((+ the snail +))) return 5; if (n < 11 && SK_Near((+ the gate-room +))) return 11;
		'collar//': if (n < 6 && SK_Near((+ the rupert +))) return 6;
		'knees//': if (n < 7 && SK_Near((+ the rupert +))) return 7;
		'face//': if (n < 8 && SK_Near((+ the rupert +))) return 8;
		'gap//': if (n < 9 && SK_Near((+ the gate-room +))) return 9;
		'nail//': if (n < 10 && SK_Near((+ the gate-room +))) return 10;
		'walls//': if (n < 12 && SK_Near((+ the fish-walk +))) return 12;
		'tail//': if (n < 13 && SK_Near((+ the fish-walk +))) return 13;
		'hedge-top//': if (n < 14 && SK_Near((+ the fish-walk +))) return 14;
		'neck//': if (n < 15 && SK_Near((+ the fish-walk +))) return 15;
		'paths//': if (n < 16 && SK_Near((+ the fish-walk +))) return 16;
		'people//': if (n < 17 && SK_Near((+ the bottle-end +))) return 17; if (n < 21 && SK_Near((+ the snail-alley +))) return 21;
		'grass//': if (n < 18 && SK_Near((+ the bottle-end +))) return 18;
		'fish//': if (n < 19 && SK_Near((+ the owl-corner +))) return 19;
		'hedge//': if (n < 20 && SK_Near((+ the snail-alley +))) return 20;
		'step//': if (n < 22 && SK_Near((+ the heart +))) return 22;
		'lawn//': if (n < 23 && SK_Near((+ the heart +))) return 23;
		'capitals//': if (n < 24 && SK_Near(player)) return 24;
		'dusk//': if (n < 24 && SK_Near(player)) return 24;
		'finger//': if (n < 24 && SK_Near(player)) return 24;
		'generatio//': if (n < 24 && SK_Near(player)) return 24;
		'gravel//': if (n < 24 && SK_Near(player)) return 24;
		'hiccup//': if (n < 24 && SK_Near(player)) return 24;
		'hiccups//': if (n < 24 && SK_Near(player)) return 24;
		'man//': if (n < 24 && SK_Near(player)) return 24;
		'namesake//': if (n < 24 && SK_Near(player)) return 24;
		'roar//': if (n < 24 && SK_Near(player)) return 24;
		'summer//': if (n < 24 && SK_Near(player)) return 24;
		't-bar//': if (n < 24 && SK_Near(player)) return 24;
		'table//': if (n < 24 && SK_Near(player)) return 24;
		'thumb//': if (n < 24 && SK_Near(player)) return 24;
		'tooth//': if (n < 24 && SK_Near(player)) return 24;
		'trim//': if (n < 24 && SK_Near(player)) return 24;
		'uncle//': if (n < 24 && SK_Near(player)) return 24;
		'under-gar//': if (n < 24 && SK_Near(player)) return 24;
		'visitors//': if (n < 24 && SK_Near(player)) return 24;
		'voice//': if (n < 24 && SK_Near(player)) return 24;
		'amery//': if (n < 25 && SK_Near(player)) return 25;
		'gate//': if (n < 26 && SK_Near((+ the gate-room +))) return 26; if (n < 29 && SK_Near((+ the fish-walk +))) return 29; if (n < 37 && SK_Near((+ the owl-corner +))) return 37; if (n < 42 && SK_Near((+ the snail-alley +))) return 42;
		'walk//': if (n < 27 && SK_Near((+ the gate-room +))) return 27; if (n < 28 && SK_Near((+ the fish-walk +))) return 28; if (n < 33 && SK_Near((+ the bottle-end +))) return 33; if (n < 35 && SK_Near((+ the owl-corner +))) return 35;
		'corner//': if (n < 30 && SK_Near((+ the fish-walk +))) return 30; if (n < 34 && SK_Near((+ the owl-corner +))) return 34; if (n < 39 && SK_Near((+ the snail-alley +))) return 39;
		'end//': if (n < 31 && SK_Near((+ the fish-walk +))) return 31; if (n < 32 && SK_Near((+ the bottle-end +))) return 32;
		'alley//': if (n < 36 && SK_Near((+ the owl-corner +))) return 36; if (n < 38 && SK_Near((+ the snail-alley +))) return 38; if (n < 44 && SK_Near((+ the heart +))) return 44;
		'maze//': if (n < 40 && SK_Near((+ the snail-alley +))) return 40; if (n < 43 && SK_Near((+ the heart +))) return 43;
		'heart//': if (n < 41 && SK_Near((+ the snail-alley +))) return 41; if (n < 43 && SK_Near((+ the heart +))) return 43;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'amery//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air ameries amery arm arms";
		}
		'b': switch (n) {
			1: return "blade blades body";
		}
		'c': switch (n) {
			1: return "capital capitals ceiling collar collars cup cups";
		}
		'd': switch (n) {
			1: return "daisies daisy dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor fool fools foot";
		}
		'g': switch (n) {
			1: return "gaiter gaiters gap gaps generation generations going goings grass grasses gravel gravels ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head hiccup hiccups";
		}
		'k': switch (n) {
			1: return "knee knees knot knots";
		}
		'l': switch (n) {
			1: return "label labels lawn lawns leg legs loaf loafs look looks luncheon luncheons";
		}
		'm': switch (n) {
			1: return "man mans mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names namesake namesakes nose nurse nurses";
		}
		'p': switch (n) {
			1: return "patch patches people person persons";
		}
		'r': switch (n) {
			1: return "reverse reverses roar roars roof";
		}
		's': switch (n) {
			1: return "shoulder shoulders silence silences sky sleeve sleeves snail snails step steps summer summers";
		}
		't': switch (n) {
			1: return "table tables tail tails terrace terraces thumb thumbs tooth tooths";
		}
		'u': switch (n) {
			1: return "uncle uncles";
		}
		'v': switch (n) {
			1: return "visitor visitors voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wheel wheels wrist wrists";
		}
		'y': switch (n) {
			1: return "yew yews";
		}
	}
	return 0;
];
-).
