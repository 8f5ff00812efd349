"Twenty-Six Degrees" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.
The storeroom is a room. It is privately-named.
The yard is a room. It is privately-named.
The cellar-room is a room. It is privately-named.

The printed name of the shop-room is "Tropical Fish Shop".
The description of the shop-room is "The blind is down and the sign says CLOSED. By the till on the counter, in the place of honour, stands the seahorse tank. The rest of the tanks go back in rows, three high, to the far wall.[if the main-switch is switched off] They are all black, each with its own sliver of street lamp. You had not noticed the pumps for a year, until they stopped.[end if][if the main-switch is switched on and the blue-fuse is unseated] They are all black, each with its own sliver of street lamp. You had not noticed the pumps for a year, until they stopped.[end if][if the main-switch is switched on and the blue-fuse is seated] They are all lit, all humming, and full of small appalled faces.[end if][if the main-switch is switched on and the blue-fuse is seated and the seahorse-heater is tripped] Only the lamp on the seahorses['] heater is still out.[end if]".
The storeroom is north of the shop-room.

The printed name of the storeroom is "Storeroom".
The description of the storeroom is "Gravel in sacks, a shelf of plastic castles, a card of instructions pinned at the height of Mr Okafor[']s eyes. The cellar hatch is open, and the stairs go down into it as far as the third one. A back door gives on the yard.".
The shop-room is south of the storeroom.
The cellar-room is down of the storeroom.
The yard is east of the storeroom.

The printed name of the yard is "Yard".
The description of the yard is "Rain, bins, a leaning broom. The electricity board[']s meter cupboard is screwed to the wall with a lead seal through the hasp.".
The storeroom is west of the yard.

The printed name of the cellar-room is "Cellar".
The description of the cellar-room is "Brick, and too low to stand up straight in. A puddle has crept in from the yard drain.[if the torch is switched on and the torch is enclosed by the location] Your torch finds the fuse box on the far wall, chest high, and the big main switch beside it.[end if][if the torch is switched off] It is so dark that you find the fuse box, and the main switch next to it, with your knuckles.[end if][if the torch is switched on and the torch is not enclosed by the location] It is so dark that you find the fuse box, and the main switch next to it, with your knuckles.[end if][if the main-switch is switched on] Something in there is faintly buzzing.[end if]".
The storeroom is up of the cellar-room.

Part 2 - States

A thing can be seated or unseated. A thing is usually unseated.

A thing can be burnt-state or sound-state. A thing is usually sound-state.

A thing can be arced or quiet. A thing is usually quiet.

A thing can be heating or tripped. A thing is usually tripped.

Part 3 - Things

The tanks is a thing. It is privately-named.
The till is a thing. It is privately-named.
The counter is a supporter. It is privately-named.
The seahorses is a thing. It is privately-named.
The seahorse-tank is a thing. It is privately-named.
The seahorse-heater is a thing. It is privately-named.
The torch is a thing. It is privately-named.
The castles is a thing. It is privately-named.
The gravel is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.
The biscuit-tin is a container. It is privately-named.
The blue-fuse is a thing. It is privately-named.
The red-fuse is a thing. It is privately-named.
The bins is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The meter-cupboard is a thing. It is privately-named.
The cat is a person. It is privately-named.
The puddle is a thing. It is privately-named.
The main-switch is a thing. It is privately-named.
The fuse-box is a container. It is privately-named.
The contacts is a thing. It is privately-named.
The blown-fuse is a thing. It is privately-named.

The tanks is in the shop-room.
The printed name of the tanks is "tanks".
Include (- with name 'tanks//' 'fish//' 'tetras//', -) when defining the tanks.
The description of the tanks is "Tetras, mostly, hanging in the water like pins somebody has put down for a moment.".
The tanks is fixed in place, scenery and plural-named.

The till is in the shop-room.
The printed name of the till is "till".
Include (- with name 'till//' 'tills//p', -) when defining the till.
The description of the till is "Drawer open, as he leaves it, so that nobody has to break it to find it empty.".
The till is fixed in place and scenery.

