"The Choir in Car Number Two" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The platform-room is a room. It is privately-named.
The machines-room is a room. It is privately-named.
The winder is a room. It is privately-named.
The canteen is a room. It is privately-named.

The printed name of the platform-room is "Lower Platform".
The description of the platform-room is "Concrete, a bench, a slogan, and the cable going out from under the roof into nothing. Car number two is a red matchbox with a hum in it. Beside the control desk a door leads north into the machine room; the canteen is to the east.[if the desk is stalled] The choir has got on to the slow ones.[end if][if the cold of the motor is at least 26 and the desk is stalled] It has begun to snow out there, and there is somewhat less bass in the bass.[end if]".
The canteen is east of the platform-room.

The printed name of the machines-room is "Machine Room".
The description of the machines-room is "It is clean, which surprises you. The motor sits on its plinth, the size of a sleeping pig; on the wall are the main switch and the relay. A hatch in the west wall leads through to the old winder.[if the mains is switched on] A transformer is humming, a third below the basses.[end if][if the mains is switched off] The humming has stopped, and you can hear how far up you are.[end if]".
The winder is west of the machines-room.

The printed name of the winder is "Old Winder".
The description of the winder is "The first station, from before. Somebody has made a chapel of it, a little, on the quiet: there is a candle end, and a picture turned to the wall. The dead motor stands in the middle in its coat of grease.".
The machines-room is east of the winder.

The printed name of the canteen is "Canteen".
The description of the canteen is "Cabbage, steam, and a glass case with a beetroot in it. The mechanic[']s table is the one with the newspaper.".
The platform-room is west of the canteen.

Part 2 - States

A thing can be uncovered or covered. A thing is usually covered.

A thing can be worn-down, vacant or brushed (this is its holder-property property).

A thing can be whole-state, sawn-state or rubbed (this is its sizing property).

A thing can be robbed or full-winder. A thing is usually full-winder.

A thing can be up-again or down-state. A thing is usually down-state.

A thing can be stalled, belled or moving-state (this is its running-property property).

A thing has a number called cold.

Part 3 - Things

The desk is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The slogan is a thing. It is privately-named.
The car is a thing. It is privately-named.
The door-thing is a door. It is privately-named.
The mains is a thing. It is privately-named.
The relay is a thing. It is privately-named.
The motor is a thing. It is privately-named.
The stub is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The oil-can is a thing. It is privately-named.
The dead-motor is a thing. It is privately-named.
The icon is a thing. It is privately-named.
The brush is a thing. It is privately-named.
The paper is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The key-thing is a thing. It is privately-named.
The manana is a woman. It is privately-named.
The beetroot is a thing. It is privately-named.

The desk is in the platform-room.
The printed name of the desk is "control desk".
Include (- with name 'control//' 'desk//' 'lever//' 'desks//p', -) when defining the desk.
The description of the desk is "A lever, a bell push, and a brass plate polished by your own cuff.".
The desk is fixed in place and scenery.

The bell is in the platform-room.
The printed name of the bell is "bell push".
Include (- with name 'bell//' 'push//' 'pushes//p', -) when defining the bell.
The description of the bell is "Two bells: we are about to move you, hold on to something.".
The bell is fixed in place and scenery.

The slogan is in the platform-room.
The printed name of the slogan is "slogan".
Include (- with name 'slogan//' 'timetable//' 'bench//' 'slogans//p', -) when defining the slogan.
The description of the slogan is "FORWARD, it says. Underneath is the timetable.".
The slogan is fixed in place and scenery.

The car is in the platform-room.
The printed name of the car is "car number two".
Include (- with name 'car//' 'number//' 'two//' 'choir//' 'gorge//' 'cable//' 'red//' 'matchbox//' 'twos//p', -) when defining the car.
The description of the car is "You can make out the conductor. He is the one whose arms are moving.".
The car is fixed in place and scenery.

