"The Soul of the Thing" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.
The store is a room. It is privately-named.

The printed name of the shop-room is "Violin Shop".
The description of the shop-room is "A stair above a furrier[']s, and a window full of fiddles hung by their necks in order of size, like a family that came to a bad end. You have a stove, a bench, and a stool with a hollow in it. Everything smells of varnish and, faintly, of beaver.".
The store is north of the shop-room.

The printed name of the store is "Wood Store".
The description of the store is "Hardly a room: a slot full of spruce and maple, the oldest at the top with dates in blue chalk. It is so dry in here that your hair stands up.".
The shop-room is south of the store.

Part 2 - States

A thing can be slack or taut. A thing is usually taut.

A thing can be fallen-state, out-state or standing-state (this is its post property).

A thing can be bridged, unbridged or set-right (this is its bridging property).

A thing has a number called pitch-property.

A thing can be ringing-state or hushed. A thing is usually hushed.

Part 3 - Things

The bench is a supporter. It is privately-named.
The violin is a thing. It is privately-named.
The bridge-thing is a thing. It is privately-named.
The soundpost is a thing. It is privately-named.
The dowel is a thing. It is privately-named.
The setter is a thing. It is privately-named.
The fork is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The fiddles is a thing. It is privately-named.
The madame is a woman. It is privately-named.
The planks is a thing. It is privately-named.
The lamp is a thing. It is privately-named.

The bench is in the shop-room.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'carpet//' 'benches//p', -) when defining the bench.
The description of the bench is "Maple, with a carpet tacked over it, so that nothing on it can be hurt.".
The bench is fixed in place, not enterable and scenery.

The violin is on the bench.
The printed name of the violin is "violin".
Include (- with name 'violin//' 'fiddle//' 'strings//' 'f-hole//' 'string//' 'old//' 'violins//p', -) when defining the violin.
The description of the violin is "Mirecourt, about 1860. There is a worn place where a chin has been, three chins['] worth.[if the violin is set-right and the violin is taut and the pitch-property of the violin is less than 2] The A, plucked, is a tone flat.[end if][if the violin is set-right and the violin is taut and the pitch-property of the violin is at least 2 and the pitch-property of the violin is less than 3] The A, plucked, is a hair flat.[end if][if the violin is set-right and the violin is taut and the pitch-property of the violin is at least 3 and the pitch-property of the violin is less than 4] The A, plucked, is the A of the fork.[end if][if the pitch-property of the violin is at least 4] The A, plucked, is sharp, and there is a thread standing out from it. Wind it down![end if][if the violin is taut] The strings are on, stretched over the bridge.[end if][if the violin is slack] The strings are slack.[end if][if the violin is fallen-state] Something rolls about in it when you tilt it.[end if][if the violin is out-state] Through the f-hole you can see a pale ring on the back, where the soundpost ought to stand.[end if][if the violin is standing-state] Through the f-hole you can see the soundpost, upright behind the bridge foot.[end if][if the violin is unbridged] The bridge is off.[end if][if the violin is set-right] The bridge stands between the notches, straight as a good girl.[end if]".
The violin is portable.

The printed name of the bridge-thing is "bridge".
Include (- with name 'bridge//' 'slip//' 'bridges//p', -) when defining the bridge-thing.
The description of the bridge-thing is "A slip of maple with a heart cut in it. It stands by the pressure of the strings, and by nothing else.".
The bridge-thing is portable.

The printed name of the soundpost is "soundpost".
Include (- with name 'soundpost//' 'soul//' 'post//' 'soundposts//p', -) when defining the soundpost.
The description of the soundpost is "Spruce, not glued, not nailed. Both ends are cut on a slant, and a nick shows which way round it goes.".
The soundpost is portable.

The dowel is on the bench.
The printed name of the dowel is "pine dowel".
Include (- with name 'pine//' 'dowel//' 'stick//' 'dowels//p', -) when defining the dowel.
The description of the dowel is "For curtains. You keep it to show to customers who ask whether any old stick would not do.".
The dowel is portable.

The setter is on the bench.
The printed name of the setter is "setter".
Include (- with name 'setter//' 'setters//p', -) when defining the setter.
The description of the setter is "A steel S with a point at one end and a foot at the other. You spear the post, go in through the f-hole, and fish.".
The setter is portable.

