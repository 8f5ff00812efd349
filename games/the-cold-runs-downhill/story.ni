"The Cold Runs Downhill" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The yard is a room. It is privately-named.
The cart-shed is a room. It is privately-named.
The clos is a room. It is privately-named.
The foot-room is a room. It is privately-named.

The printed name of the yard is "Farmyard".
The description of the yard is "Moonlight as hard as enamel. The cowbell thermometer hangs on the kitchen wall. West is the cart shed; south, past a rick of wet straw, the Clos drops away in rows towards the road.".
The cart-shed is west of the yard.
The clos is south of the yard.

The printed name of the cart-shed is "Cart Shed".
The description of the cart-shed is "It smells of hens, tar and the war. A drum of heavy oil lies on its cradle with a tap at one end. The shelf is Papa[']s, and you have never moved anything on it.".
The yard is east of the cart-shed.

The printed name of the clos is "The Clos".
The description of the clos is "Two thousand vines, each with its small wet leaves out like a hand feeling for rain. Between the rows stand the pots, iron, with chimneys. You can feel the cold going past your ankles, downhill, like sheep.[if the pots is alight] The pots burn in their rows, a hundred small orange tongues.[end if][if the pots is smoking] A thick yellow smoke lies over everything, as flat as a lid.[end if]".
The yard is north of the clos.
The foot-room is south of the clos.

The printed name of the foot-room is "Foot of the Clos".
The description of the foot-room is "The lowest row, against the road wall, where the frost always begins. A field gate is set in the wall.[if the gate-thing is shut-fast] The cold has come down all the rows and can get no farther. It stands here to the thigh, and it is getting deeper.[end if][if the gate-thing is hooked-back] You can hear the grass in the road creak as the cold goes out over it.[end if]".
The clos is north of the foot-room.

Part 2 - States

A thing can be dry-pots, filled-pots, alight or smoking (this is its fuel property).

A thing can be full-can or empty-can. A thing is usually empty-can.

A thing can be hooked-back or shut-fast. A thing is usually shut-fast.

A thing has a number called frost.

Part 3 - Things

The thermometer is a thing. It is privately-named.
The straw is a thing. It is privately-named.
The moon is a thing. It is privately-named.
The drum is a thing. It is privately-named.
The hens is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The can-thing is a thing. It is privately-named.
The lighter is a thing. It is privately-named.
The secateurs is a thing. It is privately-named.
The marc is a thing. It is privately-named.
The vines is a thing. It is privately-named.
The pots is a thing. It is privately-named.
The gate-thing is a thing. It is privately-named.
The hare is a thing. It is privately-named.

The thermometer is in the yard.
The printed name of the thermometer is "cowbell thermometer".
Include (- with name 'cowbell//' 'thermometer//' 'bell//' 'thermometers//p', -) when defining the thermometer.
The description of the thermometer is "Alcohol, red, with a wire contact and a bell off a cow called Josephine.[if the frost of the thermometer is less than 8] It says one degree above.[end if][if the frost of the thermometer is at least 8 and the frost of the thermometer is less than 16] It says nought.[end if][if the frost of the thermometer is at least 16] It says one degree below, and has not finished its sentence.[end if]".
The thermometer is fixed in place and scenery.

The straw is in the yard.
The printed name of the straw is "wet straw".
Include (- with name 'wet//' 'straw//' 'rick//' 'armful//', -) when defining the straw.
The description of the straw is "Rick bottoms, black, and sopping. You could not burn it if you tried; it would only sulk.".
The appearance of the straw is "An armful of wet straw has slid off the rick and lies steaming in the cold.".
The first place of the straw is the yard.
The straw is portable.
The indefinite article of the straw is "some".

The moon is in the yard.
The printed name of the moon is "moon".
Include (- with name 'moon//' 'moonlight//' 'moons//p', -) when defining the moon.
The description of the moon is "Full, and pleased about it.".
The moon is fixed in place and scenery.

The drum is in the cart-shed.
The printed name of the drum is "oil drum".
Include (- with name 'oil//' 'drum//' 'tap//' 'cradle//' 'drums//p', -) when defining the drum.
The description of the drum is "Two hundred litres. Somebody has painted a face on the end, and the tap is its nose.".
The drum is fixed in place and scenery.

The hens is in the cart-shed.
The printed name of the hens is "hens".
Include (- with name 'hens//', -) when defining the hens.
The description of the hens is "They open one eye, in order of rank.".
The hens is fixed in place, scenery and plural-named.