The counter is in the shop-room.
The printed name of the counter is "counter".
Include (- with name 'counter//' 'counters//p', -) when defining the counter.
The description of the counter is "Glass, with nets and flake food inside.".
The counter is fixed in place, not enterable and scenery.

The seahorses is in the shop-room.
The printed name of the seahorses is "seahorses".
Include (- with name 'seahorses//', -) when defining the seahorses.
The description of the seahorses is "Four of them, each holding on to the same plastic weed by the tail, looking like chess pieces in a lifeboat.[if the seahorse-heater is tripped] They have stopped moving their fins.[end if]".
The seahorses is fixed in place, scenery and plural-named.

The seahorse-tank is in the shop-room.
The printed name of the seahorse-tank is "seahorse tank".
Include (- with name 'seahorse//' 'tank//' 'thermometer//' 'strip//', -) when defining the seahorse-tank.
The description of the seahorse-tank is "Tall and narrow. A strip thermometer is stuck to the glass, and a heater runs down one corner.[if the seahorse-heater is tripped] The strip says 24.[end if]".
The seahorse-tank is fixed in place and scenery.

The seahorse-heater is in the shop-room.
The printed name of the seahorse-heater is "glass heater".
Include (- with name 'glass//' 'heater//' 'button//' 'sealed//' 'tube//' 'reset//' 'heaters//p', -) when defining the seahorse-heater.
The description of the seahorse-heater is "A sealed tube with a reset button at the top.[if the seahorse-heater is tripped] Its lamp is out. After a power cut it has to be reset by hand.[end if][if the seahorse-heater is heating] A red lamp glows, and warm water shivers upward from it.[end if]".
The seahorse-heater is fixed in place and scenery.

The torch is on the counter.
The printed name of the torch is "torch".
Include (- with name 'torch//' 'flashlight//' 'torches//p', -) when defining the torch.
The description of the torch is "Rubber, yellow, chewed by the previous dog.".
The torch is portable.
The torch is switchable. The torch is switched off.

The castles is in the storeroom.
The printed name of the castles is "plastic castles".
Include (- with name 'plastic//' 'castles//' 'shelf//', -) when defining the castles.
The description of the castles is "One size of ruin, eleven colours.".
The castles is fixed in place, scenery and plural-named.

The gravel is in the storeroom.
The printed name of the gravel is "gravel".
Include (- with name 'gravel//' 'sacks//', -) when defining the gravel.
The description of the gravel is "Natural, Midnight and Flamingo.".
The gravel is fixed in place and scenery.
The indefinite article of the gravel is "some".

