"Four Gatherings" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The scriptorium is a room. It is privately-named.
The cloister is a room. It is privately-named.
The calefactory is a room. It is privately-named.

The printed name of the scriptorium is "Scriptorium".
The description of the scriptorium is "Six desks at six windows, and at five of them a back which is very busy not having seen anything. The sewing frame stands in the middle of the floor with its three cords strung. Doors lead east, to the cloister, and south, to the warming room.".
The cloister is east of the scriptorium.
The calefactory is south of the scriptorium.

The printed name of the cloister is "Cloister".
The description of the cloister is "Grass in a square, sky in a square, and a wind going round and round like a monk with a sum to do.".
The scriptorium is west of the cloister.

The printed name of the calefactory is "Warming Room".
The description of the calefactory is "The one fire in the house. Half a dozen candle ends stand along the hob. The cellarer[']s cat owns the settle and everything in front of it.".
The scriptorium is north of the calefactory.

Part 2 - States

A thing can be waxed or unwaxed. A thing is usually unwaxed.

A thing can be sewn-state or bare. A thing is usually bare.

A thing can be standing-state or sitting-state. A thing is usually sitting-state.

Part 3 - Things

The frame is a supporter. It is privately-named.
The desks is a thing. It is privately-named.
The exemplar is a thing. It is privately-named.
The hedgehog is a thing. It is privately-named.
The owl is a thing. It is privately-named.
The thread-thing is a thing. It is privately-named.
The needle is a thing. It is privately-named.
The inkhorn is a thing. It is privately-named.
The lion is a thing. It is privately-named.
The grass is a thing. It is privately-named.
The fire is a thing. It is privately-named.
The candle is a thing. It is privately-named.
The cat is a man. It is privately-named.
The whale is a thing. It is privately-named.
The cheese is a thing. It is privately-named.

The frame is in the scriptorium.
The printed name of the frame is "sewing frame".
Include (- with name 'sewing//' 'frame//' 'cords//' 'frames//p', -) when defining the frame.
The description of the frame is "Two posts, a bar, three cords. The gatherings are laid on it in their order, first at the bottom, and sewn through the fold.".
The frame is fixed in place, not enterable and scenery.

The desks is in the scriptorium.
The printed name of the desks is "desks".
Include (- with name 'desks//' 'backs//' 'monks//', -) when defining the desks.
The description of the desks is "A psalter, a psalter, an account of herrings, a psalter, and something quickly covered.".
The desks is fixed in place, scenery and plural-named.

The exemplar is in the scriptorium.
The printed name of the exemplar is "note".
Include (- with name 'note//' 'exemplar//' 'notes//p', -) when defining the exemplar.
The description of the exemplar is "In Brother Aldwin[']s hand, pinned to the frame: [quotation mark]The word at the FOOT of each gathering is the first word of the NEXT. The lion begins, being king. The whale ends, being enormous.[quotation mark]".
The exemplar is fixed in place and scenery.

The hedgehog is in the scriptorium.
The printed name of the hedgehog is "hedgehog gathering".
Include (- with name 'hedgehog//' 'gathering//' 'vellum//' 'gatherings//p', -) when defining the hedgehog.
The description of the hedgehog is "It opens: URCHIN, which men call hedgehog, gathers grapes upon his back. At the foot, by itself, is the word WHALE.".
The appearance of the hedgehog is "One gathering has slid beneath the third desk.".
The first place of the hedgehog is the scriptorium.
The hedgehog is portable.

The owl is in the scriptorium.
The printed name of the owl is "owl gathering".
Include (- with name 'owl//' 'gathering//' 'vellum//' 'gatherings//p', -) when defining the owl.
The description of the owl is "It opens: OWL is a bird that loves the dark, and is somebody you all know. (This has been scratched out, but not much.) At the foot, by itself, is the word URCHIN.".
The appearance of the owl is "One gathering has lodged behind the shutter, where it has been taken for the shutter.".
The first place of the owl is the scriptorium.
The owl is portable.

