"The Last Day of the Patience" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling World by Starling.

Use darkness.

Use backdrops.

Include Starling People by Starling.

Understand "talk to [someone]" as greeting.
Understand "talk with [someone]" as greeting.
Understand "speak to [someone]" as greeting.
Understand "speak with [someone]" as greeting.
Understand "greet [someone]" as greeting.
Understand "hello [someone]" as greeting.

Understand "give [something] to [someone]" as giving it to.
Understand "give [someone] [something]" as giving it to (with nouns reversed).
Understand "offer [something] to [someone]" as giving it to.

Understand "show [something] to [someone]" as showing it to.
Understand "show [someone] [something]" as showing it to (with nouns reversed).

Part 1 - Rooms

The home-landing is a room. It is privately-named.
The ferry-house is a room. It is privately-named.
The cellar-room is a room. It is privately-named.
The boat-shed is a room. It is privately-named.
The mill-lane is a room. It is privately-named.
The orchard is a room. It is privately-named.
The bank-office is a room. It is privately-named.
The deck is a room. It is privately-named.
The far-landing is a room. It is privately-named.
The toll-hut is a room. It is privately-named.
The causeway is a room. It is privately-named.
The meadow is a room. It is privately-named.
The churchyard is a room. It is privately-named.

The printed name of the home-landing is "Home Landing".
The description of the home-landing is "Here the road ends and the river begins, by way of a great deal of mud. A timetable stands on a post. The Ferry House is north, the boat shed south, the lane west, and the Patience lies east.".
The ferry-house is north of the home-landing.
The boat-shed is south of the home-landing.
The mill-lane is west of the home-landing.
The deck is east of the home-landing.

The printed name of the ferry-house is "Ferry House".
The description of the ferry-house is "One low room that five ferrymen have worn to their shape. There is a dresser, and a stove to cook on or to melt things on. The Home Landing is south; a stair goes down to the Flood Cellar.".
The home-landing is south of the ferry-house.
The cellar-room is down of the ferry-house.

The printed name of the cellar-room is "Flood Cellar".
The description of the cellar-room is "Green to the height of the last flood. A cider barrel stands on blocks, and the stair goes up.".
The ferry-house is up of the cellar-room.
The cellar-room is dark.

The printed name of the boat-shed is "Boat Shed".
The description of the boat-shed is "Ribs of boats that were going to be mended, and a smell of hemp. The Home Landing is north.".
The home-landing is north of the boat-shed.

The printed name of the mill-lane is "Mill Lane".
The description of the mill-lane is "White dust and cow parsley. The orchard is north, the bank west, and the Home Landing east.".
The home-landing is east of the mill-lane.
The orchard is north of the mill-lane.
The bank-office is west of the mill-lane.

The printed name of the orchard is "Plum Orchard".
The description of the orchard is "Old trees leaning on their elbows, in long grass. Mill Lane is south.".
The mill-lane is south of the orchard.

The printed name of the bank-office is "Bank Office".
The description of the bank-office is "Mahogany, and a silence that earns interest. Mill Lane is east.".
The mill-lane is east of the bank-office.

The printed name of the deck is "Deck of the Patience".
The description of the deck is "Flat planks, a rail, and the river going by underneath. [choice-1] [choice-2] The Home Landing is west, the far landing east.".
The home-landing is west of the deck.
The far-landing is east of the deck.

The printed name of the far-landing is "Far Landing".
The description of the far-landing is "A stone ramp and a view of where you have always lived. The toll hut is north, the causeway east, and the Patience lies west.".
The deck is west of the far-landing.
The toll-hut is north of the far-landing.
The causeway is east of the far-landing.

The printed name of the toll-hut is "Toll Hut".
The description of the toll-hut is "A box for one man and one grievance, with a toll desk in it. The landing is south.".
The far-landing is south of the toll-hut.

The printed name of the causeway is "Willow Causeway".
The description of the causeway is "A straight bank between willows. A heron keeps it. The landing is west, the churchyard east, and a meadow lies south.".
The far-landing is west of the causeway.
The churchyard is east of the causeway.
The meadow is south of the causeway.

The printed name of the meadow is "Clover Meadow".
The description of the meadow is "Clover to the knee, and in the middle of it a flat stone, warm from the sun. The causeway is north.".
The causeway is north of the meadow.

The printed name of the churchyard is "Churchyard".
The description of the churchyard is "Leaning graves, mown for the occasion, before an old church door. The causeway is west.".
The causeway is west of the churchyard.

Part 2 - States

A thing can be waiting-state, coming-state or wed-state (this is its hetty-state property).

A thing can be doubtful, escorting or content (this is its grice-state property).

A thing can be lit-state or cold. A thing is usually cold.

A thing can be planked or soft. A thing is usually soft.

A thing can be tarred or leaking. A thing is usually leaking.

A thing can be parted, spliced or hauled (this is its cable-state property).

A thing can be guarded, released, loaded or delivered (this is its strongbox-state property).

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be unpacked, packed or smoking (this is its smoker-state property).

A thing can be melted or stiff. A thing is usually stiff.

A thing can be mended or broken-state. A thing is usually broken-state.

A thing can be angry, calm or plugged (this is its skep-state property).

A thing can be shown-state or unshown. A thing is usually unshown.

Part 3 - Things

The hetty is a woman. It is privately-named.
The grice is a man. It is privately-named.
The stove is a supporter. It is privately-named.
The dresser is a supporter. It is privately-named.
The barrel is a container. It is privately-named.
The mud is a thing. It is privately-named.
The timetable is a thing. It is privately-named.
The seam is a thing. It is privately-named.
The cable is a thing. It is privately-named.
The strongbox is a thing. It is privately-named.
The desk is a container. It is privately-named.
The stone is a supporter. It is privately-named.
The heron is a thing. It is privately-named.
The door-thing is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The smoker is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The bung is a thing. It is privately-named.
The tar is a thing. It is privately-named.
The plank-thing is a thing. It is privately-named.
The moss is a thing. It is privately-named.
The barrow is a supporter. It is privately-named.
The pin is a thing. It is privately-named.
The skep is a thing. It is privately-named.
The licence is a thing. It is privately-named.
The meadowsweet is a thing. It is privately-named.
The ring-thing is a thing. It is privately-named.
The plum is a thing. It is privately-named.
The river-thing is a thing. It is privately-named.
The rail is a thing. It is privately-named.
The willows is a thing. It is privately-named.
The graves is a thing. It is privately-named.
The milestone is a thing. It is privately-named.
The counter is a thing. It is privately-named.
The trees is a thing. It is privately-named.
The boats is a thing. It is privately-named.
The post is a thing. It is privately-named.
The stair is a thing. It is privately-named.
The flood-line is a thing. It is privately-named.
The stone-ramp is a thing. It is privately-named.
The stool is a thing. It is privately-named.
The clover is a thing. It is privately-named.

The hetty is in the mill-lane.
The printed name of the hetty is "Hetty Marlow".
Include (- with name 'hetty//' 'marlow//' 'bride//' 'veil//' 'gown//' 'wedding//', -) when defining the hetty.
The description of the hetty is "Tall, brown from haymaking, in her mother[']s wedding gown. You might give her something, or ask her about her bees, the mud or the flowers.[if the hetty is waiting-state] Hetty Marlow is tapping one white shoe.[end if][if the hetty is coming-state] Hetty Marlow has flowers in her hand and stays at your heels.[end if][if the hetty is wed-state] Hetty Marlow looks as if the sun had risen for her in particular.[end if]".
The appearance of the hetty is "A bride waits on the milestone: Hetty Marlow, veil up, looking towards the river.".
The first place of the hetty is the mill-lane.
The hetty is proper-named.

The grice is in the bank-office.
The printed name of the grice is "Mr Grice".
Include (- with name 'mr//' 'grice//' 'clerk//' 'banker//' 'spectacles//', -) when defining the grice.
The description of the grice is "The bank[']s clerk, in spectacles. He believes nothing that he is told and all that he is shown, provided that it has a seal.[if the grice is doubtful] Mr Grice has not yet seen your licence.[end if][if the grice is escorting] Mr Grice is in your debt for one signature, and watches his box.[end if][if the grice is content] Mr Grice is nearly smiling.[end if]".
The appearance of the grice is "Mr Grice stands at the counter as if he had been engraved there.".
The first place of the grice is the bank-office.
The grice is proper-named.

The stove is in the ferry-house.
The printed name of the stove is "stove".
Include (- with name 'stove//' 'grate//' 'hob//' 'kindling//' 'stoves//p', -) when defining the stove.
The description of the stove is "Black iron, laid with kindling. A match would light it.[if the stove is cold] The stove is cold.[end if][if the stove is lit-state] The stove is lit.[end if]".
The stove is fixed in place, not enterable and scenery.