The fork is on the bench.
The printed name of the fork is "tuning fork".
Include (- with name 'tuning//' 'fork//' 'prongs//' 'forks//p', -) when defining the fork.
The description of the fork is "A, 440. It was given to you by a blind man who didn[']t need it.".
The fork is portable.

The stove is in the shop-room.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "It keeps varnish running and fingers bending.".
The stove is fixed in place and scenery.

The fiddles is in the shop-room.
The printed name of the fiddles is "hanging fiddles".
Include (- with name 'hanging//' 'fiddles//' 'window//' 'family//', -) when defining the fiddles.
The description of the fiddles is "From the double bass to the one for a child of four. That one is sold most often and comes back soonest.".
The fiddles is fixed in place, scenery and plural-named.

The madame is in the shop-room.
The printed name of the madame is "Madame Arsenault".
Include (- with name 'madame//' 'arsenault//', -) when defining the madame.
The description of the madame is "Fur hat, fur collar, fur boots, and between them a small red nose. She has her bow under her arm like a riding crop.".
The appearance of the madame is "Madame Arsenault sits on the stool, with her back to the stove, so as not to watch.".
The first place of the madame is the shop-room.
The madame is proper-named.

The planks is in the store.
The printed name of the planks is "spruce planks".
Include (- with name 'spruce//' 'planks//' 'maple//' 'chalk//', -) when defining the planks.
The description of the planks is "One says 1899, for Elise. You have never known what to make out of it.".
The planks is fixed in place, scenery and plural-named.

