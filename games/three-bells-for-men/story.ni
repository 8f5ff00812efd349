"Three Bells for Men" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hoist-room is a room. It is privately-named.
The smithy is a room. It is privately-named.
The dry is a room. It is privately-named.

The printed name of the hoist-room is "Hoist House".
The description of the hoist-room is "Planks, frost, and the engine, warm as a cow in its corner. The drum is taller than you, with black rope on it, and beside that are a brake lever and a valve box with a lock. The dial on the wall says where the cage is. There are doors to the smithy in the south and the dry in the east.[if the drum is stumped] The drum stands still, and down the shaft somebody is singing, not well, to keep a pony calm.[end if][if the drum is winding-state] The drum is going round, and the rope comes up out of the dark wet and steaming.[end if]".
The smithy is south of the hoist-room.
The dry is east of the hoist-room.

The printed name of the smithy is "Smithy".
The description of the smithy is "An anvil on a pine stump and a forge with a leather lung. Stock lies across a trestle. Over the door hang eleven horseshoes, all of them Duchess[']s.[if the forge is roaring] The forge is white in the middle.[end if]".
The hoist-room is north of the smithy.

The printed name of the dry is "Dry".
The description of the dry is "Where the shifts change. Forty coats and forty hats have been hauled up to the roof on chains, like the Ascension; one coat was too good for that and is on a peg.".
The hoist-room is west of the dry.

Part 2 - States

A thing can be stumped, holed, pinned, winding-state or landed (this is its coupling property).

A thing can be free or braked. A thing is usually braked.

A thing can be roaring or banked. A thing is usually banked.

A thing can be hot-bar or cold-bar. A thing is usually cold-bar.

A thing can be quenched or soft-pin. A thing is usually soft-pin.

A thing has a number called depth.

Part 3 - Things

The engine is a thing. It is privately-named.
The drum is a thing. It is privately-named.
The brake is a thing. It is privately-named.
The dial-thing is a thing. It is privately-named.
The rules-thing is a thing. It is privately-named.
The valve-box is a container. It is privately-named.
The throttle is a thing. It is privately-named.
The hammer is a thing. It is privately-named.
The drift is a thing. It is privately-named.
The stump is a thing. It is privately-named.
The forge is a container. It is privately-named.
The bellows is a thing. It is privately-named.
The anvil-thing is a thing. It is privately-named.
The tub is a thing. It is privately-named.
The tongs is a thing. It is privately-named.
The trestle is a supporter. It is privately-named.
The steel-bar is a thing. It is privately-named.
The brass-bar is a thing. It is privately-named.
The pin is a thing. It is privately-named.
The coat is a container. It is privately-named.
The key-thing is a thing. It is privately-named.
The hats is a thing. It is privately-named.

The engine is in the hoist-room.
The printed name of the engine is "steam engine".
Include (- with name 'steam//' 'engine//' 'boiler//' 'engines//p', -) when defining the engine.
The description of the engine is "Made at Galt. The boiler is next door with a fireman asleep against it, and he has earned it.".
The engine is fixed in place and scenery.

The drum is in the hoist-room.
The printed name of the drum is "drum".
Include (- with name 'drum//' 'rope//' 'hole//' 'sheared//' 'stump//' 'drums//p', -) when defining the drum.
The description of the drum is "Oak lags on iron, and three hundred and fifty feet of rope.[if the drum is stumped] The stump of a pin, sheared off bright, fills the hole where drum and engine join.[end if][if the drum is holed] There is a clean hole, an inch and a quarter across, where drum and engine join.[end if][if the drum is pinned] A blue-black pin joins it to the engine.[end if][if the drum is winding-state] It is winding, about as fast as a man climbs stairs.[end if][if the drum is landed] It is at rest, with the brake on.[end if]".
The drum is fixed in place and scenery.

The brake is in the hoist-room.
The printed name of the brake is "brake lever".
Include (- with name 'brake//' 'lever//' 'levers//p', -) when defining the brake.
The description of the brake is "Hickory, as tall as a boy. You release it to let her go, and haul on it to hold her.[if the brake is braked] The lever is up and the brake is on.[end if][if the brake is free] The lever is down and the brake is off.[end if]".
The brake is fixed in place and scenery.