The dresser is in the ferry-house.
The printed name of the dresser is "dresser".
Include (- with name 'dresser//' 'shelf//' 'cupboard//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "It holds whatever needs to be found in the dark.".
The dresser is fixed in place, not enterable and scenery.

The barrel is in the cellar-room.
The printed name of the barrel is "cider barrel".
Include (- with name 'cider//' 'barrel//' 'tub//' 'barrels//p', -) when defining the barrel.
The description of the barrel is "It has been empty since your uncle.".
The barrel is fixed in place, not enterable, unopenable, open and scenery.

The mud is in the home-landing.
The printed name of the mud is "mud".
Include (- with name 'mud//' 'slip//' 'mire//', -) when defining the mud.
The description of the mud is "Brown, deep and patient. Something might be laid over it.[if the mud is soft] A white shoe would never be seen again.[end if][if the mud is planked] A plank lies across it.[end if]".
The mud is fixed in place and scenery.
The indefinite article of the mud is "some".

The timetable is in the home-landing.
The printed name of the timetable is "timetable".
Include (- with name 'timetable//' 'notice//' 'board//' 'timetables//p', -) when defining the timetable.
The description of the timetable is "AT NEED, it says, and nothing else.".
The timetable is fixed in place and scenery.

The seam is in the deck.
The printed name of the seam is "leaking seam".
Include (- with name 'leaking//' 'seam//' 'leak//' 'hull//' 'seams//p', -) when defining the seam.
The description of the seam is "It runs along the bottom boards of the Patience, where it always goes first.[if the seam is leaking] Water wells up along it: it wants hot tar.[end if][if the seam is tarred] A black, shining line of tar keeps the river out.[end if]".
The seam is fixed in place and scenery.

The cable is in the deck.
The printed name of the cable is "cable".
Include (- with name 'cable//' 'hawser//' 'strands//' 'cables//p', -) when defining the cable.
The description of the cable is "Thick as your wrist, from one bank to the other. Ferrymen haul it, and when it breaks they splice it.[if the cable is parted] The cable has parted, and a fathom of it is gone.[end if][if the cable is spliced] The cable is spliced, and ready to be hauled.[end if][if the cable is hauled] The cable runs sweetly over its rollers.[end if]".
The cable is fixed in place and scenery.

The strongbox is in the bank-office.
The printed name of the strongbox is "strongbox".
Include (- with name 'strongbox//' 'box//' 'safe//' 'strongboxes//p', -) when defining the strongbox.
The description of the strongbox is "Iron, double-locked, and of a weight that two could load on a barrow and no one could carry.[if the strongbox is guarded] A hand in a black cuff never goes far from it.[end if][if the strongbox is released] It has been released to you, and wants loading.[end if][if the strongbox is loaded] It sits on the barrow like a toad.[end if][if the strongbox is delivered] It has been delivered, unlocked and signed for.[end if]".
The appearance of the strongbox is "A strongbox stands by itself in the middle of the carpet.".
The first place of the strongbox is the bank-office.
The strongbox is fixed in place.

The desk is in the toll-hut.
The printed name of the desk is "toll desk".
Include (- with name 'toll//' 'desk//' 'drawer//' 'sloping//' 'deep//' 'desks//p', -) when defining the desk.
The description of the desk is "A sloping desk with a deep drawer.".
The desk is fixed in place, not enterable, openable, closed and scenery.

The stone is in the meadow.
The printed name of the stone is "flat stone".
Include (- with name 'flat//' 'stone//' 'slab//' 'stones//p', -) when defining the stone.
The description of the stone is "As flat as a table. Hives have been put on it since before the church.".
The stone is fixed in place, not enterable and scenery.

The heron is in the causeway.
The printed name of the heron is "heron".
Include (- with name 'heron//' 'bird//' 'herons//p', -) when defining the heron.
The description of the heron is "It looks like a clergyman who has mislaid something.".
The heron is fixed in place and scenery.

The door-thing is in the churchyard.
The printed name of the door-thing is "church door".
Include (- with name 'church//' 'door//' 'porch//' 'arch//' 'old//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "Oak, with a garland over it that has begun to wilt. From inside comes the cough of a bridegroom.".
The door-thing is fixed in place and scenery.

The matches-thing is on the dresser.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'match//' 'matchbox//', -) when defining the matches-thing.
The description of the matches-thing is "A box of matches, to light whatever needs it.".
The matches-thing is portable and plural-named.

The lamp is on the dresser.
The printed name of the lamp is "oil lamp".
Include (- with name 'oil//' 'lamp//' 'lantern//' 'wick//' 'brass//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "A brass lamp, full of oil, waiting for a match.[if the lamp is unlit-state] The oil lamp is not lit.[end if][if the lamp is burning-state] The oil lamp is burning.[end if]".
The lamp is portable.

The smoker is on the dresser.
The printed name of the smoker is "smoker".
Include (- with name 'smoker//' 'bellows//' 'spout//' 'tin//' 'can//' 'smokers//p', -) when defining the smoker.
The description of the smoker is "A tin can with a bellows and a spout. One packs it with dry moss, lights it, and smokes the bees.[if the smoker is unpacked] The smoker has nothing in it to burn.[end if][if the smoker is packed] The smoker is packed and wants lighting.[end if][if the smoker is smoking] The smoker is smoking thickly.[end if]".
The smoker is portable.

The rope is in the cellar-room.
The printed name of the rope is "new rope".
Include (- with name 'new//' 'rope//' 'coil//' 'hemp//' 'ropes//p', -) when defining the rope.
The description of the rope is "Twenty feet of hemp, never wet: enough to splice a cable with.".
The appearance of the rope is "A coil of new rope hangs above the flood line.".
The first place of the rope is the cellar-room.
The rope is portable.

The bung is in the barrel.
The printed name of the bung is "bung".
Include (- with name 'bung//' 'cork//' 'stopper//' 'fat//' 'oak//' 'bungs//p', -) when defining the bung.
The description of the bung is "A fat oak bung. It would plug a hole of the same size.".
The bung is portable.

The tar is in the boat-shed.
The printed name of the tar is "tar pot".
Include (- with name 'tar//' 'pot//' 'pitch//' 'pots//p', -) when defining the tar.
The description of the tar is "A pot of tar with a stick in it.[if the tar is stiff] The tar is stiff; it would have to be melted on the stove.[end if][if the tar is melted] The tar is melted and black as wet slate.[end if]".
The appearance of the tar is "A tar pot stands on the sill.".
The first place of the tar is the boat-shed.
The tar is portable.

The plank-thing is in the boat-shed.
The printed name of the plank-thing is "plank".
Include (- with name 'plank//' 'gangplank//' 'deal//', -) when defining the plank-thing.
The description of the plank-thing is "Ten feet of deal. Bridges have begun with less.".
The appearance of the plank-thing is "A plank leans in the corner.".
The first place of the plank-thing is the boat-shed.
The plank-thing is portable.

The moss is in the boat-shed.
The printed name of the moss is "dry moss".
Include (- with name 'dry//' 'moss//' 'fuel//', -) when defining the moss.
The description of the moss is "Grey and crisp, a good handful. It would burn slowly, with much smoke.".
The appearance of the moss is "Dry moss has been pulled out of some boat[']s seat and left.".
The first place of the moss is the boat-shed.
The moss is portable.
The indefinite article of the moss is "some".

The barrow is in the boat-shed.
The printed name of the barrow is "barrow".
Include (- with name 'barrow//' 'wheelbarrow//' 'handcart//' 'barrows//p', -) when defining the barrow.
The description of the barrow is "A flat barrow with two handles and one wheel.[if the barrow is broken-state] The wheel has lost its pin, and lies beside it.[end if][if the barrow is mended] The wheel runs true.[end if]".
The appearance of the barrow is "[choice-3][line break]".
The first place of the barrow is the boat-shed.
The barrow is portable and not enterable.

The pin is in the orchard.
The printed name of the pin is "wheel pin".
Include (- with name 'wheel//' 'pin//' 'linchpin//' 'iron//' 'pins//p', -) when defining the pin.
The description of the pin is "An iron pin as long as a finger. It keeps a wheel on a barrow.".
The appearance of the pin is "Something iron glints in the grass: a wheel pin.".
The first place of the pin is the orchard.
The pin is portable.

The skep is in the orchard.
The printed name of the skep is "skep".
Include (- with name 'skep//' 'bees//' 'hive//' 'basket//' 'swarm//' 'straw//' 'skeps//p', -) when defining the skep.
The description of the skep is "A straw skep with a round hole for a door. It is full of bees.[if the skep is angry] The hum inside is an angry one.[end if][if the skep is calm] The hum inside is drowsy and calm.[end if][if the skep is plugged] Its door is plugged with a bung.[end if]".
The appearance of the skep is "[choice-4][line break]".
The first place of the skep is the orchard.
The skep is portable.

The licence is in the desk.
The printed name of the licence is "ferry licence".
Include (- with name 'ferry//' 'licence//' 'paper//' 'parchment//' 'seal//' 'red//' 'licences//p', -) when defining the licence.
The description of the licence is "Parchment with a red seal the size of a biscuit. It can be read, or shown to those who like such things.[if the licence is unshown] Nobody has asked to see it for forty years.[end if][if the licence is shown-state] It has a fresh thumbprint on the seal.[end if]".
The licence is portable.

The meadowsweet is in the meadow.
The printed name of the meadowsweet is "meadowsweet".
Include (- with name 'meadowsweet//' 'posy//' 'flowers//' 'bouquet//', -) when defining the meadowsweet.
The description of the meadowsweet is "Cream-coloured and smelling of almonds.".
The appearance of the meadowsweet is "Meadowsweet grows along the ditch, for anyone to pick.".
The first place of the meadowsweet is the meadow.
The meadowsweet is portable.
The indefinite article of the meadowsweet is "some".

The printed name of the ring-thing is "wedding ring".
Include (- with name 'wedding//' 'ring//' 'gold//' 'band//' 'rings//p', -) when defining the ring-thing.
The description of the ring-thing is "Thin, plain and warm.".
The ring-thing is portable.

The plum is in the orchard.
The printed name of the plum is "plum".
Include (- with name 'plum//' 'fruit//' 'plums//p', -) when defining the plum.
The description of the plum is "Ripe, and split on one side by a wasp.".
The appearance of the plum is "One plum hangs within reach.".
The first place of the plum is the orchard.
The plum is portable and edible.

The printed name of the river-thing is "river".
Include (- with name 'river//' 'wend//' 'water//' 'rivers//p', -) when defining the river-thing.
The description of the river-thing is "The Wend, brown and broad, minding its own business.".
The river-thing is fixed in place and scenery.

The rail is in the deck.
The printed name of the rail is "rail".
Include (- with name 'rail//' 'rollers//' 'planks//' 'rails//p', -) when defining the rail.
The description of the rail is "Worn white by waiting hands, with two rollers for the cable.".
The rail is fixed in place and scenery.

The printed name of the willows is "willows".
Include (- with name 'willows//', -) when defining the willows.
The description of the willows is "Pollarded, and sprouting again.".
The willows is fixed in place, scenery and plural-named.

The graves is in the churchyard.
The printed name of the graves is "graves".
Include (- with name 'graves//' 'tombs//' 'garland//' 'leaning//', -) when defining the graves.
The description of the graves is "Ferrymen, mostly, with their feet to the river.".
The graves is fixed in place, scenery and plural-named.

The milestone is in the mill-lane.
The printed name of the milestone is "milestone".
Include (- with name 'milestone//' 'parsley//' 'dust//' 'milestones//p', -) when defining the milestone.
The description of the milestone is "FERRY, it says, and no distance.".
The milestone is fixed in place and scenery.

The counter is in the bank-office.
The printed name of the counter is "counter".
Include (- with name 'counter//' 'mahogany//' 'carpet//' 'counters//p', -) when defining the counter.
The description of the counter is "Mahogany. You can see yourself in it, looking poorer.".
The counter is fixed in place and scenery.

The trees is in the orchard.
The printed name of the trees is "old trees".
Include (- with name 'old//' 'trees//' 'grass//' 'tree//' 'last//', -) when defining the trees.
The description of the trees is "Grey with lichen, and still bearing.".
The trees is fixed in place, scenery and plural-named.

The boats is in the boat-shed.
The printed name of the boats is "boats".
Include (- with name 'boats//' 'ribs//' 'sill//', -) when defining the boats.
The description of the boats is "Ribs and good intentions.".
The boats is fixed in place, scenery and plural-named.

The post is in the home-landing.
The printed name of the post is "post".
Include (- with name 'post//' 'road//' 'posts//p', -) when defining the post.
The description of the post is "It leans a little more every year, and so does the timetable.".
The post is fixed in place and scenery.

The stair is in the ferry-house.
The printed name of the stair is "stair".
Include (- with name 'stair//' 'stairs//', -) when defining the stair.
The description of the stair is "Five treads, going down to where the river is sometimes.".
The stair is fixed in place and scenery.

The flood-line is in the cellar-room.
The printed name of the flood-line is "flood line".
Include (- with name 'flood//' 'line//' 'blocks//' 'lines//p', -) when defining the flood-line.
The description of the flood-line is "Green to the height of your chin. It was 1947.".
The flood-line is fixed in place and scenery.

The stone-ramp is in the far-landing.
The printed name of the stone-ramp is "stone ramp".
Include (- with name 'stone//' 'ramp//' 'view//' 'ramps//p', -) when defining the stone-ramp.
The description of the stone-ramp is "It goes into the water and does not come out.".
The stone-ramp is fixed in place and scenery.

The stool is in the toll-hut.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'stools//p', -) when defining the stool.
The description of the stool is "Three legs, all short.".
The stool is fixed in place and scenery.

The clover is in the meadow.
The printed name of the clover is "clover".
Include (- with name 'clover//' 'ditch//' 'clovers//p', -) when defining the clover.
The description of the clover is "White and red, and loud with other people[']s bees.".
The clover is fixed in place and scenery.

Does the player mean doing something with the stone-ramp: it is unlikely.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "The cellar is dark and drips. You can hear the river thinking on the far side of the wall.";
	say line break.

Check going east when the location of the player is the deck:
	if the cable is not hauled:
		say "Forty yards of river lie between you and the far landing. The ferry must be hauled over by her cable.";
		stop the action;
	continue the action.

Kindling: if the lamp is burning-state, now the lamp is lit; otherwise now the lamp is unlit.

Placing backdrops:
	if the location of the player is the home-landing or the location of the player is the deck or the location of the player is the far-landing, move the river-thing to the location of the player;
	otherwise remove the river-thing from play.

Placing backdrops:
	if the location of the player is the causeway, move the willows to the location of the player;
	otherwise remove the willows from play.

Check greeting the hetty:
	if the hetty is waiting-state:
		say "[']I need three things,['] says Hetty. [']My bees across before me, flowers in my hand, and dry feet. Then the ring, at the church door.[']";
		stop the action;
	say "[']After you, ferryman.[']";
	stop the action;
	continue the action.

Check asking the hetty about something:
	if (the topic understood includes "bees" or the topic understood includes "skep" or the topic understood includes "hive"):
		say "[']They are in the orchard, in a temper. Smoke them with dry moss, stop their door with a bung, and set them on the stone across the river.[']";
		stop the action;
	if (the topic understood includes "ring" or the topic understood includes "strongbox"):
		say "[']The bank has it locked up, for safety. You would think I was marrying Mr Grice.[']";
		stop the action;
	if (the topic understood includes "mud" or the topic understood includes "gown" or the topic understood includes "plank"):
		say "[']I am not going through that mud in this gown. Lay something over it.[']";
		stop the action;
	if (the topic understood includes "flowers" or the topic understood includes "wedding" or the topic understood includes "tom"):
		say "[']I should like meadowsweet from over the water. And Tom, who is over there too.[']";
		stop the action;
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check telling the hetty about something:
	if (the topic understood includes "bees" or the topic understood includes "skep" or the topic understood includes "hive"):
		say "[']They are in the orchard, in a temper. Smoke them with dry moss, stop their door with a bung, and set them on the stone across the river.[']";
		stop the action;
	if (the topic understood includes "ring" or the topic understood includes "strongbox"):
		say "[']The bank has it locked up, for safety. You would think I was marrying Mr Grice.[']";
		stop the action;
	if (the topic understood includes "mud" or the topic understood includes "gown" or the topic understood includes "plank"):
		say "[']I am not going through that mud in this gown. Lay something over it.[']";
		stop the action;
	if (the topic understood includes "flowers" or the topic understood includes "wedding" or the topic understood includes "tom"):
		say "[']I should like meadowsweet from over the water. And Tom, who is over there too.[']";
		stop the action;
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check answering the hetty that something:
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check ordering the hetty to something:
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check giving something to the hetty:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the meadowsweet) and the skep is not on the stone:
		say "[']They are lovely. But a bride[']s bees go before her, or the luck flies off. Take my skep to the stone in the meadow first.[']";
		stop the action;
	if (the noun is the meadowsweet) and the mud is soft:
		say "[']They are lovely, and I am coming, when there is something laid over that mud. It is my mother[']s gown.[']";
		stop the action;
	if (the noun is the meadowsweet) and the hetty is waiting-state:
		now the meadowsweet is carried by the hetty;
		now the hetty is coming-state;
		say "[']From over the water! And my bees are settled?['] She takes the flowers in one hand and her hem in the other. [']Lead on, ferryman.[']";
		stop the action;
	if (the noun is the ring-thing) and the location of the player is the churchyard:
		now the ring-thing is carried by the hetty;
		now the hetty is wed-state;
		say "She closes her hand on it. [']Tom is inside, biting his hat. Come in and see it done.[']";
		stop the action;
	if (the noun is the ring-thing):
		say "[']Not here! At the church door, or it does not count.[']";
		stop the action;
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check showing something to the hetty:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the meadowsweet) and the skep is not on the stone:
		say "[']They are lovely. But a bride[']s bees go before her, or the luck flies off. Take my skep to the stone in the meadow first.[']";
		stop the action;
	if (the noun is the meadowsweet) and the mud is soft:
		say "[']They are lovely, and I am coming, when there is something laid over that mud. It is my mother[']s gown.[']";
		stop the action;
	if (the noun is the ring-thing):
		say "[']Not here! At the church door, or it does not count.[']";
		stop the action;
	say "[']Ask me on any other day,['] says Hetty. [']Today I can only think of one thing.[']";
	stop the action;
	continue the action.

