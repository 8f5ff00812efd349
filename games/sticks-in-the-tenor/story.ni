"Sticks in the Tenor" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The ringing-room is a room. It is privately-named.
The bell-loft is a room. It is privately-named.

The printed name of the ringing-room is "Ringing Room".
The description of the ringing-room is "Six ropes come down through six holes and are looped up out of harm, their woolly grips striped like wasps. A board records peals of 1887 in gold. There[']s a ladder up to the loft, and a cupboardful of hassocks that no one will own to.".
The bell-loft is up of the ringing-room.

The printed name of the bell-loft is "Bell Loft".
The description of the bell-loft is "Oak, iron, guano, wind. The bells hang in their frame like cattle in stalls, the tenor nearest, close enough to put your head in. Light falls in slices through the louvres, where the verger has nailed up a nest box that no jackdaw has so far condescended to look at.[if the location of the sticks is the bell-loft] Up inside the tenor, jammed between the clapper and the lip, is half a hedge.[end if]".
The ringing-room is down of the bell-loft.

Part 2 - States

A thing can be muffled, fouled or clear-state (this is its throat property).

A thing can be rung-state or tied. A thing is usually tied.

Part 3 - Things

The ropes is a thing. It is privately-named.
The tenor-rope is a thing. It is privately-named.
The board is a thing. It is privately-named.
The hassocks is a thing. It is privately-named.
The sack-thing is a thing. It is privately-named.
The brush is a thing. It is privately-named.
The tenor is a thing. It is privately-named.
The bells is a thing. It is privately-named.
The sticks is a thing. It is privately-named.
The sticks-cup is a container. It is privately-named.
The fledgling is a thing. It is privately-named.
The nest-box is a container. It is privately-named.
The louvres is a thing. It is privately-named.

The ropes is in the ringing-room.
The printed name of the ropes is "bell ropes".
Include (- with name 'bell//' 'ropes//' 'woolly//' 'grips//', -) when defining the ropes.
The description of the ropes is "Five of them, treble to fifth. You know better than to untie somebody else[']s rope.".
The ropes is fixed in place, scenery and plural-named.

The tenor-rope is in the ringing-room.
The printed name of the tenor-rope is "tenor rope".
Include (- with name 'tenor//' 'rope//' 'grip//', -) when defining the tenor-rope.
The description of the tenor-rope is "The sixth, and the thickest; its grip is worn to the shape of two generations of blacksmith.".
The tenor-rope is fixed in place and scenery.

The board is in the ringing-room.
The printed name of the board is "peal board".
Include (- with name 'peal//' 'board//' 'gold//' 'boards//p', -) when defining the board.
The description of the board is "Grandsire Doubles, 5,040 changes, three hours and one minute. Below, in pencil: and we were all sick.".
The board is fixed in place and scenery.

The hassocks is in the ringing-room.
The printed name of the hassocks is "hassocks".
Include (- with name 'hassocks//' 'cupboard//', -) when defining the hassocks.
The description of the hassocks is "Embroidered with lambs, by someone who had only been told about lambs.".
The hassocks is fixed in place, scenery and plural-named.

The sack-thing is in the ringing-room.
The printed name of the sack-thing is "coal sack".
Include (- with name 'coal//' 'sack//' 'sacks//p', -) when defining the sack-thing.
The description of the sack-thing is "Stout, black and empty.".
The appearance of the sack-thing is "A coal sack hangs on the ladder.".
The first place of the sack-thing is the ringing-room.
The sack-thing is portable.

The brush is in the ringing-room.
The printed name of the brush is "wire brush".
Include (- with name 'wire//' 'brush//' 'brushes//p', -) when defining the brush.
The description of the brush is "For bronze and boots.".
The brush is portable.

The tenor is in the bell-loft.
The printed name of the tenor is "tenor bell".
Include (- with name 'tenor//' 'bell//' 'lip//' 'clapper//' 'bronze//', -) when defining the tenor.
The description of the tenor is "Round the shoulder runs the founder[']s line: I CALL THE QUICK AND MISS THE DEAD.[if the tenor is muffled] It is stuffed with sticks.[end if][if the tenor is fouled] The sticks are out, but the lip where the clapper strikes is caked in wool, mud and worse.[end if][if the tenor is clear-state] The bronze of the lip shines in a ring, as it does when a bell is used.[end if]".
The tenor is fixed in place and scenery.

The bells is in the bell-loft.
The printed name of the bells is "five bells".
Include (- with name 'five//' 'bells//' 'frame//', -) when defining the bells.
The description of the bells is "The other five. Their mouths are clean. They have nothing to hide.".
The bells is fixed in place, scenery and plural-named.

