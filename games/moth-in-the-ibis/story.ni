"Moth in the Ibis" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The workroom is a room. It is privately-named.
The store is a room. It is privately-named.

The printed name of the workroom is "Workroom".
The description of the workroom is "Strip light, sink, a table as long as a whale[']s jaw (which is what used to lie on it). A chest freezer throbs under the window. Over it someone has pinned the pest procedure, and over that a postcard of Luxor.".
The store is east of the workroom.

The printed name of the store is "Bird Store".
The description of the store is "Cabinets to the ceiling, aisle after aisle, all breathing naphthalene. In the nearest the tall drawer of the ibises stands ready. A dead clock says twenty to four.".
The workroom is west of the store.

Part 2 - States

A thing can be mothy, bagged, frozen-state or brushed (this is its infest property).

A thing has a number called chill.

A thing can be thawed or thawing. A thing is usually thawing.

A thing can be rung-state or quiet. A thing is usually quiet.

Part 3 - Things

The table-thing is a supporter. It is privately-named.
The procedure is a thing. It is privately-named.
The postcard-thing is a thing. It is privately-named.
The sink-thing is a thing. It is privately-named.
The freezer is a container. It is privately-named.
The gloves is a thing. It is privately-named.
The bag is a thing. It is privately-named.
The soft-brush is a thing. It is privately-named.
The tweezers is a thing. It is privately-named.
The cabinet-thing is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The drawer is a container. It is privately-named.
The ibis is a thing. It is privately-named.
The bell is a thing. It is privately-named.

