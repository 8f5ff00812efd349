"Our New Mayor" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.

The printed name of the shop-room is "Argus Office".
The description of the shop-room is "False front, one window, one press: an iron hand press with an eagle on top, which came up the Missouri and was dropped in it twice. The page lies on its bed in a forme of iron. Against the wall slopes the type case, the capitals above and the rest below, as nature intended.[if the forme is loose] The wedges round the page are slack. You find that you are breathing through your nose.[end if]".

Part 2 - States

A thing can be loose or tight. A thing is usually tight.

A thing can be crook, gap or cook (this is its headline-property property).

A thing can be waiting-state, printed-state or spilled-state (this is its print-property property).

Part 3 - Things

The press-thing is a thing. It is privately-named.
The forme is a thing. It is privately-named.
The stone is a supporter. It is privately-named.
The quoin-key is a thing. It is privately-named.
The bodkin is a thing. It is privately-named.
The mallet is a thing. It is privately-named.
The case-thing is a container. It is privately-named.
The space is a thing. It is privately-named.
The ampersand is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The window is a thing. It is privately-named.

The press-thing is in the shop-room.
The printed name of the press-thing is "iron press".
Include (- with name 'iron//' 'press//' 'bar//' 'lever//' 'eagle//' 'counterweight//' 'presses//p', -) when defining the press-thing.
The description of the press-thing is "You pull the bar and it comes down like the Last Day, once per copy. The eagle is a counterweight. It has the look of a subscriber.".
The press-thing is fixed in place and scenery.

The forme is in the shop-room.
The printed name of the forme is "forme".
Include (- with name 'forme//' 'page//' 'headline//' 'type//' 'frame//' 'iron//' 'front//' 'formes//p', -) when defining the forme.
The description of the forme is "An iron frame, holding the front page in metal, all of it backwards: two columns of Fourth of July, a runaway mule, and a headline.[if the forme is tight] It is locked up solid. You could carry it to Helena under one arm.[end if][if the forme is loose] The quoins are loosened, and nine hundred letters are standing up by force of habit.[end if][if the forme is crook] The headline says CROOK.[end if][if the forme is gap] The headline says C OOK, with a hole where one letter was, and the rest of the line leaning towards it.[end if][if the forme is cook] The headline says COOK. The spacing is a shade wide, but so is he.[end if]".
The forme is fixed in place and scenery.

The stone is in the shop-room.
The printed name of the stone is "imposing stone".
Include (- with name 'imposing//' 'stone//' 'gravestone//' 'stones//p', -) when defining the stone.
The description of the stone is "A gravestone, bought cheap. The name was spelled wrong.".
The stone is fixed in place, not enterable and scenery.

The quoin-key is on the stone.
The printed name of the quoin-key is "quoin key".
Include (- with name 'quoin//' 'key//' 'keys//p', -) when defining the quoin-key.
The description of the quoin-key is "A T of steel that turns the wedges, one way to loosen and the other to tighten.".
The quoin-key is portable.

The bodkin is on the stone.
The printed name of the bodkin is "bodkin".
Include (- with name 'bodkin//' 'bodkins//p', -) when defining the bodkin.
The description of the bodkin is "A needle in a handle, for picking one letter out from among its friends.".
The bodkin is portable.

The mallet is on the stone.
The printed name of the mallet is "mallet".
Include (- with name 'mallet//' 'mallets//p', -) when defining the mallet.
The description of the mallet is "For levelling type. It also settles disputes about copy.".
The mallet is portable.

The case-thing is in the shop-room.
The printed name of the case-thing is "type case".
Include (- with name 'type//' 'case//' 'boxes//' 'cases//p', -) when defining the case-thing.
The description of the case-thing is "Everything in it is where your hand goes without you. The spaces have a box to themselves, between the e and the i.".
The case-thing is fixed in place, not enterable, unopenable, open and scenery.

The space is in the case-thing.
The printed name of the space is "thin space".
Include (- with name 'thin//' 'space//' 'spacer//' 'sliver//' 'spaces//p', -) when defining the space.
The description of the space is "A sliver of lead with no face. It prints nothing, and holds up everything.".
The space is portable.

The ampersand is in the case-thing.
The printed name of the ampersand is "ampersand".
Include (- with name 'ampersand//' 'ampersands//p', -) when defining the ampersand.
The description of the ampersand is "The only one you have. Law firms rent it.".
The ampersand is portable.

