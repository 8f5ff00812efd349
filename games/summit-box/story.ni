"Tea at Summit Box" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The box-room is a room. It is privately-named.

The printed name of the box-room is "Summit Box".
The description of the box-room is "Glass on three sides; past the glass, rain; past the rain, moor. Twelve levers stand down the middle in a row, bright where hands go. Along the back wall are a locker, an oil stove, and the barrel that Friday[']s pick-up goods fills with drinking water. The block bell hangs over the register.[if the stove is switched on] The stove has put a bloom on the windows.[end if][if the stove is switched off] Your breath shows.[end if]".

Part 2 - States

A thing can be kettle-full or kettle-dry. A thing is usually kettle-dry.

A thing can be boiled or cool. A thing is usually cool.

A thing has a number called warmth.

A thing can be bare, leaved, drawing-state or drawn-state (this is its brew property).

A thing has a number called minutes-property.

Part 3 - Things

The inspector is a woman. It is privately-named.
The locker is a supporter. It is privately-named.
The stove is a supporter. It is privately-named.
The barrel is a thing. It is privately-named.
The levers is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The register is a thing. It is privately-named.
The moor is a thing. It is privately-named.
The detonators is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The caddy is a thing. It is privately-named.
The teapot is a thing. It is privately-named.
The mug is a thing. It is privately-named.

The inspector is in the box-room.
The printed name of the inspector is "Mrs Threlfall".
Include (- with name 'mrs//' 'threlfall//' 'inspector//', -) when defining the inspector.
The description of the inspector is "District Inspector, gaberdine, galoshes, notebook. She has written down [quotation mark]draughty[quotation mark].[if the stove is switched on and the mug is on the locker] She has shifted the stool a foot nearer the stove.[end if]".
The appearance of the inspector is "Mrs Threlfall of the District Office sits on the only stool and drips.".
The first place of the inspector is the box-room.
The inspector is proper-named.

The locker is in the box-room.
The printed name of the locker is "locker".
Include (- with name 'locker//' 'lockers//p', -) when defining the locker.
The description of the locker is "Regulation steel, one dent, the lid of it your whole kitchen.".
The locker is fixed in place, not enterable and scenery.

The stove is in the box-room.
The printed name of the stove is "oil stove".
Include (- with name 'oil//' 'stove//' 'knob//' 'stoves//p', -) when defining the stove.
The description of the stove is "A round black drum with a flat top, good for one kettle. The knob is marked ON and, from wear, nothing.[if the stove is switched on] A ring of blue teeth shows at the mica.[end if]".
The stove is fixed in place, not enterable and scenery.
The stove is switchable. The stove is switched off.

The barrel is in the box-room.
The printed name of the barrel is "water barrel".
Include (- with name 'water//' 'barrel//' 'dipper//' 'barrels//p', -) when defining the barrel.
The description of the barrel is "Oak, with a dipper on a nail. You can fill a kettle at it without getting your cuffs wet, if you are quick.".
The barrel is fixed in place and scenery.

The levers is in the box-room.
The printed name of the levers is "levers".
Include (- with name 'levers//', -) when defining the levers.
The description of the levers is "Red for stop signals, yellow for distants, black for points, and number seven, white, which has done nothing since the war.".
The levers is fixed in place, scenery and plural-named.

The bell is in the box-room.
The printed name of the bell is "block bell".
Include (- with name 'block//' 'bell//' 'bells//p', -) when defining the bell.
The description of the bell is "One beat to call attention. It has gone quiet, as though listening.".
The bell is fixed in place and scenery.

The register is in the box-room.
The printed name of the register is "train register".
Include (- with name 'train//' 'register//' 'book//' 'registers//p', -) when defining the register.
The description of the register is "Every train since January, in your best hand, to the half minute.".
The register is fixed in place and scenery.

The moor is in the box-room.
The printed name of the moor is "moor".
Include (- with name 'moor//' 'rain//' 'windows//' 'glass//' 'moors//p', -) when defining the moor.
The description of the moor is "Four miles of nothing, then Scotland.".
The moor is fixed in place and scenery.

The detonators is in the box-room.
The printed name of the detonators is "fog detonators".
Include (- with name 'fog//' 'detonators//' 'tin//' 'red//', -) when defining the detonators.
The description of the detonators is "A red tin, about the size of a tin of tea. Clipped to a rail, they explode. It pays to read labels up here.".
The detonators is fixed in place, scenery and plural-named.

