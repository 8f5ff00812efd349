"Obsolete Soundings" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The boat-shed is a room. It is privately-named.
The slipway is a room. It is privately-named.
The headland is a room. It is privately-named.

The printed name of the boat-shed is "Boat Shed".
The description of the boat-shed is "A dinghy lies keel-up on its trestles like something asleep, and you edge around it to reach the bench. There is a drawer under the bench; at one end, on a gas ring, sits the glue pot. The barometer by the door says FAIR and has never been trusted.[if the gas-ring is switched on] Blue flame mutters under the pot.[end if]".
The slipway is south of the boat-shed.

The printed name of the slipway is "Slipway".
The description of the slipway is "Green planks run down into the water and keep going. A path of sorts climbs the bank behind you towards the sky, and a gull on the winch watches your pockets.".
The boat-shed is north of the slipway.
The headland is up of the slipway.

The printed name of the headland is "Headland".
The description of the headland is "Nothing up here is taller than the grass, and the grass is lying down. Below is the whole bay: the new channel dark, the old one blond with sand. The wind leans on you like a friendly dog.[if the kite is enclosed by the player] What you are carrying has begun to tug.[end if]".
The slipway is down of the headland.

Part 2 - States

A thing can be trimmed or whole-state. A thing is usually whole-state.

A thing can be runny or set-hard. A thing is usually set-hard.

A thing can be tailed or tailless. A thing is usually tailless.

A thing can be strung-state or unstrung-state. A thing is usually unstrung-state.

A thing can be aloft or grounded. A thing is usually grounded.

Part 3 - Things

The dinghy is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The drawer is a container. It is privately-named.
The gas-ring is a thing. It is privately-named.
The glue-pot is a thing. It is privately-named.
The barometer is a thing. It is privately-named.
The bamboo-canes is a thing. It is privately-named.
The tarred-twine is a thing. It is privately-named.
The sail-shears is a thing. It is privately-named.
The old-chart is a thing. It is privately-named.
The frame is a thing. It is privately-named.
The kite is a thing. It is privately-named.
The gull is a person. It is privately-named.
The winch is a thing. It is privately-named.
The flags is a thing. It is privately-named.
The bay is a thing. It is privately-named.

The dinghy is in the boat-shed.
The printed name of the dinghy is "dinghy".
Include (- with name 'dinghy//' 'boat//' 'trestles//' 'dinghies//p', -) when defining the dinghy.
The description of the dinghy is "Clinker-built, in need of paint since before you were. The name on the transom has worn down to ORA.".
The dinghy is fixed in place and scenery.

The bench is in the boat-shed.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Oak, and cut about by every blade that ever passed through here.".
The bench is fixed in place, not enterable and scenery.

The drawer is in the boat-shed.
The printed name of the drawer is "drawer".
Include (- with name 'drawer//' 'drawers//p', -) when defining the drawer.
The description of the drawer is "It sticks in wet weather. Today it won[']t.".
The drawer is fixed in place, not enterable, openable, closed and scenery.

The gas-ring is in the boat-shed.
The printed name of the gas-ring is "gas ring".
Include (- with name 'gas//' 'ring//' 'burner//' 'tap//' 'brass//' 'rings//p', -) when defining the gas-ring.
The description of the gas-ring is "One burner, a red rubber hose, a brass tap.[if the gas-ring is switched on] It is burning low and blue.[end if]".
The gas-ring is fixed in place and scenery.
The gas-ring is switchable. The gas-ring is switched off.

The glue-pot is in the boat-shed.
The printed name of the glue-pot is "glue pot".
Include (- with name 'glue//' 'pot//' 'pots//p', -) when defining the glue-pot.
The description of the glue-pot is "Cast iron, and cemented to the ring by years of its own drips. What[']s inside is hide glue, the sort that has to be warmed before it will do anything.[if the glue-pot is set-hard] Cold, it is as hard as a toffee hammer.[end if][if the glue-pot is runny] It has gone the colour of tea, and runs.[end if]".
The glue-pot is fixed in place and scenery.

The barometer is in the boat-shed.
The printed name of the barometer is "barometer".
Include (- with name 'barometer//' 'barometers//p', -) when defining the barometer.
The description of the barometer is "Somebody has written on the dial in pencil: LIAR.".
The barometer is fixed in place and scenery.

