"The Relief Keeper" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

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
Include (- with name 'dresser//' 'drawer//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "Three blue plates above, one deep drawer below.".
The dresser is fixed in place, not enterable, openable, closed and scenery.

The slate is in the round-kitchen.
The printed name of the slate is "slate".
Include (- with name 'slate//' 'message//' 'slates//p', -) when defining the slate.
The description of the slate is "In a large, shaky hand:[line break]RELIEF. Hatch key went down the drain when I did. Lay on the rock & fished with my arm. Too short. It is STEEL so you know what to do.[line break]The chest is private but have what you want from it. P.".
The slate is fixed in place and scenery.

The tarred-twine is in the dresser.
The printed name of the tarred-twine is "tarred twine".
Include (- with name 'tarred//' 'twine//' 'string//', -) when defining the tarred-twine.
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
Include (- with name 'sea//' 'chest//' 'chests//p', -) when defining the sea-chest.
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
Include (- with name 'hatch//' 'trapdoor//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "Iron, with a ring, a bolt and a small steel lock. By rule it is locked whenever the lamp is unattended.".
The hatch is openable, closed, lockable, locked and scenery.
The matching key of the hatch is the steel-key.

The printed name of the steel-key is "steel key".
Include (- with name 'steel//' 'key//' 'keys//p', -) when defining the steel-key.
The description of the steel-key is "Small and plain, with weed in its teeth.".
The steel-key is portable.

The lens is in the lantern-room.
The printed name of the lens is "lens".
Include (- with name 'lens//' 'lamp//' 'prisms//' 'lenses//p', -) when defining the lens.
The description of the lens is "Nine feet of prisms, in brass, floating on a ton of mercury. A child could push it round, but not until morning.".
The lens is fixed in place and scenery.

The clockwork is in the lantern-room.
The printed name of the clockwork is "clockwork".
Include (- with name 'clockwork//' 'spindle//' 'clockworks//p', -) when defining the clockwork.
The description of the clockwork is "Green enamel, gold lines, the maker[']s name in three languages.[if the clockwork is crankless] On its near side a square iron spindle sticks out, with nothing on it.[end if][if the clockwork is cranked] The crank is on its spindle. The weight is still at the bottom of the tower.[end if][if the clockwork is wound-state] The weight is up, and the governor spins its two brass balls like a juggler.[end if]".
The clockwork is fixed in place and scenery.

The panes is in the lantern-room.
The printed name of the panes is "panes".
Include (- with name 'panes//' 'glass//', -) when defining the panes.
The description of the panes is "Scoured by salt on the one side, and on the other by Penhallow.".
The panes is fixed in place, scenery and plural-named.

The barometer is in the lantern-room.
The printed name of the barometer is "barometer".
Include (- with name 'barometer//' 'screws//' 'barometers//p', -) when defining the barometer.
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

Check looking under:
	if the noun is the grating:
		try reaching-into the noun;
		stop the action.

Check looking behind:
	if the noun is the grating:
		try reaching-into the noun;
		stop the action.

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
	no.

To decide whether mention (N - a number) has an answer:
	yes.

To answer mention (N - a number):
	if N is 1, say "You are there.";
	if N is 2, say "You would have to go north.";
	if N is 3, say "You are there.";
	if N is 4, say "You would have to go south.";
	if N is 5, say "You would have to go up.";
	if N is 6, say "You are there.";
	if N is 7, say "You would have to go down.";
	if N is 8, say "You would have to go up.";
	if N is 9, say "You are there.";
	if N is 10, say "You would have to go down.";
	if N is 11, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'landing//': if (n < 1 && SK_Near((+ the landing +))) return 1; if (n < 4 && SK_Near((+ the oil-store +))) return 4;
		'store//': if (n < 2 && SK_Near((+ the landing +))) return 2; if (n < 3 && SK_Near((+ the oil-store +))) return 3; if (n < 7 && SK_Near((+ the round-kitchen +))) return 7;
		'kitchen//': if (n < 5 && SK_Near((+ the oil-store +))) return 5; if (n < 6 && SK_Near((+ the round-kitchen +))) return 6; if (n < 10 && SK_Near((+ the bunk-room +))) return 10;
		'room//': if (n < 8 && SK_Near((+ the round-kitchen +))) return 8; if (n < 9 && SK_Near((+ the bunk-room +))) return 9; if (n < 11 && SK_Near((+ the lantern-room +))) return 11;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
-).