The kettle is on the locker.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "Company property, stamped underneath with the initials of a company that no longer exists.[if the kettle is kettle-dry] There is nothing in the kettle.[end if][if the kettle is kettle-full] It is full to the rivet.[end if][if the kettle is boiled] Steam stands out of the spout as straight as a signal.[end if]".
The kettle is portable.

The caddy is on the locker.
The printed name of the caddy is "tea caddy".
Include (- with name 'tea//' 'caddy//' 'spoon//' 'caddies//p', -) when defining the caddy.
The description of the caddy is "Assam, bought with your own money. A spoon lives in it, to measure by.".
The caddy is portable.

The teapot is on the locker.
The printed name of the teapot is "brown pot".
Include (- with name 'brown//' 'pot//' 'teapot//' 'pots//p', -) when defining the teapot.
The description of the teapot is "Brown glaze, cracked lid, pours like an angel.[if the teapot is bare] It is empty and rinsed.[end if][if the teapot is leaved] A drift of black leaves waits at the bottom.[end if][if the teapot is drawing-state] The leaves are still going round. Give it time.[end if][if the teapot is drawn-state] The tea inside is the red-brown of a good horse.[end if]".
The teapot is portable.

The mug is on the locker.
The printed name of the mug is "enamel mug".
Include (- with name 'enamel//' 'mug//' 'cup//' 'mugs//p', -) when defining the mug.
The description of the mug is "White, blue-rimmed, chipped in the shape of Ireland.".
The mug is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the kettle and the second noun is the barrel:
		if the kettle is not enclosed by the player:
			say "You[']d have to be holding [the noun].";
			stop the action;
		if the kettle is not kettle-dry:
			say "Any more and it would spit.";
			stop the action;
		now the kettle is kettle-full;
		say "Four dippers, and you put the lid back on the barrel for tomorrow.";
		stop the action;
	say "That would lead nowhere.".

Spooning-into is an action applying to two things.
Understand "spoon [something] into [something]" as spooning-into.

Carry out spooning-into:
	if the noun is the caddy and the second noun is the teapot:
		if the teapot is not bare:
			say "There is plenty in it already.";
			stop the action;
		now the teapot is leaved;
		say "One for her, one for you, one for the pot, and then, since the box may be closed by summer, one more.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the kettle and the second noun is the teapot:
		if the kettle is not kettle-full:
			say "[The noun] is empty.";
			stop the action;
		if the kettle is not boiled:
			say "You lay a hand on it. Nowhere near. It must boil on the stove.";
			stop the action;
		if the teapot is not leaved:
			say "Hot water alone isn[']t tea. The leaves go in before.";
			stop the action;
		now the teapot is drawing-state;
		now the minutes-property of the teapot is 0;
		now the kettle is kettle-dry;
		now the kettle is cool;
		now the warmth of the kettle is 0;
		say "The water goes in at a gallop and the leaves rise to meet it. Lid on. Now you leave it be.";
		stop the action;
	say "That would lead nowhere.".

Pouring-for is an action applying to two things.
Understand "pour [something] for [something]" as pouring-for.
Understand "serve [something] to [something]" as pouring-for.

Carry out pouring-for:
	if the noun is the teapot and the second noun is the inspector:
		if the mug is not enclosed by the location:
			say "You look about for something to pour it into.";
			stop the action;
		if the teapot is bare:
			say "There[']s nothing in [the noun].";
			stop the action;
		if the teapot is leaved:
			say "She[']d have to chew it. It wants boiling water.";
			stop the action;
		if the teapot is not drawn-state:
			say "You tip a drop on your palm. Straw. It hasn[']t drawn yet.";
			stop the action;
		now the mug is carried by the inspector;
		say "You pour it from high, the way your father did, and turn the handle towards her.";
		stop the action;
	say "That would lead nowhere.".

