"Before Sisters Round" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The ward is a room. It is privately-named.
The corridor is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The linen is a room. It is privately-named.

The printed name of the ward is "Men[']s Ward".
The description of the ward is "Twelve iron beds in the light of one green-shaded lamp. Nine of the counterpanes go up and down. The other three belong to Mr Tulley, old Captain Rask and the new boy, Peter. There[']s one tall window, and a trolley stands at your elbow.[if the window is banging] Bang, goes the window. Somebody groans.[end if]".
The corridor is east of the ward.

The printed name of the corridor is "Corridor".
The description of the corridor is "Linoleum, polished till it looks wet. Far off, in the women[']s wing, a door swings to; and a rubber tread goes from one bed to the next. You have the linen cupboard to the north, and to the east the ward kitchen.".
The ward is west of the corridor.
The kitchen-room is east of the corridor.
The linen is north of the corridor.

The printed name of the kitchen-room is "Ward Kitchen".
The description of the kitchen-room is "As big as a pantry, because it was one. There[']s a gas ring with a pan of milk on it, and a list.".
The corridor is west of the kitchen-room.

The printed name of the linen is "Linen Cupboard".
The description of the linen is "Warm, dark and stacked to the ceiling with everything white. Student nurses come in here to cry. It[']s very absorbent.".
The corridor is south of the linen.

Part 2 - States

A thing can be shut-tight or banging. A thing is usually banging.

A thing can be hot-milk or chilly. A thing is usually chilly.

A thing can be cup-milk or cup-empty. A thing is usually cup-empty.

A thing can be asleep-state or awake-state. A thing is usually awake-state.

A thing has a number called minute-property.

Part 3 - Things

The tulley is a man. It is privately-named.
The captain is a man. It is privately-named.
The peter is a man. It is privately-named.
The window is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The trolley is a supporter. It is privately-named.
The beaker is a thing. It is privately-named.
The charts is a thing. It is privately-named.
The bosun is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The pan-thing is a thing. It is privately-named.
The ring-thing is a thing. It is privately-named.
The list-thing is a thing. It is privately-named.
The bottle-thing is a thing. It is privately-named.
The blanket is a thing. It is privately-named.
The sheets is a thing. It is privately-named.

The tulley is in the ward.
The printed name of the tulley is "Mr Tulley".
Include (- with name 'mr//' 'tulley//', -) when defining the tulley.
The description of the tulley is "Hernia. He drove a steamroller, and still looks about him as if for small flat things.[if the tulley is awake-state] He is sitting up with his arms folded, glaring at the window.[end if][if the tulley is asleep-state] His eyes are shut, and if he is pretending he does it very well.[end if]".
The appearance of the tulley is "Mr Tulley has the end bed.".
The first place of the tulley is the ward.
The tulley is proper-named.

The captain is in the ward.
The printed name of the captain is "Captain Rask".
Include (- with name 'captain//' 'rask//', -) when defining the captain.
The description of the captain is "Ninety, and in for his chest. He will take his oath that he has never slept a night ashore without something hot.[if the captain is asleep-state] His eyes are shut, and if he is pretending he does it very well.[end if]".
The appearance of the captain is "In the bed by the door, very straight, lies Captain Rask.".
The first place of the captain is the ward.
The captain is proper-named.

The peter is in the ward.
The printed name of the peter is "Peter".
Include (- with name 'peter//' 'boy//' 'new//', -) when defining the peter.
The description of the peter is "Nine, appendix, and put in with the men because the children[']s ward has measles. He has been told to be brave, and is overdoing it.[if the peter is awake-state] [quotation mark]I[']m not cold,[quotation mark] says Peter, whose teeth are chattering. [quotation mark]I[']m not anything. It[']s only that Bosun[']s not here. He fell off the trolley when they wheeled me in.[quotation mark][end if][if the peter is asleep-state] His eyes are shut, and if he is pretending he does it very well.[end if]".
The appearance of the peter is "In the bed under the lamp is the new boy.".
The first place of the peter is the ward.
The peter is proper-named.

The window is in the ward.
The printed name of the window is "tall window".
Include (- with name 'tall//' 'window//' 'cord//' 'cleat//' 'windows//p', -) when defining the window.
The description of the window is "Twelve feet of draught, made for consumptives.[if the window is banging] The cord has slipped its cleat, and it is banging.[end if][if the window is shut-tight] It is down and cleated.[end if]".
The window is fixed in place and scenery.

