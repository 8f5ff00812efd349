"The Winter Garden" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The terrace is a room. It is privately-named.
The lodge is a room. It is privately-named.
The potting-shed is a room. It is privately-named.
The well-court is a room. It is privately-named.
The palm-house is a room. It is privately-named.
The orchid-stove is a room. It is privately-named.

The printed name of the terrace is "Terrace".
The description of the terrace is "Balustrades, and stone urns with saplings in them. The winter garden rises to the north, an ironwork whale whose windows have gone green from inside, and its glass door is directly before you at the top of three steps. Paths lead off to the gardener[']s lodge in the west and a potting shed in the east; southward an arch opens on the well court.".
The lodge is west of the terrace.
The potting-shed is east of the terrace.
The well-court is south of the terrace.

The printed name of the lodge is "Gardener[']s Lodge".
The description of the lodge is "One room, one window, and a calendar that has stopped. The desk where the seed orders were written is still here, being too heavy to steal; over it hangs a photograph of the staff.".
The terrace is east of the lodge.

The printed name of the potting-shed is "Potting Shed".
The description of the potting-shed is "Light falls through the slats in bars, across flowerpots nested by the hundred and a workbench under a fur of old compost. On a nail by the door is a straw hat which you decide not to look at for long.".
The terrace is west of the potting-shed.

The printed name of the well-court is "Well Court".
The description of the well-court is "A square of cobbles, with ferns in the joints and a cast-iron pump in the middle, its spout in the form of a dolphin. Water somewhere below you is talking to itself.".
The terrace is north of the well-court.

The printed name of the palm-house is "Palm House".
The description of the palm-house is "The great palms died standing, and you walk between them as though through a cathedral of brooms. Underfoot the heating grilles are cold. A curtain of strips, yellowed and stuck together, hides the orchid stove to the east.".
The orchid-stove is east of the palm-house.

The printed name of the orchid-stove is "Orchid Stove".
The description of the orchid-stove is "Low and narrow, the oldest part of the glass, where it was always August. Down both sides run slate benches full of labels with nothing left to be about. A roller blind covers the roof, with a cord hanging from it.[if the blind is lowered] In this brown dusk you can hardly tell a leaf from a label.[end if][if the blind is raised] Sun pours down through the rain-washed panes and lies along the slate.[end if]".
The palm-house is west of the orchid-stove.

Part 2 - States

A thing can be oiled or seized. A thing is usually seized.

A thing can be pliant or crumbly. A thing is usually crumbly.

A thing can be mended or leaking. A thing is usually leaking.

A thing can be brimming or unfilled. A thing is usually unfilled.

A thing can be raised or lowered. A thing is usually lowered.

A thing can be watered or parched. A thing is usually parched.

A thing can be fed-state or starved. A thing is usually starved.

A thing can be dormant, in-bud or in-flower (this is its flowering property).

Part 3 - Things

The urns is a thing. It is privately-named.
The pegs is a thing. It is privately-named.
The glass-door is a door. It is privately-named.
The desk is a container. It is privately-named.
The photograph is a thing. It is privately-named.
The calendar is a thing. It is privately-named.
The iron-key is a thing. It is privately-named.
The seed-orders is a thing. It is privately-named.
The workbench is a supporter. It is privately-named.
The flowerpots is a thing. It is privately-named.
The straw-hat is a thing. It is privately-named.
The linseed-oil is a thing. It is privately-named.
The putty is a thing. It is privately-named.
The watering-can is a thing. It is privately-named.
The plant-salts is a thing. It is privately-named.
The pump is a thing. It is privately-named.
The ferns is a thing. It is privately-named.
The palms is a thing. It is privately-named.
The grilles is a thing. It is privately-named.
The curtain is a thing. It is privately-named.
The labels-thing is a thing. It is privately-named.
The blind is a thing. It is privately-named.
The orchid is a thing. It is privately-named.

The urns is in the terrace.
The printed name of the urns is "stone urns".
Include (- with name 'stone//' 'urns//' 'saplings//', -) when defining the urns.
The description of the urns is "Birch, birch, and in the last one somebody[']s umbrella.".
The urns is fixed in place, scenery and plural-named.

The pegs is in the terrace.
The printed name of the pegs is "survey pegs".
Include (- with name 'survey//' 'pegs//', -) when defining the pegs.
The description of the pegs is "Pine, with orange tape. One of them stands where the tennis court was.".
The pegs is fixed in place, scenery and plural-named.

The glass-door is north of the terrace and south of the palm-house.
The printed name of the glass-door is "glass door".
Include (- with name 'glass//' 'door//' 'keyhole//' 'lock//' 'plate//' 'doors//p', -) when defining the glass-door.
The description of the glass-door is "Iron tracery, round-headed, with a lily cast into the lock plate.[if the glass-door is seized] The keyhole is a plug of rust.[end if][if the glass-door is oiled] Oil glistens round the keyhole and has crept down the plate in a long brown tear.[end if]".
The glass-door is openable, closed, lockable, locked and scenery.
The matching key of the glass-door is the iron-key.