The door-thing is north of the platform-room and south of the machines-room.
The printed name of the door-thing is "machine-room door".
Include (- with name 'machine-room//' 'door//' 'skull//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "Grey steel, with a skull, a lightning flash, and NO, in two alphabets.".
The door-thing is openable, closed, lockable, locked and scenery.
The matching key of the door-thing is the key-thing.

The mains is in the machines-room.
The printed name of the mains is "main switch".
Include (- with name 'main//' 'switch//' 'black//' 'knife//' 'switches//p', -) when defining the mains.
The description of the mains is "A black knife switch behind a wire guard.".
The mains is fixed in place and scenery.
The mains is switchable. The mains is switched on.

The relay is in the machines-room.
The printed name of the relay is "relay".
Include (- with name 'relay//' 'flag//' 'black//' 'box//' 'relays//p', -) when defining the relay.
The description of the relay is "A black box with a flag, which drops when the motor is unhappy. You reset it with a thumb.[if the relay is down-state] Its flag is down: red.[end if][if the relay is up-again] Its flag is up: white.[end if]".
The relay is fixed in place and scenery.

The motor is in the machines-room.
The printed name of the motor is "drive motor".
Include (- with name 'drive//' 'motor//' 'cover//' 'brass//' 'holder//' 'clips//' 'motors//p', -) when defining the motor.
The description of the motor is "DYNAMO WORKS, KHARKOV, and a year you have been asked not to mention.[if the motor is covered] The cover is on, and clipped.[end if][if the motor is uncovered] The cover is off, and you can see copper, and a brass holder for a brush.[end if][if the motor is worn-down] In the holder is a stub of carbon the size of a baby[']s tooth.[end if][if the motor is vacant] The brush holder is empty.[end if][if the motor is brushed] In the holder a new black brush sits on the copper like a hand on a shoulder.[end if]".
The motor is fixed in place and scenery.

The printed name of the stub is "carbon stub".
Include (- with name 'carbon//' 'stub//' 'stubs//p', -) when defining the stub.
The description of the stub is "Worn slantwise to nothing, and still warm.".
The stub is portable.

The saw-thing is in the machines-room.
The printed name of the saw-thing is "junior hacksaw".
Include (- with name 'junior//' 'hacksaw//' 'hacksaws//p', -) when defining the saw-thing.
The description of the saw-thing is "It is on a nail, in an outline painted for a larger saw.".
The appearance of the saw-thing is "A junior hacksaw hangs on the wall, in the painted outline of a larger one.".
The first place of the saw-thing is the machines-room.
The saw-thing is portable.

The oil-can is in the machines-room.
The printed name of the oil-can is "oil can".
Include (- with name 'oil//' 'can//' 'cans//p', -) when defining the oil-can.
The description of the oil-can is "For bearings. The mechanic has written NOT THE BRUSHES on it, and looked at you.".
The appearance of the oil-can is "An oil can stands on the plinth.".
The first place of the oil-can is the machines-room.
The oil-can is portable.

The dead-motor is in the winder.
The printed name of the dead-motor is "dead motor".
Include (- with name 'dead//' 'motor//' 'siemens//' 'grease//' 'motors//p', -) when defining the dead-motor.
The description of the dead-motor is "Siemens, 1912. It ran on the day that it stopped.[if the dead-motor is full-winder] Its brushes are as long as fingers.[end if][if the dead-motor is robbed] It has one brush fewer.[end if]".
The dead-motor is fixed in place and scenery.

The icon is in the winder.
The printed name of the icon is "turned picture".
Include (- with name 'turned//' 'picture//' 'candle//' 'saint//' 'pictures//p', -) when defining the icon.
The description of the icon is "You turn it round, and it is Saint Nino. You turn it back again, gently.".
The icon is fixed in place and scenery.

The printed name of the brush is "long brush".
Include (- with name 'long//' 'brush//' 'carbon//' 'brushes//p', -) when defining the brush.
The description of the brush is "Carbon, with a tail of copper braid.[if the brush is whole-state] It is half as long again as it ought to be, and too thick.[end if][if the brush is sawn-state] It is the right length now, but a hair too thick, with a burr on it.[end if][if the brush is rubbed] It is exactly as long, as broad and as thick as the mouth of the holder.[end if]".
The brush is portable.

The paper is on the table-thing.
The printed name of the paper is "glass paper".
Include (- with name 'glass//' 'paper//' 'sandpaper//' 'sheet//', -) when defining the paper.
The description of the paper is "A sheet, fine. He keeps it for his chess pieces.".
The paper is portable.
The indefinite article of the paper is "some".

The table-thing is in the canteen.
The printed name of the table-thing is "mechanic[']s table".
Include (- with name 'mechanic^s//' 'table//' 'newspaper//' 'tent//' 'chess//' 'glass//' 'ring//' 'problem//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "A glass ring, a chess problem, and a newspaper that goes up over something like a tent.".
The table-thing is fixed in place, not enterable and scenery.

The printed name of the key-thing is "station key".
Include (- with name 'station//' 'key//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "Steel, on a loop of cable wire.".
The key-thing is portable.

The manana is in the canteen.
The printed name of the manana is "Manana".
Include (- with name 'manana//' 'cook//', -) when defining the manana.
The description of the manana is "She has run the canteen since the opening, and nobody has ever seen her sit.[if the key-thing is nowhere] [quotation mark]Key?[quotation mark] she says. [quotation mark]He is a man. Look under the thing that he hides behind.[quotation mark][end if]".
The appearance of the manana is "Manana is leaning on the urn with her arms folded, listening through the wall.".
The first place of the manana is the canteen.
The manana is proper-named.

The beetroot is in the canteen.
The printed name of the beetroot is "beetroot".
Include (- with name 'beetroot//' 'case//' 'beetroots//p', -) when defining the beetroot.
The description of the beetroot is "In a glass case. It is the third this year.".
The beetroot is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "lift [something]" as just-searching.
Understand "move [something]" as just-searching.
Understand "look under [something]" as just-searching.

Carry out just-searching:
	if the noun is the table-thing:
		if the key-thing is not nowhere:
			say "The eyes of a pawn look up at you. There is nothing else.";
			stop the action;
		now the key-thing is on the table-thing;
		say "You lift the newspaper by one corner, like a nurse. Under it are half a sausage, a poem, and the station key.";
		stop the action;
	try searching the noun.

Just-uncovering is an action applying to one thing.
Understand "uncover [something]" as just-uncovering.
Understand "unclip [something]" as just-uncovering.

Carry out just-uncovering:
	if the noun is the motor:
		if the mains is not switched off:
			say "The cover has a lightning flash on it, and the flash has a small man on the end. Main switch first.";
			stop the action;
		if the motor is not covered:
			say "You took it off. That draught is the gorge.";
			stop the action;
		now the motor is uncovered;
		say "Four clips, and you lift away the steel in both arms, like a tray for a very large party.";
		stop the action;
	say "That would lead nowhere.".

Just-covering is an action applying to one thing.
Understand "cover [something]" as just-covering.
Understand "clip [something]" as just-covering.
Understand "wrap [something]" as just-covering.

Carry out just-covering:
	if the noun is the motor:
		if the motor is not uncovered:
			say "It is shut, and all the clips are down.";
			stop the action;
		if the motor is not brushed:
			say "With no brush in it, it might as well stay open and let them see.";
			stop the action;
		now the motor is covered;
		say "On it goes; four clips, four clicks.";
		stop the action;
	say "That would lead nowhere.".

Just-unpluging is an action applying to one thing.
Understand "unplug [something]" as just-unpluging.
Understand "empty [something]" as just-unpluging.
Understand "drain [something]" as just-unpluging.

Carry out just-unpluging:
	if the noun is the motor:
		if the motor is not uncovered:
			say "Through a steel cover?";
			stop the action;
		if the motor is vacant:
			say "There is nothing in the holder.";
			stop the action;
		if the motor is not worn-down:
			say "It has only just gone in.";
			stop the action;
		now the motor is vacant;
		now the stub is carried by the player;
		say "You lift the spring with a fingernail, and the stub drops out into your hand, as light as a crumb.";
		stop the action;
	if the noun is the dead-motor:
		if the dead-motor is not full-winder:
			say "One is enough. It may be needed, when they have worn out this one.";
			stop the action;
		if the stub is not enclosed by the player:
			say "Long, short, thick, thin: it has them in three sizes. You would want the old stub, to see which.";
			stop the action;
		now the dead-motor is robbed;
		now the brush is carried by the player;
		say "You try the stub against them, one by one, and choose the nearest, which is not near: long, and too thick. But it is carbon. It comes out shining with sixty-year-old grease. Saint Nino says nothing.";
		stop the action;
	say "That would lead nowhere.".

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "cut [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the brush and the second noun is the saw-thing:
		if the brush is not enclosed by the player:
			say "Hold the brush still? You aren[']t holding it at all.";
			stop the action;
		if the saw-thing is not enclosed by the player:
			say "Carbon will snap, and not where you like. You need the saw.";
			stop the action;
		if the stub is not enclosed by the player:
			say "How long? You want the old stub by you, for the width.";
			stop the action;
		if the brush is not whole-state:
			say "It is short enough. There is no sawing it longer.";
			stop the action;
		now the brush is sawn-state;
		say "You hold the stub beside it and mark the place with your nail, and cut. It goes like hard cheese, with a noise that sets your teeth on edge and a fine black snow.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "sand [something] with [something]" as rubing-with.
Understand "smooth [something] with [something]" as rubing-with.

Carry out rubing-with:
	if the noun is the brush and the second noun is the paper and the brush is whole-state:
		say "You could rub until the delegation went home. Saw it to length before you smooth it.";
		stop the action;
	if the noun is the brush and the second noun is the paper:
		if the brush is not enclosed by the player:
			say "You polish your palm. The brush has to lie in it.";
			stop the action;
		if the paper is not enclosed by the player:
			say "A thumb takes off no carbon, though carbon takes kindly to a thumb. The glass paper.";
			stop the action;
		if the brush is not sawn-state:
			say "A stroke more, and it would rattle.";
			stop the action;
		now the brush is rubbed;
		say "Flat on the paper, in eights, as he does a bishop. You measure it with your thumbs against the stub; and again; and a last time, when it is already right, for your own sake.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "slide [something] into [something]" as fiting-to.
Understand "push [something] into [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the brush and the second noun is the motor:
		if the brush is not enclosed by the player:
			say "The holder is open, the spring is back, and you have no brush to put in.";
			stop the action;
		if the motor is not uncovered:
			say "Through a steel cover?";
			stop the action;
		if the motor is worn-down:
			say "The old stub is in the way.";
			stop the action;
		if the brush is whole-state:
			say "It stands out of the holder like a cigar. It must be cut down.";
			stop the action;
		if the brush is not rubbed:
			say "It goes in a third of the way and jams. A hair too thick. If you hit it, says a voice with cognac on it, you may explain to nineteen basses.";
			stop the action;
		now the motor is brushed;
		now the brush is nowhere;
		say "It slides in under its own weight, and stops on the copper with a tiny click. Like a drawer.";
		stop the action;
	say "That would lead nowhere.".

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.

Carry out oiling-with:
	if (the noun is the motor or the noun is the brush or the noun is the dead-motor) and the second noun is the oil-can:
		say "You read what is on the can. NOT THE BRUSHES.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the mains:
		if the motor is not covered:
			say "Not with the cover off. You have read the small man[']s expression.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "You shut the switch. A fat blue spark says good evening, and the hum comes back.";
		stop the action;
	continue the action.

Check switching off:
	now the deed is 0;
	if the noun is the mains:
		now the deed is 1;
	continue the action.

After switching off:
	if the deed is 1:
		say "You pull the knife out of its jaws. The hum winds down to nothing.";
		stop the action;
	continue the action.

Just-reseting is an action applying to one thing.
Understand "reset [something]" as just-reseting.

Carry out just-reseting:
	if the noun is the relay:
		if the mains is not switched on:
			say "It will not stay up without current.";
			stop the action;
		if the relay is not down-state:
			say "It is up.";
			stop the action;
		if the motor is not brushed:
			say "It drops again under your thumb. The motor is still unhappy.";
			stop the action;
		now the relay is up-again;
		say "You press up the flag and wait. It thinks, and stays.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "push [something]" as just-ringing.
Understand "press [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell and the relay is up-again:
		if the desk is not stalled:
			say "Two is enough. Three means fire.";
			stop the action;
		now the desk is belled;
		say "Ting, ting. It goes out along the wire; and out over the gorge, in the middle of a bar, the singing stops, and there is a sound of nineteen large men taking hold of something.";
		stop the action;
	if the noun is the bell:
		say "Your finger is on it when you think. Two bells mean that they are going to move, and they would believe you.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "ease [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the desk:
		if the relay is not up-again:
			say "You ease the lever over. Nothing moves except the lever.";
			stop the action;
		if the mains is not switched on:
			say "You ease the lever over. Nothing moves except the lever.";
			stop the action;
		if the desk is not belled:
			say "You have the lever in your fist when you remember: two bells, so that they hold on. There is a man out there with both arms in the air.";
			stop the action;
		now the desk is moving-state;
		say "You ease the lever over. Far below your feet something sighs, turns, and takes up the strain.";
		stop the action;
	try pulling the noun.

Check using:
	if the noun is the table-thing:
		try just-searching the noun;
		stop the action;
	if the noun is the relay:
		try just-reseting the noun;
		stop the action;
	if the noun is the bell:
		try just-ringing the noun;
		stop the action;
	if the noun is the desk:
		try just-pulling the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the motor:
		try other words;
		try just-uncovering the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the motor:
		try other words;
		try just-covering the noun;
		be done with other words;
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the table-thing:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the bell:
		try other words;
		try just-ringing the noun;
		be done with other words;
		stop the action;
	if the noun is the table-thing:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the desk:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the table-thing:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the table-thing:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the table-thing:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the motor:
		try other words;
		try just-covering the noun;
		be done with other words;
		stop the action;
	if the noun is the brush:
		say "Say how: saw [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the brush:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sawing-with action translates into I6 as "SKOwn1".
The rubing-with action translates into I6 as "SKOwn2".
The fiting-to action translates into I6 as "SKOwn3".
The oiling-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the saw-thing +) && x == (+ the brush +)) return ##SKOwn1;
			if (y == (+ the paper +) && x == (+ the brush +)) return ##SKOwn2;
			if (y == (+ the motor +) && x == (+ the brush +)) return ##SKOwn3;
			if (y == (+ the oil-can +) && x == (+ the motor +) or (+ the brush +) or (+ the dead-motor +)) return ##SKOwn4;
		2:
			if (y == (+ the motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the brush +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the dead-motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
		3:
			if (y == (+ the motor +) && x == (+ the brush +)) return ##SKOwn3;
			if (y == (+ the motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the brush +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the dead-motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
		4:
			if (y == (+ the motor +) && x == (+ the brush +)) return ##SKOwn3;
			if (y == (+ the motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the brush +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
			if (y == (+ the dead-motor +) && x == (+ the oil-can +)) return ##SKOwn4 + 4096;
		6:
			if (y == (+ the motor +) && x == (+ the brush +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the desk is not moving-state:
		increase the cold of the motor by 1;
		if the cold of the motor is greater than 70, now the cold of the motor is 70.

Every turn:
	if the cold of the motor is at least 26 and the cold of the motor is less than 27:
		say "Out over the gorge it has begun to snow.".

Every turn:
	if the cold of the motor is at least 54 and the cold of the motor is less than 55:
		say "You can no longer hear the basses. You can hear one tenor, who was brought along to carry the scores.".

Part 6 - Tasks and endings

The key-found is a task. The points are 2.
The inside-there is a task. The points are 1.
The stub-out is a task. The points are 2.
The brush-got is a task. The points are 2.
The brush-sized is a task. The points are 3.
The brush-in is a task. The points are 2.
The relay-set is a task. The points are 1.
The brought-in is a task. The points are 3.

The maximum score is 16.

Every turn:
	if the key-found is pending and the key-thing is enclosed by the player:
		achieve the key-found.

Every turn:
	if the inside-there is pending and the door-thing is open:
		achieve the inside-there.

Every turn:
	if the stub-out is pending and the motor is vacant:
		achieve the stub-out.

Every turn:
	if the brush-got is pending and the dead-motor is robbed:
		achieve the brush-got.

Every turn:
	if the brush-sized is pending and the brush is rubbed:
		achieve the brush-sized.

Every turn:
	if the brush-in is pending and the motor is brushed:
		achieve the brush-in.

Every turn:
	if the relay-set is pending and the relay is up-again:
		achieve the relay-set.

Every turn:
	if the brought-in is pending and the desk is moving-state:
		achieve the brought-in.

Every turn:
	if the story has not ended and the brought-in is achieved:
		say "The matchbox gives a hop and begins to grow. There is a silence in it while they make up their minds; then somebody finds a note, and nineteen people find the other ones, and it comes in to you out of the snow, over four hundred metres of air, in three parts, something very old that is not on the programme. You take off your hat. Then you remember that you are on duty, and put it on again to cry in.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the cold of the motor is at least 70:
		say "When at last they are fetched it is by the army, in a basket, one at a time, in front of the delegation. Nobody is hurt. But nobody can speak, either, and the Manganese Workers['] Choir gives its concert that evening in complete silence, wrapped in blankets; and the delegation, which supposes this to be the music, applauds.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the platform-room.

When play begins:
	say "Tvali, Soviet Georgia, 1974. Car number two has stopped halfway across the gorge with the Manganese Workers['] Choir in it, nineteen basses and a conductor, on their way to sing for a delegation. You are the conductress, on duty in a hat. The mechanic is somewhere with the delegation[']s cognac. It is always the same thing, he has told you, and always as if it were your fault: a motor brush, worn to a stub. There is never a new one. One takes a big one off the dead winder, saws it, and rubs it down until it slides in its holder like a drawer; cover on, relay up, and give them two bells before you start.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the motor is brushed:
			no;
		yes;
	if N is 7:
		if the motor is uncovered:
			no;
		yes;
	if N is 8:
		if the motor is covered:
			no;
		yes;
	if N is 12:
		if the brush is sawn-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 30, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "You can see your hat in it.";
	if N is 2, say "One brass dome under the desk does for both.";
	if N is 3, say "A stroke of ink, with two more going up and down.";
	if N is 4, say "Red, and pointing at the skull.";
	if N is 5, say "Bent by a finger that learned.";
	if N is 6, say "Square in its place, and shining at one end.";
	if N is 7, say "Ribbed like a shell, and bright where it has been rubbed.";
	if N is 8, say "Behind the steel, in the dark.";
	if N is 9, say "A large one, for a larger saw.";
	if N is 10, say "Three sizes, all asleep in the grease.";
	if N is 11, say "Braided, green at the crimp, and soft as a plait.";
	if N is 12, say "A bright whisker along one edge.";
	if N is 13, say "Seven strands, and it would hold a car.";
	if N is 14, say "Corrugated, and rusted to the colour of the car.";
	if N is 15, say "It is north, behind a skull.";
	if N is 16, say "It comes in over the gorge a little after the arms.";
	if N is 17, say "Poured the year before they asked what for.";
	if N is 18, say "Green below, white above, and not a calendar on it.";
	if N is 19, say "It is low, and leads west to the winder.";
	if N is 20, say "Grey, ribbed, and warm to stand by.";
	if N is 21, say "Wooden, four metres square, and built for ore.";
	if N is 22, say "A shelf, a candle end, and a swept piece of floor.";
	if N is 23, say "Boards, and daylight in the joints.";
	if N is 24, say "Yellow, thumb-deep, and put on with love.";
	if N is 25, say "Nickel, with an eagle scratched off.";
	if N is 26, say "Folded, to the elbow in flour.";
	if N is 27, say "Thin enough to sing through.";
	if N is 28, say "Somewhere, with a bottle that belongs to the delegation.";
	if N is 29, say "Out over the gorge, in a red matchbox.";
	if N is 31, say "You are there.";
	if N is 32, say "You would have to go east.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go west.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go east.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'plate//': if (n < 1 && SK_Near((+ the desk +))) return 1;
		'bells//': if (n < 2 && SK_Near((+ the bell +))) return 2; if (n < 30 && SK_Near(player)) return 30;
		'conductor//': if (n < 3 && SK_Near((+ the car +))) return 3; if (n < 30 && SK_Near(player)) return 30;
		'flash//': if (n < 4 && SK_Near((+ the door-thing +))) return 4;
		'guard//': if (n < 5 && SK_Near((+ the mains +))) return 5;
		'brush//': if (n < 6 && SK_Near((+ the motor +))) return 6;
		'copper//': if (n < 7 && SK_Near((+ the motor +))) return 7; if (n < 8 && SK_Near((+ the motor +))) return 8; if (n < 30 && SK_Near(player)) return 30;
		'nail//': if (n < 9 && SK_Near((+ the saw-thing +))) return 9;
		'brushes//': if (n < 10 && SK_Near((+ the dead-motor +))) return 10; if (n < 30 && SK_Near(player)) return 30;
		'tail//': if (n < 11 && SK_Near((+ the brush +))) return 11;
		'burr//': if (n < 12 && SK_Near((+ the brush +))) return 12;
		'loop//': if (n < 13 && SK_Near((+ the key-thing +))) return 13;
		'roof//': if (n < 14 && SK_Near((+ the platform-room +))) return 14;
		'room//': if (n < 15 && SK_Near((+ the platform-room +))) return 15; if (n < 33 && SK_Near((+ the machines-room +))) return 33; if (n < 36 && SK_Near((+ the winder +))) return 36;
		'bass//': if (n < 16 && SK_Near((+ the platform-room +))) return 16;
		'plinth//': if (n < 17 && SK_Near((+ the machines-room +))) return 17;
		'wall//': if (n < 18 && SK_Near((+ the machines-room +))) return 18; if (n < 23 && SK_Near((+ the winder +))) return 23; if (n < 27 && SK_Near((+ the canteen +))) return 27;
		'hatch//': if (n < 19 && SK_Near((+ the machines-room +))) return 19;
		'transform//': if (n < 20 && SK_Near((+ the machines-room +))) return 20;
		'station//': if (n < 21 && SK_Near((+ the winder +))) return 21;
		'chapel//': if (n < 22 && SK_Near((+ the winder +))) return 22;
		'coat//': if (n < 24 && SK_Near((+ the winder +))) return 24;
		'urn//': if (n < 25 && SK_Near((+ the canteen +))) return 25;
		'arms//': if (n < 26 && SK_Near((+ the canteen +))) return 26;
		'mechanic//': if (n < 28 && SK_Near(player)) return 28;
		'basses//': if (n < 29 && SK_Near(player)) return 29;
		'thumb//': if (n < 30 && SK_Near(player)) return 30;
		'hair//': if (n < 30 && SK_Near(player)) return 30;
		'alphabets//': if (n < 30 && SK_Near(player)) return 30;
		'bearings//': if (n < 30 && SK_Near(player)) return 30;
		'cognac//': if (n < 30 && SK_Near(player)) return 30;
		'conductre//': if (n < 30 && SK_Near(player)) return 30;
		'delegatio//': if (n < 30 && SK_Near(player)) return 30;
		'drawer//': if (n < 30 && SK_Near(player)) return 30;
		'fault//': if (n < 30 && SK_Near(player)) return 30;
		'georgia//': if (n < 30 && SK_Near(player)) return 30;
		'hand//': if (n < 30 && SK_Near(player)) return 30;
		'hat//': if (n < 30 && SK_Near(player)) return 30;
		'hum//': if (n < 30 && SK_Near(player)) return 30;
		'humming//': if (n < 30 && SK_Near(player)) return 30;
		'kharkov//': if (n < 30 && SK_Near(player)) return 30;
		'man//': if (n < 30 && SK_Near(player)) return 30;
		'mouth//': if (n < 30 && SK_Near(player)) return 30;
		'opening//': if (n < 30 && SK_Near(player)) return 30;
		'outline//': if (n < 30 && SK_Near(player)) return 30;
		'pig//': if (n < 30 && SK_Near(player)) return 30;
		'saw//': if (n < 30 && SK_Near(player)) return 30;
		'shoulder//': if (n < 30 && SK_Near(player)) return 30;
		'snow//': if (n < 30 && SK_Near(player)) return 30;
		'tooth//': if (n < 30 && SK_Near(player)) return 30;
		'wire//': if (n < 30 && SK_Near(player)) return 30;
		'platform//': if (n < 31 && SK_Near((+ the platform-room +))) return 31; if (n < 38 && SK_Near((+ the canteen +))) return 38;
		'canteen//': if (n < 32 && SK_Near((+ the platform-room +))) return 32; if (n < 37 && SK_Near((+ the canteen +))) return 37;
		'winder//': if (n < 34 && SK_Near((+ the machines-room +))) return 34; if (n < 35 && SK_Near((+ the winder +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'georgia//') rtrue;
	if (w == 'kharkov//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs alphabet alphabets arm armies arms army";
		}
		'b': switch (n) {
			1: return "bar bars basket baskets bass basses bearing bearings bell bells bishop bishops blanket blankets board boards body bottle bottles";
		}
		'c': switch (n) {
			1: return "calendar calendars car cars ceiling chapel chapels cigar cigars click clicks coat coats cognac cognacs concert concerts conductor conductors";
			2: return "conductress conductresses corner corners crimp crimps crumb crumbs";
		}
		'd': switch (n) {
			1: return "daylight daylights delegation delegations dome domes draught draughts drawer drawers";
		}
		'e': switch (n) {
			1: return "eagle eagles ear ears elbow elbows expression expressions eye eyes";
		}
		'f': switch (n) {
			1: return "face fault faults feet finger fingernail fingernails fingers fire fires fist fists flash flashes floor floors flour flours foot";
		}
		'g': switch (n) {
			1: return "georgia georgias ground guard guards";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hatch hatches hats head hop hops hum humming hummings hums";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'j': switch (n) {
			1: return "jaw jaws joint joints";
		}
		'k': switch (n) {
			1: return "kharkov kharkovs knee knees knife knifes";
		}
		'l': switch (n) {
			1: return "leg legs loop loops";
		}
		'm': switch (n) {
			1: return "man mans mechanic mechanics men metre metres mind minds mouth mouths music musics";
		}
		'n': switch (n) {
			1: return "nail nails nino ninos noise noises nose note notes nurse nurses";
		}
		'o': switch (n) {
			1: return "opening openings ore ores outline outlines";
		}
		'p': switch (n) {
			1: return "palm palms people person persons pig pigs plait plaits plate plates plinth plinths poem poems programme programmes";
		}
		'r': switch (n) {
			1: return "roof roofs";
		}
		's': switch (n) {
			1: return "sausage sausages score scores shelf shelfs shell shells shoulder shoulders silence silences singing singings sky snow snows sound sounds spark sparks";
			2: return "spring springs square squares station stations steel steels strain strains strand strands stroke strokes";
		}
		't': switch (n) {
			1: return "tail tails teeth tenor tenors thumb thumbs tooth tooths transformer transformers tray trays";
		}
		'u': switch (n) {
			1: return "urn urns";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls whisker whiskers wind winds wire wires";
		}
	}
	return 0;
];
-).
