"Two Jugs of the Blue" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The baths is a room. It is privately-named.

The printed name of the baths is "First-Class Bath".
The description of the baths is "Thirty-three yards of water, with the roof lying in it upside down. White tile, brown tile, a gallery in iron ferns. By the deep end a stoneware carboy squats in its basket, and at the shallow end the handbell stands on the attendant[']s chair.[if the pool is leafy] The wind has been in at the skylight, and half a plane tree is afloat.[end if][if the pool is skimmed and the dose of the pool is less than 2] There is not a leaf on it. It is, however, a little green.[end if][if the dose of the pool is at least 2 and the pool is skimmed] There[']s not a leaf on it, and you can count the tiles on the bottom.[end if]".

Part 2 - States

A thing can be skimmed or leafy. A thing is usually leafy.

A thing has a number called dose.

A thing can be jug-full or jug-empty. A thing is usually jug-empty.

A thing can be rung-state or unrung. A thing is usually unrung.

Part 3 - Things

The pool is a thing. It is privately-named.
The gallery is a thing. It is privately-named.
The carboy is a thing. It is privately-named.
The net-thing is a thing. It is privately-named.
The jug is a thing. It is privately-named.
The chair-thing is a supporter. It is privately-named.
The bell is a thing. It is privately-named.
The rules-thing is a thing. It is privately-named.
The diving-thing is a thing. It is privately-named.

The pool is in the baths.
The printed name of the pool is "swimming bath".
Include (- with name 'swimming//' 'bath//' 'water//' 'pool//' 'baths//p', -) when defining the pool.
The description of the pool is "Three foot to six foot six.[if the dose of the pool is less than 1] The water has gone the green of a bottle.[end if][if the dose of the pool is at least 1 and the dose of the pool is less than 2] The water is half way from green to blue, like a bruise getting better.[end if][if the dose of the pool is at least 2] The water is the blue of a postcard.[end if][if the pool is leafy] Plane leaves, fluff, a tram ticket, and a wasp doing the breaststroke.[end if][if the pool is skimmed] The surface is as clear as a plate.[end if]".
The pool is fixed in place and scenery.

The gallery is in the baths.
The printed name of the gallery is "gallery".
Include (- with name 'gallery//' 'ferns//' 'roof//' 'skylight//' 'iron//' 'galleries//p', -) when defining the gallery.
The description of the gallery is "For spectators, of whom there were last some in 1928, when the mayor fell in.".
The gallery is fixed in place and scenery.

The carboy is in the baths.
The printed name of the carboy is "carboy".
Include (- with name 'carboy//' 'basket//' 'blue//' 'stoneware//' 'carboys//p', -) when defining the carboy.
The description of the carboy is "STRONG SOLUTION, the label says, and in Mr Ogden[']s hand: 1 jug = lively. 2 jugs = right. 3 jugs = OLDHAM.".
The carboy is fixed in place and scenery.

The net-thing is in the baths.
The printed name of the net-thing is "long net".
Include (- with name 'long//' 'net//' 'nets//p', -) when defining the net-thing.
The description of the net-thing is "Twelve foot of bamboo with a shrimper[']s net on the end. Mr Ogden brought it back from his honeymoon.".
The appearance of the net-thing is "A long net lies on its hooks beneath the gallery.".
The first place of the net-thing is the baths.
The net-thing is portable.

The jug is in the baths.
The printed name of the jug is "enamel jug".
Include (- with name 'enamel//' 'jug//' 'pitcher//' 'jugs//p', -) when defining the jug.
The description of the jug is "A gallon, with a red line, beyond which no man has gone.[if the jug is jug-empty] None of the blue is in it.[end if][if the jug is jug-full] It is full to the mark, and has a smell like a slap.[end if]".
The appearance of the jug is "An enamel jug stands upside down on the carboy[']s cork.".
The first place of the jug is the baths.
The jug is portable.

