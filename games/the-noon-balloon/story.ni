"Ascent 2214" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.
The shed-room is a room. It is privately-named.

The printed name of the hut is "Station Hut".
The description of the hut is "The two of you have lived in it since August and it has become rather small. An iron stove, a table, a pail of melted snow, and Halvorsen[']s door, which coughs. The balloon shed is joined on to the east by a passage, for the bears.[if the stove is switched on] The stove is lit, and ticks.[end if][if the stove is switched off] It has begun, already, to get cold.[end if]".
The shed-room is east of the hut.

The printed name of the shed-room is "Balloon Shed".
The description of the shed-room is "Tall, tarred and unheated, with a roof in two halves that a wheel winds open. Hydrogen stands along the wall in bottles, grey with frost. There is a clock with the seconds on it.[if the roof is parted] Overhead is a slot of sky, and snow comes down through it, a flake at a time.[end if][if the balloon is limp] The balloon hangs from the filling nozzle like something on a washing line.[end if][if the balloon is swelling-state] The balloon fills half the shed, and leans, and is interested in the roof.[end if][if the balloon is tied] The balloon stands over you on its string, moving its shoulders.[end if]".
The hut is west of the shed-room.

Part 2 - States

A thing can be limp, swelling-state or tied (this is its gas property).

A thing has a number called lift.

A thing has a number called minutes-property.

A thing can be awake-state or asleep-state. A thing is usually asleep-state.

A thing can be bleeping or silent-state. A thing is usually silent-state.

A thing can be slung-state or loose. A thing is usually loose.

A thing can be parted or closed-up. A thing is usually closed-up.

A thing can be aloft or moored. A thing is usually moored.

Part 3 - Things

The stove is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The sonde is a thing. It is privately-named.
The battery is a thing. It is privately-named.
The spanner is a thing. It is privately-named.
The pail is a thing. It is privately-named.
The door-thing is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The bottles is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The balloon is a thing. It is privately-named.
The weight is a thing. It is privately-named.
The hoop is a supporter. It is privately-named.
The twine is a thing. It is privately-named.
The wheel is a thing. It is privately-named.
The roof is a thing. It is privately-named.

The stove is in the hut.
The printed name of the stove is "iron stove".
Include (- with name 'iron//' 'stove//' 'damper//' 'fire//' 'stoves//p', -) when defining the stove.
The description of the stove is "It eats driftwood that was a Russian pier. There is a damper, so it can be switched off, as you might say.".
The stove is fixed in place and scenery.
The stove is switchable. The stove is switched on.

