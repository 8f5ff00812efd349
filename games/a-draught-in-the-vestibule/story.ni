"A Draught in the Vestibule" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The vestibule is a room. It is privately-named.

The printed name of the vestibule is "Vestibule".
The description of the vestibule is "A drum of white lockers with all the corners padded. Your predecessors have drawn on the padding. The inner hatch is at one end, with a control panel beside it, and the manual is bolted to the wall so that nobody can ever be somewhere else with it. A clamp rack holds what you brought for the job.[if the hatch is perished] Something whistles, a little flat.[end if][if the hatch is seated and the hatch is closed] For the first time in a month you cannot hear anything at all.[end if]".

Part 2 - States

A thing can be perished, stripped-state, wiped or seated (this is its sealing property).

A thing can be greased or dry. A thing is usually dry.

A thing can be idle, passed or blown-state (this is its cycling-property property).

Part 3 - Things

The hatch is a container. It is privately-named.
The panel-thing is a thing. It is privately-named.
The rack is a supporter. It is privately-named.
The pick-thing is a thing. It is privately-named.
The ring44 is a thing. It is privately-named.
The ring40 is a thing. It is privately-named.
The wipe-thing is a thing. It is privately-named.
The grease is a thing. It is privately-named.
The manual-thing is a thing. It is privately-named.
The padding is a thing. It is privately-named.
The star-thing is a thing. It is privately-named.