The table-thing is in the workroom.
The printed name of the table-thing is "long table".
Include (- with name 'long//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Blotting paper, pins, one glass eye looking for its fellow.".
The table-thing is fixed in place, not enterable and scenery.

The procedure is in the workroom.
The printed name of the procedure is "pest procedure".
Include (- with name 'pest//' 'procedure//' 'notice//' 'procedures//p', -) when defining the procedure.
The description of the procedure is "1. GLOVES. Every time. 2. Seal the specimen in its bag BEFORE it goes in: a bare one would be freeze-dried. 3. Freezer shut, and leave it: three turns of the kettle will do in ours, which is set for mammoths. 4. Take it out, take it out of its bag, BRUSH it. Only then does it go back among the others.".
The procedure is fixed in place and scenery.

The postcard-thing is in the workroom.
The printed name of the postcard-thing is "postcard".
Include (- with name 'postcard//' 'luxor//' 'postcards//p', -) when defining the postcard-thing.
The description of the postcard-thing is "[quotation mark]Ibis everywhere. All alive! Wish you were here. Don[']t touch anything. K.[quotation mark]".
The postcard-thing is fixed in place and scenery.

The sink-thing is in the workroom.
The printed name of the sink-thing is "sink".
Include (- with name 'sink//' 'sinks//p', -) when defining the sink-thing.
The description of the sink-thing is "Labelled HANDS ONLY, in four languages and one drawing.".
The sink-thing is fixed in place and scenery.

The freezer is in the workroom.
The printed name of the freezer is "chest freezer".
Include (- with name 'chest//' 'freezer//' 'lid//' 'freezers//p', -) when defining the freezer.
The description of the freezer is "Minus thirty. Bought for a mammoth[']s foot, which went home.".
The freezer is fixed in place, not enterable, openable, closed and scenery.

The gloves is on the table-thing.
The printed name of the gloves is "nitrile gloves".
Include (- with name 'nitrile//' 'gloves//' 'glove//', -) when defining the gloves.
The description of the gloves is "Purple.".
The gloves is portable, wearable and plural-named.

The bag is on the table-thing.
The printed name of the bag is "polythene bag".
Include (- with name 'polythene//' 'bag//' 'plastic//' 'bags//p', -) when defining the bag.
The description of the bag is "Long enough for a heron, with a zip seal.".
The bag is portable.

The soft-brush is on the table-thing.
The printed name of the soft-brush is "soft brush".
Include (- with name 'soft//' 'brush//' 'brushes//p', -) when defining the soft-brush.
The description of the soft-brush is "Squirrel, from the days when one could.".
The soft-brush is portable.

The tweezers is on the table-thing.
The printed name of the tweezers is "tweezers".
Include (- with name 'tweezers//', -) when defining the tweezers.
The description of the tweezers is "Cross-action, very fine. For beetles, who have been no trouble.".
The tweezers is portable and plural-named.

The cabinet-thing is in the store.
The printed name of the cabinet-thing is "cabinets".
Include (- with name 'cabinets//' 'aisle//', -) when defining the cabinet-thing.
The description of the cabinet-thing is "Bustards, bitterns, boobies. Whoever arranged the Bs enjoyed it.".
The cabinet-thing is fixed in place, scenery and plural-named.

The clock is in the store.
The printed name of the clock is "dead clock".
Include (- with name 'dead//' 'clock//' 'clocks//p', -) when defining the clock.
The description of the clock is "Stopped during the Blitz, and left, as a specimen.".
The clock is fixed in place and scenery.

The drawer is in the store.
The printed name of the drawer is "ibis drawer".
Include (- with name 'ibis//' 'drawer//' 'tall//' 'drawers//p', -) when defining the drawer.
The description of the drawer is "Lined with white paper. There is an ibis-shaped space between a glossy one and a bald one.".
The drawer is fixed in place, not enterable, openable, open and scenery.

The ibis is in the store.
The printed name of the ibis is "sacred ibis".
Include (- with name 'sacred//' 'ibis//' 'bird//' 'specimen//' 'ibises//p', -) when defining the ibis.
The description of the ibis is "White, with a black bald head and a beak like a sickle. It stands on a turned stand, one foot forward, as if it had just thought better of something. A label hangs from its leg.[if the ibis is mothy] The breast has been grazed in little roads, and in one of the roads something the size of a grain of rice has just stopped moving.[end if][if the ibis is bagged] Through the polythene you can see the roads in its breast.[end if][if the ibis is frozen-state] Nothing in it moves now. The feathers are gritty with frass and empty cases.[end if][if the ibis is brushed] Every barb lies flat. In a poor light you might not see where the roads went.[end if]".
The appearance of the ibis is "On a tray in the aisle, well away from its relations, stands the sacred ibis.".
The first place of the ibis is the store.
The ibis is portable.

The bell is in the workroom.
The printed name of the bell is "freezer alarm".
Include (- with name 'freezer//' 'alarm//' 'grey//' 'box//' 'alarms//p', -) when defining the bell.
The description of the bell is "A grey box on the lid. It pings once, when a thing is frozen through.".
The bell is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check taking:
	now the deed is 0;
	if the noun is the ibis:
		if the gloves is not worn by the player:
			say "You stop a hand[']s breadth short. Arsenical soap, two pounds of it, 1868. Gloves.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You take it by the stand and the small of the back. It weighs nothing: straw, wire and consequence.";
		stop the action;
	continue the action.

Check taking off:
	now the deed is 0;
	if the noun is the gloves:
		if the ibis is enclosed by the player:
			say "Not with an armful of arsenic.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking off:
	if the deed is 1:
		continue the action;
	continue the action.

Sealing-in is an action applying to two things.
Understand "seal [something] in [something]" as sealing-in.
Understand "bag [something] with [something]" as sealing-in.
Understand "wrap [something] in [something]" as sealing-in.
Understand "slide [something] into [something]" as sealing-in.
Understand "cover [something] in [something]" as sealing-in.

Carry out sealing-in:
	if the noun is the ibis and the second noun is the bag:
		if the ibis is not enclosed by the player:
			say "You are not holding the bird.";
			stop the action;
		if the bag is not enclosed by the player:
			say "You have nothing to seal it in.";
			stop the action;
		if the ibis is not mothy:
			say "It has been in a bag already, and has come out of it better.";
			stop the action;
		now the ibis is bagged;
		now the bag is nowhere;
		say "Beak first. You press the air out with your forearm, as gently as you would burp a duchess, and run the zip along.";
		stop the action;
	say "That would lead nowhere.".

Just-unwraping is an action applying to one thing.
Understand "unwrap [something]" as just-unwraping.
Understand "unseal [something]" as just-unwraping.
Understand "unbag [something]" as just-unwraping.

Carry out just-unwraping:
	if the noun is the ibis:
		if the ibis is not enclosed by the player:
			say "Lift the bird first. You don[']t undress anybody of his age where he stands.";
			stop the action;
		if the ibis is mothy:
			say "It isn[']t in a bag.";
			stop the action;
		if the chill of the ibis is less than 3:
			say "And let everything in it walk out again? It has to be frozen first.";
			stop the action;
		if the ibis is not bagged:
			say "It is out of its bag.";
			stop the action;
		now the ibis is frozen-state;
		say "You wait for the mist on the polythene to clear, run the zip back, and draw out the bird. The bag goes in the yellow bin. Cold comes off the feathers like a remark.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "clean [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the ibis and the second noun is the soft-brush:
		if the ibis is not enclosed by the player:
			say "You would need to be holding the bird.";
			stop the action;
		if the soft-brush is not enclosed by the player:
			say "You would need the brush.";
			stop the action;
		if the ibis is mothy:
			say "With them alive in it? You would only be helping them to travel.";
			stop the action;
		if the ibis is bagged:
			say "Squirrel on polythene. It crackles. Nothing is improved.";
			stop the action;
		if the ibis is not frozen-state:
			say "There is not a grain left to come out.";
			stop the action;
		now the ibis is brushed;
		say "Downwards, always downwards, over a sheet of white. Out come cases, frass, a wing, and last of all, quite whole and quite dead, the small buff moth. You put her in a tube. She is a specimen too now.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the ibis and the second noun is the freezer:
		if the ibis is mothy:
			say "Bare, it would come out like toast. It has to be sealed in a bag first.";
			stop the action;
		if the ibis is not bagged:
			say "It has been done. Twice would be spite.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the ibis and the second noun is the drawer:
		if the ibis is mothy:
			say "Back among eleven thousand others, with THAT in it? You may as well ring a dinner bell.";
			stop the action;
		if the ibis is bagged:
			say "A bagged bird sweats. It goes in the drawer clean, dry and bare.";
			stop the action;
		if the ibis is not brushed:
			say "It is full of frass still. Keepers have been demoted for less. Brush it.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the gloves or the noun is the bag or the noun is the soft-brush or the noun is the tweezers) and the second noun is the freezer:
		if the noun is enclosed by the player:
			say "It would keep for a thousand years, but there is no call for it.";
			stop the action;
		now the deed is 3;
	otherwise if (the noun is the gloves or the noun is the bag or the noun is the soft-brush or the noun is the tweezers) and the second noun is the drawer:
		if the noun is enclosed by the player:
			say "Nothing goes in that drawer that never flew.";
			stop the action;
		now the deed is 4;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "You lay it along the bottom, between the ice packs and somebody[']s lasagne.";
		stop the action;
	if the deed is 2:
		say "It goes in among its relations, who make no comment.";
		stop the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the ibis:
		try other words;
		try just-unwraping the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the ibis:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sealing-in action translates into I6 as "SKOwn1".
The brushing-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bag +) && x == (+ the ibis +)) return ##SKOwn1;
			if (y == (+ the soft-brush +) && x == (+ the ibis +)) return ##SKOwn2;
		3:
			if (y == (+ the bag +) && x == (+ the ibis +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the ibis is in the freezer and the freezer is closed and the ibis is bagged:
		increase the chill of the ibis by 1;
		if the chill of the ibis is greater than 3, now the chill of the ibis is 3.

Every turn:
	if the ibis is in the freezer and the freezer is closed and the chill of the ibis is at least 3 and the bell is quiet:
		if the player can see the freezer, say "The freezer[']s alarm gives one ping: core temperature. Whatever was alive in there has stopped.";
		now the bell is rung-state.

Part 6 - Tasks and endings

The gloved is a task. The points are 1.
The sealed is a task. The points are 2.
The frozen-through is a task. The points are 3.
The brushed-down is a task. The points are 2.
The filed is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the gloved is pending and the gloves is worn by the player:
		achieve the gloved.

Every turn:
	if the sealed is pending and the ibis is bagged:
		achieve the sealed.

Every turn:
	if the frozen-through is pending and the chill of the ibis is at least 3:
		achieve the frozen-through.

Every turn:
	if the brushed-down is pending and the ibis is brushed:
		achieve the brushed-down.

Every turn:
	if the filed is pending and the ibis is in the drawer and the drawer is closed:
		achieve the filed.

Every turn:
	if the story has not ended and the filed is achieved:
		say "The drawer runs home on its own weight and clicks. You write the label for the tube: Tineola, female, one; out of an ibis, out of Egypt. Under collector you put your name. Eleven thousand and one.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the workroom.

When play begins:
	say "One small buff moth, seen on Monday by a cleaner in Gallery Four, walking. By Tuesday you had traced her to the sacred ibis, a gift of the Khedive, and the ibis to your store. The Keeper of Birds is away and has left you in charge of eleven thousand of them. Bag it, freeze it, brush it, shut it in its drawer; and mind, it was stuffed in 1868, and they used arsenic.".

To decide whether mention (N - a number) is absent:
	if N is 13:
		if the ibis is mothy:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Amber, for an eagle owl. It watches you look.";
	if N is 2, say "Two white lips, and a red slide to close them.";
	if N is 3, say "All facing left, as if something had been announced.";
	if N is 4, say "Beaks up, still hoping to be taken for reeds.";
	if N is 5, say "They look surprised. They looked it in life.";
	if N is 6, say "Acid-free, and ironed by somebody.";
	if N is 7, say "Leather, with an eye of brown glass.";
	if N is 8, say "Curved for mud, and dusty with desert.";
	if N is 9, say "Mahogany, for the drawing-room that it never got.";
	if N is 10, say "The Khedive[']s name, in a clerk[']s best hand.";
	if N is 11, say "White down, with the straw of 1868 behind it.";
	if N is 12, say "Narrow, winding, and eaten by somebody[']s children.";
	if N is 13, say "Buff, and pretending to be rice.";
	if N is 14, say "White, but for the black plumes at the tail.";
	if N is 15, say "Black, thin as a pencil, and wired.";
	if N is 16, say "Museums have plenty of it.";
	if N is 17, say "Frosted, so that nobody need know what goes on here.";
	if N is 18, say "High, and hung with pipes that are not allowed to leak.";
	if N is 19, say "You can smell it on your coat at home, on Sundays.";
	if N is 20, say "Glossy, bald and straw-necked, each with its own tied label.";
	if N is 21, say "Enamel, and set down well away from everybody.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go east.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eye//': if (n < 1 && SK_Near((+ the table-thing +))) return 1;
		'seal//': if (n < 2 && SK_Near((+ the bag +))) return 2;
		'bustards//': if (n < 3 && SK_Near((+ the cabinet-thing +))) return 3;
		'bitterns//': if (n < 4 && SK_Near((+ the cabinet-thing +))) return 4;
		'boobies//': if (n < 5 && SK_Near((+ the cabinet-thing +))) return 5;
		'paper//': if (n < 6 && SK_Near((+ the drawer +))) return 6; if (n < 22 && SK_Near(player)) return 22;
		'head//': if (n < 7 && SK_Near((+ the ibis +))) return 7;
		'beak//': if (n < 8 && SK_Near((+ the ibis +))) return 8;
		'stand//': if (n < 9 && SK_Near((+ the ibis +))) return 9;
		'label//': if (n < 10 && SK_Near((+ the ibis +))) return 10;
		'breast//': if (n < 11 && SK_Near((+ the ibis +))) return 11;
		'roads//': if (n < 12 && SK_Near((+ the ibis +))) return 12;
		'moth//': if (n < 13 && SK_Near((+ the ibis +))) return 13; if (n < 22 && SK_Near(player)) return 22;
		'grain//': if (n < 13 && SK_Near((+ the ibis +))) return 13;
		'feathers//': if (n < 14 && SK_Near((+ the ibis +))) return 14;
		'leg//': if (n < 15 && SK_Near((+ the ibis +))) return 15;
		'light//': if (n < 16 && SK_Near((+ the ibis +))) return 16;
		'window//': if (n < 17 && SK_Near((+ the workroom +))) return 17;
		'ceiling//': if (n < 18 && SK_Near((+ the store +))) return 18;
		'naphthale//': if (n < 19 && SK_Near((+ the store +))) return 19;
		'ibises//': if (n < 20 && SK_Near((+ the store +))) return 20;
		'tray//': if (n < 21 && SK_Near((+ the store +))) return 21;
		'barb//': if (n < 22 && SK_Near(player)) return 22;
		'beetles//': if (n < 22 && SK_Near(player)) return 22;
		'birds//': if (n < 22 && SK_Near(player)) return 22;
		'blitz//': if (n < 22 && SK_Near(player)) return 22;
		'cleaner//': if (n < 22 && SK_Near(player)) return 22;
		'drawing//': if (n < 22 && SK_Near(player)) return 22;
		'fellow//': if (n < 22 && SK_Near(player)) return 22;
		'gallery//': if (n < 22 && SK_Near(player)) return 22;
		'gift//': if (n < 22 && SK_Near(player)) return 22;
		'hands//': if (n < 22 && SK_Near(player)) return 22;
		'heron//': if (n < 22 && SK_Near(player)) return 22;
		'jaw//': if (n < 22 && SK_Near(player)) return 22;
		'keeper//': if (n < 22 && SK_Near(player)) return 22;
		'kettle//': if (n < 22 && SK_Near(player)) return 22;
		'khedive//': if (n < 22 && SK_Near(player)) return 22;
		'languages//': if (n < 22 && SK_Near(player)) return 22;
		'monday//': if (n < 22 && SK_Near(player)) return 22;
		'relations//': if (n < 22 && SK_Near(player)) return 22;
		'rice//': if (n < 22 && SK_Near(player)) return 22;
		'sickle//': if (n < 22 && SK_Near(player)) return 22;
		'space//': if (n < 22 && SK_Near(player)) return 22;
		'trouble//': if (n < 22 && SK_Near(player)) return 22;
		'tuesday//': if (n < 22 && SK_Near(player)) return 22;
		'workroom//': if (n < 23 && SK_Near((+ the workroom +))) return 23; if (n < 26 && SK_Near((+ the store +))) return 26;
		'store//': if (n < 24 && SK_Near((+ the workroom +))) return 24; if (n < 25 && SK_Near((+ the store +))) return 25;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'blitz//') rtrue;
	if (w == 'khedive//') rtrue;
	if (w == 'monday//') rtrue;
	if (w == 'tuesday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "age ages air airs arm armful armfuls arms arsenic arsenics";
		}
		'b': switch (n) {
			1: return "barb barbs beak beaks beetle beetles bell bells bin bins bittern bitterns blitz blitzes body boobies booby breast breasts bustard bustards";
		}
		'c': switch (n) {
			1: return "call calls ceiling ceilings cleaner cleaners coat coats collector collectors comment comments consequence consequences corner corners";
		}
		'd': switch (n) {
			1: return "drawing drawings duchess duchesses";
		}
		'e': switch (n) {
			1: return "ear ears egypt egypts eye eyes";
		}
		'f': switch (n) {
			1: return "face feather feathers feet fellow fellows finger fingers floor foot forearm forearms";
		}
		'g': switch (n) {
			1: return "galleries gallery gift gifts glass glasses ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads heron herons";
		}
		'i': switch (n) {
			1: return "ice ices";
		}
		'j': switch (n) {
			1: return "jaw jaws";
		}
		'k': switch (n) {
			1: return "keeper keepers kettle kettles khedive khedives knee knees";
		}
		'l': switch (n) {
			1: return "label labels language languages leak leaks leg legs light lights lip lips";
		}
		'm': switch (n) {
			1: return "mist mists monday mondays mouth mud muds museum museums";
		}
		'n': switch (n) {
			1: return "name names naphthalene naphthalenes nose";
		}
		'o': switch (n) {
			1: return "owl owls";
		}
		'p': switch (n) {
			1: return "paper papers pencil pencils ping pings plum plumes plums polythene polythenes";
		}
		'r': switch (n) {
			1: return "reed reeds relation relations remark remarks rice rices road roads roof";
		}
		's': switch (n) {
			1: return "sheet sheets short shorts sickle sickles sky space spaces stand stands straw straws sunday sundays";
		}
		't': switch (n) {
			1: return "tail tails tineola tineolas tray trays trouble troubles tube tubes tuesday tuesdays";
		}
		'w': switch (n) {
			1: return "wall walls window windows wing wings";
		}
		'z': switch (n) {
			1: return "zip zips";
		}
	}
	return 0;
];
-).