The lamp is in the ward.
The printed name of the lamp is "green lamp".
Include (- with name 'green//' 'lamp//' 'light//' 'green-shaded//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "By the light of it everyone looks like a drowned person, which is hard on the ones who nearly are.".
The lamp is fixed in place and scenery.

The trolley is in the ward.
The printed name of the trolley is "trolley".
Include (- with name 'trolley//' 'trolleys//p', -) when defining the trolley.
The description of the trolley is "Castors like a shoal of fish. They go every way but one.".
The trolley is fixed in place, not enterable and scenery.

The beaker is on the trolley.
The printed name of the beaker is "china beaker".
Include (- with name 'china//' 'beaker//' 'cup//' 'beakers//p', -) when defining the beaker.
The description of the beaker is "With a spout, so that it may be drunk lying to attention.[if the beaker is cup-empty] There is no milk in it.[end if][if the beaker is cup-milk] It[']s full of hot milk, with a skin.[end if]".
The beaker is portable.

The charts is in the ward.
The printed name of the charts is "charts".
Include (- with name 'charts//', -) when defining the charts.
The description of the charts is "Peaks and valleys. Mr Tulley[']s has been filled in, by Mr Tulley, with a steamroller.".
The charts is fixed in place, scenery and plural-named.

The bosun is in the corridor.
The printed name of the bosun is "knitted bear".
Include (- with name 'knitted//' 'bear//' 'bears//p', -) when defining the bosun.
The description of the bosun is "Navy blue, with a whistle sewn on his paw. One eye.".
The appearance of the bosun is "Under the hot pipe lies something knitted.".
The first place of the bosun is the corridor.
The bosun is portable.

The pipe is in the corridor.
The printed name of the pipe is "hot pipe".
Include (- with name 'hot//' 'pipe//' 'pipes//p', -) when defining the pipe.
The description of the pipe is "It gurgles like a patient.".
The pipe is fixed in place and scenery.

The pan-thing is in the kitchen-room.
The printed name of the pan-thing is "milk pan".
Include (- with name 'milk//' 'pan//' 'pans//p', -) when defining the pan-thing.
The description of the pan-thing is "A pint, for emergencies.[if the pan-thing is chilly] It is cold.[end if][if the pan-thing is hot-milk] It is hot, and just beginning to climb.[end if]".
The pan-thing is fixed in place and scenery.

The ring-thing is in the kitchen-room.
The printed name of the ring-thing is "gas ring".
Include (- with name 'gas//' 'ring//' 'matches//' 'blue//' 'crown//' 'rings//p', -) when defining the ring-thing.
The description of the ring-thing is "A blue crown. Matches on a string.".
The ring-thing is fixed in place and scenery.

The list-thing is in the kitchen-room.
The printed name of the list-thing is "list".
Include (- with name 'list//' 'lists//p', -) when defining the list-thing.
The description of the list-thing is "NIGHT STAFF: 1. Window first: NOBODY sleeps through a bang. 2. Captain R: hot milk. He will ask for rum. There is no rum. 3. Do not sing.".
The list-thing is fixed in place and scenery.

The bottle-thing is in the kitchen-room.
The printed name of the bottle-thing is "lime cordial".
Include (- with name 'lime//' 'cordial//' 'cordials//p', -) when defining the bottle-thing.
The description of the bottle-thing is "Somebody[']s, with a name on it and a line drawn at the level.".
The bottle-thing is fixed in place and scenery.

The blanket is in the linen.
The printed name of the blanket is "red blanket".
Include (- with name 'red//' 'blanket//' 'blankets//p', -) when defining the blanket.
The description of the blanket is "The only coloured one in the place. It[']s kept for good boys and the dying, and both of them ask for it.".
The appearance of the blanket is "On the top shelf is a red blanket.".
The first place of the blanket is the linen.
The blanket is portable.

The sheets is in the linen.
The printed name of the sheets is "sheets".
Include (- with name 'sheets//' 'linen//', -) when defining the sheets.
The description of the sheets is "Hospital corners. You dream of hospital corners.".
The sheets is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-fastening is an action applying to one thing.
Understand "fasten [something]" as just-fastening.
Understand "latch [something]" as just-fastening.
Understand "cleat [something]" as just-fastening.
Understand "tie [something]" as just-fastening.

Carry out just-fastening:
	if the noun is the window:
		if the window is not banging:
			say "It[']s fast.";
			stop the action;
		now the window is shut-tight;
		now the tulley is asleep-state;
		say "You get the cord in both hands and swing on it. It comes down like the end of an argument. Mr Tulley breathes out through his nose, and unfolds his arms; and lies back; and in half a minute he is flattening something, far away.";
		stop the action;
	say "That would lead nowhere.".

Just-heating is an action applying to one thing.
Understand "heat [something]" as just-heating.
Understand "warm [something]" as just-heating.
Understand "boil [something]" as just-heating.
Understand "light [something]" as just-heating.
Understand "cook [something]" as just-heating.

Carry out just-heating:
	if the noun is the pan-thing:
		if the pan-thing is not chilly:
			say "It[']s hot. Again would be rice pudding.";
			stop the action;
		now the pan-thing is hot-milk;
		say "You strike a match on the wall, and stand over it, as your mother says one mustn[']t, until it shivers and begins to climb. You pull it off the ring.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "pour [something] into [something]" as filling-at (with nouns reversed).
Understand "refill [something] at [something]" as filling-at.

Carry out filling-at:
	if the noun is the beaker and the second noun is the pan-thing:
		if the beaker is not enclosed by the player:
			say "Milk can[']t be carried in cupped hands past a ward full of men. Where is the beaker?";
			stop the action;
		if the pan-thing is not hot-milk:
			say "It is stone cold. He would know; he[']d tell the ward.";
			stop the action;
		if the beaker is not cup-empty:
			say "One more drop and it will be on Sister[']s floor.";
			stop the action;
		now the beaker is cup-milk;
		say "Up to the spout. It has a skin: he[']ll like that; he will say that he doesn[']t.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.
Understand "return [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the beaker and the second noun is the captain:
		if the beaker is not enclosed by the player:
			say "You come to the bedside with nothing to offer. The Captain is polite about it.";
			stop the action;
		if the beaker is not cup-milk:
			say "He turns it over, and nothing comes out. [quotation mark]In my day,[quotation mark] he says, [quotation mark]they were flogged.[quotation mark]";
			stop the action;
		if the window is not shut-tight:
			say "He has it half way to his lips when the window goes. He[']s up on one elbow: [quotation mark]All hands![quotation mark] Not a hope, until that[']s made fast.";
			stop the action;
		now the beaker is cup-empty;
		now the beaker is on the trolley;
		now the captain is asleep-state;
		say "[quotation mark]Is it rum?[quotation mark] says Captain Rask. [quotation mark]It[']s hot, sir,[quotation mark] you say. He considers the answer, as a seaman, and finds it sound. He drinks it at attention, puts the beaker on the trolley, and goes below.";
		stop the action;
	if the noun is the beaker and (the second noun is the peter or the second noun is the tulley):
		say "He shakes his head, and nods towards the bed by the door, where a very old eye is open.";
		stop the action;
	if the noun is the bosun and the second noun is the peter:
		if the bosun is not enclosed by the player:
			say "You would need to have it with you.";
			stop the action;
		now the bosun is carried by the peter;
		say "He doesn[']t say anything. The bear is simply gone, down inside the sheet, with a small noise that must be the whistle. The chin stops.";
		stop the action;
	try giving the noun to the second noun.

Spreading-over is an action applying to two things.
Understand "spread [something] over [something]" as spreading-over.
Understand "lay [something] over [something]" as spreading-over.
Understand "cover [something] with [something]" as spreading-over (with nouns reversed).
Understand "put [something] over [something]" as spreading-over.
Understand "wrap [something] with [something]" as spreading-over (with nouns reversed).

Carry out spreading-over:
	if the noun is the blanket and the second noun is the peter:
		if the blanket is not enclosed by the player:
			say "You have no blanket.";
			stop the action;
		now the blanket is carried by the peter;
		say "You tuck it in on both sides, and at the foot, with corners that you wish Sister could see. It weighs as much as somebody sitting on the bed.";
		stop the action;
	if the noun is the blanket and (the second noun is the tulley or the second noun is the captain):
		say "He opens one eye, looks at the red, and says, quite clearly, that he isn[']t dead yet.";
		stop the action;
	say "That would lead nowhere.".

Just-hushing is an action applying to one thing.
Understand "hush [something]" as just-hushing.
Understand "talk to [something]" as just-hushing.
Understand "comfort [something]" as just-hushing.
Understand "ask [something]" as just-hushing.

Carry out just-hushing:
	if (the noun is the tulley or the noun is the captain or the noun is the peter):
		say "You put a finger to your lips. He puts a finger to his. It does as much good as that ever does.";
		stop the action;
	say "That would lead nowhere.".

Just-singing is an action applying to nothing.
Understand "sing" as just-singing.

Carry out just-singing:
	say "See list, item 3.";
	stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the window:
		try just-fastening the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the window:
		try other words;
		try just-fastening the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the pan-thing:
		try other words;
		try just-heating the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the pan-thing:
		try other words;
		try just-heating the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the tulley or the noun is the captain or the noun is the peter:
		try other words;
		try just-hushing the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The filling-at action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".
The spreading-over action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pan-thing +) && x == (+ the beaker +)) return ##SKOwn1;
			if (y == (+ the beaker +) && x == (+ the pan-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the captain +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the beaker +) or (+ the bosun +)) return ##SKOwn2;
			if (y == (+ the tulley +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the blanket +) && x == (+ the peter +) or (+ the tulley +) or (+ the captain +)) return ##SKOwn3 + 4096;
			if (y == (+ the tulley +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the captain +) && x == (+ the blanket +)) return ##SKOwn3;
		2:
			if (y == (+ the peter +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the tulley +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the captain +) && x == (+ the blanket +)) return ##SKOwn3;
		3:
			if (y == (+ the pan-thing +) && x == (+ the beaker +)) return ##SKOwn1;
			if (y == (+ the beaker +) && x == (+ the pan-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the captain +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the beaker +) or (+ the bosun +)) return ##SKOwn2;
			if (y == (+ the tulley +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the tulley +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the captain +) && x == (+ the blanket +)) return ##SKOwn3;
		4:
			if (y == (+ the captain +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the beaker +) or (+ the bosun +)) return ##SKOwn2;
			if (y == (+ the tulley +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the tulley +) && x == (+ the blanket +)) return ##SKOwn3;
			if (y == (+ the captain +) && x == (+ the blanket +)) return ##SKOwn3;
		5:
			if (y == (+ the captain +) && x == (+ the beaker +)) return ##SKOwn2;
			if (y == (+ the peter +) && x == (+ the beaker +) or (+ the bosun +)) return ##SKOwn2;
			if (y == (+ the tulley +) && x == (+ the beaker +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the all-three is pending:
		increase the minute-property of the tulley by 1;
		if the minute-property of the tulley is greater than 40, now the minute-property of the tulley is 40.

Every turn:
	if the minute-property of the tulley is at least 18 and the minute-property of the tulley is less than 19:
		say "Somewhere a clock strikes the three-quarters, late. The rubber tread has reached the end of the women[']s wing.".

Every turn:
	if the minute-property of the tulley is at least 30 and the minute-property of the tulley is less than 31:
		say "The swing doors at the far end of the corridor sigh, and are quiet. A torch clicks.".

Every turn:
	if the bosun is carried by the peter and the blanket is carried by the peter and the window is shut-tight and the peter is awake-state:
		if the player can see the peter, say "The red blanket goes up, and down, and up.";
		now the peter is asleep-state.

Part 6 - Tasks and endings

The quiet is a task. The points are 2.
The found-bear is a task. The points are 2.
The warm-boy is a task. The points are 1.
The milk-hot is a task. The points are 1.
The captain-below is a task. The points are 2.
The all-three is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the quiet is pending and the window is shut-tight:
		achieve the quiet.

Every turn:
	if the found-bear is pending and the bosun is carried by the peter:
		achieve the found-bear.

Every turn:
	if the warm-boy is pending and the blanket is carried by the peter:
		achieve the warm-boy.

Every turn:
	if the milk-hot is pending and the pan-thing is hot-milk:
		achieve the milk-hot.

Every turn:
	if the captain-below is pending and the captain is asleep-state:
		achieve the captain-below.

Every turn:
	if the all-three is pending and the tulley is asleep-state and the captain is asleep-state and the peter is asleep-state:
		achieve the all-three.

Every turn:
	if the story has not ended and the all-three is achieved:
		say "The torch goes down one side and up the other, twelve beds, and rests for a moment upon something red. It comes last of all to you. [quotation mark]Corners,[quotation mark] says Sister Agnew, in a voice you have not heard before; it seems that she has two. When she has gone you find on the trolley a peppermint.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the minute-property of the tulley is at least 36:
		say "Two strikes. The torch comes round the door with Sister Agnew behind it, and goes from one open eye to the next. [quotation mark]I see,[quotation mark] she says, [quotation mark]that we are having a party[quotation mark]; and she sits down, in your chair, to wait until it[']s over. You spend the rest of the night on bedpans, in the women[']s wing.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the ward.

When play begins:
	say "Cottage Hospital, 1957, men[']s ward, ten minutes to two. You are eighteen, it is your third night, and all but three of them are asleep. Sister Agnew comes round on the hour with a torch and a rubber tread. She has no objection to patients who are ill, but she expects them to be ill with their eyes shut.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the tulley is awake-state:
			no;
		yes;
	if N is 3:
		if the tulley is asleep-state:
			no;
		yes;
	if N is 6:
		if the beaker is cup-milk:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 21, no;
	if N is 26, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Ten tons, called Doris. His wife has met her.";
	if N is 2, say "Locked, across the chest, with the brake on.";
	if N is 3, say "They lie along the counterpane, like tools put away.";
	if N is 4, say "Each has had its own oil, and its own opinion.";
	if N is 5, say "Chipped by somebody[']s good teeth.";
	if N is 6, say "It wrinkles when you walk.";
	if N is 7, say "Somebody had a bad Tuesday.";
	if N is 8, say "In pencil, with smoke, climbing steadily towards 104.";
	if N is 9, say "Tin, and mercifully stopped with fluff.";
	if N is 10, say "The stuffing has worked down to the end of it, for punching pirates.";
	if N is 11, say "Brown glass, and fixed on something over your shoulder.";
	if N is 12, say "Measured by the day staff, who trust nobody.";
	if N is 13, say "People kept going home with the box.";
	if N is 14, say "Both in ink, and both underlined.";
	if N is 15, say "Black, chipped, in two rows of six, feet to the middle.";
	if N is 16, say "Nine pairs of them have been shut since lights out.";
	if N is 17, say "The nine have nine different snores, and keep no time at all.";
	if N is 18, say "Hooked back at night, so that Sister need not knock.";
	if N is 19, say "White honeycomb, each turned down by the regulation inch.";
	if N is 20, say "The women[']s. They are said to snore louder.";
	if N is 22, say "Felted along the edge, after complaints.";
	if N is 23, say "You can reach it on your toes. Sister can[']t, and has a probationer for it.";
	if N is 24, say "Pillowcases appear to be holding it up.";
	if N is 25, say "Scrubbed pink, like the rest of you, and sore with starch.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go east.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go west.";
	if N is 31, say "You would have to go east.";
	if N is 32, say "You would have to go north.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go west.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'steamroll//': if (n < 1 && SK_Near((+ the tulley +))) return 1; if (n < 8 && SK_Near((+ the charts +))) return 8;
		'arms//': if (n < 2 && SK_Near((+ the tulley +))) return 2; if (n < 3 && SK_Near((+ the tulley +))) return 3;
		'castors//': if (n < 4 && SK_Near((+ the trolley +))) return 4;
		'spout//': if (n < 5 && SK_Near((+ the beaker +))) return 5;
		'skin//': if (n < 6 && SK_Near((+ the beaker +))) return 6;
		'valleys//': if (n < 7 && SK_Near((+ the charts +))) return 7;
		'peaks//': if (n < 7 && SK_Near((+ the charts +))) return 7;
		'whistle//': if (n < 9 && SK_Near((+ the bosun +))) return 9;
		'paw//': if (n < 10 && SK_Near((+ the bosun +))) return 10;
		'eye//': if (n < 11 && SK_Near((+ the bosun +))) return 11;
		'pint//': if (n < 12 && SK_Near((+ the pan-thing +))) return 12;
		'string//': if (n < 13 && SK_Near((+ the ring-thing +))) return 13;
		'level//': if (n < 14 && SK_Near((+ the bottle-thing +))) return 14;
		'name//': if (n < 14 && SK_Near((+ the bottle-thing +))) return 14;
		'beds//': if (n < 15 && SK_Near((+ the ward +))) return 15;
		'bed//': if (n < 15 && SK_Near((+ the ward +))) return 15; if (n < 21 && SK_Near((+ the corridor +))) return 21;
		'eyes//': if (n < 16 && SK_Near((+ the ward +))) return 16;
		'men//': if (n < 17 && SK_Near((+ the ward +))) return 17;
		'door//': if (n < 18 && SK_Near((+ the ward +))) return 18; if (n < 22 && SK_Near((+ the corridor +))) return 22;
		'counterpa//': if (n < 19 && SK_Near((+ the ward +))) return 19;
		'wing//': if (n < 20 && SK_Near((+ the corridor +))) return 20;
		'shelf//': if (n < 23 && SK_Near((+ the linen +))) return 23;
		'ceiling//': if (n < 24 && SK_Near((+ the linen +))) return 24;
		'elbow//': if (n < 25 && SK_Near(player)) return 25;
		'agnew//': if (n < 26 && SK_Near(player)) return 26;
		'bang//': if (n < 26 && SK_Near(player)) return 26;
		'boys//': if (n < 26 && SK_Near(player)) return 26;
		'chest//': if (n < 26 && SK_Near(player)) return 26;
		'corners//': if (n < 26 && SK_Near(player)) return 26;
		'draught//': if (n < 26 && SK_Near(player)) return 26;
		'emergenci//': if (n < 26 && SK_Near(player)) return 26;
		'fish//': if (n < 26 && SK_Near(player)) return 26;
		'hospital//': if (n < 26 && SK_Near(player)) return 26;
		'oath//': if (n < 26 && SK_Near(player)) return 26;
		'objection//': if (n < 26 && SK_Near(player)) return 26;
		'pantry//': if (n < 26 && SK_Near(player)) return 26;
		'patient//': if (n < 26 && SK_Near(player)) return 26;
		'patients//': if (n < 26 && SK_Near(player)) return 26;
		'person//': if (n < 26 && SK_Near(player)) return 26;
		'rum//': if (n < 26 && SK_Near(player)) return 26;
		'shoal//': if (n < 26 && SK_Near(player)) return 26;
		'staff//': if (n < 26 && SK_Near(player)) return 26;
		'torch//': if (n < 26 && SK_Near(player)) return 26;
		'tread//': if (n < 26 && SK_Near(player)) return 26;
		'ward//': if (n < 27 && SK_Near((+ the ward +))) return 27; if (n < 30 && SK_Near((+ the corridor +))) return 30;
		'corridor//': if (n < 28 && SK_Near((+ the ward +))) return 28; if (n < 29 && SK_Near((+ the corridor +))) return 29; if (n < 34 && SK_Near((+ the kitchen-room +))) return 34; if (n < 36 && SK_Near((+ the linen +))) return 36;
		'kitchen//': if (n < 31 && SK_Near((+ the corridor +))) return 31; if (n < 33 && SK_Near((+ the kitchen-room +))) return 33;
		'cupboard//': if (n < 32 && SK_Near((+ the corridor +))) return 32; if (n < 35 && SK_Near((+ the linen +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "agnew agnews air answer answers argument arguments";
		}
		'b': switch (n) {
			1: return "bang bangs bed bedpan bedpans beds bedside bedsides body box boxes brake brakes breath breathes breaths";
		}
		'c': switch (n) {
			1: return "castor castors ceiling ceilings chair chairs chest chests chin chins clock clocks corner corners counterpane counterpanes";
		}
		'd': switch (n) {
			1: return "door doors draught draughts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows emergencies emergency eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fish fishes floor fluff fluffs foot full fulls";
		}
		'g': switch (n) {
			1: return "ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads hope hopes hospital hospitals";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs level levels lip lips";
		}
		'm': switch (n) {
			1: return "man mans men mother mothers mouth";
		}
		'n': switch (n) {
			1: return "name names noise noises nose noses";
		}
		'o': switch (n) {
			1: return "oath oaths objection objections";
		}
		'p': switch (n) {
			1: return "pantries pantry parties party patient patients paw paws peak peaks pencil pencils people peppermint peppermints person persons pillowcase pillowcases";
			2: return "pint pints probationer probationers";
		}
		'r': switch (n) {
			1: return "roof rubber rubbers rum rums";
		}
		's': switch (n) {
			1: return "seaman seamans shelf shelfs shoal shoals shoulder shoulders sky smoke smokes snore snores spout spouts staff staffs starch starches steamroller";
			2: return "steamrollers strike strikes string strings stuffing stuffings";
		}
		't': switch (n) {
			1: return "toe toes ton tons torch torches tread treads tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "valley valleys voice voices";
		}
		'w': switch (n) {
			1: return "wall walls whistle whistles wife wifes wing wings";
		}
	}
	return 0;
];
-).