Check greeting the grice:
	say "[']Good day. Licence?['] says Mr Grice.";
	stop the action;
	continue the action.

Check asking the grice about something:
	if (the topic understood includes "strongbox" or the topic understood includes "box"):
		say "[']It crosses today, to the toll hut. But not before I have seen your licence, and not in anybody[']s arms. It weighs four hundredweight.[']";
		stop the action;
	if (the topic understood includes "licence" or the topic understood includes "paper"):
		say "[']It used to hang in the toll hut. I dare say that it is in the desk.[']";
		stop the action;
	if (the topic understood includes "ring" or the topic understood includes "hetty" or the topic understood includes "bride"):
		say "[']Miss Marlow[']s ring is item nine. It is released when the box is delivered.[']";
		stop the action;
	if (the topic understood includes "barrow" or the topic understood includes "wheel"):
		say "[']A barrow would do, if it has a wheel that stays on.[']";
		stop the action;
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Check telling the grice about something:
	if (the topic understood includes "strongbox" or the topic understood includes "box"):
		say "[']It crosses today, to the toll hut. But not before I have seen your licence, and not in anybody[']s arms. It weighs four hundredweight.[']";
		stop the action;
	if (the topic understood includes "licence" or the topic understood includes "paper"):
		say "[']It used to hang in the toll hut. I dare say that it is in the desk.[']";
		stop the action;
	if (the topic understood includes "ring" or the topic understood includes "hetty" or the topic understood includes "bride"):
		say "[']Miss Marlow[']s ring is item nine. It is released when the box is delivered.[']";
		stop the action;
	if (the topic understood includes "barrow" or the topic understood includes "wheel"):
		say "[']A barrow would do, if it has a wheel that stays on.[']";
		stop the action;
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Check answering the grice that something:
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Check ordering the grice to something:
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Check giving something to the grice:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the licence) and the strongbox is guarded:
		now the licence is shown-state;
		now the strongbox is released;
		now the grice is escorting;
		say "He reads it twice and the seal three times. [']In order. You may load the strongbox, and I shall come with it as far as the toll hut.[']";
		stop the action;
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Check showing something to the grice:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the licence) and the strongbox is guarded:
		now the licence is shown-state;
		now the strongbox is released;
		now the grice is escorting;
		say "He reads it twice and the seal three times. [']In order. You may load the strongbox, and I shall come with it as far as the toll hut.[']";
		stop the action;
	say "[']The bank has no view on that,['] says Mr Grice.";
	stop the action;
	continue the action.

