"Perishable, One" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The office is a room. It is privately-named.
The fan is a room. It is privately-named.
The fish-road is a room. It is privately-named.
The up-sidings is a room. It is privately-named.
The departure is a room. It is privately-named.

The printed name of the office is "Yard Office".
The description of the office is "A stove, a stool, and a pigeon-hole for every road, forty of them, stuffed with other people[']s herrings. Steps go down north to the fan, where the roads spread out. The spangled lady has declined the stool.".
The fan is north of the office.

The printed name of the fan is "Head of the Fan".
The description of the fan is "Where one line becomes forty, like a river with doubts. The fish road goes off to the west, the up sidings east; north, on the departure road, a long train of painted wagons stands breathing. The ground frame is here, in its box: one lever, which lies over for fish or for departures.[if the lever-thing is for-fish] The points lie for the fish road[']s far end, and Grimsby Docks.[end if][if the lever-thing is for-departures] The points lie for the departure road.[end if]".
The office is south of the fan.
The fish-road is west of the fan.
The up-sidings is east of the fan.
The departure is north of the fan.

The printed name of the fish-road is "Fish Road".
The description of the fish-road is "White vans, shut, dripping, all alike, eleven hundred yards of them. ICE, they say. RETURN TO HULL. Between them and the dark there is you. Somewhere along there a thing has gone bump.".
The fan is east of the fish-road.

The printed name of the up-sidings is "Up Sidings".
The description of the up-sidings is "Coal, mostly, and an old coach without wheels in which the shunters keep their tea, their poles and their views.".
The fan is west of the up-sidings.

The printed name of the departure is "Departure Road".
The description of the departure is "A mane, a swan[']s neck, a gilt wheel; the circus goes by you wagon by wagon under its sheets to the tail, where a gap has been left with a coupling hanging in it. A little engine simmers beside it, facing the fan, to bring up anything late.".
The fan is south of the departure.

Part 2 - States

A thing can be unfound, chalked, uncoupled or placed-state (this is its van-state property).

A thing can be unpinned or pinned. A thing is usually pinned.

A thing can be for-departures or for-fish. A thing is usually for-fish.

A thing can be green-lamp or white-lamp. A thing is usually white-lamp.

A thing has a number called clock-count.

A thing can be consoled or afraid. A thing is usually afraid.

Part 3 - Things

The waybill is a thing. It is privately-named.
The spangles is a woman. It is privately-named.
The wall-clock is a thing. It is privately-named.
The pigeonholes is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The bun is a thing. It is privately-named.
The frame-key is a thing. It is privately-named.
The handlamp is a thing. It is privately-named.
The chalk is a thing. It is privately-named.
The frame-box is a container. It is privately-named.
The lever-thing is a thing. It is privately-named.
The vans is a thing. It is privately-named.
The mabel-van is a thing. It is privately-named.
The pole is a thing. It is privately-named.
The coach is a thing. It is privately-named.
The coal is a thing. It is privately-named.
The circus-train is a thing. It is privately-named.
The pug is a thing. It is privately-named.

The waybill is in the office.
The printed name of the waybill is "waybill".
Include (- with name 'waybill//' 'waybills//p', -) when defining the waybill.
The description of the waybill is "[quotation mark]Perishable, one. KEEP COOL.[quotation mark] Underneath, in spangled green ink, is the word WARM, and under that, NO!!".
The appearance of the waybill is "The waybill lies on the counter.".
The first place of the waybill is the office.
The waybill is fixed in place and scenery.

The spangles is in the office.
The printed name of the spangles is "Miss Delphine".
Include (- with name 'miss//' 'delphine//' 'lady//' 'spangled//', -) when defining the spangles.
The description of the spangles is "Forty, straight as a whip, with an ulster buttoned over a costume like a chandelier. [quotation mark]She knocks,[quotation mark] says Miss Delphine, [quotation mark]when she is unhappy. You knock, and she will knock. One does not open. One gives her the bun, and she will go anywhere.[quotation mark]".
The appearance of the spangles is "Miss Delphine is looking at the clock as she would at a clown.".
The first place of the spangles is the office.
The spangles is proper-named.