The sticks is in the bell-loft.
The printed name of the sticks is "sticks".
Include (- with name 'sticks//' 'nest//' 'hedge//', -) when defining the sticks.
The description of the sticks is "Hawthorn, willow, wire, sheep[']s wool, a peg, a spectacle lens, and right in the middle a cup of horsehair.[if the fledgling is in the sticks-cup] In the cup is a beak.[end if]".
The sticks is fixed in place, scenery and plural-named.

The sticks-cup is in the bell-loft.
The printed name of the sticks-cup is "horsehair cup".
Include (- with name 'horsehair//' 'cup//' 'cups//p', -) when defining the sticks-cup.
The description of the sticks-cup is "The size of a pudding basin, and softer than your bed.".
The sticks-cup is fixed in place, not enterable, unopenable, open and scenery.

The fledgling is in the sticks-cup.
The printed name of the fledgling is "young jackdaw".
Include (- with name 'young//' 'jackdaw//' 'fledgling//' 'chick//' 'bird//' 'tenant//' 'beak//' 'indignant//' 'jackdaws//p', -) when defining the fledgling.
The description of the fledgling is "A week off flying. Grey eyes, an enormous gape, and the general effect of a deacon caught in a gale.".
The fledgling is portable.

The nest-box is in the bell-loft.
The printed name of the nest-box is "nest box".
Include (- with name 'nest//' 'box//' 'boxes//p', -) when defining the nest-box.
The description of the nest-box is "Pine, with a hole of approved diameter and one wall missing, so that you can reach in. Its address is Third Louvre, South.[if the fledgling is in the nest-box] An indignant beak sticks out of the wool at the bottom.[end if]".
The nest-box is fixed in place, not enterable, unopenable, open and scenery.

The louvres is in the bell-loft.
The printed name of the louvres is "louvres".
Include (- with name 'louvres//' 'slats//', -) when defining the louvres.
The description of the louvres is "Slats of slate. Beyond them two grown jackdaws are shouting something about you, in shifts.".
The louvres is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Check taking:
	now the deed is 0;
	if the noun is the fledgling and the fledgling is in the sticks-cup:
		now the deed is 1;
	otherwise if the noun is the fledgling and the fledgling is in the nest-box:
		if the fledgling is in the nest-box:
			say "A parent has just landed on the sill with half a worm. This is no moment to call.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		say "You close both hands round it. It weighs about what a letter does, and every ounce is heartbeat.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if the noun is the fledgling and the second noun is the nest-box:
		now the deed is 1;
	otherwise if the noun is the fledgling and the second noun is the sticks-cup:
		if the fledgling is enclosed by the player:
			say "You have only just got it out, and at noon this will be the noisiest address in the county.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the sack-thing or the noun is the brush) and the second noun is the nest-box:
		if the noun is enclosed by the player:
			say "The box is let to one family only.";
			stop the action;
		now the deed is 3;
	otherwise if (the noun is the sack-thing or the noun is the brush) and the second noun is the sticks-cup:
		if the noun is enclosed by the player:
			say "You are here to take things out of the bell.";
			stop the action;
		now the deed is 4;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "In it goes. It hunches down and opens its beak at the sky; and one of the shouters breaks off, and thinks, and comes closer.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the fledgling:
		if the fledgling is enclosed by the player:
			say "You aren[']t going to set it down on bare boards, among boots. It needs somewhere with sides.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Clearing-into is an action applying to two things.
Understand "clear [something] into [something]" as clearing-into.
Understand "stuff [something] into [something]" as clearing-into.
Understand "bag [something] with [something]" as clearing-into.
Understand "pack [something] into [something]" as clearing-into.

Carry out clearing-into:
	if the noun is the sticks and the second noun is the sack-thing:
		if the sack-thing is not enclosed by the player:
			say "You would have nothing to put them in.";
			stop the action;
		if the fledgling is not in the nest-box:
			say "A gape the size of an eggcup is pointed at you out of the middle of it. First things first: the tenant must be rehoused, and somewhere better than your pocket.";
			stop the action;
		now the sticks is nowhere;
		now the sticks-cup is nowhere;
		now the sack-thing is nowhere;
		now the tenor is fouled;
		say "It takes ten minutes and comes out by the armful: twigs, wool, wire, a bus ticket to Wisbech. The sack fills, and you knot it. What is left in the bell is only dirt.";
		stop the action;
	say "That would lead nowhere.".

Just-tuging is an action applying to one thing.
Understand "tug [something]" as just-tuging.

Carry out just-tuging:
	if the noun is the sticks:
		say "One comes away in your hand, and eleven more take its place. A job for two hands and a sack.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "scrub [something] with [something]" as brushing-with.