The hatch is in the vestibule.
The printed name of the hatch is "inner hatch".
Include (- with name 'inner//' 'hatch//' 'groove//' 'rim//' 'door//' 'airlock//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "A metre across, dogged at six points. RIM 44 is stamped into the steel beside the groove.[if the hatch is perished] The seal in its rim has gone hard and crazed like old icing.[end if][if the hatch is stripped-state] The old seal is out, and the groove is furred with what it left behind.[end if][if the hatch is wiped] The groove is clean enough to eat off, as the manual actually says.[end if][if the hatch is seated] A black ring sits in the groove, flush all the way round.[end if]".
The hatch is fixed in place, not enterable, openable, open and scenery.

The panel-thing is in the vestibule.
The printed name of the panel-thing is "control panel".
Include (- with name 'control//' 'panel//' 'button//' 'gauge//' 'green//' 'cycle//' 'lock//' 'panels//p', -) when defining the panel-thing.
The description of the panel-thing is "One green button, CYCLE, under a guard, and a gauge. The lock pumps down to test itself; whatever is wrong with the seal, you will hear about it.".
The panel-thing is fixed in place and scenery.

The rack is in the vestibule.
The printed name of the rack is "clamp rack".
Include (- with name 'clamp//' 'rack//' 'racks//p', -) when defining the rack.
The description of the rack is "Spring jaws. Anything you let go of out here goes visiting.".
The rack is fixed in place, not enterable and scenery.

The pick-thing is on the rack.
The printed name of the pick-thing is "seal pick".
Include (- with name 'seal//' 'pick//' 'hook//' 'steel//' 'picks//p', -) when defining the pick-thing.
The description of the pick-thing is "A steel hook with a blunt tip, so as not to score the groove.".
The pick-thing is portable.

The ring44 is on the rack.
The printed name of the ring44 is "black ring".
Include (- with name 'black//' 'ring//' 'seal//' '44//' 'rings//p', -) when defining the ring44.
The description of the ring44 is "Synthetic rubber, 44 moulded into the edge.[if the ring44 is dry] It is dry and squeaks.[end if][if the ring44 is greased] It shines all over with grease.[end if]".
The ring44 is portable.

The ring40 is on the rack.
The printed name of the ring40 is "grey ring".
Include (- with name 'grey//' 'ring//' '40//' 'rings//p', -) when defining the ring40.
The description of the ring40 is "Synthetic rubber, 40 moulded into the edge. It is for the coffee machine, which will have to wait.".
The ring40 is portable.

The wipe-thing is on the rack.
The printed name of the wipe-thing is "lint-free wipe".
Include (- with name 'lint-free//' 'wipe//' 'cloth//' 'wipes//p', -) when defining the wipe-thing.
The description of the wipe-thing is "A square of blue cloth that sheds nothing, according to its box, which sheds.".
The wipe-thing is portable.

The grease is in the vestibule.
The printed name of the grease is "vacuum grease".
Include (- with name 'vacuum//' 'grease//' 'dispenser//', -) when defining the grease.
The description of the grease is "A dispenser on the wall. Push, and a grey pearl comes out.".
The grease is fixed in place and scenery.
The indefinite article of the grease is "some".

The manual-thing is in the vestibule.
The printed name of the manual-thing is "manual".
Include (- with name 'manual//' 'manuals//p', -) when defining the manual-thing.
The description of the manual-thing is "[quotation mark]4.1 Strip. 4.2 Wipe. 4.3 Grease the RING, not the groove. 4.4 Match the number on the ring to the number on the rim. 4.5 There is no 4.5. If you have reached 4.5 in vacuum, see Appendix Q.[quotation mark]".
The manual-thing is fixed in place and scenery.

The padding is in the vestibule.
The printed name of the padding is "padding".
Include (- with name 'padding//' 'drawings//' 'lockers//' 'white//' 'paddings//p', -) when defining the padding.
The description of the padding is "A shark. A list of puddings. The years 2158 to 2161, crossed off by the week.".
The padding is fixed in place and scenery.

The star-thing is in the vestibule.
The printed name of the star-thing is "viewport".
Include (- with name 'viewport//' 'shuttle//' 'star//' 'viewports//p', -) when defining the star-thing.
The description of the star-thing is "The star that has somewhere to be has grown two smaller ones, side by side.".
The star-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if (the noun is the pick-thing or the noun is the ring44 or the noun is the ring40 or the noun is the wipe-thing) and the second noun is the hatch:
		if the noun is enclosed by the player:
			say "That is a way out, and not a cupboard. A ring has to be seated in it; the rest stays here.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Check closing:
	now the deed is 0;
	if the noun is the hatch:
		if the hatch is stripped-state:
			say "You would be closing steel on steel. It needs a seal in it.";
			stop the action;
		if the hatch is wiped:
			say "You would be closing steel on steel. It needs a seal in it.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "You swing it to and throw the dogs over, six, in a star, as for a wheel.";
		stop the action;
	continue the action.

Peeling-with is an action applying to two things.
Understand "peel [something] with [something]" as peeling-with.
Understand "strip [something] with [something]" as peeling-with.
Understand "hook [something] with [something]" as peeling-with.

Carry out peeling-with:
	if the noun is the hatch and the second noun is the pick-thing:
		if the pick-thing is not enclosed by the player:
			say "It has set like toffee. A fingernail makes no impression.";
			stop the action;
		if the hatch is not open:
			say "You cannot get at the groove with it shut.";
			stop the action;
		if the hatch is not perished:
			say "The old seal is in the bin already, in crumbs.";
			stop the action;
		now the hatch is stripped-state;
		say "You hook the end and pull. It comes out in lengths, each with a small sad snap, and you chase the last of the crumbs into the vacuum bin.";
		stop the action;
	say "That would lead nowhere.".

Wiping-with is an action applying to two things.
Understand "wipe [something] with [something]" as wiping-with.
Understand "clean [something] with [something]" as wiping-with.

Carry out wiping-with:
	if the noun is the hatch and the second noun is the wipe-thing:
		if the wipe-thing is not enclosed by the player:
			say "With a sleeve? Sleeves shed.";
			stop the action;
		if the hatch is not open:
			say "You cannot get at the groove with it shut.";
			stop the action;
		if the hatch is perished:
			say "There is a seal in the way.";
			stop the action;
		if the hatch is not stripped-state:
			say "Clean. Move on.";
			stop the action;
		now the hatch is wiped;
		say "Twice round. The first comes away black, and the second comes away blue.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "oil [something] with [something]" as greasing-with.

Carry out greasing-with:
	if the noun is the ring44 and the second noun is the grease:
		if the ring44 is not enclosed by the player:
			say "The ring has to be in your hands.";
			stop the action;
		if the ring44 is not dry:
			say "It is greased. You are too.";
			stop the action;
		now the ring44 is greased;
		say "You run it through a pearl of grease, a hand at a time, until it slides like an eel.";
		stop the action;
	if the noun is the ring40 and the second noun is the grease:
		say "The coffee machine would like that. Later.";
		stop the action;
	if the noun is the hatch and the second noun is the grease:
		say "4.3, says the wall behind you. The ring, not the groove.";
		stop the action;
	say "That would lead nowhere.".

Seating-in is an action applying to two things.
Understand "seat [something] in [something]" as seating-in.
Understand "press [something] into [something]" as seating-in.
Understand "fit [something] in [something]" as seating-in.
Understand "push [something] into [something]" as seating-in.

Carry out seating-in:
	if the noun is the ring44 and the second noun is the hatch:
		if the ring44 is not enclosed by the player:
			say "Seat what? You are offering the hatch two thumbs.";
			stop the action;
		if the hatch is not open:
			say "You cannot get at the groove with it shut.";
			stop the action;
		if the hatch is perished:
			say "The old seal is still in there, what there is of it.";
			stop the action;
		if the hatch is stripped-state:
			say "On top of that fur it would leak by Thursday. Wipe the groove.";
			stop the action;
		if the ring44 is not greased:
			say "Dry, it rolls, squeaks, and springs out again in your face. Grease it.";
			stop the action;
		now the hatch is seated;
		now the ring44 is nowhere;
		say "Top, bottom, left, right, and then round with both thumbs. It goes in with a noise like a kiss from an aunt.";
		stop the action;
	if the noun is the ring40 and the second noun is the hatch:
		say "You can get three quarters of it in. The other quarter is not, as it were, negotiable.";
		stop the action;
	say "That would lead nowhere.".

Just-cycling is an action applying to one thing.
Understand "cycle [something]" as just-cycling.
Understand "press [something]" as just-cycling.
Understand "push [something]" as just-cycling.

Carry out just-cycling:
	if the noun is the panel-thing and the hatch is open:
		say "The button buzzes at you. It will not pump while the hatch is open, which is the most considerate thing on this ship.";
		stop the action;
	if the noun is the panel-thing and the hatch is perished:
		now the panel-thing is blown-state;
		say "You lift the guard and press. The pumps start; and the whistle, which had been flat, goes sharp.";
		stop the action;
	if the noun is the panel-thing:
		now the panel-thing is passed;
		say "You lift the guard and press. The pumps run down through two octaves and stop. The needle lies on its pin, and goes on lying there, while you count sixty tomatoes, of which you have four.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the panel-thing:
		try just-cycling the noun;
		stop the action;
	continue the action.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the panel-thing:
		try other words;
		try just-cycling the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the hatch:
		say "Say how: wipe [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The peeling-with action translates into I6 as "SKOwn1".
The wiping-with action translates into I6 as "SKOwn2".
The greasing-with action translates into I6 as "SKOwn3".
The seating-in action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pick-thing +) && x == (+ the hatch +)) return ##SKOwn1;
			if (y == (+ the wipe-thing +) && x == (+ the hatch +)) return ##SKOwn2;
			if (y == (+ the grease +) && x == (+ the ring44 +) or (+ the ring40 +) or (+ the hatch +)) return ##SKOwn3;
			if (y == (+ the hatch +) && x == (+ the ring44 +) or (+ the ring40 +)) return ##SKOwn4;
		2:
			if (y == (+ the ring44 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
			if (y == (+ the ring40 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
			if (y == (+ the hatch +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the ring44 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
			if (y == (+ the ring40 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
		4:
			if (y == (+ the ring44 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
			if (y == (+ the ring40 +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
			if (y == (+ the hatch +) && x == (+ the grease +)) return ##SKOwn3 + 4096;
		6:
			if (y == (+ the hatch +) && x == (+ the ring44 +) or (+ the ring40 +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The seal-out is a task. The points are 1.
The groove-wiped is a task. The points are 1.
The ring-in is a task. The points are 4.
The lock-tested is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the seal-out is pending and the hatch is stripped-state:
		achieve the seal-out.

Every turn:
	if the groove-wiped is pending and the hatch is wiped:
		achieve the groove-wiped.

Every turn:
	if the ring-in is pending and the hatch is seated:
		achieve the ring-in.

Every turn:
	if the lock-tested is pending and the panel-thing is passed:
		achieve the lock-tested.

Every turn:
	if the story has not ended and the lock-tested is achieved and the hatch is closed:
		say "There is a bump, and a scrape, and then, on the other side of the hatch, three knocks: the first sound in nine months that you have not made yourself. You find that you are straightening the tomato plant.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the panel-thing is blown-state:
		say "The old seal goes through the rim like a cork. Alarms; bulkheads; your ears. You are quite safe behind the second hatch, and so is the tomato plant, but the lock is red and will stay red, and through the viewport you watch the two little lights brake, hang there a while, and turn for home. The next one is in March.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the vestibule.

When play begins:
	say "Ore hauler Clementine, nine months out, crew of one and a tomato plant. The shuttle with your relief aboard is braking already; you can see it, one star that has somewhere to be. And the inner hatch of the airlock whistles. It whistles a little flat, at about the pitch of a kettle, and on a ship there is only one thing that can be. Peel out the old seal, wipe the groove, grease a new ring, and seat it. Then shut the hatch and cycle the lock.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 2, no;
	if N is 7, no;
	if N is 12, no;
	if N is 21, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Bright where the dogs bear, and dull everywhere else.";
	if N is 3, say "A clear flap, hinged, and worn at one corner by thumbs.";
	if N is 4, say "As round as a teaspoon, and about as alarming.";
	if N is 5, say "Aft, in the galley, with a cup held under it.";
	if N is 6, say "Cardboard, and moulting.";
	if N is 8, say "It sits on your fingertip and refuses to be got rid of.";
	if N is 9, say "It is smiling. Somebody drew it in a seventh month.";
	if N is 10, say "Forty-one, in order. The last is underlined three times.";
	if N is 11, say "Treacle leads. Semolina has been crossed out in another hand.";
	if N is 13, say "Twice your length across, and you have measured it in every direction.";
	if N is 14, say "They went home, every one. They left you the shark.";
	if N is 15, say "White panels, and sixteen screws to each. You have counted.";
	if N is 16, say "Padded, because this is where people meet them.";
	if N is 17, say "In the galley, under its lamp. Four tomatoes, so far.";
	if N is 18, say "It hums round you, and has done for nine months.";
	if N is 19, say "Four holds of ore, and you.";
	if N is 20, say "Aboard the shuttle, with a bag packed, and fresh jokes.";
	if N is 22, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'steel//': if (n < 1 && SK_Near((+ the hatch +))) return 1;
		'metre//': if (n < 2 && SK_Near((+ the hatch +))) return 2;
		'guard//': if (n < 3 && SK_Near((+ the panel-thing +))) return 3;
		'tip//': if (n < 4 && SK_Near((+ the pick-thing +))) return 4;
		'machine//': if (n < 5 && SK_Near((+ the ring40 +))) return 5;
		'box//': if (n < 6 && SK_Near((+ the wipe-thing +))) return 6;
		'square//': if (n < 7 && SK_Near((+ the wipe-thing +))) return 7;
		'pearl//': if (n < 8 && SK_Near((+ the grease +))) return 8;
		'shark//': if (n < 9 && SK_Near((+ the padding +))) return 9;
		'list//': if (n < 10 && SK_Near((+ the padding +))) return 10;
		'puddings//': if (n < 11 && SK_Near((+ the padding +))) return 11;
		'flat//': if (n < 12 && SK_Near((+ the vestibule +))) return 12;
		'drum//': if (n < 13 && SK_Near((+ the vestibule +))) return 13;
		'predecess//': if (n < 14 && SK_Near((+ the vestibule +))) return 14;
		'wall//': if (n < 15 && SK_Near((+ the vestibule +))) return 15;
		'corners//': if (n < 16 && SK_Near((+ the vestibule +))) return 16;
		'plant//': if (n < 17 && SK_Near(player)) return 17;
		'ship//': if (n < 18 && SK_Near(player)) return 18;
		'clementin//': if (n < 19 && SK_Near(player)) return 19;
		'relief//': if (n < 20 && SK_Near(player)) return 20;
		'job//': if (n < 21 && SK_Near(player)) return 21;
		'kettle//': if (n < 21 && SK_Near(player)) return 21;
		'pitch//': if (n < 21 && SK_Near(player)) return 21;
		'vestibule//': if (n < 22 && SK_Near((+ the vestibule +))) return 22;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'clementin//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms aunt aunts";
		}
		'b': switch (n) {
			1: return "bag bags bin bins body box boxes brake brakes bulkhead bulkheads bump bumps";
		}
		'c': switch (n) {
			1: return "ceiling clementine clementines cork corks corner corners crumb crumbs cup cupboard cupboards cups";
		}
		'd': switch (n) {
			1: return "dog dogs draught draughts drum drums";
		}
		'e': switch (n) {
			1: return "ear ears eel eels eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingernail fingernails fingers fingertip fingertips flap flaps flat flats floor foot fur furs";
		}
		'g': switch (n) {
			1: return "galley galleys ground guard guards";
		}
		'h': switch (n) {
			1: return "hair hand hands head hold holds";
		}
		'i': switch (n) {
			1: return "impression impressions";
		}
		'j': switch (n) {
			1: return "job jobs";
		}
		'k': switch (n) {
			1: return "kettle kettles kiss kisses knee knees knock knocks";
		}
		'l': switch (n) {
			1: return "lamp lamps leg legs list lists";
		}
		'm': switch (n) {
			1: return "machine machines march marches metre metres mouth";
		}
		'n': switch (n) {
			1: return "needle needles noise noises nose";
		}
		'o': switch (n) {
			1: return "octave octaves ore ores";
		}
		'p': switch (n) {
			1: return "pearl pearls pin pins pitch pitches plant plants predecessor predecessors pudding puddings pump pumps";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "relief reliefs roof";
		}
		's': switch (n) {
			1: return "scrape scrapes shark sharks ship ships sky sleeve sleeves snap snaps sound sounds square squares steel steels";
		}
		't': switch (n) {
			1: return "teaspoon teaspoons thumb thumbs thursday thursdays tip tips tomato tomatoes tomatos";
		}
		'w': switch (n) {
			1: return "wall walls wheel wheels whistle whistles";
		}
	}
	return 0;
];
-).