The dial-thing is in the hoist-room.
The printed name of the dial-thing is "cage dial".
Include (- with name 'cage//' 'dial//' 'pointer//' 'mark//' 'dials//p', -) when defining the dial-thing.
The description of the dial-thing is "A pointer, a row of numbers, and at the very top a white mark; and above that, in red, HEADFRAME.[if the depth of the dial-thing is less than 1] The pointer is at 300.[end if][if the depth of the dial-thing is at least 1 and the depth of the dial-thing is less than 2] The pointer is passing 200.[end if][if the depth of the dial-thing is at least 2 and the depth of the dial-thing is less than 3] The pointer is passing 100.[end if][if the depth of the dial-thing is at least 3 and the depth of the dial-thing is less than 5] The pointer is at the white mark.[end if][if the depth of the dial-thing is at least 5] The pointer is over the white mark and going on.[end if]".
The dial-thing is fixed in place and scenery.

The rules-thing is in the hoist-room.
The printed name of the rules-thing is "rules".
Include (- with name 'rules//', -) when defining the rules-thing.
The description of the rules-thing is "[quotation mark]3 BELLS, MEN ON. Wind SLOW. Throttle to be kept LOCKED, key to be kept on the ENGINEER. Pin to be of TOOL STEEL and QUENCHED, not iron, not brass, not McPhee[']s belt.[quotation mark]".
The rules-thing is fixed in place, scenery and plural-named.

The valve-box is in the hoist-room.
The printed name of the valve-box is "valve box".
Include (- with name 'valve//' 'box//' 'lock//' 'steel//' 'boxes//p', -) when defining the valve-box.
The description of the valve-box is "A steel box round the throttle, put there after a sleepwalker.".
The valve-box is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the valve-box is the key-thing.

The throttle is in the valve-box.
The printed name of the throttle is "throttle".
Include (- with name 'throttle//' 'brass//' 'wheel//' 'throttles//p', -) when defining the throttle.
The description of the throttle is "A brass wheel the size of a saucer. You spin it, and she winds.".
The throttle is fixed in place.

The hammer is in the hoist-room.
The printed name of the hammer is "cross-peen hammer".
Include (- with name 'cross-peen//' 'hammer//' 'hammers//p', -) when defining the hammer.
The description of the hammer is "Four pounds. In the ledger, $1.15.".
The appearance of the hammer is "A hammer leans on the engine bed, where the engineer used it on something that he should not have.".
The first place of the hammer is the hoist-room.
The hammer is portable.

The drift is in the hoist-room.
The printed name of the drift is "drift".
Include (- with name 'drift//' 'punch//' 'steel//' 'drifts//p', -) when defining the drift.
The description of the drift is "A steel punch, for persuading things out of holes.".
The appearance of the drift is "On the sill lies a drift.".
The first place of the drift is the hoist-room.
The drift is portable.

The printed name of the stump is "pin stump".
Include (- with name 'pin//' 'stump//' 'stumps//p', -) when defining the stump.
The description of the stump is "Snapped like a carrot. An inch and a quarter across, five inches long, and you can just read TOOL STEEL on the head.".
The stump is portable.

The forge is in the smithy.
The printed name of the forge is "forge".
Include (- with name 'forge//' 'fire//' 'forges//p', -) when defining the forge.
The description of the forge is "Brick, with a hood. The bellows handle sticks out at the height of your hand.[if the forge is banked] It is banked under ash, and looks asleep.[end if][if the forge is roaring] It is white in the middle and hisses.[end if]".
The forge is fixed in place, not enterable, unopenable, open and scenery.

The bellows is in the smithy.
The printed name of the bellows is "bellows".
Include (- with name 'bellows//' 'leather//' 'lung//' 'handle//' 'bellowses//p', -) when defining the bellows.
The description of the bellows is "An ox gave its all for it.".
The bellows is fixed in place and scenery.

The anvil-thing is in the smithy.
The printed name of the anvil-thing is "anvil".
Include (- with name 'anvil//' 'anvils//p', -) when defining the anvil-thing.
The description of the anvil-thing is "It rings even when you put a cold hand on it.".
The anvil-thing is fixed in place and scenery.