Understand "clean [something] with [something]" as brushing-with.
Understand "scour [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the tenor and the second noun is the brush:
		if the brush is not enclosed by the player:
			say "You[']d want the brush for that.";
			stop the action;
		if the tenor is muffled:
			say "You can[']t get at it for sticks.";
			stop the action;
		if the tenor is not fouled:
			say "It is as bright as it was cast.";
			stop the action;
		now the tenor is clear-state;
		say "You lie back with your head in the bell and scrub, spitting. The mud goes, and the wool, and there is the bright ring where the clapper lands. It hums under your hand, just once.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "pull [something]" as just-ringing.
Understand "toll [something]" as just-ringing.
Understand "sound [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the tenor-rope:
		if the tenor is muffled:
			say "Clup, says the tenor; and then, from above, somebody small says something about it.";
			stop the action;
		if the tenor is not clear-state:
			say "Clang, but with a thick edge to it, like a good singer eating. The lip is still dirty.";
			stop the action;
		now the tenor-rope is rung-state;
		say "You untie it, take hold, and lean. Somewhere above, fifteen hundredweight goes over the top and comes down the other side.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the tenor-rope:
		try just-ringing the noun;
		stop the action;
	continue the action.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the tenor-rope:
		try other words;
		try just-ringing the noun;
		be done with other words;
		stop the action;
	if the noun is the sticks:
		try other words;
		try just-tuging the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the tenor:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The clearing-into action translates into I6 as "SKOwn1".
