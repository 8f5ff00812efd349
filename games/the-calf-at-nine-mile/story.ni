"The Calf at Nine Mile" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hut is a room. It is privately-named.
The pen-room is a room. It is privately-named.
The lean-to is a room. It is privately-named.

The printed name of the hut is "Nine Mile Hut".
The description of the hut is "Logs, a bunk, a window the size of a book. The stove in the middle has been laid and left for whoever should need it next, with a pan of water on top. On a stump in front of it lies a reindeer hide, and by the door a white medicine chest is screwed to the wall.[if the stove is lit-state] The stove roars, and the frost on the window has let go at one corner.[end if]".
The pen-room is west of the hut.
The lean-to is north of the hut.

The printed name of the pen-room is "Pen".
The description of the pen-room is "Birch rails, trodden snow, sleet going by sideways. The wind comes straight from Novaya Zemlya, and hasn[']t stopped anywhere.".
The hut is east of the pen-room.

The printed name of the lean-to is "Lean-to".
The description of the lean-to is "Skis, traps, a row of antlers with things hung up on them. A box freezer on its back, run by nothing but the weather, holds what the weather can be trusted with.".
The hut is south of the lean-to.

Part 2 - States

A thing can be lit-state or laid-state. A thing is usually laid-state.

A thing can be dried or soaked. A thing is usually soaked.

A thing has a number called warmth.

A thing can be dipped or raw-cord. A thing is usually raw-cord.

A thing can be full-belly or hungry. A thing is usually hungry.

A thing can be frozen-hard, thawed or blood-heat (this is its milk property).

A thing has a number called bath.

A thing can be half-dose or no-dose. A thing is usually no-dose.

A thing can be newborn, strange or hers-state (this is its scent property).

Part 3 - Things

The bunk is a thing. It is privately-named.
The stove is a supporter. It is privately-named.
The hide-thing is a supporter. It is privately-named.
The chest is a container. It is privately-named.
The iodine is a thing. It is privately-named.
The bottle-thing is a thing. It is privately-named.
The sacking is a thing. It is privately-named.
The window is a thing. It is privately-named.
The radio is a thing. It is privately-named.
The calf is a thing. It is privately-named.
The cow-thing is a woman. It is privately-named.
The rails is a thing. It is privately-named.
The antlers is a thing. It is privately-named.
The tin is a container. It is privately-named.
The key-thing is a thing. It is privately-named.
The freezer is a container. It is privately-named.
The colostrum is a thing. It is privately-named.
The pan-thing is a container. It is privately-named.

The bunk is in the hut.
The printed name of the bunk is "bunk".
Include (- with name 'bunk//' 'bunks//p', -) when defining the bunk.
The description of the bunk is "Somebody has been carving reindeer on the edge, one a winter. There are forty.".
The bunk is fixed in place and scenery.

The stove is in the hut.
The printed name of the stove is "iron stove".
Include (- with name 'iron//' 'stove//' 'matches//' 'kindling//' 'drum//' 'box//' 'of//' 'stoves//p', -) when defining the stove.
The description of the stove is "A drum with legs and a flat top.[if the stove is laid-state] Kindling, birch bark, split pine, and a box of matches on the lid: that[']s manners, here.[end if][if the stove is lit-state] It[']s alight, and drawing hard.[end if]".
The stove is fixed in place, not enterable and scenery.

The hide-thing is in the hut.
The printed name of the hide-thing is "reindeer hide".
Include (- with name 'reindeer//' 'hide//' 'stump//' 'hides//p', -) when defining the hide-thing.
The description of the hide-thing is "Hollow-haired: the warmest thing that there is to lie on, as its first owner knew.".
The hide-thing is fixed in place, not enterable and scenery.

The chest is in the hut.
The printed name of the chest is "medicine chest".
Include (- with name 'medicine//' 'chest//' 'white//' 'chests//p', -) when defining the chest.
The description of the chest is "White enamel with a red cross. Dogs got into it once, and were very well for a week.".
The chest is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the chest is the key-thing.