The desk is in the lodge.
The printed name of the desk is "desk".
Include (- with name 'desk//' 'roll-top//' 'desks//p', -) when defining the desk.
The description of the desk is "A roll-top in oak. It isn[']t locked; nobody would have dared.".
The desk is fixed in place, not enterable, openable, closed and scenery.

The photograph is in the lodge.
The printed name of the photograph is "photograph".
Include (- with name 'photograph//' 'staff//' 'photographs//p', -) when defining the photograph.
The description of the photograph is "Thirty people squinting at 1988. In the back row your mother, in the straw hat, has shut her eyes.".
The photograph is fixed in place and scenery.

The calendar is in the lodge.
The printed name of the calendar is "calendar".
Include (- with name 'calendar//' 'calendars//p', -) when defining the calendar.
The description of the calendar is "October. In the square for the ninth she has written: [quotation mark]Blue vanda. Water FIRST, then salts. Never feed a dry root. Blind up for the winter.[quotation mark] The other squares are empty.".
The calendar is fixed in place and scenery.

The iron-key is in the desk.
The printed name of the iron-key is "iron key".
Include (- with name 'iron//' 'key//' 'keys//p', -) when defining the iron-key.
The description of the iron-key is "As long as your hand, with a lily for a bow.".
The iron-key is portable.

The seed-orders is in the desk.
The printed name of the seed-orders is "seed orders".
Include (- with name 'seed//' 'orders//' 'copies//', -) when defining the seed-orders.
The description of the seed-orders is "Carbon copies. Freesias, freesias, smilax, and a query about a price.".
The seed-orders is fixed in place and plural-named.

The workbench is in the potting-shed.
The printed name of the workbench is "workbench".
Include (- with name 'workbench//' 'bench//' 'workbenches//p', -) when defining the workbench.
The description of the workbench is "Somebody swept up here on the last day, and then went on standing for a while: there are two clean places the size of elbows.".
The workbench is fixed in place, not enterable and scenery.

The flowerpots is in the potting-shed.
The printed name of the flowerpots is "flowerpots".
Include (- with name 'flowerpots//' 'pots//' 'thumbs//' 'sixties//' 'forty-eights//', -) when defining the flowerpots.
The description of the flowerpots is "Thumbs, sixties, forty-eights, each in the next.".
The flowerpots is fixed in place, scenery and plural-named.

The straw-hat is in the potting-shed.
The printed name of the straw-hat is "straw hat".
Include (- with name 'straw//' 'hat//' 'hats//p', -) when defining the straw-hat.
The description of the straw-hat is "There is still one grey hair in the weave.".
The straw-hat is fixed in place and scenery.

The linseed-oil is on the workbench.
The printed name of the linseed-oil is "linseed oil".
Include (- with name 'linseed//' 'oil//' 'bottle//' 'flat//', -) when defining the linseed-oil.
The description of the linseed-oil is "A flat bottle, three-quarters full, cork in. Glaziers soften putty with it, and gardeners put it on everything else.".
The linseed-oil is portable.
The indefinite article of the linseed-oil is "some".

The putty is on the workbench.
The printed name of the putty is "putty".
Include (- with name 'putty//' 'lump//', -) when defining the putty.
The description of the putty is "A lump in greaseproof paper, left over from the panes.[if the putty is crumbly] It has dried out, and comes apart in your hand like stale cake.[end if][if the putty is pliant] It is as soft as dough, and takes your thumbprint.[end if]".
The putty is portable.
The indefinite article of the putty is "some".

The watering-can is in the potting-shed.
The printed name of the watering-can is "watering can".
Include (- with name 'watering//' 'can//' 'cans//p', -) when defining the watering-can.
The description of the watering-can is "Two gallons, long in the neck, with a brass rose. Her initials are scratched on the handle.[if the watering-can is leaking] There is a hole in the bottom that you could put a pencil through.[end if][if the watering-can is mended] A pale button of putty closes the hole in its bottom.[end if][if the watering-can is brimming] It is heavy with water.[end if]".
The appearance of the watering-can is "A watering can lies on its side under the bench.".
The first place of the watering-can is the potting-shed.
The watering-can is portable.

The plant-salts is on the workbench.
The printed name of the plant-salts is "plant salts".
Include (- with name 'plant//' 'salts//' 'tin//' 'crystals//' 'blue//', -) when defining the plant-salts.
The description of the plant-salts is "A blue tin of crystals: ORCHIDS, SPARINGLY. It rustles.".
The plant-salts is portable and plural-named.