The bamboo-canes is on the bench.
The printed name of the bamboo-canes is "bamboo canes".
Include (- with name 'bamboo//' 'canes//' 'sticks//', -) when defining the bamboo-canes.
The description of the bamboo-canes is "Two of them, light as drinking straws, one a forearm longer than the other. Crossed and lashed they would hold a shape.".
The bamboo-canes is portable and plural-named.

The tarred-twine is on the bench.
The printed name of the tarred-twine is "tarred twine".
Include (- with name 'tarred//' 'twine//' 'string//' 'line//' 'fat//' 'ball//', -) when defining the tarred-twine.
The description of the tarred-twine is "A fat ball of it, smelling of every boat you have ever been sick in. There is enough here to tie things together with and still reach the clouds.".
The tarred-twine is portable.
The indefinite article of the tarred-twine is "some".

The sail-shears is on the bench.
The printed name of the sail-shears is "sail shears".
Include (- with name 'sail//' 'shears//' 'scissors//', -) when defining the sail-shears.
The description of the sail-shears is "Meant for canvas. Paper will hardly notice them.".
The sail-shears is portable and plural-named.

The old-chart is in the drawer.
The printed name of the old-chart is "old chart".
Include (- with name 'old//' 'chart//' 'map//' 'paper//' 'charts//p', -) when defining the old-chart.
The description of the old-chart is "The approaches to the bay, corrected to 1961. Over the soundings run his own figures in a small, upright hand, the later ones contradicting the earlier.[if the old-chart is whole-state] It is still four feet square, as printed.[end if][if the old-chart is trimmed] It has been cut to a long diamond, with a margin to fold.[end if]".
The old-chart is portable.

The printed name of the frame is "light frame".
Include (- with name 'light//' 'frame//' 'frames//p', -) when defining the frame.
The description of the frame is "A cross of bamboo, tied at the middle, springy at the tips. It wants a skin.".
The frame is portable.

The printed name of the kite is "kite".
Include (- with name 'kite//' 'kites//p', -) when defining the kite.
The description of the kite is "A long diamond of soundings and sandbanks, tight as a drum.[if the kite is tailless] It has no tail.[end if][if the kite is tailed] A string of signal flags hangs from its foot.[end if][if the kite is unstrung-state] Nothing yet ties it to anybody.[end if][if the kite is strung-state] The twine is made fast at the crossing, with a bowline, naturally.[end if]".
The kite is portable.

The gull is in the slipway.
The printed name of the gull is "gull".
Include (- with name 'gull//' 'bird//' 'gulls//p', -) when defining the gull.
The description of the gull is "It has one yellow eye on you and keeps the other for the tide.".
The gull is scenery and neuter.

The winch is in the slipway.
The printed name of the winch is "winch".
Include (- with name 'winch//' 'winches//p', -) when defining the winch.
The description of the winch is "Rusted solid, pointing at the water.".
The winch is fixed in place and scenery.

The flags is in the slipway.
The printed name of the flags is "signal flags".
Include (- with name 'signal//' 'flags//' 'bunting//', -) when defining the flags.
The description of the flags is "Five of them on a cord, faded to the colours of boiled sweets. Read from the top they say, as far as you remember, I REQUIRE A PILOT.".
The appearance of the flags is "Somebody has hung a cord of signal flags along the rail to dry, and then forgotten them for a year or two.".
The first place of the flags is the slipway.
The flags is portable and plural-named.

The bay is in the headland.
The printed name of the bay is "bay".
Include (- with name 'bay//' 'channel//' 'sand//' 'whole//' 'bays//p', -) when defining the bay.
The description of the bay is "The old channel is a beach now. Children dig in eleven fathoms.".
The bay is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-warming is an action applying to one thing.
Understand "warm [something]" as just-warming.
Understand "heat [something]" as just-warming.
Understand "melt [something]" as just-warming.
Understand "cook [something]" as just-warming.
Understand "boil [something]" as just-warming.

Carry out just-warming:
	if the noun is the glue-pot:
		say "The ring under it does that, when it is lit.";
		stop the action;
	say "That would lead nowhere.".

Lashing-with is an action applying to two things.
Understand "lash [something] with [something]" as lashing-with.
Understand "tie [something] with [something]" as lashing-with.
Understand "bind [something] with [something]" as lashing-with.

