"The Relief Keeper" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The landing is a room. It is privately-named.
The oil-store is a room. It is privately-named.
The round-kitchen is a room. It is privately-named.
The bunk-room is a room. It is privately-named.
The lantern-room is a room. It is privately-named.

The printed name of the landing is "Landing".
The description of the landing is "Forty feet of wet rock with an iron ladder at one end and a tower at the other. A drain runs under a grating by the door. All round it, the open sea goes about its work.".
The oil-store is north of the landing.

The printed name of the oil-store is "Oil Store".
The description of the oil-store is "The walls are nine feet thick at the bottom, and the cold has been in them since 1831. Drums stand in a ring. A workbench fills the window.".
The landing is south of the oil-store.
The round-kitchen is up of the oil-store.

The printed name of the round-kitchen is "Round Kitchen".
The description of the round-kitchen is "Everything in here has been bent to fit: stove, settle, dresser, all curved like segments of one orange. A slate hangs by the stair.".
The oil-store is down of the round-kitchen.
The bunk-room is up of the round-kitchen.

The printed name of the bunk-room is "Bunk Room".
The description of the bunk-room is "Three bunks, one above the other, follow the wall round. Under the lowest stands a sea chest with rope handles. The stair ends here, at a ladder.[if the hatch is closed] The hatch at the top of it is shut.[end if][if the hatch is open] Grey daylight falls through the open hatch.[end if]".
The round-kitchen is down of the bunk-room.

The printed name of the lantern-room is "Lantern Room".
The description of the lantern-room is "You come up inside the lens as into a great glass beehive. Beside it stands the clockwork that should turn it, and past the panes there is nothing at all until Wales.[if the barometer is screwed-up] A brass barometer is screwed to the one iron wall, a little out of true.[end if][if the barometer is unscrewed] The barometer hangs by a single screw, and behind it gapes a hole the size of a fist.[end if][if the clockwork is wound-state] The whole hive turns, without a sound, and the evening turns with it.[end if]".

Part 2 - States

A thing can be strung-state or unstrung-state. A thing is usually unstrung-state.

A thing can be unscrewed or screwed-up. A thing is usually screwed-up.

A thing can be crankless, cranked or wound-state (this is its drive-property property).

Part 3 - Things

The grating is a thing. It is privately-named.
The iron-ladder is a thing. It is privately-named.
The open-sea is a thing. It is privately-named.
The drums is a thing. It is privately-named.
The workbench is a supporter. It is privately-named.
The horseshoe-magnet is a thing. It is privately-named.
The oilcan is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The settle is a thing. It is privately-named.
The dresser is a container. It is privately-named.
The slate is a thing. It is privately-named.
The tarred-twine is a thing. It is privately-named.
The table-knife is a thing. It is privately-named.
The tinned-peaches is a thing. It is privately-named.
The bunks is a thing. It is privately-named.
The logbook is a thing. It is privately-named.
The ladder-up is a thing. It is privately-named.
The sea-chest is a container. It is privately-named.
The winding-crank is a thing. It is privately-named.
The photograph is a thing. It is privately-named.
The hatch is a door. It is privately-named.
The steel-key is a thing. It is privately-named.
The lens is a thing. It is privately-named.
The clockwork is a thing. It is privately-named.
The panes is a thing. It is privately-named.
The barometer is a thing. It is privately-named.
The brass-key is a thing. It is privately-named.

The grating is in the landing.
The printed name of the grating is "grating".
Include (- with name 'grating//' 'drain//' 'gratings//p', -) when defining the grating.
The description of the grating is "Cast iron, leaded into the rock. The bars are two fingers apart.[if the steel-key is nowhere] Further below them than an arm can go, in the wet, lies something small with teeth.[end if][if the steel-key is not nowhere] Below them there is nothing now but water, talking.[end if]".
The grating is fixed in place and scenery.

The iron-ladder is in the landing.
The printed name of the iron-ladder is "iron ladder".
Include (- with name 'iron//' 'ladder//' 'ladders//p', -) when defining the iron-ladder.
The description of the iron-ladder is "It goes down into the sea, and does not stop there.".
The iron-ladder is fixed in place and scenery.

The open-sea is in the landing.
The printed name of the open-sea is "open sea".
Include (- with name 'open//' 'sea//' 'seas//p', -) when defining the open-sea.
The description of the open-sea is "Slate, with white writing on it that keeps being wiped off.".
The open-sea is fixed in place and scenery.