Part 4 - Actions

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the stove and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the stove is not cold:
			say "It is roaring already.";
			stop the action;
		now the stove is lit-state;
		say "The kindling spits and takes. For the last time the Ferry House smells of breakfast.";
		stop the action;
	if the noun is the lamp and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the lamp is not unlit-state:
			say "It burns already.";
			stop the action;
		now the lamp is burning-state;
		say "The flame climbs the wick and steadies.";
		stop the action;
	if the noun is the smoker and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the smoker is not enclosed by the player:
			say "You are not holding the smoker.";
			stop the action;
		if the smoker is unpacked:
			say "There is nothing in it to burn. Dry moss is the thing.";
			stop the action;
		if the location of the player is not the orchard:
			say "It would burn out before you reached the bees. Light it in the orchard.";
			stop the action;
		now the smoker is smoking;
		say "The moss catches, and the spout breathes a thick white thread.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the stove:
		if the matches-thing is not enclosed by the player:
			say "With what? The matches live on the dresser.";
			stop the action;
		if the stove is not cold:
			say "It is roaring already.";
			stop the action;
		now the stove is lit-state;
		say "The kindling spits and takes. For the last time the Ferry House smells of breakfast.";
		stop the action;
	if the noun is the lamp:
		if the matches-thing is not enclosed by the player:
			say "With what? The matches live on the dresser.";
			stop the action;
		if the lamp is not unlit-state:
			say "It burns already.";
			stop the action;
		now the lamp is burning-state;
		say "The flame climbs the wick and steadies.";
		stop the action;
	if the noun is the smoker:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the smoker is not enclosed by the player:
			say "You are not holding the smoker.";
			stop the action;
		if the smoker is unpacked:
			say "There is nothing in it to burn. Dry moss is the thing.";
			stop the action;
		if the location of the player is not the orchard:
			say "It would burn out before you reached the bees. Light it in the orchard.";
			stop the action;
		now the smoker is smoking;
		say "The moss catches, and the spout breathes a thick white thread.";
		stop the action;
	say "That would lead nowhere.".

Melting-on is an action applying to two things.
Understand "melt [something] on [something]" as melting-on.
Understand "heat [something] on [something]" as melting-on.
Understand "warm [something] on [something]" as melting-on.
Understand "cook [something] on [something]" as melting-on.
Understand "boil [something] on [something]" as melting-on.

Carry out melting-on:
	if the noun is the tar and the second noun is the stove:
		if the tar is not enclosed by the player:
			say "You are not holding the tar pot.";
			stop the action;
		if the stove is not lit-state:
			say "The stove is cold.";
			stop the action;
		if the tar is not stiff:
			say "It is as runny as it will get.";
			stop the action;
		now the tar is melted;
		say "You hold the pot on the hob until the tar sighs, slumps and shines.";
		stop the action;
	say "That would lead nowhere.".

Just-melting is an action applying to one thing.
Understand "melt [something]" as just-melting.
Understand "heat [something]" as just-melting.
Understand "warm [something]" as just-melting.
Understand "cook [something]" as just-melting.
Understand "boil [something]" as just-melting.

Carry out just-melting:
	if the noun is the tar:
		if the tar is not enclosed by the player:
			say "You are not holding the tar pot.";
			stop the action;
		if the location of the player is not the ferry-house:
			say "That needs the stove in the Ferry House.";
			stop the action;
		if the stove is not lit-state:
			say "The stove is cold.";
			stop the action;
		if the tar is not stiff:
			say "It is as runny as it will get.";
			stop the action;
		now the tar is melted;
		say "You hold the pot on the hob until the tar sighs, slumps and shines.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the tar and the second noun is the stove:
		if the stove is not lit-state:
			say "The stove is cold.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the skep and the second noun is the stone:
		now the deed is 2;
	otherwise if the noun is the strongbox and the second noun is the barrow:
		if the strongbox is not loaded:
			say "You cannot lift it by yourself. Load the strongbox on the barrow, with Mr Grice at the other end.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		now the tar is melted;
		say "You set the pot on the hob. Before long the tar sighs, slumps and shines.";
		stop the action;
	if the deed is 2:
		say "You set the skep on the stone and turn its door to the sun. The hum inside changes its mind about you.";
		stop the action;
	if the deed is 3:
		continue the action;
	continue the action.

Taring-with is an action applying to two things.
Understand "tar [something] with [something]" as taring-with.
Understand "seal [something] with [something]" as taring-with.
Understand "caulk [something] with [something]" as taring-with.

Carry out taring-with:
	if the noun is the seam and the second noun is the tar:
		if the tar is not enclosed by the player:
			say "You are not holding the tar pot.";
			stop the action;
		if the tar is not melted:
			say "The tar is as stiff as a sermon. Melt it first.";
			stop the action;
		if the seam is not leaking:
			say "The seam is tight.";
			stop the action;
		now the seam is tarred;
		say "You work the tar in with the stick. The river presses at the seam, and finds the door shut.";
		stop the action;
	say "That would lead nowhere.".

Just-taring is an action applying to one thing.
Understand "tar [something]" as just-taring.
Understand "seal [something]" as just-taring.
Understand "caulk [something]" as just-taring.