The shelf-thing is in the cart-shed.
The printed name of the shelf-thing is "back shelf".
Include (- with name 'back//' 'shelf//' 'dust//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "A dust as soft as flour, and in it the clean prints of three things.".
The shelf-thing is fixed in place, not enterable and scenery.

The can-thing is on the shelf-thing.
The printed name of the can-thing is "jerrycan".
Include (- with name 'jerrycan//' 'can//' 'jerrycans//p', -) when defining the can-thing.
The description of the can-thing is "American. It was left in the lane in 1944, with a jeep round it.[if the can-thing is empty-can] Tilted, it says nothing.[end if][if the can-thing is full-can] It is full, and has opinions about your arm.[end if]".
The can-thing is portable.

The lighter is on the shelf-thing.
The printed name of the lighter is "storm lighter".
Include (- with name 'storm//' 'lighter//' 'flame//' 'lighters//p', -) when defining the lighter.
The description of the lighter is "It lights in anything. It has lit in your brother[']s hand, upside down, in a swimming bath.".
The lighter is portable.

The secateurs is on the shelf-thing.
The printed name of the secateurs is "secateurs".
Include (- with name 'secateurs//' 'shears//', -) when defining the secateurs.
The description of the secateurs is "Swiss steel. Papa would come back from the dead for them, so you oil them.".
The secateurs is portable and plural-named.

The marc is carried by the player.
The printed name of the marc is "marc".
Include (- with name 'marc//' 'bottle//' 'brandy//', -) when defining the marc.
The description of the marc is "Distilled by the cousin with one eyebrow. It does not freeze; that is its only virtue.".
The marc is portable.
The indefinite article of the marc is "some".

The vines is in the clos.
The printed name of the vines is "vines".
Include (- with name 'vines//' 'leaves//' 'rows//' 'thousand//' 'small//' 'wet//' 'vine//', -) when defining the vines.
The description of the vines is "Chardonnay, thirty years old. Any one of those leaves is a glass and a half.".
The vines is fixed in place, scenery and plural-named.

The pots is in the clos.
The printed name of the pots is "oil pots".
Include (- with name 'oil//' 'pots//' 'chimneys//' 'pot//', -) when defining the pots.
The description of the pots is "Fifty to the row, one to every fifth vine.[if the pots is dry-pots] They are dry.[end if][if the pots is filled-pots] They are brimming with black oil.[end if][if the pots is alight] They are burning clear, with a good heat and no smoke. The heat goes straight up to the moon.[end if][if the pots is smoking] They are smothered in straw, and smoke like curates.[end if]".
The pots is fixed in place, scenery and plural-named.

The gate-thing is in the foot-room.
The printed name of the gate-thing is "field gate".
Include (- with name 'field//' 'gate//' 'planks//' 'gates//p', -) when defining the gate-thing.
The description of the gate-thing is "Oak, hung by your grandfather, and out of true by your brother.[if the gate-thing is shut-fast] It is shut, and planked to the ground so as to keep hares out.[end if][if the gate-thing is hooked-back] It is hooked back against the wall.[end if]".
The gate-thing is fixed in place and scenery.

The hare is in the foot-room.
The printed name of the hare is "hare".
Include (- with name 'hare//' 'hares//p', -) when defining the hare.
The description of the hare is "On the road side of the wall, sitting bolt upright, waiting for the result.".
The hare is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "pour [something] into [something]" as filling-from (with nouns reversed).
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the can-thing and the second noun is the drum:
		if the can-thing is not enclosed by the player:
			say "You have nothing in your hands to fill.";
			stop the action;
		if the can-thing is not empty-can:
			say "It has all that you can carry uphill.";
			stop the action;
		now the can-thing is full-can;
		say "The face on the drum weeps from the nose, thickly, for as long as it takes to say three Our Fathers at the speed that you say them.";
		stop the action;
	if the noun is the pots and the second noun is the can-thing:
		if the can-thing is not enclosed by the player:
			say "It would have to be in your hand.";
			stop the action;
		if the can-thing is not full-can:
			say "You tip [the second noun]. It offers you its smell.";
			stop the action;
		if the pots is not dry-pots:
			say "There is no room in them.";
			stop the action;
		now the can-thing is empty-can;
		now the pots is filled-pots;
		say "Up one row and down the next, a litre to a pot, at something between a walk and a fall.";
		stop the action;
	if the noun is the pots and the second noun is the marc:
		say "One pot, one hiccup, one blue flash, and your eyebrows would match the cousin[']s. Besides, it is for afterwards.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.
Understand "ignite [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the pots and the second noun is the lighter:
		if the lighter is not enclosed by the player:
			say "The lighter isn[']t in your hand.";
			stop the action;
		if the pots is dry-pots:
			say "There is nothing in them but last year[']s wasps.";
			stop the action;
		if the pots is not filled-pots:
			say "They are lit.";
			stop the action;
		now the pots is alight;
		say "You go along with the flame held low, and each one catches behind you with a small surprised sound, and then the next. By the end you are walking back through a street with its lamps on.";
		stop the action;
	if the noun is the straw and the second noun is the lighter:
		say "It hisses at you.";
		stop the action;
	say "That would lead nowhere.".

Smothering-with is an action applying to two things.
Understand "smother [something] with [something]" as smothering-with.
Understand "cover [something] with [something]" as smothering-with.
Understand "bank [something] with [something]" as smothering-with.
Understand "lay [something] on [something]" as smothering-with (with nouns reversed).
Understand "pile [something] on [something]" as smothering-with (with nouns reversed).
Understand "wrap [something] with [something]" as smothering-with.

Carry out smothering-with:
	if the noun is the pots and the second noun is the straw:
		if the straw is not enclosed by the player:
			say "You have no straw.";
			stop the action;
		if the pots is smoking:
			say "They are smoking as hard as they can.";
			stop the action;
		if the pots is not alight:
			say "Put it on cold and you would only have cold wet straw. They must be burning well first.";
			stop the action;
		now the pots is smoking;
		now the straw is nowhere;
		say "A fistful to each chimney. They choke, spit, go dark; and then from every pot there comes up a rope of yellow smoke as thick as your neck, and at the height of a man it stops climbing, and spreads.";
		stop the action;
	say "That would lead nowhere.".

Just-unhooking is an action applying to one thing.
Understand "unhook [something]" as just-unhooking.
Understand "swing [something]" as just-unhooking.
Understand "prop [something]" as just-unhooking.
Understand "hook [something] back" as just-unhooking.

Carry out just-unhooking:
	if the noun is the gate-thing:
		if the gate-thing is not shut-fast:
			say "It is hooked back, as wide as it goes.";
			stop the action;
		now the gate-thing is hooked-back;
		say "You lift, because of your brother, and walk it round. The cold goes out past your legs into the road all at once, like a school.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the gate-thing:
		if the gate-thing is not shut-fast:
			say "It is hooked back, as wide as it goes.";
			stop the action;
		if the gate-thing is not hooked-back:
			say "It is heavier than it looks, and not on the latch: there is a hook. Unhook it.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Pruning-with is an action applying to two things.
Understand "prune [something] with [something]" as pruning-with.
Understand "cut [something] with [something]" as pruning-with.

Carry out pruning-with:
	if the noun is the vines and the second noun is the secateurs:
		say "In May, at three in the morning? You are frightened, that is all.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.
Understand "sip [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the marc:
		say "You get the cork as far as your teeth. Papa[']s voice says: after.";
		stop the action;
	try drinking the noun.

Check dropping:
	now the deed is 0;
	if the noun is the marc:
		if the noun is enclosed by the player:
			say "It is all that is keeping your coat shut.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the pots:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the straw or the noun is the pots:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the straw or the noun is the pots:
		say "Say how: light [the noun] with something.";
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the vines:
		say "Say how: prune [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the marc:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The filling-from action translates into I6 as "SKOwn1".
The lighting-with action translates into I6 as "SKOwn2".
The smothering-with action translates into I6 as "SKOwn3".
The pruning-with action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the drum +) && x == (+ the can-thing +)) return ##SKOwn1;
			if (y == (+ the can-thing +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the can-thing +) && x == (+ the pots +)) return ##SKOwn1;
			if (y == (+ the pots +) && x == (+ the can-thing +) or (+ the marc +)) return ##SKOwn1 + 4096;
			if (y == (+ the marc +) && x == (+ the pots +)) return ##SKOwn1;
			if (y == (+ the lighter +) && x == (+ the pots +) or (+ the straw +)) return ##SKOwn2;
			if (y == (+ the straw +) && x == (+ the pots +)) return ##SKOwn3;
			if (y == (+ the pots +) && x == (+ the straw +)) return ##SKOwn3 + 4096;
			if (y == (+ the secateurs +) && x == (+ the vines +)) return ##SKOwn4;
		2:
			if (y == (+ the can-thing +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the pots +) && x == (+ the can-thing +) or (+ the marc +)) return ##SKOwn1 + 4096;
			if (y == (+ the pots +) && x == (+ the straw +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the drum +) && x == (+ the can-thing +)) return ##SKOwn1;
			if (y == (+ the can-thing +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the can-thing +) && x == (+ the pots +)) return ##SKOwn1;
			if (y == (+ the pots +) && x == (+ the can-thing +) or (+ the marc +)) return ##SKOwn1 + 4096;
			if (y == (+ the marc +) && x == (+ the pots +)) return ##SKOwn1;
			if (y == (+ the pots +) && x == (+ the straw +)) return ##SKOwn3 + 4096;
		4:
			if (y == (+ the can-thing +) && x == (+ the drum +)) return ##SKOwn1 + 4096;
			if (y == (+ the pots +) && x == (+ the can-thing +) or (+ the marc +)) return ##SKOwn1 + 4096;
			if (y == (+ the pots +) && x == (+ the straw +)) return ##SKOwn3 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the gate-thing is shut-fast:
		increase the frost of the thermometer by 1;
		if the frost of the thermometer is greater than 26, now the frost of the thermometer is 26.