The chair-thing is in the baths.
The printed name of the chair-thing is "attendant[']s chair".
Include (- with name 'attendant^s//' 'chair//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "High enough to see a boy think of running.".
The chair-thing is fixed in place, not enterable and scenery.

The bell is on the chair-thing.
The printed name of the bell is "handbell".
Include (- with name 'handbell//' 'bell//' 'handbells//p', -) when defining the bell.
The description of the bell is "Brass, with TIME[']S UP round the rim. It does for both ends.".
The bell is portable.

The rules-thing is in the baths.
The printed name of the rules-thing is "notice".
Include (- with name 'notice//' 'board//' 'notices//p', -) when defining the rules-thing.
The description of the rules-thing is "NO Running, Bombing, Spitting, Hair Oil, or Dogs (Tues).".
The rules-thing is fixed in place and scenery.

The diving-thing is in the baths.
The printed name of the diving-thing is "diving board".
Include (- with name 'diving//' 'board//' 'springboard//' 'boards//p', -) when defining the diving-thing.
The description of the diving-thing is "Coconut matting, and a long view of the future.".
The diving-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Skiming-with is an action applying to two things.
Understand "skim [something] with [something]" as skiming-with.
Understand "net [something] with [something]" as skiming-with.
Understand "clean [something] with [something]" as skiming-with.
Understand "sweep [something] with [something]" as skiming-with.

Carry out skiming-with:
	if the noun is the pool and the second noun is the net-thing:
		if the net-thing is not enclosed by the player:
			say "Not with your hands. It[']s thirty-three yards.";
			stop the action;
		if the pool is not leafy:
			say "You look for a leaf to catch. There is only the roof.";
			stop the action;
		now the pool is skimmed;
		say "Down one side and up the other, walking slowly, with the whole roof sliding into the net at every step. You tip a plane tree into the bin by instalments. The wasp you let go; it had been trying.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the jug and the second noun is the carboy:
		if the jug is not enclosed by the player:
			say "You would need to have hold of the jug.";
			stop the action;
		if the jug is not jug-empty:
			say "The red line is the red line.";
			stop the action;
		now the jug is jug-full;
		say "You rock the carboy in its basket and it comes out in gulps. At the red line you stop, with your eyes streaming.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.
Understand "pour [something] in [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the jug and the second noun is the pool:
		if the jug is not enclosed by the player:
			say "The jug isn[']t in your hand.";
			stop the action;
		if the jug is not jug-full:
			say "You shake out one drop. It makes one ring.";
			stop the action;
		if the pool is not skimmed:
			say "Mr Ogden[']s rule: net it first, or you will be paying to disinfect leaves.";
			stop the action;
		now the jug is jug-empty;
		increase the dose of the pool by 1;
		if the dose of the pool is greater than 3, now the dose of the pool is 3;
		say "It goes in along the side in a long white scarf, sinks, spreads, and is gone; and the green steps back from it.";
		stop the action;
	if the noun is the jug and the second noun is the carboy:
		if the jug is not enclosed by the player:
			say "The jug isn[']t in your hand.";
			stop the action;
		if the jug is not jug-full:
			say "There is nothing in it to put back.";
			stop the action;
		now the jug is jug-empty;
		say "Back it goes, through a funnel made out of the fingers of one hand, which you[']ll regret.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		if the pool is not skimmed:
			say "With the top like a hedge bottom? They[']d come out in leaves.";
			stop the action;
		if the dose of the pool is less than 2:
			say "The water isn[']t fit yet. Two jugs, he said. He was most particular.";
			stop the action;
		now the bell is rung-state;
		say "Clang, goes the bell, and clang goes the roof; and from beyond the swing doors there answers a noise like the sea.";
		stop the action;
	say "That would lead nowhere.".

Paddling-in is an action applying to one thing.
Understand "paddle in [something]" as paddling-in.
Understand "swim in [something]" as paddling-in.
Understand "dive into [something]" as paddling-in.
Understand "bathe in [something]" as paddling-in.

Carry out paddling-in:
	if the noun is the pool:
		say "You get one toe in. It[']s a good deal colder than it looks, and it looks cold.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the bell:
		try just-ringing the noun;
		stop the action;
	continue the action.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the pool:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The skiming-with action translates into I6 as "SKOwn1".
The filling-at action translates into I6 as "SKOwn2".
The pouring-into action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the net-thing +) && x == (+ the pool +)) return ##SKOwn1;
			if (y == (+ the carboy +) && x == (+ the jug +)) return -1;
			if (y == (+ the pool +) && x == (+ the jug +)) return ##SKOwn3;
		2:
			if (y == (+ the jug +) && x == (+ the carboy +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the carboy +) && x == (+ the jug +)) return -1;
			if (y == (+ the jug +) && x == (+ the carboy +)) return ##SKOwn2 + 4096;
			if (y == (+ the pool +) && x == (+ the jug +)) return ##SKOwn3;
		4:
			if (y == (+ the jug +) && x == (+ the carboy +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The netted is a task. The points are 2.
The one-jug is a task. The points are 2.
The two-jugs is a task. The points are 2.
The rung-in is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the netted is pending and the pool is skimmed:
		achieve the netted.

Every turn:
	if the one-jug is pending and the dose of the pool is at least 1:
		achieve the one-jug.

Every turn:
	if the two-jugs is pending and the dose of the pool is at least 2:
		achieve the two-jugs.

Every turn:
	if the rung-in is pending and the bell is rung-state:
		achieve the rung-in.

Every turn:
	if the story has not ended and the rung-in is achieved:
		say "Forty of them come through the doors at a walk, as per notice, until the first sees the water. He stops. They all stop. Nobody at St Bede[']s has ever seen the bottom before. [quotation mark]Sir,[quotation mark] says one, in a whisper, [quotation mark]there[']s a fish on it, in tiles.[quotation mark] Then they bomb.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the dose of the pool is at least 3:
		say "The green steps back from it, and then the blue does too. When the haze clears the water is as white and thin as gin. You get the doors locked in time. But by Thursday Mrs Ogden is composing a letter, and she has had practice: [quotation mark]Dear Oldham.[quotation mark]";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the baths.

When play begins:
	say "Corporation Baths, Tuesday, twenty to nine. At nine come forty from St Bede[']s, who will drink it. Mr Ogden, the superintendent, is laid up with his chest, and has sent word by his wife: net it, give it two jugs of the blue, and ring them in. [quotation mark]Two,[quotation mark] says Mrs Ogden, and holds up two fingers. [quotation mark]He was most particular. The year of the three jugs they had to apologise to Oldham.[quotation mark]".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the pool is leafy:
			no;
		yes;
	if N is 2:
		if the pool is leafy:
			no;
		yes;
	if N is 3:
		if the pool is leafy:
			no;
		yes;
	if N is 6:
		if the pool is leafy:
			no;
		yes;
	if N is 7:
		if the pool is leafy:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 11, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Brown and gold, sailing in company.";
	if N is 2, say "A penny single, from the Cattle Market.";
	if N is 3, say "It keeps its chin well up.";
	if N is 4, say "Flat, until somebody breathes.";
	if N is 5, say "Red, with a skull to which somebody has added a bathing cap.";
	if N is 6, say "It has gone back where it came from.";
	if N is 7, say "The other half is still standing, across the road.";
	if N is 8, say "White above, brown below, and cold under the heel.";
	if N is 9, say "As big as a fist. Mr Ogden whistles when he draws it.";
	if N is 10, say "Brass, and bent like question marks.";
	if N is 12, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'leaves//': if (n < 1 && SK_Near((+ the pool +))) return 1;
		'ticket//': if (n < 2 && SK_Near((+ the pool +))) return 2;
		'wasp//': if (n < 3 && SK_Near((+ the pool +))) return 3;
		'surface//': if (n < 4 && SK_Near((+ the pool +))) return 4;
		'label//': if (n < 5 && SK_Near((+ the carboy +))) return 5;
		'wind//': if (n < 6 && SK_Near((+ the baths +))) return 6;
		'tree//': if (n < 7 && SK_Near((+ the baths +))) return 7;
		'tile//': if (n < 8 && SK_Near((+ the baths +))) return 8;
		'tiles//': if (n < 8 && SK_Near((+ the baths +))) return 8;
		'cork//': if (n < 9 && SK_Near((+ the baths +))) return 9;
		'hooks//': if (n < 10 && SK_Near((+ the baths +))) return 10;
		'bamboo//': if (n < 11 && SK_Near(player)) return 11;
		'baths//': if (n < 11 && SK_Near(player)) return 11;
		'bede//': if (n < 11 && SK_Near(player)) return 11;
		'bombing//': if (n < 11 && SK_Near(player)) return 11;
		'bottle//': if (n < 11 && SK_Near(player)) return 11;
		'breaststr//': if (n < 11 && SK_Near(player)) return 11;
		'bruise//': if (n < 11 && SK_Near(player)) return 11;
		'chest//': if (n < 11 && SK_Near(player)) return 11;
		'dogs//': if (n < 11 && SK_Near(player)) return 11;
		'fingers//': if (n < 11 && SK_Near(player)) return 11;
		'future//': if (n < 11 && SK_Near(player)) return 11;
		'gallon//': if (n < 11 && SK_Near(player)) return 11;
		'green//': if (n < 11 && SK_Near(player)) return 11;
		'hand//': if (n < 11 && SK_Near(player)) return 11;
		'honeymoon//': if (n < 11 && SK_Near(player)) return 11;
		'jugs//': if (n < 11 && SK_Near(player)) return 11;
		'leaf//': if (n < 11 && SK_Near(player)) return 11;
		'man//': if (n < 11 && SK_Near(player)) return 11;
		'mark//': if (n < 11 && SK_Near(player)) return 11;
		'mayor//': if (n < 11 && SK_Near(player)) return 11;
		'ogden//': if (n < 11 && SK_Near(player)) return 11;
		'oil//': if (n < 11 && SK_Near(player)) return 11;
		'plate//': if (n < 11 && SK_Near(player)) return 11;
		'postcard//': if (n < 11 && SK_Near(player)) return 11;
		'rim//': if (n < 11 && SK_Near(player)) return 11;
		'slap//': if (n < 11 && SK_Near(player)) return 11;
		'smell//': if (n < 11 && SK_Near(player)) return 11;
		'solution//': if (n < 11 && SK_Near(player)) return 11;
		'spectator//': if (n < 11 && SK_Near(player)) return 11;
		'spitting//': if (n < 11 && SK_Near(player)) return 11;
		'superinte//': if (n < 11 && SK_Near(player)) return 11;
		'think//': if (n < 11 && SK_Near(player)) return 11;
		'tuesday//': if (n < 11 && SK_Near(player)) return 11;
		'view//': if (n < 11 && SK_Near(player)) return 11;
		'wife//': if (n < 11 && SK_Near(player)) return 11;
		'bath//': if (n < 12 && SK_Near((+ the baths +))) return 12;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'bede//') rtrue;
	if (w == 'ogden//') rtrue;
	if (w == 'tuesday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms";
		}
		'b': switch (n) {
			1: return "bamboo bamboos bin bins body bombing bombings bottle bottles breaststroke breaststrokes bruise bruises";
		}
		'c': switch (n) {
			1: return "cap caps ceiling chest chests chin chins come comes cork corks corner corners";
		}
		'd': switch (n) {
			1: return "dog dogs door doors drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fish fishes fist fists floor foot funnel funnels future futures";
		}
		'g': switch (n) {
			1: return "gallon gallons gold golds green greens ground";
		}
		'h': switch (n) {
			1: return "hair hand hands haze hazes head heel heels honeymoon honeymoons hook hooks";
		}
		'i': switch (n) {
			1: return "instalment instalments";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels leafs leg legs letter letters";
		}
		'm': switch (n) {
			1: return "man mans mark market markets marks mayor mayors mouth";
		}
		'n': switch (n) {
			1: return "noise noises nose";
		}
		'o': switch (n) {
			1: return "ogden ogdens oil oils";
		}
		'p': switch (n) {
			1: return "plate plates postcard postcards";
		}
		'r': switch (n) {
			1: return "rim rims road roads";
		}
		's': switch (n) {
			1: return "scarf scarfs sea seas sees ses single singles skull skulls sky slap slaps smell smells solution solutions spectator spectators spitting spittings step";
			2: return "steps stop stops streaming streamings superintendent superintendents surface surfaces";
		}
		't': switch (n) {
			1: return "think thinks tile tiles toe toes tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "view views";
		}
		'w': switch (n) {
			1: return "walk walks wall walls whisper whispers wife wifes";
		}
	}
	return 0;
];
-).