Carry out just-taring:
	if the noun is the seam:
		if the tar is not enclosed by the player:
			say "You have no tar in hand.";
			stop the action;
		if the tar is not melted:
			say "The tar is as stiff as a sermon. Melt it first.";
			stop the action;
		if the seam is not leaking:
			say "The seam is tight.";
			stop the action;
		now the seam is tarred;
		say "You work the tar in with the stick. The river presses at the seam, and finds the door shut.";
		stop the action;
	say "That would lead nowhere.".

Splicing-with is an action applying to two things.
Understand "splice [something] with [something]" as splicing-with.
Understand "join [something] with [something]" as splicing-with.
Understand "splice [something] to [something]" as splicing-with (with nouns reversed).
Understand "tie [something] to [something]" as splicing-with (with nouns reversed).

Carry out splicing-with:
	if the noun is the cable and the second noun is the rope:
		if the rope is not enclosed by the player:
			say "You are not holding the new rope.";
			stop the action;
		if the cable is not parted:
			say "It is whole.";
			stop the action;
		now the cable is spliced;
		now the rope is nowhere;
		say "Over one, under one, as your father taught you. The splice is the handsomest yard of the whole cable.";
		stop the action;
	say "That would lead nowhere.".

Just-splicing is an action applying to one thing.
Understand "splice [something]" as just-splicing.

Carry out just-splicing:
	if the noun is the cable:
		if the rope is not enclosed by the player:
			say "You need a length of new rope to bridge the gap. There is a coil in the Flood Cellar.";
			stop the action;
		if the cable is not parted:
			say "It is whole.";
			stop the action;
		now the cable is spliced;
		now the rope is nowhere;
		say "Over one, under one, as your father taught you. The splice is the handsomest yard of the whole cable.";
		stop the action;
	say "That would lead nowhere.".

Just-hauling is an action applying to one thing.
Understand "haul [something]" as just-hauling.
Understand "pull [something]" as just-hauling.
Understand "heave [something]" as just-hauling.

Carry out just-hauling:
	if the noun is the cable:
		if the cable is parted:
			say "You haul, and get an armful of frayed strands. Splice it first.";
			stop the action;
		if the seam is not tarred:
			say "She would fill at that seam before midstream. Tar it first.";
			stop the action;
		if the cable is not spliced:
			say "She knows the way now. Walk aboard and ashore, and she goes with you.";
			stop the action;
		now the cable is hauled;
		say "Hand over hand the river goes by. The far landing nudges the Patience and lets her in; from now on she will go over and back at a touch.";
		stop the action;
	say "That would lead nowhere.".

Packing-with is an action applying to two things.
Understand "pack [something] with [something]" as packing-with.
Understand "stuff [something] with [something]" as packing-with.
Understand "stuff [something] into [something]" as packing-with (with nouns reversed).

Carry out packing-with:
	if the noun is the smoker and the second noun is the moss:
		if the smoker is not enclosed by the player:
			say "You are not holding the smoker.";
			stop the action;
		if the moss is not enclosed by the player:
			say "You are not holding the moss.";
			stop the action;
		now the smoker is packed;
		now the moss is nowhere;
		say "You thumb the moss down the smoker[']s throat.";
		stop the action;
	say "That would lead nowhere.".

Smoking-with is an action applying to two things.
Understand "smoke [something] with [something]" as smoking-with.
Understand "calm [something] with [something]" as smoking-with.

Carry out smoking-with:
	if the noun is the skep and the second noun is the smoker:
		if the smoker is not enclosed by the player:
			say "You are not holding the smoker.";
			stop the action;
		if the smoker is not smoking:
			say "The smoker is not going.";
			stop the action;
		if the skep is not angry:
			say "They are drowsy enough.";
			stop the action;
		now the skep is calm;
		say "Three slow puffs. The roar sinks to a hum, and the hum to a sort of agreement.";
		stop the action;
	say "That would lead nowhere.".

Just-smoking is an action applying to one thing.
Understand "smoke [something]" as just-smoking.
Understand "calm [something]" as just-smoking.

Carry out just-smoking:
	if the noun is the skep:
		if the smoker is not enclosed by the player:
			say "You are not holding the smoker.";
			stop the action;
		if the smoker is not smoking:
			say "The smoker is not going.";
			stop the action;
		if the skep is not angry:
			say "They are drowsy enough.";
			stop the action;
		now the skep is calm;
		say "Three slow puffs. The roar sinks to a hum, and the hum to a sort of agreement.";
		stop the action;
	say "That would lead nowhere.".

Pluging-with is an action applying to two things.
Understand "plug [something] with [something]" as pluging-with.
Understand "stop [something] with [something]" as pluging-with.
Understand "close [something] with [something]" as pluging-with.
Understand "push [something] into [something]" as pluging-with (with nouns reversed).
Understand "halt [something] with [something]" as pluging-with.
Understand "block [something] with [something]" as pluging-with.

Carry out pluging-with:
	if the noun is the skep and the second noun is the bung:
		if the bung is not enclosed by the player:
			say "You are not holding the bung.";
			stop the action;
		if the skep is angry:
			say "Eleven bees explain why not. Smoke them first.";
			stop the action;
		if the skep is not calm:
			say "It is plugged.";
			stop the action;
		now the skep is plugged;
		now the bung is nowhere;
		say "The bung fits the bees['] door as if the cider had been meant for them.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the skep:
		if the skep is not plugged:
			say "Not while they can come out and discuss it. Calm them and plug the skep.";
			stop the action;
		if the skep is on the stone:
			say "They have settled. Let them be.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the plank-thing:
		if the mud is not soft:
			say "It lies well where it is, over the mud.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the barrow:
		if the barrow is not mended:
			say "The wheel falls off, as it has since the pin went. Mend it first.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the strongbox:
		if the strongbox is not nowhere:
			say "It weighs as much as a bishop. It needs wheels under it, and leave.";
			stop the action;
		now the deed is 4;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "You take the barrow by its handles.";
		stop the action;
	if the deed is 4:
		continue the action;
	continue the action.

Just-picking is an action applying to one thing.
Understand "pick [something]" as just-picking.
Understand "gather [something]" as just-picking.

Carry out just-picking:
	if (the noun is the meadowsweet or the noun is the plum):
		if the noun is enclosed by the player:
			say "You have that.";
			stop the action;
		now the noun is carried by the player;
		say "You pick [the noun].";
		stop the action;
	say "That would lead nowhere.".

Laying-over is an action applying to two things.
Understand "lay [something] over [something]" as laying-over.
Understand "lay [something] on [something]" as laying-over.
Understand "lay [something] across [something]" as laying-over.
Understand "place [something] over [something]" as laying-over.

Carry out laying-over:
	if the noun is the plank-thing and the second noun is the mud:
		if the plank-thing is not enclosed by the player:
			say "You are not holding the plank.";
			stop the action;
		now the mud is planked;
		now the plank-thing is in the home-landing;
		say "The plank smacks down from the lane to the ramp. A bride could walk it, and so could a banker.";
		stop the action;
	say "That would lead nowhere.".

Just-laying is an action applying to one thing.
Understand "lay [something]" as just-laying.

Carry out just-laying:
	if the noun is the plank-thing:
		if the plank-thing is not enclosed by the player:
			say "You are not holding the plank.";
			stop the action;
		if the location of the player is not the home-landing:
			say "The mud is at the Home Landing.";
			stop the action;
		now the mud is planked;
		now the plank-thing is in the home-landing;
		say "The plank smacks down from the lane to the ramp. A bride could walk it, and so could a banker.";
		stop the action;
	say "That would lead nowhere.".

Mending-with is an action applying to two things.
Understand "mend [something] with [something]" as mending-with.
Understand "repair [something] with [something]" as mending-with.
Understand "fix [something] with [something]" as mending-with.
Understand "fit [something] to [something]" as mending-with (with nouns reversed).
Understand "patch [something] with [something]" as mending-with.

Carry out mending-with:
	if the noun is the barrow and the second noun is the pin:
		if the pin is not enclosed by the player:
			say "You are not holding the wheel pin.";
			stop the action;
		now the barrow is mended;
		now the pin is nowhere;
		say "The pin slides home, and the wheel stops leaning on its elbow.";
		stop the action;
	say "That would lead nowhere.".

Just-mending is an action applying to one thing.
Understand "mend [something]" as just-mending.
Understand "repair [something]" as just-mending.
Understand "fix [something]" as just-mending.
Understand "patch [something]" as just-mending.

Carry out just-mending:
	if the noun is the barrow:
		if the pin is not enclosed by the player:
			say "Its wheel pin is missing. You last had the barrow in the orchard.";
			stop the action;
		now the barrow is mended;
		now the pin is nowhere;
		say "The pin slides home, and the wheel stops leaning on its elbow.";
		stop the action;
	say "That would lead nowhere.".