Carry out lashing-with:
	if the noun is the bamboo-canes and the second noun is the tarred-twine:
		if the bamboo-canes is not enclosed by the player:
			say "You need the canes in your hands, one across the other.";
			stop the action;
		if the tarred-twine is not enclosed by the player:
			say "You pat your pockets for the twine and find lint.";
			stop the action;
		now the bamboo-canes is nowhere;
		now the frame is carried by the player;
		say "Short cane over long, eight turns one way, eight the other, two frapping turns between. It[']s the only knot he ever made you practise. You have a frame.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "trim [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the old-chart and the second noun is the sail-shears:
		if the old-chart is not enclosed by the player:
			say "The chart ought to be in your hand for this.";
			stop the action;
		if the sail-shears is not enclosed by the player:
			say "Not with your teeth. You[']ll want the shears.";
			stop the action;
		if the old-chart is not whole-state:
			say "It has been cut once. That was bad enough.";
			stop the action;
		now the old-chart is trimmed;
		say "You make yourself start at the compass rose. After that it is only paper, and falls away in long crackling strips, until what is left is a diamond with the bay in the middle of it.";
		stop the action;
	say "That would lead nowhere.".

Gluing-to is an action applying to two things.
Understand "glue [something] to [something]" as gluing-to.
Understand "paste [something] to [something]" as gluing-to.
Understand "stick [something] to [something]" as gluing-to.

Carry out gluing-to:
	if the noun is the old-chart and the second noun is the frame:
		if the glue-pot is not enclosed by the location:
			say "The glue is in the shed, and it isn[']t coming to you.";
			stop the action;
		if the old-chart is not enclosed by the player:
			say "You aren[']t holding the chart.";
			stop the action;
		if the frame is not enclosed by the player:
			say "You aren[']t holding the frame.";
			stop the action;
		if the old-chart is not trimmed:
			say "Uncut, it would be less a kite than a tablecloth.";
			stop the action;
		if the glue-pot is not runny:
			say "You prod the glue. It prods back. It must be warmed first.";
			stop the action;
		now the old-chart is nowhere;
		now the frame is nowhere;
		now the kite is carried by the player;
		now the gas-ring is switched off;
		say "You brush the margin, fold it round the tips, press, hold your breath, and go round again. By the time you turn off the gas, it has drawn tight and rings under a fingernail. It is a kite.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the flags and the second noun is the kite:
		if the flags is not enclosed by the player:
			say "Fetch the flags into your hand first.";
			stop the action;
		if the kite is not enclosed by the player:
			say "You aren[']t holding the kite.";
			stop the action;
		now the flags is nowhere;
		now the kite is tailed;
		say "You bend the cord to the foot of the kite. I REQUIRE A PILOT, it announces, to your shoes.";
		stop the action;
	if the noun is the tarred-twine and the second noun is the kite:
		if the tarred-twine is not enclosed by the player:
			say "You aren[']t holding the twine.";
			stop the action;
		if the kite is not enclosed by the player:
			say "You aren[']t holding the kite.";
			stop the action;
		now the tarred-twine is nowhere;
		now the kite is strung-state;
		say "The rabbit comes out of its hole, round the tree, and back down. You give it a yank. Nothing slips.";
		stop the action;
	say "That would lead nowhere.".

Just-flying is an action applying to one thing.
Understand "fly [something]" as just-flying.
Understand "launch [something]" as just-flying.

Carry out just-flying:
	if the noun is the kite:
		if the kite is not enclosed by the player:
			say "You aren[']t holding the kite.";
			stop the action;
		if the location of the player is not the headland:
			say "Down here the wind comes in scraps. It would never leave your hand.";
			stop the action;
		if the kite is not strung-state:
			say "With no line on it, that would be throwing away, not flying.";
			stop the action;
		if the kite is not tailed:
			say "It leaps up, spins twice on its nose and dives into the grass. You run and fetch it, unhurt. It[']s too light at the foot; it needs a tail.";
			stop the action;
		now the kite is aloft;
		say "You walk backwards into the wind, let go, and the line burns through your fingers.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the glue-pot:
		try just-warming the noun;
		stop the action;
	continue the action.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the old-chart:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The lashing-with action translates into I6 as "SKOwn1".
The cuting-with action translates into I6 as "SKOwn2".
The gluing-to action translates into I6 as "SKOwn3".
The tiing-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the tarred-twine +) && x == (+ the bamboo-canes +)) return ##SKOwn1;
			if (y == (+ the sail-shears +) && x == (+ the old-chart +)) return ##SKOwn2;
			if (y == (+ the frame +) && x == (+ the old-chart +)) return ##SKOwn3;
			if (y == (+ the kite +) && x == (+ the flags +) or (+ the tarred-twine +)) return ##SKOwn4;
		2:
			if (y == (+ the bamboo-canes +) && x == (+ the tarred-twine +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the bamboo-canes +) && x == (+ the tarred-twine +)) return ##SKOwn1 + 4096;
			if (y == (+ the frame +) && x == (+ the old-chart +)) return ##SKOwn3;
			if (y == (+ the kite +) && x == (+ the flags +) or (+ the tarred-twine +)) return ##SKOwn4;
		4:
			if (y == (+ the bamboo-canes +) && x == (+ the tarred-twine +)) return ##SKOwn1 + 4096;
			if (y == (+ the frame +) && x == (+ the old-chart +)) return ##SKOwn3;
			if (y == (+ the kite +) && x == (+ the flags +) or (+ the tarred-twine +)) return ##SKOwn4;
		6:
			if (y == (+ the kite +) && x == (+ the flags +) or (+ the tarred-twine +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the gas-ring is switched on and the glue-pot is set-hard:
		if the player can see the glue-pot, say "The glue sighs, slumps, and begins to smell like a horse in the rain. It is runny enough to use.";
		now the glue-pot is runny.

Part 6 - Tasks and endings

The frame-made is a task. The points are 2.
The chart-cut is a task. The points are 1.
The kite-made is a task. The points are 2.
The kite-rigged is a task. The points are 2.
The kite-flown is a task. The points are 3.

The maximum score is 10.

Every turn:
	if the frame-made is pending and the bamboo-canes is nowhere:
		achieve the frame-made.

Every turn:
	if the chart-cut is pending and the old-chart is trimmed:
		achieve the chart-cut.

Every turn:
	if the kite-made is pending and the kite is not nowhere:
		achieve the kite-made.

Every turn:
	if the kite-rigged is pending and the kite is tailed and the kite is strung-state:
		achieve the kite-rigged.

Every turn:
	if the kite-flown is pending and the kite is aloft:
		achieve the kite-flown.

Every turn:
	if the story has not ended and the kite-flown is achieved:
		say "It goes up over the bar, over the drowned pilot ground and the bank that moved, until his figures are too small to be wrong. You let out all the line there is.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the boat-shed.

When play begins:
	say "For forty years your grandfather brought ships into the bay by a chart that the sand has since made a liar of. He would not burn it. It had earned, he said, better than a stove. This morning the wind is steady in the west, the shed is yours, and you have worked out what he meant by better. There are canes for a frame, glue for the covering, and a whole sky.".

To decide whether mention (N - a number) is absent:
	if N is 10:
		if the old-chart is trimmed:
			no;
		yes;
	if N is 11:
		if the old-chart is trimmed:
			no;
		yes;
	if N is 15:
		if the kite is strung-state:
			no;
		yes;
	if N is 17:
		if the kite is tailless:
			no;
		yes;
	if N is 18:
		if the kite is tailed:
			no;
		yes;
	if N is 26:
		if the gas-ring is switched on:
			no;
		yes;
	if N is 27:
		if the gas-ring is switched on:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 7, no;
	if N is 13, no;
	if N is 37, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "There was an A before the OR, you think.";
	if N is 2, say "Each of them left its signature.";
	if N is 3, say "It runs to a bottle under the bench.";
	if N is 4, say "FAIR, STORMY, and a needle that has settled down.";
	if N is 5, say "Block capitals, underlined.";
	if N is 6, say "Yours, more or less.";
	if N is 8, say "On paper the old channel is still deep.";
	if N is 9, say "Feet and fathoms, in ink that has gone brown.";
	if N is 10, say "Printed sea from point to point.";
	if N is 11, say "Two fingers wide.";
	if N is 12, say "The lashing has drawn as tight as wire.";
	if N is 14, say "The bay is in the middle, with the old figures running across.";
	if N is 15, say "Rabbit, hole and tree. It will not slip.";
	if N is 16, say "The pointed end, below the long cane.";
	if N is 17, say "None, so far.";
	if N is 18, say "Five signals, and all of them fluttering.";
	if N is 19, say "It does not blink at all.";
	if N is 20, say "High enough to float something, if there were something to float.";
	if N is 21, say "Cotton, and grey with salt.";
	if N is 22, say "White paint, mostly come away on the cord.";
	if N is 23, say "Pale and wide, where the pilot boats used to lie.";
	if N is 24, say "Five of them, and a red bucket.";
	if N is 25, say "It stands open on the slipway, on a hook.";
	if N is 26, say "A ring of small blue teeth.";
	if N is 27, say "It smells of nothing much, and whispers.";
	if N is 28, say "It comes up one plank, and goes back down.";
	if N is 29, say "Weed has made them as slick as soap.";
	if N is 30, say "Thrift and rabbit holes.";
	if N is 31, say "Mostly it is where other people have slid.";
	if N is 32, say "Clouds cross it at a good walking pace.";
	if N is 33, say "There might be a biscuit in one. The gull thinks so.";
	if N is 34, say "Combed flat, all of it towards the east.";
	if N is 35, say "It fills your sleeves.";
	if N is 36, say "There is a great deal of it, and nothing in the way.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go south.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go north.";
	if N is 42, say "You would have to go up.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'transom//': if (n < 1 && SK_Near((+ the dinghy +))) return 1;
		'name//': if (n < 1 && SK_Near((+ the dinghy +))) return 1;
		'blade//': if (n < 2 && SK_Near((+ the bench +))) return 2;
		'hose//': if (n < 3 && SK_Near((+ the gas-ring +))) return 3;
		'dial//': if (n < 4 && SK_Near((+ the barometer +))) return 4;
		'pencil//': if (n < 5 && SK_Near((+ the barometer +))) return 5;
		'liar//': if (n < 5 && SK_Near((+ the barometer +))) return 5; if (n < 37 && SK_Near(player)) return 37;
		'forearm//': if (n < 6 && SK_Near((+ the bamboo-canes +))) return 6;
		'clouds//': if (n < 7 && SK_Near((+ the tarred-twine +))) return 7;
		'bay//': if (n < 8 && SK_Near((+ the old-chart +))) return 8;
		'figures//': if (n < 9 && SK_Near((+ the old-chart +))) return 9;
		'hand//': if (n < 9 && SK_Near((+ the old-chart +))) return 9;
		'diamond//': if (n < 10 && SK_Near((+ the old-chart +))) return 10; if (n < 14 && SK_Near((+ the kite +))) return 14;
		'margin//': if (n < 11 && SK_Near((+ the old-chart +))) return 11;
		'cross//': if (n < 12 && SK_Near((+ the frame +))) return 12;
		'middle//': if (n < 12 && SK_Near((+ the frame +))) return 12;
		'skin//': if (n < 13 && SK_Near((+ the frame +))) return 13;
		'sandbanks//': if (n < 14 && SK_Near((+ the kite +))) return 14;
		'bowline//': if (n < 15 && SK_Near((+ the kite +))) return 15;
		'foot//': if (n < 16 && SK_Near((+ the kite +))) return 16;
		'tail//': if (n < 17 && SK_Near((+ the kite +))) return 17; if (n < 18 && SK_Near((+ the kite +))) return 18;
		'eye//': if (n < 19 && SK_Near((+ the gull +))) return 19;
		'water//': if (n < 20 && SK_Near((+ the winch +))) return 20; if (n < 28 && SK_Near((+ the slipway +))) return 28;
		'cord//': if (n < 21 && SK_Near((+ the flags +))) return 21;
		'rail//': if (n < 22 && SK_Near((+ the flags +))) return 22;
		'beach//': if (n < 23 && SK_Near((+ the bay +))) return 23;
		'children//': if (n < 24 && SK_Near((+ the bay +))) return 24;
		'door//': if (n < 25 && SK_Near((+ the boat-shed +))) return 25;
		'flame//': if (n < 26 && SK_Near((+ the boat-shed +))) return 26;
		'gas//': if (n < 27 && SK_Near((+ the boat-shed +))) return 27;
		'planks//': if (n < 29 && SK_Near((+ the slipway +))) return 29;
		'bank//': if (n < 30 && SK_Near((+ the slipway +))) return 30;
		'path//': if (n < 31 && SK_Near((+ the slipway +))) return 31;
		'sky//': if (n < 32 && SK_Near((+ the slipway +))) return 32; if (n < 36 && SK_Near((+ the headland +))) return 36; if (n < 37 && SK_Near(player)) return 37;
		'pockets//': if (n < 33 && SK_Near((+ the slipway +))) return 33;
		'grass//': if (n < 34 && SK_Near((+ the headland +))) return 34;
		'wind//': if (n < 35 && SK_Near((+ the headland +))) return 35; if (n < 37 && SK_Near(player)) return 37;
		'approache//': if (n < 37 && SK_Near(player)) return 37;
		'canvas//': if (n < 37 && SK_Near(player)) return 37;
		'covering//': if (n < 37 && SK_Near(player)) return 37;
		'crossing//': if (n < 37 && SK_Near(player)) return 37;
		'dog//': if (n < 37 && SK_Near(player)) return 37;
		'drum//': if (n < 37 && SK_Near(player)) return 37;
		'fathoms//': if (n < 37 && SK_Near(player)) return 37;
		'grandfath//': if (n < 37 && SK_Near(player)) return 37;
		'hammer//': if (n < 37 && SK_Near(player)) return 37;
		'pilot//': if (n < 37 && SK_Near(player)) return 37;
		'stove//': if (n < 37 && SK_Near(player)) return 37;
		'tea//': if (n < 37 && SK_Near(player)) return 37;
		'tide//': if (n < 37 && SK_Near(player)) return 37;
		'tips//': if (n < 37 && SK_Near(player)) return 37;
		'weather//': if (n < 37 && SK_Near(player)) return 37;
		'corner//': if (n < 37 && SK_Near(player)) return 37;
		'rose//': if (n < 37 && SK_Near(player)) return 37;
		'shed//': if (n < 38 && SK_Near((+ the boat-shed +))) return 38; if (n < 41 && SK_Near((+ the slipway +))) return 41;
		'slipway//': if (n < 39 && SK_Near((+ the boat-shed +))) return 39; if (n < 40 && SK_Near((+ the slipway +))) return 40; if (n < 44 && SK_Near((+ the headland +))) return 44;
		'headland//': if (n < 42 && SK_Near((+ the slipway +))) return 42; if (n < 43 && SK_Near((+ the headland +))) return 43;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air approach approaches arm arms";
		}
		'b': switch (n) {
			1: return "bamboo bamboos bank banks bar bars beach beaches biscuit biscuits blade blades body bottle bottles breath breaths bucket buckets";
		}
		'c': switch (n) {
			1: return "cane cans canvas canvases capital capitals ceiling child children childs cloud clouds cord cords corner corners covering coverings cross crosses";
			2: return "crossing crossings";
		}
		'd': switch (n) {
			1: return "dial dials dog dogs door doors drum drums";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls fathom fathoms feet figure figures finger fingernail fingernails fingers floor foot forearm forearms";
		}
		'g': switch (n) {
			1: return "grandfather grandfathers grass grasses ground grounds";
		}
		'h': switch (n) {
			1: return "hair hammer hammers hand hands head hole holes hook hooks horse horses hose hoses";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lashing lashings leg legs liar liars";
		}
		'm': switch (n) {
			1: return "mouth";
		}
		'n': switch (n) {
			1: return "name names needle needles nose noses";
		}
		'o': switch (n) {
			1: return "ought oughts";
		}
		'p': switch (n) {
			1: return "pace paces path paths pencil pencils people person persons pilot pilots plank planks pocket pockets";
		}
		'r': switch (n) {
			1: return "rabbit rabbits rail rails rain rains roof rose roses run runs";
		}
		's': switch (n) {
			1: return "salt salts sandbank sandbanks scrap scraps shoe shoes signal signals signature signatures skies skin skins sky sleeve sleeves stove stoves";
		}
		't': switch (n) {
			1: return "tablecloth tablecloths tea teas teeth tide tides tip tips tooth tooths transom transoms tree trees";
		}
		'w': switch (n) {
			1: return "wall walls water waters weather weathers wind winds";
		}
		'y': switch (n) {
			1: return "yank yanks";
		}
	}
	return 0;
];
-).
