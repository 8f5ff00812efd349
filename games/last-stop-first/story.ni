"Last Stop First" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The depot is a room. It is privately-named.
The van is a room. It is privately-named.

The printed name of the depot is "Library Depot".
The description of the depot is "Half a cattle shed, with the half that was cattle still present in the air. Boxes made up for the round stand about on a trolley. The van[']s back doors are open, and you can go inside.".
The van is inside of the depot.

The printed name of the van is "Inside the Van".
The description of the van is "A corridor of books, six foot one from floor to roof, as tall readers find out. Down at the far end is the rack for made-up boxes, with a webbing strap across its mouth; over your head hangs the route card.[if the strap is fastened] The strap is tight across the rack, and hums a little.[end if]".
The depot is outside of the van.

Part 2 - States

A thing can be fastened or loose. A thing is usually loose.

Part 3 - Things

The trolley is a supporter. It is privately-named.
The morag is a woman. It is privately-named.
The cattle is a thing. It is privately-named.
The cat is a thing. It is privately-named.
The print-box is a thing. It is privately-named.
The western-box is a thing. It is privately-named.
The picture-box is a thing. It is privately-named.
The rack is a container. It is privately-named.
The strap is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.
The shelves is a thing. It is privately-named.

The trolley is in the depot.
The printed name of the trolley is "trolley".
Include (- with name 'trolley//' 'trolleys//p', -) when defining the trolley.
The description of the trolley is "Three good wheels and one that wants to go to Norway.".
The trolley is fixed in place, not enterable and scenery.

The morag is in the depot.
The printed name of the morag is "Morag".
Include (- with name 'morag//' 'driver//', -) when defining the morag.
The description of the morag is "Fleece, fingerless gloves, flask. She has read everything in the van and will tell you how it ends.".
The appearance of the morag is "Morag sits on the running board with her flask and watches you work, which she says is her exercise.".
The first place of the morag is the depot.
The morag is proper-named.

The cattle is in the depot.
The printed name of the cattle is "cattle trough".
Include (- with name 'cattle//' 'trough//' 'shed//' 'troughs//p', -) when defining the cattle.
The description of the cattle is "Returned books are sorted in it now. It has never quite stopped being a trough: a romance in there is damp.".
The cattle is fixed in place and scenery.

The cat is in the depot.
The printed name of the cat is "library cat".
Include (- with name 'library//' 'cat//' 'cats//p', -) when defining the cat.
The description of the cat is "Issued in 2016 and never brought back.".
The cat is fixed in place and scenery.

The print-box is on the trolley.
The printed name of the print-box is "large-print box".
Include (- with name 'large-print//' 'box//' 'large//' 'print//' 'boxes//p', -) when defining the print-box.
The description of the print-box is "MRS GUNN, END OF ROAD. Eleven murders, in type like tombstones. She gets through them a knuckle at a time.".
The print-box is portable.

The western-box is on the trolley.
The printed name of the western-box is "western box".
Include (- with name 'western//' 'box//' 'westerns//' 'lighthouse//' 'boxes//p', -) when defining the western-box.
The description of the western-box is "LIGHTHOUSE. Gunfights, and one book on bread, by request, under the gunfights where nobody need see it.".
The western-box is portable.

The picture-box is on the trolley.
The printed name of the picture-box is "picture-book box".
Include (- with name 'picture-book//' 'box//' 'picture//' 'book//' 'school//' 'boxes//p', -) when defining the picture-box.
The description of the picture-box is "SCHOOL. Nine bears, four hungry things, and a potty. There is a bite out of one corner.".
The picture-box is portable.

The rack is in the van.
The printed name of the rack is "rack".
Include (- with name 'rack//' 'racks//p', -) when defining the rack.
The description of the rack is "One box wide, three boxes deep. What goes in first comes out last.".
The rack is fixed in place, not enterable, unopenable, open and scenery.