The printed name of the letter-thing is "wrong letter".
Include (- with name 'wrong//' 'letter//' 'capital//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "A capital R, thirty-six point, and none the worse for it.".
The letter-thing is portable.

The window is in the shop-room.
The printed name of the window is "window".
Include (- with name 'window//' 'boardwalk//' 'mayor//' 'windows//p', -) when defining the window.
The description of the window is "Through SUGRA EHT you can see the boardwalk, and on it a watch chain, with a mayor some way behind.".
The window is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Loosening-with is an action applying to two things.
Understand "loosen [something] with [something]" as loosening-with.
Understand "slacken [something] with [something]" as loosening-with.
Understand "release [something] with [something]" as loosening-with.
Understand "free [something] with [something]" as loosening-with.
Understand "untie [something] with [something]" as loosening-with.

Carry out loosening-with:
	if the noun is the forme and the second noun is the quoin-key:
		if the quoin-key is not enclosed by the player:
			say "Fingers will not do it. That is the point of quoins.";
			stop the action;
		if the forme is not tight:
			say "It is as loose as it should ever be.";
			stop the action;
		now the forme is loose;
		say "A quarter turn on each wedge. The page sighs and settles by the thickness of a hair.";
		stop the action;
	say "That would lead nowhere.".

Tightening-with is an action applying to two things.
Understand "tighten [something] with [something]" as tightening-with.

Carry out tightening-with:
	if the noun is the forme and the second noun is the quoin-key:
		if the quoin-key is not enclosed by the player:
			say "Fingers will not do it.";
			stop the action;
		if the forme is not loose:
			say "It is tight.";
			stop the action;
		if the forme is gap:
			say "With a hole in the headline the line would buckle. Something must stand in the gap.";
			stop the action;
		now the forme is tight;
		say "Round the four sides, a little at each, and then round again. You lift one corner and nothing drops. That is always worth a moment.";
		stop the action;
	say "That would lead nowhere.".

Prising-with is an action applying to two things.
Understand "prise [something] with [something]" as prising-with.
Understand "prick [something] with [something]" as prising-with.

Carry out prising-with:
	if the noun is the forme and the second noun is the bodkin:
		if the bodkin is not enclosed by the player:
			say "You would want a point for that, finer than any you have on you.";
			stop the action;
		if the forme is not loose:
			say "Locked up like that, it would sooner part with the press. Loosen it first.";
			stop the action;
		if the forme is not crook:
			say "There is nothing left in it that should not be there.";
			stop the action;
		now the forme is gap;
		now the letter-thing is carried by the player;
		say "You get the point under the shoulder of the R and ease it up, holding its neighbours with your other hand, like a dentist with opinions. Out it comes.";
		stop the action;
	say "That would lead nowhere.".

Sliping-into is an action applying to two things.
Understand "slip [something] into [something]" as sliping-into.
Understand "fit [something] into [something]" as sliping-into.
Understand "set [something] into [something]" as sliping-into.

Carry out sliping-into:
	if the noun is the space and the second noun is the forme:
		if the space is not enclosed by the player:
			say "A space is a bit of metal, for all that it prints nothing. Take it out of the case first.";
			stop the action;
		if the forme is crook:
			say "There is no room: the line is full, and full of the wrong thing.";
			stop the action;
		if the forme is not gap:
			say "The line is full.";
			stop the action;
		now the forme is cook;
		now the space is nowhere;
		say "In it drops, and the line closes up and stands straight. You run a thumb along it for luck.";
		stop the action;
	if (the noun is the ampersand or the noun is the letter-thing) and the second noun is the forme:
		if the forme is not gap:
			say "There is no room in the line.";
			stop the action;
		say "You look at how that would read, and to whom.";
		stop the action;
	say "That would lead nowhere.".

Taping-with is an action applying to two things.
Understand "tap [something] with [something]" as taping-with.

Carry out taping-with:
	if the noun is the forme and the second noun is the mallet:
		if the mallet is not enclosed by the player:
			say "You knock on the forme with your knuckles, like a bailiff. Use the mallet.";
			stop the action;
		say "Tock. Level as a billiard table, and still saying what it says.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the press-thing and the forme is loose:
		now the press-thing is spilled-state;
		say "You pull the bar.";
		stop the action;
	if the noun is the press-thing:
		now the press-thing is printed-state;
		say "You lean back on the bar with both heels, and the eagle goes up, and comes down. You peel away the sheet.";
		stop the action;
	try pulling the noun.

Check using:
	if the noun is the press-thing:
		try just-pulling the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the forme:
		say "Say how: prise [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the press-thing:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

The loosening-with action translates into I6 as "SKOwn1".
The prising-with action translates into I6 as "SKOwn2".
The sliping-into action translates into I6 as "SKOwn3".
The taping-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the quoin-key +) && x == (+ the forme +)) return -1;
			if (y == (+ the bodkin +) && x == (+ the forme +)) return ##SKOwn2;
			if (y == (+ the forme +) && x == (+ the space +) or (+ the ampersand +) or (+ the letter-thing +)) return ##SKOwn3;
			if (y == (+ the mallet +) && x == (+ the forme +)) return ##SKOwn4;
		3:
			if (y == (+ the forme +) && x == (+ the space +) or (+ the ampersand +) or (+ the letter-thing +)) return ##SKOwn3;
		6:
			if (y == (+ the forme +) && x == (+ the space +) or (+ the ampersand +) or (+ the letter-thing +)) return ##SKOwn3;
		7:
			if (y == (+ the quoin-key +) && x == (+ the forme +)) return ##SKOwn1;
			if (y == (+ the bodkin +) && x == (+ the forme +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The loosened is a task. The points are 1.
The letter-out is a task. The points are 3.
The space-in is a task. The points are 2.
The page-locked is a task. The points are 2.
The first-copy is a task. The points are 1.

The maximum score is 9.

Every turn:
	if the loosened is pending and the forme is loose:
		achieve the loosened.

Every turn:
	if the letter-out is pending and the forme is gap:
		achieve the letter-out.

Every turn:
	if the space-in is pending and the forme is cook:
		achieve the space-in.

Every turn:
	if the page-locked is pending and the forme is cook and the forme is tight:
		achieve the page-locked.

Every turn:
	if the first-copy is pending and the press-thing is printed-state and the forme is cook:
		achieve the first-copy.

Every turn:
	if the story has not ended and the first-copy is achieved:
		say "The mayor comes in, takes the sheet in both hands, and reads it with his lips. His chain rises. [quotation mark]Not just good,[quotation mark] he says at last, in a choked voice, and orders fifty; and you understand that tomorrow there will be free chops, for the Fourth, and for the Argus, probably for ever.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the press-thing is printed-state and the forme is crook:
		say "It is a fine, black, even impression. The door opens as you are holding it up to dry. The mayor reads the headline, and then he reads you; and it turns out that there was a good deal of truth in it after all.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the press-thing is spilled-state:
		say "There is a sound like a tray of cutlery falling downstairs. The page has gone through the bed, over the sill, and into every crack of the floor: the Fourth, the mule and the mayor, nine hundred letters. Next June somebody will still be finding commas.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "Copperhead, Montana Territory, the eve of the Fourth of July, 1888. The Argus is on the bed of the press, inked, and your hand is on the lever when you read the headline once more, backwards, as a printer does. OUR NEW MAYOR A GOOD CROOK. He had a chop house, before; it was a compliment. He has asked for the first copy himself and is on the boardwalk, coming along it. One letter has to come out, a space has to go in to keep the line from falling to pieces, and the page must be locked up tight again before you pull.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the forme is gap:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 6, no;
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Bunting, oratory, and who will be carrying which flag.";
	if N is 2, say "It entered the bank, and left by the bakery.";
	if N is 3, say "Iron, in pairs, down two sides of the page.";
	if N is 4, say "Every one of them facing the wrong way, as it should.";
	if N is 5, say "As wide as one letter, and you could lose a newspaper in it.";
	if N is 7, say "Bright at the tip, and brown from there up.";
	if N is 8, say "Pear wood, with a flat on it from your thumb.";
	if N is 9, say "They stand shoulder to shoulder, and do not let go of their own.";
	if N is 10, say "Thumb-deep, and paler than the boxes that get less call.";
	if N is 11, say "In order, except for J and U, which came late.";
	if N is 12, say "Nobody ever sees one, and nobody ever has enough.";
	if N is 13, say "Gold, in two loops, and well ahead of its owner.";
	if N is 14, say "A flat of iron on rails, under the platen.";
	if N is 15, say "The Argus prints few, and charges for them.";
	if N is 16, say "Pine boards, papered with issues that you are proud of.";
	if N is 17, say "Bare to the elbow, and black from there down.";
	if N is 18, say "There is ink on it. There always is.";
	if N is 19, say "It is a long way down the wagon road, and has had its turn.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'columns//': if (n < 1 && SK_Near((+ the forme +))) return 1;
		'mule//': if (n < 2 && SK_Near((+ the forme +))) return 2;
		'quoins//': if (n < 3 && SK_Near((+ the forme +))) return 3;
		'wedges//': if (n < 3 && SK_Near((+ the forme +))) return 3;
		'letters//': if (n < 4 && SK_Near((+ the forme +))) return 4;
		'hole//': if (n < 5 && SK_Near((+ the forme +))) return 5;
		'shade//': if (n < 6 && SK_Near((+ the forme +))) return 6;
		'needle//': if (n < 7 && SK_Near((+ the bodkin +))) return 7;
		'handle//': if (n < 8 && SK_Near((+ the bodkin +))) return 8;
		'friends//': if (n < 9 && SK_Near((+ the bodkin +))) return 9;
		'box//': if (n < 10 && SK_Near((+ the case-thing +))) return 10;
		'capitals//': if (n < 11 && SK_Near((+ the case-thing +))) return 11;
		'spaces//': if (n < 12 && SK_Near((+ the case-thing +))) return 12;
		'chain//': if (n < 13 && SK_Near((+ the window +))) return 13;
		'bed//': if (n < 14 && SK_Near((+ the shop-room +))) return 14;
		'lies//': if (n < 15 && SK_Near((+ the shop-room +))) return 15;
		'wall//': if (n < 16 && SK_Near((+ the shop-room +))) return 16;
		'arm//': if (n < 17 && SK_Near(player)) return 17;
		'nose//': if (n < 18 && SK_Near(player)) return 18;
		'missouri//': if (n < 19 && SK_Near(player)) return 19;
		'hand//': if (n < 20 && SK_Near(player)) return 20;
		'eve//': if (n < 20 && SK_Near(player)) return 20;
		'complimen//': if (n < 20 && SK_Near(player)) return 20;
		'copy//': if (n < 20 && SK_Near(player)) return 20;
		'crook//': if (n < 20 && SK_Near(player)) return 20;
		'face//': if (n < 20 && SK_Near(player)) return 20;
		'helena//': if (n < 20 && SK_Near(player)) return 20;
		'house//': if (n < 20 && SK_Near(player)) return 20;
		'july//': if (n < 20 && SK_Near(player)) return 20;
		'look//': if (n < 20 && SK_Near(player)) return 20;
		'metal//': if (n < 20 && SK_Near(player)) return 20;
		'name//': if (n < 20 && SK_Near(player)) return 20;
		'printer//': if (n < 20 && SK_Near(player)) return 20;
		'spacing//': if (n < 20 && SK_Near(player)) return 20;
		'steel//': if (n < 20 && SK_Near(player)) return 20;
		'subscribe//': if (n < 20 && SK_Near(player)) return 20;
		'territory//': if (n < 20 && SK_Near(player)) return 20;
		'office//': if (n < 21 && SK_Near((+ the shop-room +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'helena//') rtrue;
	if (w == 'july//') rtrue;
	if (w == 'missouri//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air argus arguses arm arms";
		}
		'b': switch (n) {
			1: return "bailiff bailiffs bakeries bakery bank banks bed beds board boards body";
		}
		'c': switch (n) {
			1: return "ceiling chain chains column columns compliment compliments copies copy corner corners crack cracks crook crooks cutleries cutlery";
		}
		'd': switch (n) {
			1: return "dentist dentists door doors";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eve eves eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers flat flats floor floors foot friend friends";
		}
		'g': switch (n) {
			1: return "gap gaps ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands head heel heels helena helenas house houses";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "julies july june junes";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "leg legs lip lips look looks loop loops";
		}
		'm': switch (n) {
			1: return "metal metals missouri missouris mouth mule mules";
		}
		'n': switch (n) {
			1: return "name names needle needles neighbour neighbours newspaper newspapers nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions owner owners";
		}
		'p': switch (n) {
			1: return "platen platens printer printers";
		}
		'q': switch (n) {
			1: return "quoin quoins";
		}
		'r': switch (n) {
			1: return "rail rails road roads roof room rooms";
		}
		's': switch (n) {
			1: return "shade shades sheet sheets shoulder shoulders sill sills sky sound sounds spacing spacings steel steels subscriber subscribers";
		}
		't': switch (n) {
			1: return "table tables territories territory thickness thicknesses thumb thumbs tip tips tray trays";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wedge wedges";
		}
	}
	return 0;
];
-).
