"Berth Eleven" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The corridor is a room. It is privately-named.
The pantry is a room. It is privately-named.
The nine-room is a room. It is privately-named.
The eleven-room is a room. It is privately-named.

The printed name of the corridor is "Corridor of Car 4".
The description of the corridor is "Mahogany on one side, black window on the other, and a strip of red carpet that goes on being pulled, very slightly, from under you. Only two of the doors matter tonight: nine, to the north, and eleven, to the south. The boots have been put out to be cleaned. Your pantry is at the west end.".
The pantry is west of the corridor.

The printed name of the pantry is "Attendant[']s Pantry".
The description of the pantry is "The width of a wardrobe: a samovar, a drawer, a folding seat, and a bell-board on which nothing is alight. Everything in it has been rattling in the same key since Trieste.".
The corridor is east of the pantry.

The printed name of the nine-room is "Compartment Nine".
The description of the nine-room is "Scent, fur, and a Pekinese.".

The printed name of the eleven-room is "Compartment Eleven".
The description of the eleven-room is "A reading lamp burns over the lower berth. On the rack a hat-box, on the hook a gown, and on the bolster an open volume of Precedents.[if the judge is not on the berth] The sheet is thrown back at one corner, in the shape of a man getting up.[end if][if the judge is on the berth] The berth is full of justice.[end if]".

Part 2 - States

A thing can be wandering, bedded or blundered (this is its posture property).

A thing can be tucked-in or untucked. A thing is usually untucked.

Part 3 - Things

The judge is a man. It is privately-named.
The door-nine is a door. It is privately-named.
The door-eleven is a door. It is privately-named.
The black-window is a thing. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The boots is a thing. It is privately-named.
The samovar is a thing. It is privately-named.
The drawer is a container. It is privately-named.
The carriage-key is a thing. It is privately-named.
The tea-cloth is a thing. It is privately-named.
The bell-board is a thing. It is privately-named.
The berth is a supporter. It is privately-named.
The precedents is a thing. It is privately-named.
The blanket is a thing. It is privately-named.
The pekinese is a thing. It is privately-named.

The judge is in the corridor.
The printed name of the judge is "Mr Justice Brandl".
Include (- with name 'mr//' 'justice//' 'brandl//' 'judge//' 'label//' 'sleepwalker//' 'luggage//' 'card//' 'bare//' 'ankles//', -) when defining the judge.
The description of the judge is "Six feet of nightshirt, with bare ankles like a heron[']s. A luggage label is tied to his buttonhole: IF FOUND WALKING, PLEASE STEER GENTLY. DO NOT WAKE. ELEVEN. - FR. BRANDL.[if the judge is wandering] His eyes are wide open, and there is nobody at either of them.[end if][if the judge is bedded] He is flat on his back with his hands folded, like something on a tomb.[end if]".
The appearance of the judge is "In the middle of the red carpet stands Mr Justice Brandl, swaying with the train, addressing a point of law to the fire bucket.".
The first place of the judge is the corridor.
The judge is proper-named.

The door-nine is north of the corridor and south of the nine-room.
The printed name of the door-nine is "ninth door".
Include (- with name 'ninth//' 'door//' 'nine//' 'doors//p', -) when defining the door-nine.
The description of the door-nine is "Brass 9, a little crooked. It is from behind this one that the scent comes.".
The door-nine is openable, closed, lockable, locked and scenery.
The matching key of the door-nine is the carriage-key.

The door-eleven is south of the corridor and north of the eleven-room.
The printed name of the door-eleven is "eleventh door".
Include (- with name 'eleventh//' 'door//' 'eleven//' 'doors//p', -) when defining the door-eleven.
The description of the door-eleven is "Brass 11. The catch drops by itself whenever the door is shut, which the Company calls a safety feature.".
The door-eleven is openable, closed, lockable, locked and scenery.
The matching key of the door-eleven is the carriage-key.

The black-window is in the corridor.
The printed name of the black-window is "black window".
Include (- with name 'black//' 'window//' 'glass//', -) when defining the black-window.
The description of the black-window is "Your own cap, the judge[']s nightshirt, and through the pair of you a signal box going by.".
The black-window is fixed in place and scenery.