The strap is in the van.
The printed name of the strap is "webbing strap".
Include (- with name 'webbing//' 'strap//' 'buckle//' 'straps//p', -) when defining the strap.
The description of the strap is "From a lorry, by way of a fishing boat. It has to be buckled on before the cattle grid, or the whole round arrives in the driver[']s seat.[if the strap is loose] It is hanging loose.[end if][if the strap is fastened] It is pulled tight and buckled.[end if]".
The strap is fixed in place and scenery.

The card-thing is in the van.
The printed name of the card-thing is "route card".
Include (- with name 'route//' 'card//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "In Morag[']s capitals. 10.00 SCHOOL. 11.40 LIGHTHOUSE. 1.15 MRS GUNN (cake). Below, underlined until the biro went through: FIRST OUT IS LAST IN.".
The card-thing is fixed in place and scenery.

The shelves is in the van.
The printed name of the shelves is "bookshelves".
Include (- with name 'bookshelves//' 'books//' 'shelves//', -) when defining the shelves.
The description of the shelves is "They lean back a little, as if going uphill even now.".
The shelves is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if the noun is the print-box and the second noun is the rack:
		if the western-box is in the rack:
			say "There isn[']t room at that end, and Mrs Gunn is last anyway. You would have to clear the rack and begin from the back.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the western-box and the second noun is the rack:
		if the print-box is not in the rack:
			say "Then the lighthouse box would be at the very back, and at a quarter past one you[']d be lying on your stomach to get at somebody else[']s. The last stop goes in first.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the picture-box and the second noun is the rack:
		if the print-box is not in the rack:
			say "The school is the first stop. Put its box in first, and everything else in the rack is in front of it.";
			stop the action;
		if the western-box is not in the rack:
			say "Nearly. But the lighthouse would have nowhere to go except in front of the school, and the school comes first.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "It goes in with a thump, right to the back wall. There it can stop, murders and all, until the end of the road.";
		stop the action;
	if the deed is 2:
		say "You slide it in until it kisses the box behind.";
		stop the action;
	if the deed is 3:
		say "In it goes, foremost, with its bitten corner outwards, where a small hand can point at it.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the print-box and the print-box is in the rack:
		if the western-box is in the rack:
			say "It is wedged behind the other one, where it ought to be.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the western-box and the western-box is in the rack:
		if the picture-box is in the rack:
			say "It is behind the school[']s, which is to say correct.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the picture-box and the strap is fastened and the picture-box is in the rack:
		if the strap is not loose:
			say "The strap has it. Let it have it.";
			stop the action;
		now the deed is 3;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	continue the action.

Just-buckling is an action applying to one thing.
Understand "buckle [something]" as just-buckling.
Understand "fasten [something]" as just-buckling.
Understand "tighten [something]" as just-buckling.

Carry out just-buckling:
	if the noun is the strap:
		if the strap is not loose:
			say "Any tighter and it would be a guitar.";
			stop the action;
		if the picture-box is not in the rack:
			say "Not with the rack half empty. All three boxes go behind it.";
			stop the action;
		now the strap is fastened;
		say "Through, back, down, and your knee on it. It is as tight as a drum and plays a low G.";
		stop the action;
	say "That would lead nowhere.".

Just-unbuckling is an action applying to one thing.
Understand "unbuckle [something]" as just-unbuckling.
Understand "loosen [something]" as just-unbuckling.
Understand "unfasten [something]" as just-unbuckling.
Understand "release [something]" as just-unbuckling.
Understand "free [something]" as just-unbuckling.
Understand "untie [something]" as just-unbuckling.

Carry out just-unbuckling:
	if the noun is the strap:
		if the strap is not fastened:
			say "It is loose already.";
			stop the action;
		now the strap is loose;
		say "It comes off with a twang.";
		stop the action;
	say "That would lead nowhere.".

Just-asking is an action applying to one thing.
Understand "ask [something]" as just-asking.
Understand "talk to [something]" as just-asking.
Understand "question [something]" as just-asking.