The thread-thing is on the frame.
The printed name of the thread-thing is "linen thread".
Include (- with name 'linen//' 'thread//' 'threads//p', -) when defining the thread-thing.
The description of the thread-thing is "From the flax, by way of Sister Hild.[if the thread-thing is unwaxed] It is dry, and inclined to snarl.[end if][if the thread-thing is waxed] It runs stiff and smooth between your fingers.[end if]".
The thread-thing is portable.

The needle is on the frame.
The printed name of the needle is "bone needle".
Include (- with name 'bone//' 'needle//' 'needles//p', -) when defining the needle.
The description of the needle is "A goose gave its all.".
The needle is portable.

The inkhorn is in the scriptorium.
The printed name of the inkhorn is "inkhorn".
Include (- with name 'inkhorn//' 'inkhorns//p', -) when defining the inkhorn.
The description of the inkhorn is "Oak gall and vinegar. You have been warned about it as others are about the Devil.".
The inkhorn is fixed in place and scenery.

The lion is in the cloister.
The printed name of the lion is "lion gathering".
Include (- with name 'lion//' 'gathering//' 'vellum//' 'gatherings//p', -) when defining the lion.
The description of the lion is "It opens: LION is king of beasts. The painted one has the face of a worried sheep. At the foot, by itself, is the word OWL.".
The appearance of the lion is "The wind has pinned a gathering, the lion[']s, against the foot of a pillar.".
The first place of the lion is the cloister.
The lion is portable.

The grass is in the cloister.
The printed name of the grass is "garth".
Include (- with name 'garth//' 'grass//' 'pillar//' 'pillars//' 'garths//p', -) when defining the grass.
The description of the grass is "There is a mole at work in it, who has not been told that this is an abbey.".
The grass is fixed in place and scenery.

The fire is in the calefactory.
The printed name of the fire is "fire".
Include (- with name 'fire//' 'fires//p', -) when defining the fire.
The description of the fire is "Apple wood.".
The fire is fixed in place and scenery.

The candle is in the calefactory.
The printed name of the candle is "candle end".
Include (- with name 'candle//' 'end//' 'wax//' 'beeswax//' 'ends//p', -) when defining the candle.
The description of the candle is "Beeswax, with a thumb[']s length left. Thread drawn through it will not tangle or rot.".
The appearance of the candle is "Among the stubs on the hob, one candle end is of good beeswax.".
The first place of the candle is the calefactory.
The candle is portable.

The cat is in the calefactory.
The printed name of the cat is "Gib".
Include (- with name 'gib//' 'cat//', -) when defining the cat.
The description of the cat is "Grey, and as wide as he is long. He keeps the mice down, they say, by lying on them.[if the cat is sitting-state] A corner of vellum sticks out from beneath him.[end if]".
The appearance of the cat is "Gib the cat sits on the hearthstone with his paws together.".
The first place of the cat is the calefactory.
The cat is proper-named.

The printed name of the whale is "whale gathering".
Include (- with name 'whale//' 'gathering//' 'vellum//' 'gatherings//p', -) when defining the whale.
The description of the whale is "It opens: WHALE is so great that sailors make their fire on him. It is quite warm, and has a few hairs on it. At the foot stands the word EXPLICIT, which means that one may stop.".
The whale is portable.

The cheese is in the calefactory.
The printed name of the cheese is "rind".
Include (- with name 'rind//' 'cheese//' 'hard//' 'rinds//p', -) when defining the cheese.
The description of the cheese is "Rind of a hard cheese, from the cellarer[']s supper.".
The appearance of the cheese is "A rind of cheese lies forgotten on the arm of the settle.".
The first place of the cheese is the calefactory.
The cheese is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Offering-to is an action applying to two things.
Understand "offer [something] to [something]" as offering-to.
Understand "give [something] to [something]" as offering-to.
Understand "feed [something] with [something]" as offering-to (with nouns reversed).
Understand "show [something] to [something]" as offering-to.

