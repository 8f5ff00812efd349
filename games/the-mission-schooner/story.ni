"The Night of the Mission Schooner" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.
The lean-to is a room. It is privately-named.
The store is a room. It is privately-named.
The clearing is a room. It is privately-named.
The mast-top is a room. It is privately-named.

The printed name of the hut is "Wireless Hut".
The description of the hut is "A tin room tied to the island with ship[']s cable. The set is a wall of black panels, the key is screwed to the desk, and a card over it says TOUCH NOTHING in French, English, and the operator[']s idea of your own language. You can go east to the generator, west to the store room or south, outside, to the mast.[if the set-thing is switched on] The set hums, and the panels smell of warm dust.[end if][if the generator-thing is thudding] Light has come up in the one bulb, orange, like something under water.[end if]".
The lean-to is east of the hut.
The store is west of the hut.
The clearing is south of the hut.

The printed name of the lean-to is "Generator Lean-to".
The description of the lean-to is "Three walls and a drip. The generator squats on a slab, and all the toads on the island have come in to be near it.[if the generator-thing is thudding] It is thudding away, and the toads have begun to sing against it.[end if]".
The hut is west of the lean-to.

The printed name of the store is "Store Room".
The description of the store is "The cyclone came in here by one louvre and went out by the other, and took the labels. What was heavy has stayed.".
The hut is east of the store.

The printed name of the clearing is "Clearing".
The description of the clearing is "Palms lie all one way, like hair. The mast stands, by a miracle and four stays, with cleats up it to a crow[']s nest. Past it is the lagoon, and past that a long white noise, which is the reef.[if the aerial is broken-state] From the top of the mast a wire hangs straight down, and at the hut end of it there is another, and they do not meet.[end if][if the aerial is spliced] Overhead the aerial goes across from mast to hut in one dark line.[end if]".
The hut is north of the clearing.
The mast-top is up of the clearing.

The printed name of the mast-top is "Mast Top".
The description of the mast-top is "A fish box with a rope round it. You can see the whole atoll, twelve crumbs and a bite. Southward on the very edge of the sea there is one yellow spark, and it is coming here.".
The clearing is down of the mast-top.

Part 2 - States

A thing can be dry-tank, fuelled or thudding (this is its engine-state property).

A thing can be spliced or broken-state. A thing is usually broken-state.

A thing can be dead-valve, bare-socket or live-valve (this is its socket property).

A thing has a number called tuning.

A thing can be said-state or unsaid-state. A thing is usually unsaid-state.

A thing has a number called evening.

Part 3 - Things

The set-thing is a thing. It is privately-named.
The dial-thing is a thing. It is privately-named.
The wavemeter is a thing. It is privately-named.
The key-thing is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.
The generator-thing is a thing. It is privately-named.
The toads is a thing. It is privately-named.
The kerosene is a thing. It is privately-named.
The chest is a container. It is privately-named.
The valve is a thing. It is privately-named.
The dud is a thing. It is privately-named.
The wire is a thing. It is privately-named.
The line-thing is a thing. It is privately-named.
The pliers-thing is a thing. It is privately-named.
The mast is a thing. It is privately-named.
The reef is a thing. It is privately-named.
The aerial is a thing. It is privately-named.
The spark is a thing. It is privately-named.

The set-thing is in the hut.
The printed name of the set-thing is "wireless set".
Include (- with name 'wireless//' 'set//' 'transmitter//' 'panels//' 'sets//p', -) when defining the set-thing.
The description of the set-thing is "Marconi, half a kilowatt, brought ashore between two canoes.[if the set-thing is switched on and the set-thing is live-valve] It is lit, from left to right.[end if][if the set-thing is dead-valve] Two of its valves shine like little lamps when it is on. The third has gone white inside, like an eye.[end if][if the set-thing is bare-socket] There is a socket with nothing in it.[end if][if the set-thing is live-valve] All three valves are clear as water.[end if]".
The set-thing is fixed in place and scenery.
The set-thing is switchable. The set-thing is switched off.