The filling-at action translates into I6 as "SKOwn1".
The spooning-into action translates into I6 as "SKOwn2".
The pouring-into action translates into I6 as "SKOwn3".
The pouring-for action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the barrel +) && x == (+ the kettle +)) return ##SKOwn1;
			if (y == (+ the teapot +) && x == (+ the caddy +)) return ##SKOwn2;
			if (y == (+ the teapot +) && x == (+ the kettle +)) return ##SKOwn3;
			if (y == (+ the inspector +) && x == (+ the teapot +)) return ##SKOwn4;
		2:
			if (y == (+ the kettle +) && x == (+ the barrel +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the barrel +) && x == (+ the kettle +)) return ##SKOwn1;
			if (y == (+ the kettle +) && x == (+ the barrel +)) return ##SKOwn1 + 4096;
			if (y == (+ the teapot +) && x == (+ the caddy +)) return ##SKOwn2;
			if (y == (+ the teapot +) && x == (+ the kettle +)) return ##SKOwn3;
			if (y == (+ the inspector +) && x == (+ the teapot +)) return ##SKOwn4;
		4:
			if (y == (+ the kettle +) && x == (+ the barrel +)) return ##SKOwn1 + 4096;
			if (y == (+ the inspector +) && x == (+ the teapot +)) return ##SKOwn4;
		5:
			if (y == (+ the inspector +) && x == (+ the teapot +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the kettle is on the stove and the stove is switched on and the kettle is kettle-full:
		increase the warmth of the kettle by 1;
		if the warmth of the kettle is greater than 6, now the warmth of the kettle is 6.

Every turn:
	if the warmth of the kettle is at least 3 and the kettle is cool:
		if the player can see the kettle, say "The kettle ticks, hums, and then lets out a whistle that has been mistaken, in fog, for the 10.05.";
		now the kettle is boiled.

Every turn:
	if the warmth of the kettle is at least 6:
		if the player can see the kettle, say "The whistle thins to a hiss and gives out. The kettle has boiled dry. It will have to be filled again.";
		now the kettle is kettle-dry;
		now the kettle is cool;
		now the warmth of the kettle is 0.

Every turn:
	if the teapot is drawing-state:
		increase the minutes-property of the teapot by 1;
		if the minutes-property of the teapot is greater than 2, now the minutes-property of the teapot is 2.

Every turn:
	if the teapot is drawing-state and the minutes-property of the teapot is at least 2:
		if the player can see the teapot, say "From under the cracked lid comes the smell of somewhere warmer. The tea has drawn.";
		now the teapot is drawn-state;
		now the minutes-property of the teapot is 0.

Part 6 - Tasks and endings

The kettle-filled is a task. The points are 1.
The kettle-boiled is a task. The points are 2.
The tea-made is a task. The points are 3.
The tea-served is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the kettle-filled is pending and the kettle is kettle-full:
		achieve the kettle-filled.

Every turn:
	if the kettle-boiled is pending and the kettle is boiled:
		achieve the kettle-boiled.

Every turn:
	if the tea-made is pending and the teapot is drawn-state:
		achieve the tea-made.

Every turn:
	if the tea-served is pending and the mug is carried by the inspector:
		achieve the tea-served.

Every turn:
	if the story has not ended and the tea-served is achieved:
		say "Mrs Threlfall drinks it to the leaves. Somewhere down the line the 10.05 whistles for the summit. She listens, turns back a page, and crosses out [quotation mark]draughty[quotation mark].";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the box-room.

When play begins:
	say "9.12, down goods clear. 9.20, inspector off the pilot engine, wet through. She has come up the line to see whether Summit Box is worth the coal it burns. You are not allowed to argue with an inspector. You are allowed to make tea.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the stove is switched on:
			no;
		yes;
	if N is 14:
		if the teapot is leaved:
			no;
		yes;
	if N is 15:
		if the teapot is drawn-state:
			no;
		yes;
	if N is 17:
		if the stove is switched on:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Each has its own puddle.";
	if N is 2, say "Yours, as a rule. The short leg is on a folded timetable.";
	if N is 3, say "A fireman[']s boot made it, in the matter of a borrowed shovel.";
	if N is 4, say "Wiped at six, and again when the bell said inspector.";
	if N is 5, say "Breakfasts as well, in the season.";
	if N is 6, say "They mutter over their paraffin.";
	if N is 7, say "A pane the size of a stamp, browned at the edges.";
	if N is 8, say "Hammered in by the man before you, a little crooked, like him.";
	if N is 9, say "Copperplate, from a nib that you buy yourself.";
	if N is 10, say "FOG, it says, in letters meant for a man with cold hands.";
	if N is 11, say "The up main and the down, shining wet, and clear for the moment.";
	if N is 12, say "Copper, just under the spout, where your father always stopped.";
	if N is 13, say "Polished. It passes the time between trains.";
	if N is 14, say "Curled tight as wire, and dusty with gold.";
	if N is 15, say "Held to the window, it would stop a train.";
	if N is 16, say "Not till Friday. It brings the papers too, in order of age.";
	if N is 17, say "She has drawn nothing in it, though one can see her think of it.";
	if N is 18, say "It comes and goes, a little faster than usual.";
	if N is 19, say "Past the glass there is nothing else.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'galoshes//': if (n < 1 && SK_Near((+ the inspector +))) return 1;
		'stool//': if (n < 2 && SK_Near((+ the inspector +))) return 2;
		'dent//': if (n < 3 && SK_Near((+ the locker +))) return 3;
		'lid//': if (n < 4 && SK_Near((+ the locker +))) return 4;
		'kitchen//': if (n < 5 && SK_Near((+ the locker +))) return 5;
		'ring//': if (n < 6 && SK_Near((+ the stove +))) return 6;
		'teeth//': if (n < 6 && SK_Near((+ the stove +))) return 6;
		'mica//': if (n < 7 && SK_Near((+ the stove +))) return 7;
		'nail//': if (n < 8 && SK_Near((+ the barrel +))) return 8;
		'hand//': if (n < 9 && SK_Near((+ the register +))) return 9;
		'labels//': if (n < 10 && SK_Near((+ the detonators +))) return 10;
		'rail//': if (n < 11 && SK_Near((+ the detonators +))) return 11;
		'rivet//': if (n < 12 && SK_Near((+ the kettle +))) return 12;
		'spout//': if (n < 13 && SK_Near((+ the kettle +))) return 13;
		'initials//': if (n < 13 && SK_Near((+ the kettle +))) return 13;
		'drift//': if (n < 14 && SK_Near((+ the teapot +))) return 14;
		'leaves//': if (n < 14 && SK_Near((+ the teapot +))) return 14;
		'red-brown//': if (n < 15 && SK_Near((+ the teapot +))) return 15;
		'goods//': if (n < 16 && SK_Near((+ the box-room +))) return 16;
		'pick-up//': if (n < 16 && SK_Near((+ the box-room +))) return 16;
		'bloom//': if (n < 17 && SK_Near((+ the box-room +))) return 17;
		'breath//': if (n < 18 && SK_Near(player)) return 18;
		'wet//': if (n < 19 && SK_Near(player)) return 19;
		'angel//': if (n < 20 && SK_Near(player)) return 20;
		'beat//': if (n < 20 && SK_Near(player)) return 20;
		'coal//': if (n < 20 && SK_Near(player)) return 20;
		'company//': if (n < 20 && SK_Near(player)) return 20;
		'drum//': if (n < 20 && SK_Near(player)) return 20;
		'engine//': if (n < 20 && SK_Near(player)) return 20;
		'horse//': if (n < 20 && SK_Near(player)) return 20;
		'ireland//': if (n < 20 && SK_Near(player)) return 20;
		'office//': if (n < 20 && SK_Near(player)) return 20;
		'signal//': if (n < 20 && SK_Near(player)) return 20;
		'war//': if (n < 20 && SK_Near(player)) return 20;
		'box//': if (n < 21 && SK_Near((+ the box-room +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air angel angels arm arms";
		}
		'b': switch (n) {
			1: return "beat beats body boil boils boot boots breakfast breakfasts breath breaths";
		}
		'c': switch (n) {
			1: return "ceiling coal coals companies company corner corners";
		}
		'd': switch (n) {
			1: return "dent dents drop drops drum drums";
		}
		'e': switch (n) {
			1: return "ear ears engine engines eye eyes";
		}
		'f': switch (n) {
			1: return "face father fathers feet finger fingers floor fog fogs foot";
		}
		'g': switch (n) {
			1: return "gallop gallops galosh galoshes gold golds ground";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands head hiss hisses horse horses";
		}
		'i': switch (n) {
			1: return "initial initials ireland irelands";
		}
		'k': switch (n) {
			1: return "kitchen kitchens knee knees";
		}
		'l': switch (n) {
			1: return "leafs leg legs letter letters lid lids";
		}
		'm': switch (n) {
			1: return "man mans mica micas mouth";
		}
		'n': switch (n) {
			1: return "nail nails nib nibs nose";
		}
		'o': switch (n) {
			1: return "office offices";
		}
		'p': switch (n) {
			1: return "page pages palm palms pane panes paper papers paraffin paraffins";
		}
		'r': switch (n) {
			1: return "rail rails rivet rivets roof rule rules";
		}
		's': switch (n) {
			1: return "season seasons shovel shovels signal signals sky smell smells spout spouts stamp stamps stool stools summit summits";
		}
		't': switch (n) {
			1: return "tea teas think thinks timetable timetables tooths train trains";
		}
		'w': switch (n) {
			1: return "wall walls war wars water waters wet wets whistle whistles";
		}
	}
	return 0;
];
-).