Loading-on is an action applying to two things.
Understand "load [something] on [something]" as loading-on.
Understand "load [something] onto [something]" as loading-on.
Understand "lift [something] onto [something]" as loading-on.

Carry out loading-on:
	if the noun is the strongbox and the second noun is the barrow:
		if the strongbox is guarded:
			say "Mr Grice lays his hand on the lid. [']Not without a licence, ferryman.[']";
			stop the action;
		if the barrow is not mended:
			say "The barrow has only the idea of a wheel.";
			stop the action;
		if the strongbox is not released:
			say "That is done.";
			stop the action;
		now the strongbox is on the barrow;
		now the strongbox is loaded;
		say "You and Mr Grice lift together. Something inside slides and rings. [']I shall walk beside it,['] says Mr Grice.";
		stop the action;
	say "That would lead nowhere.".

Just-delivering is an action applying to one thing.
Understand "deliver [something]" as just-delivering.
Understand "unload [something]" as just-delivering.
Understand "deliver [something] here" as just-delivering.

Carry out just-delivering:
	if the noun is the strongbox:
		if the location of the player is not the toll-hut:
			say "It goes to the toll hut on the far bank.";
			stop the action;
		if the strongbox is not loaded:
			say "It has been delivered.";
			stop the action;
		if the grice is not enclosed by the location:
			say "Mr Grice must be here to sign for it.";
			stop the action;
		now the strongbox is in the toll-hut;
		now the strongbox is delivered;
		now the grice is content;
		now the ring-thing is carried by the player;
		say "The strongbox thumps down. Mr Grice signs for it, opens it, and lays a wedding ring in your palm. [']Miss Marlow[']s. Carriage paid.[']";
		stop the action;
	say "That would lead nowhere.".

Delivering-to is an action applying to two things.
Understand "deliver [something] to [something]" as delivering-to.

Carry out delivering-to:
	if the noun is the strongbox and the second noun is the grice:
		if the location of the player is not the toll-hut:
			say "[']At the toll hut,['] says Mr Grice, [']on the far bank.[']";
			stop the action;
		if the strongbox is not loaded:
			say "It has been delivered.";
			stop the action;
		now the strongbox is in the toll-hut;
		now the strongbox is delivered;
		now the grice is content;
		now the ring-thing is carried by the player;
		say "The strongbox thumps down. Mr Grice signs for it, opens it, and lays a wedding ring in your palm. [']Miss Marlow[']s. Carriage paid.[']";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if (the noun is the timetable or the noun is the licence):
		say "THE PATIENCE, by licence of the Crown. At need, until there is a bridge.";
		stop the action;
	try examining the noun.

Check using:
	if the noun is the meadowsweet:
		try just-picking the noun;
		stop the action;
	if the noun is the plum:
		try just-picking the noun;
		stop the action;
	if the noun is the timetable:
		try just-reading the noun;
		stop the action;
	if the noun is the licence:
		try just-reading the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the seam:
		try other words;
		try just-taring the noun;
		be done with other words;
		stop the action;
	if the noun is the skep:
		say "Say how: close [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the stove or the noun is the lamp or the noun is the smoker:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the cable:
		try other words;
		try just-hauling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the stove or the noun is the lamp or the noun is the smoker:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

The lighting-with action translates into I6 as "SKOwn1".
The melting-on action translates into I6 as "SKOwn2".
The taring-with action translates into I6 as "SKOwn3".
The splicing-with action translates into I6 as "SKOwn4".
The packing-with action translates into I6 as "SKOwn5".
The smoking-with action translates into I6 as "SKOwn6".
The pluging-with action translates into I6 as "SKOwn7".
The laying-over action translates into I6 as "SKOwn8".
The mending-with action translates into I6 as "SKOwn9".
The loading-on action translates into I6 as "SKOwn10".
The delivering-to action translates into I6 as "SKOwn11".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the matches-thing +) && x == (+ the stove +) or (+ the lamp +) or (+ the smoker +)) return ##SKOwn1;
			if (y == (+ the stove +) && x == (+ the tar +)) return ##SKOwn2;
			if (y == (+ the tar +) && x == (+ the seam +)) return ##SKOwn3;
			if (y == (+ the rope +) && x == (+ the cable +)) return ##SKOwn4;
			if (y == (+ the cable +) && x == (+ the rope +)) return ##SKOwn4 + 4096;
			if (y == (+ the moss +) && x == (+ the smoker +)) return ##SKOwn5;
			if (y == (+ the smoker +) && x == (+ the moss +)) return ##SKOwn5 + 4096;
			if (y == (+ the smoker +) && x == (+ the skep +)) return ##SKOwn6;
			if (y == (+ the bung +) && x == (+ the skep +)) return ##SKOwn7;
			if (y == (+ the skep +) && x == (+ the bung +)) return ##SKOwn7 + 4096;
			if (y == (+ the mud +) && x == (+ the plank-thing +)) return ##SKOwn8;
			if (y == (+ the pin +) && x == (+ the barrow +)) return ##SKOwn9;
			if (y == (+ the barrow +) && x == (+ the pin +)) return ##SKOwn9 + 4096;
			if (y == (+ the barrow +) && x == (+ the strongbox +)) return ##SKOwn10;
			if (y == (+ the grice +) && x == (+ the strongbox +)) return ##SKOwn11;
		2:
			if (y == (+ the seam +) && x == (+ the tar +)) return ##SKOwn3 + 4096;
			if (y == (+ the smoker +) && x == (+ the moss +)) return ##SKOwn5 + 4096;
			if (y == (+ the skep +) && x == (+ the bung +)) return ##SKOwn7 + 4096;
			if (y == (+ the mud +) && x == (+ the plank-thing +)) return ##SKOwn8;
		3:
			if (y == (+ the seam +) && x == (+ the tar +)) return ##SKOwn3 + 4096;
			if (y == (+ the cable +) && x == (+ the rope +)) return ##SKOwn4 + 4096;
			if (y == (+ the smoker +) && x == (+ the moss +)) return ##SKOwn5 + 4096;
			if (y == (+ the skep +) && x == (+ the bung +)) return ##SKOwn7 + 4096;
			if (y == (+ the barrow +) && x == (+ the pin +)) return ##SKOwn9 + 4096;
			if (y == (+ the grice +) && x == (+ the strongbox +)) return ##SKOwn11;
		4:
			if (y == (+ the seam +) && x == (+ the tar +)) return ##SKOwn3 + 4096;
			if (y == (+ the cable +) && x == (+ the rope +)) return ##SKOwn4 + 4096;
			if (y == (+ the smoker +) && x == (+ the moss +)) return ##SKOwn5 + 4096;
			if (y == (+ the skep +) && x == (+ the bung +)) return ##SKOwn7 + 4096;
			if (y == (+ the mud +) && x == (+ the plank-thing +)) return ##SKOwn8;
			if (y == (+ the barrow +) && x == (+ the pin +)) return ##SKOwn9 + 4096;
			if (y == (+ the grice +) && x == (+ the strongbox +)) return ##SKOwn11;
		5:
			if (y == (+ the grice +) && x == (+ the strongbox +)) return ##SKOwn11;
		6:
			if (y == (+ the cable +) && x == (+ the rope +)) return ##SKOwn4 + 4096;
			if (y == (+ the barrow +) && x == (+ the pin +)) return ##SKOwn9 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 110:
		say "The sun has come round behind the willows. The church bell strikes at dusk, and then it will be too late.".

Every turn:
	if the turn count is 160:
		say "The light goes yellow. There is not much left of the last day.".

Every turn:
	if the hetty is coming-state:
		bring the hetty to the location leaving with "" and arriving with "Hetty comes after you, hem in hand.".

Every turn:
	if the grice is escorting and the strongbox is loaded:
		bring the grice to the location leaving with "" and arriving with "Mr Grice keeps step with the strongbox.".

Part 6 - Tasks and endings

The stove-lit is a task. The points are 1.
The lamp-lit is a task. The points are 1.
The leak-tarred is a task. The points are 2.
The cable-spliced is a task. The points are 2.
The first-crossing is a task. The points are 3.
The bees-calmed is a task. The points are 2.
The bees-settled is a task. The points are 3.
The plank-laid is a task. The points are 1.
The bride-coming is a task. The points are 2.
The bride-across is a task. The points are 2.
The barrow-mended is a task. The points are 1.
The box-released is a task. The points are 2.
The box-loaded is a task. The points are 1.
The box-delivered is a task. The points are 4.
The bride-wed is a task. The points are 5.

The maximum score is 32.

Every turn:
	if the stove-lit is pending and the stove is lit-state:
		achieve the stove-lit.

Every turn:
	if the lamp-lit is pending and the lamp is burning-state:
		achieve the lamp-lit.

Every turn:
	if the leak-tarred is pending and the seam is tarred:
		achieve the leak-tarred.

Every turn:
	if the cable-spliced is pending and the cable is not parted:
		achieve the cable-spliced.