The tub is in the smithy.
The printed name of the tub is "quenching tub".
Include (- with name 'quenching//' 'tub//' 'water//' 'ice//' 'tubs//p', -) when defining the tub.
The description of the tub is "Water, oil on the water, ice on the oil, and a hole in the ice.".
The tub is fixed in place and scenery.

The tongs is in the smithy.
The printed name of the tongs is "tongs".
Include (- with name 'tongs//', -) when defining the tongs.
The description of the tongs is "As long as your arm. Nothing hot should be held in anything else.".
The appearance of the tongs is "A pair of tongs hangs on the edge of the forge.".
The first place of the tongs is the smithy.
The tongs is portable and plural-named.

The trestle is in the smithy.
The printed name of the trestle is "trestle".
Include (- with name 'trestle//' 'trestles//p', -) when defining the trestle.
The description of the trestle is "Two planks and a prayer.".
The trestle is fixed in place, not enterable and scenery.

The steel-bar is on the trestle.
The printed name of the steel-bar is "steel bar".
Include (- with name 'steel//' 'bar//' 'bars//p', -) when defining the steel-bar.
The description of the steel-bar is "Tool steel, an inch and a quarter. $4.40 the bar, from Sheffield; you queried it.[if the steel-bar is cold-bar] It is grey and cold.[end if][if the steel-bar is hot-bar] The end of it is the yellow of butter.[end if]".
The steel-bar is portable.

The brass-bar is on the trestle.
The printed name of the brass-bar is "brass bar".
Include (- with name 'brass//' 'bar//' 'bars//p', -) when defining the brass-bar.
The description of the brass-bar is "Handsome. For the superintendent[']s stair rods.".
The brass-bar is portable.

The printed name of the pin is "drive pin".
Include (- with name 'drive//' 'pin//' 'pins//p', -) when defining the pin.
The description of the pin is "As long as a hand, with a head to it.[if the pin is soft-pin] It is still red, and as soft as toffee.[end if][if the pin is quenched] It is blue-black, cold and hard.[end if]".
The pin is portable.

The coat is in the dry.
The printed name of the coat is "beaver coat".
Include (- with name 'beaver//' 'coat//' 'pocket//' 'engineer//', -) when defining the coat.
The description of the coat is "Beaver collar. He went to the dance in his other one. The pocket on the left is buttoned.".
The coat is fixed in place, not enterable, openable, closed and scenery.

The key-thing is in the coat.
The printed name of the key-thing is "fob key".
Include (- with name 'fob//' 'key//' 'tooth//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "On a fob, with a tooth: a moose[']s, or his.".
The key-thing is portable.

The hats is in the dry.
The printed name of the hats is "hats".
Include (- with name 'hats//' 'coats//' 'chains//', -) when defining the hats.
The description of the hats is "Candle grease down every brim. There are four chains with nothing on them.".
The hats is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Driving-with is an action applying to two things.
Understand "drive [something] with [something]" as driving-with.
Understand "knock [something] with [something]" as driving-with.
Understand "punch [something] with [something]" as driving-with.
Understand "drive stump out of [something] with [something]" as driving-with.
Understand "drive out stump of [something] with [something]" as driving-with.

Carry out driving-with:
	if the noun is the drum and the second noun is the drift:
		if the drift is not enclosed by the player:
			say "You hit the pin with the side of your fist, and the pin wins. Get the drift.";
			stop the action;
		if the hammer is not enclosed by the player:
			say "You push. Four pounds of hammer behind it would help.";
			stop the action;
		if the drum is not stumped:
			say "There is nothing in the hole to drive out.";
			stop the action;
		now the drum is holed;
		now the stump is in the hoist-room;
		say "Set, and hit; and hit; and on the fourth it starts, and on the sixth it shoots out at the back and rings along the floor.";
		stop the action;
	say "That would lead nowhere.".

Just-pumping is an action applying to one thing.
Understand "pump [something]" as just-pumping.
Understand "work [something]" as just-pumping.
Understand "blow [something]" as just-pumping.