The pump is in the well-court.
The printed name of the pump is "dolphin pump".
Include (- with name 'dolphin//' 'pump//' 'spout//' 'cast-iron//' 'water//' 'pumps//p', -) when defining the pump.
The description of the pump is "The handle is shaped like a tail, and complains before you touch it.".
The pump is fixed in place and scenery.

The ferns is in the well-court.
The printed name of the ferns is "ferns".
Include (- with name 'ferns//', -) when defining the ferns.
The description of the ferns is "Hart[']s-tongue, mostly. Nobody ever planted them.".
The ferns is fixed in place, scenery and plural-named.

The palms is in the palm-house.
The printed name of the palms is "dead palms".
Include (- with name 'dead//' 'palms//' 'great//', -) when defining the palms.
The description of the palms is "Trunks like rope. One of them went through the roof before it gave up.".
The palms is fixed in place, scenery and plural-named.

The grilles is in the palm-house.
The printed name of the grilles is "heating grilles".
Include (- with name 'heating//' 'grilles//', -) when defining the grilles.
The description of the grilles is "A toy car lies between the bars, just out of reach. It was yours.".
The grilles is fixed in place, scenery and plural-named.

The curtain is in the palm-house.
The printed name of the curtain is "strip curtain".
Include (- with name 'strip//' 'curtain//' 'strips//' 'curtains//p', -) when defining the curtain.
The description of the curtain is "It parts for you with a long kissing noise.".
The curtain is fixed in place and scenery.

The labels-thing is in the orchid-stove.
The printed name of the labels-thing is "plant labels".
Include (- with name 'plant//' 'labels//', -) when defining the labels-thing.
The description of the labels-thing is "Cattleya. Miltonia. Paphiopedilum, crossed out, with a date.".
The labels-thing is fixed in place, scenery and plural-named.

The blind is in the orchid-stove.
The printed name of the blind is "roller blind".
Include (- with name 'roller//' 'blind//' 'cord//' 'blinds//p', -) when defining the blind.
The description of the blind is "Canvas on a spring. You could raise it by the cord.[if the blind is lowered] It is down, and has been for years.[end if][if the blind is raised] It is rolled up tight under the ridge.[end if]".
The blind is fixed in place and scenery.

The orchid is in the orchid-stove.
The printed name of the orchid is "blue orchid".
Include (- with name 'blue//' 'orchid//' 'vanda//' 'flower//' 'orchids//p', -) when defining the orchid.
The description of the orchid is "A vanda in a slatted basket, hung from the rafters by a hook. It has no soil at all; it lives on air, water and attention.[if the orchid is parched] The roots hang over the rim of the basket, grey and papery with thirst.[end if][if the orchid is watered] The roots have gone from grey to a tender green, as they do when they have drunk.[end if][if the orchid is starved] The leaves are pale, for want of feeding.[end if][if the orchid is dormant] From the crown comes one brown spike, which might be dead.[end if][if the orchid is in-bud] Along the spike three buds have swollen, each with a seam of colour.[end if][if the orchid is in-flower] On the spike are three flowers, wide as your palm, veined and chequered, blue as a gas flame.[end if]".
The appearance of the orchid is "From the ridge, alone among forty empty hooks, hangs an orchid in a basket.".
The first place of the orchid is the orchid-stove.
The orchid is fixed in place.

The description of the player is "You look as you always do."

Part 4 - Actions

Kneading-with is an action applying to two things.
Understand "knead [something] with [something]" as kneading-with.
Understand "soften [something] with [something]" as kneading-with.

Carry out kneading-with:
	if the noun is the putty and the second noun is the linseed-oil:
		if the putty is not enclosed by the player:
			say "You need the putty in your hands.";
			stop the action;
		if the linseed-oil is not enclosed by the player:
			say "You need the oil for that.";
			stop the action;
		if the putty is not crumbly:
			say "It couldn[']t be softer.";
			stop the action;
		now the putty is pliant;
		say "A few drops, and you work it between your palms the way you were shown once at this bench, standing on a box. First it breaks; then it sulks; then all at once it remembers what it is.";
		stop the action;
	say "That would lead nowhere.".

Pluging-with is an action applying to two things.
Understand "plug [something] with [something]" as pluging-with.
Understand "mend [something] with [something]" as pluging-with.
Understand "patch [something] with [something]" as pluging-with.
Understand "fix [something] with [something]" as pluging-with.
Understand "repair [something] with [something]" as pluging-with.
Understand "block [something] with [something]" as pluging-with.
Understand "stop [something] with [something]" as pluging-with.