The iodine is in the chest.
The printed name of the iodine is "iodine".
Include (- with name 'iodine//' 'cup//' 'small//' 'wide-mouthed//', -) when defining the iodine.
The description of the iodine is "A small wide-mouthed cup of it, for dipping.".
The iodine is portable.
The indefinite article of the iodine is "some".

The bottle-thing is in the chest.
The printed name of the bottle-thing is "feeding bottle".
Include (- with name 'feeding//' 'bottle//' 'teat//' 'bottles//p', -) when defining the bottle-thing.
The description of the bottle-thing is "With a lamb[']s teat, and marks up the side: quarter, half, whole. Half is what you give a cold calf.[if the bottle-thing is no-dose] The teat hangs slack over air.[end if][if the bottle-thing is half-dose] It is filled to the half mark.[end if]".
The bottle-thing is portable.

The sacking is in the hut.
The printed name of the sacking is "sacking".
Include (- with name 'sacking//' 'sack//' 'towel//' 'potato//', -) when defining the sacking.
The description of the sacking is "A potato sack, split and boiled soft.".
The appearance of the sacking is "A piece of sacking is folded over the bunk rail.".
The first place of the sacking is the hut.
The sacking is portable.
The indefinite article of the sacking is "some".

The window is in the hut.
The printed name of the window is "small window".
Include (- with name 'small//' 'window//' 'panes//' 'windows//p', -) when defining the window.
The description of the window is "Two panes of sleet.".
The window is fixed in place and scenery.

The radio is in the hut.
The printed name of the radio is "radio".
Include (- with name 'radio//' 'set//' 'radios//p', -) when defining the radio.
The description of the radio is "[quotation mark]...repeat, blood heat...[quotation mark] it says, and then there is only weather.".
The radio is fixed in place and scenery.

The calf is in the pen-room.
The printed name of the calf is "reindeer calf".
Include (- with name 'reindeer//' 'calf//' 'fawn//' 'newborn//' 'calfs//p', -) when defining the calf.
The description of the calf is "Brown, with legs like a folding ruler. Four kilos; five with the water.[if the warmth of the calf is less than 2] Its eyes are half shut, and when you put a finger in its mouth the mouth is cold, and does nothing.[end if][if the warmth of the calf is at least 2 and the calf is hungry] It has its head up. When you put a finger in its mouth it sucks, so hard that your elbow tingles.[end if][if the calf is full-belly] Its belly is tight, and it is trying to stand on all four legs at once, never having been told about doing it in turn.[end if][if the calf is soaked] It is soaked to the skin, and has no heat in it.[end if][if the calf is dried] It has been rubbed dry, and stands up in spikes.[end if][if the calf is raw-cord] The cord hangs raw from its belly.[end if][if the calf is dipped] The end of the cord is brown with iodine.[end if][if the calf is strange] It smells of sacking, stove and you.[end if][if the calf is hers-state] It smells as it did when it was born.[end if]".
The appearance of the calf is "In the slush, flat as a dropped coat, lies a newborn calf.".
The first place of the calf is the pen-room.
The calf is portable.

The cow-thing is in the pen-room.
The printed name of the cow-thing is "reindeer cow".
Include (- with name 'reindeer//' 'cow//' 'mother//' 'cows//p', -) when defining the cow-thing.
The description of the cow-thing is "One antler, a notch in her left ear. Her flank steams.".
The appearance of the cow-thing is "A reindeer cow stands over by the rails with her back to the wind, grunting, again and again, one low note.".
The first place of the cow-thing is the pen-room.

The rails is in the pen-room.
The printed name of the rails is "birch rails".
Include (- with name 'birch//' 'rails//' 'snow//', -) when defining the rails.
The description of the rails is "Peeled last summer. Whoever peeled them was thinking about something else.".
The rails is fixed in place, scenery and plural-named.

The antlers is in the lean-to.
The printed name of the antlers is "antlers".
Include (- with name 'antlers//' 'skis//' 'traps//', -) when defining the antlers.
The description of the antlers is "A lasso, a kettle without a bottom, a child[']s mitten. From the last tine hangs a coffee tin.".
The antlers is fixed in place, scenery and plural-named.