Every turn:
	if the gate-thing is hooked-back and the pots is not smoking:
		increase the frost of the thermometer by 1;
		if the frost of the thermometer is greater than 26, now the frost of the thermometer is 26.

Every turn:
	if the frost of the thermometer is at least 8 and the frost of the thermometer is less than 9:
		say "Up at the house the cowbell rings, once: nought.";
		increase the frost of the thermometer by 1;
		if the frost of the thermometer is greater than 26, now the frost of the thermometer is 26.

Every turn:
	if the frost of the thermometer is at least 16 and the frost of the thermometer is less than 17:
		say "The cowbell rings twice. One below. On the leaf nearest you there is a grain of something that glitters.";
		increase the frost of the thermometer by 1;
		if the frost of the thermometer is greater than 26, now the frost of the thermometer is 26.

Every turn:
	if the frost of the thermometer is at least 22 and the frost of the thermometer is less than 23:
		say "The cowbell has begun to ring and does not stop.";
		increase the frost of the thermometer by 1;
		if the frost of the thermometer is greater than 26, now the frost of the thermometer is 26.

Part 6 - Tasks and endings

The pots-filled is a task. The points are 3.
The pots-lit is a task. The points are 2.
The smoke-made is a task. The points are 3.
The cold-out is a task. The points are 2.