The wall-clock is in the office.
The printed name of the wall-clock is "office clock".
Include (- with name 'office//' 'clock//' 'clocks//p', -) when defining the wall-clock.
The description of the wall-clock is "The company[']s time, which is God[']s, less a minute.[if the clock-count of the wall-clock is less than 20] It says five to four.[end if][if the clock-count of the wall-clock is at least 20 and the clock-count of the wall-clock is less than 34] It has gone four.[end if][if the clock-count of the wall-clock is at least 34] It wants two minutes to twenty past.[end if]".
The wall-clock is fixed in place and scenery.

The pigeonholes is in the office.
The printed name of the pigeonholes is "pigeon-holes".
Include (- with name 'pigeon-holes//' 'holes//', -) when defining the pigeonholes.
The description of the pigeonholes is "Road nine has a nest in it.".
The pigeonholes is fixed in place, scenery and plural-named.

The stove is in the office.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'kipper//' 'stoves//p', -) when defining the stove.
The description of the stove is "On it, a pan. In the pan, a kipper, at sea.".
The stove is fixed in place and scenery.

The bun is in the office.
The printed name of the bun is "iced bun".
Include (- with name 'iced//' 'bun//' 'cherry//' 'buns//p', -) when defining the bun.
The description of the bun is "With a cherry. It is, or was, the night foreman[']s.".
The appearance of the bun is "An iced bun sits on a saucer by the stove.".
The first place of the bun is the office.
The bun is portable.

The frame-key is in the office.
The printed name of the frame-key is "frame key".
Include (- with name 'frame//' 'key//' 'tally//' 'keys//p', -) when defining the frame-key.
The description of the frame-key is "Brass, on a wooden tally: GROUND FRAME. It hangs under the rule about asking.".
The appearance of the frame-key is "The frame key hangs on its nail.".
The first place of the frame-key is the office.
The frame-key is portable.

The handlamp is carried by the player.
The printed name of the handlamp is "hand lamp".
Include (- with name 'hand//' 'lamp//' 'lantern//' 'lamps//p', -) when defining the handlamp.
The description of the handlamp is "Three bull[']s-eyes in one: you turn the top, and it shows white, red or green.[if the handlamp is white-lamp] It shows white.[end if][if the handlamp is green-lamp] It shows green: come to me.[end if]".
The handlamp is portable.

The chalk is carried by the player.
The printed name of the chalk is "chalk".
Include (- with name 'chalk//' 'chalks//p', -) when defining the chalk.
The description of the chalk is "Yours. It has been round the world twice on the sides of trucks.".
The chalk is portable.

The frame-box is in the fan.
The printed name of the frame-box is "frame box".
Include (- with name 'frame//' 'box//' 'lid//' 'ground//' 'locker//' 'boxes//p', -) when defining the frame-box.
The description of the frame-box is "A locker with a lid, about the size of a coffin for a dachshund, over the works of the lever.".
The frame-box is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the frame-box is the frame-key.

The lever-thing is in the frame-box.
The printed name of the lever-thing is "ground lever".
Include (- with name 'ground//' 'lever//' 'points//' 'levers//p', -) when defining the lever-thing.
The description of the lever-thing is "Iron, shin-high, with a ball on it for weight.".
The lever-thing is fixed in place.

The vans is in the fish-road.
The printed name of the vans is "white vans".
Include (- with name 'white//' 'vans//' 'fish//' 'herrings//', -) when defining the vans.
The description of the vans is "Herring. Herring. Haddock. Herring. They are all shut, and all sealed, and the company would hang you if you opened one.".
The vans is fixed in place, scenery and plural-named.

The printed name of the mabel-van is "late van".
Include (- with name 'late//' 'van//' 'mabel//' 'elephant//' 'vent//' 'hand//' 'brake//', -) when defining the mabel-van.
The description of the mabel-van is "White, like the rest. But the springs are down to the stops; and out of the vent in its roof comes a long sad breath, smelling of hay.[if the mabel-van is chalked] There is a big chalk cross on it.[end if][if the mabel-van is uncoupled] It has a cross on it, and stands alone, a yard clear of the herrings.[end if][if the mabel-van is placed-state] It has been set in the gap, and coupled.[end if][if the mabel-van is pinned] The hand brake is pinned down.[end if][if the mabel-van is unpinned] The hand brake is off.[end if]".
The appearance of the mabel-van is "Among the fish, with its springs on the stops, is the one van that was never herring.".
The mabel-van is fixed in place.