The card-thing is in the storeroom.
The printed name of the card-thing is "instruction card".
Include (- with name 'instruction//' 'card//' 'instructions//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "In capitals: BLUE IS FOR TANKS. RED IS FOR TILL ONLY, IT WILL NOT CARRY TANKS. MAIN SWITCH OFF BEFORE YOU OPEN THE BOX, SHUT THE BOX BEFORE MAIN SWITCH ON. And below, smaller: I have seen what happens.".
The card-thing is fixed in place and scenery.

The biscuit-tin is in the storeroom.
The printed name of the biscuit-tin is "biscuit tin".
Include (- with name 'biscuit//' 'tin//' 'danish//' 'tins//p', -) when defining the biscuit-tin.
The description of the biscuit-tin is "Danish, so naturally there have never been biscuits in it.".
The biscuit-tin is fixed in place, not enterable, openable and closed.

The blue-fuse is in the biscuit-tin.
The printed name of the blue-fuse is "blue fuse".
Include (- with name 'blue//' 'fuse//' 'china//' 'cartridge//' 'fuses//p', -) when defining the blue-fuse.
The description of the blue-fuse is "A china cartridge with a blue band, thick as a thumb.[if the blue-fuse is seated] It is clamped between two copper contacts.[end if][if the blue-fuse is sound-state] The wire in its little window is whole.[end if][if the blue-fuse is burnt-state] Its little window has gone black.[end if]".
The blue-fuse is portable.

The red-fuse is in the biscuit-tin.
The printed name of the red-fuse is "red fuse".
Include (- with name 'red//' 'fuse//' 'slim//' 'cartridge//' 'fuses//p', -) when defining the red-fuse.
The description of the red-fuse is "A slim cartridge with a red band. Five amps, if that.[if the red-fuse is seated] It is clamped between two copper contacts.[end if][if the red-fuse is sound-state] The wire in its little window is whole.[end if][if the red-fuse is burnt-state] Its little window has gone black.[end if]".
The red-fuse is portable.

The bins is in the yard.
The printed name of the bins is "bins".
Include (- with name 'bins//', -) when defining the bins.
The description of the bins is "Two, on wheels, one of them on its back with its mouth open.".
The bins is fixed in place, scenery and plural-named.

The broom is in the yard.
The printed name of the broom is "broom".
Include (- with name 'broom//' 'leaning//' 'brooms//p', -) when defining the broom.
The description of the broom is "More handle than bristle.".
The broom is fixed in place and scenery.

The meter-cupboard is in the yard.
The printed name of the meter-cupboard is "meter cupboard".
Include (- with name 'meter//' 'cupboard//' 'seal//' 'lead//' 'cupboards//p', -) when defining the meter-cupboard.
The description of the meter-cupboard is "Danger of death, it says, over a man being surprised by a zigzag. The seal is not yours to cut, and the trouble isn[']t in there.".
The meter-cupboard is fixed in place and scenery.

The cat is in the yard.
The printed name of the cat is "grey cat".
Include (- with name 'grey//' 'cat//' 'cats//p', -) when defining the cat.
The description of the cat is "It has views on the shop, and has been waiting for a night like this.".
The appearance of the cat is "A grey cat sits under the drainpipe, wet, with its eyes on the back door.".
The first place of the cat is the yard.
The cat is neuter.

The puddle is in the cellar-room.
The printed name of the puddle is "puddle".
Include (- with name 'puddle//' 'water//' 'puddles//p', -) when defining the puddle.
The description of the puddle is "Shallow, cold, and exactly where anyone would stand.".
The puddle is fixed in place and scenery.

The main-switch is in the cellar-room.
The printed name of the main-switch is "main switch".
Include (- with name 'main//' 'switch//' 'handle//' 'big//' 'iron//' 'switches//p', -) when defining the main-switch.
The description of the main-switch is "An iron handle as long as your forearm.[if the main-switch is switched on] It points at ON.[end if][if the main-switch is switched off] It points at OFF.[end if]".
The main-switch is fixed in place and scenery.
The main-switch is switchable. The main-switch is switched on.

The fuse-box is in the cellar-room.
The printed name of the fuse-box is "fuse box".
Include (- with name 'fuse//' 'box//' 'boxes//p', -) when defining the fuse-box.
The description of the fuse-box is "Grey enamel, the size of a bread bin.[if the fuse-box is open and the main-switch is switched on] The copper inside is alive. You can feel it in your fillings.[end if][if the fuse-box is open and the main-switch is switched off] The copper inside is dull and harmless.[end if]".
The fuse-box is fixed in place, not enterable, openable, closed and scenery.

The contacts is in the fuse-box.
The printed name of the contacts is "copper contacts".
Include (- with name 'copper//' 'contacts//' 'jaws//', -) when defining the contacts.
The description of the contacts is "Two pairs of jaws, greenish at the hinge.".
The contacts is fixed in place, scenery and plural-named.

The blown-fuse is in the fuse-box.
The printed name of the blown-fuse is "blown fuse".
Include (- with name 'blown//' 'fuse//' 'dead//' 'blue-banded//' 'cartridge//' 'fuses//p', -) when defining the blown-fuse.
The description of the blown-fuse is "A blue-banded cartridge, past praying for.[if the blown-fuse is seated] It is clamped between two copper contacts.[end if][if the blown-fuse is sound-state] The wire in its little window is whole.[end if][if the blown-fuse is burnt-state] Its little window has gone black.[end if]".
The blown-fuse is portable, seated and burnt-state.

The description of the player is "You look as you always do."

Part 4 - Actions

Check taking:
	now the deed is 0;
	if (the noun is the blown-fuse or the noun is the blue-fuse or the noun is the red-fuse) and the noun is seated and the main-switch is switched on:
		now the deed is 1;
	otherwise if (the noun is the blown-fuse or the noun is the blue-fuse or the noun is the red-fuse) and the noun is seated and the main-switch is switched off:
		if the torch is not enclosed by the location:
			say "You can[']t see what your fingers are on. You[']d want a light down here for that.";
			stop the action;
		if the torch is not switched on:
			say "You can[']t see what your fingers are on. The torch would help, switched on.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		now the fuse-box is arced;
		say "There is a bang like a dropped tray, and a blue line joins you to the wall.";
		stop the action;
	if the deed is 2:
		now the noun is unseated;
		say "You hook a finger behind it and pull. The contacts let go with a click, and you have [the noun].";
		stop the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the blown-fuse or the noun is the blue-fuse or the noun is the red-fuse) and the second noun is the fuse-box and the main-switch is switched on:
		now the deed is 1;
	otherwise if (the noun is the blown-fuse or the noun is the blue-fuse or the noun is the red-fuse) and the second noun is the fuse-box and the main-switch is switched off:
		if the torch is not enclosed by the location:
			say "Not blind. You can[']t see which way it goes.";
			stop the action;
		if the torch is not switched on:
			say "Not blind. Switch the torch on.";
			stop the action;
		if the noun is not sound-state:
			say "[The noun] is burnt out. You[']d be back here in a second, less cheerful.";
			stop the action;
		if the blown-fuse is in the fuse-box:
			say "The blown one is still in the way.";
			stop the action;
		if the red-fuse is in the fuse-box:
			say "The red one is in the way.";
			stop the action;
		if the blue-fuse is in the fuse-box:
			say "The blue one is in there, and it[']s the right one.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the torch and the second noun is the fuse-box:
		if the fuse-box is not arced:
			say "There[']s no room for it in there.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the fuse-box is arced;
		say "There is a bang like a dropped tray, and a blue line joins you to the wall.";
		stop the action;
	if the deed is 2:
		now the noun is seated;
		say "It resists, and then goes home with a snap you feel in your elbow.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Just-touching is an action applying to one thing.
