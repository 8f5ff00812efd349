"The Middle Wire" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The transit is a room. It is privately-named.
The computing is a room. It is privately-named.
The roof is a room. It is privately-named.

The printed name of the transit is "Transit Room".
The description of the transit is "The telescope hangs between two piers, and can look up, down and due north, and nowhere else; that is what it is for. From its axis hang a spirit level and a setting circle. Over it a slit runs across the roof. There is a lamp on a bracket, a chronograph under glass with an ebonite button on a cord, and against the pier the clock that everybody[']s life depends on, with its door ajar. The computing room is to the east, and iron steps go up to the roof.[if the shutter is lowered] The slit is shuttered.[end if][if the shutter is raised] Through the slit is a road of stars.[end if][if the chronograph is switched on] The chronograph drum is going round.[end if][if the clock is stopped-clock] The clock has stopped.[end if][if the clock is ticking] The clock ticks.[end if]".
The computing is east of the transit.
The roof is up of the transit.

The printed name of the computing is "Computing Room".
The description of the computing is "Logarithms to the ceiling, and every one of them dusted. The almanac lies open on the desk at tonight. His hat is on the peg. So is the cat[']s.".
The transit is west of the computing.

The printed name of the roof is "Observatory Roof".
The description of the roof is "Zinc, and the last of the night. Down in the bay are thirty riding lights, and beside each of them, you know, is a man with a watch in one hand and a telescope pointed at you. The time ball is hauled up to the top of its mast.".
The transit is down of the roof.

Part 2 - States

A thing can be raised or lowered. A thing is usually lowered.

A thing can be dimmed or glaring. A thing is usually glaring.

A thing has a number called tilt.

A thing has a number called notch.

A thing can be ticking or stopped-clock. A thing is usually stopped-clock.

A thing has a number called seconds.

A thing has a number called starplace.

A thing can be measured or unread. A thing is usually unread.

A thing can be hoisted, fallen-true or fallen-false (this is its ball property).

Part 3 - Things

The telescope is a thing. It is privately-named.
The shutter is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The level-thing is a thing. It is privately-named.
The circle is a thing. It is privately-named.
The chronograph is a thing. It is privately-named.
The button-thing is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The almanac is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The key-thing is a thing. It is privately-named.
The scale-thing is a thing. It is privately-named.
The hat-thing is a thing. It is privately-named.
The strip is a thing. It is privately-named.
The timeball is a thing. It is privately-named.
The bay is a thing. It is privately-named.

The telescope is in the transit.
The printed name of the telescope is "telescope".
Include (- with name 'telescope//' 'eyepiece//' 'wires//' 'wire//' 'first//' 'second//' 'middle//' 'telescopes//p', -) when defining the telescope.
The description of the telescope is "Brass, six feet long, by Simms of London. You look in at the bottom, where five wires cross the field: spider web, he told you, and not from any spider that you[']d have left alone. A star comes in at the right, and goes over the wires one by one, and what counts is the MIDDLE one.[if the starplace of the telescope is at least 2 and the starplace of the telescope is less than 3] The star is on the first wire.[end if][if the starplace of the telescope is at least 3 and the starplace of the telescope is less than 4] The star has crossed the second wire, and is closing on the middle one.[end if][if the starplace of the telescope is at least 4] The star is past the middle wire and sliding away.[end if]".
The telescope is fixed in place and scenery.

The shutter is in the transit.
The printed name of the shutter is "shutter".
Include (- with name 'shutter//' 'slit//' 'rope//' 'shutters//p', -) when defining the shutter.
The description of the shutter is "Canvas on battens, with a rope. You have mended it twice.[if the shutter is lowered] It is shut.[end if][if the shutter is raised] It is open, from horizon to horizon.[end if]".
The shutter is fixed in place and scenery.