The maximum score is 10.

Every turn:
	if the pots-filled is pending and the pots is filled-pots:
		achieve the pots-filled.

Every turn:
	if the pots-lit is pending and the pots is alight:
		achieve the pots-lit.

Every turn:
	if the smoke-made is pending and the pots is smoking:
		achieve the smoke-made.

Every turn:
	if the cold-out is pending and the gate-thing is hooked-back:
		achieve the cold-out.

Every turn:
	if the story has not ended and the pots is smoking and the gate-thing is hooked-back:
		say "At five the sun comes up over the Serein and has to feel its way. When the smoke thins you go along the rows with a lantern you do not need, turning up leaves: wet, wet, wet; green. In the lowest row one vine is black. You pour it the first of the marc, and have the second yourself, and sit down by it until somebody comes home in a buttonhole.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the frost of the thermometer is at least 26:
		say "You feel it rather than see it, a tightening, like a skin on milk. When the sun comes up it is the sun that does it: wherever it touches, row after row, the leaves let go and hang, the colour of tea. Your brother comes down at noon in his wedding clothes. He does not say anything. He gets the secateurs.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the yard.

When play begins:
	say "You are woken at two by the alarm on the thermometer, which is a cowbell. The vines have been in leaf for nine days. Your brother is at a wedding in Tonnerre and cannot be got out of it; the neighbours have forty hectares each and are busy. You have one hectare, a bottle of marc, and what Papa used to say, which was that cold is water, only slower: stop it, thicken it, or let it out at the bottom.".

