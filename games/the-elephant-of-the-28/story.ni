"The Elephant of the Number 28" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The counter is a room. It is privately-named.
The racks is a room. It is privately-named.

The printed name of the counter is "Counter".
The description of the counter is "A brass grille, a stool, a rubber stamp on a chain, and a smell of other people[']s umbrellas. The racks are through the arch to the north. On your side of the counter lies the day book.".
The racks is north of the counter.

The printed name of the racks is "Racks".
The description of the racks is "Umbrellas by the hundred, hung like bats. One leg. A cello. In the middle are Senhor Baltazar[']s hampers, a wicker one for each of the week[']s days; only two are in use this week, MONDAY and TUESDAY, and the others are full of hats.".
The counter is south of the racks.

Part 2 - States

A thing can be brushed or dusty. A thing is usually dusty.

A thing can be stamped or blank-state. A thing is usually blank-state.

Part 3 - Things

The ines is a woman. It is privately-named.
The book-thing is a thing. It is privately-named.
The stamp is a thing. It is privately-named.
The grille is a thing. It is privately-named.
The umbrellas-thing is a thing. It is privately-named.
The leg is a thing. It is privately-named.
The cello is a thing. It is privately-named.
The monday is a container. It is privately-named.
The tuesday is a container. It is privately-named.
The rabbit is a thing. It is privately-named.
The elephant is a thing. It is privately-named.
The bishop-thing is a thing. It is privately-named.
The clothes-brush is a thing. It is privately-named.

The ines is in the counter.
The printed name of the ines is "Ines".
Include (- with name 'ines//' 'girl//' 'child//', -) when defining the ines.
The description of the ines is "Six and a half. Holding a tram ticket, in case anyone asks.".
The appearance of the ines is "Over the edge of the counter you can see four fingers, a parting, and a pair of eyes: Ines.".
The first place of the ines is the counter.
The ines is proper-named.

The book-thing is in the counter.
The printed name of the book-thing is "day book".
Include (- with name 'day//' 'book//' 'entry//' 'books//p', -) when defining the book-thing.
The description of the book-thing is "Last entries. [quotation mark]MONDAY, line 12: rabbit, plush. TUESDAY, line 28: elephant. TUESDAY, line 28, rear platform: half a bishop (chess).[quotation mark] And in the margin, in another hand: Bring it here, BRUSH it, STAMP the book, hand it over. No stamp, no umbrella. B.[if the book-thing is stamped] Across the line about the elephant it says RETURNED, in violet.[end if]".
The book-thing is fixed in place and scenery.

The stamp is in the counter.
The printed name of the stamp is "rubber stamp".
Include (- with name 'rubber//' 'stamp//' 'chain//' 'stamps//p', -) when defining the stamp.
The description of the stamp is "RETURNED TO OWNER. It gets, on average, four outings a week.".
The stamp is fixed in place and scenery.

The grille is in the counter.
The printed name of the grille is "grille".
Include (- with name 'grille//' 'brass//' 'grilles//p', -) when defining the grille.
The description of the grille is "People lower their voices at it, as at confession.".
The grille is fixed in place and scenery.

The umbrellas-thing is in the racks.
The printed name of the umbrellas-thing is "umbrellas".
Include (- with name 'umbrellas//', -) when defining the umbrellas-thing.
The description of the umbrellas-thing is "Black, black, black, black, parrot.".
The umbrellas-thing is fixed in place, scenery and plural-named.

The leg is in the racks.
The printed name of the leg is "leg".
Include (- with name 'leg//' 'legs//p', -) when defining the leg.
The description of the leg is "A left. It was on the last tram, on a Friday. Nobody has ever come.".
The leg is fixed in place and scenery.

The cello is in the racks.
The printed name of the cello is "cello".
Include (- with name 'cello//' 'cellos//p', -) when defining the cello.
The description of the cello is "Someone got off without it, and walked, you feel, faster and faster.".
The cello is fixed in place and scenery.

The monday is in the racks.
The printed name of the monday is "Monday hamper".
Include (- with name 'monday//' 'hamper//' 'hampers//p', -) when defining the monday.
The description of the monday is "Wicker, with a peg through a loop.".
The monday is fixed in place, not enterable, openable, closed and scenery.

The tuesday is in the racks.
The printed name of the tuesday is "Tuesday hamper".
Include (- with name 'tuesday//' 'hamper//' 'hampers//p', -) when defining the tuesday.
The description of the tuesday is "Wicker, with a peg through a loop. There[']s a faint smell of oranges.".
The tuesday is fixed in place, not enterable, openable, closed and scenery.