Understand "touch [something]" as just-touching.

Carry out just-touching:
	if the noun is the contacts and the main-switch is switched on:
		now the fuse-box is arced;
		say "There is a bang like a dropped tray, and a blue line joins you to the wall.";
		stop the action;
	if the noun is the contacts and the main-switch is switched off:
		say "Cold metal. All the same you wipe your hand on your jeans.";
		stop the action;
	try touching the noun.

Check switching on:
	now the deed is 0;
	if the noun is the main-switch:
		if the fuse-box is not closed:
			say "Not with your face this near an open fuse box. Shut it.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	continue the action.

Just-reseting is an action applying to one thing.
Understand "reset [something]" as just-reseting.
Understand "press [something]" as just-reseting.
Understand "push [something]" as just-reseting.

Carry out just-reseting:
	if the noun is the seahorse-heater:
		if the seahorse-heater is not tripped:
			say "It[']s running. Leave it.";
			stop the action;
		if the main-switch is not switched on:
			say "You press the button. There[']s no current, and it pops straight out again.";
			stop the action;
		if the blue-fuse is not seated:
			say "You press the button. There[']s no current, and it pops straight out again.";
			stop the action;
		now the seahorse-heater is heating;
		say "You hold the button in. One second; two. It stays, and the little lamp comes on red.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the contacts:
		try just-touching the noun;
		stop the action;
	if the noun is the seahorse-heater:
		try just-reseting the noun;
		stop the action;
	continue the action.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the seahorse-heater:
		try other words;
		try just-reseting the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the contacts:
		try other words;
		try just-touching the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Part 5 - What happens by itself

Every turn:
	if the main-switch is switched on and the red-fuse is seated and the red-fuse is sound-state:
		if the player can see the fuse-box, say "Overhead every pump in the shop draws one breath. Then, inside the box, something goes tick, and the breath is let out. The red fuse couldn[']t carry it.";
		now the red-fuse is burnt-state.