The brushing-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the sack-thing +) && x == (+ the sticks +)) return ##SKOwn1;
			if (y == (+ the brush +) && x == (+ the tenor +)) return ##SKOwn2;
		3:
			if (y == (+ the sack-thing +) && x == (+ the sticks +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The rehoused is a task. The points are 3.
The unstuffed is a task. The points are 2.
The scoured is a task. The points are 2.
The tried-task is a task. The points are 2.

The maximum score is 9.

Every turn:
	if the rehoused is pending and the fledgling is in the nest-box:
		achieve the rehoused.

Every turn:
	if the unstuffed is pending and the sticks is nowhere:
		achieve the unstuffed.

Every turn:
	if the scoured is pending and the tenor is clear-state:
		achieve the scoured.

Every turn:
	if the tried-task is pending and the tenor-rope is rung-state:
		achieve the tried-task.

Every turn:
	if the story has not ended and the tried-task is achieved:
		say "The note goes out over the beans and the dykes to the edge of everything, and you feel it in your fillings. Before it has died there are feet on the stairs, all the band at once, in buttonholes. [quotation mark]That,[quotation mark] says the bride[']s father, and has to start again. [quotation mark]That[']s her.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the ringing-room.

When play begins:
	say "On Thursday at practice the tenor, fifteen hundredweight, went clup. The wedding is at noon, the bride is a ringer[']s daughter, and five bells and a clup will not do. Every spring the jackdaws fill something; this year it is the biggest bell. You have drawn the short straw, and been told to mind the tenant.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the tenor is clear-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 10, no;
	if N is 13, no;
	if N is 18, no;
	if N is 23, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Faint, but heartfelt.";
	if N is 2, say "One of them may be a cloud.";
	if N is 3, say "Broader than two men could put their arms round.";
	if N is 4, say "Bright, all the way round.";
	if N is 5, say "Open, as for an anthem.";
	if N is 6, say "A washing line somewhere is one short.";
	if N is 7, say "Somebody in the parish is reading with one eye.";
	if N is 8, say "The pale kind, that look straight through a verger.";
	if N is 9, say "Pink, and pointed at whatever is nearest.";
	if N is 11, say "Round to the millimetre. He used compasses.";
	if N is 12, say "The missing one is on your side.";
	if N is 14, say "Black, grey at the nape, and not to be reasoned with.";
	if N is 15, say "Each is worn to the side that its ringer leans.";
	if N is 16, say "Eleven rungs, and the loft at the top of them.";
	if N is 17, say "You can hear two of them from here, on the subject of trespass.";
	if N is 19, say "Grey, greasy, and off some sheep that never noticed.";
	if N is 20, say "Bells have no use for hay, and there is none.";
	if N is 21, say "He was last seen up a ladder, with a pamphlet.";
	if N is 22, say "Yours, and nothing to wear at a wedding.";
	if N is 24, say "You are there.";
	if N is 25, say "You would have to go up.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'pencil//': if (n < 1 && SK_Near((+ the board +))) return 1;
		'lambs//': if (n < 2 && SK_Near((+ the hassocks +))) return 2;
		'shoulder//': if (n < 3 && SK_Near((+ the tenor +))) return 3;
		'ring//': if (n < 4 && SK_Near((+ the tenor +))) return 4;
		'mouths//': if (n < 5 && SK_Near((+ the bells +))) return 5;
		'peg//': if (n < 6 && SK_Near((+ the sticks +))) return 6;
		'lens//': if (n < 7 && SK_Near((+ the sticks +))) return 7;
		'eyes//': if (n < 8 && SK_Near((+ the fledgling +))) return 8;
		'gape//': if (n < 9 && SK_Near((+ the fledgling +))) return 9;
		'effect//': if (n < 10 && SK_Near((+ the fledgling +))) return 10;
		'deacon//': if (n < 10 && SK_Near((+ the fledgling +))) return 10;
		'gale//': if (n < 10 && SK_Near((+ the fledgling +))) return 10;
		'hole//': if (n < 11 && SK_Near((+ the nest-box +))) return 11;
		'wall//': if (n < 12 && SK_Near((+ the nest-box +))) return 12;
		'address//': if (n < 13 && SK_Near((+ the nest-box +))) return 13;
		'jackdaws//': if (n < 14 && SK_Near((+ the louvres +))) return 14; if (n < 17 && SK_Near((+ the ringing-room +))) return 17;
		'holes//': if (n < 15 && SK_Near((+ the ringing-room +))) return 15;
		'ladder//': if (n < 16 && SK_Near((+ the ringing-room +))) return 16;
		'cupboardf//': if (n < 18 && SK_Near((+ the ringing-room +))) return 18;
		'wool//': if (n < 19 && SK_Near((+ the bell-loft +))) return 19;
		'stalls//': if (n < 20 && SK_Near((+ the bell-loft +))) return 20;
		'verger//': if (n < 21 && SK_Near((+ the bell-loft +))) return 21;
		'boots//': if (n < 22 && SK_Near(player)) return 22;
		'basin//': if (n < 23 && SK_Near(player)) return 23;
		'bed//': if (n < 23 && SK_Near(player)) return 23;
		'blacksmit//': if (n < 23 && SK_Near(player)) return 23;
		'bride//': if (n < 23 && SK_Near(player)) return 23;
		'clup//': if (n < 23 && SK_Near(player)) return 23;
		'daughter//': if (n < 23 && SK_Near(player)) return 23;
		'generatio//': if (n < 23 && SK_Near(player)) return 23;
		'head//': if (n < 23 && SK_Near(player)) return 23;
		'spring//': if (n < 23 && SK_Near(player)) return 23;
		'straw//': if (n < 23 && SK_Near(player)) return 23;
		'thursday//': if (n < 23 && SK_Near(player)) return 23;
		'wedding//': if (n < 23 && SK_Near(player)) return 23;
		'room//': if (n < 24 && SK_Near((+ the ringing-room +))) return 24; if (n < 27 && SK_Near((+ the bell-loft +))) return 27;
		'loft//': if (n < 25 && SK_Near((+ the ringing-room +))) return 25; if (n < 26 && SK_Near((+ the bell-loft +))) return 26;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'thursday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "address addresses air anthem anthems arm armful armfuls arms";
		}
		'b': switch (n) {
			1: return "band bands basin basins bean beans bed beds blacksmith blacksmiths body boot boots bride brides";
		}
		'c': switch (n) {
			1: return "ceiling cloud clouds clup clups corner corners counties county cupboardful cupboardfuls";
		}
		'd': switch (n) {
			1: return "daughter daughters deacon deacons dyke dykes";
		}
		'e': switch (n) {
			1: return "ear ears effect effects eggcup eggcups eye eyes";
		}
		'f': switch (n) {
			1: return "face families family father fathers feet filling fillings finger fingers floor foot";
		}
		'g': switch (n) {
			1: return "gale gales gape gapes generation generations ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hay hays head heads hole holes home homes horsehair horsehairs";
		}
		'j': switch (n) {
			1: return "job jobs";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "ladder ladders lamb lambs leg legs lens lenses letter letters";
		}
		'm': switch (n) {
			1: return "man mans men millimetre millimetres mouth mouths mud muds";
		}
		'n': switch (n) {
			1: return "nape napes noisiest noisiests nose note notes";
		}
		'o': switch (n) {
			1: return "ounce ounces";
		}
		'p': switch (n) {
			1: return "pamphlet pamphlets parent parents parish parishes peg pegs pencil pencils pocket pockets";
		}
		'q': switch (n) {
			1: return "quick quicks";
		}
		'r': switch (n) {
			1: return "ringer ringers roof rung rungs";
		}
		's': switch (n) {
			1: return "sheep sheeps short shorts shoulder shoulders shouter shouters sill sills singer singers skies sky spring springs stair stairs stall stalls straight";
			2: return "straights straw straws subject subjects";
		}
		't': switch (n) {
			1: return "tenor tenors thursday thursdays ticket tickets";
		}
		'v': switch (n) {
			1: return "verger vergers";
		}
		'w': switch (n) {
			1: return "wall walls wedding weddings wool wools worm worms";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the ringing-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the ringing-room +))) rtrue;
	rfalse;
];
-).
