"Everything That Rolls" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The caravan is a room. It is privately-named.

The printed name of the caravan is "Caravan".
The description of the caravan is "Fourteen feet by six, brown and orange throughout. The bunk faces the fold-down table. There[']s a shelf with a rail, for books; a wardrobe, for clothes; and a steel sink deep enough to hold crockery still. Overhead is the skylight.[if the skylight is propped] It is propped open, and the stay rattles.[end if][if the skylight is latched] It is latched down tight.[end if][if the wardrobe is open] The wardrobe door swings whenever Nan revs.[end if][if the wardrobe is closed and the shirt is in the wardrobe and the road-atlas is on the shelf-thing and the mug is in the sink-thing and the skylight is latched] Nothing moves.[end if]".

Part 2 - States

A thing can be latched or propped. A thing is usually propped.

A thing can be folded or balled-up. A thing is usually balled-up.

Part 3 - Things

The bunk is a supporter. It is privately-named.
The table-thing is a supporter. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The wardrobe is a container. It is privately-named.
The sink-thing is a container. It is privately-named.
The skylight is a thing. It is privately-named.
The road-atlas is a thing. It is privately-named.
The mug is a thing. It is privately-named.
The shirt is a thing. It is privately-named.
The ukulele is a thing. It is privately-named.
The nan-thing is a woman. It is privately-named.

The bunk is in the caravan.
The printed name of the bunk is "bunk".
Include (- with name 'bunk//' 'bed//' 'bunks//p', -) when defining the bunk.
The description of the bunk is "Foam under corduroy. Nothing left on it would stay on it past the gate.".
The bunk is fixed in place, not enterable and scenery.