The dial-thing is in the hut.
The printed name of the dial-thing is "tuning dial".
Include (- with name 'tuning//' 'dial//' 'dials//p', -) when defining the dial-thing.
The description of the dial-thing is "Ebonite, numbered nought to six. You can advance it or retard it, a number at a time.[if the tuning of the dial-thing is less than 1] It stands at 0.[end if][if the tuning of the dial-thing is at least 1 and the tuning of the dial-thing is less than 2] It stands at 1.[end if][if the tuning of the dial-thing is at least 2 and the tuning of the dial-thing is less than 3] It stands at 2.[end if][if the tuning of the dial-thing is at least 3 and the tuning of the dial-thing is less than 4] It stands at 3.[end if][if the tuning of the dial-thing is at least 4 and the tuning of the dial-thing is less than 5] It stands at 4.[end if][if the tuning of the dial-thing is at least 5 and the tuning of the dial-thing is less than 6] It stands at 5.[end if][if the tuning of the dial-thing is at least 6] It stands at 6.[end if]".
The dial-thing is fixed in place and scenery.

The wavemeter is in the hut.
The printed name of the wavemeter is "wavemeter".
Include (- with name 'wavemeter//' 'bulb//' 'meter//' 'torch//' 'wavemeters//p', -) when defining the wavemeter.
The description of the wavemeter is "A coil, a condenser locked at 500, and a torch bulb. The nearer the set is to 500, the brighter the bulb.[if the set-thing is switched off] The bulb is dark.[end if][if the set-thing is switched on and the set-thing is live-valve and the tuning of the dial-thing is less than 3] The bulb is dark.[end if][if the set-thing is switched on and the set-thing is live-valve and the tuning of the dial-thing is at least 3 and the tuning of the dial-thing is less than 4] The bulb has a red worm in it.[end if][if the set-thing is switched on and the set-thing is live-valve and the tuning of the dial-thing is at least 4 and the tuning of the dial-thing is less than 5] The bulb is blazing.[end if][if the set-thing is switched on and the set-thing is live-valve and the tuning of the dial-thing is at least 5 and the tuning of the dial-thing is less than 6] The bulb has a red worm in it.[end if][if the set-thing is switched on and the set-thing is live-valve and the tuning of the dial-thing is at least 6] The bulb is dark.[end if][if the set-thing is switched on and the set-thing is not live-valve] The bulb is dark, and will be while a valve is dead.[end if]".
The wavemeter is fixed in place and scenery.