The drums is in the oil-store.
The printed name of the drums is "drums".
Include (- with name 'drums//', -) when defining the drums.
The description of the drums is "Paraffin, colza, and one marked SPROUTS in chalk, which you leave.".
The drums is fixed in place, scenery and plural-named.

The workbench is in the oil-store.
The printed name of the workbench is "workbench".
Include (- with name 'workbench//' 'workbenches//p', -) when defining the workbench.
The description of the workbench is "Every tool has its outline painted on the wood. Most of the outlines are empty.".
The workbench is fixed in place, not enterable and scenery.

The horseshoe-magnet is on the workbench.
The printed name of the horseshoe-magnet is "horseshoe magnet".
Include (- with name 'horseshoe//' 'magnet//' 'magnets//p', -) when defining the horseshoe-magnet.
The description of the horseshoe-magnet is "Red paint, bright poles. It leans towards your belt buckle.[if the horseshoe-magnet is strung-state] It hangs from four fathoms of tarred twine.[end if]".
The horseshoe-magnet is portable.

The oilcan is on the workbench.
The printed name of the oilcan is "oilcan".
Include (- with name 'oilcan//' 'oilcans//p', -) when defining the oilcan.
The description of the oilcan is "Long in the spout, and full. Nothing on Carrick Bank squeaks; he was a good keeper, whatever else.".
The oilcan is portable.

The stove is in the round-kitchen.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "Still warm. Two days['] ashes and a burnt sock.".
The stove is fixed in place and scenery.

The settle is in the round-kitchen.
The printed name of the settle is "settle".
Include (- with name 'settle//' 'settles//p', -) when defining the settle.
The description of the settle is "Curved like a wishbone. It has been sat on by one man in one place for eleven years.".
The settle is fixed in place and scenery.