The pole is in the up-sidings.
The printed name of the pole is "shunting pole".
Include (- with name 'shunting//' 'pole//' 'hook//' 'poles//p', -) when defining the pole.
The description of the pole is "Six foot of ash, with a hook like a pig[']s tail. You can lift a coupling with it, from where you would still have legs.".
The appearance of the pole is "A shunting pole leans in the door of the old coach.".
The first place of the pole is the up-sidings.
The pole is portable.

The coach is in the up-sidings.
The printed name of the coach is "old coach".
Include (- with name 'old//' 'coach//' 'geraniums//' 'coaches//p', -) when defining the coach.
The description of the coach is "Third Class, for ladies. It has geraniums.".
The coach is fixed in place and scenery.

The coal is in the up-sidings.
The printed name of the coal is "coal".
Include (- with name 'coal//', -) when defining the coal.
The description of the coal is "Best Barnsley. It winks.".
The coal is fixed in place and scenery.
The indefinite article of the coal is "some".

The circus-train is in the departure.
The printed name of the circus-train is "circus train".
Include (- with name 'circus//' 'train//' 'wagons//' 'mane//' 'trains//p', -) when defining the circus-train.
The description of the circus-train is "Bertram[']s. On the side of every wagon the same two brothers are shaking hands, under paint that doesn[']t quite cover the third.".
The circus-train is fixed in place and scenery.

The pug is in the departure.
The printed name of the pug is "little engine".
Include (- with name 'little//' 'engine//' 'driver//' 'pug//' 'engines//p', -) when defining the pug.
The description of the pug is "No. 7, saddle-tank. The driver has a face like a boot, and a cold, and will come to a green lamp and to nothing else on earth.".
The pug is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Knocking-on is an action applying to one thing.
Understand "knock on [something]" as knocking-on.
Understand "tap [something]" as knocking-on.
Understand "thump [something]" as knocking-on.

Carry out knocking-on:
	if the noun is the vans:
		if the mabel-van is not unfound:
			say "You know which one it is.";
			stop the action;
		now the mabel-van is unfound;
		now the mabel-van is in the fish-road;
		say "Shave and a haircut, on the first van. Nothing. On the second; on the ninth; on the thirty-first. You are getting good at it. On the forty-fourth you knock, and stop, and out of the dark, from the inside, from about the height of your head, comes: bump, bump.";
		stop the action;
	if the noun is the mabel-van:
		say "Bump, bump. It is a thing to have, in a yard at four in the morning: somebody who knocks back.";
		stop the action;
	say "That would lead nowhere.".

Just-chalking is an action applying to one thing.
Understand "chalk [something]" as just-chalking.
Understand "mark [something]" as just-chalking.

Carry out just-chalking:
	if the noun is the mabel-van:
		if the chalk is not enclosed by the player:
			say "You have no chalk in your hand.";
			stop the action;
		if the mabel-van is not unfound:
			say "It is marked.";
			stop the action;
		now the mabel-van is chalked;
		say "You chalk a cross on the side as high as you can reach. Now there are eleven hundred yards of white vans, and a cross.";
		stop the action;
	if (the noun is the vans or the noun is the circus-train or the noun is the coach or the noun is the pug or the noun is the coal):
		say "You mark what is found. It is the whole of the art.";
		stop the action;
	say "That would lead nowhere.".

Pushing-into is an action applying to two things.
Understand "push [something] into [something]" as pushing-into.
Understand "give [something] to [something]" as pushing-into.
Understand "feed [something] to [something]" as pushing-into.
Understand "post [something] into [something]" as pushing-into.

Carry out pushing-into:
	if the noun is the bun and the second noun is the mabel-van:
		if the bun is not enclosed by the player:
			say "You haven[']t got it with you.";
			stop the action;
		if the mabel-van is not afraid:
			say "She has had it.";
			stop the action;
		now the mabel-van is consoled;
		now the bun is nowhere;
		say "You hold it up to the vent. A thing like a wet grey hand comes out, feels your face, very politely, cap and all, takes the bun by the cherry, and goes in. The springs sigh. There is a noise in there, like a bassoon being happy.";
		stop the action;
	say "That would lead nowhere.".