Carry out pluging-with:
	if the noun is the watering-can and the second noun is the putty:
		if the watering-can is not enclosed by the player:
			say "You[']d have to pick up [the noun] first.";
			stop the action;
		if the putty is not enclosed by the player:
			say "You aren[']t holding any putty.";
			stop the action;
		if the putty is not pliant:
			say "You press a piece over the hole and it rains crumbs. It[']s much too dry; it would have to be worked up with oil.";
			stop the action;
		now the putty is nowhere;
		now the watering-can is mended;
		say "You force the whole soft lump into the hole, flatten it inside and out, and smooth the edge with a wet thumb.";
		stop the action;
	say "That would lead nowhere.".

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the watering-can and the second noun is the pump:
		if the watering-can is not enclosed by the player:
			say "You aren[']t holding [the noun].";
			stop the action;
		if the watering-can is not mended:
			say "The dolphin gives you a good two gallons, and they go straight through the hole and over your boots.";
			stop the action;
		if the watering-can is not unfilled:
			say "It is full. You can feel it in your shoulder.";
			stop the action;
		now the watering-can is brimming;
		say "Nothing, nothing, a groan, a frog; then water, in gouts, so cold that the can turns grey.";
		stop the action;
	say "That would lead nowhere.".

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the glass-door and the second noun is the linseed-oil:
		if the linseed-oil is not enclosed by the player:
			say "You have no oil.";
			stop the action;
		if the glass-door is not seized:
			say "It has had as much as it will drink.";
			stop the action;
		now the glass-door is oiled;
		say "You tip the bottle to the keyhole and wait, and tip again, until the rust stops being thirsty.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the glass-door and the second noun is the iron-key:
		if the glass-door is not oiled:
			say "The key goes in and will not turn. The lock has rusted up, and if you lean on it any harder there will be two keys. It wants oil.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		continue the action;
	continue the action.

Just-raising is an action applying to one thing.
Understand "raise [something]" as just-raising.
Understand "pull [something]" as just-raising.
Understand "hoist [something]" as just-raising.

Carry out just-raising:
	if the noun is the blind:
		if the blind is not lowered:
			say "It is up.";
			stop the action;
		now the blind is raised;
		say "You pull the cord, and the blind goes up like a startled goose, in a cloud of its own canvas. Daylight arrives.";
		stop the action;
	say "That would lead nowhere.".

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.

Carry out watering-with:
	if the noun is the orchid and the second noun is the watering-can:
		if the watering-can is not enclosed by the player:
			say "You aren[']t holding [the second noun].";
			stop the action;
		if the orchid is not parched:
			say "It has drunk. Any more would rot it.";
			stop the action;
		if the watering-can is not brimming:
			say "You tilt the can. One spider comes out.";
			stop the action;
		now the orchid is watered;
		now the watering-can is unfilled;
		say "You lift the rose above the basket and let it rain, slowly, until the water runs clear between the roots. You go on longer than you need to.";
		stop the action;
	say "That would lead nowhere.".

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.

Carry out feeding-with:
	if the noun is the orchid and the second noun is the plant-salts:
		if the plant-salts is not enclosed by the player:
			say "You have nothing to feed it with.";
			stop the action;
		if the orchid is not starved:
			say "Sparingly, it says on the tin.";
			stop the action;
		if the orchid is not watered:
			say "You stop with the tin half tipped. Salts on a dry root burn it. Water first; she must have said so a thousand times.";
			stop the action;
		now the orchid is fed-state;
		say "Seven crystals, no more, among the wet roots, where they melt.";
		stop the action;
	say "That would lead nowhere.".

Breathing-on is an action applying to one thing.
Understand "breathe on [something]" as breathing-on.
Understand "mist [something]" as breathing-on.

Carry out breathing-on:
	if the noun is the orchid:
		if the orchid is dormant:
			say "A little cloud forms on the basket and is gone. There is nothing on the spike yet to feel it.";
			stop the action;
		if the orchid is not in-bud:
			say "You have no breath left.";
			stop the action;
		now the orchid is in-flower;
		say "You cup your hands and breathe, as she did, from low down. The seam on the first bud gives, and a lip of blue comes out of it; then the next bud, and the one after, as if you had only to ask.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the blind:
		try just-raising the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the blind:
		say "Say how: raise [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the blind:
		say "Say how: pull [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the blind:
		try other words;
		try just-raising the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