The lamp is in the store.
The printed name of the lamp is "inspection lamp".
Include (- with name 'inspection//' 'lamp//' 'bulb//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "A bulb the size of a pea, on a wire, to go in at an f-hole. Without it you would be fishing in a well at night.".
The appearance of the lamp is "Your inspection lamp has been hung on a nail by the door.".
The first place of the lamp is the store.
The lamp is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-slackening is an action applying to one thing.
Understand "slacken [something]" as just-slackening.
Understand "loosen [something]" as just-slackening.
Understand "release [something]" as just-slackening.
Understand "free [something]" as just-slackening.
Understand "untie [something]" as just-slackening.

Carry out just-slackening:
	if the noun is the violin:
		if the violin is not enclosed by the player:
			say "You would take it across your knee for that.";
			stop the action;
		if the violin is not taut:
			say "They could not be slacker.";
			stop the action;
		if the violin is set-right:
			say "And have the bridge fall over again? They want bringing up, not down.";
			stop the action;
		now the violin is slack;
		now the violin is unbridged;
		now the bridge-thing is carried by the player;
		say "Four pegs, a turn each, and a groan out of every one. When the last of them lets go, the bridge topples into your palm.";
		stop the action;
	say "That would lead nowhere.".

Just-shaking is an action applying to one thing.
Understand "shake [something]" as just-shaking.
Understand "tilt [something]" as just-shaking.

Carry out just-shaking:
	if the noun is the violin:
		if the violin is not enclosed by the player:
			say "It has to come off the bench and under your ear.";
			stop the action;
		if the violin is not slack:
			say "With the strings tight there is a hundredweight on that belly, and nothing under it. Let them down first.";
			stop the action;
		if the violin is not fallen-state:
			say "Nothing rolls in it now.";
			stop the action;
		now the violin is out-state;
		now the soundpost is carried by the player;
		say "Upside down, a tilt, a little jerk, the other way. It rattles past the hole twice, and looks out at you; and the third time it drops through.";
		stop the action;
	say "That would lead nowhere.".

Standing-in is an action applying to two things.
Understand "stand [something] in [something]" as standing-in.
Understand "set [something] in [something]" as standing-in.

Carry out standing-in:
	if the noun is the soundpost and the second noun is the violin:
		if the soundpost is not enclosed by the player:
			say "You have the angle, the patience and the light. You lack the post.";
			stop the action;
		if the violin is not enclosed by the player:
			say "This is done with the violin on your knee, and your knee is bare.";
			stop the action;
		if the setter is not enclosed by the player:
			say "Your finger goes into an f-hole as far as the nail. It is the setter that you need.";
			stop the action;
		if the lamp is not enclosed by the player:
			say "You go in, and you might as well be wearing mittens. It is as dark as a boot in there. You want the little lamp.";
			stop the action;
		now the violin is standing-state;
		now the soundpost is nowhere;
		say "You spear the post, turn it sideways, and go in, with the pea of light beside it; stand it up, lose it, say something in Polish, stand it up; and tap the foot of it over with the heel of the setter until it is there, on its ring, and squeaks.";
		stop the action;
	if the noun is the dowel and the second noun is the violin:
		say "No. Not any old stick would do.";
		stop the action;
	say "That would lead nowhere.".

Standing-on is an action applying to two things.
Understand "stand [something] on [something]" as standing-on.
Understand "set [something] on [something]" as standing-on.
Understand "place [something] on [something]" as standing-on.

Carry out standing-on:
	if the noun is the bridge-thing and the second noun is the violin:
		if the bridge-thing is not enclosed by the player:
			say "The strings lie slack over an absence. Fetch the bridge.";
			stop the action;
		if the violin is not enclosed by the player:
			say "Take up the violin. A bridge set from across a table leans ever after.";
			stop the action;
		if the violin is not standing-state:
			say "Without the post behind it, the first note would put that bridge through the belly. The post comes first.";
			stop the action;
		now the violin is set-right;
		now the bridge-thing is nowhere;
		say "You stand it between the notches of the f-holes, treble foot in front of the post, and hold it there with two fingers, while you bring the strings up just enough to pin it.";
		stop the action;
	say "That would lead nowhere.".

Just-tightening is an action applying to one thing.
Understand "tighten [something]" as just-tightening.
Understand "tune [something]" as just-tightening.

Carry out just-tightening:
	if the noun is the violin and the violin is slack:
		if the violin is not enclosed by the player:
			say "Pegs turn against the shoulder. Take up the violin.";
			stop the action;
		if the violin is not standing-state:
			say "There is nothing under the belly to bear it. The post must stand first.";
			stop the action;
		if the violin is not set-right:
			say "Over what? There is no bridge on it.";
			stop the action;
		now the violin is taut;
		now the pitch-property of the violin is 1;
		say "Up they come, creaking, E and D and G, by ear and from habit. The A you leave for last. It is a good way flat.";
		stop the action;
	if the noun is the violin and the violin is set-right:
		if the violin is not enclosed by the player:
			say "Pegs turn against the shoulder. Take up the violin.";
			stop the action;
		if the violin is not ringing-state:
			say "You have your fingers on the peg, and no A in your ear. On an old string one does not guess. The fork first.";
			stop the action;
		increase the pitch-property of the violin by 1;
		if the pitch-property of the violin is greater than 5, now the pitch-property of the violin is 5;
		say "You ease the peg, pushing it in as you turn, and pluck; and listen to the two sounds lean towards each other.";
		stop the action;
	if the noun is the violin:
		say "You touch a peg, and through the belly you feel that there is nothing behind it. These want to come down, not up.";
		stop the action;
	say "That would lead nowhere.".

Just-lowering is an action applying to one thing.
Understand "lower [something]" as just-lowering.
Understand "flatten [something]" as just-lowering.

Carry out just-lowering:
	if the noun is the violin:
		if the violin is not set-right:
			say "It is the strings you would be lowering. Slacken them, if that is what you want.";
			stop the action;
		if the violin is not enclosed by the player:
			say "Pegs turn against the shoulder. Take up the violin.";
			stop the action;
		if the pitch-property of the violin is less than 2:
			say "It is as low as it can be and still hold the bridge up.";
			stop the action;
		decrease the pitch-property of the violin by 1;
		if the pitch-property of the violin is less than 0, now the pitch-property of the violin is 0;
		say "You let the peg back by the thickness of a card.";
		stop the action;
	say "That would lead nowhere.".

Just-striking is an action applying to one thing.
Understand "strike [something]" as just-striking.
Understand "ring [something]" as just-striking.
Understand "tap [something]" as just-striking.
Understand "sound [something]" as just-striking.
Understand "toll [something]" as just-striking.

Carry out just-striking:
	if the noun is the fork:
		if the fork is not enclosed by the player:
			say "You rap your knee with two fingers, and get a knee.";
			stop the action;
		now the violin is ringing-state;
		say "You rap it on your knee and set its foot on the bench. A fills the room like water; you will have it in your ear now until supper.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the violin and the second noun is the madame:
		if the violin is not enclosed by the player:
			say "Madame has come for her violin, and will not be fobbed off with a bow.";
			stop the action;
		if the violin is not set-right:
			say "[quotation mark]It is in pieces,[quotation mark] says Madame Arsenault, without turning round. She can hear it.";
			stop the action;
		if the violin is not taut:
			say "[quotation mark]It is in pieces,[quotation mark] says Madame Arsenault, without turning round. She can hear it.";
			stop the action;
		if the pitch-property of the violin is less than 3:
			say "She plucks it with her thumb, through the fur. [quotation mark]Flat,[quotation mark] she says, [quotation mark]like Saskatchewan.[quotation mark]";
			stop the action;
		if the pitch-property of the violin is at least 4:
			say "She plucks it with her thumb. [quotation mark]Sharp,[quotation mark] she says; [quotation mark]it will be gone by the first waltz. Down a little.[quotation mark]";
			stop the action;
		now the violin is carried by the madame;
		say "She takes off one glove, one finger at a time.";
		stop the action;
	if (the noun is the fork or the noun is the dowel or the noun is the setter or the noun is the lamp or the noun is the bridge-thing or the noun is the soundpost) and the second noun is the madame:
		say "[quotation mark]I came in with a violin,[quotation mark] says Madame Arsenault.";
		stop the action;
	try giving the noun to the second noun.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the fork:
		try other words;
		try just-striking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The standing-in action translates into I6 as "SKOwn1".
The standing-on action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the violin +) && x == (+ the soundpost +) or (+ the dowel +)) return ##SKOwn1;
			if (y == (+ the violin +) && x == (+ the bridge-thing +)) return ##SKOwn2;
			if (y == (+ the madame +) && x == (+ the violin +) or (+ the fork +) or (+ the dowel +) or (+ the setter +) or (+ the lamp +) or (+ the bridge-thing +) or (+ the soundpost +)) return ##SKOwn3;
		2:
			if (y == (+ the violin +) && x == (+ the bridge-thing +)) return ##SKOwn2;
		3:
			if (y == (+ the violin +) && x == (+ the soundpost +) or (+ the dowel +)) return ##SKOwn1;
			if (y == (+ the madame +) && x == (+ the violin +) or (+ the fork +) or (+ the dowel +) or (+ the setter +) or (+ the lamp +) or (+ the bridge-thing +) or (+ the soundpost +)) return ##SKOwn3;
		4:
			if (y == (+ the madame +) && x == (+ the violin +) or (+ the fork +) or (+ the dowel +) or (+ the setter +) or (+ the lamp +) or (+ the bridge-thing +) or (+ the soundpost +)) return ##SKOwn3;
		5:
			if (y == (+ the madame +) && x == (+ the violin +) or (+ the fork +) or (+ the dowel +) or (+ the setter +) or (+ the lamp +) or (+ the bridge-thing +) or (+ the soundpost +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The post-out is a task. The points are 2.
The post-up is a task. The points are 3.
The bridge-up is a task. The points are 1.
The in-tune is a task. The points are 3.
The returned is a task. The points are 1.

The maximum score is 10.

Every turn:
	if the post-out is pending and the violin is out-state:
		achieve the post-out.

Every turn:
	if the post-up is pending and the violin is standing-state:
		achieve the post-up.

Every turn:
	if the bridge-up is pending and the violin is set-right:
		achieve the bridge-up.

Every turn:
	if the in-tune is pending and the pitch-property of the violin is at least 3 and the pitch-property of the violin is less than 4:
		achieve the in-tune.

Every turn:
	if the returned is pending and the violin is carried by the madame:
		achieve the returned.

Every turn:
	if the story has not ended and the returned is achieved:
		say "She plays four bars, standing, of something in three. The fiddles in the window begin to hum, from the smallest up; and then the furrier, under the floor. She stops. [quotation mark]So,[quotation mark] says Madame Arsenault. [quotation mark]It was only dead.[quotation mark] At a quarter past three, if you open the window an inch, you can hear the whole mountain going round.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the pitch-property of the violin is at least 5:
		say "One hair too far. The string goes with a crack like the river in April, and lays itself across your knuckles. It was gut, it was the last in the city, and they are putting on their skates.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "Montreal, January 1931, thirty below. The French call it the soul: a stick of spruce the length of a finger, which stands inside a violin between the back and the belly, held by nothing but the fit. Madame Arsenault[']s fell over on the tram. She plays for the skating on the mountain at three, and with the soul down it sounds, she says, like a cigar box with a complaint. Slacken the strings, shake out the post, stand it up again with the setter, put the bridge back between the notches, and bring the A up to the fork. Mind: it is an old string.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the pitch-property of the violin is at least 4:
			no;
		yes;
	if N is 5:
		if the violin is out-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 35, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Two leaves of spruce, and no thicker than biscuit.";
	if N is 2, say "One nicked in the edge of each f-hole, and they face each other.";
	if N is 3, say "Three of them, and hers is the latest.";
	if N is 4, say "One fine hair of gut has let go of the others.";
	if N is 5, say "As small as a lentil, and it has waited a good while.";
	if N is 6, say "A maker[']s flourish, and it lets the sound by.";
	if N is 7, say "One touch of the knife, and you never mistake it.";
	if N is 8, say "The plates are arched, so its ends must lean to meet them.";
	if N is 9, say "Other people[']s. Yours is a blind.";
	if N is 10, say "Only the one, and she has not asked.";
	if N is 11, say "He tuned pianos. He knew you by the stairs.";
	if N is 12, say "It hangs from two ropes, and fills the window below the waist.";
	if N is 13, say "Fox, and it went willingly.";
	if N is 14, say "Snow is turning to beads on it.";
	if N is 15, say "Sealskin, with a small lake round each.";
	if N is 16, say "It has been standing about for trams.";
	if N is 17, say "Rosined, tightened, and not for you to touch.";
	if N is 18, say "Clamped to her side, for the sake of what is under it.";
	if N is 19, say "Cloth-covered, and stiff enough to stay where it is bent.";
	if N is 20, say "Narrow, steep, and it brings up the cold one customer at a time.";
	if N is 21, say "Maple, each in its own loop of cord.";
	if N is 22, say "It has had your shape for years. Madame finds it a little wide.";
	if N is 23, say "Yours, and filled for the moment by fur.";
	if N is 24, say "Under the floor, and treading his machine.";
	if N is 25, say "A brown pot of it, keeping warm by the stove.";
	if N is 26, say "With your elbows out you can touch both sides.";
	if N is 27, say "They run back to 1881, in four people[']s sevens.";
	if N is 28, say "Bent upward at the tip. It is where the lamp lives.";
	if N is 29, say "Only a gap, and it lets you out to the south.";
	if N is 30, say "It is reaching for the planks, and crackles.";
	if N is 31, say "Brown to the second joint with varnish, and just warm enough.";
	if N is 32, say "You can see the cross on it from the corner, on a clear day.";
	if N is 33, say "At three, on the mountain, with lanterns, and a waltz if all goes well.";
	if N is 34, say "It has gone on up the hill, shaking other people[']s things.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go north.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'belly//': if (n < 1 && SK_Near((+ the violin +))) return 1;
		'notches//': if (n < 2 && SK_Near((+ the violin +))) return 2;
		'chin//': if (n < 3 && SK_Near((+ the violin +))) return 3;
		'thread//': if (n < 4 && SK_Near((+ the violin +))) return 4;
		'ring//': if (n < 5 && SK_Near((+ the violin +))) return 5;
		'heart//': if (n < 6 && SK_Near((+ the bridge-thing +))) return 6;
		'nick//': if (n < 7 && SK_Near((+ the soundpost +))) return 7;
		'slant//': if (n < 8 && SK_Near((+ the soundpost +))) return 8;
		'curtains//': if (n < 9 && SK_Near((+ the dowel +))) return 9;
		'customers//': if (n < 10 && SK_Near((+ the dowel +))) return 10;
		'man//': if (n < 11 && SK_Near((+ the fork +))) return 11;
		'bass//': if (n < 12 && SK_Near((+ the fiddles +))) return 12;
		'hat//': if (n < 13 && SK_Near((+ the madame +))) return 13;
		'collar//': if (n < 14 && SK_Near((+ the madame +))) return 14;
		'boots//': if (n < 15 && SK_Near((+ the madame +))) return 15;
		'nose//': if (n < 16 && SK_Near((+ the madame +))) return 16;
		'bow//': if (n < 17 && SK_Near((+ the madame +))) return 17;
		'arm//': if (n < 18 && SK_Near((+ the madame +))) return 18;
		'wire//': if (n < 19 && SK_Near((+ the lamp +))) return 19;
		'stair//': if (n < 20 && SK_Near((+ the shop-room +))) return 20;
		'necks//': if (n < 21 && SK_Near((+ the shop-room +))) return 21;
		'stool//': if (n < 22 && SK_Near((+ the shop-room +))) return 22;
		'hollow//': if (n < 23 && SK_Near((+ the shop-room +))) return 23;
		'furrier//': if (n < 24 && SK_Near((+ the shop-room +))) return 24;
		'varnish//': if (n < 25 && SK_Near((+ the shop-room +))) return 25;
		'room//': if (n < 26 && SK_Near((+ the store +))) return 26;
		'dates//': if (n < 27 && SK_Near((+ the store +))) return 27;
		'nail//': if (n < 28 && SK_Near((+ the store +))) return 28;
		'door//': if (n < 29 && SK_Near((+ the store +))) return 29;
		'hair//': if (n < 30 && SK_Near((+ the store +))) return 30;
		'fingers//': if (n < 31 && SK_Near(player)) return 31;
		'finger//': if (n < 31 && SK_Near(player)) return 31;
		'mountain//': if (n < 32 && SK_Near(player)) return 32;
		'skating//': if (n < 33 && SK_Near(player)) return 33;
		'tram//': if (n < 34 && SK_Near(player)) return 34;
		'beaver//': if (n < 35 && SK_Near(player)) return 35;
		'box//': if (n < 35 && SK_Near(player)) return 35;
		'child//': if (n < 35 && SK_Near(player)) return 35;
		'complaint//': if (n < 35 && SK_Near(player)) return 35;
		'crop//': if (n < 35 && SK_Near(player)) return 35;
		'cut//': if (n < 35 && SK_Near(player)) return 35;
		'fish//': if (n < 35 && SK_Near(player)) return 35;
		'fit//': if (n < 35 && SK_Near(player)) return 35;
		'flat//': if (n < 35 && SK_Near(player)) return 35;
		'french//': if (n < 35 && SK_Near(player)) return 35;
		'full//': if (n < 35 && SK_Near(player)) return 35;
		'girl//': if (n < 35 && SK_Near(player)) return 35;
		'january//': if (n < 35 && SK_Near(player)) return 35;
		'ought//': if (n < 35 && SK_Near(player)) return 35;
		'pea//': if (n < 35 && SK_Near(player)) return 35;
		'pressure//': if (n < 35 && SK_Near(player)) return 35;
		'worth//': if (n < 35 && SK_Near(player)) return 35;
		'shop//': if (n < 36 && SK_Near((+ the shop-room +))) return 36; if (n < 39 && SK_Near((+ the store +))) return 39;
		'store//': if (n < 37 && SK_Near((+ the shop-room +))) return 37; if (n < 38 && SK_Near((+ the store +))) return 38;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'french//') rtrue;
	if (w == 'january//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "absence absences air angle angles april aprils arm arms";
		}
		'b': switch (n) {
			1: return "bar bars bass basses bead beads beaver beavers bellies belly blind blinds body boot boots bow bows box boxes";
		}
		'c': switch (n) {
			1: return "card cards ceiling child childs chin chins cities city complaint complaints cord cords corner corners crack cracks crop crops cross crosses curtain";
			2: return "curtains customer customers cut cuts";
		}
		'd': switch (n) {
			1: return "dat dates dats door doors";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fish fishes fit fits flat flats floor floors flourish flourishes foot french frenches full fulls fur furrier furriers furs";
		}
		'g': switch (n) {
			1: return "gap gaps girl girls glove gloves goes gos groan groans ground gut guts";
		}
		'h': switch (n) {
			1: return "hair hairs head heel heels hill hills hole holes hollow hollows hundredweight hundredweights";
		}
		'j': switch (n) {
			1: return "januaries january jerk jerks";
		}
		'k': switch (n) {
			1: return "knee knees knife knifes knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lake lakes lantern lanterns leaf leafs leaves leg legs lentil lentils life lifes light lights lives";
		}
		'm': switch (n) {
			1: return "machine machines man mans mountain mountains mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necks nick nicks nose noses notch notches note notes";
		}
		'o': switch (n) {
			1: return "ought oughts";
		}
		'p': switch (n) {
			1: return "palm palms patience patiences pea peas peg pegs plat plates plats pot pots pressure pressures";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "river rivers roof room rooms rope ropes";
		}
		's': switch (n) {
			1: return "sake sakes seven sevens shoulder shoulders skate skates skating skatings sky slant slants sound sounds stair stairs stool stools";
		}
		't': switch (n) {
			1: return "table tables thickness thicknesses thumb thumbs tip tips touch touches tram trams";
		}
		'w': switch (n) {
			1: return "waist waists wall walls waltz waltzes want wants wire wires worth worths";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the shop-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the shop-room +))) rtrue;
	rfalse;
];
-).