The rabbit is in the monday.
The printed name of the rabbit is "plush rabbit".
Include (- with name 'plush//' 'rabbit//' 'rabbits//p', -) when defining the rabbit.
The description of the rabbit is "It used to be white, so it is grey. It smells of soup.".
The rabbit is portable.

The elephant is in the tuesday.
The printed name of the elephant is "felt elephant".
Include (- with name 'felt//' 'elephant//' 'knee//' 'trunk//' 'ears//' 'elephants//p', -) when defining the elephant.
The description of the elephant is "Patched at the knee with a bit of somebody[']s Sunday trousers, and stuffed, by the smell of him, with dried orange peel.[if the elephant is dusty] He has been under a seat, and wears it.[end if][if the elephant is brushed] He has been brushed, and turns out to be grey.[end if]".
The elephant is portable.

The bishop-thing is in the tuesday.
The printed name of the bishop-thing is "half bishop".
Include (- with name 'half//' 'bishop//' 'chess//' 'bishops//p', -) when defining the bishop-thing.
The description of the bishop-thing is "The top half. He looks as though he had been expecting it.".
The bishop-thing is portable.

The clothes-brush is in the racks.
The printed name of the clothes-brush is "clothes brush".
Include (- with name 'clothes//' 'brush//' 'brushes//p', -) when defining the clothes-brush.
The description of the clothes-brush is "Senhor Baltazar brushed everything before he gave it back. [quotation mark]It has had enough to bear,[quotation mark] he used to say.".
The appearance of the clothes-brush is "A clothes brush hangs by the arch.".
The first place of the clothes-brush is the racks.
The clothes-brush is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "clean [something] with [something]" as brushing-with.
Understand "dust [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the elephant and the second noun is the clothes-brush:
		if the elephant is not enclosed by the player:
			say "He would have to be in your hands.";
			stop the action;
		if the clothes-brush is not enclosed by the player:
			say "You look about for the brush.";
			stop the action;
		if the elephant is not dusty:
			say "He is fit to be seen.";
			stop the action;
		now the elephant is brushed;
		say "Ears, trunk, the folds of the knees. A peanut falls out, and a conductor[']s button. What[']s underneath is a good plain grey, worn thin over the heart, where a chin goes.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.
Understand "return [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the elephant and the second noun is the ines:
		if the elephant is not enclosed by the player:
			say "You haven[']t got him with you.";
			stop the action;
		if the elephant is not brushed:
			say "You have him half under the grille when you see what he looks like, and what her face would do. Senhor Baltazar wouldn[']t have. He[']d have brushed him.";
			stop the action;
		if the book-thing is not stamped:
			say "No stamp, no umbrella. You can hear him say it, and so, you think, can she.";
			stop the action;
		now the elephant is carried by the ines;
		say "You pass him under the grille, trunk first.";
		stop the action;
	if the noun is the rabbit and the second noun is the ines:
		say "She looks at it with pity. [quotation mark]He[']s somebody[']s,[quotation mark] says Ines, and pushes him back.";
		stop the action;
	if (the noun is the bishop-thing or the noun is the clothes-brush) and the second noun is the ines:
		say "[quotation mark]I lost a friend,[quotation mark] she explains, slowly, in case you are foreign.";
		stop the action;
	try giving the noun to the second noun.

Just-asking is an action applying to one thing.
Understand "ask [something]" as just-asking.
Understand "talk to [something]" as just-asking.
Understand "question [something]" as just-asking.

Carry out just-asking:
	if the noun is the ines:
		say "[quotation mark]Grey,[quotation mark] says Ines. [quotation mark]He smells of oranges, because Avo had oranges. We sit at the back. On Tuesday somebody pushed.[quotation mark]";
		stop the action;
	try addressing the noun.

Stamping-with is an action applying to two things.
Understand "stamp [something] with [something]" as stamping-with.
Understand "mark [something] with [something]" as stamping-with.