Carry out offering-to:
	if the noun is the cheese and the second noun is the cat:
		if the cheese is not enclosed by the player:
			say "You are holding nothing that he would call food.";
			stop the action;
		now the cat is standing-state;
		now the cheese is nowhere;
		now the whale is carried by the player;
		say "You hold it one step out of reach. There is a struggle, soul against body; and he gets up. By the time that he has eaten you have the last gathering of the bestiary in your hand.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "shoo [something]" as just-pushing.
Understand "move [something]" as just-pushing.
Understand "lift [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the cat:
		if the cat is not sitting-state:
			say "He is where you want him now: anywhere else.";
			stop the action;
		say "It is like pushing the abbey.";
		stop the action;
	try pushing the noun.

Check eating:
	now the deed is 0;
	if the noun is the cheese:
		if the cheese is enclosed by the player:
			say "It[']s Friday, and it is the cellarer[']s, and you may have a better use for it.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Waxing-with is an action applying to two things.
Understand "wax [something] with [something]" as waxing-with.
Understand "rub [something] with [something]" as waxing-with.
Understand "draw [something] through [something]" as waxing-with.

Carry out waxing-with:
	if the noun is the thread-thing and the second noun is the candle:
		if the thread-thing is not enclosed by the player:
			say "The thread first, or all that you will wax is your thumb.";
			stop the action;
		if the candle is not enclosed by the player:
			say "You need the candle in the other hand.";
			stop the action;
		if the thread-thing is not unwaxed:
			say "It has had all the wax it can hold.";
			stop the action;
		now the thread-thing is waxed;
		say "Three times through the groove, as he showed you, and it comes out as straight as a good man[']s answer.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the lion and the second noun is the frame:
		now the deed is 1;
	otherwise if the noun is the owl and the second noun is the frame:
		if the lion is not on the frame:
			say "You look for a gathering with OWL at its foot, to lay it on. There is none on the frame. What comes first, comes first.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the hedgehog and the second noun is the frame:
		if the owl is not on the frame:
			say "Whatever goes beneath this one must have URCHIN at its foot. Nothing on the frame has.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the whale and the second noun is the frame:
		if the hedgehog is not on the frame:
			say "It ends the book. But the gathering that has WHALE at its foot isn[']t on the frame, and so there is no book for it to end.";
			stop the action;
		now the deed is 4;
	otherwise if (the noun is the cheese or the noun is the candle) and the second noun is the frame:
		if the noun is enclosed by the player:
			say "Aldwin would feel it in his sleep.";
			stop the action;
		now the deed is 5;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "First, being king. You square it to the cords.";
		stop the action;
	if the deed is 2:
		say "After LION, OWL. You tap it flush.";
		stop the action;
	if the deed is 3:
		say "After OWL, URCHIN. The pile begins to look like a book.";
		stop the action;
	if the deed is 4:
		say "And last, the whale. EXPLICIT, and so say you.";
		stop the action;
	if the deed is 5:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the lion and the owl is on the frame:
		if the owl is on the frame:
			say "It has others on top of it, in their right order. Don[']t breathe on them.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the owl and the hedgehog is on the frame:
		if the hedgehog is on the frame:
			say "It has others on top of it, in their right order. Don[']t breathe on them.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the hedgehog and the whale is on the frame:
		if the whale is on the frame:
			say "It has others on top of it, in their right order. Don[']t breathe on them.";
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

Sewing-with is an action applying to two things.
Understand "sew [something] with [something]" as sewing-with.
Understand "stitch [something] with [something]" as sewing-with.
Understand "bind [something] with [something]" as sewing-with.