The carpet-thing is in the corridor.
The printed name of the carpet-thing is "red carpet".
Include (- with name 'red//' 'carpet//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "Worn pink outside eleven.".
The carpet-thing is fixed in place and scenery.

The boots is in the corridor.
The printed name of the boots is "boots".
Include (- with name 'boots//' 'pumps//' 'brogues//' 'button//' 'dress//' 'pair//', -) when defining the boots.
The description of the boots is "Brogues, button boots, a child[']s pair, and two dress pumps so small and so expensive that they can only be the Contessa[']s.".
The boots is fixed in place, scenery and plural-named.

The samovar is in the pantry.
The printed name of the samovar is "samovar".
Include (- with name 'samovar//' 'samovars//p', -) when defining the samovar.
The description of the samovar is "It has been boiling since the Emperor.".
The samovar is fixed in place and scenery.

The drawer is in the pantry.
The printed name of the drawer is "pantry drawer".
Include (- with name 'pantry//' 'drawer//' 'timetable//' 'drawers//p', -) when defining the drawer.
The description of the drawer is "Lined with a timetable for a country that has since been moved.[if the drawer is open] On this stretch of line it will not stay shut.[end if]".
The drawer is fixed in place, not enterable, openable, open and scenery.

The carriage-key is in the drawer.
The printed name of the carriage-key is "carriage key".
Include (- with name 'carriage//' 'key//' 'tee//' 'square//' 'socket//' 'brass//' 't//' 'keys//p', -) when defining the carriage-key.
The description of the carriage-key is "A square socket on a brass T. It opens every door on the train, and that is why it lives in a drawer with the tea-cloths and not in a pocket.".
The carriage-key is portable.

The tea-cloth is in the drawer.
The printed name of the tea-cloth is "tea-cloth".
Include (- with name 'tea-cloth//' 'cloth//' 'tea//' 'tea-cloths//p', -) when defining the tea-cloth.
The description of the tea-cloth is "It has wiped the lips of a bishop.".
The tea-cloth is portable.

The bell-board is in the pantry.
The printed name of the bell-board is "bell-board".
Include (- with name 'bell-board//' 'bells//' 'little//' 'windows//' 'bell-boards//p', -) when defining the bell-board.
The description of the bell-board is "Twelve little windows, one of them permanently lit. The bulb in four has been reported.".
The bell-board is fixed in place and scenery.

The berth is in the eleven-room.
The printed name of the berth is "lower berth".
Include (- with name 'lower//' 'berth//' 'bed//' 'sheet//' 'berths//p', -) when defining the berth.
The description of the berth is "Horsehair, linen, and a brown blanket with the Company[']s arms on it.".
The berth is fixed in place, not enterable and scenery.

The precedents is in the eleven-room.
The printed name of the precedents is "Precedents".
Include (- with name 'precedents//' 'book//' 'volume//' 'open//', -) when defining the precedents.
The description of the precedents is "Brandl on Trespass, third edition. He wrote it.".
The precedents is fixed in place, scenery, plural-named and proper-named.

The blanket is in the eleven-room.
The printed name of the blanket is "brown blanket".
Include (- with name 'brown//' 'blanket//' 'cover//' 'blankets//p', -) when defining the blanket.
The description of the blanket is "It weighs about what a verdict weighs.".
The appearance of the blanket is "A brown blanket lies in a heap by the berth.".
The first place of the blanket is the eleven-room.
The blanket is portable.

The pekinese is in the nine-room.
The printed name of the pekinese is "Pekinese".
Include (- with name 'pekinese//' 'dog//' 'pekineses//p', -) when defining the pekinese.
The description of the pekinese is "Asleep. It is a state that you would prolong.".
The pekinese is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-waking is an action applying to one thing.
Understand "wake [something]" as just-waking.
Understand "shake [something]" as just-waking.
Understand "speak to [something]" as just-waking.

Carry out just-waking:
	if the noun is the judge:
		say "Your hand stops an inch from his shoulder. The last attendant to wake him got nine years.";
		stop the action;
	try waking the noun.

Steering-to is an action applying to two things.
Understand "steer [something] to [something]" as steering-to.
Understand "lead [something] to [something]" as steering-to.
Understand "guide [something] to [something]" as steering-to.
Understand "steer [something] through [something]" as steering-to.

Carry out steering-to:
	if the noun is the judge and the second noun is the door-eleven:
		if the judge is not wandering:
			say "He is where he belongs. Let the law take its course.";
			stop the action;
		if the door-eleven is not open:
			say "You walk him up to it, and he stops with his nose against the mahogany, and rules it inadmissible. The door has to be opened first.";
			stop the action;
		now the judge is bedded;
		now the judge is on the berth;
		say "Two fingers under the elbow, as one steers a piano. [quotation mark]Overruled,[quotation mark] he murmurs at the threshold, lifts his feet for a step that is not there, and goes in like a ship to its berth; and lies down.";
		stop the action;
	if the noun is the judge and the second noun is the door-nine:
		if the judge is not wandering:
			say "He is where he belongs.";
			stop the action;
		if the door-nine is not open:
			say "You walk him up to it, and he bows to the door. Shut, it is at least safe.";
			stop the action;
		now the judge is blundered;
		say "Two fingers under the elbow. He lifts his feet for a step that is not there, and goes in.";
		stop the action;
	say "That would lead nowhere.".

Tucking-round is an action applying to two things.
Understand "tuck [something] round [something]" as tucking-round.
Understand "lay [something] over [something]" as tucking-round.
Understand "spread [something] over [something]" as tucking-round.

Carry out tucking-round:
	if the noun is the blanket and the second noun is the judge:
		if the blanket is not enclosed by the player:
			say "You tuck in the air round him, which does not help. Fetch the blanket.";
			stop the action;
		if the judge is not bedded:
			say "Round a man who is walking? He would only address the jury in it.";
			stop the action;
		now the blanket is on the berth;
		now the blanket is tucked-in;
		say "Up to the chin, and under at the feet, tight, as you would stop a draught. The ankles disappear. He says one word, and it is somebody[']s name, and it is not a Latin one.";
		stop the action;
	say "That would lead nowhere.".

Covering-with is an action applying to two things.
Understand "cover [something] with [something]" as covering-with.
Understand "wrap [something] with [something]" as covering-with.

Carry out covering-with:
	if the noun is the judge and the second noun is the blanket:
		if the blanket is not enclosed by the player:
			say "You tuck in the air round him, which does not help. Fetch the blanket.";
			stop the action;
		if the judge is not bedded:
			say "Cover a man who is walking? He would only address the jury in it.";
			stop the action;
		now the blanket is on the berth;
		now the blanket is tucked-in;
		say "Up to the chin, and under at the feet, tight, as you would stop a draught. The ankles disappear. He says one word, and it is somebody[']s name, and it is not a Latin one.";
		stop the action;
	say "That would lead nowhere.".

Check closing:
	now the deed is 0;
	if the noun is the door-eleven and the judge is wandering:
		if the noun is not closed:
			say "It took long enough to get open. Leave it so until he is through it.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		continue the action;
	continue the action.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the judge:
		try other words;
		try just-waking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The steering-to action translates into I6 as "SKOwn1".
The covering-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the door-eleven +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the door-nine +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the judge +) && x == (+ the blanket +)) return -1;
			if (y == (+ the blanket +) && x == (+ the judge +)) return -1;
		2:
			if (y == (+ the judge +) && x == (+ the blanket +)) return -1;
		3:
			if (y == (+ the door-eleven +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the door-nine +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the judge +) && x == (+ the blanket +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the door-eleven +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the door-nine +) && x == (+ the judge +)) return ##SKOwn1;
			if (y == (+ the judge +) && x == (+ the blanket +)) return -1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The key-got is a task. The points are 1.