Every turn:
	if the first-crossing is pending and the cable is hauled:
		achieve the first-crossing.

Every turn:
	if the bees-calmed is pending and the skep is not angry:
		achieve the bees-calmed.

Every turn:
	if the bees-settled is pending and the skep is on the stone:
		achieve the bees-settled.

Every turn:
	if the plank-laid is pending and the mud is planked:
		achieve the plank-laid.

Every turn:
	if the bride-coming is pending and the hetty is not waiting-state:
		achieve the bride-coming.

Every turn:
	if the bride-across is pending and (the location of the hetty is the far-landing or the hetty is wed-state):
		achieve the bride-across.

Every turn:
	if the barrow-mended is pending and the barrow is mended:
		achieve the barrow-mended.

Every turn:
	if the box-released is pending and the strongbox is not guarded:
		achieve the box-released.

Every turn:
	if the box-loaded is pending and (the strongbox is loaded or the strongbox is delivered):
		achieve the box-loaded.

Every turn:
	if the box-delivered is pending and the strongbox is delivered:
		achieve the box-delivered.

Every turn:
	if the bride-wed is pending and the hetty is wed-state:
		achieve the bride-wed.

Every turn:
	if the story has not ended and the turn count is at least 220 and the hetty is not wed-state:
		say "The church bell strikes, and the last day of the Patience is over. Tomorrow they will all cross by the bridge: a bride in a temper, bees in a temper, and the strongbox in a cart. Nobody will need to be carried any more.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the stove-lit is achieved and the lamp-lit is achieved and the leak-tarred is achieved and the cable-spliced is achieved and the first-crossing is achieved and the bees-calmed is achieved and the bees-settled is achieved and the plank-laid is achieved and the bride-coming is achieved and the bride-across is achieved and the barrow-mended is achieved and the box-released is achieved and the box-loaded is achieved and the box-delivered is achieved and the bride-wed is achieved:
		say "The door opens, and there is singing. You walk back by yourself along the causeway, past the heron, to where the Patience waits on her cable. Nobody is left to take over. You sit down on the deck, in the last of the light, and let the river carry the two of you for once.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the home-landing.