Just-unpining is an action applying to one thing.
Understand "unpin [something]" as just-unpining.
Understand "release [something]" as just-unpining.
Understand "free [something]" as just-unpining.
Understand "untie [something]" as just-unpining.
Understand "loosen [something]" as just-unpining.

Carry out just-unpining:
	if the noun is the mabel-van:
		if the mabel-van is unfound:
			say "You had better mark it before you lay a hand on it. They are all alike, in the dark, and you have been wrong before.";
			stop the action;
		if the mabel-van is not pinned:
			say "That has been done; look at the way the lever hangs.";
			stop the action;
		if the mabel-van is not consoled:
			say "As you touch the brake the whole van goes over on its springs, and something inside it says, on one very high note, that it is dark. She will have the side out. She wants comforting first.";
			stop the action;
		now the mabel-van is unpinned;
		say "You knock out the pin and lift the brake. Nothing moves; but it is now a different sort of nothing.";
		stop the action;
	say "That would lead nowhere.".

Uncoupling-with is an action applying to two things.
Understand "uncouple [something] with [something]" as uncoupling-with.
Understand "unhook [something] with [something]" as uncoupling-with.
Understand "cut [something] with [something]" as uncoupling-with.

Carry out uncoupling-with:
	if the noun is the mabel-van and the second noun is the pole:
		if the pole is not enclosed by the player:
			say "Between the buffers, by hand, in the dark? There is a man in the old coach who did that. He makes the tea, with the other one.";
			stop the action;
		if the mabel-van is unfound:
			say "Mark it first. It would be just like you to cut out a haddock.";
			stop the action;
		if the mabel-van is not chalked:
			say "It is cut off.";
			stop the action;
		if the mabel-van is not unpinned:
			say "With the brake pinned the coupling is as tight as a fiddle string. Have the brake off, and it will come slack.";
			stop the action;
		now the mabel-van is uncoupled;
		say "Hook under the link, pole across the buffer, and bear down. Up it comes, and over, and the chain falls with a crash. Thirty vans of herring take no further interest.";
		stop the action;
	say "That would lead nowhere.".

Just-throwing is an action applying to one thing.
Understand "throw [something]" as just-throwing.
Understand "pull [something]" as just-throwing.
Understand "push [something]" as just-throwing.
Understand "move [something]" as just-throwing.
Understand "set [something]" as just-throwing.

Carry out just-throwing:
	if the noun is the lever-thing:
		if the lever-thing is not for-fish:
			say "It lies for the departure road, where you want it.";
			stop the action;
		now the lever-thing is for-departures;
		say "You get your boot against the sleeper and go over with it, ball and all. A long way off in the dark two blades of steel change their minds.";
		stop the action;
	say "That would lead nowhere.".

Just-twisting is an action applying to one thing.
Understand "twist [something]" as just-twisting.
Understand "rotate [something]" as just-twisting.
Understand "turn [something]" as just-twisting.

Carry out just-twisting:
	if the noun is the handlamp and the handlamp is white-lamp:
		now the handlamp is green-lamp;
		say "You twist the top until it clicks, and again. Your hands go green.";
		stop the action;
	if the noun is the handlamp:
		now the handlamp is white-lamp;
		say "Click. White: you are nobody in particular.";
		stop the action;
	say "That would lead nowhere.".

Waving-at is an action applying to two things.
Understand "wave [something] at [something]" as waving-at.
Understand "show [something] to [something]" as waving-at.
Understand "swing [something] at [something]" as waving-at.

