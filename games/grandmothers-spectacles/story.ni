"Without Her Glasses" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The sitting-room is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The linen-room is a room. It is privately-named.
The porch is a room. It is privately-named.

The printed name of the sitting-room is "Sitting Room".
The description of the sitting-room is "Grandmother[']s chair commands the hearthrug, the window and both doors. The mantelpiece holds what the chair can[']t reach. The kitchen is to the west, and the glass porch to the south.".
The kitchen-room is west of the sitting-room.
The porch is south of the sitting-room.

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "It is Thursday, so the kitchen smells of fish. The range ticks as it cools, the table has been scrubbed white, and a flight of steps as steep as a ladder goes up to the linen room.".
The sitting-room is east of the kitchen-room.
The linen-room is up of the kitchen-room.

The printed name of the linen-room is "Linen Room".
The description of the linen-room is "Under the roof, next to the hot tank, where the sheets are aired and secrets are kept. The ironing board has been left standing, and beside it, in a stripe of sun, the laundry basket.[if the bishop-thing is in the laundry-basket] There is a great deal of cat in it.[end if]".
The kitchen-room is down of the linen-room.

The printed name of the porch is "Glass Porch".
The description of the porch is "Geraniums, flowerpots and a dead wasp. Somebody sat here lately with a blanket over their knees: the wicker chair still has the shape of it.".
The sitting-room is north of the porch.

Part 2 - States

A thing can be gleaming or smeared. A thing is usually smeared.

A thing can be mollified or immovable. A thing is usually immovable.

Part 3 - Things

The grandmother is a woman. It is privately-named.
The letter-thing is a thing. It is privately-named.
The mantelpiece is a supporter. It is privately-named.
The china-dogs is a thing. It is privately-named.
The magnifying-glass is a thing. It is privately-named.
The grandmothers-chair is a thing. It is privately-named.
The range is a thing. It is privately-named.
The scrubbed-table is a supporter. It is privately-named.
The kipper is a thing. It is privately-named.
The laundry-basket is a container. It is privately-named.
The ironing-board is a thing. It is privately-named.
The hot-tank is a thing. It is privately-named.
The bishop-thing is a man. It is privately-named.
The spectacles is a thing. It is privately-named.
The wicker-chair is a thing. It is privately-named.
The geraniums is a thing. It is privately-named.
The seed-catalogue is a thing. It is privately-named.

The grandmother is in the sitting-room.
The printed name of the grandmother is "Grandmother".
Include (- with name 'grandmother//' 'granny//', -) when defining the grandmother.
The description of the grandmother is "Very upright, with the letter held out as far as her arm will go, which is not far enough. [quotation mark]I had them for the ironing,[quotation mark] she says, to nobody. [quotation mark]I found a scorch. One doesn[']t find a scorch without spectacles.[quotation mark]".
The appearance of the grandmother is "Grandmother is glaring at Uncle Rafe[']s letter as if it might flinch.".
The first place of the grandmother is the sitting-room.
The grandmother is proper-named.