Carry out just-pumping:
	if the noun is the bellows:
		if the forge is not banked:
			say "It is as white as it will go. You are pink.";
			stop the action;
		now the forge is roaring;
		say "The ash lifts, the coals blink, and after twenty strokes they are wide awake and shouting.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the hammer or the noun is the drift or the noun is the stump or the noun is the tongs or the noun is the pin or the noun is the key-thing) and the second noun is the forge:
		if the noun is enclosed by the player:
			say "That has been in a forge already, some time, and came out as it should be.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the hammer or the noun is the drift or the noun is the stump or the noun is the tongs or the noun is the steel-bar or the noun is the brass-bar or the noun is the pin or the noun is the key-thing) and (the second noun is the valve-box or the second noun is the coat):
		if the noun is enclosed by the player:
			say "A bookkeeper does not leave things in other people[']s places.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the brass-bar and the second noun is the forge:
		if the brass-bar is enclosed by the player:
			say "It would run like gravy, and the superintendent would have to use carpet tacks.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the steel-bar and the second noun is the forge:
		if the forge is not roaring:
			say "You might as well warm it in bed. The fire is banked.";
			stop the action;
		now the deed is 4;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		say "You bury the end of it in the white.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the steel-bar and the steel-bar is hot-bar:
		if the tongs is not enclosed by the player:
			say "Your hand gets within a foot of it, and remembers that it has a pen to hold. Tongs.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the pin and the pin is soft-pin:
		if the tongs is not enclosed by the player:
			say "It is red. Tongs.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		say "You close the tongs on it, and lift it out, spitting stars.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check dropping:
	now the deed is 0;
	if the noun is the steel-bar and the steel-bar is hot-bar:
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		now the steel-bar is cold-bar;
		say "You let it fall. It scorches a black line in the floor, and goes grey.";
		stop the action;
	continue the action.

Beating-on is an action applying to two things.
Understand "beat [something] on [something]" as beating-on.
Understand "hammer [something] on [something]" as beating-on.
Understand "forge [something] on [something]" as beating-on.
Understand "nail [something] on [something]" as beating-on.

Carry out beating-on:
	if the noun is the steel-bar and the second noun is the anvil-thing and the steel-bar is cold-bar:
		say "The hammer bounces. It has made a mark on you, and none on the steel. It has to be yellow.";
		stop the action;
	if the noun is the steel-bar and the second noun is the anvil-thing:
		if the steel-bar is not enclosed by the player:
			say "It is in the fire.";
			stop the action;
		if the hammer is not enclosed by the player:
			say "With what?";
			stop the action;
		if the stump is not enclosed by the player:
			say "You stop with the hammer in the air. How long? What sort of head? You need the broken one to match it to.";
			stop the action;
		now the steel-bar is nowhere;
		now the pin is carried by the player;
		say "You lay the stump beside it and go from one to the other, a blow and a look, as you would check a column. Head; shank; and you cut it off on the hardy, five inches to the hair. It is the first thing you have ever made that you couldn[']t file.";
		stop the action;
	if the noun is the brass-bar and the second noun is the anvil-thing:
		say "It would make a pretty pin. It would hold four men and a pony for about as long as it takes to say so.";
		stop the action;
	say "That would lead nowhere.".

Quenching-in is an action applying to two things.
Understand "quench [something] in [something]" as quenching-in.
Understand "dip [something] in [something]" as quenching-in.
Understand "cool [something] in [something]" as quenching-in.