The eleven-open is a task. The points are 2.
The judge-home is a task. The points are 3.
The judge-tucked is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the key-got is pending and the carriage-key is enclosed by the player:
		achieve the key-got.

Every turn:
	if the eleven-open is pending and the door-eleven is open:
		achieve the eleven-open.

Every turn:
	if the judge-home is pending and the judge is bedded:
		achieve the judge-home.

Every turn:
	if the judge-tucked is pending and the blanket is tucked-in:
		achieve the judge-tucked.

Every turn:
	if the story has not ended and the judge-tucked is achieved:
		say "You put out the reading lamp. At Villach, at seven, Mr Justice Brandl takes his coffee in the corridor, shaved and terrible, and remarks that he has not stirred all night. [quotation mark]No, sir,[quotation mark] you say. Number nine comes by with her dog. He bows; and she, passing, gives you, over his head, a look that would have got you nine years.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the judge is blundered:
		say "There is a pause of the kind that comes between lightning and the other thing. Then the Pekinese, then the Contessa, then every bell on the board. The judge wakes, in the dock, in his nightshirt, before a full house; and at Villach, where there is a branch line, you are given the opportunity to work on it.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the corridor.

When play begins:
	say "Somewhere between Ljubljana and the dark, with forty passengers asleep and one of them walking. You are the attendant of Car 4. Mr Justice Brandl, of the Court of Appeal, is standing in your corridor in his nightshirt, summing up. He must not be woken: his wife has left a card about it. He must not be put in with the Contessa, either. His own door has clicked shut behind him.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the judge is wandering:
			no;
		yes;
	if N is 4:
		if the judge is bedded:
			no;
		yes;
	if N is 5:
		if the judge is wandering:
			no;
		yes;
	if N is 6:
		if the judge is bedded:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 29, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Flannel, with the cuffs let down.";
	if N is 2, say "Somebody has tied the label on with a double knot.";
	if N is 3, say "Pale, and fixed upon a case of long ago.";
	if N is 4, say "Closed at last.";
	if N is 5, say "They sort papers that are not there.";
	if N is 6, say "Folded, and at rest.";
	if N is 7, say "Violets, and money.";
	if N is 8, say "Sprung brass, and proud of its work.";
	if N is 9, say "The judge[']s, with the night showing through it.";
	if N is 10, say "Gone, as they are, by the time that you look.";
	if N is 11, say "Straight. You check it every time.";
	if N is 12, say "They pronounced a blessing on the tea.";
	if N is 13, say "He left the train at Graz.";
	if N is 14, say "Dark, in four. Patience is advised.";
	if N is 15, say "A lion, a wheel, and a motto about punctuality.";
	if N is 16, say "It is the carpet, and it has seen better branch lines.";
	if N is 17, say "Sand, and the end of one good cigar.";
	if N is 18, say "Polished on Tuesdays, by you.";
	if N is 19, say "You have slept on it since the winter timetable began.";
	if N is 20, say "Sable, thrown over a chair.";
	if N is 21, say "A green shade, and a small circle of good opinion.";
	if N is 22, say "Brass and netting, made for hats.";
	if N is 23, say "Round, striped, and strapped to the netting.";
	if N is 24, say "It bears the whole dignity of the court.";
	if N is 25, say "Black silk, and swaying like its owner.";
	if N is 26, say "As firm as a precedent.";
	if N is 27, say "Linen, still a little warm.";
	if N is 28, say "Twelve cars, and you answer for the fourth.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go west.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go east.";
	if N is 34, say "You would have to go east.";
	if N is 35, say "You are there.";
	if N is 36, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'nightshir//': if (n < 1 && SK_Near((+ the judge +))) return 1; if (n < 9 && SK_Near((+ the black-window +))) return 9;
		'buttonhol//': if (n < 2 && SK_Near((+ the judge +))) return 2;
		'eyes//': if (n < 3 && SK_Near((+ the judge +))) return 3; if (n < 4 && SK_Near((+ the judge +))) return 4;
		'hands//': if (n < 5 && SK_Near((+ the judge +))) return 5; if (n < 6 && SK_Near((+ the judge +))) return 6;
		'scent//': if (n < 7 && SK_Near((+ the door-nine +))) return 7;
		'catch//': if (n < 8 && SK_Near((+ the door-eleven +))) return 8;
		'box//': if (n < 10 && SK_Near((+ the black-window +))) return 10;
		'cap//': if (n < 11 && SK_Near((+ the black-window +))) return 11;
		'lips//': if (n < 12 && SK_Near((+ the tea-cloth +))) return 12;
		'bishop//': if (n < 13 && SK_Near((+ the tea-cloth +))) return 13;
		'bulb//': if (n < 14 && SK_Near((+ the bell-board +))) return 14;
		'arms//': if (n < 15 && SK_Near((+ the berth +))) return 15;
		'strip//': if (n < 16 && SK_Near((+ the corridor +))) return 16;
		'bucket//': if (n < 17 && SK_Near((+ the corridor +))) return 17;
		'mahogany//': if (n < 18 && SK_Near((+ the corridor +))) return 18;
		'seat//': if (n < 19 && SK_Near((+ the pantry +))) return 19;
		'fur//': if (n < 20 && SK_Near((+ the nine-room +))) return 20;
		'lamp//': if (n < 21 && SK_Near((+ the eleven-room +))) return 21;
		'rack//': if (n < 22 && SK_Near((+ the eleven-room +))) return 22;
		'hat-box//': if (n < 23 && SK_Near((+ the eleven-room +))) return 23;
		'hook//': if (n < 24 && SK_Near((+ the eleven-room +))) return 24;
		'gown//': if (n < 25 && SK_Near((+ the eleven-room +))) return 25;
		'bolster//': if (n < 26 && SK_Near((+ the eleven-room +))) return 26;
		'corner//': if (n < 27 && SK_Near((+ the eleven-room +))) return 27;
		'train//': if (n < 28 && SK_Near(player)) return 28;
		'appeal//': if (n < 29 && SK_Near(player)) return 29;
		'company//': if (n < 29 && SK_Near(player)) return 29;
		'contessa//': if (n < 29 && SK_Near(player)) return 29;
		'country//': if (n < 29 && SK_Near(player)) return 29;
		'court//': if (n < 29 && SK_Near(player)) return 29;
		'emperor//': if (n < 29 && SK_Near(player)) return 29;
		'feature//': if (n < 29 && SK_Near(player)) return 29;
		'ljubljana//': if (n < 29 && SK_Near(player)) return 29;
		'man//': if (n < 29 && SK_Near(player)) return 29;
		'passenger//': if (n < 29 && SK_Near(player)) return 29;
		'pocket//': if (n < 29 && SK_Near(player)) return 29;
		'state//': if (n < 29 && SK_Near(player)) return 29;
		'stretch//': if (n < 29 && SK_Near(player)) return 29;
		'tomb//': if (n < 29 && SK_Near(player)) return 29;
		'verdict//': if (n < 29 && SK_Near(player)) return 29;
		'wardrobe//': if (n < 29 && SK_Near(player)) return 29;
		'wife//': if (n < 29 && SK_Near(player)) return 29;
		'width//': if (n < 29 && SK_Near(player)) return 29;
		'heap//': if (n < 29 && SK_Near(player)) return 29;
		'trieste//': if (n < 29 && SK_Near(player)) return 29;
		'villach//': if (n < 29 && SK_Near(player)) return 29;
		'4//': if (n < 30 && SK_Near((+ the corridor +))) return 30; if (n < 33 && SK_Near((+ the pantry +))) return 33;
		'corridor//': if (n < 30 && SK_Near((+ the corridor +))) return 30; if (n < 34 && SK_Near((+ the pantry +))) return 34;
		'pantry//': if (n < 31 && SK_Near((+ the corridor +))) return 31; if (n < 32 && SK_Near((+ the pantry +))) return 32;
		'nine//': if (n < 35 && SK_Near((+ the nine-room +))) return 35;
		'eleven//': if (n < 36 && SK_Near((+ the eleven-room +))) return 36;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'appeal//') rtrue;
	if (w == 'ljubljana//') rtrue;
	if (w == 'trieste//') rtrue;
	if (w == 'villach//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs appeal appeals arm arms attendant attendants";
		}
		'b': switch (n) {
			1: return "bishop bishops blessing blessings board boards body bolster bolsters box boxes bucket buckets bulb bulbs buttonhole buttonholes";
		}
		'c': switch (n) {
			1: return "car cars catch catches ceiling chair chairs chin chins cigar cigars circle circles coffee coffees companies company contessa contessas corner corners";
			2: return "countries country course courses court courts cuff cuffs";
		}
		'd': switch (n) {
			1: return "dignities dignity dock docks draught draughts dress dresses";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows emperor emperors";
		}
		'f': switch (n) {
			1: return "face feature features feet finger fingers floor foot";
		}
		'g': switch (n) {
			1: return "gown gowns graz grazes ground";
		}
		'h': switch (n) {
			1: return "hair hat hats head heads heap heaps hook hooks house houses";
		}
		'j': switch (n) {
			1: return "juries jury";
		}
		'k': switch (n) {
			1: return "knee knees knot knots";
		}
		'l': switch (n) {
			1: return "lamp lamps latin latins law laws leg legs lightning lightnings lion lions lip lips ljubljana ljubljanas look looks";
		}
		'm': switch (n) {
			1: return "mahoganies mahogany man mans money moneys motto mottos mouth";
		}
		'n': switch (n) {
			1: return "netting nettings nightshirt nightshirts nose noses";
		}
		'o': switch (n) {
			1: return "opportunities opportunity owner owners";
		}
		'p': switch (n) {
			1: return "passenger passengers pause pauses piano pianos pocket pockets";
		}
		'r': switch (n) {
			1: return "rack racks roof";
		}
		's': switch (n) {
			1: return "scent scents seat seats shade shades ship ships shoulder shoulders sky state states step steps stretch stretches strip strips";
		}
		't': switch (n) {
			1: return "threshold thresholds tomb tombs train trains tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "verdict verdicts violet violets";
		}
		'w': switch (n) {
			1: return "wall walls wardrobe wardrobes wheel wheels wife wifes work works";
		}
	}
	return 0;
];
-).