Carry out just-asking:
	if the noun is the morag:
		say "[quotation mark]The school at ten, the light at twenty to twelve, and Mrs Gunn for her cake,[quotation mark] says Morag. [quotation mark]I[']ll not be climbing over one to get at another.[quotation mark]";
		stop the action;
	try addressing the noun.

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pat [something]" as just-stroking.
Understand "pet [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the cat:
		say "You get a purr with a lot of dust in it. Overdue, evidently.";
		stop the action;
	say "That would lead nowhere.".

Waving-off is an action applying to one thing.
Understand "wave off [something]" as waving-off.
Understand "send off [something]" as waving-off.

Carry out waving-off:
	if the noun is the morag:
		now the morag is nowhere;
		say "[quotation mark]Right you are,[quotation mark] says Morag, who was never one to ask twice, and throws the last of her tea at the shed.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the cat:
		try just-stroking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the strap:
		try other words;
		try just-unbuckling the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the strap:
		try other words;
		try just-buckling the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the cat:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the morag:
		try other words;
		try just-asking the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

Part 6 - Tasks and endings

The first-in is a task. The points are 2.
The second-in is a task. The points are 2.
The third-in is a task. The points are 2.
The strapped is a task. The points are 1.

The maximum score is 7.

Every turn:
	if the first-in is pending and the print-box is in the rack:
		achieve the first-in.

Every turn:
	if the second-in is pending and the western-box is in the rack:
		achieve the second-in.

Every turn:
	if the third-in is pending and the picture-box is in the rack:
		achieve the third-in.

Every turn:
	if the strapped is pending and the strap is fastened:
		achieve the strapped.

Every turn:
	if the story has not ended and the strapped is achieved:
		say "Morag screws the cup back on her flask, looks once into the rack, and once at you. [quotation mark]The butler,[quotation mark] she says, [quotation mark]in nine of the eleven,[quotation mark] and starts the engine.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the morag is nowhere:
		say "She is off. You hear it from the cattle grid, half a mile away: first the rattle, then the boxes, or the trolley that they were on, then Morag. For years afterwards the children at Loch Mhor believe that a library is a thing that happens to a ditch.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the depot.