To decide whether mention (N - a number) is absent:
	if N is 9:
		if the can-thing is full-can:
			no;
		yes;
	if N is 15:
		if the pots is alight:
			no;
		yes;
	if N is 17:
		if the pots is alight:
			no;
		yes;
	if N is 25:
		if the pots is alight:
			no;
		yes;
	if N is 26:
		if the pots is smoking:
			no;
		yes;
	if N is 28:
		if the gate-thing is shut-fast:
			no;
		yes;
	if N is 29:
		if the gate-thing is hooked-back:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "She gave little, and kicked that over.";
	if N is 2, say "Thin as a hair. When the red reaches it, you are awake.";
	if N is 3, say "Red lead, with your brother[']s idea of a smile.";
	if N is 4, say "Brass, with a quarter turn in it.";
	if N is 5, say "Orange, and already closing.";
	if N is 6, say "A square, a lozenge, and a beak.";
	if N is 7, say "Behind the shed. Nothing is left in it nowadays.";
	if N is 8, say "It went on to Dijon, without its can.";
	if N is 9, say "Longer than it was, by the feel of it.";
	if N is 10, say "The left. The other had the marc in it.";
	if N is 11, say "At Auxerre, off the high board.";
	if N is 12, say "He works by night, and can be heard singing at the bends.";
	if N is 13, say "The left. The right went in a good year.";
	if N is 14, say "Pale gold, with a green edge, two autumns from now.";
	if N is 15, say "You could toast bread at it, if this were a picnic.";
	if N is 16, say "A long way up, and none the warmer.";
	if N is 17, say "Not yet any to speak of.";
	if N is 18, say "He hung his hat on it ever after.";
	if N is 19, say "Two ruts and a ridge.";
	if N is 20, say "It has no money on either side.";
	if N is 21, say "Limestone, with a nail in it for the bell.";
	if N is 22, say "It went for firewood, one winter in the war.";
	if N is 23, say "At the very bottom, beyond the wall.";
	if N is 24, say "Wet, and colder than the rest of you.";
	if N is 25, say "They lick at the dark and stand up again.";
	if N is 26, say "From above, the moon must take it for a field.";
	if N is 27, say "Dry stone, to your chest, with no way through but the gate.";
	if N is 28, say "Yours. Below it you are not quite sure of anything.";
	if N is 29, say "Long, pale, and stiff as whiskers.";
	if N is 30, say "Chalk, and empty as far as the bend.";
	if N is 31, say "In Tonnerre, dancing.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go west.";
	if N is 35, say "You would have to go south.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go east.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go north.";
	if N is 40, say "You would have to go south.";
	if N is 41, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'cow//': if (n < 1 && SK_Near((+ the thermometer +))) return 1;
		'contact//': if (n < 2 && SK_Near((+ the thermometer +))) return 2;
		'face//': if (n < 3 && SK_Near((+ the drum +))) return 3;
		'nose//': if (n < 4 && SK_Near((+ the drum +))) return 4;
		'eye//': if (n < 5 && SK_Near((+ the hens +))) return 5;
		'prints//': if (n < 6 && SK_Near((+ the shelf-thing +))) return 6;
		'lane//': if (n < 7 && SK_Near((+ the can-thing +))) return 7;
		'jeep//': if (n < 8 && SK_Near((+ the can-thing +))) return 8;
		'arm//': if (n < 9 && SK_Near((+ the can-thing +))) return 9;
		'hand//': if (n < 10 && SK_Near((+ the lighter +))) return 10; if (n < 32 && SK_Near(player)) return 32;
		'bath//': if (n < 11 && SK_Near((+ the lighter +))) return 11;
		'cousin//': if (n < 12 && SK_Near((+ the marc +))) return 12;
		'eyebrow//': if (n < 13 && SK_Near((+ the marc +))) return 13;
		'glass//': if (n < 14 && SK_Near((+ the vines +))) return 14;
		'heat//': if (n < 15 && SK_Near((+ the pots +))) return 15;
		'moon//': if (n < 16 && SK_Near((+ the pots +))) return 16;
		'smoke//': if (n < 17 && SK_Near((+ the pots +))) return 17; if (n < 26 && SK_Near((+ the clos +))) return 26;
		'grandfath//': if (n < 18 && SK_Near((+ the gate-thing +))) return 18;
		'ground//': if (n < 19 && SK_Near((+ the gate-thing +))) return 19;
		'result//': if (n < 20 && SK_Near((+ the hare +))) return 20;
		'wall//': if (n < 21 && SK_Near((+ the yard +))) return 21; if (n < 27 && SK_Near((+ the foot-room +))) return 27; if (n < 32 && SK_Near(player)) return 32;
		'cart//': if (n < 22 && SK_Near((+ the yard +))) return 22;
		'road//': if (n < 23 && SK_Near((+ the yard +))) return 23; if (n < 30 && SK_Near((+ the foot-room +))) return 30;
		'ankles//': if (n < 24 && SK_Near((+ the clos +))) return 24;
		'orange//': if (n < 25 && SK_Near((+ the clos +))) return 25;
		'tongues//': if (n < 25 && SK_Near((+ the clos +))) return 25;
		'thigh//': if (n < 28 && SK_Near((+ the foot-room +))) return 28;
		'grass//': if (n < 29 && SK_Near((+ the foot-room +))) return 29;
		'brother//': if (n < 31 && SK_Near(player)) return 31;
		'alarm//': if (n < 32 && SK_Near(player)) return 32;
		'degree//': if (n < 32 && SK_Near(player)) return 32;
		'frost//': if (n < 32 && SK_Near(player)) return 32;
		'going//': if (n < 32 && SK_Near(player)) return 32;
		'hectare//': if (n < 32 && SK_Near(player)) return 32;
		'hectares//': if (n < 32 && SK_Near(player)) return 32;
		'leaf//': if (n < 32 && SK_Near(player)) return 32;
		'lid//': if (n < 32 && SK_Near(player)) return 32;
		'litres//': if (n < 32 && SK_Near(player)) return 32;
		'neighbour//': if (n < 32 && SK_Near(player)) return 32;
		'rain//': if (n < 32 && SK_Near(player)) return 32;
		'sentence//': if (n < 32 && SK_Near(player)) return 32;
		'war//': if (n < 32 && SK_Near(player)) return 32;
		'wedding//': if (n < 32 && SK_Near(player)) return 32;
		'papa//': if (n < 32 && SK_Near(player)) return 32;
		'farmyard//': if (n < 33 && SK_Near((+ the yard +))) return 33; if (n < 37 && SK_Near((+ the cart-shed +))) return 37; if (n < 39 && SK_Near((+ the clos +))) return 39;
		'shed//': if (n < 34 && SK_Near((+ the yard +))) return 34; if (n < 36 && SK_Near((+ the cart-shed +))) return 36;
		'clos//': if (n < 35 && SK_Near((+ the yard +))) return 35; if (n < 38 && SK_Near((+ the clos +))) return 38; if (n < 41 && SK_Near((+ the foot-room +))) return 41;
		'foot//': if (n < 40 && SK_Near((+ the clos +))) return 40; if (n < 41 && SK_Near((+ the foot-room +))) return 41;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air alarm alarms ankle ankles autumn autumns";
		}
		'b': switch (n) {
			1: return "bath baths beak beaks bend bends board boards body brother brothers buttonhole buttonholes";
		}
		'c': switch (n) {
			1: return "cart carts ceiling chest chests cloth clothes cloths coat coats contact contacts cork corks corner corners cousin cousins cow cowbell cowbells cows";
		}
		'd': switch (n) {
			1: return "degree degrees dijon dijons downhill downhills";
		}
		'e': switch (n) {
			1: return "ear ears eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls father fathers feel feels feet field fields finger fingers firewood firewoods fistful fistfuls flash flashes floor frost frosts";
		}
		'g': switch (n) {
			1: return "glass glasses goes going goings gos grain grains grandfather grandfathers ground grounds";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head hectare hectares hiccup hiccups house houses";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'j': switch (n) {
			1: return "jeep jeeps";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamp lamps lane lanes lantern lanterns latch latches leafs leg legs lid lids litre litres lozenge lozenges";
		}
		'm': switch (n) {
			1: return "man mans milk milks money moneys mouth";
		}
		'n': switch (n) {
			1: return "nail nails neck necks neighbour neighbours nose noses";
		}
		'o': switch (n) {
			1: return "oil oils";
		}
		'p': switch (n) {
			1: return "picnic picnics print prints";
		}
		'r': switch (n) {
			1: return "rain rains reach reaches result results ridge ridges ring rings road roads roof room rooms rope ropes rut ruts";
		}
		's': switch (n) {
			1: return "school schools sentence sentences serein sereins skin skins sky smell smells smile smiles sound sounds speed speeds square squares street streets sun";
			2: return "suns";
		}
		't': switch (n) {
			1: return "tea teas teeth tightening tightenings tooth tooths";
		}
		'w': switch (n) {
			1: return "walk walks wall walls war warmer warmers wars wedding weddings winter winters";
		}
	}
	return 0;
];
-).