The key-thing is in the hut.
The printed name of the key-thing is "morse key".
Include (- with name 'morse//' 'key//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "The knob has been worn by one finger into the shape of one finger.".
The key-thing is fixed in place and scenery.

The card-thing is in the hut.
The printed name of the card-thing is "card".
Include (- with name 'card//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "Under TOUCH NOTHING, in pencil: [quotation mark]500 = distress, listened to always by all ships, ALWAYS.[quotation mark] He has gone over the second always.".
The card-thing is fixed in place and scenery.

The generator-thing is in the lean-to.
The printed name of the generator-thing is "generator".
Include (- with name 'generator//' 'crank//' 'flywheel//' 'generators//p', -) when defining the generator-thing.
The description of the generator-thing is "One cylinder, one flywheel, one crank. It was the mission[']s, until the harmonium came.[if the generator-thing is dry-tank] You unscrew the cap and sniff. It is as dry as a Presbyterian.[end if][if the generator-thing is fuelled] There is kerosene in it, and the crank sticks out at the side.[end if][if the generator-thing is thudding] It is running.[end if]".
The generator-thing is fixed in place and scenery.

The toads is in the lean-to.
The printed name of the toads is "toads".
Include (- with name 'toads//', -) when defining the toads.
The description of the toads is "Eleven. No: twelve.".
The toads is fixed in place, scenery and plural-named.

The kerosene is in the store.
The printed name of the kerosene is "kerosene".
Include (- with name 'kerosene//' 'tin//' 'parrot//' 'square//', -) when defining the kerosene.
The description of the kerosene is "Two gallons in a square tin with a parrot on it.".
The appearance of the kerosene is "A square tin of kerosene has been too heavy to go anywhere.".
The first place of the kerosene is the store.
The kerosene is portable.
The indefinite article of the kerosene is "some".

The chest is in the store.
The printed name of the chest is "valve chest".
Include (- with name 'valve//' 'chest//' 'chests//p', -) when defining the chest.
The description of the chest is "Teak, with a rope handle. Across the lid: FRAGILE, and a drawing of a man being shouted at.".
The chest is fixed in place, not enterable, openable, closed and scenery.

The valve is in the chest.
The printed name of the valve is "spare valve".
Include (- with name 'spare//' 'valve//' 'sock//' 'winter//' 'valves//p', -) when defining the valve.
The description of the valve is "Glass, silver and a whisker of wire, wrapped in the operator[']s winter sock. There has never been a winter.".
The valve is portable.

The printed name of the dud is "blown valve".
Include (- with name 'blown//' 'valve//' 'dud//' 'valves//p', -) when defining the dud.
The description of the dud is "White inside. It tinkles.".
The dud is portable.

The wire is in the store.
The printed name of the wire is "copper wire".
Include (- with name 'copper//' 'wire//' 'coil//' 'wires//p', -) when defining the wire.
The description of the wire is "A coil, seven strands, green at the ends.".
The appearance of the wire is "A coil of copper wire is hanging on a nail.".
The first place of the wire is the store.
The wire is portable.

The line-thing is in the store.
The printed name of the line-thing is "fishing line".
Include (- with name 'fishing//' 'line//' 'hank//' 'lines//p', -) when defining the line-thing.
The description of the line-thing is "For tunny. It would hold a horse, and carry no word of any message.".
The appearance of the line-thing is "A hank of fishing line is hanging on another nail.".
The first place of the line-thing is the store.
The line-thing is portable.

The pliers-thing is in the store.
The printed name of the pliers-thing is "pliers".
Include (- with name 'pliers//', -) when defining the pliers-thing.
The description of the pliers-thing is "They are tied to a bench that has gone. You untie them.".
The appearance of the pliers-thing is "On the end of a string is a pair of pliers.".
The first place of the pliers-thing is the store.
The pliers-thing is portable and plural-named.

The mast is in the clearing.
The printed name of the mast is "mast".
Include (- with name 'mast//' 'stays//' 'cleats//' 'masts//p', -) when defining the mast.
The description of the mast is "Oregon pine, off a wreck. The island[']s other crop.".
The mast is fixed in place and scenery.

The reef is in the clearing.
The printed name of the reef is "reef".
Include (- with name 'reef//' 'lagoon//' 'palms//' 'reefs//p', -) when defining the reef.
The description of the reef is "You don[']t look at it. It is the only thing out here that isn[']t tired.".
The reef is fixed in place and scenery.

The aerial is in the mast-top.
The printed name of the aerial is "aerial".
Include (- with name 'aerial//' 'ends//' 'aerials//p', -) when defining the aerial.
The description of the aerial is "Phosphor bronze, sixty feet to the hut.[if the aerial is broken-state] Its two ends are a yard apart, and both are bright where it snapped.[end if][if the aerial is spliced] The join is as long as your hand, and ugly, and tight.[end if]".
The aerial is fixed in place and scenery.

The spark is in the mast-top.
The printed name of the spark is "yellow spark".
Include (- with name 'yellow//' 'spark//' 'schooner//' 'light//' 'masthead//' 'sparks//p', -) when defining the spark.
The description of the spark is "Her masthead light. Under it somebody is probably playing the harmonium.[if the evening of the aerial is at least 40] You can see it now without looking for it.[end if]".
The spark is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "fuel [something] with [something]" as filling-with.
Understand "refill [something] with [something]" as filling-with.

Carry out filling-with:
	if the noun is the generator-thing and the second noun is the kerosene:
		if the kerosene is not enclosed by the player:
			say "You unscrew the cap, look down the pipe, and screw it on again. You have nothing to pour.";
			stop the action;
		if the generator-thing is not dry-tank:
			say "It has had its supper.";
			stop the action;
		now the generator-thing is fuelled;
		say "You pour until it gurgles in its neck, and wipe your hands on a toad. On the slab, you mean.";
		stop the action;
	say "That would lead nowhere.".

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "turn [something]" as just-cranking.
Understand "swing [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the generator-thing:
		if the generator-thing is dry-tank:
			say "It turns over, and over, and there is nothing in it to turn over for.";
			stop the action;
		if the generator-thing is not fuelled:
			say "It is going. Let it go.";
			stop the action;
		now the generator-thing is thudding;
		say "It kicks; it backfires; a toad leaves. On the fifth swing it catches, and the slab begins to shake.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the set-thing:
		if the generator-thing is not thudding:
			say "You throw the switch. Click. There is nothing behind it.";
			stop the action;
		if the set-thing is bare-socket:
			say "With a hole in its row of valves it would only sulk. Fill the socket.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	continue the action.

Just-unpluging is an action applying to one thing.
Understand "unplug [something]" as just-unpluging.

Carry out just-unpluging:
	if the noun is the set-thing:
		if the set-thing is not switched off:
			say "There are two thousand volts in there, he used to say, and every one of them knows your name. Switch it off.";
			stop the action;
		if the set-thing is not dead-valve:
			say "There is no dead valve in it.";
			stop the action;
		now the set-thing is bare-socket;
		now the dud is in the hut;
		say "You rock the white one out of its socket and lay it on the desk. It tinkles.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "plug [something] into [something]" as fiting-to.
Understand "push [something] into [something]" as fiting-to.
Understand "block [something] into [something]" as fiting-to.
Understand "stop [something] into [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the valve and the second noun is the set-thing:
		if the valve is not enclosed by the player:
			say "The socket is ready. The valve isn[']t with you.";
			stop the action;
		if the set-thing is not switched off:
			say "With the set on? It would be the last thing your father[']s daughter ever did. Switch it off.";
			stop the action;
		if the set-thing is not bare-socket:
			say "There is a valve in every socket already, one of them dead. That has to come out.";
			stop the action;
		now the set-thing is live-valve;
		now the valve is nowhere;
		say "Sock off, breath held, pins to holes. It goes in as a tooth would, if they went back.";
		stop the action;
	if the noun is the dud and the second noun is the set-thing:
		say "It has gone. It was a good valve. It is in the log.";
		stop the action;
	say "That would lead nowhere.".

Splicing-with is an action applying to two things.
Understand "splice [something] with [something]" as splicing-with.
Understand "mend [something] with [something]" as splicing-with.
Understand "join [something] with [something]" as splicing-with.
Understand "fix [something] with [something]" as splicing-with.
Understand "repair [something] with [something]" as splicing-with.
Understand "patch [something] with [something]" as splicing-with.

Carry out splicing-with:
	if the noun is the aerial and the second noun is the line-thing:
		say "That would keep it up, and keep it quiet. It has to be copper.";
		stop the action;
	if the noun is the aerial and the second noun is the wire:
		if the wire is not enclosed by the player:
			say "Two ends make a splice, and you have brought none.";
			stop the action;
		if the pliers-thing is not enclosed by the player:
			say "With your fingers it would hold till the next gust. Pliers.";
			stop the action;
		if the set-thing is not switched off:
			say "If the set is on there is fire in that wire. Go down and switch it off.";
			stop the action;
		if the aerial is not broken-state:
			say "It is as whole as it can be.";
			stop the action;
		now the aerial is spliced;
		now the wire is nowhere;
		say "You haul both ends up, lay the copper alongside, and turn and turn, and nip each turn tight, with your knees round the mast and your hair in your mouth. You do not look at the spark. Then you do.";
		stop the action;
	say "That would lead nowhere.".

Just-advancing is an action applying to one thing.
Understand "advance [something]" as just-advancing.
Understand "raise [something]" as just-advancing.
Understand "hoist [something]" as just-advancing.

Carry out just-advancing:
	if the noun is the dial-thing:
		if the set-thing is not switched on:
			say "The dial moves as it likes with the set dead. It means nothing.";
			stop the action;
		if the set-thing is not live-valve:
			say "With that valve dead there is nothing to tune.";
			stop the action;
		if the tuning of the dial-thing is at least 6:
			say "It is hard against the stop.";
			stop the action;
		increase the tuning of the dial-thing by 1;
		if the tuning of the dial-thing is greater than 6, now the tuning of the dial-thing is 6;
		say "One number on. The hum shifts, and you look at the wavemeter.";
		stop the action;
	say "That would lead nowhere.".

Just-retarding is an action applying to one thing.
Understand "retard [something]" as just-retarding.
Understand "lower [something]" as just-retarding.

Carry out just-retarding:
	if the noun is the dial-thing:
		if the set-thing is not switched on:
			say "The dial moves as it likes with the set dead. It means nothing.";
			stop the action;
		if the tuning of the dial-thing is less than 1:
			say "It is hard against the stop.";
			stop the action;
		decrease the tuning of the dial-thing by 1;
		if the tuning of the dial-thing is less than 0, now the tuning of the dial-thing is 0;
		say "One number back. The hum shifts, and you look at the wavemeter.";
		stop the action;
	say "That would lead nowhere.".

Just-taping is an action applying to one thing.
Understand "tap [something]" as just-taping.
Understand "press [something]" as just-taping.
Understand "work [something]" as just-taping.

Carry out just-taping:
	if the noun is the key-thing:
		if the set-thing is not switched on:
			say "You press it. It is a spring and a knob.";
			stop the action;
		if the set-thing is not live-valve:
			say "It clicks. The third valve, the white one, lets nothing by.";
			stop the action;
		if the aerial is not spliced:
			say "The set takes it, and has nowhere to put it. Outside there are two ends of wire, not meeting.";
			stop the action;
		if the tuning of the dial-thing is less than 4:
			say "You send, and listen. Someone in Valparaiso is quoting for guano. This is not where ships listen. The wavemeter should blaze.";
			stop the action;
		if the tuning of the dial-thing is at least 5:
			say "You send, and listen. Someone in Valparaiso is quoting for guano. This is not where ships listen. The wavemeter should blaze.";
			stop the action;
		now the set-thing is said-state;
		say "TAKARAVA TO ALL SHIPS. LIGHT IS OUT. REEF. STAND OFF. Your finger goes into the hollow that his made, and it is too big for you, and it will do. You send it three times.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the key-thing:
		try just-taping the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the generator-thing:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the key-thing:
		try other words;
		try just-taping the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the generator-thing:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

The filling-with action translates into I6 as "SKOwn1".
The fiting-to action translates into I6 as "SKOwn2".
The splicing-with action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the kerosene +) && x == (+ the generator-thing +)) return ##SKOwn1;
			if (y == (+ the set-thing +) && x == (+ the valve +) or (+ the dud +)) return ##SKOwn2;
			if (y == (+ the line-thing +) && x == (+ the aerial +)) return ##SKOwn3;
			if (y == (+ the wire +) && x == (+ the aerial +)) return ##SKOwn3;
		2:
			if (y == (+ the generator-thing +) && x == (+ the kerosene +)) return ##SKOwn1 + 4096;
			if (y == (+ the aerial +) && x == (+ the line-thing +) or (+ the wire +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the generator-thing +) && x == (+ the kerosene +)) return ##SKOwn1 + 4096;
			if (y == (+ the set-thing +) && x == (+ the valve +) or (+ the dud +)) return ##SKOwn2;
			if (y == (+ the aerial +) && x == (+ the line-thing +) or (+ the wire +)) return ##SKOwn3 + 4096;
		4:
			if (y == (+ the generator-thing +) && x == (+ the kerosene +)) return ##SKOwn1 + 4096;
			if (y == (+ the set-thing +) && x == (+ the valve +) or (+ the dud +)) return ##SKOwn2;
			if (y == (+ the aerial +) && x == (+ the line-thing +) or (+ the wire +)) return ##SKOwn3 + 4096;
		6:
			if (y == (+ the set-thing +) && x == (+ the valve +) or (+ the dud +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the set-thing is not said-state:
		increase the evening of the aerial by 1;
		if the evening of the aerial is greater than 75, now the evening of the aerial is 75.

Every turn:
	if the evening of the aerial is at least 30 and the evening of the aerial is less than 31:
		say "It is quite dark now. They will be looking for the light.".

Every turn:
	if the evening of the aerial is at least 58 and the evening of the aerial is less than 59:
		say "In a lull you hear, or think that you hear, forty voices and a harmonium, a long way off. They are singing to keep their spirits up, and they are not far enough off.".

Part 6 - Tasks and endings

The generator-up is a task. The points are 2.
The dud-out is a task. The points are 2.
The valve-in is a task. The points are 2.
The aerial-up is a task. The points are 3.
The on-500 is a task. The points are 3.
The warned is a task. The points are 3.

The maximum score is 15.

Every turn:
	if the generator-up is pending and the generator-thing is thudding:
		achieve the generator-up.

Every turn:
	if the dud-out is pending and the set-thing is bare-socket:
		achieve the dud-out.

Every turn:
	if the valve-in is pending and the set-thing is live-valve:
		achieve the valve-in.

Every turn:
	if the aerial-up is pending and the aerial is spliced:
		achieve the aerial-up.

Every turn:
	if the on-500 is pending and the tuning of the dial-thing is at least 4 and the tuning of the dial-thing is less than 5 and the set-thing is switched on and the set-thing is live-valve:
		achieve the on-500.

Every turn:
	if the warned is pending and the set-thing is said-state:
		achieve the warned.

Every turn:
	if the story has not ended and the warned is achieved:
		say "Rain on the tin. Toads. You have begun to count them again when the sounder stutters and comes clear, in a slow, careful, Methodist hand. WHO IS THAT. You tell them who it is. A long wait; and then, out at the edge of the sea, you see the spark lean over, and grow a second one beside it, red, and stop coming. CHILDREN SEND LOVE, says the sounder. HARMONIUM ALSO.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the evening of the aerial is at least 75:
		say "You hear it from here, since the wind has dropped: not loud, like somebody putting down a heavy chest. And then, for a moment, before the canoes go out, every stop of a harmonium. By God[']s mercy and your uncles they bring in all forty. They stand about on the beach in blankets, looking up at the hut, where there ought to have been a light.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "Takarava atoll, 1938. The cyclone went over at noon and took the harbour light with it, tower and all. At dusk the storekeeper sent his daughter up to the wireless hut, that is to say you, because the operator is in bed with a coconut; and because the mission schooner, with forty children and a harmonium, is standing in tonight for a light that isn[']t there. Everything that could break has. The generator is dry. The aerial is down. A valve has gone in the set. You have watched him do it all. Mend it, find 500 on the dial with the wavemeter, and tell them to stand off.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the set-thing is dead-valve:
			no;
		yes;
	if N is 3:
		if the set-thing is bare-socket:
			no;
		yes;
	if N is 4:
		if the set-thing is live-valve:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 7, no;
	if N is 12, no;
	if N is 41, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Your uncles paddled. They still speak of the weight.";
	if N is 2, say "Two clear ones, and a white one at the end.";
	if N is 3, say "Two, and a gap like a lost tooth.";
	if N is 4, say "A row of three, and no cloud in any of them.";
	if N is 5, say "Four holes in a ring of brass.";
	if N is 6, say "Interleaved plates, and a blob of sealing wax on the screw.";
	if N is 8, say "Black once, and brown where the finger goes.";
	if N is 9, say "His. He was at it for twenty years.";
	if N is 10, say "Finned like a fish, and burnt blue.";
	if N is 11, say "Brass, on a chain, so that toads can[']t have it.";
	if N is 13, say "Spliced by a sailor with time to spare.";
	if N is 14, say "The man in the drawing has dropped something.";
	if N is 15, say "Twisted all one way, and stiff with salt.";
	if N is 16, say "It comes ashore after every gale.";
	if N is 17, say "It is east, under its own roof.";
	if N is 18, say "Black ebonite from the floor to the rafters.";
	if N is 19, say "Mission mahogany, ringed by twenty years of cups.";
	if N is 20, say "It is outside, to the south.";
	if N is 21, say "It came in a crate from Chelmsford.";
	if N is 22, say "Flattened drums, and they say SHELL all the way round.";
	if N is 23, say "Concrete, with a toad[']s footprint in it.";
	if N is 24, say "It has a tin under it, and the tin has a toad.";
	if N is 25, say "Half its slats are on the next island.";
	if N is 26, say "Everything in here is now called nothing.";
	if N is 27, say "Bent over, and that is why it still has something to do.";
	if N is 28, say "Tarred, and knotted like a puzzle.";
	if N is 29, say "It was seen going west.";
	if N is 30, say "It is up the mast, and it used to be a fish box.";
	if N is 31, say "North and below, no bigger than a biscuit tin.";
	if N is 32, say "BONITO, it says, under your feet.";
	if N is 33, say "Waist high, and you are holding it.";
	if N is 34, say "A ring of surf with hardly anything to hold it up.";
	if N is 35, say "Islets. Your father[']s store is on the fourth.";
	if N is 36, say "It has gone down since noon, and it is the colour of slate.";
	if N is 37, say "Out at sea, with forty children round it.";
	if N is 38, say "Most of it has been somewhere else today.";
	if N is 39, say "In bed, with a dent in him the size of a coconut.";
	if N is 40, say "Forty, in white, out on the water.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go east.";
	if N is 44, say "You would have to go west.";
	if N is 45, say "You would have to go south.";
	if N is 46, say "You are there.";
	if N is 47, say "You would have to go west.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go east.";
	if N is 50, say "You are there.";
	if N is 51, say "You would have to go north.";
	if N is 52, say "You would have to go up.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'canoes//': if (n < 1 && SK_Near((+ the set-thing +))) return 1;
		'valves//': if (n < 2 && SK_Near((+ the set-thing +))) return 2; if (n < 3 && SK_Near((+ the set-thing +))) return 3; if (n < 4 && SK_Near((+ the set-thing +))) return 4;
		'socket//': if (n < 5 && SK_Near((+ the set-thing +))) return 5;
		'condenser//': if (n < 6 && SK_Near((+ the wavemeter +))) return 6;
		'worm//': if (n < 7 && SK_Near((+ the wavemeter +))) return 7;
		'knob//': if (n < 8 && SK_Near((+ the key-thing +))) return 8;
		'finger//': if (n < 9 && SK_Near((+ the key-thing +))) return 9;
		'cylinder//': if (n < 10 && SK_Near((+ the generator-thing +))) return 10;
		'cap//': if (n < 11 && SK_Near((+ the generator-thing +))) return 11;
		'sticks//': if (n < 12 && SK_Near((+ the generator-thing +))) return 12;
		'handle//': if (n < 13 && SK_Near((+ the chest +))) return 13;
		'lid//': if (n < 14 && SK_Near((+ the chest +))) return 14;
		'strands//': if (n < 15 && SK_Near((+ the wire +))) return 15;
		'crop//': if (n < 16 && SK_Near((+ the mast +))) return 16;
		'generator//': if (n < 17 && SK_Near((+ the hut +))) return 17;
		'wall//': if (n < 18 && SK_Near((+ the hut +))) return 18;
		'desk//': if (n < 19 && SK_Near((+ the hut +))) return 19;
		'mast//': if (n < 20 && SK_Near((+ the hut +))) return 20;
		'dust//': if (n < 21 && SK_Near((+ the hut +))) return 21;
		'walls//': if (n < 22 && SK_Near((+ the lean-to +))) return 22;
		'slab//': if (n < 23 && SK_Near((+ the lean-to +))) return 23;
		'drip//': if (n < 24 && SK_Near((+ the lean-to +))) return 24; if (n < 41 && SK_Near(player)) return 41;
		'louvre//': if (n < 25 && SK_Near((+ the store +))) return 25;
		'labels//': if (n < 26 && SK_Near((+ the store +))) return 26;
		'nail//': if (n < 27 && SK_Near((+ the store +))) return 27;
		'string//': if (n < 28 && SK_Near((+ the store +))) return 28;
		'bench//': if (n < 29 && SK_Near((+ the store +))) return 29;
		'nest//': if (n < 30 && SK_Near((+ the clearing +))) return 30;
		'hut//': if (n < 31 && SK_Near((+ the mast-top +))) return 31; if (n < 42 && SK_Near((+ the hut +))) return 42; if (n < 47 && SK_Near((+ the lean-to +))) return 47; if (n < 49 && SK_Near((+ the store +))) return 49; if (n < 51 && SK_Near((+ the clearing +))) return 51;
		'box//': if (n < 32 && SK_Near((+ the mast-top +))) return 32;
		'rope//': if (n < 33 && SK_Near((+ the mast-top +))) return 33;
		'atoll//': if (n < 34 && SK_Near((+ the mast-top +))) return 34;
		'crumbs//': if (n < 35 && SK_Near((+ the mast-top +))) return 35;
		'sea//': if (n < 36 && SK_Near((+ the mast-top +))) return 36; if (n < 41 && SK_Near(player)) return 41;
		'harmonium//': if (n < 37 && SK_Near(player)) return 37;
		'island//': if (n < 38 && SK_Near(player)) return 38;
		'operator//': if (n < 39 && SK_Near(player)) return 39;
		'children//': if (n < 40 && SK_Near(player)) return 40;
		'bed//': if (n < 41 && SK_Near(player)) return 41;
		'bite//': if (n < 41 && SK_Near(player)) return 41;
		'coconut//': if (n < 41 && SK_Near(player)) return 41;
		'cyclone//': if (n < 41 && SK_Near(player)) return 41;
		'daughter//': if (n < 41 && SK_Near(player)) return 41;
		'drawing//': if (n < 41 && SK_Near(player)) return 41;
		'dusk//': if (n < 41 && SK_Near(player)) return 41;
		'eye//': if (n < 41 && SK_Near(player)) return 41;
		'french//': if (n < 41 && SK_Near(player)) return 41;
		'gallons//': if (n < 41 && SK_Near(player)) return 41;
		'goes//': if (n < 41 && SK_Near(player)) return 41;
		'hand//': if (n < 41 && SK_Near(player)) return 41;
		'horse//': if (n < 41 && SK_Near(player)) return 41;
		'idea//': if (n < 41 && SK_Near(player)) return 41;
		'join//': if (n < 41 && SK_Near(player)) return 41;
		'kilowatt//': if (n < 41 && SK_Near(player)) return 41;
		'man//': if (n < 41 && SK_Near(player)) return 41;
		'message//': if (n < 41 && SK_Near(player)) return 41;
		'miracle//': if (n < 41 && SK_Near(player)) return 41;
		'noise//': if (n < 41 && SK_Near(player)) return 41;
		'pencil//': if (n < 41 && SK_Near(player)) return 41;
		'presbyter//': if (n < 41 && SK_Near(player)) return 41;
		'sent//': if (n < 41 && SK_Near(player)) return 41;
		'ships//': if (n < 41 && SK_Near(player)) return 41;
		'tunny//': if (n < 41 && SK_Near(player)) return 41;
		'water//': if (n < 41 && SK_Near(player)) return 41;
		'whisker//': if (n < 41 && SK_Near(player)) return 41;
		'winter//': if (n < 41 && SK_Near(player)) return 41;
		'wreck//': if (n < 41 && SK_Near(player)) return 41;
		'lean-to//': if (n < 43 && SK_Near((+ the hut +))) return 43; if (n < 46 && SK_Near((+ the lean-to +))) return 46;
		'room//': if (n < 44 && SK_Near((+ the hut +))) return 44; if (n < 48 && SK_Near((+ the store +))) return 48;
		'clearing//': if (n < 45 && SK_Near((+ the hut +))) return 45; if (n < 50 && SK_Near((+ the clearing +))) return 50; if (n < 54 && SK_Near((+ the mast-top +))) return 54;
		'top//': if (n < 52 && SK_Near((+ the clearing +))) return 52; if (n < 53 && SK_Near((+ the mast-top +))) return 53;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'french//') rtrue;
	if (w == 'presbyter//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms atoll atolls";
		}
		'b': switch (n) {
			1: return "beach beaches bed beds bench benches bite bites blanket blankets blob blobs body box boxes brass brasses";
		}
		'c': switch (n) {
			1: return "canoe canoes cap caps ceiling chain chains child children childs cloud clouds coconut coconuts condenser condensers copper coppers corner corners";
			2: return "crate crates crop crops crumb crumbs cup cups cyclone cyclones cylinder cylinders";
		}
		'd': switch (n) {
			1: return "daughter daughters dead deads dent dents desk desks drawing drawings drip drips dusk dusks dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers fish fishes floor floors foot footprint footprints french frenches";
		}
		'g': switch (n) {
			1: return "gale gales gallon gallons gap gaps goes gos ground guano guanos gust gusts";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands harmonium harmoniums head hole holes hollow hollows horse horses hum hums";
		}
		'i': switch (n) {
			1: return "idea ideas island islands islet islets";
		}
		'k': switch (n) {
			1: return "kilowatt kilowatts knee knees knob knobs";
		}
		'l': switch (n) {
			1: return "label labels leg legs lid lids log logs louvre louvres lull lulls";
		}
		'm': switch (n) {
			1: return "man mans message messages miracle miracles mouth mouths";
		}
		'n': switch (n) {
			1: return "nail nails name names neck necks nest nests noise noises nose";
		}
		'o': switch (n) {
			1: return "operator operators";
		}
		'p': switch (n) {
			1: return "pencil pencils pipe pipes presbyterian presbyterians puzzle puzzles";
		}
		'r': switch (n) {
			1: return "rafter rafters ring rings roof rope ropes";
		}
		's': switch (n) {
			1: return "sailor sailors salt salts screw screws sea seas sent sents ship ships sky slab slabs slat slats socket sockets sounder sounders spirit spirits spring";
			2: return "springs stick sticks stop stops store stores strand strands string strings supper suppers";
		}
		't': switch (n) {
			1: return "tooth tooths tunnies tunny";
		}
		'u': switch (n) {
			1: return "uncle uncles";
		}
		'v': switch (n) {
			1: return "valparaiso valparaisos voice voices volt volts";
		}
		'w': switch (n) {
			1: return "wait waits wall walls warning warnings water waters wax waxes whisker whiskers white whites wind winds winter winters worm worms wreck wrecks";
		}
	}
	return 0;
];
-).