Carry out waving-at:
	if the noun is the handlamp and the second noun is the pug:
		if the handlamp is not enclosed by the player:
			say "A sleeve waved in the dark is a dark sleeve. Take the lamp.";
			stop the action;
		if the handlamp is not green-lamp:
			say "You wave it. The driver looks at it, white, and at you, and wipes his nose. He is waiting for green.";
			stop the action;
		if the mabel-van is not uncoupled:
			say "The driver leans out. [quotation mark]For what?[quotation mark] he says; and you see that you have not got it ready. There has to be one van, cut off, with its brake up.";
			stop the action;
		if the lever-thing is not for-departures:
			say "He has the regulator in his hand. [quotation mark]Which way[']s that lie?[quotation mark] he calls: and you remember the points. They lie for Grimsby Docks.";
			stop the action;
		now the mabel-van is placed-state;
		now the mabel-van is in the departure;
		say "Up, and down, and up. The driver looks at it, green, for some time, and puts away his handkerchief. No. 7 goes by you, out over the fan, into the dark; there is a clank, a pause, a noise like a bassoon; and back she comes, pushing one white van with a cross on it, as gently as a nurse.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the handlamp:
		if the noun is enclosed by the player:
			say "In here? You would have four hundred miles of line to look for it in.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the chalk:
		if the noun is enclosed by the player:
			say "It is most of what you are.";
			stop the action;
		now the deed is 2;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check eating:
	now the deed is 0;
	if the noun is the bun:
		if the noun is enclosed by the player:
			say "Miss Delphine has her eye on you, from wherever she is.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the handlamp or the noun is the chalk or the noun is the bun or the noun is the pole or the noun is the frame-key) and the second noun is the frame-box:
		if the noun is enclosed by the player:
			say "Only the lever lives in there, and it is not sociable.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the circus-train:
		try just-chalking the noun;
		stop the action;
	if the noun is the coach:
		try just-chalking the noun;
		stop the action;
	if the noun is the coal:
		try just-chalking the noun;
		stop the action;
	if the noun is the lever-thing:
		try just-throwing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the mabel-van:
		say "Say how: unhook [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the lever-thing:
		try other words;
		try just-throwing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the lever-thing:
		try other words;
		try just-throwing the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the handlamp:
		try other words;
		try just-twisting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the mabel-van:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The pushing-into action translates into I6 as "SKOwn1".