When play begins:
	say "The library van goes round Loch Mhor on Thursdays: the school, the lighthouse, and at the very end of the road Mrs Gunn. Morag drives. Morag doesn[']t lift, on account of her back, nor wait, on account of the ferry. Three boxes to go in; and since the rack is one box wide and three deep, a body who thinks will think before lifting.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Rubber, and all of one mind.";
	if N is 2, say "Grey wool, and worn thin by turning pages.";
	if N is 3, say "Polished at one end by years of her exercise.";
	if N is 4, say "Tartan, and a good deal older than the van.";
	if N is 5, say "The duke on the cover has begun to curl.";
	if N is 6, say "Hers move down the page like a slow crab.";
	if N is 7, say "The plain white cover, under the sunset.";
	if N is 8, say "On their way to bed, most of them, and not hurrying.";
	if N is 9, say "It has a happy ending.";
	if N is 10, say "Four small teeth and a gap.";
	if N is 11, say "Soggy once, and stiff since.";
	if N is 12, say "Up at the front, with a crocheted cushion. It is Morag[']s.";
	if N is 13, say "Three to a round, each marked with its stop.";
	if N is 14, say "Warm, brown and patient.";
	if N is 15, say "One reader wide; or two, if they are on speaking terms.";
	if N is 16, say "As wide as a box, and not an inch more.";
	if N is 17, say "It has met this roof before.";
	if N is 18, say "Lino, worn to the cloth down the middle.";
	if N is 19, say "Dented from below.";
	if N is 21, say "You are there.";
	if N is 22, say "You would have to go inside.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go outside.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'wheels//': if (n < 1 && SK_Near((+ the trolley +))) return 1;
		'gloves//': if (n < 2 && SK_Near((+ the morag +))) return 2;
		'board//': if (n < 3 && SK_Near((+ the morag +))) return 3;
		'flask//': if (n < 4 && SK_Near((+ the morag +))) return 4;
		'romance//': if (n < 5 && SK_Near((+ the cattle +))) return 5;
		'knuckle//': if (n < 6 && SK_Near((+ the print-box +))) return 6;
		'bread//': if (n < 7 && SK_Near((+ the western-box +))) return 7;
		'bears//': if (n < 8 && SK_Near((+ the picture-box +))) return 8;
		'potty//': if (n < 9 && SK_Near((+ the picture-box +))) return 9;
		'bite//': if (n < 10 && SK_Near((+ the picture-box +))) return 10;
		'corner//': if (n < 11 && SK_Near((+ the picture-box +))) return 11;
		'seat//': if (n < 12 && SK_Near((+ the strap +))) return 12;
		'boxes//': if (n < 13 && SK_Near((+ the depot +))) return 13;
		'air//': if (n < 14 && SK_Near((+ the depot +))) return 14;
		'corridor//': if (n < 15 && SK_Near((+ the van +))) return 15;
		'mouth//': if (n < 16 && SK_Near((+ the van +))) return 16;
		'head//': if (n < 17 && SK_Near((+ the van +))) return 17;
		'floor//': if (n < 18 && SK_Near((+ the van +))) return 18;
		'roof//': if (n < 19 && SK_Near((+ the van +))) return 19;
		'account//': if (n < 20 && SK_Near(player)) return 20;
		'biro//': if (n < 20 && SK_Near(player)) return 20;
		'lorry//': if (n < 20 && SK_Near(player)) return 20;
		'boat//': if (n < 20 && SK_Near(player)) return 20;
		'body//': if (n < 20 && SK_Near(player)) return 20;
		'exercise//': if (n < 20 && SK_Near(player)) return 20;
		'ferry//': if (n < 20 && SK_Near(player)) return 20;
		'grid//': if (n < 20 && SK_Near(player)) return 20;
		'gunfights//': if (n < 20 && SK_Near(player)) return 20;
		'gunn//': if (n < 20 && SK_Near(player)) return 20;
		'mhor//': if (n < 20 && SK_Near(player)) return 20;
		'murders//': if (n < 20 && SK_Near(player)) return 20;
		'norway//': if (n < 20 && SK_Near(player)) return 20;
		'road//': if (n < 20 && SK_Near(player)) return 20;
		'thursdays//': if (n < 20 && SK_Near(player)) return 20;
		'steering//': if (n < 20 && SK_Near(player)) return 20;
		'rattle//': if (n < 20 && SK_Near(player)) return 20;
		'depot//': if (n < 21 && SK_Near((+ the depot +))) return 21; if (n < 24 && SK_Near((+ the van +))) return 24;
		'van//': if (n < 22 && SK_Near((+ the depot +))) return 22; if (n < 23 && SK_Near((+ the van +))) return 23;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air airs arm arms";
		}
		'b': switch (n) {
			1: return "bear bears bed beds biro biros bite bites board boards boat boats bodies body bread breads butler butlers";
		}
		'c': switch (n) {
			1: return "cake cakes ceiling child children childs cloth cloths corner corners corridor corridors cover covers crab crabs cup cups cushion cushions";
		}
		'd': switch (n) {
			1: return "deep deeps ditch ditches drum drums duke dukes dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears ending endings engine engines exercise exercises eye eyes";
		}
		'f': switch (n) {
			1: return "face feet ferries ferry finger fingers flask flasks floor floors foot";
		}
		'g': switch (n) {
			1: return "gap gaps glove gloves grid grids ground guitar guitars gunfight gunfights gunn gunns";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "leg legs libraries library light lights lorries lorry";
		}
		'm': switch (n) {
			1: return "mhor mhors mind minds mouth mouths murder murders";
		}
		'n': switch (n) {
			1: return "norway norways nose";
		}
		'p': switch (n) {
			1: return "page pages patient patients potties potty purr purrs";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "reader readers road roads romance romances roof roofs";
		}
		's': switch (n) {
			1: return "seat seats sky stomach stomaches stop stops sunset sunsets";
		}
		't': switch (n) {
			1: return "tea teas teeth thump thumps thursday thursdays tooth tooths twang twangs";
		}
		'w': switch (n) {
			1: return "wall walls wheel wheels";
		}
	}
	return 0;
];
-).