When play begins:
	say "The new iron bridge opens tomorrow, so today the Patience goes over the Wend for the last time, with you at her cable as your father was. Three are waiting: a bride, her bees, and the bank[']s strongbox, in which the wedding ring is locked up for safety. But the cable has parted in the night, a seam leaks, and the church bell strikes at dusk. Tar the seam, splice the cable and haul; then see them all across.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the hetty is coming-state:
			no;
		yes;
	if N is 6:
		if the strongbox is guarded:
			no;
		yes;
	if N is 7:
		if the strongbox is guarded:
			no;
		yes;
	if N is 24:
		if the cable is parted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 31, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Kid, her mother[']s, and half a size too small.";
	if N is 2, say "Brown, and a good deal steadier than Tom[']s.";
	if N is 3, say "Yours. She is careful of them.";
	if N is 4, say "He liked to be sure of a thing.";
	if N is 5, say "Elm, and older than anyone who stands on them.";
	if N is 6, say "Mr Grice[']s, on loan to the bank.";
	if N is 7, say "Shiny with care.";
	if N is 8, say "Once a thole pin, and come down in the world.";
	if N is 9, say "Ash, and grey from other people[']s palms.";
	if N is 10, say "Round, and worn smooth by very small feet.";
	if N is 11, say "It took its share and went.";
	if N is 12, say "Three hundred years of them, mostly with a basket in the other.";
	if N is 13, say "Elm, ash, and a piece of oar.";
	if N is 14, say "The Patience lies to the east. There is no other.";
	if N is 15, say "You have known where to duck since you were twelve.";
	if N is 16, say "Four of them are across the water, lying down.";
	if N is 17, say "The lowest tread is never quite dry.";
	if N is 18, say "On the far side of that wall, leaning.";
	if N is 19, say "It leans on the shed, and the shed on it.";
	if N is 20, say "West, with a brass plate and no knocker.";
	if N is 21, say "Down at the landing. Some of it has come with you.";
	if N is 22, say "At the bottom of the lane, shining, and taking no notice.";
	if N is 23, say "One of them rests on a thwart that you remember rowing from.";
	if N is 24, say "Grey hemp, spread like the end of an old brush.";
	if N is 25, say "Raised by hand, a basket of clay at a time.";
	if N is 26, say "The tower shows over the hedge, with the bell in it.";
	if N is 27, say "You can hear it through the willows, going on without you.";
	if N is 28, say "Round the bend, in iron, with bunting on it already.";
	if N is 29, say "It has not struck. You would know.";
	if N is 30, say "He hauled till he was seventy, and whistled.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go north.";
	if N is 34, say "You would have to go south.";
	if N is 35, say "You would have to go west.";
	if N is 36, say "You would have to go east.";
	if N is 37, say "You would have to go east.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go south.";
	if N is 40, say "You would have to go down.";
	if N is 41, say "You are there.";
	if N is 42, say "You would have to go up.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go north.";
	if N is 45, say "You are there.";
	if N is 46, say "You would have to go east.";
	if N is 47, say "You would have to go north.";
	if N is 48, say "You would have to go west.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go south.";
	if N is 51, say "You are there.";
	if N is 52, say "You would have to go east.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go west or east.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go west.";
	if N is 57, say "You would have to go west.";
	if N is 58, say "You would have to go north.";
	if N is 59, say "You would have to go east.";
	if N is 60, say "You are there.";
	if N is 61, say "You would have to go south.";
	if N is 62, say "You are there.";
	if N is 63, say "You would have to go west.";
	if N is 64, say "You would have to go east.";
	if N is 65, say "You would have to go south.";
	if N is 66, say "You are there.";
	if N is 67, say "You would have to go north.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'shoe//': if (n < 1 && SK_Near((+ the hetty +))) return 1; if (n < 31 && SK_Near(player)) return 31;
		'hand//': if (n < 2 && SK_Near((+ the hetty +))) return 2; if (n < 6 && SK_Near((+ the strongbox +))) return 6;
		'heels//': if (n < 3 && SK_Near((+ the hetty +))) return 3;
		'uncle//': if (n < 4 && SK_Near((+ the barrel +))) return 4;
		'boards//': if (n < 5 && SK_Near((+ the seam +))) return 5;
		'cuff//': if (n < 7 && SK_Near((+ the strongbox +))) return 7;
		'stick//': if (n < 8 && SK_Near((+ the tar +))) return 8;
		'handles//': if (n < 9 && SK_Near((+ the barrow +))) return 9;
		'door//': if (n < 10 && SK_Near((+ the skep +))) return 10; if (n < 19 && SK_Near((+ the boat-shed +))) return 19;
		'wasp//': if (n < 11 && SK_Near((+ the plum +))) return 11;
		'hands//': if (n < 12 && SK_Near((+ the rail +))) return 12;
		'legs//': if (n < 13 && SK_Near((+ the stool +))) return 13;
		'boat//': if (n < 14 && SK_Near((+ the home-landing +))) return 14;
		'room//': if (n < 15 && SK_Near((+ the ferry-house +))) return 15;
		'ferrymen//': if (n < 16 && SK_Near((+ the ferry-house +))) return 16;
		'stair//': if (n < 17 && SK_Near((+ the cellar-room +))) return 17;
		'river//': if (n < 18 && SK_Near((+ the cellar-room +))) return 18; if (n < 22 && SK_Near((+ the mill-lane +))) return 22; if (n < 27 && SK_Near((+ the churchyard +))) return 27;
		'bank//': if (n < 20 && SK_Near((+ the mill-lane +))) return 20; if (n < 25 && SK_Near((+ the causeway +))) return 25;
		'mud//': if (n < 21 && SK_Near((+ the mill-lane +))) return 21;
		'elbows//': if (n < 23 && SK_Near((+ the orchard +))) return 23;
		'stump//': if (n < 24 && SK_Near((+ the deck +))) return 24;
		'church//': if (n < 26 && SK_Near((+ the meadow +))) return 26;
		'bridge//': if (n < 28 && SK_Near(player)) return 28;
		'bridges//': if (n < 28 && SK_Near(player)) return 28;
		'bell//': if (n < 29 && SK_Near(player)) return 29;
		'father//': if (n < 30 && SK_Near(player)) return 30;
		'almonds//': if (n < 31 && SK_Near(player)) return 31;
		'biscuit//': if (n < 31 && SK_Near(player)) return 31;
		'bridegroo//': if (n < 31 && SK_Near(player)) return 31;
		'chin//': if (n < 31 && SK_Near(player)) return 31;
		'clergyman//': if (n < 31 && SK_Near(player)) return 31;
		'corner//': if (n < 31 && SK_Near(player)) return 31;
		'cough//': if (n < 31 && SK_Near(player)) return 31;
		'debt//': if (n < 31 && SK_Near(player)) return 31;
		'dusk//': if (n < 31 && SK_Near(player)) return 31;
		'fathom//': if (n < 31 && SK_Near(player)) return 31;
		'finger//': if (n < 31 && SK_Near(player)) return 31;
		'grievance//': if (n < 31 && SK_Near(player)) return 31;
		'handful//': if (n < 31 && SK_Near(player)) return 31;
		'hem//': if (n < 31 && SK_Near(player)) return 31;
		'hives//': if (n < 31 && SK_Near(player)) return 31;
		'hole//': if (n < 31 && SK_Near(player)) return 31;
		'hum//': if (n < 31 && SK_Near(player)) return 31;
		'hundredwe//': if (n < 31 && SK_Near(player)) return 31;
		'intention//': if (n < 31 && SK_Near(player)) return 31;
		'interest//': if (n < 31 && SK_Near(player)) return 31;
		'kettle//': if (n < 31 && SK_Near(player)) return 31;
		'knee//': if (n < 31 && SK_Near(player)) return 31;
		'lichen//': if (n < 31 && SK_Near(player)) return 31;
		'lies//': if (n < 31 && SK_Near(player)) return 31;
		'light//': if (n < 31 && SK_Near(player)) return 31;
		'lights//': if (n < 31 && SK_Near(player)) return 31;
		'luck//': if (n < 31 && SK_Near(player)) return 31;
		'man//': if (n < 31 && SK_Near(player)) return 31;
		'occasion//': if (n < 31 && SK_Near(player)) return 31;
		'seat//': if (n < 31 && SK_Near(player)) return 31;
		'short//': if (n < 31 && SK_Near(player)) return 31;
		'signature//': if (n < 31 && SK_Near(player)) return 31;
		'silence//': if (n < 31 && SK_Near(player)) return 31;
		'smell//': if (n < 31 && SK_Near(player)) return 31;
		'smokes//': if (n < 31 && SK_Near(player)) return 31;
		'stays//': if (n < 31 && SK_Near(player)) return 31;
		'sun//': if (n < 31 && SK_Near(player)) return 31;
		'table//': if (n < 31 && SK_Near(player)) return 31;
		'temper//': if (n < 31 && SK_Near(player)) return 31;
		'thumbprin//': if (n < 31 && SK_Near(player)) return 31;
		'toad//': if (n < 31 && SK_Near(player)) return 31;
		'tom//': if (n < 31 && SK_Near(player)) return 31;
		'treads//': if (n < 31 && SK_Near(player)) return 31;
		'wall//': if (n < 31 && SK_Near(player)) return 31;
		'wells//': if (n < 31 && SK_Near(player)) return 31;
		'wrist//': if (n < 31 && SK_Near(player)) return 31;
		'landing//': if (n < 32 && SK_Near((+ the home-landing +))) return 32; if (n < 39 && SK_Near((+ the ferry-house +))) return 39; if (n < 44 && SK_Near((+ the boat-shed +))) return 44; if (n < 46 && SK_Near((+ the mill-lane +))) return 46; if (n < 54 && SK_Near((+ the deck +))) return 54; if (n < 55 && SK_Near((+ the far-landing +))) return 55; if (n < 61 && SK_Near((+ the toll-hut +))) return 61; if (n < 63 && SK_Near((+ the causeway +))) return 63;
		'house//': if (n < 33 && SK_Near((+ the home-landing +))) return 33; if (n < 38 && SK_Near((+ the ferry-house +))) return 38; if (n < 42 && SK_Near((+ the cellar-room +))) return 42;
		'shed//': if (n < 34 && SK_Near((+ the home-landing +))) return 34; if (n < 43 && SK_Near((+ the boat-shed +))) return 43;
		'lane//': if (n < 35 && SK_Near((+ the home-landing +))) return 35; if (n < 45 && SK_Near((+ the mill-lane +))) return 45; if (n < 50 && SK_Near((+ the orchard +))) return 50; if (n < 52 && SK_Near((+ the bank-office +))) return 52;
		'patience//': if (n < 36 && SK_Near((+ the home-landing +))) return 36; if (n < 53 && SK_Near((+ the deck +))) return 53; if (n < 56 && SK_Near((+ the far-landing +))) return 56;
		'deck//': if (n < 37 && SK_Near((+ the home-landing +))) return 37; if (n < 53 && SK_Near((+ the deck +))) return 53; if (n < 57 && SK_Near((+ the far-landing +))) return 57;
		'cellar//': if (n < 40 && SK_Near((+ the ferry-house +))) return 40; if (n < 41 && SK_Near((+ the cellar-room +))) return 41;
		'orchard//': if (n < 47 && SK_Near((+ the mill-lane +))) return 47; if (n < 49 && SK_Near((+ the orchard +))) return 49;
		'office//': if (n < 48 && SK_Near((+ the mill-lane +))) return 48; if (n < 51 && SK_Near((+ the bank-office +))) return 51;
		'hut//': if (n < 58 && SK_Near((+ the far-landing +))) return 58; if (n < 60 && SK_Near((+ the toll-hut +))) return 60;
		'causeway//': if (n < 59 && SK_Near((+ the far-landing +))) return 59; if (n < 62 && SK_Near((+ the causeway +))) return 62; if (n < 67 && SK_Near((+ the meadow +))) return 67; if (n < 69 && SK_Near((+ the churchyard +))) return 69;
		'churchyar//': if (n < 64 && SK_Near((+ the causeway +))) return 64; if (n < 68 && SK_Near((+ the churchyard +))) return 68;
		'meadow//': if (n < 65 && SK_Near((+ the causeway +))) return 65; if (n < 66 && SK_Near((+ the meadow +))) return 66;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'tom//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air almond almonds arm armful armfuls arms";
		}
		'b': switch (n) {
			1: return "bank banks bell bells bend bends bes biscuit biscuits bishop bishops body breakfast breakfasts breath breathes breaths bridegroom bridegrooms bridge";
			2: return "bridges brush brushes bunting buntings";
		}
		'c': switch (n) {
			1: return "cart carts ceiling chang changes changs chin chins church churches cider ciders clay clays clergyman clergymans corner corners cough coughs cross";
			2: return "crosses crown crowns";
		}
		'd': switch (n) {
			1: return "debt debts dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls father fathers fathom fathoms feet ferries ferry ferrymen ferrymens finger fingers flame flames flood floods floor foot";
		}
		'g': switch (n) {
			1: return "gap gaps grafs grievance grievances ground";
		}
		'h': switch (n) {
			1: return "hair handful handfuls handle handles head hedge hedges hem hems hiv hivs hole holes hum hums hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "idea ideas intention intentions interest interests";
		}
		'k': switch (n) {
			1: return "kettle kettles knee knees knocker knockers";
		}
		'l': switch (n) {
			1: return "leg legs lichen lichens lid lids luck lucks";
		}
		'm': switch (n) {
			1: return "man mans mind minds mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "oar oars occasion occasions oil oils";
		}
		'p': switch (n) {
			1: return "palm palms patient patients plate plates puff puffs";
		}
		'r': switch (n) {
			1: return "roar roars roof room rooms";
		}
		's': switch (n) {
			1: return "seat seats sermon sermons share shares shoe shoes short shorts signature signatures silence silences sky smell smells steadier steadiers stick sticks";
			2: return "sun suns";
		}
		't': switch (n) {
			1: return "table tables temper tempers thread threads throat throats thumbprint thumbprints thwart thwarts tin tins toad toads tom toms touch touches tower";
			2: return "towers tread treads";
		}
		'u': switch (n) {
			1: return "uncle uncles";
		}
		'w': switch (n) {
			1: return "wall walls wasp wasps wedding weddings well wells wheel wheels world worlds wrist wrists";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the cellar-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the cellar-room +))) rtrue;
	if (TestScope((+ the stair +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the cable is parted]The cable comes aboard here over the rollers, and ends in a frayed stump.[no line break][otherwise if the cable is spliced]The cable comes aboard here over the rollers, to be hauled.[no line break][otherwise]The cable runs here over the rollers.[no line break][end if]".

To say choice-2: say "[if the seam is leaking]Water lies along a leaking seam in the bottom.[no line break][otherwise]A black line of tar runs along a seam in the bottom.[no line break][end if]".

To say choice-3: say "[if the barrow is broken-state]A barrow has sat down by the door.[no line break][otherwise]A barrow stands by the door.[no line break][end if]".

To say choice-4: say "[if the skep is angry]Under the last tree stands a skep, humming like a kettle.[no line break][otherwise if the skep is calm]Under the last tree stands a skep, humming drowsily.[no line break][otherwise]Under the last tree stands a skep, with a bung in its door.[no line break][end if]".