The tin is in the lean-to.
The printed name of the tin is "coffee tin".
Include (- with name 'coffee//' 'tin//' 'tins//p', -) when defining the tin.
The description of the tin is "Where Nilsa puts it.".
The tin is fixed in place, not enterable, unopenable, open and scenery.

The key-thing is in the tin.
The printed name of the key-thing is "brass key".
Include (- with name 'brass//' 'key//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "On a loop of sinew, with a bead.".
The key-thing is portable.

The freezer is in the lean-to.
The printed name of the freezer is "snow box".
Include (- with name 'snow//' 'box//' 'freezer//' 'fridge//' 'lid//' 'door//' 'boxes//p', -) when defining the freezer.
The description of the freezer is "A fridge on its back, with its works taken out and the door for a lid.".
The freezer is fixed in place, not enterable, openable, closed and scenery.

The colostrum is in the freezer.
The printed name of the colostrum is "colostrum".
Include (- with name 'colostrum//' 'bag//' 'first//' 'milk//' 'yellow//' 'brick//', -) when defining the colostrum.
The description of the colostrum is "First milk, in a bag, labelled by the vet: LIFE. DON[']T BOIL IT. The calf will have none from anywhere else till it can stand.[if the colostrum is frozen-hard] It is a yellow brick.[end if][if the colostrum is thawed] It has thawed, yellow and thick as paint, but it is as cold as the water it stood in.[end if][if the colostrum is blood-heat] You let a drop fall on your wrist, and can[']t feel it.[end if]".
The colostrum is portable.
The indefinite article of the colostrum is "some".

The pan-thing is in the hut.
The printed name of the pan-thing is "water pan".
Include (- with name 'water//' 'pan//' 'saucepan//' 'pans//p', -) when defining the pan-thing.
The description of the pan-thing is "Full of snow water, as it should be left. Good for standing a thing in that must not be boiled.".
The pan-thing is fixed in place, not enterable, unopenable, open and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.
Understand "light [something] with matches" as just-lighting.

Carry out just-lighting:
	if the noun is the stove:
		if the stove is not laid-state:
			say "It[']s roaring.";
			stop the action;
		now the stove is lit-state;
		say "One match. The bark takes it up like gossip.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the calf and the location of the player is not the pen-room:
		if the calf is enclosed by the player:
			say "Not on a bare floor. There[']s a hide by the stove.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the calf and the second noun is the hide-thing:
		now the deed is 1;
	otherwise if the noun is the calf and the second noun is the stove:
		if the calf is enclosed by the player:
			say "By the fire, not on it. The hide[']s the place.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the colostrum or the noun is the sacking or the noun is the iodine or the noun is the bottle-thing or the noun is the key-thing) and the second noun is the hide-thing:
		if the noun is enclosed by the player:
			say "Keep the hide for the patient.";
			stop the action;
		now the deed is 3;
	otherwise if (the noun is the colostrum or the noun is the bottle-thing) and the second noun is the stove:
		if the noun is enclosed by the player:
			say "On bare iron? DON[']T BOIL IT, says the bag. Stand it in the pan of water.";
			stop the action;
		now the deed is 4;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "You fold it down on the hide like something that came with instructions.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the calf or the noun is the key-thing or the noun is the sacking or the noun is the iodine or the noun is the bottle-thing) and the second noun is the pan-thing:
		if the noun is enclosed by the player:
			say "The pan is for the colostrum, and for nothing with hair or rust on it.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the calf or the noun is the key-thing or the noun is the sacking or the noun is the bottle-thing or the noun is the iodine) and the second noun is the freezer:
		if the noun is enclosed by the player:
			say "Nothing goes in there that you want to get any warmer.";
			stop the action;
		now the deed is 2;
	otherwise if (the noun is the calf or the noun is the sacking or the noun is the bottle-thing or the noun is the iodine or the noun is the colostrum) and the second noun is the tin:
		if the noun is enclosed by the player:
			say "It[']s for a key.";
			stop the action;
		now the deed is 3;
	otherwise if (the noun is the calf or the noun is the sacking or the noun is the key-thing or the noun is the colostrum) and the second noun is the chest:
		if the noun is enclosed by the player:
			say "It is for medicines.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the colostrum and the second noun is the pan-thing:
		if the stove is not lit-state:
			say "Ice in ice water, on a cold stove. It would be ready by June.";
			stop the action;
		if the colostrum is blood-heat:
			say "It is right now. You[']ll not get it righter.";
			stop the action;
		now the deed is 5;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		say "It sinks to the knot. You set yourself to watch it, since it is exactly the thing that boils when it[']s not watched.";
		stop the action;
	continue the action.

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "dry [something] with [something]" as rubing-with.
Understand "towel [something] with [something]" as rubing-with.

Carry out rubing-with:
	if the noun is the calf and the second noun is the sacking:
		if the sacking is not enclosed by the player:
			say "You would need the sacking.";
			stop the action;
		if the calf is not on the hide-thing:
			say "You can[']t do it in your arms, or in the slush. Lay it on the hide.";
			stop the action;
		if the calf is not soaked:
			say "It[']s dry to the roots.";
			stop the action;
		now the calf is dried;
		now the calf is strange;
		say "Hard, everywhere, against the hair and with it, as she would with her tongue. Water runs out. Somewhere in the middle of it the ribs give a jerk, and go on jerking; and the smell of birth goes out of the calf and into the sack.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "treat [something] with [something]" as diping-in.
Understand "dab [something] with [something]" as diping-in.

Carry out diping-in:
	if the noun is the calf and the second noun is the iodine:
		if the iodine is not enclosed by the player:
			say "You haven[']t the cup in your hand.";
			stop the action;
		if the calf is not on the hide-thing:
			say "It has to be lying still, on the hide.";
			stop the action;
		if the calf is not dried:
			say "It would run off with the water. Dry it first.";
			stop the action;
		if the calf is not raw-cord:
			say "Once is enough, and it stings.";
			stop the action;
		now the calf is dipped;
		say "You lift the cord in its belly into the cup, up to the skin, and count to ten. It kicks you. That[']s new.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "measure [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the colostrum and the second noun is the bottle-thing:
		if the colostrum is not enclosed by the player:
			say "The bag isn[']t in your hand.";
			stop the action;
		if the bottle-thing is not enclosed by the player:
			say "You[']ve nothing to pour it into.";
			stop the action;
		if the bottle-thing is not no-dose:
			say "It is at the half mark. Half was what she said.";
			stop the action;
		if the colostrum is frozen-hard:
			say "It rattles. It is a brick.";
			stop the action;
		if the colostrum is not blood-heat:
			say "A drop on the wrist: cold. It[']d shock what is left of the heat out of it. It must go back in the pan a little.";
			stop the action;
		now the bottle-thing is half-dose;
		say "Yellow, thick, slow. You stop at the half.";
		stop the action;
	say "That would lead nowhere.".

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.

Carry out feeding-with:
	if the noun is the calf and the second noun is the bottle-thing:
		if the bottle-thing is not enclosed by the player:
			say "You need the bottle in your hand.";
			stop the action;
		if the bottle-thing is not half-dose:
			say "The calf would get a bellyful of wind and think the less of you.";
			stop the action;
		if the calf is not on the hide-thing:
			say "Lying on the hide, head up: not slung over an arm.";
			stop the action;
		if the warmth of the calf is less than 2:
			say "The mouth is cold, and hangs round the teat, and does nothing. It would go into its lungs. It has to be warm first.";
			stop the action;
		if the calf is not dipped:
			say "Iodine and then colostrum, she said, in that order. You can hear her say it.";
			stop the action;
		now the calf is full-belly;
		now the bottle-thing is no-dose;
		say "It bunts you, finds it, and pulls; and you watch the yellow go down, mark by mark, like a lift. At the end it looks about for who did that.";
		stop the action;
	say "That would lead nowhere.".

Rubing-on is an action applying to two things.
Understand "rub [something] on [something]" as rubing-on.
Understand "wipe [something] with [something]" as rubing-on (with nouns reversed).

Carry out rubing-on:
	if the noun is the sacking and the second noun is the calf:
		if the sacking is not enclosed by the player:
			say "The sacking isn[']t in your hand.";
			stop the action;
		if the calf is not full-belly:
			say "Not while there[']s anything left to be done to it in here.";
			stop the action;
		if the calf is not strange:
			say "It smells as it ought.";
			stop the action;
		now the calf is hers-state;
		say "Down the back, along the belly, both ears. By the time you have finished it smells as it did when it was hers.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "show [something] to [something]" as giving-to.
Understand "return [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the calf and the second noun is the cow-thing:
		if the calf is not enclosed by the player:
			say "It isn[']t with you.";
			stop the action;
		if the calf is not full-belly:
			say "She wants it, and it would lie down in the slush and be dead in an hour. It isn[']t ready.";
			stop the action;
		if the calf is not hers-state:
			say "She puts her nose down, along its back; and throws it up, and walks off three steps. It smells of stove and student. It needs its own smell on it: there[']s a sack full of that.";
			stop the action;
		now the calf is carried by the cow-thing;
		say "You set it on its legs in front of her and step away backwards, not looking, the way one leaves a king. The grunting stops.";
		stop the action;
	try giving the noun to the second noun.

Speaking-to is an action applying to one thing.
Understand "speak to [something]" as speaking-to.
Understand "talk to [something]" as speaking-to.
Understand "calm [something]" as speaking-to.

Carry out speaking-to:
	if the noun is the cow-thing:
		say "[quotation mark]I know,[quotation mark] you say. She says it again.";
		stop the action;
	say "That would lead nowhere.".

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the stove:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the calf:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the cow-thing:
		try other words;
		try speaking-to the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The diping-in action translates into I6 as "SKOwn1".
The pouring-into action translates into I6 as "SKOwn2".
The feeding-with action translates into I6 as "SKOwn3".
The rubing-on action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the sacking +) && x == (+ the calf +)) return -1;
			if (y == (+ the iodine +) && x == (+ the calf +)) return ##SKOwn1;
			if (y == (+ the bottle-thing +) && x == (+ the colostrum +)) return ##SKOwn2;
			if (y == (+ the bottle-thing +) && x == (+ the calf +)) return ##SKOwn3;
			if (y == (+ the calf +) && x == (+ the sacking +)) return -1;
			if (y == (+ the cow-thing +) && x == (+ the calf +)) return ##SKOwn5;
		2:
			if (y == (+ the calf +) && x == (+ the bottle-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the calf +) && x == (+ the sacking +)) return ##SKOwn4;
		3:
			if (y == (+ the iodine +) && x == (+ the calf +)) return ##SKOwn1;
			if (y == (+ the bottle-thing +) && x == (+ the colostrum +)) return ##SKOwn2;
			if (y == (+ the calf +) && x == (+ the bottle-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the cow-thing +) && x == (+ the calf +)) return ##SKOwn5;
		4:
			if (y == (+ the calf +) && x == (+ the bottle-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the cow-thing +) && x == (+ the calf +)) return ##SKOwn5;
		5:
			if (y == (+ the calf +) && x == (+ the bottle-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the cow-thing +) && x == (+ the calf +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the colostrum is in the pan-thing and the stove is lit-state and the bath of the colostrum is less than 3:
		increase the bath of the colostrum by 1;
		if the bath of the colostrum is greater than 3, now the bath of the colostrum is 3.

Every turn:
	if the colostrum is in the pan-thing and the colostrum is frozen-hard and the bath of the colostrum is at least 1:
		now the colostrum is thawed.

Every turn:
	if the colostrum is in the pan-thing and the colostrum is thawed and the bath of the colostrum is at least 3:
		if the player can see the colostrum, say "The bag has gone soft in the pan and rolls over by itself. You lift it to the edge, out of the heat: blood heat, and no more.";
		now the colostrum is blood-heat.

Every turn:
	if the calf is on the hide-thing and the stove is lit-state and the calf is dried and the warmth of the calf is less than 3:
		increase the warmth of the calf by 1;
		if the warmth of the calf is greater than 3, now the warmth of the calf is 3.

Every turn:
	if the warmth of the calf is at least 2 and the warmth of the calf is less than 3 and the calf is hungry:
		if the player can see the calf, say "The calf sneezes, twice, and puts up its head, to see where all this is.".

Part 6 - Tasks and endings

The fire-lit is a task. The points are 1.
The dry is a task. The points are 2.
The cord-done is a task. The points are 2.
The milk-right is a task. The points are 2.
The calf-fed is a task. The points are 3.
The taken-back is a task. The points are 3.

The maximum score is 13.

Every turn:
	if the fire-lit is pending and the stove is lit-state:
		achieve the fire-lit.

Every turn:
	if the dry is pending and the calf is dried:
		achieve the dry.

Every turn:
	if the cord-done is pending and the calf is dipped:
		achieve the cord-done.

Every turn:
	if the milk-right is pending and the colostrum is blood-heat:
		achieve the milk-right.

Every turn:
	if the calf-fed is pending and the calf is full-belly:
		achieve the calf-fed.

Every turn:
	if the taken-back is pending and the calf is carried by the cow-thing:
		achieve the taken-back.

Every turn:
	if the story has not ended and the taken-back is achieved:
		say "You watch through the book-sized window. She smells it from end to end, like someone reading a letter for what isn[']t in it. Then the low note again, and, for the first time, under it, a smaller one. Sleet goes by. On the edge of the bunk, before you bank the stove and lay the kindling for the next, you carve the forty-first.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the hut.

When play begins:
	say "The herders['] radio said: calf down in the sleet, at Nine Mile, mother standing by. Nine Mile is a hut, a pen and a stove; the vet is two valleys away with somebody[']s horse. You are her student, and you are here. [quotation mark]Dry it. Warm it. Then the iodine, then the colostrum, blood heat, half a measure, not before it can suck,[quotation mark] says the radio. [quotation mark]After that give it back before she forgets what it smells like. The key[']s where Nilsa puts it.[quotation mark] And it goes off the air, like a person going round a corner.".

To decide whether mention (N - a number) is absent:
	if N is 9:
		if the calf is soaked:
			no;
		yes;
	if N is 15:
		if the calf is dried:
			no;
		yes;
	if N is 33:
		if the stove is lit-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 1, no;
	if N is 40, no;
	if N is 41, no;
	yes.

To answer mention (N - a number):
	if N is 2, say "Three, with a flat stone under each.";
	if N is 3, say "Iron, with a bent nail for a handle.";
	if N is 4, say "Eaten, with respect, some winters ago.";
	if N is 5, say "Painted by hand, by somebody in mittens.";
	if N is 6, say "Out with the herd, and in excellent health.";
	if N is 7, say "Scratched with a file, and rubbed with soot.";
	if N is 8, say "All knee, and hardly on terms with one another.";
	if N is 9, say "It runs off the elbows.";
	if N is 10, say "Large and dark, with lashes like a doll[']s.";
	if N is 11, say "A good half of it is ears.";
	if N is 12, say "Grey-lipped, and soft as a purse.";
	if N is 13, say "Pale, and no bigger round than a loaf.";
	if N is 14, say "Loose, as though bought to be grown into.";
	if N is 15, say "Every hair is going its own way.";
	if N is 16, say "As long as your finger, and in a week it will drop off.";
	if N is 17, say "On the left. The other has come off, as they do.";
	if N is 18, say "It points at the calf, wherever that is.";
	if N is 19, say "Two nicks and a bite: it says whose she is.";
	if N is 20, say "It comes up through the soles of your boots.";
	if N is 21, say "Wet to the ribs, with rime along the top.";
	if N is 22, say "Orange, and frozen into its coil.";
	if N is 23, say "You can see the wall through it.";
	if N is 24, say "Red, and too small by now for whoever dropped it.";
	if N is 25, say "The last in the row, and worn smooth.";
	if N is 26, say "Twisted on somebody[']s knee, and good for fifty years.";
	if N is 27, say "Blue glass, and older than any lock in these parts.";
	if N is 28, say "Long gone, for the copper.";
	if N is 29, say "Squared with an axe, with moss between.";
	if N is 30, say "Low, so that everybody comes in bowing.";
	if N is 31, say "Logs, like the other three.";
	if N is 32, say "Birch, polished by forty winters of blankets.";
	if N is 33, say "Ferns, and the lowest has begun to run.";
	if N is 34, say "Ankle deep, grey, and colder than snow.";
	if N is 35, say "It has come a thousand miles to lean on you.";
	if N is 36, say "Two valleys off, up to the shoulder in somebody[']s horse.";
	if N is 37, say "You: second year, cold hands, and nobody else for miles.";
	if N is 38, say "From the side, with more of it behind.";
	if N is 39, say "Numb, but it still knows warm from cold.";
	if N is 42, say "You are there.";
	if N is 43, say "You would have to go west.";
	if N is 44, say "You would have to go north.";
	if N is 45, say "You are there.";
	if N is 46, say "You would have to go east.";
	if N is 47, say "You are there.";
	if N is 48, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'winter//': if (n < 1 && SK_Near((+ the bunk +))) return 1;
		'legs//': if (n < 2 && SK_Near((+ the stove +))) return 2; if (n < 8 && SK_Near((+ the calf +))) return 8;
		'lid//': if (n < 3 && SK_Near((+ the stove +))) return 3;
		'owner//': if (n < 4 && SK_Near((+ the hide-thing +))) return 4;
		'cross//': if (n < 5 && SK_Near((+ the chest +))) return 5;
		'dogs//': if (n < 6 && SK_Near((+ the chest +))) return 6;
		'marks//': if (n < 7 && SK_Near((+ the bottle-thing +))) return 7;
		'water//': if (n < 9 && SK_Near((+ the calf +))) return 9;
		'eyes//': if (n < 10 && SK_Near((+ the calf +))) return 10;
		'head//': if (n < 11 && SK_Near((+ the calf +))) return 11;
		'mouth//': if (n < 12 && SK_Near((+ the calf +))) return 12;
		'belly//': if (n < 13 && SK_Near((+ the calf +))) return 13;
		'skin//': if (n < 14 && SK_Near((+ the calf +))) return 14;
		'spikes//': if (n < 15 && SK_Near((+ the calf +))) return 15;
		'cord//': if (n < 16 && SK_Near((+ the calf +))) return 16;
		'antler//': if (n < 17 && SK_Near((+ the cow-thing +))) return 17;
		'ear//': if (n < 18 && SK_Near((+ the cow-thing +))) return 18;
		'notch//': if (n < 19 && SK_Near((+ the cow-thing +))) return 19;
		'note//': if (n < 20 && SK_Near((+ the cow-thing +))) return 20;
		'flank//': if (n < 21 && SK_Near((+ the cow-thing +))) return 21;
		'lasso//': if (n < 22 && SK_Near((+ the antlers +))) return 22;
		'kettle//': if (n < 23 && SK_Near((+ the antlers +))) return 23;
		'mitten//': if (n < 24 && SK_Near((+ the antlers +))) return 24;
		'tine//': if (n < 25 && SK_Near((+ the antlers +))) return 25;
		'loop//': if (n < 26 && SK_Near((+ the key-thing +))) return 26;
		'sinew//': if (n < 26 && SK_Near((+ the key-thing +))) return 26;
		'bead//': if (n < 27 && SK_Near((+ the key-thing +))) return 27;
		'works//': if (n < 28 && SK_Near((+ the freezer +))) return 28;
		'logs//': if (n < 29 && SK_Near((+ the hut +))) return 29;
		'door//': if (n < 30 && SK_Near((+ the hut +))) return 30;
		'wall//': if (n < 31 && SK_Near((+ the hut +))) return 31;
		'rail//': if (n < 32 && SK_Near((+ the hut +))) return 32;
		'frost//': if (n < 33 && SK_Near((+ the hut +))) return 33;
		'slush//': if (n < 34 && SK_Near((+ the pen-room +))) return 34;
		'wind//': if (n < 35 && SK_Near((+ the pen-room +))) return 35;
		'vet//': if (n < 36 && SK_Near(player)) return 36;
		'student//': if (n < 37 && SK_Near(player)) return 37;
		'weather//': if (n < 38 && SK_Near(player)) return 38;
		'sleet//': if (n < 38 && SK_Near(player)) return 38;
		'finger//': if (n < 39 && SK_Near(player)) return 39;
		'wrist//': if (n < 39 && SK_Near(player)) return 39;
		'elbow//': if (n < 40 && SK_Near(player)) return 40;
		'air//': if (n < 41 && SK_Near(player)) return 41;
		'book//': if (n < 41 && SK_Near(player)) return 41;
		'coat//': if (n < 41 && SK_Near(player)) return 41;
		'corner//': if (n < 41 && SK_Near(player)) return 41;
		'fall//': if (n < 41 && SK_Near(player)) return 41;
		'heat//': if (n < 41 && SK_Near(player)) return 41;
		'kilos//': if (n < 41 && SK_Near(player)) return 41;
		'lies//': if (n < 41 && SK_Near(player)) return 41;
		'life//': if (n < 41 && SK_Near(player)) return 41;
		'measure//': if (n < 41 && SK_Near(player)) return 41;
		'person//': if (n < 41 && SK_Near(player)) return 41;
		'ruler//': if (n < 41 && SK_Near(player)) return 41;
		'valleys//': if (n < 41 && SK_Near(player)) return 41;
		'hut//': if (n < 42 && SK_Near((+ the hut +))) return 42; if (n < 46 && SK_Near((+ the pen-room +))) return 46; if (n < 48 && SK_Near((+ the lean-to +))) return 48;
		'pen//': if (n < 43 && SK_Near((+ the hut +))) return 43; if (n < 45 && SK_Near((+ the pen-room +))) return 45;
		'lean-to//': if (n < 44 && SK_Near((+ the hut +))) return 44; if (n < 47 && SK_Near((+ the lean-to +))) return 47;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms axe axes";
		}
		'b': switch (n) {
			1: return "bark barks bead beads bellies belly bellyful bellyfuls bite bites blanket blankets body book books boot boots";
		}
		'c': switch (n) {
			1: return "ceiling coat coats coil coils copper coppers cord cords corner corners cross crosses";
		}
		'd': switch (n) {
			1: return "dog dogs";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls feet fern ferns file files finger fingers fire fires flank flanks floor floors foot full fulls";
		}
		'g': switch (n) {
			1: return "ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands head heads heat heats herd herds";
		}
		'i': switch (n) {
			1: return "instruction instructions iron irons";
		}
		'j': switch (n) {
			1: return "jerk jerks june junes";
		}
		'k': switch (n) {
			1: return "kettle kettles kilo kilos king kings knee knees knot knots";
		}
		'l': switch (n) {
			1: return "lasso lassos leg legs letter letters life lifes lift lifts loaf loafs lock locks log logs loop loops lung lungs";
		}
		'm': switch (n) {
			1: return "mark marks medicine medicines mitten mittens moss mosses mouth mouths";
		}
		'n': switch (n) {
			1: return "nail nails nick nicks nose noses notch notches note notes";
		}
		'o': switch (n) {
			1: return "order orders owner owners";
		}
		'p': switch (n) {
			1: return "patient patients person persons purse purses";
		}
		'r': switch (n) {
			1: return "rib ribs roof root roots ruler rulers";
		}
		's': switch (n) {
			1: return "say says shoulder shoulders sinew sinews skin skins sky sleet sleets slush slushes smell smells sol soles sols spiks step steps stone stones stop";
			2: return "stops student students";
		}
		't': switch (n) {
			1: return "tine tines tongue tongues";
		}
		'v': switch (n) {
			1: return "valley valleys vet vets";
		}
		'w': switch (n) {
			1: return "wall walls warmer warmers weather weathers wind winds winter winters work works wrist wrists";
		}
	}
	return 0;
];
-).