The uncoupling-with action translates into I6 as "SKOwn2".
The waving-at action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the mabel-van +) && x == (+ the bun +)) return ##SKOwn1;
			if (y == (+ the pole +) && x == (+ the mabel-van +)) return ##SKOwn2;
			if (y == (+ the pug +) && x == (+ the handlamp +)) return ##SKOwn3;
		3:
			if (y == (+ the mabel-van +) && x == (+ the bun +)) return ##SKOwn1;
			if (y == (+ the pug +) && x == (+ the handlamp +)) return ##SKOwn3;
		4:
			if (y == (+ the mabel-van +) && x == (+ the bun +)) return ##SKOwn1;
			if (y == (+ the pug +) && x == (+ the handlamp +)) return ##SKOwn3;
		5:
			if (y == (+ the mabel-van +) && x == (+ the bun +)) return ##SKOwn1;
			if (y == (+ the pug +) && x == (+ the handlamp +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the clock-count of the wall-clock by 1;
	if the clock-count of the wall-clock is greater than 44, now the clock-count of the wall-clock is 44.

Every turn:
	if the clock-count of the wall-clock is at least 20 and the clock-count of the wall-clock is less than 21:
		say "Across the yard the church at Colwick says four, to nobody.".

Every turn:
	if the clock-count of the wall-clock is at least 34 and the clock-count of the wall-clock is less than 35:
		say "From the departure road there is a long whistle. They are ready, up there, and want you to know it.".

Part 6 - Tasks and endings

The mabel-found is a task. The points are 3.
The van-chalked is a task. The points are 1.
The mabel-consoled is a task. The points are 2.
The van-cut is a task. The points are 3.
The points-set is a task. The points are 3.
The van-placed is a task. The points are 3.

The maximum score is 15.

Every turn:
	if the mabel-found is pending and the mabel-van is not nowhere:
		achieve the mabel-found.

Every turn:
	if the van-chalked is pending and the mabel-van is not unfound:
		achieve the van-chalked.

Every turn:
	if the mabel-consoled is pending and the mabel-van is consoled:
		achieve the mabel-consoled.

Every turn:
	if the van-cut is pending and the mabel-van is uncoupled:
		achieve the van-cut.

Every turn:
	if the points-set is pending and the lever-thing is for-departures:
		achieve the points-set.

Every turn:
	if the van-placed is pending and the mabel-van is placed-state:
		achieve the van-placed.

Every turn:
	if the story has not ended and the van-placed is achieved:
		say "At twenty past the circus pulls out, and you walk beside it a little way to see it off the premises. Miss Delphine is at the last window, with her ulster open, like a shop at Christmas. [quotation mark]What was it?[quotation mark] she calls, [quotation mark]that you gave her?[quotation mark] [quotation mark]A bun,[quotation mark] you say. From the last van of all comes a thing like a grey hand, feeling along the side for you; and takes off your cap, and keeps it.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the clock-count of the wall-clock is at least 44 and the van-placed is pending:
		say "There is a long whistle and a short. The mane, the swan[']s neck and the gilt wheel go by you, quicker and quicker, and the last thing on the last wagon is a gap with a coupling hanging in it. At six the fish is sent to Hull. You will hear about it: first from Hull.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the office.

When play begins:
	say "At ten to four in the morning a lady in spangles and an ulster came into the yard office and asked where you had put her partner. It is on the waybill. Bertram Brothers['] Circus, Slough to Grimsby, and under Description of Goods, in the hand of a clerk who had not looked, [quotation mark]perishable, one[quotation mark]. So it was shunted with the fish. The circus train goes at twenty past. You are the night number-taker, you have a chalk and a lamp, and Mabel, the lady says, weighs three tons, and minds the dark.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the mabel-van is not unfound:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 9, no;
	if N is 16, no;
	if N is 24, no;
	if N is 36, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Spangles, down to the knee, and goose flesh after that.";
	if N is 2, say "A gentleman[']s. It has hay in the pockets.";
	if N is 3, say "Sparrow[']s. Road nine is worked round it.";
	if N is 4, say "Iron, and it has known other kippers.";
	if N is 5, say "Rods, cranks and yellow grease.";
	if N is 6, say "Cast iron, and bright on one side from boots.";
	if N is 7, say "Tarred canvas. It lifts a little when she breathes.";
	if N is 8, say "Two strokes, as long as your arm.";
	if N is 10, say "A great deal of it, and none in here.";
	if N is 11, say "Flat. They were made for herring.";
	if N is 12, say "Warm, and about a yard long.";
	if N is 13, say "A wisp of it sticks out of the vent.";
	if N is 14, say "One must be in front of you before it can be lifted.";
	if N is 15, say "Twin moustaches, and four clean cuffs.";
	if N is 17, say "Chipped, and stamped with the company[']s arms.";
	if N is 18, say "Bent upwards, to make you think.";
	if N is 19, say "ASK, it says. It doesn[']t say whom.";
	if N is 20, say "Three legs, and it has been sat on by better clerks.";
	if N is 21, say "Paper ones: a ton to the sheet.";
	if N is 22, say "Wet wood, twelve of them, down to the north.";
	if N is 23, say "Brass-edged. Every parcel in the Midlands has been slid across it.";
	if N is 25, say "North, under sheets. Something on it yawns.";
	if N is 26, say "Third Class, with a strap to let the window down.";
	if N is 27, say "In the rack, each with somebody[']s name burned in it.";
	if N is 28, say "Five voices and one pipe. They won[']t be coming out.";
	if N is 29, say "Black, and stood since Monday.";
	if N is 30, say "White plaster. It bows a little at each joint in the rail.";
	if N is 31, say "As tall as you are, with a cherub to every spoke.";
	if N is 32, say "Tarpaulin, roped at the corners, and shining with wet.";
	if N is 33, say "Behind the last wagon: a red lamp, and room.";
	if N is 34, say "About the length of a van.";
	if N is 35, say "Three links and a hook, with nothing to hold.";
	if N is 37, say "You are there.";
	if N is 38, say "You would have to go north.";
	if N is 39, say "You would have to go north.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go south.";
	if N is 42, say "You would have to go west or north.";
	if N is 43, say "You would have to go east.";
	if N is 44, say "You are there.";
	if N is 45, say "You would have to go east.";
	if N is 46, say "You would have to go east.";
	if N is 47, say "You are there.";
	if N is 48, say "You would have to go west.";
	if N is 49, say "You would have to go west.";
	if N is 50, say "You are there.";
	if N is 51, say "You would have to go south.";
	if N is 52, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'costume//': if (n < 1 && SK_Near((+ the spangles +))) return 1;
		'ulster//': if (n < 2 && SK_Near((+ the spangles +))) return 2; if (n < 36 && SK_Near(player)) return 36;
		'nest//': if (n < 3 && SK_Near((+ the pigeonholes +))) return 3;
		'pan//': if (n < 4 && SK_Near((+ the stove +))) return 4;
		'works//': if (n < 5 && SK_Near((+ the frame-box +))) return 5;
		'ball//': if (n < 6 && SK_Near((+ the lever-thing +))) return 6;
		'roof//': if (n < 7 && SK_Near((+ the mabel-van +))) return 7;
		'cross//': if (n < 8 && SK_Near((+ the mabel-van +))) return 8;
		'gap//': if (n < 9 && SK_Near((+ the mabel-van +))) return 9; if (n < 34 && SK_Near((+ the departure +))) return 34;
		'fish//': if (n < 10 && SK_Near((+ the mabel-van +))) return 10;
		'springs//': if (n < 11 && SK_Near((+ the mabel-van +))) return 11;
		'breath//': if (n < 12 && SK_Near((+ the mabel-van +))) return 12;
		'hay//': if (n < 13 && SK_Near((+ the mabel-van +))) return 13;
		'coupling//': if (n < 14 && SK_Near((+ the pole +))) return 14; if (n < 35 && SK_Near((+ the departure +))) return 35;
		'brothers//': if (n < 15 && SK_Near((+ the circus-train +))) return 15;
		'boot//': if (n < 16 && SK_Near((+ the pug +))) return 16;
		'saucer//': if (n < 17 && SK_Near((+ the office +))) return 17;
		'nail//': if (n < 18 && SK_Near((+ the office +))) return 18;
		'rule//': if (n < 19 && SK_Near((+ the office +))) return 19;
		'stool//': if (n < 20 && SK_Near((+ the office +))) return 20;
		'herrings//': if (n < 21 && SK_Near((+ the office +))) return 21;
		'steps//': if (n < 22 && SK_Near((+ the office +))) return 22;
		'counter//': if (n < 23 && SK_Near((+ the office +))) return 23;
		'lies//': if (n < 24 && SK_Near((+ the office +))) return 24;
		'train//': if (n < 25 && SK_Near((+ the fan +))) return 25;
		'wagons//': if (n < 25 && SK_Near((+ the fan +))) return 25;
		'door//': if (n < 26 && SK_Near((+ the up-sidings +))) return 26;
		'poles//': if (n < 27 && SK_Near((+ the up-sidings +))) return 27;
		'shunters//': if (n < 28 && SK_Near((+ the up-sidings +))) return 28;
		'tea//': if (n < 29 && SK_Near((+ the up-sidings +))) return 29;
		'neck//': if (n < 30 && SK_Near((+ the departure +))) return 30;
		'wheel//': if (n < 31 && SK_Near((+ the departure +))) return 31;
		'sheets//': if (n < 32 && SK_Near((+ the departure +))) return 32;
		'tail//': if (n < 33 && SK_Near((+ the departure +))) return 33; if (n < 36 && SK_Near(player)) return 36;
		'ash//': if (n < 36 && SK_Near(player)) return 36;
		'barnsley//': if (n < 36 && SK_Near(player)) return 36;
		'chandelie//': if (n < 36 && SK_Near(player)) return 36;
		'class//': if (n < 36 && SK_Near(player)) return 36;
		'clerk//': if (n < 36 && SK_Near(player)) return 36;
		'clown//': if (n < 36 && SK_Near(player)) return 36;
		'coffin//': if (n < 36 && SK_Near(player)) return 36;
		'company//': if (n < 36 && SK_Near(player)) return 36;
		'dachshund//': if (n < 36 && SK_Near(player)) return 36;
		'descripti//': if (n < 36 && SK_Near(player)) return 36;
		'earth//': if (n < 36 && SK_Near(player)) return 36;
		'face//': if (n < 36 && SK_Near(player)) return 36;
		'hanging//': if (n < 36 && SK_Near(player)) return 36;
		'hull//': if (n < 36 && SK_Near(player)) return 36;
		'ink//': if (n < 36 && SK_Near(player)) return 36;
		'ladies//': if (n < 36 && SK_Near(player)) return 36;
		'minds//': if (n < 36 && SK_Near(player)) return 36;
		'number-ta//': if (n < 36 && SK_Near(player)) return 36;
		'partner//': if (n < 36 && SK_Near(player)) return 36;
		'river//': if (n < 36 && SK_Near(player)) return 36;
		'roads//': if (n < 36 && SK_Near(player)) return 36;
		'sea//': if (n < 36 && SK_Near(player)) return 36;
		'slough//': if (n < 36 && SK_Near(player)) return 36;
		'stops//': if (n < 36 && SK_Near(player)) return 36;
		'tons//': if (n < 36 && SK_Near(player)) return 36;
		'trucks//': if (n < 36 && SK_Near(player)) return 36;
		'views//': if (n < 36 && SK_Near(player)) return 36;
		'wagon//': if (n < 36 && SK_Near(player)) return 36;
		'whip//': if (n < 36 && SK_Near(player)) return 36;
		'world//': if (n < 36 && SK_Near(player)) return 36;
		'office//': if (n < 37 && SK_Near((+ the office +))) return 37; if (n < 41 && SK_Near((+ the fan +))) return 41;
		'fan//': if (n < 38 && SK_Near((+ the office +))) return 38; if (n < 40 && SK_Near((+ the fan +))) return 40; if (n < 45 && SK_Near((+ the fish-road +))) return 45; if (n < 48 && SK_Near((+ the up-sidings +))) return 48; if (n < 51 && SK_Near((+ the departure +))) return 51;
		'head//': if (n < 39 && SK_Near((+ the office +))) return 39; if (n < 40 && SK_Near((+ the fan +))) return 40; if (n < 46 && SK_Near((+ the fish-road +))) return 46; if (n < 49 && SK_Near((+ the up-sidings +))) return 49; if (n < 52 && SK_Near((+ the departure +))) return 52;
		'road//': if (n < 42 && SK_Near((+ the fan +))) return 42; if (n < 44 && SK_Near((+ the fish-road +))) return 44; if (n < 50 && SK_Near((+ the departure +))) return 50;
		'sidings//': if (n < 43 && SK_Near((+ the fan +))) return 43; if (n < 47 && SK_Near((+ the up-sidings +))) return 47;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'barnsley//') rtrue;
	if (w == 'hull//') rtrue;
	if (w == 'slough//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms art arts ash ashes";
		}
		'b': switch (n) {
			1: return "ball balls barnsley barnsleys bassoon bassoons blade blades body boot boots breath breaths brother brothers buffer buffers";
		}
		'c': switch (n) {
			1: return "cap caps ceiling chandelier chandeliers cherub cherubs christmas christmases church churches circus circuses clank clanks class classes clerk clerks";
			2: return "clown clowns coffin coffins companies company corner corners costume costumes counter counters coupling couplings crash crashes cuff cuffs";
		}
		'd': switch (n) {
			1: return "dachshund dachshunds departure departures description descriptions door doors";
		}
		'e': switch (n) {
			1: return "ear ears earth earths eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet finger fingers flesh fleshes floor foot";
		}
		'g': switch (n) {
			1: return "gap gaps grease greases ground";
		}
		'h': switch (n) {
			1: return "haddock haddocks hair haircut haircuts hand handkerchief handkerchiefs hands hay hays hull hulls";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'j': switch (n) {
			1: return "joint joints";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs life lifes link links lives";
		}
		'm': switch (n) {
			1: return "man mans midland midlands mind minds moustache moustaches mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necks nest nests noise noises nose noses nurse nurses";
		}
		'p': switch (n) {
			1: return "pan pans parcel parcels partner partners pause pauses pin pins pipe pipes pocket pockets pol pols premise premises";
		}
		'r': switch (n) {
			1: return "rack racks rail rails regulator regulators river rivers rod rods roof roofs room rooms rule rules";
		}
		's': switch (n) {
			1: return "saucer saucers sea seas sheet sheets shop shops short shorts shunter shunters sky sleeper sleepers sleeve sleeves slough sloughs spoke spokes spring";
			2: return "springs steel steels step steps stool stools stop stops strap straps string strings stroke strokes";
		}
		't': switch (n) {
			1: return "tail tails tea teas ton tons truck trucks";
		}
		'u': switch (n) {
			1: return "ulster ulsters";
		}
		'v': switch (n) {
			1: return "view views voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wheel wheels whip whips whistle whistles window windows wisp wisps work works world worlds";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the office +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the office +))) rtrue;
	rfalse;
];
-).