The lamp is in the transit.
The printed name of the lamp is "lamp".
Include (- with name 'lamp//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "Colza oil. It is there to light up the wires, not the room.[if the lamp is glaring] It is turned up, and fills the eyepiece with brass.[end if][if the lamp is dimmed] It is turned down to a bead, just enough to show the wires.[end if]".
The lamp is fixed in place and scenery.

The level-thing is in the transit.
The printed name of the level-thing is "spirit level".
Include (- with name 'spirit//' 'level//' 'bubble//' 'screw//' 'brass//' 'levels//p', -) when defining the level-thing.
The description of the level-thing is "It hangs from the axis, with a brass screw at the end to raise that side by a hair. If the bubble isn[']t in the middle the telescope leans, and every ship in the bay will be a mile out.[if the tilt of the level-thing is less than 1] The bubble is far over to the left.[end if][if the tilt of the level-thing is at least 1 and the tilt of the level-thing is less than 2] The bubble is a little to the left.[end if][if the tilt of the level-thing is at least 2 and the tilt of the level-thing is less than 3] The bubble is exactly in the middle.[end if][if the tilt of the level-thing is at least 3] The bubble is over to the right.[end if]".
The level-thing is fixed in place and scenery.

The circle is in the transit.
The printed name of the circle is "setting circle".
Include (- with name 'setting//' 'circle//' 'wheel//' 'notches//' 'silver//' 'notch//' 'first//' 'circles//p', -) when defining the circle.
The description of the circle is "A silver wheel on the axis with numbered notches, one to five: it fixes how high the telescope looks.[if the notch of the circle is less than 1] It stands below the first notch: the telescope is looking at the wall.[end if][if the notch of the circle is at least 1 and the notch of the circle is less than 2] It stands at the first notch.[end if][if the notch of the circle is at least 2 and the notch of the circle is less than 3] It stands at the second notch.[end if][if the notch of the circle is at least 3 and the notch of the circle is less than 4] It stands at the third notch.[end if][if the notch of the circle is at least 4 and the notch of the circle is less than 5] It stands at the fourth notch.[end if][if the notch of the circle is at least 5] It stands at the fifth notch.[end if]".
The circle is fixed in place and scenery.

The chronograph is in the transit.
The printed name of the chronograph is "chronograph".
Include (- with name 'chronograph//' 'drum//' 'pens//' 'glass//' 'chronographs//p', -) when defining the chronograph.
The description of the chronograph is "A drum with paper round it and two pens. One of them ticks with the clock, by a wire. The other ticks when you tap the ebonite button.".
The chronograph is fixed in place and scenery.
The chronograph is switchable. The chronograph is switched off.

The button-thing is in the transit.
The printed name of the button-thing is "ebonite button".
Include (- with name 'ebonite//' 'button//' 'thumb//' 'cord//' 'buttons//p', -) when defining the button-thing.
The description of the button-thing is "On a cord, so that it can be held while one has one[']s eye to the glass. He used to say that the whole of navigation came down to his thumb.".
The button-thing is fixed in place and scenery.

The clock is in the transit.
The printed name of the clock is "regulator".
Include (- with name 'regulator//' 'clock//' 'lever//' 'little//' 'regulators//p', -) when defining the clock.
The description of the clock is "Teak and mercury. It has a keyhole for winding, and inside the door a little lever, with which it can be put on by a second at a time, or held back by one.[if the clock is stopped-clock] It has run down, at ten to four on Wednesday.[end if][if the clock is ticking] It ticks, once a second, and you find you[']re walking in time.[end if]".
The clock is fixed in place and scenery.

The almanac is in the computing.
The printed name of the almanac is "almanac".
Include (- with name 'almanac//' 'fomalhaut//' 'almanacs//p', -) when defining the almanac.
The description of the almanac is "[quotation mark]Mean places. PISCIS AUSTRINUS, alpha: FOMALHAUT. Circle, THIRD notch. Crosses before dawn.[quotation mark] In the margin, in pencil, quite a good drawing of a lady in a hat.".
The almanac is fixed in place and scenery.

The desk is in the computing.
The printed name of the desk is "desk".
Include (- with name 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "You know it by its rings.".
The desk is fixed in place, not enterable and scenery.

The key-thing is on the desk.
The printed name of the key-thing is "clock key".
Include (- with name 'clock//' 'key//' 'ribbon//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "Brass, double-ended, with a ribbon on it that is none of yours.".
The key-thing is portable.

The scale-thing is on the desk.
The printed name of the scale-thing is "ivory scale".
Include (- with name 'ivory//' 'scale//' 'ruler//' 'scales//p', -) when defining the scale-thing.
The description of the scale-thing is "Ruled in seconds. It is laid along a paper from the chronograph, to say how far one tick is from another.".
The scale-thing is portable.

The hat-thing is in the computing.
The printed name of the hat-thing is "hat".
Include (- with name 'hat//' 'peg//' 'comet//' 'hats//p', -) when defining the hat-thing.
The description of the hat-thing is "A comet hat, evidently.".
The hat-thing is fixed in place and scenery.

The printed name of the strip is "paper strip".
Include (- with name 'paper//' 'strip//' 'ticks//' 'tick//' 'strips//p', -) when defining the strip.
The description of the strip is "Two rows of little ticks, the clock[']s and yours.[if the strip is unread] Nobody has measured how far the one is from the other.[end if][if the strip is measured] They are two seconds apart. The clock is two seconds slow.[end if]".
The strip is portable.

The timeball is in the roof.
The printed name of the timeball is "time ball".
Include (- with name 'time//' 'ball//' 'mast//' 'catch//' 'balls//p', -) when defining the timeball.
The description of the timeball is "Wicker and zinc, five feet across, painted red. There[']s a catch at the foot of the mast. When it drops, thirty men say the same word.".
The timeball is fixed in place and scenery.

The bay is in the roof.
The printed name of the bay is "bay".
Include (- with name 'bay//' 'ships//' 'lights//' 'reef//' 'riding//' 'bays//p', -) when defining the bay.
The description of the bay is "Barques, whalers, the Lisbon mail. The reef is to the left. On the chart it[']s a small thing, about two seconds wide.".
The bay is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-raising is an action applying to one thing.
Understand "raise [something]" as just-raising.
Understand "haul [something]" as just-raising.
Understand "hoist [something]" as just-raising.

Carry out just-raising:
	if the noun is the shutter:
		if the shutter is not lowered:
			say "It is open. There is nothing over you but distance.";
			stop the action;
		now the shutter is raised;
		say "Hand over hand. The canvas goes back with a rattle, and the cold comes down, with the stars in it.";
		stop the action;
	if the noun is the circle:
		if the notch of the circle is at least 5:
			say "It[']s at the fifth, and looking nearly at the roof.";
			stop the action;
		increase the notch of the circle by 1;
		if the notch of the circle is greater than 5, now the notch of the circle is 5;
		say "You ease the wheel up by one notch. It clicks, and the great tube lifts its chin.";
		stop the action;
	say "That would lead nowhere.".

Just-lowering is an action applying to one thing.
Understand "lower [something]" as just-lowering.

Carry out just-lowering:
	if the noun is the circle:
		if the notch of the circle is less than 1:
			say "It is as low as it goes.";
			stop the action;
		decrease the notch of the circle by 1;
		if the notch of the circle is less than 0, now the notch of the circle is 0;
		say "You ease the wheel down by one notch, and the tube bows.";
		stop the action;
	say "That would lead nowhere.".

Just-diming is an action applying to one thing.
Understand "dim [something]" as just-diming.
Understand "shade [something]" as just-diming.
Understand "turn down [something]" as just-diming.

Carry out just-diming:
	if the noun is the lamp:
		if the lamp is not glaring:
			say "Any lower and you would have no wires.";
			stop the action;
		now the lamp is dimmed;
		say "You turn it down until it[']s no more than a bead. The room goes away.";
		stop the action;
	say "That would lead nowhere.".

Just-tightening is an action applying to one thing.
Understand "tighten [something]" as just-tightening.
Understand "twist [something]" as just-tightening.
Understand "screw [something]" as just-tightening.

Carry out just-tightening:
	if the noun is the level-thing:
		if the tilt of the level-thing is at least 4:
			say "It is hard up against the stop.";
			stop the action;
		increase the tilt of the level-thing by 1;
		if the tilt of the level-thing is greater than 4, now the tilt of the level-thing is 4;
		say "A quarter of a turn to the right. The bubble creeps after your hand.";
		stop the action;
	say "That would lead nowhere.".

Just-loosening is an action applying to one thing.
Understand "loosen [something]" as just-loosening.
Understand "unscrew [something]" as just-loosening.

Carry out just-loosening:
	if the noun is the level-thing:
		if the tilt of the level-thing is less than 1:
			say "It is as loose as it can be and still be in.";
			stop the action;
		decrease the tilt of the level-thing by 1;
		if the tilt of the level-thing is less than 0, now the tilt of the level-thing is 0;
		say "A quarter of a turn to the left. The bubble creeps after your hand.";
		stop the action;
	say "That would lead nowhere.".

Winding-with is an action applying to two things.
Understand "wind [something] with [something]" as winding-with.

Carry out winding-with:
	if the noun is the clock and the second noun is the key-thing:
		if the key-thing is not enclosed by the player:
			say "The clock has a square hole for the key, and you have square nothing. Take the key.";
			stop the action;
		if the clock is not stopped-clock:
			say "It[']s wound, and you don[']t over-wind a thing like that, nor a man either.";
			stop the action;
		now the clock is ticking;
		say "Fourteen turns, and you set the hands by the church, as near as a church can tell, and touch the pendulum. It takes up where it left off, as if he had only gone for his tea. It will be a little out. How much, only a star can say.";
		stop the action;
	say "That would lead nowhere.".

Just-watching is an action applying to one thing.
Understand "watch [something]" as just-watching.
Understand "observe [something]" as just-watching.

Carry out just-watching:
	if the noun is the telescope:
		if the shutter is not raised:
			say "You put your eye to it. Canvas.";
			stop the action;
		if the lamp is not dimmed:
			say "You put your eye to it. A blaze of brass; the lamp must come down.";
			stop the action;
		if the tilt of the level-thing is less than 2:
			say "You glance at the bubble first, as he always did. It is to the left. She isn[']t level.";
			stop the action;
		if the tilt of the level-thing is at least 3:
			say "You glance at the bubble first, as he always did. It is to the right. She isn[']t level.";
			stop the action;
		if the notch of the circle is less than 3:
			say "You put your eye to it, and wait, and nothing comes. You[']re looking too low.";
			stop the action;
		if the notch of the circle is at least 4:
			say "You put your eye to it, and wait, and nothing comes. You[']re looking too high.";
			stop the action;
		if the strip is enclosed by the player:
			say "You have your mark. To take it twice is how one comes to doubt it.";
			stop the action;
		if the starplace of the telescope is at least 1:
			say "You have your eye to it now.";
			stop the action;
		now the starplace of the telescope is 1;
		say "Five black threads on the dark; and then, from the right, without any hurry, a bright one comes in.";
		stop the action;
	say "That would lead nowhere.".

Just-taping is an action applying to one thing.
Understand "tap [something]" as just-taping.
Understand "press [something]" as just-taping.

Carry out just-taping:
	if the noun is the button-thing and the starplace of the telescope is less than 3:
		if the starplace of the telescope is less than 2:
			say "You tap it. There was no star on any wire, so all it tells anyone is that you have a thumb.";
			stop the action;
		say "Too soon: that was the first wire. The pen makes a tick, and you draw a line through it in your head. The one that counts is the middle.";
		stop the action;
	if the noun is the button-thing and the starplace of the telescope is at least 3 and the starplace of the telescope is less than 4:
		if the chronograph is not switched on:
			say "Your thumb comes down, on the very wire; and nothing ticks. The drum is standing still. There will be another star.";
			stop the action;
		if the clock is not ticking:
			say "Your thumb comes down, on the very wire, and your pen ticks, all alone. The clock isn[']t going, so there[']s nothing to measure by. There will be another star.";
			stop the action;
		now the strip is carried by the player;
		now the strip is unread;
		now the starplace of the telescope is 0;
		say "The star goes in behind the middle wire, like a lady behind a tree, and your thumb comes down. Tick. You stop breathing for a while; then you tear off the strip.";
		stop the action;
	if the noun is the button-thing and the starplace of the telescope is at least 4:
		say "Too late: it is over the middle and away. You[']ll have to let it go, and wait for the next.";
		stop the action;
	say "That would lead nowhere.".

Measuring-with is an action applying to two things.
Understand "measure [something] with [something]" as measuring-with.

Carry out measuring-with:
	if the noun is the strip and the second noun is the scale-thing:
		if the strip is not enclosed by the player:
			say "Hold the strip against the scale. That begins with holding the strip.";
			stop the action;
		if the scale-thing is not enclosed by the player:
			say "You want the ivory scale for that.";
			stop the action;
		if the strip is not unread:
			say "Two seconds. It won[']t have changed.";
			stop the action;
		now the strip is measured;
		say "You lay the ivory along the ticks, his and yours, and bring the lamp an inch closer, and look, and look with the other eye. Two. The clock is two seconds slow.";
		stop the action;
	say "That would lead nowhere.".

Just-advancing is an action applying to one thing.
Understand "advance [something]" as just-advancing.
Understand "push [something]" as just-advancing.

Carry out just-advancing:
	if the noun is the clock:
		if the clock is not ticking:
			say "It has stopped, so it[']s wrong by a different amount every time you look.";
			stop the action;
		if the strip is not measured:
			say "By how much? You might as well ask the cat. It has to be measured off a star.";
			stop the action;
		if the seconds of the clock is at least 4:
			say "The lever is up against its stop.";
			stop the action;
		increase the seconds of the clock by 1;
		if the seconds of the clock is greater than 4, now the seconds of the clock is 4;
		say "You give the little lever one push. Somewhere among the wheels a second is got over with.";
		stop the action;
	say "That would lead nowhere.".

Just-retarding is an action applying to one thing.
Understand "retard [something]" as just-retarding.
Understand "hold [something]" as just-retarding.

Carry out just-retarding:
	if the noun is the clock:
		if the clock is not ticking:
			say "It has stopped, so it[']s wrong by a different amount every time you look.";
			stop the action;
		if the seconds of the clock is less than 1:
			say "You haven[']t put it on, so as yet there[']s nothing to hold back.";
			stop the action;
		decrease the seconds of the clock by 1;
		if the seconds of the clock is less than 0, now the seconds of the clock is 0;
		say "You lay a finger on the lever, for exactly as long as it takes to say Mississippi.";
		stop the action;
	say "That would lead nowhere.".

Just-releasing is an action applying to one thing.
Understand "release [something]" as just-releasing.
Understand "trip [something]" as just-releasing.

Carry out just-releasing:
	if the noun is the timeball and the seconds of the clock is at least 2 and the seconds of the clock is less than 3:
		if the strip is not measured:
			say "Thirty captains, and on your word? Not until it[']s been measured off a star.";
			stop the action;
		now the timeball is fallen-true;
		say "You count it in, up the stairwell, from the clock below: and eight, and nine, and you trip the catch.";
		stop the action;
	if the noun is the timeball and the seconds of the clock is less than 2:
		if the strip is not measured:
			say "Thirty captains, and on your word? Not until it[']s been measured off a star.";
			stop the action;
		now the timeball is fallen-false;
		say "You count it in, up the stairwell, from the clock below: and eight, and nine, and you trip the catch.";
		stop the action;
	if the noun is the timeball and the seconds of the clock is at least 3:
		if the strip is not measured:
			say "Thirty captains, and on your word? Not until it[']s been measured off a star.";
			stop the action;
		now the timeball is fallen-false;
		say "You count it in, up the stairwell, from the clock below: and eight, and nine, and you trip the catch.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the shutter:
		try just-raising the noun;
		stop the action;
	if the noun is the lamp:
		try just-diming the noun;
		stop the action;
	if the noun is the telescope:
		try just-watching the noun;
		stop the action;
	if the noun is the button-thing:
		try just-taping the noun;
		stop the action;
	if the noun is the timeball:
		try just-releasing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the shutter:
		say "Say how: raise [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the button-thing:
		try other words;
		try just-taping the noun;
		be done with other words;
		stop the action;
	if the noun is the clock:
		try other words;
		try just-advancing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the shutter or the noun is the circle:
		try other words;
		try just-raising the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the level-thing:
		say "Say how: twist [the noun], or unscrew [the noun].";
		stop the action.
The other words for turning rule is listed first in the check turning rules.

The winding-with action translates into I6 as "SKOwn1".
The measuring-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the key-thing +) && x == (+ the clock +)) return ##SKOwn1;
			if (y == (+ the scale-thing +) && x == (+ the strip +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the starplace of the telescope is at least 1:
		increase the starplace of the telescope by 1;
		if the starplace of the telescope is greater than 6, now the starplace of the telescope is 6.

Every turn:
	if the starplace of the telescope is at least 2 and the starplace of the telescope is less than 3:
		if the player can see the telescope, say "It touches the first wire, winks, and is through.".

Every turn:
	if the starplace of the telescope is at least 3 and the starplace of the telescope is less than 4:
		if the player can see the telescope, say "The second wire. The next is the middle.".

Every turn:
	if the starplace of the telescope is at least 4 and the starplace of the telescope is less than 5:
		if the player can see the telescope, say "It has crossed the middle wire, and is going on without you.".

Every turn:
	if the starplace of the telescope is at least 6:
		if the player can see the telescope, say "The star slides out at the left. But the sky is a long road, and he used to say that if you missed one, the next thing to do was to stay where you were. There will be another at the same notch.";
		now the starplace of the telescope is 0.

Part 6 - Tasks and endings

The roof-open is a task. The points are 1.
The telescope-levelled is a task. The points are 2.
The clock-wound is a task. The points are 2.
The star-timed is a task. The points are 4.
The error-measured is a task. The points are 2.
The clock-right is a task. The points are 2.
The ball-dropped is a task. The points are 2.

The maximum score is 15.

Every turn:
	if the roof-open is pending and the shutter is raised:
		achieve the roof-open.

Every turn:
	if the telescope-levelled is pending and the tilt of the level-thing is at least 2 and the tilt of the level-thing is less than 3:
		achieve the telescope-levelled.

Every turn:
	if the clock-wound is pending and the clock is ticking:
		achieve the clock-wound.

Every turn:
	if the star-timed is pending and the strip is enclosed by the player:
		achieve the star-timed.

Every turn:
	if the error-measured is pending and the strip is measured:
		achieve the error-measured.

Every turn:
	if the clock-right is pending and the seconds of the clock is at least 2 and the seconds of the clock is less than 3 and the strip is measured:
		achieve the clock-right.

Every turn:
	if the ball-dropped is pending and the timeball is fallen-true:
		achieve the ball-dropped.

Every turn:
	if the story has not ended and the ball-dropped is achieved:
		say "It falls. All across the bay thirty watches are looked at and thirty hands go to thirty crowns; and then, one after another, like people leaving church, the sails go up. By breakfast there is nothing out there but water. You go down, and dust the eyepiece, and wipe off a thumbprint on the ebonite, and then, after thinking about it, you put it back.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the timeball is fallen-false:
		say "It falls. All across the bay thirty watches are set by it. They sail on the ebb, quite sure of where they are. The first comes home in November, on somebody else[']s ship, and asks to be shown the clock.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the transit.

When play begins:
	say "The Colonial Astronomer went out on Tuesday to look at a comet, with the harbour master[']s wife, and neither of them has been back. In the bay lie thirty ships, whose chronometers have drifted, whose captains want to sail, and who will all set their longitude at dawn by the fall of the time ball on the observatory roof. It falls by the clock. The clock is set by a star. You have dusted this room for nineteen years, Mrs Pinnock, and he always did talk while he worked.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the lamp is dimmed:
			no;
		yes;
	if N is 19:
		if the shutter is raised:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 9, no;
	if N is 34, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "The round of it at the bottom of the tube, with the wires across.";
	if N is 2, say "Gone from behind the door. You do dust.";
	if N is 3, say "Orange, and no larger than a lentil.";
	if N is 4, say "Square, in a brass ring that has had nineteen years of your cloth.";
	if N is 5, say "Glazed. You do the inside at Easter.";
	if N is 6, say "A jar of it on the pendulum, to keep the rod[']s temper.";
	if N is 7, say "You know that hat. It was at the regatta.";
	if N is 8, say "He has taken trouble over the chin.";
	if N is 10, say "Tea. You have got up all that will come.";
	if N is 11, say "At the rail, every one, with his thumb on a crown.";
	if N is 12, say "Three masts each, swinging head to wind.";
	if N is 13, say "To be told from the rest with your eyes shut.";
	if N is 14, say "Every captain has one spread, with his thumb on this harbour.";
	if N is 15, say "Bedded on the rock, and nowhere touching the floor you walk on.";
	if N is 16, say "Whitewash, and yours, every spring.";
	if N is 17, say "Steel, and slimmer than you would think, for what hangs on it.";
	if N is 18, say "Iron, with a fern cast in it that wants a toothbrush.";
	if N is 19, say "They go by from right to left, and not one is late.";
	if N is 20, say "There is a damp place up there, in the shape of Madagascar.";
	if N is 21, say "Seven figures, in calf. Nobody has borrowed one yet.";
	if N is 22, say "Out as well, and bareheaded.";
	if N is 23, say "You can[']t see his face. You can feel him not blinking.";
	if N is 24, say "There are thirty down there, and no two of them agree.";
	if N is 25, say "A glint at every rail.";
	if N is 26, say "Ribbed, dewy, and cold through the soles.";
	if N is 27, say "Apron, keys, and nineteen years of listening.";
	if N is 28, say "Last seen going uphill, with a rug.";
	if N is 29, say "Last seen going uphill, in a good hat.";
	if N is 30, say "It was to be seen on Tuesday. So were they.";
	if N is 31, say "Below in the bay, and wide awake.";
	if N is 32, say "It has no idea that it is being used.";
	if N is 33, say "Red from soda, and quite steady.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go up.";
	if N is 37, say "You are there.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'field//': if (n < 1 && SK_Near((+ the telescope +))) return 1;
		'spider//': if (n < 2 && SK_Near((+ the telescope +))) return 2;
		'bead//': if (n < 3 && SK_Near((+ the lamp +))) return 3;
		'keyhole//': if (n < 4 && SK_Near((+ the clock +))) return 4;
		'door//': if (n < 5 && SK_Near((+ the clock +))) return 5;
		'mercury//': if (n < 6 && SK_Near((+ the clock +))) return 6;
		'drawing//': if (n < 7 && SK_Near((+ the almanac +))) return 7;
		'lady//': if (n < 8 && SK_Near((+ the almanac +))) return 8;
		'margin//': if (n < 9 && SK_Near((+ the almanac +))) return 9;
		'pencil//': if (n < 9 && SK_Near((+ the almanac +))) return 9;
		'rings//': if (n < 10 && SK_Near((+ the desk +))) return 10;
		'men//': if (n < 11 && SK_Near((+ the timeball +))) return 11;
		'barques//': if (n < 12 && SK_Near((+ the bay +))) return 12;
		'whalers//': if (n < 13 && SK_Near((+ the bay +))) return 13;
		'chart//': if (n < 14 && SK_Near((+ the bay +))) return 14;
		'piers//': if (n < 15 && SK_Near((+ the transit +))) return 15;
		'pier//': if (n < 15 && SK_Near((+ the transit +))) return 15;
		'wall//': if (n < 16 && SK_Near((+ the transit +))) return 16;
		'axis//': if (n < 17 && SK_Near((+ the transit +))) return 17;
		'bracket//': if (n < 18 && SK_Near((+ the transit +))) return 18;
		'road//': if (n < 19 && SK_Near((+ the transit +))) return 19;
		'stars//': if (n < 19 && SK_Near((+ the transit +))) return 19;
		'ceiling//': if (n < 20 && SK_Near((+ the computing +))) return 20;
		'logarithm//': if (n < 21 && SK_Near((+ the computing +))) return 21;
		'cat//': if (n < 22 && SK_Near((+ the computing +))) return 22;
		'man//': if (n < 23 && SK_Near((+ the roof +))) return 23;
		'watch//': if (n < 24 && SK_Near((+ the roof +))) return 24;
		'telescope//': if (n < 25 && SK_Near((+ the roof +))) return 25;
		'zinc//': if (n < 26 && SK_Near((+ the roof +))) return 26;
		'pinnock//': if (n < 27 && SK_Near(player)) return 27;
		'astronome//': if (n < 28 && SK_Near(player)) return 28;
		'wife//': if (n < 29 && SK_Near(player)) return 29;
		'comet//': if (n < 30 && SK_Near(player)) return 30;
		'captains//': if (n < 31 && SK_Near(player)) return 31;
		'star//': if (n < 32 && SK_Near(player)) return 32;
		'hand//': if (n < 33 && SK_Near(player)) return 33;
		'brass//': if (n < 34 && SK_Near(player)) return 34;
		'dawn//': if (n < 34 && SK_Near(player)) return 34;
		'fall//': if (n < 34 && SK_Near(player)) return 34;
		'hair//': if (n < 34 && SK_Near(player)) return 34;
		'lies//': if (n < 34 && SK_Near(player)) return 34;
		'life//': if (n < 34 && SK_Near(player)) return 34;
		'light//': if (n < 34 && SK_Near(player)) return 34;
		'lisbon//': if (n < 34 && SK_Near(player)) return 34;
		'london//': if (n < 34 && SK_Near(player)) return 34;
		'longitude//': if (n < 34 && SK_Near(player)) return 34;
		'ship//': if (n < 34 && SK_Near(player)) return 34;
		'tuesday//': if (n < 34 && SK_Near(player)) return 34;
		'wednesday//': if (n < 34 && SK_Near(player)) return 34;
		'whole//': if (n < 34 && SK_Near(player)) return 34;
		'room//': if (n < 35 && SK_Near((+ the transit +))) return 35; if (n < 37 && SK_Near((+ the computing +))) return 37; if (n < 39 && SK_Near((+ the roof +))) return 39;
		'roof//': if (n < 36 && SK_Near((+ the transit +))) return 36; if (n < 38 && SK_Near((+ the roof +))) return 38;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'astronome//') rtrue;
	if (w == 'lisbon//') rtrue;
	if (w == 'london//') rtrue;
	if (w == 'pinnock//') rtrue;
	if (w == 'tuesday//') rtrue;
	if (w == 'wednesday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms astronomer astronomers axis axises";
		}
		'b': switch (n) {
			1: return "barque barques blaze blazes body bracket brackets brass brasses breakfast breakfasts";
		}
		'c': switch (n) {
			1: return "calf calfs canvas canvases captain captains cast casts cat cats ceiling ceilings chart charts chin chins church churches cloth cloths comet comets";
			2: return "corner corners count counts crown crowns";
		}
		'd': switch (n) {
			1: return "dawn dawns door doors drawing drawings dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears easter easters ebb ebbs ebonite ebonites eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet field fields figure figures finger fingers floor floors foot";
		}
		'g': switch (n) {
			1: return "glint glints ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands harbour harbours head heads hole holes hurries hurry";
		}
		'i': switch (n) {
			1: return "idea ideas ivories ivory";
		}
		'j': switch (n) {
			1: return "jar jars";
		}
		'k': switch (n) {
			1: return "keyhole keyholes knee knees";
		}
		'l': switch (n) {
			1: return "ladies lady leg legs lentil lentils life lifes lisbon lisbons logarithm logarithms london londons longitude longitudes";
		}
		'm': switch (n) {
			1: return "madagascar madagascars man mans margin margins mark marks men mercuries mercury mouth";
		}
		'n': switch (n) {
			1: return "nose november novembers";
		}
		'p': switch (n) {
			1: return "pencil pencils pendulum pendulums pier piers pinnock pinnocks";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rail rails rattle rattles regatta regattas ring rings rock rocks rug rugs";
		}
		's': switch (n) {
			1: return "sail sails skies sky soda sodas sol soles sols spider spiders spread spreads spring springs stairwell stairwells stop stops";
		}
		't': switch (n) {
			1: return "tea teas temper tempers thread threads thumbprint thumbprints toothbrush toothbrushes tree trees tube tubes tuesday tuesdays";
		}
		'w': switch (n) {
			1: return "wall walls wednesday wednesdays whaler whalers whole wholes wife wifes";
		}
		'z': switch (n) {
			1: return "zinc zincs";
		}
	}
	return 0;
];
-).