The table-thing is in the caravan.
The printed name of the table-thing is "fold-down table".
Include (- with name 'fold-down//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Wipe-clean walnut. One leg, one hinge, no lip round the edge.".
The table-thing is fixed in place, not enterable and scenery.

The shelf-thing is in the caravan.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'bookshelf//' 'rail//' 'brass//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "The brass rail along the front has kept books aboard since 1974.".
The shelf-thing is fixed in place, not enterable and scenery.

The wardrobe is in the caravan.
The printed name of the wardrobe is "wardrobe".
Include (- with name 'wardrobe//' 'closet//' 'door//' 'wardrobes//p', -) when defining the wardrobe.
The description of the wardrobe is "The width of one coat hanger. The door only holds if you close it.".
The wardrobe is fixed in place, not enterable, openable, open and scenery.

The sink-thing is in the caravan.
The printed name of the sink-thing is "sink".
Include (- with name 'sink//' 'basin//' 'steel//' 'box//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "A steel box with a plug on a chain. Crocks travel in it: house law.".
The sink-thing is fixed in place, not enterable, unopenable, open and scenery.

The skylight is in the caravan.
The printed name of the skylight is "skylight".
Include (- with name 'skylight//' 'hatch//' 'skylights//p', -) when defining the skylight.
The description of the skylight is "Yellowed plastic. A wasp is considering it.[if the skylight is propped] It stands open on its metal stay.[end if][if the skylight is latched] Both catches are home.[end if]".
The skylight is fixed in place and scenery.

The road-atlas is on the bunk.
The printed name of the road-atlas is "road atlas".
Include (- with name 'road//' 'atlas//' 'book//' 'atlases//p', -) when defining the road-atlas.
The description of the road-atlas is "Motorways in blue, and in biro every lay-by with a decent bacon roll. It lives on the shelf.".
The road-atlas is portable.

The mug is on the table-thing.
The printed name of the mug is "tin mug".
Include (- with name 'tin//' 'mug//' 'cup//' 'picture//' 'mugs//p', -) when defining the mug.
The description of the mug is "SKEGNESS, it says, round a picture of a jolly fisherman. Still warm, luckily empty. Goes in the sink.".
The mug is portable.

The shirt is in the caravan.
The printed name of the shirt is "parrot shirt".
Include (- with name 'parrot//' 'shirt//' 'clothes//' 'ball//' 'shirts//p', -) when defining the shirt.
The description of the shirt is "Forty-one parrots, no two on speaking terms. The wardrobe is where it ought to be.[if the shirt is balled-up] It is in a ball.[end if][if the shirt is folded] It has been folded, sleeves in, like one in a shop.[end if]".
The appearance of the shirt is "A shirt covered in parrots lies on the lino where you stepped out of it.".
The first place of the shirt is the caravan.
The shirt is portable.

The ukulele is on the bunk.
The printed name of the ukulele is "ukulele".
Include (- with name 'ukulele//' 'ukuleles//p', -) when defining the ukulele.
The description of the ukulele is "Missing a string. Nan sat on it at Whitby, and it has been wedged on the bunk ever since: the one thing aboard that cannot roll.".
The ukulele is fixed in place.

The nan-thing is in the caravan.
The printed name of the nan-thing is "Nan".
Include (- with name 'nan//' 'window//' 'car//', -) when defining the nan-thing.
The description of the nan-thing is "Through the window you can see headscarf, smoke, and one eye in the wing mirror.".
The nan-thing is scenery and proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-folding is an action applying to one thing.
Understand "fold [something]" as just-folding.

Carry out just-folding:
	if the noun is the shirt:
		if the shirt is not enclosed by the player:
			say "Pick it up first. It won[']t fold itself; you[']ve waited.";
			stop the action;
		if the shirt is not balled-up:
			say "It couldn[']t be any flatter.";
			stop the action;
		now the shirt is folded;
		say "Arms behind, thirds, over. Thirty-eight parrots vanish.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the shirt and the second noun is the wardrobe:
		if the shirt is not folded:
			say "In a ball it would be out again at the first roundabout. Fold it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the mug and the second noun is the sink-thing:
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "In it goes, on top of last year[']s wellingtons.";
		stop the action;
	if the deed is 2:
		say "The fisherman settles on the plughole, still laughing.";
		stop the action;
	continue the action.

Just-latching is an action applying to one thing.
Understand "latch [something]" as just-latching.
Understand "fasten [something]" as just-latching.

Carry out just-latching:
	if the noun is the skylight:
		if the skylight is not propped:
			say "Both catches are home already.";
			stop the action;
		now the skylight is latched;
		say "You drop the stay and thump the catches across. The wasp goes off to consider somebody else.";
		stop the action;
	say "That would lead nowhere.".

Just-struming is an action applying to one thing.
Understand "strum [something]" as just-struming.
Understand "play [something]" as just-struming.

Carry out just-struming:
	if the noun is the ukulele:
		say "Plink, plink, plonk, and a gap where the fourth one should be.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the road-atlas and the second noun is the shelf-thing:
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "It slots in behind the rail between Wales and a Western.";
		stop the action;
	continue the action.

Check using:
	if the noun is the skylight:
		try just-latching the noun;
		stop the action;
	if the noun is the ukulele:
		try just-struming the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the skylight:
		try other words;
		try just-latching the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Part 6 - Tasks and endings

The atlas-shelved is a task. The points are 2.
The shirt-away is a task. The points are 3.
The mug-sunk is a task. The points are 2.
The skylight-down is a task. The points are 1.

The maximum score is 8.

Every turn:
	if the atlas-shelved is pending and the road-atlas is on the shelf-thing:
		achieve the atlas-shelved.

Every turn:
	if the shirt-away is pending and the shirt is in the wardrobe and the wardrobe is closed:
		achieve the shirt-away.

Every turn:
	if the mug-sunk is pending and the mug is in the sink-thing:
		achieve the mug-sunk.

Every turn:
	if the skylight-down is pending and the skylight is latched:
		achieve the skylight-down.

Every turn:
	if the story has not ended and the atlas-shelved is achieved and the shirt-away is achieved and the mug-sunk is achieved and the skylight-down is achieved and the road-atlas is on the shelf-thing and the shirt is in the wardrobe and the wardrobe is closed and the mug is in the sink-thing:
		say "The horn sounds, the floor jerks, and you brace for the crash. All the way down the track, over both cattle grids, there isn[']t one.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the caravan.

When play begins:
	say "Nan[']s car is backing up to the drawbar. You have until she finishes her cigarette. The rule of the road, as taught in this family with the flat of the hand: everything that rolls, slides, flaps or spills gets put away before the wheels turn.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the skylight is propped:
			no;
		yes;
	if N is 7:
		if the skylight is latched:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It folds, if you know where to kick it.";
	if N is 2, say "It complains at both ends of the trip.";
	if N is 3, say "Black rubber. It has never gone missing, being chained.";
	if N is 4, say "Little steel beads, as on a bathroom light.";
	if N is 5, say "They travel where they cannot break anything but each other.";
	if N is 6, say "Not in a hurry about it.";
	if N is 7, say "Outside, and looking hurt.";
	if N is 8, say "Bent by hand, and not by an expert.";
	if N is 9, say "Two, and both want a thump.";
	if N is 10, say "The straight ones are where Nan sings.";
	if N is 11, say "Four stars, and underlined, near Ferrybridge.";
	if N is 12, say "Ringed in biro, with the day it was shut.";
	if N is 13, say "Striped jersey, one boot off the ground, and no fish.";
	if N is 14, say "Short, with a parrot to each armpit.";
	if N is 15, say "Brown squares, curling at the door.";
	if N is 16, say "Red ones, mostly. Three of them have sunglasses.";
	if N is 17, say "It is on the skylight, and on you.";
	if N is 18, say "There is more of Nan in it than road.";
	if N is 19, say "Still going. So are you.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'leg//': if (n < 1 && SK_Near((+ the table-thing +))) return 1;
		'hinge//': if (n < 2 && SK_Near((+ the table-thing +))) return 2;
		'plug//': if (n < 3 && SK_Near((+ the sink-thing +))) return 3;
		'chain//': if (n < 4 && SK_Near((+ the sink-thing +))) return 4;
		'crocks//': if (n < 5 && SK_Near((+ the sink-thing +))) return 5;
		'wasp//': if (n < 6 && SK_Near((+ the skylight +))) return 6; if (n < 7 && SK_Near((+ the skylight +))) return 7;
		'metal//': if (n < 8 && SK_Near((+ the skylight +))) return 8;
		'stay//': if (n < 8 && SK_Near((+ the skylight +))) return 8;
		'catches//': if (n < 9 && SK_Near((+ the skylight +))) return 9;
		'motorways//': if (n < 10 && SK_Near((+ the road-atlas +))) return 10;
		'roll//': if (n < 11 && SK_Near((+ the road-atlas +))) return 11;
		'lay-by//': if (n < 12 && SK_Near((+ the road-atlas +))) return 12;
		'fisherman//': if (n < 13 && SK_Near((+ the mug +))) return 13;
		'sleeves//': if (n < 14 && SK_Near((+ the shirt +))) return 14;
		'lino//': if (n < 15 && SK_Near((+ the shirt +))) return 15;
		'parrots//': if (n < 16 && SK_Near((+ the shirt +))) return 16;
		'eye//': if (n < 17 && SK_Near((+ the nan-thing +))) return 17;
		'mirror//': if (n < 18 && SK_Near((+ the nan-thing +))) return 18;
		'cigarette//': if (n < 19 && SK_Near((+ the nan-thing +))) return 19;
		'lies//': if (n < 20 && SK_Near(player)) return 20;
		'biro//': if (n < 20 && SK_Near(player)) return 20;
		'books//': if (n < 20 && SK_Near(player)) return 20;
		'corduroy//': if (n < 20 && SK_Near(player)) return 20;
		'deep//': if (n < 20 && SK_Near(player)) return 20;
		'drawbar//': if (n < 20 && SK_Near(player)) return 20;
		'family//': if (n < 20 && SK_Near(player)) return 20;
		'flaps//': if (n < 20 && SK_Near(player)) return 20;
		'flat//': if (n < 20 && SK_Near(player)) return 20;
		'gate//': if (n < 20 && SK_Near(player)) return 20;
		'hand//': if (n < 20 && SK_Near(player)) return 20;
		'hanger//': if (n < 20 && SK_Near(player)) return 20;
		'lip//': if (n < 20 && SK_Near(player)) return 20;
		'orange//': if (n < 20 && SK_Near(player)) return 20;
		'rule//': if (n < 20 && SK_Near(player)) return 20;
		'shop//': if (n < 20 && SK_Near(player)) return 20;
		'wheels//': if (n < 20 && SK_Near(player)) return 20;
		'track//': if (n < 20 && SK_Near(player)) return 20;
		'roundabou//': if (n < 20 && SK_Near(player)) return 20;
		'caravan//': if (n < 21 && SK_Near((+ the caravan +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm armpit armpits arms";
		}
		'b': switch (n) {
			1: return "biro biros body boot boots";
		}
		'c': switch (n) {
			1: return "catch catches ceiling chain chains cigarette cigarettes cloths corduroy corduroys corner corners crash crashes crock crocks";
		}
		'd': switch (n) {
			1: return "deep deeps drawbar drawbars";
		}
		'e': switch (n) {
			1: return "ear ears expert experts eye eyes";
		}
		'f': switch (n) {
			1: return "face families family feet finger fingers fish fisherman fishermans fishes flap flaps flat flats floor floors foot";
		}
		'g': switch (n) {
			1: return "gap gaps gate gates grid grids ground grounds";
		}
		'h': switch (n) {
			1: return "hair hand hands hanger hangers head hinge hinges horn horns hurries hurry";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs light lights lino linos lip lips";
		}
		'm': switch (n) {
			1: return "metal metals mirror mirrors motorway motorways mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "orange oranges";
		}
		'p': switch (n) {
			1: return "parrot parrots plug plughole plugholes plugs";
		}
		'r': switch (n) {
			1: return "road roads roll rolls roof rule rules";
		}
		's': switch (n) {
			1: return "shop shops sky sleeve sleeves square squares star stars stay stays straight straights";
		}
		't': switch (n) {
			1: return "thump thumps track tracks trip trips";
		}
		'w': switch (n) {
			1: return "wale wales wall walls want wants wellington wellingtons wheel wheels";
		}
	}
	return 0;
];
-).