The letter-thing is part of the grandmother.
The printed name of the letter-thing is "letter".
Include (- with name 'letter//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "Four sheets with a Valparaiso postmark. She turns it away as you lean in.".
The letter-thing is fixed in place.

The mantelpiece is in the sitting-room.
The printed name of the mantelpiece is "mantelpiece".
Include (- with name 'mantelpiece//' 'mantelpieces//p', -) when defining the mantelpiece.
The description of the mantelpiece is "China dogs, spills, and a clock that Grandfather won at cards.".
The mantelpiece is fixed in place, not enterable and scenery.

The china-dogs is in the sitting-room.
The printed name of the china-dogs is "china dogs".
Include (- with name 'china//' 'dogs//', -) when defining the china-dogs.
The description of the china-dogs is "They don[']t wear spectacles. You check.".
The china-dogs is fixed in place, scenery and plural-named.

The magnifying-glass is on the mantelpiece.
The printed name of the magnifying-glass is "magnifying glass".
Include (- with name 'magnifying//' 'glass//' 'magnifier//', -) when defining the magnifying-glass.
The description of the magnifying-glass is "Horn handle, for looking at stamps.".
The magnifying-glass is portable.

The grandmothers-chair is in the sitting-room.
The printed name of the grandmothers-chair is "armchair".
Include (- with name 'armchair//' 'chair//' 'armchairs//p', -) when defining the grandmothers-chair.
The description of the grandmothers-chair is "You feel down the sides, round Grandmother: one thimble, one humbug, one look.".
The grandmothers-chair is fixed in place and scenery.

The range is in the kitchen-room.
The printed name of the range is "range".
Include (- with name 'range//' 'ranges//p', -) when defining the range.
The description of the range is "Black, enormous and nearly out.".
The range is fixed in place and scenery.

The scrubbed-table is in the kitchen-room.
The printed name of the scrubbed-table is "scrubbed table".
Include (- with name 'scrubbed//' 'table//' 'tables//p', -) when defining the scrubbed-table.
The description of the scrubbed-table is "You look underneath as well. Crumbs.".
The scrubbed-table is fixed in place, not enterable and scenery.

The kipper is on the scrubbed-table.
The printed name of the kipper is "kipper".
Include (- with name 'kipper//' 'fish//' 'kippers//p', -) when defining the kipper.
The description of the kipper is "Left over from breakfast, bronze, and with a skeleton like a good argument.".
The kipper is portable.

The laundry-basket is in the linen-room.
The printed name of the laundry-basket is "laundry basket".
Include (- with name 'laundry//' 'basket//' 'pillowcases//' 'baskets//p', -) when defining the laundry-basket.
The description of the laundry-basket is "A wicker boat full of warm pillowcases.".
The laundry-basket is fixed in place, not enterable, unopenable, open and scenery.

The ironing-board is in the linen-room.
The printed name of the ironing-board is "ironing board".
Include (- with name 'ironing//' 'board//' 'scorch//' 'boards//p', -) when defining the ironing-board.
The description of the ironing-board is "One pillowcase is on it, with a brown scorch in the shape of a leaf. Whoever stopped here stopped to look closely.".
The ironing-board is fixed in place and scenery.

The hot-tank is in the linen-room.
The printed name of the hot-tank is "hot tank".
Include (- with name 'hot//' 'tank//' 'tanks//p', -) when defining the hot-tank.
The description of the hot-tank is "Lagged with an eiderdown. It mutters.".
The hot-tank is fixed in place and scenery.

The bishop-thing is in the laundry-basket.
The printed name of the bishop-thing is "Bishop".
Include (- with name 'bishop//' 'cat//', -) when defining the bishop-thing.
The description of the bishop-thing is "Black and purple-black, with a white bib and a wide sense of his own office. He weighs what a coal scuttle weighs.[if the bishop-thing is immovable] He is asleep on something, and means to go on with it.[end if][if the bishop-thing is mollified] He is washing one paw, for form[']s sake.[end if]".
The bishop-thing is proper-named.

The printed name of the spectacles is "spectacles".
Include (- with name 'spectacles//' 'glasses//', -) when defining the spectacles.
The description of the spectacles is "Gold wire, one arm mended with fuse wire.[if the spectacles is smeared] The lenses are furred, literally.[end if][if the spectacles is gleaming] The lenses gleam.[end if]".
The spectacles is portable and plural-named.

The wicker-chair is in the porch.
The printed name of the wicker-chair is "wicker chair".
Include (- with name 'wicker//' 'chair//' 'cushion//' 'blanket//' 'chairs//p', -) when defining the wicker-chair.
The description of the wicker-chair is "You pat the cushion and get up a cloud of last summer.".
The wicker-chair is fixed in place and scenery.

The geraniums is in the porch.
The printed name of the geraniums is "geraniums".
Include (- with name 'geraniums//' 'flowerpots//' 'wasp//' 'dead//', -) when defining the geraniums.
The description of the geraniums is "Leggy, and no help.".
The geraniums is fixed in place, scenery and plural-named.

The seed-catalogue is in the porch.
The printed name of the seed-catalogue is "seed catalogue".
Include (- with name 'seed//' 'catalogue//' 'catalogues//p', -) when defining the seed-catalogue.
The description of the seed-catalogue is "Folded back at Sweet Peas, with a ring round Painted Lady. The ring misses: it was drawn by someone without her spectacles.".
The seed-catalogue is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Tempting-with is an action applying to two things.
Understand "tempt [something] with [something]" as tempting-with.
Understand "feed [something] with [something]" as tempting-with.
Understand "bribe [something] with [something]" as tempting-with.

Carry out tempting-with:
	if the noun is the bishop-thing and the second noun is the kipper:
		if the kipper is not enclosed by the player:
			say "You have no kipper to tempt him with.";
			stop the action;
		now the bishop-thing is mollified;
		now the bishop-thing is in the linen-room;
		now the kipper is nowhere;
		now the spectacles is in the laundry-basket;
		say "One eye opens. The nose goes up, and the rest follows in instalments. He steps down out of the basket and gives the kipper a burial so rapid that you hardly see the service. In the hollow where he lay, among the pillowcases, something glints.";
		stop the action;
	say "That would lead nowhere.".

Just-shooing is an action applying to one thing.
Understand "shoo [something]" as just-shooing.
Understand "move [something]" as just-shooing.
Understand "lift [something]" as just-shooing.
Understand "push [something]" as just-shooing.

Carry out just-shooing:
	if the noun is the bishop-thing:
		if the bishop-thing is not immovable:
			say "He has moved once today. It won[']t happen twice.";
			stop the action;
		say "You get both arms under him. He pours out of them, weighing more at each end than in the middle, and settles back exactly where he was. Bishops are not shooed. They are only ever bribed.";
		stop the action;
	say "That would lead nowhere.".

Just-polishing is an action applying to one thing.
Understand "polish [something]" as just-polishing.
Understand "clean [something]" as just-polishing.
Understand "wipe [something]" as just-polishing.

Carry out just-polishing:
	if the noun is the spectacles:
		if the spectacles is not enclosed by the player:
			say "You need them in your hand.";
			stop the action;
		if the spectacles is not smeared:
			say "They couldn[']t shine more if they were new.";
			stop the action;
		now the spectacles is gleaming;
		say "Breath, shirt-tail, breath, shirt-tail. A quantity of bishop comes off. The world through them swims, and snaps straight.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the spectacles and the second noun is the grandmother:
		if the spectacles is not enclosed by the player:
			say "You haven[']t got them on you.";
			stop the action;
		if the spectacles is not gleaming:
			say "She puts them on, and takes them off again. [quotation mark]I asked for my spectacles,[quotation mark] says Grandmother, [quotation mark]not for the cat.[quotation mark]";
			stop the action;
		now the spectacles is carried by the grandmother;
		say "She hooks them on, one ear and then the other, without a word of thanks, and you stand by the chair and are not told to go.";
		stop the action;
	if the noun is the magnifying-glass and the second noun is the grandmother:
		say "[quotation mark]One letter at a time?[quotation mark] says Grandmother. [quotation mark]I am seventy-nine.[quotation mark]";
		stop the action;
	if (the noun is the kipper or the noun is the seed-catalogue) and the second noun is the grandmother:
		say "She holds [the noun] at arm[']s length, and gives it back. [quotation mark]Closer,[quotation mark] she says. [quotation mark]But no.[quotation mark]";
		stop the action;
	try giving the noun to the second noun.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the bishop-thing:
		try other words;
		try just-shooing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the spectacles:
		try other words;
		try just-polishing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The tempting-with action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the kipper +) && x == (+ the bishop-thing +)) return ##SKOwn1;
			if (y == (+ the grandmother +) && x == (+ the spectacles +) or (+ the magnifying-glass +) or (+ the kipper +) or (+ the seed-catalogue +)) return ##SKOwn2;
		2:
			if (y == (+ the bishop-thing +) && x == (+ the kipper +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the bishop-thing +) && x == (+ the kipper +)) return ##SKOwn1 + 4096;
			if (y == (+ the grandmother +) && x == (+ the spectacles +) or (+ the magnifying-glass +) or (+ the kipper +) or (+ the seed-catalogue +)) return ##SKOwn2;
		4:
			if (y == (+ the bishop-thing +) && x == (+ the kipper +)) return ##SKOwn1 + 4096;
			if (y == (+ the grandmother +) && x == (+ the spectacles +) or (+ the magnifying-glass +) or (+ the kipper +) or (+ the seed-catalogue +)) return ##SKOwn2;
		5:
			if (y == (+ the bishop-thing +) && x == (+ the kipper +)) return ##SKOwn1 + 4096;
			if (y == (+ the grandmother +) && x == (+ the spectacles +) or (+ the magnifying-glass +) or (+ the kipper +) or (+ the seed-catalogue +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The bribe-fetched is a task. The points are 1.
The cat-moved is a task. The points are 2.
The glasses-found is a task. The points are 2.
The glasses-clean is a task. The points are 1.
The glasses-given is a task. The points are 3.

The maximum score is 9.

Every turn:
	if the bribe-fetched is pending and the kipper is enclosed by the player:
		achieve the bribe-fetched.

Every turn:
	if the cat-moved is pending and the bishop-thing is mollified:
		achieve the cat-moved.

Every turn:
	if the glasses-found is pending and the spectacles is enclosed by the player:
		achieve the glasses-found.

Every turn:
	if the glasses-clean is pending and the spectacles is gleaming:
		achieve the glasses-clean.

Every turn:
	if the glasses-given is pending and the spectacles is carried by the grandmother:
		achieve the glasses-given.

Every turn:
	if the story has not ended and the glasses-given is achieved:
		say "She reads all four sheets, and then the envelope. [quotation mark]Well,[quotation mark] says Grandmother at last, and her voice has something the matter with it. [quotation mark]Go and air the blue room. And take the cat off the bed; he is going to want the bed.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the sitting-room.

When play begins:
	say "Uncle Rafe has written, for the first time in nine years, and Grandmother can[']t read a word of it. She won[']t have it read to her either; it may contain language. [quotation mark]My spectacles,[quotation mark] she says, [quotation mark]are where I left them.[quotation mark] You have been sent to find out where that is, and she will want them clean.".

To decide whether mention (N - a number) is absent:
	if N is 11:
		if the bishop-thing is mollified:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 27, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Written on both sides, and then across.";
	if N is 2, say "Violet, and smudged by several thousand miles.";
	if N is 3, say "It gains ten minutes a day. So did he.";
	if N is 4, say "None in the house, since the clock.";
	if N is 5, say "Twists of parish magazine, which burns best.";
	if N is 6, say "You put it back. It lives there.";
	if N is 7, say "Furred with horsehair, and older than you are.";
	if N is 8, say "Every point leads to the next, and all of them to the tail.";
	if N is 9, say "Pink once, and tied on with pyjama cord.";
	if N is 10, say "Spotless. He sees to it between sermons.";
	if N is 11, say "White to the wrist, and in no hurry to be finished.";
	if N is 12, say "Grandfather saw to it, and sat in the dark that evening.";
	if N is 13, say "As thick as the bottoms of tumblers.";
	if N is 14, say "It hangs in the light, and settles where it was.";
	if N is 15, say "Pencil, very firm, and half an inch out.";
	if N is 16, say "Climbing, scented, and fourpence the packet.";
	if N is 17, say "Pink and white, and just outside the pencil.";
	if N is 18, say "Grandfather called it a tiger. It was a cow.";
	if N is 19, say "It shows who is coming up the path, and how they are dressed.";
	if N is 20, say "One to the west, one to the south, and neither gets past her.";
	if N is 21, say "They lead up to the linen room, and forgive nobody.";
	if N is 22, say "Sparrows are walking about on the other side of it.";
	if N is 23, say "It lies exactly where a cat would have asked for it.";
	if N is 24, say "They hang in white ranks, and repeat nothing.";
	if N is 25, say "They have gone indoors, with the rest of somebody.";
	if N is 26, say "He was never good at letters. He was good at leaving.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go west.";
	if N is 30, say "You would have to go south.";
	if N is 31, say "You are there.";
	if N is 32, say "You would have to go east or up.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go down.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go north.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'sheets//': if (n < 1 && SK_Near((+ the letter-thing +))) return 1; if (n < 24 && SK_Near((+ the linen-room +))) return 24;
		'postmark//': if (n < 2 && SK_Near((+ the letter-thing +))) return 2;
		'clock//': if (n < 3 && SK_Near((+ the mantelpiece +))) return 3;
		'cards//': if (n < 4 && SK_Near((+ the mantelpiece +))) return 4;
		'spills//': if (n < 5 && SK_Near((+ the mantelpiece +))) return 5;
		'thimble//': if (n < 6 && SK_Near((+ the grandmothers-chair +))) return 6;
		'humbug//': if (n < 7 && SK_Near((+ the grandmothers-chair +))) return 7;
		'skeleton//': if (n < 8 && SK_Near((+ the kipper +))) return 8;
		'eiderdown//': if (n < 9 && SK_Near((+ the hot-tank +))) return 9;
		'bib//': if (n < 10 && SK_Near((+ the bishop-thing +))) return 10;
		'paw//': if (n < 11 && SK_Near((+ the bishop-thing +))) return 11;
		'arm//': if (n < 12 && SK_Near((+ the spectacles +))) return 12;
		'lenses//': if (n < 13 && SK_Near((+ the spectacles +))) return 13;
		'cloud//': if (n < 14 && SK_Near((+ the wicker-chair +))) return 14;
		'ring//': if (n < 15 && SK_Near((+ the seed-catalogue +))) return 15;
		'peas//': if (n < 16 && SK_Near((+ the seed-catalogue +))) return 16;
		'lady//': if (n < 17 && SK_Near((+ the seed-catalogue +))) return 17;
		'hearthrug//': if (n < 18 && SK_Near((+ the sitting-room +))) return 18;
		'window//': if (n < 19 && SK_Near((+ the sitting-room +))) return 19;
		'doors//': if (n < 20 && SK_Near((+ the sitting-room +))) return 20;
		'flight//': if (n < 21 && SK_Near((+ the kitchen-room +))) return 21;
		'steps//': if (n < 21 && SK_Near((+ the kitchen-room +))) return 21;
		'roof//': if (n < 22 && SK_Near((+ the linen-room +))) return 22;
		'sun//': if (n < 23 && SK_Near((+ the linen-room +))) return 23;
		'stripe//': if (n < 23 && SK_Near((+ the linen-room +))) return 23;
		'knees//': if (n < 25 && SK_Near((+ the porch +))) return 25;
		'rafe//': if (n < 26 && SK_Near(player)) return 26;
		'full//': if (n < 27 && SK_Near(player)) return 27;
		'argument//': if (n < 27 && SK_Near(player)) return 27;
		'breakfast//': if (n < 27 && SK_Near(player)) return 27;
		'help//': if (n < 27 && SK_Near(player)) return 27;
		'ladder//': if (n < 27 && SK_Near(player)) return 27;
		'leaf//': if (n < 27 && SK_Near(player)) return 27;
		'look//': if (n < 27 && SK_Near(player)) return 27;
		'scuttle//': if (n < 27 && SK_Near(player)) return 27;
		'room//': if (n < 28 && SK_Near((+ the sitting-room +))) return 28; if (n < 32 && SK_Near((+ the kitchen-room +))) return 32; if (n < 33 && SK_Near((+ the linen-room +))) return 33; if (n < 36 && SK_Near((+ the porch +))) return 36;
		'kitchen//': if (n < 29 && SK_Near((+ the sitting-room +))) return 29; if (n < 31 && SK_Near((+ the kitchen-room +))) return 31; if (n < 34 && SK_Near((+ the linen-room +))) return 34;
		'porch//': if (n < 30 && SK_Near((+ the sitting-room +))) return 30; if (n < 35 && SK_Near((+ the porch +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'lady//') rtrue;
	if (w == 'peas//') rtrue;
	if (w == 'postmark//') rtrue;
	if (w == 'rafe//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs argument arguments arm arms";
		}
		'b': switch (n) {
			1: return "bed beds bib bibs body breakfast breakfasts burial burials";
		}
		'c': switch (n) {
			1: return "card cards ceiling clock clocks cloud clouds cord cords corner corners cow cows";
		}
		'd': switch (n) {
			1: return "door doors";
		}
		'e': switch (n) {
			1: return "ear ears eiderdown eiderdowns envelope envelopes eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers flight flights floor foot full fulls";
		}
		'g': switch (n) {
			1: return "ground";
		}
		'h': switch (n) {
			1: return "hair head hearthrug hearthrugs help helps hollow hollows horsehair horsehairs house houses humbug humbugs hurries hurry";
		}
		'i': switch (n) {
			1: return "instalment instalments ironing ironings";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "ladder ladders ladies lady leaf leafs leg legs lens lenses light lights look looks";
		}
		'm': switch (n) {
			1: return "magazine magazines mouth";
		}
		'n': switch (n) {
			1: return "nose noses";
		}
		'p': switch (n) {
			1: return "packet packets path paths pea peas pencil pencils postmark postmarks";
		}
		'q': switch (n) {
			1: return "quantities quantity";
		}
		'r': switch (n) {
			1: return "rafe rafes rank ranks ring rings roof roofs";
		}
		's': switch (n) {
			1: return "scuttle scuttles sermon sermons service services sheet sheets skeleton skeletons sky sparrow sparrows step steps stripe stripes sun suns";
		}
		't': switch (n) {
			1: return "tail tails thimble thimbles tiger tigers tumbler tumblers";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls window windows won wons world worlds wrist wrists";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the kitchen-room +))) rtrue;
		'ladder//': if (SK_Near(player)) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the kitchen-room +))) rtrue;
	if (SK_Near(player)) rtrue;
	rfalse;
];
-).