Carry out quenching-in:
	if the noun is the pin and the second noun is the tub:
		if the pin is not enclosed by the player:
			say "The tub is cold and the pin is elsewhere. Bring them together.";
			stop the action;
		if the pin is not soft-pin:
			say "It is cold.";
			stop the action;
		now the pin is quenched;
		say "It goes in screaming, and the steam takes your eyebrows. It comes out blue-black, like something that has made up its mind.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "push [something] into [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the pin and the second noun is the drum:
		if the pin is not enclosed by the player:
			say "You line up the holes with one eye shut. There is no pin to follow it.";
			stop the action;
		if the drum is stumped:
			say "The stump of the old one is in the way.";
			stop the action;
		if the pin is not quenched:
			say "Red as that it would bend like a candle. Quench it.";
			stop the action;
		now the drum is pinned;
		now the pin is nowhere;
		say "It goes in with one tap and a thread of oil, and fits as if you had ordered it.";
		stop the action;
	say "That would lead nowhere.".

Just-releasing is an action applying to one thing.
Understand "release [something]" as just-releasing.
Understand "let go [something]" as just-releasing.
Understand "lower [something]" as just-releasing.
Understand "free [something]" as just-releasing.
Understand "untie [something]" as just-releasing.
Understand "loosen [something]" as just-releasing.

Carry out just-releasing:
	if the noun is the brake:
		if the brake is not braked:
			say "It is off as far as it will come.";
			stop the action;
		if the drum is stumped:
			say "With no pin, the brake is all that is holding them. You take your hand off that lever very gently indeed.";
			stop the action;
		if the drum is holed:
			say "With no pin, the brake is all that is holding them. You take your hand off that lever very gently indeed.";
			stop the action;
		if the drum is landed:
			say "They are getting out. Leave it on.";
			stop the action;
		now the brake is free;
		say "You take the weight of it, knock up the catch, and let it down. The drum gives a quarter of an inch, and the pin says nothing at all.";
		stop the action;
	say "That would lead nowhere.".

Just-hauling is an action applying to one thing.
Understand "haul [something]" as just-hauling.
Understand "pull [something]" as just-hauling.
Understand "raise [something]" as just-hauling.
Understand "hoist [something]" as just-hauling.

Carry out just-hauling:
	if the noun is the brake and the drum is winding-state and the depth of the dial-thing is less than 3:
		now the drum is pinned;
		now the brake is braked;
		say "You haul, and she stops. In the shaft somebody asks a question. They are not up yet.";
		stop the action;
	if the noun is the brake and the drum is winding-state:
		now the drum is landed;
		now the brake is braked;
		say "You shut the throttle and haul, with both feet off the floor. She slows; she groans; she stands.";
		stop the action;
	if the noun is the brake:
		if the brake is not free:
			say "It is on, as hard as you can haul it.";
			stop the action;
		now the brake is braked;
		say "You haul it up, and the catch drops.";
		stop the action;
	say "That would lead nowhere.".

Just-spining is an action applying to one thing.
Understand "spin [something]" as just-spining.
Understand "turn [something]" as just-spining.

Carry out just-spining:
	if the noun is the throttle:
		if the drum is winding-state:
			say "She is winding. Watch the dial.";
			stop the action;
		if the drum is stumped:
			say "The engine would race, joined to nothing, and wake the fireman.";
			stop the action;
		if the drum is holed:
			say "The engine would race, joined to nothing, and wake the fireman.";
			stop the action;
		if the drum is landed:
			say "They are up.";
			stop the action;
		if the brake is not free:
			say "Against the brake? There is one new pin in the world.";
			stop the action;
		now the drum is winding-state;
		say "A quarter turn. The engine clears its throat and begins to walk, and the drum goes round with it.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the bellows:
		try just-pumping the noun;
		stop the action;
	if the noun is the throttle:
		try just-spining the noun;
		stop the action;
	continue the action.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the brake:
		try other words;
		try just-hauling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the throttle:
		try other words;
		try just-spining the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the drum:
		say "Say how: punch [the noun] with something.";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The driving-with action translates into I6 as "SKOwn1".
The beating-on action translates into I6 as "SKOwn2".
The quenching-in action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the drift +) && x == (+ the drum +)) return ##SKOwn1;
			if (y == (+ the anvil-thing +) && x == (+ the steel-bar +) or (+ the brass-bar +)) return ##SKOwn2;
			if (y == (+ the tub +) && x == (+ the pin +)) return ##SKOwn3;
			if (y == (+ the drum +) && x == (+ the pin +)) return ##SKOwn4;
		2:
			if (y == (+ the anvil-thing +) && x == (+ the steel-bar +) or (+ the brass-bar +)) return ##SKOwn2;
		3:
			if (y == (+ the tub +) && x == (+ the pin +)) return ##SKOwn3;
			if (y == (+ the drum +) && x == (+ the pin +)) return ##SKOwn4;
		4:
			if (y == (+ the drum +) && x == (+ the pin +)) return ##SKOwn4;
		6:
			if (y == (+ the anvil-thing +) && x == (+ the steel-bar +) or (+ the brass-bar +)) return ##SKOwn2;
			if (y == (+ the drum +) && x == (+ the pin +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the drum is winding-state and the location of the player is the smithy:
		say "You are through the door when you hear the drum, and see in your mind the pointer going up with nobody looking at it. You are back beside the engine before you know that you have turned round.";
		move the player to the hoist-room.

Every turn:
	if the drum is winding-state and the location of the player is the dry:
		say "You are through the door when you hear the drum, and see in your mind the pointer going up with nobody looking at it. You are back beside the engine before you know that you have turned round.";
		move the player to the hoist-room.

Every turn:
	if the steel-bar is in the forge and the forge is roaring and the steel-bar is cold-bar:
		if the player can see the steel-bar, say "In the fire the end of the bar has gone red, and orange, and now yellow.";
		now the steel-bar is hot-bar.

Every turn:
	if the drum is winding-state:
		increase the depth of the dial-thing by 1;
		if the depth of the dial-thing is greater than 6, now the depth of the dial-thing is 6.

Every turn:
	if the drum is winding-state and the depth of the dial-thing is at least 3 and the depth of the dial-thing is less than 4:
		if the player can see the dial-thing, say "The pointer touches the white mark. Now!".

Every turn:
	if the drum is winding-state and the depth of the dial-thing is at least 5 and the depth of the dial-thing is less than 6:
		if the player can see the dial-thing, say "The pointer is going on past the white. Somebody in the shaft has stopped singing.".

Part 6 - Tasks and endings

The stump-out is a task. The points are 2.
The pin-forged is a task. The points are 4.
The pin-hard is a task. The points are 1.
The pin-in is a task. The points are 2.
The throttle-free is a task. The points are 2.
The under-way is a task. The points are 1.
The men-up is a task. The points are 4.

The maximum score is 16.

Every turn:
	if the stump-out is pending and the drum is holed:
		achieve the stump-out.

Every turn:
	if the pin-forged is pending and the steel-bar is nowhere:
		achieve the pin-forged.

Every turn:
	if the pin-hard is pending and the pin is quenched:
		achieve the pin-hard.

Every turn:
	if the pin-in is pending and the drum is pinned:
		achieve the pin-in.

Every turn:
	if the throttle-free is pending and the valve-box is open:
		achieve the throttle-free.

Every turn:
	if the under-way is pending and the drum is winding-state:
		achieve the under-way.

Every turn:
	if the men-up is pending and the drum is landed:
		achieve the men-up.

Every turn:
	if the story has not ended and the men-up is achieved:
		say "The gate goes back in the dark outside, and there are boots; four pairs, and then four more, iron. McPhee puts his head in, with icicles on it. He looks at the bookkeeper, black to the eyes, hanging on a brake. [quotation mark]Who made the pin?[quotation mark] You tell him. He thinks about it. [quotation mark]What[']d it cost?[quotation mark] says McPhee; and for the first time in your working life you find that you have no idea.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the depth of the dial-thing is at least 6:
		say "The pointer goes over the white, and into the red, and there is a sound above you like a train arriving in a church. They live. McPhee will tell it for thirty years, and the pony will never again go through a door. But it was the headframe, and the drum, and the rope, and it was Christmas, and in the morning they give you back your pen.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hoist-room.

When play begins:
	say "Cobalt Lake, Ontario, Christmas Eve, 1912. Everybody has gone over the ice to the dance at the Russell House, except the bookkeeper, which is you, and four men and a pony called Duchess, who are hanging in the cage at the three-hundred-foot level because the pin that joins the engine to the drum has snapped. You know exactly what that pin cost. You have never made one. But there is steam up, the forge is banked, and the engineer[']s rules are on the wall: drive out the stump, forge a pin to match it, quench it, fit it, unlock the throttle, let go the brake, wind slowly; and stop her at the white mark.".

To decide whether mention (N - a number) is absent:
	if N is 9:
		if the forge is banked:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 5, no;
	if N is 13, no;
	if N is 24, no;
	if N is 29, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "You can hear him snore through the wall.";
	if N is 2, say "Cast iron, bolted to the rock, with a fresh dent.";
	if N is 3, say "Painted by somebody with a ruler and no hurry.";
	if N is 4, say "That was before your time. There is an invoice.";
	if N is 6, say "In the office, ruled in red. It balances.";
	if N is 7, say "The maker[']s letters go round it in a half circle.";
	if N is 8, say "It draws well, and whistles as it does so.";
	if N is 9, say "Grey, with an orange edge.";
	if N is 10, say "A brown skin, stiff with cold.";
	if N is 11, say "Somebody has kept it open with a poker.";
	if N is 12, say "Scorched across, a bar[']s width at a time.";
	if N is 14, say "Flat and round, like the one on the stump.";
	if N is 15, say "It has been brushed more often than you have.";
	if N is 16, say "Tallow, in long white drips.";
	if N is 17, say "Boards, the dial, and the rules in a frame.";
	if N is 18, say "There is a white line of frost along every crack.";
	if N is 19, say "You could write your name in the ice.";
	if N is 20, say "Black, wet, and wide enough for one cage.";
	if N is 21, say "Plank, with sacking nailed over the cracks.";
	if N is 22, say "It is on the inside.";
	if N is 23, say "It was the largest tree on the claim.";
	if N is 25, say "The horseshoes over it point upwards, to hold the luck in.";
	if N is 26, say "The oldest has worn as thin as a ring.";
	if N is 27, say "Lost in wool.";
	if N is 28, say "Brass, and the only one in the place.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go south.";
	if N is 32, say "You would have to go east.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go north.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'fireman//': if (n < 1 && SK_Near((+ the engine +))) return 1;
		'bed//': if (n < 2 && SK_Near((+ the engine +))) return 2;
		'numbers//': if (n < 3 && SK_Near((+ the dial-thing +))) return 3;
		'sleepwalk//': if (n < 4 && SK_Near((+ the valve-box +))) return 4;
		'saucer//': if (n < 5 && SK_Near((+ the throttle +))) return 5;
		'ledger//': if (n < 6 && SK_Near((+ the hammer +))) return 6;
		'head//': if (n < 7 && SK_Near((+ the stump +))) return 7; if (n < 14 && SK_Near((+ the pin +))) return 14;
		'hood//': if (n < 8 && SK_Near((+ the forge +))) return 8;
		'ash//': if (n < 9 && SK_Near((+ the forge +))) return 9;
		'oil//': if (n < 10 && SK_Near((+ the tub +))) return 10;
		'hole//': if (n < 11 && SK_Near((+ the tub +))) return 11;
		'planks//': if (n < 12 && SK_Near((+ the trestle +))) return 12; if (n < 18 && SK_Near((+ the hoist-room +))) return 18;
		'prayer//': if (n < 13 && SK_Near((+ the trestle +))) return 13;
		'collar//': if (n < 15 && SK_Near((+ the coat +))) return 15;
		'brim//': if (n < 16 && SK_Near((+ the hats +))) return 16;
		'wall//': if (n < 17 && SK_Near((+ the hoist-room +))) return 17;
		'sill//': if (n < 19 && SK_Near((+ the hoist-room +))) return 19;
		'shaft//': if (n < 20 && SK_Near((+ the hoist-room +))) return 20;
		'doors//': if (n < 21 && SK_Near((+ the hoist-room +))) return 21;
		'frost//': if (n < 22 && SK_Near((+ the hoist-room +))) return 22;
		'stump//': if (n < 23 && SK_Near((+ the smithy +))) return 23;
		'stock//': if (n < 24 && SK_Near((+ the smithy +))) return 24;
		'door//': if (n < 25 && SK_Near((+ the smithy +))) return 25;
		'horseshoe//': if (n < 26 && SK_Near((+ the smithy +))) return 26;
		'roof//': if (n < 27 && SK_Near((+ the dry +))) return 27;
		'peg//': if (n < 28 && SK_Near((+ the dry +))) return 28;
		'quarter//': if (n < 29 && SK_Near(player)) return 29;
		'arm//': if (n < 29 && SK_Near(player)) return 29;
		'ascension//': if (n < 29 && SK_Near(player)) return 29;
		'bookkeepe//': if (n < 29 && SK_Near(player)) return 29;
		'boy//': if (n < 29 && SK_Near(player)) return 29;
		'butter//': if (n < 29 && SK_Near(player)) return 29;
		'carrot//': if (n < 29 && SK_Near(player)) return 29;
		'corner//': if (n < 29 && SK_Near(player)) return 29;
		'cost//': if (n < 29 && SK_Near(player)) return 29;
		'cow//': if (n < 29 && SK_Near(player)) return 29;
		'dance//': if (n < 29 && SK_Near(player)) return 29;
		'eve//': if (n < 29 && SK_Near(player)) return 29;
		'hand//': if (n < 29 && SK_Near(player)) return 29;
		'holes//': if (n < 29 && SK_Near(player)) return 29;
		'iron//': if (n < 29 && SK_Near(player)) return 29;
		'lake//': if (n < 29 && SK_Near(player)) return 29;
		'level//': if (n < 29 && SK_Near(player)) return 29;
		'man//': if (n < 29 && SK_Near(player)) return 29;
		'men//': if (n < 29 && SK_Near(player)) return 29;
		'ontario//': if (n < 29 && SK_Near(player)) return 29;
		'pony//': if (n < 29 && SK_Near(player)) return 29;
		'rods//': if (n < 29 && SK_Near(player)) return 29;
		'sheffield//': if (n < 29 && SK_Near(player)) return 29;
		'shifts//': if (n < 29 && SK_Near(player)) return 29;
		'house//': if (n < 30 && SK_Near((+ the hoist-room +))) return 30; if (n < 34 && SK_Near((+ the smithy +))) return 34; if (n < 36 && SK_Near((+ the dry +))) return 36;
		'smithy//': if (n < 31 && SK_Near((+ the hoist-room +))) return 31; if (n < 33 && SK_Near((+ the smithy +))) return 33;
		'dry//': if (n < 32 && SK_Near((+ the hoist-room +))) return 32; if (n < 35 && SK_Near((+ the dry +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'ascension//') rtrue;
	if (w == 'eve//') rtrue;
	if (w == 'ontario//') rtrue;
	if (w == 'sheffield//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms ascension ascensions";
		}
		'b': switch (n) {
			1: return "bed beds bell bells board boards body bookkeeper bookkeepers boy boys brake brakes brim brims butter butters";
		}
		'c': switch (n) {
			1: return "cage cages calm calms candle candles carrot carrots catch catches ceiling church churches circle circles claim claims coal coals column columns corner";
			2: return "corners cost costs cow cows crack cracks";
		}
		'd': switch (n) {
			1: return "dance dances dent dents door doors";
		}
		'e': switch (n) {
			1: return "ear ears eve eves eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fireman firemans fist fists floor floors fob fobs foot frame frames frost frosts";
		}
		'g': switch (n) {
			1: return "gate gates ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hardies hardy head headframe headframes heads hood hoods horseshoe horseshoes hurries hurry";
		}
		'i': switch (n) {
			1: return "icicle icicles idea ideas invoice invoices iron irons";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lake lakes ledger ledgers leg legs letter letters level levels life lifes look looks luck lucks";
		}
		'm': switch (n) {
			1: return "man mans men mind minds mouth";
		}
		'n': switch (n) {
			1: return "name names nose";
		}
		'o': switch (n) {
			1: return "office offices oil oils ontario ontarios orange oranges";
		}
		'p': switch (n) {
			1: return "peg pegs pen pens plank planks poker pokers ponies pony prayer prayers";
		}
		'q': switch (n) {
			1: return "quarter quarters question questions";
		}
		'r': switch (n) {
			1: return "ring rings rock rocks rod rods roof roofs ruler rulers";
		}
		's': switch (n) {
			1: return "sacking sackings saucer saucers shaft shafts sheffield sheffields shift shifts sill sills skin skins sky sleepwalker sleepwalkers sound sounds star";
			2: return "stars steel steels stroke strokes superintendent superintendents";
		}
		't': switch (n) {
			1: return "tap taps thread threads throat throats train trains tree trees";
		}
		'w': switch (n) {
			1: return "wall walls wet wets white whites wool wools world worlds";
		}
	}
	return 0;
];
-).