The kneading-with action translates into I6 as "SKOwn1".
The pluging-with action translates into I6 as "SKOwn2".
The filling-at action translates into I6 as "SKOwn3".
The oiling-with action translates into I6 as "SKOwn4".
The watering-with action translates into I6 as "SKOwn5".
The feeding-with action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the linseed-oil +) && x == (+ the putty +)) return ##SKOwn1;
			if (y == (+ the putty +) && x == (+ the watering-can +)) return ##SKOwn2;
			if (y == (+ the pump +) && x == (+ the watering-can +)) return ##SKOwn3;
			if (y == (+ the linseed-oil +) && x == (+ the glass-door +)) return ##SKOwn4;
			if (y == (+ the watering-can +) && x == (+ the orchid +)) return ##SKOwn5;
			if (y == (+ the plant-salts +) && x == (+ the orchid +)) return ##SKOwn6;
		2:
			if (y == (+ the watering-can +) && x == (+ the putty +)) return ##SKOwn2 + 4096;
			if (y == (+ the watering-can +) && x == (+ the pump +)) return ##SKOwn3 + 4096;
			if (y == (+ the glass-door +) && x == (+ the linseed-oil +)) return ##SKOwn4 + 4096;
			if (y == (+ the orchid +) && x == (+ the watering-can +)) return ##SKOwn5 + 4096;
			if (y == (+ the orchid +) && x == (+ the plant-salts +)) return ##SKOwn6 + 4096;
		3:
			if (y == (+ the watering-can +) && x == (+ the putty +)) return ##SKOwn2 + 4096;
			if (y == (+ the pump +) && x == (+ the watering-can +)) return ##SKOwn3;
			if (y == (+ the watering-can +) && x == (+ the pump +)) return ##SKOwn3 + 4096;
			if (y == (+ the glass-door +) && x == (+ the linseed-oil +)) return ##SKOwn4 + 4096;
			if (y == (+ the orchid +) && x == (+ the watering-can +)) return ##SKOwn5 + 4096;
			if (y == (+ the orchid +) && x == (+ the plant-salts +)) return ##SKOwn6 + 4096;
		4:
			if (y == (+ the watering-can +) && x == (+ the putty +)) return ##SKOwn2 + 4096;
			if (y == (+ the watering-can +) && x == (+ the pump +)) return ##SKOwn3 + 4096;
			if (y == (+ the glass-door +) && x == (+ the linseed-oil +)) return ##SKOwn4 + 4096;
			if (y == (+ the orchid +) && x == (+ the watering-can +)) return ##SKOwn5 + 4096;
			if (y == (+ the orchid +) && x == (+ the plant-salts +)) return ##SKOwn6 + 4096;
		5:
			if (y == (+ the orchid +) && x == (+ the plant-salts +)) return ##SKOwn6 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the orchid is dormant and the orchid is watered and the orchid is fed-state and the blind is raised:
		if the player can see the orchid, say "Something about the brown spike is different. It was never dead, you see: there are buds on it, and they have begun to fatten. They look chilled. They look as though they were waiting for somebody to breathe on them.";
		now the orchid is in-bud.

Part 6 - Tasks and endings

The can-mended is a task. The points are 3.
The can-filled is a task. The points are 1.
The garden-open is a task. The points are 3.
The light-let-in is a task. The points are 1.
The orchid-tended is a task. The points are 4.
The orchid-blooms is a task. The points are 3.

The maximum score is 15.

Every turn:
	if the can-mended is pending and the watering-can is mended:
		achieve the can-mended.

Every turn:
	if the can-filled is pending and the watering-can is brimming:
		achieve the can-filled.

Every turn:
	if the garden-open is pending and the glass-door is open:
		achieve the garden-open.

Every turn:
	if the light-let-in is pending and the blind is raised:
		achieve the light-let-in.

Every turn:
	if the orchid-tended is pending and the orchid is watered and the orchid is fed-state:
		achieve the orchid-tended.

Every turn:
	if the orchid-blooms is pending and the orchid is in-flower:
		achieve the orchid-blooms.

Every turn:
	if the story has not ended and the orchid-blooms is achieved:
		say "You unhook the basket, take off your coat, and wrap it round the flowers against the wind. Then you carry them out past the pegs, breathing on them all the way to the gate.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the terrace.