Carry out sewing-with:
	if the noun is the frame and the second noun is the needle:
		if the needle is not enclosed by the player:
			say "Paper takes no notice of a thread with nothing in front of it. Take the needle.";
			stop the action;
		if the thread-thing is not enclosed by the player:
			say "A needle alone makes only holes. You have no thread.";
			stop the action;
		if the whale is not on the frame:
			say "There are to be four gatherings on it, and you can count as far as that.";
			stop the action;
		if the thread-thing is not waxed:
			say "You try a stitch, and the thread snarls, catches, and bites the vellum. It has to be waxed.";
			stop the action;
		now the frame is sewn-state;
		say "In at the fold, round the cord, out at the fold, four times, with a kettle stitch at either end and your tongue between your teeth. You pull. It holds.";
		stop the action;
	say "That would lead nowhere.".

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the cat:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the thread-thing:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The offering-to action translates into I6 as "SKOwn1".
The waxing-with action translates into I6 as "SKOwn2".
The sewing-with action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the cat +) && x == (+ the cheese +)) return ##SKOwn1;
			if (y == (+ the cheese +) && x == (+ the cat +)) return ##SKOwn1 + 4096;
			if (y == (+ the candle +) && x == (+ the thread-thing +)) return ##SKOwn2;
			if (y == (+ the needle +) && x == (+ the frame +)) return ##SKOwn3;
		2:
			if (y == (+ the cat +) && x == (+ the cheese +)) return ##SKOwn1;
			if (y == (+ the thread-thing +) && x == (+ the candle +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the cat +) && x == (+ the cheese +)) return ##SKOwn1;
			if (y == (+ the thread-thing +) && x == (+ the candle +)) return ##SKOwn2 + 4096;
			if (y == (+ the candle +) && x == (+ the thread-thing +)) return ##SKOwn2;
			if (y == (+ the frame +) && x == (+ the needle +)) return ##SKOwn3 + 4096;
		4:
			if (y == (+ the cat +) && x == (+ the cheese +)) return ##SKOwn1;
			if (y == (+ the thread-thing +) && x == (+ the candle +)) return ##SKOwn2 + 4096;
			if (y == (+ the candle +) && x == (+ the thread-thing +)) return ##SKOwn2;
			if (y == (+ the frame +) && x == (+ the needle +)) return ##SKOwn3 + 4096;
		5:
			if (y == (+ the cat +) && x == (+ the cheese +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The lion-first is a task. The points are 2.
The cat-up is a task. The points are 2.
The in-order is a task. The points are 3.
The thread-waxed is a task. The points are 1.
The book-sewn is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the lion-first is pending and the lion is on the frame:
		achieve the lion-first.

Every turn:
	if the cat-up is pending and the cat is standing-state:
		achieve the cat-up.

Every turn:
	if the in-order is pending and the whale is on the frame:
		achieve the in-order.

Every turn:
	if the thread-waxed is pending and the thread-thing is waxed:
		achieve the thread-waxed.

Every turn:
	if the book-sewn is pending and the frame is sewn-state:
		achieve the book-sewn.

Every turn:
	if the story has not ended and the book-sewn is achieved:
		say "It opens at the owl, and the owl looks up at you, and is somebody you all know, and five backs turn round at five desks to see what you are laughing at. When the bell goes for vespers they are all still there, passing it from hand to hand. Brother Aldwin is asleep.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the scriptorium.

When play begins:
	say "Brother Aldwin[']s bestiary has taken him six years, and this morning at the sewing frame he sneezed. The gatherings flew. He has gone to lie down. The Abbot wants the book bound by vespers, for a bishop who is fond of animals, and you are the novice, and are small, and can get under things. [quotation mark]The catchwords![quotation mark] moans Brother Aldwin from the dorter. [quotation mark]Mind the catchwords![quotation mark]".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 27, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Worn to a waist in two places by six years of Brother Aldwin.";
	if N is 2, say "It comes out three herrings short. It always does.";
	if N is 3, say "Nine barrels, less three fish.";
	if N is 4, say "There is something about the eyebrows.";
	if N is 5, say "Inky, to the second joint. They are always the first to be blamed.";
	if N is 6, say "She is past minding.";
	if N is 7, say "Along the border there are ten, and a snail in armour.";
	if N is 8, say "Brother Aldwin never saw a lion, and had seen a great many sheep.";
	if N is 9, say "He is down at present, and going east.";
	if N is 10, say "Not one to be seen, which is his whole argument.";
	if N is 11, say "White, like a canon[']s gloves.";
	if N is 12, say "Three men are frying an egg on his back.";
	if N is 13, say "Grey, and still faintly warm.";
	if N is 14, say "Oak, and warped. It lets in one thin line of day.";
	if N is 15, say "Brother Anselm[']s. His feet have not moved either.";
	if N is 16, say "North light. It falls on everyone[']s work except, at this moment, yours.";
	if N is 17, say "One lets in the cold and the other lets out the warm.";
	if N is 18, say "It has been round so often that it ought to be in orders.";
	if N is 19, say "None is out in this.";
	if N is 20, say "Grey, with one rook copied into the margin.";
	if N is 21, say "Carved with a lion. It may be a lion.";
	if N is 22, say "Tallow, the rest of them. They smell of mutton and of Lent.";
	if N is 23, say "Eleven hearths were built. Ten were thought to encourage people.";
	if N is 24, say "Black iron, with a frill of old wax.";
	if N is 25, say "Oak, and on the warm end of it, hair.";
	if N is 26, say "It is the warmest stone between here and the sea.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go east.";
	if N is 30, say "You would have to go south.";
	if N is 31, say "You are there.";
	if N is 32, say "You would have to go west.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'bar//': if (n < 1 && SK_Near((+ the frame +))) return 1;
		'account//': if (n < 2 && SK_Near((+ the desks +))) return 2;
		'herrings//': if (n < 3 && SK_Near((+ the desks +))) return 3;
		'bird//': if (n < 4 && SK_Near((+ the owl +))) return 4;
		'fingers//': if (n < 5 && SK_Near((+ the thread-thing +))) return 5;
		'goose//': if (n < 6 && SK_Near((+ the needle +))) return 6;
		'beasts//': if (n < 7 && SK_Near((+ the lion +))) return 7;
		'face//': if (n < 8 && SK_Near((+ the lion +))) return 8;
		'sheep//': if (n < 8 && SK_Near((+ the lion +))) return 8;
		'mole//': if (n < 9 && SK_Near((+ the grass +))) return 9;
		'mice//': if (n < 10 && SK_Near((+ the cat +))) return 10;
		'paws//': if (n < 11 && SK_Near((+ the cat +))) return 11;
		'fire//': if (n < 12 && SK_Near((+ the whale +))) return 12;
		'hairs//': if (n < 13 && SK_Near((+ the whale +))) return 13;
		'shutter//': if (n < 14 && SK_Near((+ the scriptorium +))) return 14;
		'desk//': if (n < 15 && SK_Near((+ the scriptorium +))) return 15;
		'windows//': if (n < 16 && SK_Near((+ the scriptorium +))) return 16;
		'doors//': if (n < 17 && SK_Near((+ the scriptorium +))) return 17;
		'wind//': if (n < 18 && SK_Near((+ the cloister +))) return 18;
		'monk//': if (n < 19 && SK_Near((+ the cloister +))) return 19; if (n < 27 && SK_Near(player)) return 27;
		'sky//': if (n < 20 && SK_Near((+ the cloister +))) return 20;
		'arm//': if (n < 21 && SK_Near((+ the calefactory +))) return 21;
		'stubs//': if (n < 22 && SK_Near((+ the calefactory +))) return 22;
		'house//': if (n < 23 && SK_Near((+ the calefactory +))) return 23;
		'hob//': if (n < 24 && SK_Near((+ the calefactory +))) return 24;
		'settle//': if (n < 25 && SK_Near((+ the calefactory +))) return 25;
		'hearthsto//': if (n < 26 && SK_Near((+ the calefactory +))) return 26;
		'abbey//': if (n < 27 && SK_Near(player)) return 27;
		'abbot//': if (n < 27 && SK_Near(player)) return 27;
		'animals//': if (n < 27 && SK_Near(player)) return 27;
		'bishop//': if (n < 27 && SK_Near(player)) return 27;
		'bound//': if (n < 27 && SK_Near(player)) return 27;
		'catchword//': if (n < 27 && SK_Near(player)) return 27;
		'corner//': if (n < 27 && SK_Near(player)) return 27;
		'devil//': if (n < 27 && SK_Near(player)) return 27;
		'dorter//': if (n < 27 && SK_Near(player)) return 27;
		'flax//': if (n < 27 && SK_Near(player)) return 27;
		'floor//': if (n < 27 && SK_Near(player)) return 27;
		'fold//': if (n < 27 && SK_Near(player)) return 27;
		'hand//': if (n < 27 && SK_Near(player)) return 27;
		'hild//': if (n < 27 && SK_Near(player)) return 27;
		'novice//': if (n < 27 && SK_Near(player)) return 27;
		'order//': if (n < 27 && SK_Near(player)) return 27;
		'posts//': if (n < 27 && SK_Near(player)) return 27;
		'psalter//': if (n < 27 && SK_Near(player)) return 27;
		'square//': if (n < 27 && SK_Near(player)) return 27;
		'sum//': if (n < 27 && SK_Near(player)) return 27;
		'supper//': if (n < 27 && SK_Near(player)) return 27;
		'urchin//': if (n < 27 && SK_Near(player)) return 27;
		'vespers//': if (n < 27 && SK_Near(player)) return 27;
		'vinegar//': if (n < 27 && SK_Near(player)) return 27;
		'scriptori//': if (n < 28 && SK_Near((+ the scriptorium +))) return 28; if (n < 32 && SK_Near((+ the cloister +))) return 32; if (n < 34 && SK_Near((+ the calefactory +))) return 34;
		'cloister//': if (n < 29 && SK_Near((+ the scriptorium +))) return 29; if (n < 31 && SK_Near((+ the cloister +))) return 31;
		'room//': if (n < 30 && SK_Near((+ the scriptorium +))) return 30; if (n < 33 && SK_Near((+ the calefactory +))) return 33;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'hild//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "abbey abbeys abbot abbots account accounts air aldwin aldwins animal animals answer answers argument arguments arm armour armours arms";
		}
		'b': switch (n) {
			1: return "bar barrel barrels bars beast beasts bell bells bestiaries bestiary bird birds bishop bishops bodies body book books border borders bound bounds";
		}
		'c': switch (n) {
			1: return "candle candles catchword catchwords ceiling corner corners";
		}
		'd': switch (n) {
			1: return "devil devils door doors dorter dorters";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers fish fishes flax flaxes floor floors fold folds foot frill frills";
		}
		'g': switch (n) {
			1: return "goose gooses groove grooves ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head hearth hearths hearthstone hearthstones herring herrings hild hilds hob hobs house houses";
		}
		'k': switch (n) {
			1: return "knee knees know knows";
		}
		'l': switch (n) {
			1: return "leg legs lent lents let lets lion lions";
		}
		'm': switch (n) {
			1: return "man mans margin margins men mice mole moles mouse mouses mouth mutton muttons";
		}
		'n': switch (n) {
			1: return "nose notice notices novice novices";
		}
		'o': switch (n) {
			1: return "order orders owl owls owner owners";
		}
		'p': switch (n) {
			1: return "paw paws pile piles post posts psalter psalters";
		}
		'r': switch (n) {
			1: return "roof rook rooks";
		}
		's': switch (n) {
			1: return "sea seas settle settles sheep sheeps short shorts shutter shutters sky sleep sleeps snail snails square squares step steps stone stones struggle";
			2: return "struggles stub stubs sum sums supper suppers";
		}
		't': switch (n) {
			1: return "teeth thumb thumbs tongue tongues tooth tooths";
		}
		'u': switch (n) {
			1: return "urchin urchins";
		}
		'v': switch (n) {
			1: return "vesper vespers vinegar vinegars";
		}
		'w': switch (n) {
			1: return "waist waists wall walls whale whales wind window windows winds";
		}
	}
	return 0;
];
-).