The table-thing is in the hut.
The printed name of the table-thing is "table".
Include (- with name 'table//' 'potatoes//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "One side is meteorology and one side is potatoes.".
The table-thing is fixed in place, not enterable and scenery.

The sonde is on the table-thing.
The printed name of the sonde is "radio sonde".
Include (- with name 'radio//' 'sonde//' 'box//' 'radiosonde//' 'white//' 'cardboard//' 'sondes//p', -) when defining the sonde.
The description of the sonde is "A white cardboard box with a propeller, a hair, a tin bellows and a valve. It costs as much as your month.[if the sonde is silent-state] It has no battery in it.[end if][if the sonde is bleeping] A small voice in it says the temperature over and over, in code.[end if]".
The sonde is portable.

The battery is on the table-thing.
The printed name of the battery is "battery".
Include (- with name 'battery//' 'block//' 'batteries//p', -) when defining the battery.
The description of the battery is "A block of lead plates and blotting paper. It sleeps until it is wetted.[if the battery is asleep-state] It is as dry as a biscuit and gives nothing.[end if][if the battery is awake-state] It is damp, and warm, and hums if you hold it to your jaw.[end if]".
The battery is portable.

The spanner is on the table-thing.
The printed name of the spanner is "spanner".
Include (- with name 'spanner//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "It fits the stove door and nothing else. Halvorsen has tried it on everything.".
The spanner is portable.

The pail is in the hut.
The printed name of the pail is "pail".
Include (- with name 'pail//' 'water//' 'snow//' 'pails//p', -) when defining the pail.
The description of the pail is "Snow from the clean side of the hut.".
The pail is fixed in place and scenery.

The door-thing is in the hut.
The printed name of the door-thing is "bunk-room door".
Include (- with name 'bunk-room//' 'door//' 'halvorsen//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "You listen. [quotation mark]The brass weight![quotation mark] says Halvorsen. [quotation mark]When she just takes it off the bench![quotation mark]".
The door-thing is fixed in place and scenery.

The clock is in the shed-room.
The printed name of the clock is "shed clock".
Include (- with name 'shed//' 'clock//' 'clocks//p', -) when defining the clock.
The description of the clock is "Twelve o[']clock is painted red.[if the minutes-property of the balloon is less than 15] There is a good half-hour in hand.[end if][if the minutes-property of the balloon is at least 15 and the minutes-property of the balloon is less than 30] It is a quarter to.[end if][if the minutes-property of the balloon is at least 30] It is very nearly on the red.[end if]".
The clock is fixed in place and scenery.

The bottles is in the shed-room.
The printed name of the bottles is "hydrogen bottles".
Include (- with name 'hydrogen//' 'bottles//' 'gas//' 'nozzle//' 'bottle//', -) when defining the bottles.
The description of the bottles is "One is on the nozzle. A card wired to its neck says NO, in eleven languages, with a picture of a match.".
The bottles is fixed in place, scenery and plural-named.

The bench is in the shed-room.
The printed name of the bench is "shed bench".
Include (- with name 'shed//' 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Here the weights stand, and twine lives.".
The bench is fixed in place, not enterable and scenery.

The balloon is in the shed-room.
The printed name of the balloon is "balloon".
Include (- with name 'balloon//' 'neck//' 'balloons//p', -) when defining the balloon.
The description of the balloon is "Creamy rubber, dusted with chalk.[if the balloon is not tied] A tape runs from it to the brass weight, so that you can see what it will lift.[end if][if the balloon is swelling-state and the lift of the balloon is less than 3] The tape hangs slack. The brass weight has not noticed.[end if][if the balloon is swelling-state and the lift of the balloon is at least 3 and the lift of the balloon is less than 4] The tape is taut, and the brass weight has just come off the bench by the thickness of a coin. It hangs there, turning.[end if][if the balloon is swelling-state and the lift of the balloon is at least 4] The brass weight is up round your ears. That is too much: at this rate she will burst on you.[end if]".
The balloon is fixed in place and scenery.

The weight is in the shed-room.
The printed name of the weight is "brass weight".
Include (- with name 'brass//' 'weight//' 'tape//' 'weights//p', -) when defining the weight.
The description of the weight is "Fifteen hundred grams, turned by somebody who cared.".
The weight is fixed in place and scenery.

The hoop is in the shed-room.
The printed name of the hoop is "load hoop".
Include (- with name 'load//' 'hoop//' 'cane//' 'ring//' 'hoops//p', -) when defining the hoop.
The description of the hoop is "A ring of cane under the neck, to hang things from.".
The hoop is fixed in place, not enterable and scenery.

The twine is on the bench.
The printed name of the twine is "waxed twine".
Include (- with name 'waxed//' 'twine//', -) when defining the twine.
The description of the twine is "It is for the neck and for the sonde, and it smells of boats.".
The twine is portable.
The indefinite article of the twine is "some".

The wheel is in the shed-room.
The printed name of the wheel is "roof wheel".
Include (- with name 'roof//' 'wheel//' 'roof-wheel//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Off a whaler. You can crank it with both arms, and it winds the roof apart.".
The wheel is fixed in place and scenery.

The roof is in the shed-room.
The printed name of the roof is "shed roof".
Include (- with name 'shed//' 'roof//' 'leaves//' 'halves//' 'tarred//' 'roofs//p', -) when defining the roof.
The description of the roof is "Two tarred leaves on rollers.[if the roof is closed-up] The halves are shut.[end if][if the roof is parted] The halves are wound apart.[end if]".
The roof is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "soak [something] in [something]" as diping-in.
Understand "wet [something] in [something]" as diping-in.
Understand "wake [something] in [something]" as diping-in.

Carry out diping-in:
	if the noun is the battery and the second noun is the pail:
		if the battery is not enclosed by the player:
			say "You can only dip what you have hold of, and that isn[']t the battery.";
			stop the action;
		if the battery is not asleep-state:
			say "It is awake.";
			stop the action;
		now the battery is awake-state;
		say "It drinks with a tiny fizz, warms in your fingers, and starts to hum, a little flat.";
		stop the action;
	if the noun is the sonde and the second noun is the pail:
		say "[quotation mark]What was that splash?[quotation mark] says Halvorsen. [quotation mark]Nothing,[quotation mark] you say, having stopped in time.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "connect [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the battery and the second noun is the sonde:
		if the battery is not enclosed by the player:
			say "The sonde is open at the back and you[']ve nothing to close it on. Get the battery.";
			stop the action;
		if the battery is not awake-state:
			say "It clicks in, and nothing happens, and you click it out again. It has to be wetted first.";
			stop the action;
		now the battery is nowhere;
		now the sonde is bleeping;
		say "The propeller twitches. Inside the cardboard somebody very small begins to read out numbers.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if (the noun is the sonde or the noun is the battery or the noun is the spanner or the noun is the twine) and the second noun is the hoop:
		if the noun is enclosed by the player:
			say "Things have to be slung from it properly, on twenty metres of line.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the sonde and the sonde is slung-state:
		if the sonde is slung-state:
			say "It took you long enough to get it on.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Check switching on:
	now the deed is 0;
	if the noun is the stove:
		if the balloon is not limp:
			say "With that thing full in there? Put on another jersey.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "It catches from the embers, with a Russian sort of sigh.";
		stop the action;
	continue the action.

Check switching off:
	now the deed is 0;
	if the noun is the stove:
		now the deed is 1;
	continue the action.

After switching off:
	if the deed is 1:
		say "You shut the damper and it goes out, grudgingly, plank by plank.";
		stop the action;
	continue the action.

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "inflate [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the balloon and the second noun is the bottles and the balloon is not tied:
		if the stove is not switched off:
			say "You have the valve between finger and thumb when you smell smoke: the stove, at the other end of an open passage. You remember the picture of the match.";
			stop the action;
		now the balloon is swelling-state;
		increase the lift of the balloon by 1;
		if the lift of the balloon is greater than 5, now the lift of the balloon is 5;
		say "You open the valve for a slow count of twenty. The balloon takes a long breath, and rises on it.";
		stop the action;
	if the noun is the balloon and the second noun is the bottles:
		say "Her neck is tied. She has had her dinner.";
		stop the action;
	say "That would lead nowhere.".

Just-bleeding is an action applying to one thing.
Understand "bleed [something]" as just-bleeding.
Understand "deflate [something]" as just-bleeding.

Carry out just-bleeding:
	if the noun is the balloon:
		if the balloon is not swelling-state:
			say "There is nothing to let out that would come.";
			stop the action;
		if the lift of the balloon is less than 2:
			say "She has little enough as it is.";
			stop the action;
		decrease the lift of the balloon by 1;
		if the lift of the balloon is less than 0, now the lift of the balloon is 0;
		say "You pinch the neck, and let her sigh past your ear for a moment. It is rude, and it smells of chalk.";
		stop the action;
	say "That would lead nowhere.".

Tiing-with is an action applying to two things.
Understand "tie [something] with [something]" as tiing-with.

Carry out tiing-with:
	if the noun is the balloon and the second noun is the twine:
		if the twine is not enclosed by the player:
			say "You choke the neck in your fist. You can[']t go up with it. Get the twine.";
			stop the action;
		if the balloon is limp:
			say "Tie it off empty and you would have a sort of hat.";
			stop the action;
		if the balloon is tied:
			say "She is tied: three turns, doubled back, three turns.";
			stop the action;
		if the lift of the balloon is less than 3:
			say "The tape is slack. She would carry the sonde as far as the fence, and lay it down. More gas.";
			stop the action;
		if the lift of the balloon is at least 4:
			say "She is straining. If you tie her like that she will burst below the cloud, says the back of your neck. Bleed off a little.";
			stop the action;
		now the balloon is tied;
		say "Three turns, doubled back, three turns, and a knot that you know from roasting. You unhook the brass weight, and she pulls at your arm like a child at a fair.";
		stop the action;
	say "That would lead nowhere.".

Slinging-from is an action applying to two things.
Understand "sling [something] from [something]" as slinging-from.
Understand "tie [something] to [something]" as slinging-from.
Understand "hang [something] from [something]" as slinging-from.
Understand "hang [something] on [something]" as slinging-from.

Carry out slinging-from:
	if the noun is the sonde and the second noun is the balloon:
		if the sonde is not enclosed by the player:
			say "The loop hangs open. Lift the sonde up to it.";
			stop the action;
		if the balloon is not tied:
			say "She has nothing to carry it with yet: her neck has to be tied.";
			stop the action;
		if the sonde is not bleeping:
			say "It would go up beautifully and never say a word. It needs its battery.";
			stop the action;
		if the sonde is not loose:
			say "It hangs there already, reading out its numbers.";
			stop the action;
		if the twine is not enclosed by the player:
			say "You need the twine for that.";
			stop the action;
		now the sonde is slung-state;
		now the sonde is on the hoop;
		say "You let out twenty metres of twine and make the little box fast to the end of it. It goes on saying how warm it is. It is not warm.";
		stop the action;
	say "That would lead nowhere.".

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "wind [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the wheel:
		if the roof is not closed-up:
			say "It is as wide as it goes.";
			stop the action;
		now the roof is parted;
		say "You put your back into it. The leaves groan apart, and a hundredweight of snow comes in to see how you are.";
		stop the action;
	say "That would lead nowhere.".

Just-releasing is an action applying to one thing.
Understand "release [something]" as just-releasing.
Understand "launch [something]" as just-releasing.
Understand "let go of [something]" as just-releasing.
Understand "let [something] go" as just-releasing.
Understand "free [something]" as just-releasing.
Understand "untie [something]" as just-releasing.
Understand "loosen [something]" as just-releasing.

Carry out just-releasing:
	if the noun is the balloon:
		if the balloon is limp:
			say "It would fall on your head.";
			stop the action;
		if the balloon is not tied:
			say "She would go round the shed like a mad thing, and then she would be a rag. Tie her neck.";
			stop the action;
		if the roof is not parted:
			say "There is a roof in the way.";
			stop the action;
		if the sonde is not slung-state:
			say "She would be the most beautiful thing ever to leave this island, and nobody would know the temperature. The sonde!";
			stop the action;
		now the balloon is aloft;
		say "You let go.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the wheel:
		try just-cranking the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the wheel:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the wheel:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

The diping-in action translates into I6 as "SKOwn1".
The fiting-to action translates into I6 as "SKOwn2".
The filling-at action translates into I6 as "SKOwn3".
The tiing-with action translates into I6 as "SKOwn4".
The slinging-from action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pail +) && x == (+ the battery +) or (+ the sonde +)) return ##SKOwn1;
			if (y == (+ the sonde +) && x == (+ the battery +)) return ##SKOwn2;
			if (y == (+ the bottles +) && x == (+ the balloon +)) return ##SKOwn3;
			if (y == (+ the twine +) && x == (+ the balloon +)) return ##SKOwn4;
			if (y == (+ the balloon +) && x == (+ the sonde +)) return ##SKOwn5;
		2:
			if (y == (+ the balloon +) && x == (+ the bottles +)) return ##SKOwn3 + 4096;
			if (y == (+ the balloon +) && x == (+ the sonde +)) return ##SKOwn5;
		3:
			if (y == (+ the pail +) && x == (+ the battery +) or (+ the sonde +)) return ##SKOwn1;
			if (y == (+ the sonde +) && x == (+ the battery +)) return ##SKOwn2;
			if (y == (+ the bottles +) && x == (+ the balloon +)) return ##SKOwn3;
			if (y == (+ the balloon +) && x == (+ the bottles +)) return ##SKOwn3 + 4096;
			if (y == (+ the balloon +) && x == (+ the sonde +)) return ##SKOwn5;
		4:
			if (y == (+ the sonde +) && x == (+ the battery +)) return ##SKOwn2;
			if (y == (+ the balloon +) && x == (+ the bottles +)) return ##SKOwn3 + 4096;
			if (y == (+ the balloon +) && x == (+ the sonde +)) return ##SKOwn5;
		6:
			if (y == (+ the sonde +) && x == (+ the battery +)) return ##SKOwn2;
			if (y == (+ the balloon +) && x == (+ the sonde +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the balloon is not aloft:
		increase the minutes-property of the balloon by 1;
		if the minutes-property of the balloon is greater than 45, now the minutes-property of the balloon is 45.

Every turn:
	if the minutes-property of the balloon is at least 15 and the minutes-property of the balloon is less than 16:
		say "Through the wall Halvorsen calls out that it is a quarter to.".

Every turn:
	if the minutes-property of the balloon is at least 32 and the minutes-property of the balloon is less than 33:
		say "[quotation mark]Five minutes![quotation mark] calls Halvorsen, in a voice that hurts his ear.".

Part 6 - Tasks and endings

The battery-awake is a task. The points are 2.
The right-lift is a task. The points are 4.
The sonde-on is a task. The points are 2.
The roof-open is a task. The points are 1.
The away-task is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the battery-awake is pending and the sonde is bleeping:
		achieve the battery-awake.

Every turn:
	if the right-lift is pending and the balloon is tied:
		achieve the right-lift.

Every turn:
	if the sonde-on is pending and the sonde is slung-state:
		achieve the sonde-on.

Every turn:
	if the roof-open is pending and the roof is parted:
		achieve the roof-open.

Every turn:
	if the away-task is pending and the balloon is aloft:
		achieve the away-task.

Every turn:
	if the story has not ended and the away-task is achieved:
		say "She goes up through the slot without touching it, and the box runs after her, and both of them are so quickly small. You stand there with your mouth open, and it snows in. In the hut the receiver has begun to talk. [quotation mark]Write that down![quotation mark] shouts Halvorsen. You write it down: minus nineteen, minus twenty, minus twenty-one. Somewhere in Canada another cook is doing the same.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the lift of the balloon is at least 5:
		say "She goes pear-shaped, and then she goes. The bang puts out the window. You stand in a blizzard of chalk with a small wet rag in your hand, and through two doors you hear Halvorsen, with great restraint, turn over in bed.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the minutes-property of the balloon is at least 45:
		say "The hand goes over the red and on, as it has never done here before. At five past, the wireless asks for 2214. You will have to tell them. All the way round the top of the world there is a ring of forty little lights, and one of them is not lit, and it is you.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "Bear Island, 1957, seven hundred kilometres from anybody[']s opinion. Every day at noon, all round the top of the world, forty people let go of a balloon. Yesterday Halvorsen, who does it here, went to bed with his ear, and that leaves you, the cook. He has told you through the door: wake the battery in water and fit it to the sonde; no fire near the gas; give her just enough to lift the brass weight and not a breath more; tie the neck; hang on the sonde; open the roof; let go. And not late. They notice.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the sonde is bleeping:
			no;
		yes;
	if N is 23:
		if the roof is parted:
			no;
		yes;
	if N is 24:
		if the roof is parted:
			no;
		yes;
	if N is 25:
		if the balloon is tied:
			no;
		yes;
	if N is 26:
		if the balloon is tied:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 9, no;
	if N is 28, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It went out to sea in a storm, and came here.";
	if N is 2, say "Three tin blades. A breath turns them.";
	if N is 3, say "A blonde one, human, and stretched. It knows how damp it is.";
	if N is 4, say "No bigger than a button, and it feels the weight of the air.";
	if N is 5, say "Glass, and about the size of a thumb.";
	if N is 6, say "Pips, in fives. It sounds like a mouse doing accounts.";
	if N is 7, say "Grey, and interleaved, like a cake that nobody will cut.";
	if N is 8, say "The one place where it is any use.";
	if N is 10, say "Black, thin, and not to be reasoned with.";
	if N is 11, say "Enamel, and bent by somebody who read it too late.";
	if N is 12, say "One match, drawn large, with a red line through it.";
	if N is 13, say "The Norwegian is the rudest.";
	if N is 14, say "Yours, and red.";
	if N is 15, say "It is on your sleeves as well, and in the soup.";
	if N is 16, say "Broken up at Tromso, all but this.";
	if N is 17, say "Yours. It will want both.";
	if N is 18, say "Greased with seal, by the smell.";
	if N is 19, say "It lives in the shed, to the east.";
	if N is 20, say "Planked over, with a peephole at the height of a bear.";
	if N is 21, say "They come for the peelings. There is none at the glass now.";
	if N is 22, say "Ship[']s planking, and tarred like a ship.";
	if N is 23, say "Each takes its time, as though it had a number.";
	if N is 24, say "Grey, and then more grey, and somewhere above that, work.";
	if N is 25, say "So tight that it sings.";
	if N is 26, say "Broad, pale, and impatient.";
	if N is 27, say "It comes off on your mitten like flour.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go east.";
	if N is 31, say "You are there.";
	if N is 32, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'pier//': if (n < 1 && SK_Near((+ the stove +))) return 1;
		'propeller//': if (n < 2 && SK_Near((+ the sonde +))) return 2;
		'hair//': if (n < 3 && SK_Near((+ the sonde +))) return 3;
		'tin//': if (n < 4 && SK_Near((+ the sonde +))) return 4;
		'bellows//': if (n < 4 && SK_Near((+ the sonde +))) return 4;
		'valve//': if (n < 5 && SK_Near((+ the sonde +))) return 5;
		'voice//': if (n < 6 && SK_Near((+ the sonde +))) return 6;
		'code//': if (n < 6 && SK_Near((+ the sonde +))) return 6;
		'plates//': if (n < 7 && SK_Near((+ the battery +))) return 7;
		'door//': if (n < 8 && SK_Near((+ the spanner +))) return 8;
		'half-hour//': if (n < 9 && SK_Near((+ the clock +))) return 9;
		'quarter//': if (n < 9 && SK_Near((+ the clock +))) return 9;
		'hand//': if (n < 10 && SK_Near((+ the clock +))) return 10;
		'card//': if (n < 11 && SK_Near((+ the bottles +))) return 11;
		'picture//': if (n < 12 && SK_Near((+ the bottles +))) return 12;
		'match//': if (n < 12 && SK_Near((+ the bottles +))) return 12;
		'languages//': if (n < 13 && SK_Near((+ the bottles +))) return 13;
		'ears//': if (n < 14 && SK_Near((+ the balloon +))) return 14;
		'chalk//': if (n < 15 && SK_Near((+ the balloon +))) return 15;
		'whaler//': if (n < 16 && SK_Near((+ the wheel +))) return 16;
		'arms//': if (n < 17 && SK_Near((+ the wheel +))) return 17;
		'rollers//': if (n < 18 && SK_Near((+ the roof +))) return 18;
		'balloon//': if (n < 19 && SK_Near((+ the hut +))) return 19;
		'passage//': if (n < 20 && SK_Near((+ the hut +))) return 20;
		'bears//': if (n < 21 && SK_Near((+ the hut +))) return 21;
		'wall//': if (n < 22 && SK_Near((+ the shed-room +))) return 22;
		'flake//': if (n < 23 && SK_Near((+ the shed-room +))) return 23;
		'slot//': if (n < 24 && SK_Near((+ the shed-room +))) return 24;
		'sky//': if (n < 24 && SK_Near((+ the shed-room +))) return 24;
		'string//': if (n < 25 && SK_Near((+ the shed-room +))) return 25;
		'shoulders//': if (n < 26 && SK_Near((+ the shed-room +))) return 26;
		'frost//': if (n < 27 && SK_Near((+ the shed-room +))) return 27;
		'bed//': if (n < 28 && SK_Near(player)) return 28;
		'biscuit//': if (n < 28 && SK_Near(player)) return 28;
		'boats//': if (n < 28 && SK_Near(player)) return 28;
		'breath//': if (n < 28 && SK_Near(player)) return 28;
		'coin//': if (n < 28 && SK_Near(player)) return 28;
		'cook//': if (n < 28 && SK_Near(player)) return 28;
		'ear//': if (n < 28 && SK_Near(player)) return 28;
		'grams//': if (n < 28 && SK_Near(player)) return 28;
		'jaw//': if (n < 28 && SK_Near(player)) return 28;
		'kilometre//': if (n < 28 && SK_Near(player)) return 28;
		'people//': if (n < 28 && SK_Near(player)) return 28;
		'rate//': if (n < 28 && SK_Near(player)) return 28;
		'temperatu//': if (n < 28 && SK_Near(player)) return 28;
		'thickness//': if (n < 28 && SK_Near(player)) return 28;
		'world//': if (n < 28 && SK_Near(player)) return 28;
		'opinion//': if (n < 28 && SK_Near(player)) return 28;
		'fence//': if (n < 28 && SK_Near(player)) return 28;
		'hut//': if (n < 29 && SK_Near((+ the hut +))) return 29; if (n < 32 && SK_Near((+ the shed-room +))) return 32;
		'shed//': if (n < 30 && SK_Near((+ the hut +))) return 30; if (n < 31 && SK_Near((+ the shed-room +))) return 31;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'pier//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms";
		}
		'b': switch (n) {
			1: return "bang bangs bear bears bed beds biscuit biscuits blade blades blizzard blizzards blonde blondes boat boats body breath breaths button buttons";
		}
		'c': switch (n) {
			1: return "cake cakes canada canadas card cardboard cardboards cards ceiling chalk chalks child childs cloud clouds coin coins cook cooks corner corners count";
			2: return "counts";
		}
		'd': switch (n) {
			1: return "dinner dinners";
		}
		'e': switch (n) {
			1: return "ear ears ember embers eye eyes";
		}
		'f': switch (n) {
			1: return "face fast fasts feet fence fences fife fifes finger fingers fist fists fives fizz fizzes flat flats floor foot frost frosts";
		}
		'g': switch (n) {
			1: return "glass glasses gram grams ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head heads hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "island islands";
		}
		'j': switch (n) {
			1: return "jaw jaws jersey jerseys";
		}
		'k': switch (n) {
			1: return "kilometre kilometres knee knees knot knots";
		}
		'l': switch (n) {
			1: return "language languages leafs leg legs light lights loop loops";
		}
		'm': switch (n) {
			1: return "match matches metre metres mitten mittens mouse mouses mouth mouths";
		}
		'n': switch (n) {
			1: return "norwegian norwegians nose";
		}
		'p': switch (n) {
			1: return "passage passages peeling peelings peephole peepholes people person persons picture pictures pier piers plank planks propeller propellers";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rag rags rate rates receiver receivers roller rollers";
		}
		's': switch (n) {
			1: return "sea seas ship ships sigh sighs sleeve sleeves smell smells soup soups storm storms";
		}
		't': switch (n) {
			1: return "temperature temperatures thickness thicknesses thumb thumbs tin tins";
		}
		'v': switch (n) {
			1: return "valve valves";
		}
		'w': switch (n) {
			1: return "wall walls whaler whalers window windows wireless wirelesses world worlds";
		}
	}
	return 0;
];
-).