Carry out stamping-with:
	if the noun is the book-thing and the second noun is the stamp:
		if the elephant is not enclosed by the player:
			say "You can[']t very well return what you haven[']t got here.";
			stop the action;
		if the book-thing is not blank-state:
			say "It has been stamped. One is not to enjoy it.";
			stop the action;
		now the book-thing is stamped;
		say "You breathe on it, and bring it down. RETURNED, across the elephant, in violet. The grille is still humming with it when the fingers on the counter have become eight.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the elephant or the noun is the bishop-thing or the noun is the clothes-brush) and the second noun is the monday:
		if the noun is enclosed by the player:
			say "It was never lost on a Monday. The system would notice.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the rabbit or the noun is the clothes-brush) and the second noun is the tuesday:
		if the noun is enclosed by the player:
			say "It was never lost on a Tuesday. The system would notice.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the elephant:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the ines:
		try other words;
		try just-asking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The brushing-with action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".
The stamping-with action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the clothes-brush +) && x == (+ the elephant +)) return ##SKOwn1;
			if (y == (+ the ines +) && x == (+ the elephant +) or (+ the rabbit +) or (+ the bishop-thing +) or (+ the clothes-brush +)) return ##SKOwn2;
			if (y == (+ the stamp +) && x == (+ the book-thing +)) return ##SKOwn3;
		2:
			if (y == (+ the elephant +) && x == (+ the clothes-brush +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the elephant +) && x == (+ the clothes-brush +)) return ##SKOwn1 + 4096;
			if (y == (+ the ines +) && x == (+ the elephant +) or (+ the rabbit +) or (+ the bishop-thing +) or (+ the clothes-brush +)) return ##SKOwn2;
		4:
			if (y == (+ the elephant +) && x == (+ the clothes-brush +)) return ##SKOwn1 + 4096;
			if (y == (+ the ines +) && x == (+ the elephant +) or (+ the rabbit +) or (+ the bishop-thing +) or (+ the clothes-brush +)) return ##SKOwn2;
		5:
			if (y == (+ the ines +) && x == (+ the elephant +) or (+ the rabbit +) or (+ the bishop-thing +) or (+ the clothes-brush +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The found-him is a task. The points are 2.
The brushed-him is a task. The points are 2.
The stamped-book is a task. The points are 1.
The given-back is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the found-him is pending and the elephant is enclosed by the player:
		achieve the found-him.

Every turn:
	if the brushed-him is pending and the elephant is brushed:
		achieve the brushed-him.

Every turn:
	if the stamped-book is pending and the book-thing is stamped:
		achieve the stamped-book.

Every turn:
	if the given-back is pending and the elephant is carried by the ines:
		achieve the given-back.

Every turn:
	if the story has not ended and the given-back is achieved:
		say "She doesn[']t hug him. She holds him up to the grille, so that he can see you, and has a word in his ear. [quotation mark]He says thank you,[quotation mark] reports Ines. [quotation mark]He says it wasn[']t too bad in there. He says there[']s a leg.[quotation mark] Then the door; then, after a while, out in the sun, the 28.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the counter.

When play begins:
	say "Lost Property, Lisbon Tramways. You have run it alone since Senhor Baltazar retired, with his system in his head. At ten the bell goes, and nobody is there; then four fingers appear along the edge of the counter. She is called Ines, she has come by herself, and she has lost her best friend on the 28, on Tuesday. He is grey, and he smells of oranges.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 14, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Clipped once, and held by both edges.";
	if N is 2, say "Clean to the wrist. Somebody is going to be asked about that.";
	if N is 3, say "They have been at the height of counters all their life.";
	if N is 4, say "Dead straight, and done with a wet comb.";
	if N is 5, say "They come in without a thing, and most go out the same way.";
	if N is 6, say "Whoever it was must have hopped home.";
	if N is 7, say "The loop has stretched. A week[']s worth of Mondays would do it.";
	if N is 8, say "Chewed a little at the end, and not by you.";
	if N is 9, say "On the 28, towards the back. That was Tuesday.";
	if N is 10, say "Three legs. The racks have the other one, Senhor Baltazar used to say.";
	if N is 11, say "The umbrellas begin on the far side of it.";
	if N is 12, say "Beyond it are the stool, the stamp, and the public.";
	if N is 13, say "One hat for every head in Lisbon that turned to look at something.";
	if N is 15, say "You are there.";
	if N is 16, say "You would have to go north.";
	if N is 17, say "You are there.";
	if N is 18, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'ticket//': if (n < 1 && SK_Near((+ the ines +))) return 1;
		'fingers//': if (n < 2 && SK_Near((+ the ines +))) return 2;
		'hands//': if (n < 2 && SK_Near((+ the ines +))) return 2;
		'eyes//': if (n < 3 && SK_Near((+ the ines +))) return 3;
		'parting//': if (n < 4 && SK_Near((+ the ines +))) return 4;
		'people//': if (n < 5 && SK_Near((+ the grille +))) return 5;
		'tram//': if (n < 6 && SK_Near((+ the leg +))) return 6;
		'peg//': if (n < 7 && SK_Near((+ the monday +))) return 7; if (n < 8 && SK_Near((+ the tuesday +))) return 8;
		'loop//': if (n < 7 && SK_Near((+ the monday +))) return 7; if (n < 8 && SK_Near((+ the tuesday +))) return 8;
		'seat//': if (n < 9 && SK_Near((+ the elephant +))) return 9;
		'stool//': if (n < 10 && SK_Near((+ the counter +))) return 10;
		'arch//': if (n < 11 && SK_Near((+ the counter +))) return 11; if (n < 12 && SK_Near((+ the racks +))) return 12;
		'wicker//': if (n < 13 && SK_Near((+ the racks +))) return 13;
		'hampers//': if (n < 13 && SK_Near((+ the racks +))) return 13;
		'hats//': if (n < 13 && SK_Near((+ the racks +))) return 13;
		'baltazar//': if (n < 14 && SK_Near(player)) return 14;
		'bell//': if (n < 14 && SK_Near(player)) return 14;
		'confessio//': if (n < 14 && SK_Near(player)) return 14;
		'entries//': if (n < 14 && SK_Near(player)) return 14;
		'friday//': if (n < 14 && SK_Near(player)) return 14;
		'friend//': if (n < 14 && SK_Near(player)) return 14;
		'hand//': if (n < 14 && SK_Near(player)) return 14;
		'head//': if (n < 14 && SK_Near(player)) return 14;
		'margin//': if (n < 14 && SK_Near(player)) return 14;
		'orange//': if (n < 14 && SK_Near(player)) return 14;
		'oranges//': if (n < 14 && SK_Near(player)) return 14;
		'outings//': if (n < 14 && SK_Near(player)) return 14;
		'owner//': if (n < 14 && SK_Near(player)) return 14;
		'property//': if (n < 14 && SK_Near(player)) return 14;
		'smell//': if (n < 14 && SK_Near(player)) return 14;
		'soup//': if (n < 14 && SK_Near(player)) return 14;
		'system//': if (n < 14 && SK_Near(player)) return 14;
		'tramways//': if (n < 14 && SK_Near(player)) return 14;
		'umbrella//': if (n < 14 && SK_Near(player)) return 14;
		'violet//': if (n < 14 && SK_Near(player)) return 14;
		'voices//': if (n < 14 && SK_Near(player)) return 14;
		'lisbon//': if (n < 14 && SK_Near(player)) return 14;
		'trousers//': if (n < 14 && SK_Near(player)) return 14;
		'peel//': if (n < 14 && SK_Near(player)) return 14;
		'counter//': if (n < 15 && SK_Near((+ the counter +))) return 15; if (n < 18 && SK_Near((+ the racks +))) return 18;
		'racks//': if (n < 16 && SK_Near((+ the counter +))) return 16; if (n < 17 && SK_Near((+ the racks +))) return 17;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arch arches arm arms";
		}
		'b': switch (n) {
			1: return "baltazar baltazars bell bells body button buttons";
		}
		'c': switch (n) {
			1: return "ceiling chin chins comb combs confession confessions corner corners";
		}
		'd': switch (n) {
			1: return "door doors";
		}
		'e': switch (n) {
			1: return "eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor fold folds foot friday fridays friend friends";
		}
		'g': switch (n) {
			1: return "grey greys ground";
		}
		'h': switch (n) {
			1: return "hair hat hats head heads heart hearts";
		}
		'l': switch (n) {
			1: return "life lifes lisbon lisbons loop loops";
		}
		'm': switch (n) {
			1: return "margin margins monday mondays mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "orang orange oranges orangs outing outings owner owners";
		}
		'p': switch (n) {
			1: return "parting partings peanut peanuts peg pegs people person persons properties property";
		}
		'r': switch (n) {
			1: return "roof";
		}
		's': switch (n) {
			1: return "seat seats sky smell smells soup soups stool stools sun suns system systems";
		}
		't': switch (n) {
			1: return "ticket tickets tram trams tramway tramways tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "violet violets voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wicker wickers worth worths wrist wrists";
		}
	}
	return 0;
];
-).