Part 6 - Tasks and endings

The made-safe is a task. The points are 1.
The old-one-out is a task. The points are 2.
The new-one-in is a task. The points are 3.
The power-back is a task. The points are 2.
The warm-again is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the made-safe is pending and the main-switch is switched off:
		achieve the made-safe.

Every turn:
	if the old-one-out is pending and the blown-fuse is unseated:
		achieve the old-one-out.

Every turn:
	if the new-one-in is pending and the blue-fuse is seated:
		achieve the new-one-in.

Every turn:
	if the power-back is pending and the main-switch is switched on and the blue-fuse is seated:
		say "Far above your head a pump coughs, then ten, then forty.";
		achieve the power-back.

Every turn:
	if the warm-again is pending and the seahorse-heater is heating:
		achieve the warm-again.

Every turn:
	if the story has not ended and the warm-again is achieved:
		say "The strip climbs from 24 to 25 while you watch it, with your coat still dripping. At 26 the smallest seahorse lets go of the weed and sets out, upright, across the lighted water.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the fuse-box is arced:
		say "You come round sitting in the puddle, with your sleeve smoking and the whole street dark. It will be morning before anyone can put it right. Upstairs the water is going cold, one degree at a time.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "Lightning, a pop from below, and then forty filter pumps breathe out all at once. Mr Okafor is in Lagos until Sunday. He left you the keys to the shop, his number, and one instruction about the seahorses: twenty-six degrees, always. It is twenty-four already. The fuse is in the cellar. So is a puddle.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the seahorse-heater is tripped:
			no;
		yes;
	if N is 6:
		if the seahorse-heater is heating:
			no;
		yes;
	if N is 8:
		if the blue-fuse is seated:
			no;
		yes;
	if N is 12:
		if the red-fuse is seated:
			no;
		yes;
	if N is 14:
		if the red-fuse is sound-state:
			no;
		yes;
	if N is 15:
		if the red-fuse is burnt-state:
			no;
		yes;
	if N is 16:
		if the red-fuse is sound-state:
			no;
		yes;
	if N is 17:
		if the red-fuse is burnt-state:
			no;
		yes;
	if N is 24:
		if the main-switch is switched on:
			no;
		yes;
	if N is 25:
		if the main-switch is switched off:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 40, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "A couple of tons, which is a lot to keep warm.";
	if N is 2, say "Wound round twice, and then once more.";
	if N is 3, say "Fans of glass, none of them bigger than a lentil.";
	if N is 4, say "Billiard-table green. It came with a castle.";
	if N is 5, say "Dark as a currant.";
	if N is 6, say "Red, and small, and very welcome.";
	if N is 7, say "There is some reason why it is previous. He has never said.";
	if N is 8, say "It has the fuse by both ends.";
	if N is 9, say "Painted by hand, a shade crooked.";
	if N is 10, say "Bright, and straight as a ruled line.";
	if N is 11, say "Mica, with not a smear on it.";
	if N is 12, say "It has the fuse by both ends.";
	if N is 13, say "Thin, as if the paint had been rationed.";
	if N is 14, say "About as thick as a whisker.";
	if N is 15, say "There isn[']t one any more.";
	if N is 16, say "Clear, for what that is worth.";
	if N is 17, say "Smoke, from the inside.";
	if N is 18, say "Small, and meant for Thursdays.";
	if N is 19, say "It is catching rain, for want of anything better.";
	if N is 20, say "He has been falling over backwards since 1961.";
	if N is 21, say "All those tanks, three high. It has done the sum.";
	if N is 22, say "It leaks at one joint, on to one head.";
	if N is 23, say "Yellow, and patient, and never on you for long.";
	if N is 24, say "Two, upper left, both singing.";
	if N is 25, say "Two, upper left, both quiet.";
	if N is 26, say "Green, like a penny out of a fountain.";
	if N is 27, say "What is left of it is a bead.";
	if N is 28, say "Black as a bad tooth.";
	if N is 29, say "It has an angelfish on it, painted by somebody who had not met one.";
	if N is 30, say "It hangs from a sucker, and has been fished out of a tank before.";
	if N is 31, say "More glass, so that one takes the wall on trust.";
	if N is 32, say "Steep, worn in the middle, with nothing to hold on to.";
	if N is 33, say "He is a tall man, and you read him from below.";
	if N is 34, say "Pebbledash, streaming.";
	if N is 35, say "Rust, round a tongue of iron.";
	if N is 36, say "It sweats. You would rather not lean on it.";
	if N is 37, say "Yours, and all present so far.";
	if N is 38, say "Choked with leaves, under the grating, every autumn.";
	if N is 39, say "Eleven, on a ring with a plastic carp.";
	if N is 41, say "You are there.";
	if N is 42, say "You would have to go north.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go south.";
	if N is 45, say "You would have to go down.";
	if N is 46, say "You would have to go east.";
	if N is 47, say "You are there.";
	if N is 48, say "You would have to go west.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'water//': if (n < 1 && SK_Near((+ the tanks +))) return 1;
		'tail//': if (n < 2 && SK_Near((+ the seahorses +))) return 2;
		'fins//': if (n < 3 && SK_Near((+ the seahorses +))) return 3;
		'weed//': if (n < 4 && SK_Near((+ the seahorses +))) return 4;
		'lamp//': if (n < 5 && SK_Near((+ the seahorse-heater +))) return 5; if (n < 6 && SK_Near((+ the seahorse-heater +))) return 6;
		'dog//': if (n < 7 && SK_Near((+ the torch +))) return 7;
		'copper//': if (n < 8 && SK_Near((+ the blue-fuse +))) return 8; if (n < 12 && SK_Near((+ the red-fuse +))) return 12;
		'band//': if (n < 9 && SK_Near((+ the blue-fuse +))) return 9; if (n < 13 && SK_Near((+ the red-fuse +))) return 13;
		'wire//': if (n < 10 && SK_Near((+ the blue-fuse +))) return 10; if (n < 14 && SK_Near((+ the red-fuse +))) return 14; if (n < 15 && SK_Near((+ the red-fuse +))) return 15; if (n < 27 && SK_Near((+ the blown-fuse +))) return 27;
		'window//': if (n < 11 && SK_Near((+ the blue-fuse +))) return 11; if (n < 16 && SK_Near((+ the red-fuse +))) return 16; if (n < 17 && SK_Near((+ the red-fuse +))) return 17; if (n < 28 && SK_Near((+ the blown-fuse +))) return 28;
		'wheels//': if (n < 18 && SK_Near((+ the bins +))) return 18;
		'mouth//': if (n < 19 && SK_Near((+ the bins +))) return 19;
		'man//': if (n < 20 && SK_Near((+ the meter-cupboard +))) return 20;
		'shop//': if (n < 21 && SK_Near((+ the cat +))) return 21; if (n < 41 && SK_Near((+ the shop-room +))) return 41; if (n < 44 && SK_Near((+ the storeroom +))) return 44;
		'drainpipe//': if (n < 22 && SK_Near((+ the cat +))) return 22;
		'eyes//': if (n < 23 && SK_Near((+ the cat +))) return 23; if (n < 33 && SK_Near((+ the storeroom +))) return 33;
		'fillings//': if (n < 24 && SK_Near((+ the fuse-box +))) return 24; if (n < 25 && SK_Near((+ the fuse-box +))) return 25;
		'hinge//': if (n < 26 && SK_Near((+ the contacts +))) return 26;
		'blind//': if (n < 29 && SK_Near((+ the shop-room +))) return 29;
		'sign//': if (n < 30 && SK_Near((+ the shop-room +))) return 30;
		'wall//': if (n < 31 && SK_Near((+ the shop-room +))) return 31; if (n < 34 && SK_Near((+ the yard +))) return 34; if (n < 36 && SK_Near((+ the cellar-room +))) return 36;
		'stairs//': if (n < 32 && SK_Near((+ the storeroom +))) return 32;
		'height//': if (n < 33 && SK_Near((+ the storeroom +))) return 33;
		'hasp//': if (n < 35 && SK_Near((+ the yard +))) return 35;
		'knuckles//': if (n < 37 && SK_Near((+ the cellar-room +))) return 37;
		'drain//': if (n < 38 && SK_Near((+ the cellar-room +))) return 38;
		'keys//': if (n < 39 && SK_Near(player)) return 39;
		'amps//': if (n < 40 && SK_Near(player)) return 40;
		'bin//': if (n < 40 && SK_Near(player)) return 40;
		'capitals//': if (n < 40 && SK_Near(player)) return 40;
		'corner//': if (n < 40 && SK_Near(player)) return 40;
		'cut//': if (n < 40 && SK_Near(player)) return 40;
		'filter//': if (n < 40 && SK_Near(player)) return 40;
		'flamingo//': if (n < 40 && SK_Near(player)) return 40;
		'forearm//': if (n < 40 && SK_Near(player)) return 40;
		'hand//': if (n < 40 && SK_Near(player)) return 40;
		'humming//': if (n < 40 && SK_Near(player)) return 40;
		'lagos//': if (n < 40 && SK_Near(player)) return 40;
		'lifeboat//': if (n < 40 && SK_Near(player)) return 40;
		'midnight//': if (n < 40 && SK_Near(player)) return 40;
		'okafor//': if (n < 40 && SK_Near(player)) return 40;
		'pop//': if (n < 40 && SK_Near(player)) return 40;
		'pumps//': if (n < 40 && SK_Near(player)) return 40;
		'ruin//': if (n < 40 && SK_Near(player)) return 40;
		'thumb//': if (n < 40 && SK_Near(player)) return 40;
		'trouble//': if (n < 40 && SK_Near(player)) return 40;
		'zigzag//': if (n < 40 && SK_Near(player)) return 40;
		'storeroom//': if (n < 42 && SK_Near((+ the shop-room +))) return 42; if (n < 43 && SK_Near((+ the storeroom +))) return 43; if (n < 48 && SK_Near((+ the yard +))) return 48; if (n < 50 && SK_Near((+ the cellar-room +))) return 50;
		'cellar//': if (n < 45 && SK_Near((+ the storeroom +))) return 45; if (n < 49 && SK_Near((+ the cellar-room +))) return 49;
		'yard//': if (n < 46 && SK_Near((+ the storeroom +))) return 46; if (n < 47 && SK_Near((+ the yard +))) return 47;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air amp amps angelfish angelfishes arm arms autumn autumns";
		}
		'b': switch (n) {
			1: return "band bands bang bangs bead beads blind blinds body breath breaths";
		}
		'c': switch (n) {
			1: return "capital capitals carp carps ceiling click clicks coat coats corner corners currant currants current currents cut cuts";
		}
		'd': switch (n) {
			1: return "degree degrees dog dogs drainpipe drainpipes";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fan fans feet filter filters fin finger fingers fins flamingo flamingos floor foot forearm forearms fountain fountains";
		}
		'g': switch (n) {
			1: return "glass glasses grating gratings ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hasp hasps head heads hinge hinges holding holdings humming hummings";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "jean jeans joint joints";
		}
		'k': switch (n) {
			1: return "key keys knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lagos lagoses leaf leafs leaves leg legs lentil lentils lifeboat lifeboats light lights";
		}
		'm': switch (n) {
			1: return "man mans midnight midnights mouth mouths";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "okafor okafors";
		}
		'p': switch (n) {
			1: return "paint paints patient patients pennies penny pop pops power powers present presents pump pumps";
		}
		'r': switch (n) {
			1: return "ring rings roof room rooms ruin ruins";
		}
		's': switch (n) {
			1: return "shade shades sign signs singing singings sky sleeve sleeves smear smears snap snaps stair stairs street streets sucker suckers sum sums";
		}
		't': switch (n) {
			1: return "tail tails thumb thumbs thursday thursdays ton tongue tongues tons tooth tooths tray trays trouble troubles";
		}
		'w': switch (n) {
			1: return "wall walls weed weeds wheel wheels whisker whiskers";
		}
		'z': switch (n) {
			1: return "zigzag zigzags";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the storeroom +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the storeroom +))) rtrue;
	rfalse;
];
-).