The dresser is in the round-kitchen.
The printed name of the dresser is "dresser".
Include (- with name 'dresser//' 'drawer//' 'deep//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "Three blue plates above, one deep drawer below.".
The dresser is fixed in place, not enterable, openable, closed and scenery.

The slate is in the round-kitchen.
The printed name of the slate is "slate".
Include (- with name 'slate//' 'message//' 'slates//p', -) when defining the slate.
The description of the slate is "In a large, shaky hand:[line break]RELIEF. Hatch key went down the drain when I did. Lay on the rock & fished with my arm. Too short. It is STEEL so you know what to do.[line break]The chest is private but have what you want from it. P.".
The slate is fixed in place and scenery.

The tarred-twine is in the dresser.
The printed name of the tarred-twine is "tarred twine".
Include (- with name 'tarred//' 'twine//' 'string//' 'hank//', -) when defining the tarred-twine.
The description of the tarred-twine is "A hank of it, black and stiff, for whipping ropes['] ends.".
The tarred-twine is portable.
The indefinite article of the tarred-twine is "some".

The table-knife is in the dresser.
The printed name of the table-knife is "table knife".
Include (- with name 'table//' 'knife//' 'knifes//p', -) when defining the table-knife.
The description of the table-knife is "Bone-handled, and rounded at the end. There are bright little nicks across the tip, such as butter doesn[']t make.".
The table-knife is portable.

The tinned-peaches is in the dresser.
The printed name of the tinned-peaches is "tinned peaches".
Include (- with name 'tinned//' 'peaches//' 'tin//', -) when defining the tinned-peaches.
The description of the tinned-peaches is "The label says FOR CHRISTMAS. It doesn[']t say which.".
The tinned-peaches is portable and plural-named.

The bunks is in the bunk-room.
The printed name of the bunks is "bunks".
Include (- with name 'bunks//', -) when defining the bunks.
The description of the bunks is "Two stripped, and one made up so tightly that it rings.".
The bunks is fixed in place, scenery and plural-named.

The logbook is in the bunk-room.
The printed name of the logbook is "logbook".
Include (- with name 'logbook//' 'log//' 'logbooks//p', -) when defining the logbook.
The description of the logbook is "Forty years of weather, and then, in the last weeks: Glass 29.1, falling. Put it away where I look every morning. Glass 28.8. Nobody moves a man[']s barometer.".
The logbook is portable.

The ladder-up is in the bunk-room.
The printed name of the ladder-up is "wooden ladder".
Include (- with name 'wooden//' 'ladder//' 'ladders//p', -) when defining the ladder-up.
The description of the ladder-up is "Eleven rungs, each worn down in the middle like a stone in a cathedral.".
The ladder-up is fixed in place and scenery.

The sea-chest is in the bunk-room.
The printed name of the sea-chest is "sea chest".
Include (- with name 'sea//' 'chest//' 'brass//' 'lock//' 'chests//p', -) when defining the sea-chest.
The description of the sea-chest is "Camphor wood, brass at the corners, E.P. in nails on the lid. The lock is brass as well, and looks as if it means it.".
The sea-chest is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the sea-chest is the brass-key.

The winding-crank is in the sea-chest.
The printed name of the winding-crank is "winding crank".
Include (- with name 'winding//' 'crank//' 'handle//' 'cranks//p', -) when defining the winding-crank.
The description of the winding-crank is "A foot of forged iron with an ash grip, polished by palms. It is wrapped in a flannel shirt, as one would wrap a child.".
The winding-crank is portable.

The photograph is in the sea-chest.
The printed name of the photograph is "photograph".
Include (- with name 'photograph//' 'photographs//p', -) when defining the photograph.
The description of the photograph is "A woman on the landing in a wind, laughing, holding down her hat. On the back: Nov. 1919. Came for the day.".
The photograph is portable.

The hatch is up of the bunk-room and down of the lantern-room.
The printed name of the hatch is "hatch".
Include (- with name 'hatch//' 'trapdoor//' 'small//' 'steel//' 'lock//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "Iron, with a ring, a bolt and a small steel lock. By rule it is locked whenever the lamp is unattended.".
The hatch is openable, closed, lockable, locked and scenery.
The matching key of the hatch is the steel-key.

The printed name of the steel-key is "steel key".
Include (- with name 'steel//' 'key//' 'keys//p', -) when defining the steel-key.
The description of the steel-key is "Small and plain, with weed in its teeth.".
The steel-key is portable.

The lens is in the lantern-room.
The printed name of the lens is "lens".
Include (- with name 'lens//' 'lamp//' 'prisms//' 'glass//' 'beehive//' 'whole//' 'hive//' 'lenses//p', -) when defining the lens.
The description of the lens is "Nine feet of prisms, in brass, floating on a ton of mercury. A child could push it round, but not until morning.".
The lens is fixed in place and scenery.

The clockwork is in the lantern-room.
The printed name of the clockwork is "clockwork".
Include (- with name 'clockwork//' 'spindle//' 'square//' 'iron//' 'clockworks//p', -) when defining the clockwork.
The description of the clockwork is "Green enamel, gold lines, the maker[']s name in three languages.[if the clockwork is crankless] On its near side a square iron spindle sticks out, with nothing on it.[end if][if the clockwork is cranked] The crank is on its spindle. The weight is still at the bottom of the tower.[end if][if the clockwork is wound-state] The weight is up, and the governor spins its two brass balls like a juggler.[end if]".
The clockwork is fixed in place and scenery.

The panes is in the lantern-room.
The printed name of the panes is "panes".
Include (- with name 'panes//' 'glass//', -) when defining the panes.
The description of the panes is "Scoured by salt on the one side, and on the other by Penhallow.".
The panes is fixed in place, scenery and plural-named.

The barometer is in the lantern-room.
The printed name of the barometer is "barometer".
Include (- with name 'barometer//' 'screws//' 'slotted//' 'brass//' 'single//' 'screw//' 'barometers//p', -) when defining the barometer.
The description of the barometer is "It says STORMY. It has a round brass face and three slotted screws, and the heads of the screws are bright.".
The barometer is fixed in place and scenery.

The printed name of the brass-key is "brass key".
Include (- with name 'brass//' 'key//' 'keys//p', -) when defining the brass-key.
The description of the brass-key is "Heavy and warm-coloured, with E.P. filed into the bow.".
The brass-key is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.
Understand "attach [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the tarred-twine and the second noun is the horseshoe-magnet:
		if the tarred-twine is not enclosed by the player:
			say "You have no twine in your hands.";
			stop the action;
		if the horseshoe-magnet is not enclosed by the player:
			say "It takes two hands, and the magnet in one of them.";
			stop the action;
		now the horseshoe-magnet is strung-state;
		now the tarred-twine is nowhere;
		say "Round turn, two half hitches, through the bend of the horseshoe. You swing it once. It would hold a conger.";
		stop the action;
	say "That would lead nowhere.".

Lowering-into is an action applying to two things.
Understand "lower [something] into [something]" as lowering-into.
Understand "dangle [something] into [something]" as lowering-into.
Understand "lower [something] through [something]" as lowering-into.
Understand "lower [something] in [something]" as lowering-into.
Understand "dangle [something] in [something]" as lowering-into.

Carry out lowering-into:
	if the noun is the horseshoe-magnet and the second noun is the grating:
		if the horseshoe-magnet is not enclosed by the player:
			say "The magnet isn[']t in your hand.";
			stop the action;
		if the horseshoe-magnet is not strung-state:
			say "Your arm goes between the bars as far as the elbow, and the magnet with it, and that is a yard short. It wants a line on it.";
			stop the action;
		if the steel-key is not nowhere:
			say "You trawl for a while. You catch a nail.";
			stop the action;
		now the steel-key is carried by the player;
		say "Down it goes, turning. You feel for the bottom as you would for mackerel; there is a click, and the line is heavier by almost nothing. Hand over hand you bring up a small steel key.";
		stop the action;
	say "That would lead nowhere.".

Reaching-into is an action applying to one thing.
Understand "reach into [something]" as reaching-into.
Understand "search [something]" as reaching-into.

Carry out reaching-into:
	if the noun is the grating:
		say "Cold iron to the elbow, cold air below. Your fingers close on the smell of weed.";
		stop the action;
	say "That would lead nowhere.".

Unscrewing-with is an action applying to two things.
Understand "unscrew [something] with [something]" as unscrewing-with.

Carry out unscrewing-with:
	if the noun is the barometer and the second noun is the table-knife:
		if the table-knife is not enclosed by the player:
			say "You would need it in your hand.";
			stop the action;
		if the barometer is not screwed-up:
			say "It is hanging by one screw, and so is your reputation.";
			stop the action;
		now the barometer is unscrewed;
		now the brass-key is in the lantern-room;
		say "The rounded tip fits the slots as if it had been cut to them. One screw; two. On the third the whole brass face swings down like an opened eyelid, and out of the hole behind it a key drops, ringing, to the floor.";
		stop the action;
	if the noun is the barometer and (the second noun is the steel-key or the second noun is the horseshoe-magnet):
		say "The slots are too fine for [the second noun]. Something thin and blunt would turn them.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the winding-crank and the second noun is the clockwork:
		if the winding-crank is not enclosed by the player:
			say "You aren[']t holding the crank.";
			stop the action;
		now the clockwork is cranked;
		now the winding-crank is nowhere;
		say "Square on to square. It goes home with the small, exact sound of a good door.";
		stop the action;
	say "That would lead nowhere.".

Just-winding is an action applying to one thing.
Understand "wind [something]" as just-winding.
Understand "crank [something]" as just-winding.

Carry out just-winding:
	if the noun is the clockwork:
		if the clockwork is crankless:
			say "You try the spindle with your fingers, for form[']s sake. It turns men into pulp, that spindle. It does not turn for fingers.";
			stop the action;
		now the clockwork is wound-state;
		say "A hundred and forty turns. Down in the wall of the tower a quarter of a ton of iron comes up to meet you, and your shirt is wet through when the pawl drops.";
		stop the action;
	say "That would lead nowhere.".

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the clockwork:
		try other words;
		try just-winding the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the clockwork:
		try other words;
		try just-winding the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the grating:
		try other words;
		try reaching-into the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the grating:
		try other words;
		try reaching-into the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the grating:
		try other words;
		try reaching-into the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

The tiing-to action translates into I6 as "SKOwn1".
The lowering-into action translates into I6 as "SKOwn2".
The unscrewing-with action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the horseshoe-magnet +) && x == (+ the tarred-twine +)) return ##SKOwn1;
			if (y == (+ the grating +) && x == (+ the horseshoe-magnet +)) return ##SKOwn2;
			if (y == (+ the table-knife +) && x == (+ the barometer +)) return ##SKOwn3;
			if (y == (+ the steel-key +) && x == (+ the barometer +)) return ##SKOwn3;
			if (y == (+ the horseshoe-magnet +) && x == (+ the barometer +)) return ##SKOwn3;
			if (y == (+ the clockwork +) && x == (+ the winding-crank +)) return ##SKOwn4;
		2:
			if (y == (+ the clockwork +) && x == (+ the winding-crank +)) return ##SKOwn4;
		3:
			if (y == (+ the horseshoe-magnet +) && x == (+ the tarred-twine +)) return ##SKOwn1;
			if (y == (+ the grating +) && x == (+ the horseshoe-magnet +)) return ##SKOwn2;
			if (y == (+ the clockwork +) && x == (+ the winding-crank +)) return ##SKOwn4;
		4:
			if (y == (+ the horseshoe-magnet +) && x == (+ the tarred-twine +)) return ##SKOwn1;
			if (y == (+ the grating +) && x == (+ the horseshoe-magnet +)) return ##SKOwn2;
			if (y == (+ the clockwork +) && x == (+ the winding-crank +)) return ##SKOwn4;
		6:
			if (y == (+ the horseshoe-magnet +) && x == (+ the tarred-twine +)) return ##SKOwn1;
			if (y == (+ the clockwork +) && x == (+ the winding-crank +)) return ##SKOwn4;
		7:
			if (y == (+ the table-knife +) && x == (+ the barometer +)) return ##SKOwn3;
			if (y == (+ the steel-key +) && x == (+ the barometer +)) return ##SKOwn3;
			if (y == (+ the horseshoe-magnet +) && x == (+ the barometer +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The key-fished is a task. The points are 3.
The hatch-unlocked is a task. The points are 2.
The hiding-place-found is a task. The points are 3.
The chest-opened is a task. The points are 3.
The crank-fitted is a task. The points are 1.
The light-turning is a task. The points are 3.

The maximum score is 15.

Every turn:
	if the key-fished is pending and the steel-key is enclosed by the player:
		achieve the key-fished.

Every turn:
	if the hatch-unlocked is pending and the hatch is unlocked:
		achieve the hatch-unlocked.

Every turn:
	if the hiding-place-found is pending and the barometer is unscrewed:
		achieve the hiding-place-found.

Every turn:
	if the chest-opened is pending and the sea-chest is open:
		achieve the chest-opened.

Every turn:
	if the crank-fitted is pending and the clockwork is not crankless:
		achieve the crank-fitted.

Every turn:
	if the light-turning is pending and the clockwork is wound-state:
		achieve the light-turning.

Every turn:
	if the story has not ended and the light-turning is achieved:
		say "You put a match to the mantle, and let off the brake. The lens begins to move. At one minute to five the first beam goes out over the water, comes round, and goes out again; and in the harbour, eleven miles away, a man with his leg on a chair counts under his breath between the flashes, and nods, and lets his soup be brought.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the landing.

When play begins:
	say "The launch is already a speck. Carrick Bank Light is yours until the first of March, and it is dark at five. Old Penhallow, whom you relieve, was taken off with his leg in splints and his mind on other things, and he has locked up the lamp[']s winding crank with his own belongings. Find how he kept his keys, get the crank out of his sea chest, and have the light turning.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the steel-key is nowhere:
			no;
		yes;
	if N is 48:
		if the barometer is unscrewed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 50, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "There is room for a hand to go between, held sideways.";
	if N is 2, say "You make out a gleam, and a good yard of dark on top of it.";
	if N is 3, say "Deal, oiled, and nicked along the front.";
	if N is 4, say "White: a saw, a brace, a spokeshave, all gone ashore or overboard.";
	if N is 5, say "A fur of iron dust is on both.";
	if N is 6, say "Service pattern. It wishes to be introduced.";
	if N is 7, say "It ends in one clean drop that never falls.";
	if N is 8, say "By now he is ashore, and being scolded.";
	if N is 9, say "Grey, and fine as flour.";
	if N is 10, say "There is most of a heel.";
	if N is 11, say "He has left his shape, and taken the rest ashore.";
	if N is 12, say "Willow pattern. The middle one has been riveted.";
	if N is 13, say "Below, and out of doors.";
	if N is 14, say "Outside, and wet, and no place to lie down on.";
	if N is 15, say "It will have had a bad fortnight of it, with the leg.";
	if N is 16, say "One floor up, under the lowest bunk.";
	if N is 17, say "There is holly in the corners, gone brown.";
	if N is 18, say "In here there are only its readings, three a day.";
	if N is 19, say "Oak. The fifth one mutters.";
	if N is 20, say "The nails are close-set, and not one is crooked.";
	if N is 21, say "Brass, and rubbed up on Sundays, by the look of them.";
	if N is 22, say "None of them was yours.";
	if N is 23, say "His second best, by the darning.";
	if N is 24, say "Dark as a pipe bowl, and it fits.";
	if N is 25, say "Nobody has written down her name.";
	if N is 26, say "The same rock, with the washing of a sea behind it.";
	if N is 27, say "You can tell its quarter by her skirt.";
	if N is 28, say "Straw, and all but gone to Wales.";
	if N is 29, say "Cold, and polished by hauling.";
	if N is 30, say "As thick as a thumb, and greased.";
	if N is 31, say "Four, cut square, and hardly worn.";
	if N is 32, say "A green hair or two, and it smells of low water.";
	if N is 33, say "There isn[']t one nearer than the harbour.";
	if N is 34, say "A brass stalk with two arms, to keep the thing honest.";
	if N is 35, say "One of them has your face in it, very small.";
	if N is 36, say "The brass round them is dull. They alone have been kept clean.";
	if N is 37, say "The two letters are neat, for a file.";
	if N is 38, say "Limpets, then weed, then swell.";
	if N is 39, say "Granite, dovetailed, and dark as high as the spray goes.";
	if N is 40, say "Gunmetal, and hooked back against the stone.";
	if N is 41, say "Each block is keyed into the next, like the pieces of a puzzle.";
	if N is 42, say "A dozen rims, and a bare place in the middle to stand in.";
	if N is 43, say "A slot, with salt on the glass.";
	if N is 44, say "It winds on, up and down, inside the curve.";
	if N is 45, say "Round, whitewashed, and beaded with cold.";
	if N is 46, say "Stone, and hollowed on the outer side.";
	if N is 47, say "Riveted plates, painted cream, with rust coming through at the seams.";
	if N is 48, say "Dry, dark, and cut with a cold chisel by a patient man.";
	if N is 49, say "Ten, and the cold has found every one.";
	if N is 51, say "You are there.";
	if N is 52, say "You would have to go north.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go south.";
	if N is 55, say "You would have to go up.";
	if N is 56, say "You are there.";
	if N is 57, say "You would have to go down.";
	if N is 58, say "You would have to go up.";
	if N is 59, say "You are there.";
	if N is 60, say "You would have to go down.";
	if N is 61, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'bars//': if (n < 1 && SK_Near((+ the grating +))) return 1;
		'teeth//': if (n < 2 && SK_Near((+ the grating +))) return 2; if (n < 31 && SK_Near((+ the steel-key +))) return 31;
		'wood//': if (n < 3 && SK_Near((+ the workbench +))) return 3;
		'outlines//': if (n < 4 && SK_Near((+ the workbench +))) return 4;
		'poles//': if (n < 5 && SK_Near((+ the horseshoe-magnet +))) return 5;
		'belt//': if (n < 6 && SK_Near((+ the horseshoe-magnet +))) return 6;
		'buckle//': if (n < 6 && SK_Near((+ the horseshoe-magnet +))) return 6;
		'spout//': if (n < 7 && SK_Near((+ the oilcan +))) return 7;
		'keeper//': if (n < 8 && SK_Near((+ the oilcan +))) return 8;
		'ashes//': if (n < 9 && SK_Near((+ the stove +))) return 9;
		'sock//': if (n < 10 && SK_Near((+ the stove +))) return 10;
		'man//': if (n < 11 && SK_Near((+ the settle +))) return 11;
		'plates//': if (n < 12 && SK_Near((+ the dresser +))) return 12;
		'drain//': if (n < 13 && SK_Near((+ the slate +))) return 13;
		'rock//': if (n < 14 && SK_Near((+ the slate +))) return 14; if (n < 38 && SK_Near((+ the landing +))) return 38;
		'arm//': if (n < 15 && SK_Near((+ the slate +))) return 15; if (n < 50 && SK_Near(player)) return 50;
		'chest//': if (n < 16 && SK_Near((+ the slate +))) return 16;
		'label//': if (n < 17 && SK_Near((+ the tinned-peaches +))) return 17;
		'barometer//': if (n < 18 && SK_Near((+ the logbook +))) return 18;
		'rungs//': if (n < 19 && SK_Near((+ the ladder-up +))) return 19;
		'lid//': if (n < 20 && SK_Near((+ the sea-chest +))) return 20;
		'corners//': if (n < 21 && SK_Near((+ the sea-chest +))) return 21;
		'palms//': if (n < 22 && SK_Near((+ the winding-crank +))) return 22;
		'shirt//': if (n < 23 && SK_Near((+ the winding-crank +))) return 23;
		'grip//': if (n < 24 && SK_Near((+ the winding-crank +))) return 24;
		'woman//': if (n < 25 && SK_Near((+ the photograph +))) return 25;
		'landing//': if (n < 26 && SK_Near((+ the photograph +))) return 26; if (n < 51 && SK_Near((+ the landing +))) return 51; if (n < 54 && SK_Near((+ the oil-store +))) return 54;
		'wind//': if (n < 27 && SK_Near((+ the photograph +))) return 27;
		'hat//': if (n < 28 && SK_Near((+ the photograph +))) return 28;
		'ring//': if (n < 29 && SK_Near((+ the hatch +))) return 29; if (n < 42 && SK_Near((+ the oil-store +))) return 42;
		'bolt//': if (n < 30 && SK_Near((+ the hatch +))) return 30;
		'weed//': if (n < 32 && SK_Near((+ the steel-key +))) return 32;
		'child//': if (n < 33 && SK_Near((+ the lens +))) return 33;
		'governor//': if (n < 34 && SK_Near((+ the clockwork +))) return 34;
		'balls//': if (n < 35 && SK_Near((+ the clockwork +))) return 35;
		'heads//': if (n < 36 && SK_Near((+ the barometer +))) return 36;
		'bow//': if (n < 37 && SK_Near((+ the brass-key +))) return 37;
		'tower//': if (n < 39 && SK_Near((+ the landing +))) return 39; if (n < 50 && SK_Near(player)) return 50;
		'door//': if (n < 40 && SK_Near((+ the landing +))) return 40;
		'walls//': if (n < 41 && SK_Near((+ the oil-store +))) return 41;
		'window//': if (n < 43 && SK_Near((+ the oil-store +))) return 43;
		'stair//': if (n < 44 && SK_Near((+ the round-kitchen +))) return 44; if (n < 46 && SK_Near((+ the bunk-room +))) return 46;
		'wall//': if (n < 45 && SK_Near((+ the bunk-room +))) return 45; if (n < 47 && SK_Near((+ the lantern-room +))) return 47;
		'hole//': if (n < 48 && SK_Near((+ the lantern-room +))) return 48;
		'fingers//': if (n < 49 && SK_Near(player)) return 49;
		'cathedral//': if (n < 50 && SK_Near(player)) return 50;
		'chalk//': if (n < 50 && SK_Near(player)) return 50;
		'christmas//': if (n < 50 && SK_Near(player)) return 50;
		'face//': if (n < 50 && SK_Near(player)) return 50;
		'fathoms//': if (n < 50 && SK_Near(player)) return 50;
		'fist//': if (n < 50 && SK_Near(player)) return 50;
		'juggler//': if (n < 50 && SK_Near(player)) return 50;
		'keys//': if (n < 50 && SK_Near(player)) return 50;
		'languages//': if (n < 50 && SK_Near(player)) return 50;
		'launch//': if (n < 50 && SK_Near(player)) return 50;
		'leg//': if (n < 50 && SK_Near(player)) return 50;
		'light//': if (n < 50 && SK_Near(player)) return 50;
		'march//': if (n < 50 && SK_Near(player)) return 50;
		'mercury//': if (n < 50 && SK_Near(player)) return 50;
		'mind//': if (n < 50 && SK_Near(player)) return 50;
		'name//': if (n < 50 && SK_Near(player)) return 50;
		'nov//': if (n < 50 && SK_Near(player)) return 50;
		'orange//': if (n < 50 && SK_Near(player)) return 50;
		'outline//': if (n < 50 && SK_Near(player)) return 50;
		'penhallow//': if (n < 50 && SK_Near(player)) return 50;
		'rope//': if (n < 50 && SK_Near(player)) return 50;
		'salt//': if (n < 50 && SK_Near(player)) return 50;
		'sound//': if (n < 50 && SK_Near(player)) return 50;
		'speck//': if (n < 50 && SK_Near(player)) return 50;
		'splints//': if (n < 50 && SK_Near(player)) return 50;
		'stone//': if (n < 50 && SK_Near(player)) return 50;
		'tip//': if (n < 50 && SK_Near(player)) return 50;
		'ton//': if (n < 50 && SK_Near(player)) return 50;
		'tool//': if (n < 50 && SK_Near(player)) return 50;
		'weather//': if (n < 50 && SK_Near(player)) return 50;
		'wishbone//': if (n < 50 && SK_Near(player)) return 50;
		'work//': if (n < 50 && SK_Near(player)) return 50;
		'store//': if (n < 52 && SK_Near((+ the landing +))) return 52; if (n < 53 && SK_Near((+ the oil-store +))) return 53; if (n < 57 && SK_Near((+ the round-kitchen +))) return 57;
		'kitchen//': if (n < 55 && SK_Near((+ the oil-store +))) return 55; if (n < 56 && SK_Near((+ the round-kitchen +))) return 56; if (n < 60 && SK_Near((+ the bunk-room +))) return 60;
		'room//': if (n < 58 && SK_Near((+ the round-kitchen +))) return 58; if (n < 59 && SK_Near((+ the bunk-room +))) return 59; if (n < 61 && SK_Near((+ the lantern-room +))) return 61;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'march//') rtrue;
	if (w == 'nov//') rtrue;
	if (w == 'penhallow//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "ball balls bar bars beam beams belt belts bend bends block blocks body bolt bolts bow bowl bowls bows brace braces brake brakes brass brasses breath";
			2: return "breaths";
		}
		'c': switch (n) {
			1: return "cathedral cathedrals ceiling chair chairs chalk chalks child childs chisel chisels christmas christmases click clicks conger congers corner corners";
			2: return "curve curves";
		}
		'd': switch (n) {
			1: return "darning darnings door doors drop drops dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyelid eyelids eyes";
		}
		'f': switch (n) {
			1: return "face faces fathom fathoms feet file files finger fingers fist fists flash flashes floor floors foot fortnight fortnights fur furs";
		}
		'g': switch (n) {
			1: return "gleam gleams governor governors grip grips ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands harbour harbours hat hats head heads heel heels horseshoe horseshoes";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "juggler jugglers";
		}
		'k': switch (n) {
			1: return "keeper keepers knee knees";
		}
		'l': switch (n) {
			1: return "label labels language languages launch launches leg legs letter letters lid lids light lights limpet limpets look looks";
		}
		'm': switch (n) {
			1: return "mackerel mackerels man mans mantle mantles march marches match matches mercuries mercury mind minds mouth mutter mutters";
		}
		'n': switch (n) {
			1: return "nail nails name names nose nov novs";
		}
		'o': switch (n) {
			1: return "open opens orange oranges outline outlines";
		}
		'p': switch (n) {
			1: return "palm palms pans pawl pawls penhallow penhallows plat plates plats pol poles pols pulp pulps puzzle puzzles";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "reading readings reputation reputations rim rims ring rings rock rocks roof rope ropes rung rungs";
		}
		's': switch (n) {
			1: return "salt salts saw saws seam seams shirt shirts skirt skirts sky slot slots smell smells sock socks sound sounds soup soups speck specks splint splints";
			2: return "spokeshave spokeshaves spout spouts spray sprays stair stairs stalk stalks stone stones sunday sundays";
		}
		't': switch (n) {
			1: return "thumb thumbs tip tips ton tons tool tools tooths tower towers";
		}
		'w': switch (n) {
			1: return "wale wales wall walls washing washings water waters weather weathers weed weeds window windows wishbone wishbones woman womans wood woods work works";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the iron-ladder or the noun is the ladder-up:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the iron-ladder or the noun is the ladder-up:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the iron-ladder or the noun is the ladder-up:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'rungs//': if (SK_Near((+ the ladder-up +))) rtrue;
		'stair//': if (SK_Near((+ the round-kitchen +)) || SK_Near((+ the bunk-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the ladder-up +))) rtrue;
	if (SK_Near((+ the round-kitchen +))) rtrue;
	if (SK_Near((+ the bunk-room +))) rtrue;
	if (TestScope((+ the iron-ladder +), player)) rtrue;
	if (TestScope((+ the ladder-up +), player)) rtrue;
	rfalse;
];
-).