When play begins:
	say "The Hotel Belvoir closed the autumn you were nine, and your mother, who had kept its winter garden, handed in her gloves and never spoke of it. Now there are surveyors['] pegs in the lawn. Before the diggers come you have been given one afternoon, to fetch away whatever is worth saving; and what you remember, behind the palms, is an orchid the blue of a gas flame, which she used to mist with her own breath.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the glass-door is seized:
			no;
		yes;
	if N is 3:
		if the glass-door is oiled:
			no;
		yes;
	if N is 20:
		if the watering-can is leaking:
			no;
		yes;
	if N is 21:
		if the watering-can is mended:
			no;
		yes;
	if N is 32:
		if the orchid is in-bud:
			no;
		yes;
	if N is 33:
		if the orchid is in-bud:
			no;
		yes;
	if N is 34:
		if the orchid is in-flower:
			no;
		yes;
	if N is 53:
		if the blind is lowered:
			no;
		yes;
	if N is 55:
		if the blind is raised:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 57, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Black, and by now as well rooted as the birches.";
	if N is 2, say "Brown, and very sure of itself.";
	if N is 3, say "It has stopped just short of the lily.";
	if N is 4, say "Somebody used to pick it out in white every spring.";
	if N is 5, say "Cooks, waiters, a pianist. You can name four.";
	if N is 6, say "She was never any good at being looked at.";
	if N is 7, say "You have seen it since.";
	if N is 8, say "The other twenty-nine pairs did as they were told.";
	if N is 9, say "Worn down by pockets to a kind of bud.";
	if N is 10, say "For the lobby, whether it could afford them or not.";
	if N is 11, say "Longer than you would have said.";
	if N is 12, say "Split straw, gone the colour of tea.";
	if N is 13, say "They scratched their names on a pane of the west side.";
	if N is 14, say "There were nine of them, and at the end there was one.";
	if N is 15, say "Yours. It is bigger than when you last did this.";
	if N is 16, say "Greaseproof, and clear as glass with the oil of other years.";
	if N is 17, say "Made long, for reaching over what must not be touched.";
	if N is 18, say "Fine holes, and she kept every one of them clear.";
	if N is 19, say "Worn thin on one side, by a ring.";
	if N is 20, say "Rust round the edge, and daylight in it.";
	if N is 21, say "It has your thumb on it, for good.";
	if N is 22, say "A dolphin[']s tail, bright along the top where hands go.";
	if N is 23, say "Each wears all its old coats, one over the other.";
	if N is 24, say "Red. You still know how many of its doors open.";
	if N is 25, say "Set too close for a child[']s hand, and you tried.";
	if N is 26, say "In July. She did not give a reason.";
	if N is 27, say "Teak, gone black, without a crumb of earth in it.";
	if N is 28, say "Wrought iron. Hers is the only one that still has work.";
	if N is 29, say "Thick as pencils, and holding on to air.";
	if N is 30, say "Leather straps, in two ranks.";
	if N is 31, say "As long as your hand, and bare of leaf.";
	if N is 32, say "Tight as mittened fists.";
	if N is 33, say "A hair[']s width of blue.";
	if N is 34, say "The blue that you remember, to the vein.";
	if N is 35, say "At six every pane of it used to be lit.";
	if N is 36, say "Fat as skittles, with three of them bowled.";
	if N is 37, say "It came up for air in 1871, and stayed.";
	if N is 38, say "Brick, with a bracket for a lamp.";
	if N is 39, say "Hollow in the middle, where trays were carried up.";
	if N is 40, say "Hay now, with pegs in it.";
	if N is 41, say "It smells a little of string.";
	if N is 42, say "It looks out on the glass, and always did.";
	if N is 43, say "Larch, warped towards the weather.";
	if N is 44, say "Dust goes up them, and comes down again.";
	if N is 45, say "Soft and brown. You could write your name in it, as you once did.";
	if N is 46, say "Square, and bent up at the end by somebody careful.";
	if N is 47, say "It has dropped on its hinge and stands open for good.";
	if N is 48, say "Moss, and a hundred years of grit.";
	if N is 49, say "One pane short, where the tallest of them went through.";
	if N is 50, say "White iron, with rust coming through it in freckles.";
	if N is 51, say "Thirty-nine. She could have said what hung on each.";
	if N is 52, say "Panes lapped like scales, and every one of them whole.";
	if N is 53, say "The canvas steeps it, like tea.";
	if N is 54, say "Dry, curled, and nobody[']s.";
	if N is 55, say "A snail has crossed one of them, on business.";
	if N is 56, say "Grey-green, with a pale ring for every pot.";
	if N is 58, say "You are there.";
	if N is 59, say "You would have to go west.";
	if N is 60, say "You would have to go east.";
	if N is 61, say "You would have to go south.";
	if N is 62, say "You are there.";
	if N is 63, say "You would have to go east.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go west.";
	if N is 66, say "You are there.";
	if N is 67, say "You would have to go north.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go east.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'umbrella//': if (n < 1 && SK_Near((+ the urns +))) return 1;
		'plug//': if (n < 2 && SK_Near((+ the glass-door +))) return 2;
		'tear//': if (n < 3 && SK_Near((+ the glass-door +))) return 3;
		'lily//': if (n < 4 && SK_Near((+ the glass-door +))) return 4; if (n < 9 && SK_Near((+ the iron-key +))) return 9;
		'people//': if (n < 5 && SK_Near((+ the photograph +))) return 5;
		'mother//': if (n < 6 && SK_Near((+ the photograph +))) return 6; if (n < 57 && SK_Near(player)) return 57;
		'hat//': if (n < 7 && SK_Near((+ the photograph +))) return 7;
		'eyes//': if (n < 8 && SK_Near((+ the photograph +))) return 8;
		'freesias//': if (n < 10 && SK_Near((+ the seed-orders +))) return 10;
		'hair//': if (n < 11 && SK_Near((+ the straw-hat +))) return 11;
		'weave//': if (n < 12 && SK_Near((+ the straw-hat +))) return 12;
		'glaziers//': if (n < 13 && SK_Near((+ the linseed-oil +))) return 13;
		'gardeners//': if (n < 14 && SK_Near((+ the linseed-oil +))) return 14;
		'hand//': if (n < 15 && SK_Near((+ the putty +))) return 15; if (n < 57 && SK_Near(player)) return 57;
		'paper//': if (n < 16 && SK_Near((+ the putty +))) return 16; if (n < 57 && SK_Near(player)) return 57;
		'neck//': if (n < 17 && SK_Near((+ the watering-can +))) return 17;
		'rose//': if (n < 18 && SK_Near((+ the watering-can +))) return 18;
		'handle//': if (n < 19 && SK_Near((+ the watering-can +))) return 19; if (n < 22 && SK_Near((+ the pump +))) return 22;
		'hole//': if (n < 20 && SK_Near((+ the watering-can +))) return 20;
		'button//': if (n < 21 && SK_Near((+ the watering-can +))) return 21;
		'trunks//': if (n < 23 && SK_Near((+ the palms +))) return 23;
		'car//': if (n < 24 && SK_Near((+ the grilles +))) return 24;
		'bars//': if (n < 25 && SK_Near((+ the grilles +))) return 25; if (n < 44 && SK_Near((+ the potting-shed +))) return 44;
		'date//': if (n < 26 && SK_Near((+ the labels-thing +))) return 26;
		'basket//': if (n < 27 && SK_Near((+ the orchid +))) return 27;
		'hook//': if (n < 28 && SK_Near((+ the orchid +))) return 28;
		'roots//': if (n < 29 && SK_Near((+ the orchid +))) return 29;
		'leaves//': if (n < 30 && SK_Near((+ the orchid +))) return 30;
		'spike//': if (n < 31 && SK_Near((+ the orchid +))) return 31;
		'buds//': if (n < 32 && SK_Near((+ the orchid +))) return 32;
		'seam//': if (n < 33 && SK_Near((+ the orchid +))) return 33;
		'flowers//': if (n < 34 && SK_Near((+ the orchid +))) return 34;
		'garden//': if (n < 35 && SK_Near((+ the terrace +))) return 35;
		'balustrad//': if (n < 36 && SK_Near((+ the terrace +))) return 36;
		'whale//': if (n < 37 && SK_Near((+ the terrace +))) return 37;
		'arch//': if (n < 38 && SK_Near((+ the terrace +))) return 38;
		'steps//': if (n < 39 && SK_Near((+ the terrace +))) return 39;
		'lawn//': if (n < 40 && SK_Near((+ the terrace +))) return 40;
		'room//': if (n < 41 && SK_Near((+ the lodge +))) return 41;
		'window//': if (n < 42 && SK_Near((+ the lodge +))) return 42;
		'slats//': if (n < 43 && SK_Near((+ the potting-shed +))) return 43;
		'fur//': if (n < 45 && SK_Near((+ the potting-shed +))) return 45;
		'nail//': if (n < 46 && SK_Near((+ the potting-shed +))) return 46;
		'door//': if (n < 47 && SK_Near((+ the potting-shed +))) return 47;
		'joints//': if (n < 48 && SK_Near((+ the well-court +))) return 48;
		'roof//': if (n < 49 && SK_Near((+ the palm-house +))) return 49; if (n < 52 && SK_Near((+ the orchid-stove +))) return 52;
		'ridge//': if (n < 50 && SK_Near((+ the orchid-stove +))) return 50;
		'hooks//': if (n < 51 && SK_Near((+ the orchid-stove +))) return 51;
		'dusk//': if (n < 53 && SK_Near((+ the orchid-stove +))) return 53;
		'leaf//': if (n < 54 && SK_Near((+ the orchid-stove +))) return 54;
		'panes//': if (n < 55 && SK_Near((+ the orchid-stove +))) return 55; if (n < 57 && SK_Near(player)) return 57;
		'slate//': if (n < 56 && SK_Near((+ the orchid-stove +))) return 56;
		'air//': if (n < 57 && SK_Near(player)) return 57;
		'autumn//': if (n < 57 && SK_Near(player)) return 57;
		'belvoir//': if (n < 57 && SK_Near(player)) return 57;
		'bow//': if (n < 57 && SK_Near(player)) return 57;
		'brooms//': if (n < 57 && SK_Near(player)) return 57;
		'cathedral//': if (n < 57 && SK_Near(player)) return 57;
		'complaint//': if (n < 57 && SK_Near(player)) return 57;
		'compost//': if (n < 57 && SK_Near(player)) return 57;
		'crown//': if (n < 57 && SK_Near(player)) return 57;
		'diggers//': if (n < 57 && SK_Near(player)) return 57;
		'elbows//': if (n < 57 && SK_Near(player)) return 57;
		'form//': if (n < 57 && SK_Near(player)) return 57;
		'gallons//': if (n < 57 && SK_Near(player)) return 57;
		'gloves//': if (n < 57 && SK_Near(player)) return 57;
		'hanging//': if (n < 57 && SK_Near(player)) return 57;
		'initials//': if (n < 57 && SK_Near(player)) return 57;
		'label//': if (n < 57 && SK_Near(player)) return 57;
		'lies//': if (n < 57 && SK_Near(player)) return 57;
		'mist//': if (n < 57 && SK_Near(player)) return 57;
		'noise//': if (n < 57 && SK_Near(player)) return 57;
		'oak//': if (n < 57 && SK_Near(player)) return 57;
		'orchids//': if (n < 57 && SK_Near(player)) return 57;
		'paths//': if (n < 57 && SK_Near(player)) return 57;
		'pencil//': if (n < 57 && SK_Near(player)) return 57;
		'price//': if (n < 57 && SK_Near(player)) return 57;
		'query//': if (n < 57 && SK_Near(player)) return 57;
		'rafters//': if (n < 57 && SK_Near(player)) return 57;
		'rim//': if (n < 57 && SK_Near(player)) return 57;
		'root//': if (n < 57 && SK_Near(player)) return 57;
		'soil//': if (n < 57 && SK_Near(player)) return 57;
		'spring//': if (n < 57 && SK_Near(player)) return 57;
		'square//': if (n < 57 && SK_Near(player)) return 57;
		'squares//': if (n < 57 && SK_Near(player)) return 57;
		'tail//': if (n < 57 && SK_Near(player)) return 57;
		'tape//': if (n < 57 && SK_Near(player)) return 57;
		'thumbprin//': if (n < 57 && SK_Near(player)) return 57;
		'winter//': if (n < 57 && SK_Near(player)) return 57;
		'terrace//': if (n < 58 && SK_Near((+ the terrace +))) return 58; if (n < 63 && SK_Near((+ the lodge +))) return 63; if (n < 65 && SK_Near((+ the potting-shed +))) return 65; if (n < 67 && SK_Near((+ the well-court +))) return 67;
		'lodge//': if (n < 59 && SK_Near((+ the terrace +))) return 59; if (n < 62 && SK_Near((+ the lodge +))) return 62;
		'shed//': if (n < 60 && SK_Near((+ the terrace +))) return 60; if (n < 64 && SK_Near((+ the potting-shed +))) return 64;
		'court//': if (n < 61 && SK_Near((+ the terrace +))) return 61; if (n < 66 && SK_Near((+ the well-court +))) return 66;
		'house//': if (n < 68 && SK_Near((+ the palm-house +))) return 68; if (n < 71 && SK_Near((+ the orchid-stove +))) return 71;
		'stove//': if (n < 69 && SK_Near((+ the palm-house +))) return 69; if (n < 70 && SK_Near((+ the orchid-stove +))) return 70;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'belvoir//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arch arches arm arms autumn autumns";
		}
		'b': switch (n) {
			1: return "balustrade balustrades bar bars basket baskets belvoir belvoirs birch birches body boot boots bow bows box boxes bracket brackets broom brooms burn";
			2: return "burns";
		}
		'c': switch (n) {
			1: return "canvas canvases car cars cast casts cathedral cathedrals ceiling cloud clouds coat coats compost composts corner corners crown crowns crumb crumbs";
		}
		'd': switch (n) {
			1: return "date dates daylight daylights digger diggers dolphin dolphins drop drops";
		}
		'e': switch (n) {
			1: return "ear ears earth earths elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot form forms freckle freckles freesia freesias frog frogs fur furs";
		}
		'g': switch (n) {
			1: return "gallon gallons garden gardener gardeners gardens gate gates glass glasses glazier glaziers glove gloves goes goose gooses gos gout gouts green greens";
			2: return "grills groan groans ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands head hinge hinges hook hooks";
		}
		'i': switch (n) {
			1: return "initial initials";
		}
		'j': switch (n) {
			1: return "joint joints julies july";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps lawn lawns leaf leafs leaves leg legs light lights lilies lily lip lips lobbies lobby";
		}
		'm': switch (n) {
			1: return "mother mothers mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names neck necks noise noises nose";
		}
		'o': switch (n) {
			1: return "oak oaks";
		}
		'p': switch (n) {
			1: return "pane pans paper papers path paths pencil pencils people person persons pianist pianists pocket pockets price prices";
		}
		'q': switch (n) {
			1: return "queries query";
		}
		'r': switch (n) {
			1: return "rafter rafters rank ranks ridge ridges rim rims ring rings roof roofs room rooms root roots rose roses rust rusts";
		}
		's': switch (n) {
			1: return "seed seeds short shorts shoulder shoulders sky slat slate slates slats snail snails soil soils spider spiders spike spikes spring springs square";
			2: return "squares step steps string strings";
		}
		't': switch (n) {
			1: return "tail tails tape tapes tea teas thumbprint thumbprints trunk trunks";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'v': switch (n) {
			1: return "vein veins";
		}
		'w': switch (n) {
			1: return "waiter waiters wall walls watering waterings weather weathers weave weaves whale whales wind window windows winds winter winters";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the terrace +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the terrace +))) rtrue;
	rfalse;
];
-).
