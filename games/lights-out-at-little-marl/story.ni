"Lights Out at Little Marl" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling Chance by Starling.

Include Starling World by Starling.

Use darkness.

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

The yard is a room. It is privately-named.
The office is a room. It is privately-named.
The feed-store is a room. It is privately-named.
The gate-room is a room. It is privately-named.
The tea-room is a room. It is privately-named.
The clock-loft is a room. It is privately-named.
The walk-room is a room. It is privately-named.
The reptile-house is a room. It is privately-named.
The pool is a room. It is privately-named.
The wood is a room. It is privately-named.
The aviary is a room. It is privately-named.
The barn is a room. It is privately-named.
The shed-room is a room. It is privately-named.

The printed name of the yard is "Clock Yard".
The description of the yard is "Cobbles, rain, and the clock tower in the middle, stopped at the moment of the bang. The office lies west, the tea room east, the front gate south and the North Walk north.[if the tower is unladdered] Up in the clock loft, out of reach, somebody is laughing.[end if][if the generator-thing is running-state] All the lamps are lit.[end if]".
The office is west of the yard.
The gate-room is south of the yard.
The tea-room is east of the yard.
The walk-room is north of the yard.
The clock-loft is up of the yard.

The printed name of the office is "Keepers['] Office".
The description of the office is "Pigeonholes, a paraffin smell, and the night book open on its slope. The door in the north wall, to the feed store, [choice-1].".
The yard is east of the office.
The feed-store is north of the office.

The printed name of the feed-store is "Feed Store".
The description of the feed-store is "Bins to the ceiling, and hooks. By the light from the office it looks like the pantry of an ark.".
The office is south of the feed-store.

The printed name of the gate-room is "Front Gate".
The description of the gate-room is "Iron gates, a flower bed, and the ticket kiosk with its one window.".
The yard is north of the gate-room.

The printed name of the tea-room is "Tea Room".
The description of the tea-room is "Chairs on tables, and a cake counter. Behind it a kettle stands on a gas ring [choice-2].".
The yard is west of the tea-room.

The printed name of the clock-loft is "Clock Loft".
The description of the clock-loft is "Rafters, gears as big as cartwheels, and generations of pigeon. Nothing ticks.".
The yard is down of the clock-loft.

The printed name of the walk-room is "North Walk".
The description of the walk-room is "A wet gravel walk between hedges. A junction box stands by it with its door off. Signs: reptiles west, penguins east, wood north.".
The yard is south of the walk-room.
The reptile-house is west of the walk-room.
The pool is east of the walk-room.
The wood is north of the walk-room.

The printed name of the reptile-house is "Reptile House".
The description of the reptile-house is "Glass down both sides, and warm damp going cold. The glass vivarium at the end, big as a bus shelter, has a heat lamp over it.".
The walk-room is east of the reptile-house.
The reptile-house is dark.

The printed name of the pool is "Penguin Pool".
The description of the pool is "Concrete rocks around a deep basin, painted blue. A sluice wheel with a big square nut sticks out of the bank.[if the basin is brimming] The water is up to the lip.[end if]".
The walk-room is west of the pool.

The printed name of the wood is "Lemur Wood".
The description of the wood is "Half an acre of birches. The slatted house of the lemur stands in the middle, and a tarred shed door shows to the north. Aviary west, barn east.[if the branch is whole-state] A fallen branch lies across the hatch of the slatted house and the path to the shed.[end if]".
The walk-room is south of the wood.
The aviary is west of the wood.
The barn is east of the wood.

The printed name of the aviary is "Aviary".
The description of the aviary is "A dome of wire and net as high as a church. In the middle is a brass perch, polished by feet.[if the net-thing is torn-state] High up the net is torn, and flaps.[end if]".
The wood is east of the aviary.

The printed name of the barn is "Tapir Barn".
The description of the barn is "A whitewashed barn that smells of biscuits. The barn pen takes up most of it.".
The wood is west of the barn.

The printed name of the shed-room is "Generator Shed".
The description of the shed-room is "Brick, oil, cobwebs. The generator squats on its bed of concrete, with a cord to pull and a tank to fill.".
The shed-room is dark.

Part 2 - States

A thing can be bandaged or limping. A thing is usually limping.

A thing can be relieved or besieged. A thing is usually besieged.

A thing can be seeing-state or groping. A thing is usually groping.

A thing can be laddered or unladdered. A thing is usually unladdered.

A thing can be sprung-state or shut-fast. A thing is usually shut-fast.

A thing can be signed or unsigned. A thing is usually unsigned.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be boiling or cold. A thing is usually cold.

A thing can be turned or seized. A thing is usually seized.

A thing can be brimming or drained. A thing is usually drained.

A thing can be mended or torn-state. A thing is usually torn-state.

A thing can be snug or draughty. A thing is usually draughty.

A thing can be sawn-state or whole-state. A thing is usually whole-state.

A thing can be fuelled or dry-tank. A thing is usually dry-tank.

A thing can be running-state or stalled. A thing is usually stalled.

A thing can be alight or unlighted. A thing is usually unlighted.

A thing can be hot-bottle or empty-bottle. A thing is usually empty-bottle.

A thing can be drained-can or full-can. A thing is usually full-can.

A thing can be trusting or sulking. A thing is usually sulking.

A thing can be won-over or stubborn. A thing is usually stubborn.

A thing can be gloved or aloof. A thing is usually aloof.

A thing can be thieving, bartered or boxed-state (this is its lemur-state property).

A thing can be bagged or coiled. A thing is usually coiled.

Part 3 - Things

The osgood is a man. It is privately-named.
The pim is a woman. It is privately-named.
The bettina is a woman. It is privately-named.
The tower is a thing. It is privately-named.
The padlock is a thing. It is privately-named.
The night-book is a thing. It is privately-named.
The kiosk is a thing. It is privately-named.
The counter is a supporter. It is privately-named.
The gas-ring is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The junction is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The vivarium is a container. It is privately-named.
The sluice is a thing. It is privately-named.
The basin is a container. It is privately-named.
The perch is a supporter. It is privately-named.
The net-thing is a thing. It is privately-named.
The pen-thing is a container. It is privately-named.
The branch is a thing. It is privately-named.
The slat-house is a container. It is privately-named.
The shed-door is a door. It is privately-named.
The generator-thing is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The biscuit is a thing. It is privately-named.
The spoon is a thing. It is privately-named.
The basket is a thing. It is privately-named.
The spanner is a thing. It is privately-named.
The twine is a thing. It is privately-named.
The bandage is a thing. It is privately-named.
The bottle-thing is a thing. It is privately-named.
The herring is a thing. It is privately-named.
The banana is a thing. It is privately-named.
The raisins is a thing. It is privately-named.
The straw is a thing. It is privately-named.
The gauntlet is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The sack-thing is a container. It is privately-named.
The ladder is a thing. It is privately-named.
The fuel is a thing. It is privately-named.
The shed-key is a thing. It is privately-named.
The penguin is a thing. It is privately-named.
The tapir is a thing. It is privately-named.
The macaw is a thing. It is privately-named.
The lemur is a thing. It is privately-named.
The python is a thing. It is privately-named.
The guide-map is a thing. It is privately-named.
The teapot is a thing. It is privately-named.
The cobbles is a thing. It is privately-named.
The pigeonholes is a thing. It is privately-named.
The desk is a thing. It is privately-named.
The bins is a thing. It is privately-named.
The gates is a thing. It is privately-named.
The flower-bed is a thing. It is privately-named.
The chairs is a thing. It is privately-named.
The ice-cream-poster is a thing. It is privately-named.
The gears is a thing. It is privately-named.
The hedges is a thing. It is privately-named.
The signs is a thing. It is privately-named.
The iron-stove is a thing. It is privately-named.
The concrete-rocks is a thing. It is privately-named.
The birches is a thing. It is privately-named.
The wire-dome is a thing. It is privately-named.
The cobwebs is a thing. It is privately-named.

The osgood is in the office.
The printed name of the osgood is "Mr Osgood".
Include (- with name 'mr//' 'osgood//' 'keeper//' 'ankle//' 'foot//', -) when defining the osgood.
The description of the osgood is "Forty years a keeper. He sits with one foot on a bucket and a pencil behind each ear.[if the osgood is limping] His ankle is the size of a turnip, and not bandaged.[end if][if the osgood is bandaged] His ankle is bandaged by the book.[end if]".
The appearance of the osgood is "Mr Osgood sits by the desk with his foot up.".
The first place of the osgood is the office.
The osgood is proper-named.

The pim is in the gate-room.
The printed name of the pim is "Mrs Pim".
Include (- with name 'mrs//' 'pim//' 'ticket//' 'lady//', -) when defining the pim.
The description of the pim is "She has sold tickets in that hat since it was in fashion, and could tell you things.[if the pim is besieged] She is holding the window down with both hands.[end if][if the pim is relieved] Her window is up.[end if]".
The appearance of the pim is "[choice-3][line break]".
The first place of the pim is the gate-room.
The pim is proper-named.

The bettina is in the walk-room.
The printed name of the bettina is "Bettina".
Include (- with name 'bettina//' 'engineer//' 'electrician//', -) when defining the bettina.
The description of the bettina is "Yellow oilskins, with a good deal of wire. Her head is in the junction box.[if the bettina is groping] She is working by feel, and would give much to be shown a light.[end if][if the bettina is seeing-state] She hums; she has found her burnt wire.[end if]".
The appearance of the bettina is "Somebody in yellow kneels by the junction box: Bettina.".
The first place of the bettina is the walk-room.
The bettina is proper-named.

The tower is in the yard.
The printed name of the tower is "clock tower".
Include (- with name 'clock//' 'tower//' 'towers//p', -) when defining the tower.
The description of the tower is "Brick, four metres of it sheer, up to the sill of the clock loft. You could lean a ladder on it and climb.[if the tower is unladdered] There is nothing to climb by.[end if][if the tower is laddered] A ladder leans on the sill.[end if]".
The tower is fixed in place and scenery.

The padlock is in the office.
The printed name of the padlock is "padlock".
Include (- with name 'padlock//' 'store//' 'door//' 'dials//' 'combination//' 'number//' 'padlocks//p', -) when defining the padlock.
The description of the padlock is "Brass, three dials, no keyhole. One would have to set it to the number.[if the padlock is shut-fast] The padlock is shut.[end if][if the padlock is sprung-state] The padlock hangs open.[end if]".
The padlock is fixed in place and scenery.

The night-book is in the office.
The printed name of the night-book is "night book".
Include (- with name 'night//' 'book//' 'roll//' 'register//' 'books//p', -) when defining the night-book.
The description of the night-book is "The night roll, to read and to sign: five animals, five houses, and lights.[if the night-book is unsigned] Tonight[']s page is not signed.[end if][if the night-book is signed] Tonight[']s page is signed.[end if]".
The night-book is fixed in place and scenery.

The kiosk is in the gate-room.
The printed name of the kiosk is "ticket kiosk".
Include (- with name 'ticket//' 'kiosk//' 'booth//' 'window//' 'green//' 'boards//' 'sash//' 'kiosks//p', -) when defining the kiosk.
The description of the kiosk is "Green boards and one sash window. The geraniums along its foot have been eaten to the height of a tapir.".
The kiosk is fixed in place and scenery.

The counter is in the tea-room.
The printed name of the counter is "cake counter".
Include (- with name 'cake//' 'counter//' 'counters//p', -) when defining the counter.
The description of the counter is "Glass and doilies, with whatever the day has left on it.".
The counter is fixed in place, not enterable and scenery.

The gas-ring is in the tea-room.
The printed name of the gas-ring is "gas ring".
Include (- with name 'gas//' 'ring//' 'burner//' 'stove//' 'brass//' 'tap//' 'rings//p', -) when defining the gas-ring.
The description of the gas-ring is "One brass ring and a tap. It wants a match to light it.[if the gas-ring is unlit-state] It is out.[end if][if the gas-ring is burning-state] It burns blue.[end if]".
The gas-ring is fixed in place and scenery.

The kettle is in the tea-room.
The printed name of the kettle is "kettle".
Include (- with name 'kettle//' 'hot//' 'water//' 'boiling//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "Enough for forty teas, or to fill one hot-water bottle.[if the kettle is cold] The water in it is cold.[end if][if the kettle is boiling] It boils with a will.[end if]".
The kettle is fixed in place and scenery.

The junction is in the walk-room.
The printed name of the junction is "junction box".
Include (- with name 'junction//' 'box//' 'wires//' 'cables//' 'burnt//' 'wire//' 'boxes//p', -) when defining the junction.
The description of the junction is "Forty wires, of which one is burnt. In this light they are all black.".
The junction is fixed in place and scenery.

The lamp is in the reptile-house.
The printed name of the lamp is "heat lamp".
Include (- with name 'heat//' 'lamp//' 'heater//' 'red//' 'bulb//' 'switch//', -) when defining the lamp.
The description of the lamp is "A red bulb in a cage, with a switch. It runs off the mains.".
The lamp is fixed in place and scenery.
The lamp is switchable. The lamp is switched off.

The vivarium is in the reptile-house.
The printed name of the vivarium is "glass vivarium".
Include (- with name 'glass//' 'vivarium//' 'python//' 'house//' 'sliding//' 'pane//' 'vivariums//p', -) when defining the vivarium.
The description of the vivarium is "Sand, a dead tree, a sliding pane. DUCHESS, RETICULATED PYTHON.".
The vivarium is fixed in place, not enterable, unopenable, open and scenery.

The sluice is in the pool.
The printed name of the sluice is "sluice wheel".
Include (- with name 'sluice//' 'wheel//' 'valve//' 'nut//' 'big//' 'square//' 'wheels//p', -) when defining the sluice.
The description of the sluice is "It lets the stream into the pool, when it can be turned. The nut is the size of a fist, and wants a spanner.[if the sluice is seized] The sluice wheel is seized with rust.[end if][if the sluice is turned] The sluice wheel stands open.[end if]".
The sluice is fixed in place and scenery.

The basin is in the pool.
The printed name of the basin is "deep basin".
Include (- with name 'deep//' 'basin//' 'pool//' 'penguin//' 'basins//p', -) when defining the basin.
The description of the basin is "ADMIRAL, GENTOO PENGUIN, says the plate. Slide, diving rock, deep end.[if the basin is drained] It is dry to the plug.[end if][if the basin is brimming] It is full to the lip.[end if]".
The basin is fixed in place, not enterable, unopenable, open and scenery.

The perch is in the aviary.
The printed name of the perch is "brass perch".
Include (- with name 'brass//' 'perch//' 'perches//p', -) when defining the perch.
The description of the perch is "COLONEL, BLUE AND GOLD MACAW. DO NOT LEND HIM THINGS.".
The perch is fixed in place, not enterable and scenery.

The net-thing is in the aviary.
The printed name of the net-thing is "aviary net".
Include (- with name 'aviary//' 'net//' 'netting//' 'hole//' 'nets//p', -) when defining the net-thing.
The description of the net-thing is "Tarred cord, square mesh, knotted by hand; one could mend it with twine.[if the net-thing is torn-state] There is a hole in it a macaw could fly through, and did.[end if][if the net-thing is mended] It is whole.[end if]".
The net-thing is fixed in place and scenery.

The pen-thing is in the barn.
The printed name of the pen-thing is "barn pen".
Include (- with name 'barn//' 'pen//' 'tapir//' 'stall//' 'pens//p', -) when defining the pen-thing.
The description of the pen-thing is "WINIFRED, MALAY TAPIR. Concrete floor, tree trunk, a bar to drop. She sleeps in straw or not at all.[if the pen-thing is draughty] The floor is bare.[end if][if the pen-thing is snug] Straw lies in it knee deep.[end if]".
The pen-thing is fixed in place, not enterable, unopenable, open and scenery.

The branch is in the wood.
The printed name of the branch is "fallen branch".
Include (- with name 'fallen//' 'branch//' 'oak//' 'bough//' 'branches//p', -) when defining the branch.
The description of the branch is "Oak, thick as a barrel. It would take a saw.[if the branch is whole-state] It lies across the hatch of the slatted house and the path to the shed.[end if][if the branch is sawn-state] It lies about in rounds.[end if]".
The branch is fixed in place and scenery.

The slat-house is in the wood.
The printed name of the slat-house is "slatted house".
Include (- with name 'slatted//' 'house//' 'lemur//' 'slats//' 'slat//' 'hatch//' 'houses//p', -) when defining the slat-house.
The description of the slat-house is "FIGARO, RING-TAILED LEMUR. A hatch, a shelf, slats to stick your arms out of.".
The slat-house is fixed in place, not enterable, unopenable, open and scenery.

The shed-door is north of the wood and south of the shed-room.
The printed name of the shed-door is "shed door".
Include (- with name 'shed//' 'door//' 'tarred//' 'iron//' 'lock//' 'doors//p', -) when defining the shed-door.
The description of the shed-door is "Tarred planks and an iron lock. NO ENTRY.".
The shed-door is openable, closed, lockable and locked.
The matching key of the shed-door is the shed-key.

The generator-thing is in the shed-room.
The printed name of the generator-thing is "generator".
Include (- with name 'generator//' 'engine//' 'tank//' 'starter//' 'cord//' 'warm//' 'generators//p', -) when defining the generator-thing.
The description of the generator-thing is "Cast iron, army surplus: a filler cap on the tank, and a cord to start it by.[if the generator-thing is dry-tank] The tank is dry.[end if][if the generator-thing is fuelled] The tank is full.[end if][if the generator-thing is stalled] The generator is silent.[end if][if the generator-thing is running-state] The generator thumps like a dancing bear.[end if]".
The generator-thing is fixed in place and scenery.

The lantern is in the office.
The printed name of the lantern is "storm lantern".
Include (- with name 'storm//' 'lantern//' 'light//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "A keeper[']s storm lantern, full of oil. You light it with a match.[if the lantern is unlighted] The storm lantern is not lit.[end if][if the lantern is alight] The storm lantern burns, and the shadows keep their distance.[end if]".
The appearance of the lantern is "A storm lantern stands by the door.".
The first place of the lantern is the office.
The lantern is portable.

The matches-thing is on the counter.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'match//' 'matchbox//', -) when defining the matches-thing.
The description of the matches-thing is "Tea room matches, with a cat on the box.".
The matches-thing is portable and plural-named.

The biscuit is on the counter.
The printed name of the biscuit is "ginger biscuit".
Include (- with name 'ginger//' 'biscuit//' 'cookie//' 'biscuits//p', -) when defining the biscuit.
The description of the biscuit is "A ginger biscuit, only a little chipped. There are those who would talk for it.".
The biscuit is portable and edible.

The spoon is on the counter.
The printed name of the spoon is "silver spoon".
Include (- with name 'silver//' 'spoon//' 'teaspoon//' 'good//' 'spoons//p', -) when defining the spoon.
The description of the spoon is "The good silver spoon, out of the good set. You can see your face in it, and so could anybody vain.".
The spoon is portable.

The basket is in the tea-room.
The printed name of the basket is "picnic basket".
Include (- with name 'picnic//' 'basket//' 'hamper//' 'baskets//p', -) when defining the basket.
The description of the basket is "Wicker, with a lid that buckles: big enough to coax somebody small into.".
The appearance of the basket is "A picnic basket stands by the door.".
The first place of the basket is the tea-room.
The basket is portable.

The spanner is carried by the bettina.
The printed name of the spanner is "spanner".
Include (- with name 'spanner//' 'wrench//' 'grip//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "As long as your arm, BETTINA burnt into the grip.".
The spanner is portable.

The twine is carried by the pim.
The printed name of the twine is "garden twine".
Include (- with name 'garden//' 'twine//' 'string//' 'ball//', -) when defining the twine.
The description of the twine is "A ball of green twine, fit to mend a net.".
The twine is portable.
The indefinite article of the twine is "some".

The bandage is carried by the pim.
The printed name of the bandage is "crepe bandage".
Include (- with name 'crepe//' 'bandage//' 'bandages//p', -) when defining the bandage.
The description of the bandage is "Crepe, three metres, with a leaflet on how to bandage anything.".
The bandage is portable.

The bottle-thing is carried by the osgood.
The printed name of the bottle-thing is "rubber bottle".
Include (- with name 'rubber//' 'bottle//' 'hot-water//' 'water//' 'bottles//p', -) when defining the bottle-thing.
The description of the bottle-thing is "A hot-water bottle of ribbed red rubber, to fill from a kettle.[if the bottle-thing is empty-bottle] It is cold and flat.[end if][if the bottle-thing is hot-bottle] It is full, and hot as a small dog.[end if]".
The bottle-thing is portable.

The herring is in the feed-store.
The printed name of the herring is "herring".
Include (- with name 'herring//' 'fish//' 'herrings//p', -) when defining the herring.
The description of the herring is "Whole, silver and not very fresh. Just the thing to give to a penguin.".
The herring is portable.

The banana is in the feed-store.
The printed name of the banana is "banana".
Include (- with name 'banana//' 'fruit//' 'bananas//p', -) when defining the banana.
The description of the banana is "Yellow, with freckles. Animals have been led further by less.".
The banana is portable.

The raisins is in the feed-store.
The printed name of the raisins is "raisins".
Include (- with name 'raisins//' 'raisin//', -) when defining the raisins.
The description of the raisins is "A twist of raisins, labelled FIGARO, GOOD DAYS ONLY.".
The raisins is portable and plural-named.

The straw is in the feed-store.
The printed name of the straw is "straw bale".
Include (- with name 'straw//' 'bale//' 'bales//p', -) when defining the straw.
The description of the straw is "Barley straw, clean, bound tight. You could spread it knee deep.".
The straw is portable.

The gauntlet is in the feed-store.
The printed name of the gauntlet is "leather gauntlet".
Include (- with name 'leather//' 'gauntlet//' 'glove//' 'gauntlets//p', -) when defining the gauntlet.
The description of the gauntlet is "Elbow length, and scarred by beaks. Wear it, says a tag, or count your fingers.".
The gauntlet is portable and wearable.

The saw-thing is in the feed-store.
The printed name of the saw-thing is "bow saw".
Include (- with name 'bow//' 'saw//' 'saws//p', -) when defining the saw-thing.
The description of the saw-thing is "A bow saw with new teeth.".
The saw-thing is portable.

The sack-thing is in the feed-store.
The printed name of the sack-thing is "flannel sack".
Include (- with name 'flannel//' 'sack//' 'bag//' 'sacks//p', -) when defining the sack-thing.
The description of the sack-thing is "Flannel, double, with a drawstring: what one moves snakes in, if there is something warm in it.".
The sack-thing is portable, not enterable, unopenable and open.

The ladder is in the barn.
The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'steps//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Ash rungs, five metres. You could lean it on anything tall.".
The appearance of the ladder is "A ladder hangs along the wall.".
The first place of the ladder is the barn.
The ladder is portable.

The fuel is in the reptile-house.
The printed name of the fuel is "fuel can".
Include (- with name 'fuel//' 'can//' 'diesel//' 'jerrycan//' 'cans//p', -) when defining the fuel.
The description of the fuel is "A jerrycan, DIESEL, kept for the stove.[if the fuel is full-can] It is full.[end if][if the fuel is drained-can] It is empty.[end if]".
The appearance of the fuel is "A fuel can stands by the cold stove.".
The first place of the fuel is the reptile-house.
The fuel is portable.

The printed name of the shed-key is "shed key".
Include (- with name 'shed//' 'key//' 'keys//p', -) when defining the shed-key.
The description of the shed-key is "Iron, with toothmarks of at least two species.".
The shed-key is portable.

The penguin is in the tea-room.
The printed name of the penguin is "Admiral".
Include (- with name 'admiral//' 'penguin//' 'bird//' 'gentoo//', -) when defining the penguin.
The description of the penguin is "Admiral the gentoo penguin: white bib, orange feet, the walk of a man carrying trays.[if the penguin is sulking] He does not know you, and you have brought no fish.[end if][if the penguin is trusting] He leans on your leg.[end if]".
The appearance of the penguin is "Admiral the penguin stands before the ice-cream poster like a man at a shut bank.".
The first place of the penguin is the tea-room.
The penguin is portable and proper-named.

The tapir is in the gate-room.
The printed name of the tapir is "Winifred".
Include (- with name 'winifred//' 'tapir//', -) when defining the tapir.
The description of the tapir is "Winifred the tapir: front half black, back half white, and a nose that has ideas of its own.[if the tapir is stubborn] She is not going anywhere on an empty stomach.[end if][if the tapir is won-over] She would follow you into politics.[end if]".
The appearance of the tapir is "Winifred the tapir stands in the flower bed, eating the geraniums and looking in at the window.".
The first place of the tapir is the gate-room.
The tapir is portable and proper-named.

The macaw is in the office.
The printed name of the macaw is "Colonel".
Include (- with name 'colonel//' 'macaw//' 'parrot//', -) when defining the macaw.
The description of the macaw is "Colonel the macaw, blue above and gold below, with a beak like a bolt cutter.[if the macaw is aloof] He eyes your fingers one after another.[end if][if the macaw is gloved] He has taken you on.[end if]".
The appearance of the macaw is "[choice-4][line break]".
The first place of the macaw is the office.
The macaw is portable and proper-named.

The lemur is in the clock-loft.
The printed name of the lemur is "Figaro".
Include (- with name 'figaro//' 'lemur//', -) when defining the lemur.
The description of the lemur is "Figaro the lemur: ringed tail, orange eyes, and other people[']s property.[if the lemur is thieving] He has the shed key in both hands, and turns it to make it shine.[end if][if the lemur is bartered] He is kissing himself in a spoon.[end if][if the lemur is boxed-state] He is in the basket, with his tail out.[end if]".
The appearance of the lemur is "[choice-5][line break]".
The first place of the lemur is the clock-loft.
The lemur is portable and proper-named.

The python is in the shed-room.
The printed name of the python is "Duchess".
Include (- with name 'duchess//' 'python//' 'snake//', -) when defining the python.
The description of the python is "Duchess the python: five metres of brown and gold lace.[if the python is coiled] She lies in four coils around the warm engine.[end if][if the python is bagged] She is in the flannel sack, around the bottle.[end if]".
The appearance of the python is "Duchess the python is wound around the generator.".
The first place of the python is the shed-room.
The python is portable and proper-named.

The guide-map is in the gate-room.
The printed name of the guide-map is "guide map".
Include (- with name 'guide//' 'map//' 'leaflet//' 'maps//p', -) when defining the guide-map.
The description of the guide-map is "LITTLE MARL, FRIENDLY AND COMPACT. It is there to read.".
The guide-map is portable.

The teapot is on the counter.
The printed name of the teapot is "brown teapot".
Include (- with name 'brown//' 'teapot//' 'teapots//p', -) when defining the teapot.
The description of the teapot is "Brown, chipped and dear to somebody.".
The teapot is portable.

The cobbles is in the yard.
The printed name of the cobbles is "cobbles".
Include (- with name 'cobbles//' 'cobble//' 'lamps//', -) when defining the cobbles.
The description of the cobbles is "Wet, and shining with whatever there is to shine with.".
The cobbles is fixed in place, scenery and plural-named.

The pigeonholes is in the office.
The printed name of the pigeonholes is "pigeonholes".
Include (- with name 'pigeonholes//' 'pigeonhole//', -) when defining the pigeonholes.
The description of the pigeonholes is "One for each keeper there has ever been, and one for Colonel.".
The pigeonholes is fixed in place, scenery and plural-named.

The desk is in the office.
The printed name of the desk is "desk".
Include (- with name 'desk//' 'bucket//' 'slope//' 'desks//p', -) when defining the desk.
The description of the desk is "Sloped, scratched, and chewed at one corner by something small.".
The desk is fixed in place and scenery.

The bins is in the feed-store.
The printed name of the bins is "bins".
Include (- with name 'bins//' 'bin//' 'hooks//' 'bran//' 'oats//' 'locusts//', -) when defining the bins.
The description of the bins is "BRAN, OATS, OATS, LOCUSTS.".
The bins is fixed in place, scenery and plural-named.

The gates is in the gate-room.
The printed name of the gates is "gates".
Include (- with name 'gates//' 'iron//', -) when defining the gates.
The description of the gates is "Iron, with a lion on each, and one of them smiling.".
The gates is fixed in place, scenery and plural-named.

The flower-bed is in the gate-room.
The printed name of the flower-bed is "flower bed".
Include (- with name 'flower//' 'bed//' 'geraniums//' 'beds//p', -) when defining the flower-bed.
The description of the flower-bed is "Geraniums, until tonight.".
The flower-bed is fixed in place and scenery.

The chairs is in the tea-room.
The printed name of the chairs is "chairs".
Include (- with name 'chairs//' 'tables//' 'table//', -) when defining the chairs.
The description of the chairs is "Upside down, on tables, with their feet up.".
The chairs is fixed in place, scenery and plural-named.

The ice-cream-poster is in the tea-room.
The printed name of the ice-cream-poster is "ice-cream poster".
Include (- with name 'ice-cream//' 'poster//' 'posters//p', -) when defining the ice-cream-poster.
The description of the ice-cream-poster is "A penguin eats a wafer on it. He has been told that it is not a mirror.".
The ice-cream-poster is fixed in place and scenery.

The gears is in the clock-loft.
The printed name of the gears is "gears".
Include (- with name 'gears//' 'gear//' 'rafters//' 'rafter//', -) when defining the gears.
The description of the gears is "As big as cartwheels, and stopped.".
The gears is fixed in place, scenery and plural-named.

The hedges is in the walk-room.
The printed name of the hedges is "hedges".
Include (- with name 'hedges//' 'hedge//' 'gravel//', -) when defining the hedges.
The description of the hedges is "Privet, cut by a man who likes elephants.".
The hedges is fixed in place, scenery and plural-named.

The signs is in the walk-room.
The printed name of the signs is "signs".
Include (- with name 'signs//' 'sign//' 'hands//', -) when defining the signs.
The description of the signs is "Hands, pointing. One has been bitten.".
The signs is fixed in place, scenery and plural-named.

The iron-stove is in the reptile-house.
The printed name of the iron-stove is "iron stove".
Include (- with name 'iron//' 'stove//' 'cold//' 'stoves//p', -) when defining the iron-stove.
The description of the iron-stove is "Cold. It burns what is in the can.".
The iron-stove is fixed in place and scenery.

The concrete-rocks is in the pool.
The printed name of the concrete-rocks is "concrete rocks".
Include (- with name 'concrete//' 'rocks//', -) when defining the concrete-rocks.
The description of the concrete-rocks is "Painted by somebody who had seen a photograph of rocks.".
The concrete-rocks is fixed in place, scenery and plural-named.

The birches is in the wood.
The printed name of the birches is "birches".
Include (- with name 'birches//' 'trees//' 'birch//', -) when defining the birches.
The description of the birches is "Half an acre of them, all talking.".
The birches is fixed in place, scenery and plural-named.

The wire-dome is in the aviary.
The printed name of the wire-dome is "wire dome".
Include (- with name 'wire//' 'dome//' 'domes//p', -) when defining the wire-dome.
The description of the wire-dome is "As high as a church, and with as many pigeons on the outside.".
The wire-dome is fixed in place and scenery.

The cobwebs is in the shed-room.
The printed name of the cobwebs is "cobwebs".
Include (- with name 'cobwebs//' 'cobweb//', -) when defining the cobwebs.
The description of the cobwebs is "Nobody has dusted since the zoo had two elephants.".
The cobwebs is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Check going up when the location of the player is the yard:
	if the tower is not laddered:
		say "The clock loft is up there, and so is somebody laughing; but there is no way up without a ladder.";
		stop the action;
	continue the action.

Check going north when the location of the player is the office:
	if the padlock is not sprung-state:
		say "The store door is held by a padlock with three dials.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the reptile-house:
	say "It is dark, and the dark in a reptile house has a way of seeming occupied.";
	say line break.

Check going north when the location of the player is the wood:
	if the branch is not sawn-state:
		say "The fallen branch lies across the path to the shed.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the shed-room:
	say "It is black in here, and something large breathes out, slowly, at about the height of your knees.";
	say line break.

Kindling: if the lantern is alight, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the osgood:
	if the osgood is limping:
		say "[quotation mark]Five out,[quotation mark] says Mr Osgood. [quotation mark]Winifred, Admiral, Colonel, Figaro, Duchess. Right animals, right houses, power on, and then you sign the night book.[quotation mark]";
		stop the action;
	say "[quotation mark]I could dance,[quotation mark] says Mr Osgood, and doesn[']t. [quotation mark]Get on.[quotation mark]";
	stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check asking the osgood about something:
	if (the topic understood includes "macaw" or the topic understood includes "colonel" or the topic understood includes "parrot"):
		say "[quotation mark]Colonel? He[']s on my filing. He hears everything and sells it for biscuits. Never bare-handed; the gauntlet[']s in the store.[quotation mark]";
		stop the action;
	if (the topic understood includes "padlock" or the topic understood includes "store" or the topic understood includes "number" or the topic understood includes "feed"):
		say "[quotation mark]Padlock? Had the number in my head until the step. Colonel has heard me say it often enough.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "banana"):
		say "[quotation mark]Down by the gate, I can hear her at the geraniums. She[']d walk to Wales for a banana. And straw in the pen, or she won[']t stay.[quotation mark]";
		stop the action;
	if (the topic understood includes "penguin" or the topic understood includes "admiral" or the topic understood includes "herring"):
		say "[quotation mark]In the tea room, for the ice cream. Herring. And see there[']s water in his pool.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "shed key" or the topic understood includes "key"):
		say "[quotation mark]Up the clock, with my shed key, the magpie. Swap him something shiny. Then raisins, and a basket with a lid.[quotation mark]";
		stop the action;
	if (the topic understood includes "python" or the topic understood includes "duchess" or the topic understood includes "snake" or the topic understood includes "sack"):
		say "[quotation mark]It[']ll be round the generator: that iron stays warm for hours. Put something warmer in a sack, and hold it open. A hot-water bottle, say.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "fuel" or the topic understood includes "blackout"):
		say "[quotation mark]In the shed, behind the wood. There[']s a can of fuel in the reptile house, for the stove. Fill it, pull the cord.[quotation mark]";
		stop the action;
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "bandage") and the osgood is limping:
		say "[quotation mark]Twisted. Mrs Pim at the gate has a first-aid tin, when she can get out to open it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lantern" or the topic understood includes "matches" or the topic understood includes "dark"):
		say "[quotation mark]Lantern[']s there by the door. The matches are in the tea room; they[']re always in the tea room.[quotation mark]";
		stop the action;
	if (the topic understood includes "night book" or the topic understood includes "book" or the topic understood includes "roll"):
		say "[quotation mark]When they[']re all in, sign it. Not before. I read it.[quotation mark]";
		stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check telling the osgood about something:
	if (the topic understood includes "macaw" or the topic understood includes "colonel" or the topic understood includes "parrot"):
		say "[quotation mark]Colonel? He[']s on my filing. He hears everything and sells it for biscuits. Never bare-handed; the gauntlet[']s in the store.[quotation mark]";
		stop the action;
	if (the topic understood includes "padlock" or the topic understood includes "store" or the topic understood includes "number" or the topic understood includes "feed"):
		say "[quotation mark]Padlock? Had the number in my head until the step. Colonel has heard me say it often enough.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "banana"):
		say "[quotation mark]Down by the gate, I can hear her at the geraniums. She[']d walk to Wales for a banana. And straw in the pen, or she won[']t stay.[quotation mark]";
		stop the action;
	if (the topic understood includes "penguin" or the topic understood includes "admiral" or the topic understood includes "herring"):
		say "[quotation mark]In the tea room, for the ice cream. Herring. And see there[']s water in his pool.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "shed key" or the topic understood includes "key"):
		say "[quotation mark]Up the clock, with my shed key, the magpie. Swap him something shiny. Then raisins, and a basket with a lid.[quotation mark]";
		stop the action;
	if (the topic understood includes "python" or the topic understood includes "duchess" or the topic understood includes "snake" or the topic understood includes "sack"):
		say "[quotation mark]It[']ll be round the generator: that iron stays warm for hours. Put something warmer in a sack, and hold it open. A hot-water bottle, say.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "fuel" or the topic understood includes "blackout"):
		say "[quotation mark]In the shed, behind the wood. There[']s a can of fuel in the reptile house, for the stove. Fill it, pull the cord.[quotation mark]";
		stop the action;
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "bandage") and the osgood is limping:
		say "[quotation mark]Twisted. Mrs Pim at the gate has a first-aid tin, when she can get out to open it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lantern" or the topic understood includes "matches" or the topic understood includes "dark"):
		say "[quotation mark]Lantern[']s there by the door. The matches are in the tea room; they[']re always in the tea room.[quotation mark]";
		stop the action;
	if (the topic understood includes "night book" or the topic understood includes "book" or the topic understood includes "roll"):
		say "[quotation mark]When they[']re all in, sign it. Not before. I read it.[quotation mark]";
		stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check answering the osgood that something:
	if (the topic understood includes "macaw" or the topic understood includes "colonel" or the topic understood includes "parrot"):
		say "[quotation mark]Colonel? He[']s on my filing. He hears everything and sells it for biscuits. Never bare-handed; the gauntlet[']s in the store.[quotation mark]";
		stop the action;
	if (the topic understood includes "padlock" or the topic understood includes "store" or the topic understood includes "number" or the topic understood includes "feed"):
		say "[quotation mark]Padlock? Had the number in my head until the step. Colonel has heard me say it often enough.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "banana"):
		say "[quotation mark]Down by the gate, I can hear her at the geraniums. She[']d walk to Wales for a banana. And straw in the pen, or she won[']t stay.[quotation mark]";
		stop the action;
	if (the topic understood includes "penguin" or the topic understood includes "admiral" or the topic understood includes "herring"):
		say "[quotation mark]In the tea room, for the ice cream. Herring. And see there[']s water in his pool.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "shed key" or the topic understood includes "key"):
		say "[quotation mark]Up the clock, with my shed key, the magpie. Swap him something shiny. Then raisins, and a basket with a lid.[quotation mark]";
		stop the action;
	if (the topic understood includes "python" or the topic understood includes "duchess" or the topic understood includes "snake" or the topic understood includes "sack"):
		say "[quotation mark]It[']ll be round the generator: that iron stays warm for hours. Put something warmer in a sack, and hold it open. A hot-water bottle, say.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "fuel" or the topic understood includes "blackout"):
		say "[quotation mark]In the shed, behind the wood. There[']s a can of fuel in the reptile house, for the stove. Fill it, pull the cord.[quotation mark]";
		stop the action;
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "bandage") and the osgood is limping:
		say "[quotation mark]Twisted. Mrs Pim at the gate has a first-aid tin, when she can get out to open it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lantern" or the topic understood includes "matches" or the topic understood includes "dark"):
		say "[quotation mark]Lantern[']s there by the door. The matches are in the tea room; they[']re always in the tea room.[quotation mark]";
		stop the action;
	if (the topic understood includes "night book" or the topic understood includes "book" or the topic understood includes "roll"):
		say "[quotation mark]When they[']re all in, sign it. Not before. I read it.[quotation mark]";
		stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the osgood to something:
	if (the topic understood includes "macaw" or the topic understood includes "colonel" or the topic understood includes "parrot"):
		say "[quotation mark]Colonel? He[']s on my filing. He hears everything and sells it for biscuits. Never bare-handed; the gauntlet[']s in the store.[quotation mark]";
		stop the action;
	if (the topic understood includes "padlock" or the topic understood includes "store" or the topic understood includes "number" or the topic understood includes "feed"):
		say "[quotation mark]Padlock? Had the number in my head until the step. Colonel has heard me say it often enough.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "banana"):
		say "[quotation mark]Down by the gate, I can hear her at the geraniums. She[']d walk to Wales for a banana. And straw in the pen, or she won[']t stay.[quotation mark]";
		stop the action;
	if (the topic understood includes "penguin" or the topic understood includes "admiral" or the topic understood includes "herring"):
		say "[quotation mark]In the tea room, for the ice cream. Herring. And see there[']s water in his pool.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "shed key" or the topic understood includes "key"):
		say "[quotation mark]Up the clock, with my shed key, the magpie. Swap him something shiny. Then raisins, and a basket with a lid.[quotation mark]";
		stop the action;
	if (the topic understood includes "python" or the topic understood includes "duchess" or the topic understood includes "snake" or the topic understood includes "sack"):
		say "[quotation mark]It[']ll be round the generator: that iron stays warm for hours. Put something warmer in a sack, and hold it open. A hot-water bottle, say.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "fuel" or the topic understood includes "blackout"):
		say "[quotation mark]In the shed, behind the wood. There[']s a can of fuel in the reptile house, for the stove. Fill it, pull the cord.[quotation mark]";
		stop the action;
	if (the topic understood includes "ankle" or the topic understood includes "foot" or the topic understood includes "bandage") and the osgood is limping:
		say "[quotation mark]Twisted. Mrs Pim at the gate has a first-aid tin, when she can get out to open it.[quotation mark]";
		stop the action;
	if (the topic understood includes "lantern" or the topic understood includes "matches" or the topic understood includes "dark"):
		say "[quotation mark]Lantern[']s there by the door. The matches are in the tea room; they[']re always in the tea room.[quotation mark]";
		stop the action;
	if (the topic understood includes "night book" or the topic understood includes "book" or the topic understood includes "roll"):
		say "[quotation mark]When they[']re all in, sign it. Not before. I read it.[quotation mark]";
		stop the action;
	say "[quotation mark]I[']ve one leg and it[']s taken. You do it.[quotation mark]";
	stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the osgood:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bandage):
		now the osgood is bandaged;
		now the bandage is nowhere;
		now the bottle-thing is carried by the player;
		say "[quotation mark]Don[']t wave it about, lad, wind it round.[quotation mark] You do. He tries the foot, grunts, and hands you his hot-water bottle, gone cold. [quotation mark]You[']ll want that more than me. Think of Duchess.[quotation mark]";
		stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the osgood:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bandage):
		now the osgood is bandaged;
		now the bandage is nowhere;
		now the bottle-thing is carried by the player;
		say "[quotation mark]Don[']t wave it about, lad, wind it round.[quotation mark] You do. He tries the foot, grunts, and hands you his hot-water bottle, gone cold. [quotation mark]You[']ll want that more than me. Think of Duchess.[quotation mark]";
		stop the action;
	say "[quotation mark]Animals first,[quotation mark] says Mr Osgood. [quotation mark]Conversation after.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the pim:
	if the pim is besieged:
		say "[quotation mark]Is it gone?[quotation mark] says Mrs Pim behind the glass. [quotation mark]It has a nose like a draught excluder and it has been looking at me. I am not opening.[quotation mark]";
		stop the action;
	if the pim is relieved and the twine is carried by the pim:
		now the twine is carried by the player;
		now the bandage is carried by the player;
		say "Mrs Pim opens up, with her hat on. [quotation mark]Twine for the net, the aviary[']s torn, I saw it from here. And a bandage for that man. Take them, dear.[quotation mark]";
		stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check asking the pim about something:
	if the pim is relieved and the twine is carried by the pim:
		now the twine is carried by the player;
		now the bandage is carried by the player;
		say "Mrs Pim opens up, with her hat on. [quotation mark]Twine for the net, the aviary[']s torn, I saw it from here. And a bandage for that man. Take them, dear.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "geraniums") and the pim is besieged:
		say "[quotation mark]My geraniums! It prefers the red. I would give it anything else, and I have only tickets.[quotation mark]";
		stop the action;
	if (the topic understood includes "twine" or the topic understood includes "bandage" or the topic understood includes "first aid" or the topic understood includes "tin" or the topic understood includes "net") and the pim is besieged:
		say "[quotation mark]I have twine, I have bandages, and I have a tapir at the window. When that has gone you may have both.[quotation mark]";
		stop the action;
	say "[quotation mark]Thirty years on the gate, and never an escape in the ticket hours,[quotation mark] says Mrs Pim.";
	stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check telling the pim about something:
	if the pim is relieved and the twine is carried by the pim:
		now the twine is carried by the player;
		now the bandage is carried by the player;
		say "Mrs Pim opens up, with her hat on. [quotation mark]Twine for the net, the aviary[']s torn, I saw it from here. And a bandage for that man. Take them, dear.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "geraniums") and the pim is besieged:
		say "[quotation mark]My geraniums! It prefers the red. I would give it anything else, and I have only tickets.[quotation mark]";
		stop the action;
	if (the topic understood includes "twine" or the topic understood includes "bandage" or the topic understood includes "first aid" or the topic understood includes "tin" or the topic understood includes "net") and the pim is besieged:
		say "[quotation mark]I have twine, I have bandages, and I have a tapir at the window. When that has gone you may have both.[quotation mark]";
		stop the action;
	say "[quotation mark]Thirty years on the gate, and never an escape in the ticket hours,[quotation mark] says Mrs Pim.";
	stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check answering the pim that something:
	if the pim is relieved and the twine is carried by the pim:
		now the twine is carried by the player;
		now the bandage is carried by the player;
		say "Mrs Pim opens up, with her hat on. [quotation mark]Twine for the net, the aviary[']s torn, I saw it from here. And a bandage for that man. Take them, dear.[quotation mark]";
		stop the action;
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "geraniums") and the pim is besieged:
		say "[quotation mark]My geraniums! It prefers the red. I would give it anything else, and I have only tickets.[quotation mark]";
		stop the action;
	if (the topic understood includes "twine" or the topic understood includes "bandage" or the topic understood includes "first aid" or the topic understood includes "tin" or the topic understood includes "net") and the pim is besieged:
		say "[quotation mark]I have twine, I have bandages, and I have a tapir at the window. When that has gone you may have both.[quotation mark]";
		stop the action;
	say "[quotation mark]Thirty years on the gate, and never an escape in the ticket hours,[quotation mark] says Mrs Pim.";
	stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check ordering the pim to something:
	if (the topic understood includes "tapir" or the topic understood includes "winifred" or the topic understood includes "geraniums") and the pim is besieged:
		say "[quotation mark]My geraniums! It prefers the red. I would give it anything else, and I have only tickets.[quotation mark]";
		stop the action;
	if (the topic understood includes "twine" or the topic understood includes "bandage" or the topic understood includes "first aid" or the topic understood includes "tin" or the topic understood includes "net") and the pim is besieged:
		say "[quotation mark]I have twine, I have bandages, and I have a tapir at the window. When that has gone you may have both.[quotation mark]";
		stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	if the pim is relieved and the twine is carried by the pim:
		now the twine is carried by the player;
		now the bandage is carried by the player;
		say "Mrs Pim opens up, with her hat on. [quotation mark]Twine for the net, the aviary[']s torn, I saw it from here. And a bandage for that man. Take them, dear.[quotation mark]";
		stop the action;
	say "[quotation mark]Thirty years on the gate, and never an escape in the ticket hours,[quotation mark] says Mrs Pim.";
	stop the action;
	continue the action.

Check giving something to the pim:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check showing something to the pim:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[quotation mark]That will be four and six,[quotation mark] says Mrs Pim faintly. It is what she says when she does not know what to say.";
	stop the action;
	continue the action.

Check greeting the bettina:
	if the bettina is groping:
		say "[quotation mark]Line engineer,[quotation mark] says a voice in the junction box. [quotation mark]Bettina. I[']d shake hands, but I[']m holding two wires and I can[']t see which. If you had a light to show me![quotation mark]";
		stop the action;
	say "[quotation mark]The line[']s dead till noon,[quotation mark] says Bettina. [quotation mark]Start your own generator, is my professional advice.[quotation mark]";
	stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check asking the bettina about something:
	if (the topic understood includes "spanner" or the topic understood includes "wrench" or the topic understood includes "tool") and the bettina is groping:
		say "[quotation mark]It[']s a good one. You can borrow it when I can see to put it down.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "blackout"):
		say "[quotation mark]Pull the cord, and mean it. Diesel first. And whatever is lying on it off.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "animals" or the topic understood includes "key"):
		say "[quotation mark]Something with stripes went over my head with a key. I don[']t ask.[quotation mark]";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check telling the bettina about something:
	if (the topic understood includes "spanner" or the topic understood includes "wrench" or the topic understood includes "tool") and the bettina is groping:
		say "[quotation mark]It[']s a good one. You can borrow it when I can see to put it down.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "blackout"):
		say "[quotation mark]Pull the cord, and mean it. Diesel first. And whatever is lying on it off.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "animals" or the topic understood includes "key"):
		say "[quotation mark]Something with stripes went over my head with a key. I don[']t ask.[quotation mark]";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check answering the bettina that something:
	if (the topic understood includes "spanner" or the topic understood includes "wrench" or the topic understood includes "tool") and the bettina is groping:
		say "[quotation mark]It[']s a good one. You can borrow it when I can see to put it down.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "blackout"):
		say "[quotation mark]Pull the cord, and mean it. Diesel first. And whatever is lying on it off.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "animals" or the topic understood includes "key"):
		say "[quotation mark]Something with stripes went over my head with a key. I don[']t ask.[quotation mark]";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check ordering the bettina to something:
	if (the topic understood includes "spanner" or the topic understood includes "wrench" or the topic understood includes "tool") and the bettina is groping:
		say "[quotation mark]It[']s a good one. You can borrow it when I can see to put it down.[quotation mark]";
		stop the action;
	if (the topic understood includes "generator" or the topic understood includes "power" or the topic understood includes "lights" or the topic understood includes "blackout"):
		say "[quotation mark]Pull the cord, and mean it. Diesel first. And whatever is lying on it off.[quotation mark]";
		stop the action;
	if (the topic understood includes "lemur" or the topic understood includes "figaro" or the topic understood includes "animals" or the topic understood includes "key"):
		say "[quotation mark]Something with stripes went over my head with a key. I don[']t ask.[quotation mark]";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check giving something to the bettina:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the lantern) and the lantern is alight and the bettina is groping:
		now the bettina is seeing-state;
		now the spanner is carried by the player;
		say "Bettina takes your wrist, lantern and all, and moves it left. [quotation mark]There. There[']s the burnt one.[quotation mark] She finishes by feel and pushes her spanner at you. [quotation mark]Borrow it. I[']ve got the light of the world.[quotation mark]";
		stop the action;
	if (the noun is the lantern) and the lantern is unlighted:
		say "[quotation mark]Nice lantern. Does it do anything?[quotation mark] It is not lit.";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Check showing something to the bettina:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the lantern) and the lantern is alight and the bettina is groping:
		now the bettina is seeing-state;
		now the spanner is carried by the player;
		say "Bettina takes your wrist, lantern and all, and moves it left. [quotation mark]There. There[']s the burnt one.[quotation mark] She finishes by feel and pushes her spanner at you. [quotation mark]Borrow it. I[']ve got the light of the world.[quotation mark]";
		stop the action;
	if (the noun is the lantern) and the lantern is unlighted:
		say "[quotation mark]Nice lantern. Does it do anything?[quotation mark] It is not lit.";
		stop the action;
	if the bettina is groping:
		say "[quotation mark]Show me a light,[quotation mark] says Bettina, [quotation mark]and then I[']ll talk.[quotation mark]";
		stop the action;
	say "[quotation mark]Mm,[quotation mark] says Bettina, with a screw in her teeth.";
	stop the action;
	continue the action.

Part 4 - Actions

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the lantern and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You haven[']t got the matches.";
			stop the action;
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not unlighted:
			say "It is burning as well as it can.";
			stop the action;
		now the lantern is alight;
		say "The wick takes. A small yellow room comes into being around you, and moves when you do.";
		stop the action;
	if the noun is the gas-ring and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You haven[']t got the matches.";
			stop the action;
		if the gas-ring is not unlit-state:
			say "It is lit, and the kettle has noticed.";
			stop the action;
		now the gas-ring is burning-state;
		now the kettle is boiling;
		say "Pop. A blue crown of flame; and before long the kettle on it mutters, then shouts.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the matches-thing is not enclosed by the player:
			say "You haven[']t got the matches.";
			stop the action;
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not unlighted:
			say "It is burning as well as it can.";
			stop the action;
		now the lantern is alight;
		say "The wick takes. A small yellow room comes into being around you, and moves when you do.";
		stop the action;
	if (the noun is the gas-ring or the noun is the kettle):
		if the matches-thing is not enclosed by the player:
			say "You haven[']t got the matches.";
			stop the action;
		if the gas-ring is not unlit-state:
			say "It is lit, and the kettle has noticed.";
			stop the action;
		now the gas-ring is burning-state;
		now the kettle is boiling;
		say "Pop. A blue crown of flame; and before long the kettle on it mutters, then shouts.";
		stop the action;
	say "That would lead nowhere.".

Check eating:
	now the deed is 0;
	if the noun is the biscuit:
		if the biscuit is not nowhere:
			say "It is ginger, and you are tempted. But there is somebody in the office who talks for biscuits.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Seting-to is an action applying to one thing and one number.
Understand "set [something] to [number]" as seting-to.
Understand "turn [something] to [number]" as seting-to.
Understand "dial [something] to [number]" as seting-to.

Carry out seting-to:
	if the noun is the padlock and the number understood is 741:
		if the biscuit is not nowhere:
			say "You could go through a thousand numbers. Somebody in this office must have heard the right one.";
			stop the action;
		if the padlock is not shut-fast:
			say "It hangs open.";
			stop the action;
		now the padlock is sprung-state;
		say "Seven, four, one. The shackle jumps, and the store door in the north wall swings loose.";
		stop the action;
	if the noun is the padlock:
		say "You set it to [the number understood]. The padlock does not care for that.";
		stop the action;
	say "That would lead nowhere.".

Just-unlocking is an action applying to one thing.
Understand "unlock [something]" as just-unlocking.

Carry out just-unlocking:
	if the noun is the padlock:
		say "It has three dials and no keyhole. You have to set the padlock to a number.";
		stop the action;
	say "That would lead nowhere.".

Coaxing-into is an action applying to two things.
Understand "coax [something] into [something]" as coaxing-into.
Understand "lure [something] into [something]" as coaxing-into.
Understand "tempt [something] into [something]" as coaxing-into.

Carry out coaxing-into:
	if the noun is the lemur and the second noun is the basket:
		if the basket is not enclosed by the player:
			say "You haven[']t got the basket.";
			stop the action;
		if the lemur is not bartered:
			say "Not with the key in his hands. Offer him something that shines.";
			stop the action;
		if the raisins is not enclosed by the player:
			say "He looks into the empty basket, and then at you. It wants something sweet.";
			stop the action;
		now the lemur is boxed-state;
		now the raisins is nowhere;
		now the basket is nowhere;
		now the lemur is carried by the player;
		say "You scatter the raisins in the basket. In he goes, tail last; you close the lid on it, with apologies.";
		stop the action;
	if the noun is the python and the second noun is the sack-thing:
		if the sack-thing is not enclosed by the player:
			say "You haven[']t got the sack.";
			stop the action;
		if the bottle-thing is not in the sack-thing:
			say "Duchess tastes the air at the mouth of the sack. Cold flannel. She stays on the warm iron.";
			stop the action;
		if the bottle-thing is not hot-bottle:
			say "The bottle in the sack is cold, and she knows it.";
			stop the action;
		now the python is bagged;
		now the sack-thing is nowhere;
		now the python is carried by the player;
		say "The tongue comes first, then the head, then about a minute of python. The engine is bare, and the sack is warm and very heavy.";
		stop the action;
	say "That would lead nowhere.".

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.
Understand "feed [something] with [something]" as feeding-to (with nouns reversed).
Understand "give [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the biscuit and the second noun is the macaw:
		if the biscuit is not enclosed by the player:
			say "You haven[']t got the biscuit.";
			stop the action;
		now the biscuit is nowhere;
		say "Colonel turns the biscuit like a document, eats it, and says in Mr Osgood[']s voice: [quotation mark]Store padlock, 741. Don[']t tell the parrot.[quotation mark]";
		stop the action;
	if the noun is the banana and the second noun is the tapir:
		if the banana is not enclosed by the player:
			say "You haven[']t got the banana.";
			stop the action;
		now the tapir is won-over;
		now the pim is relieved;
		now the banana is nowhere;
		say "Winifred[']s nose comes round the banana like a hand. She lets go of the kiosk[']s geraniums, and falls in behind you; the window of the kiosk goes up an inch.";
		stop the action;
	if the noun is the herring and the second noun is the penguin:
		if the herring is not enclosed by the player:
			say "You haven[']t got the herring.";
			stop the action;
		now the penguin is trusting;
		now the herring is nowhere;
		say "It goes down whole. Admiral looks at you now as one looks at a pension.";
		stop the action;
	if the noun is the spoon and the second noun is the lemur:
		if the spoon is not enclosed by the player:
			say "You haven[']t got the spoon.";
			stop the action;
		if the lemur is not thieving:
			say "He has the spoon.";
			stop the action;
		now the lemur is bartered;
		now the spoon is nowhere;
		now the shed-key is carried by the player;
		say "Figaro weighs key against spoon, sees himself in the spoon, and is lost. He drops the shed key in your palm.";
		stop the action;
	if the noun is the raisins and the second noun is the lemur:
		if the raisins is not enclosed by the player:
			say "You haven[']t got the raisins.";
			stop the action;
		if the lemur is not bartered:
			say "He eats from nobody[']s hand while his own are full of key. Offer him something that shines.";
			stop the action;
		if the basket is not enclosed by the player:
			say "You would need a basket to shut him in while he eats.";
			stop the action;
		now the lemur is boxed-state;
		now the raisins is nowhere;
		now the basket is nowhere;
		now the lemur is carried by the player;
		say "You scatter the raisins in the basket. In he goes, tail last; you close the lid on it, with apologies.";
		stop the action;
	if (the noun is the biscuit or the noun is the banana or the noun is the herring or the noun is the raisins or the noun is the spoon or the noun is the teapot) and (the second noun is the tapir or the second noun is the penguin or the second noun is the macaw or the second noun is the lemur or the second noun is the python):
		say "[The second noun] considers [the noun], and considers you, and it is not a match.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the tapir:
		if the tapir is not won-over:
			say "A hundred and eighty kilos of tapir, and she has her feet planted in a flower bed. She would come for something sweet and yellow.";
			stop the action;
		if the tapir is in the pen-thing:
			say "She is home, and asleep. Leave it so.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the penguin:
		if the penguin is not trusting:
			say "Admiral raises both flippers, and his voice. He goes nowhere with a stranger who has brought no fish.";
			stop the action;
		if the penguin is in the basin:
			say "He is home. You would have to swim for it.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the macaw:
		if the gauntlet is not worn by the player:
			say "Colonel has a beak like a bolt cutter, and opens it. Not with a bare hand.";
			stop the action;
		if the macaw is on the perch:
			say "He is home, with his head under his wing.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the lemur:
		if the lemur is not boxed-state:
			say "He is two rafters off before your hand has closed. He would have to be coaxed into something with a lid.";
			stop the action;
		if the lemur is in the slat-house:
			say "He is home, and has stopped laughing.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the python:
		if the python is not bagged:
			say "Five metres, wound tight for warmth. She will not leave the engine unless something warmer asks her.";
			stop the action;
		if the python is in the vivarium:
			say "She is home, and digesting the whole affair.";
			stop the action;
		now the deed is 5;
	otherwise if the noun is the ladder:
		if the tower is not unladdered:
			say "It stands well where it is, and you have a loft to come down from.";
			stop the action;
		now the deed is 6;
	continue the action.

After taking:
	if the deed is 1:
		say "You tickle her behind the ear and walk on. Winifred follows, breathing on your neck.";
		stop the action;
	if the deed is 2:
		say "Up he comes under your arm, stiff as a bottle, smelling of fish.";
		stop the action;
	if the deed is 3:
		now the macaw is gloved;
		say "Colonel steps onto the gauntlet, squeezes it once to see who is inside, and settles.";
		stop the action;
	if the deed is 4:
		say "You take up the basket with Figaro in it.";
		stop the action;
	if the deed is 5:
		say "You get both arms under the warm sack.";
		stop the action;
	if the deed is 6:
		say "You shoulder the ladder, and turn round carefully.";
		stop the action;
	continue the action.

Just-leading is an action applying to one thing.
Understand "lead [something]" as just-leading.

Carry out just-leading:
	if (the noun is the tapir or the noun is the penguin):
		say "They go where you go, once they are won: simply take [the noun] along.";
		stop the action;
	say "That would lead nowhere.".

Spreading-in is an action applying to two things.
Understand "spread [something] in [something]" as spreading-in.
Understand "scatter [something] in [something]" as spreading-in.
Understand "lay [something] in [something]" as spreading-in.

Carry out spreading-in:
	if the noun is the straw and the second noun is the pen-thing:
		if the straw is not enclosed by the player:
			say "You haven[']t got the bale.";
			stop the action;
		now the pen-thing is snug;
		now the straw is nowhere;
		say "You cut the bale and shake it out, knee deep. The barn smells of August.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the straw and the second noun is the pen-thing:
		if the straw is not enclosed by the player:
			say "You haven[']t got the bale.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the tapir and the second noun is the pen-thing:
		if the pen-thing is not snug:
			say "Winifred puts one foot on the bare concrete and takes it back. She wants straw.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the penguin and the second noun is the basin:
		if the basin is not brimming:
			say "Admiral looks over the edge at dry blue tiles, and then at you, as a guest looks at a hotel.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the lemur and the second noun is the slat-house:
		if the branch is not sawn-state:
			say "The branch lies across the hatch.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the python and the second noun is the vivarium:
		if the lamp is not switched on:
			say "The glass is cold as a window. With no heat lamp she would be dead by morning.";
			stop the action;
		now the deed is 5;
	otherwise if (the noun is the tapir or the noun is the penguin or the noun is the lemur or the noun is the python or the noun is the macaw) and (the second noun is the pen-thing or the second noun is the basin or the second noun is the slat-house or the second noun is the vivarium):
		if the holder of the noun is not the second noun:
			say "The label on [the second noun] does not say [the noun]. Right houses, Mr Osgood said.";
			stop the action;
		now the deed is 6;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the pen-thing is snug;
		now the straw is nowhere;
		say "You cut the bale and shake it out, knee deep. The barn smells of August.";
		stop the action;
	if the deed is 2:
		say "Winifred turns round twice in the straw and goes down like a sofa. You drop the bar.";
		stop the action;
	if the deed is 3:
		say "One step, two steps, and he is a torpedo.";
		stop the action;
	if the deed is 4:
		say "You lift the lid at the hatch. Figaro is in, up, and looking down at you as if he had never left.";
		stop the action;
	if the deed is 5:
		say "You empty the sack with care. Duchess pours out, finds the lamp, and lies under it in a figure eight.";
		stop the action;
	if the deed is 6:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the macaw and the second noun is the perch:
		if the net-thing is not mended:
			say "Colonel cranes past you at the hole in the net. He would be in Belgium by breakfast.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the tapir or the noun is the penguin or the noun is the lemur or the noun is the python) and the second noun is the perch:
		if the holder of the noun is not the second noun:
			say "The perch would hold a parrot. [The noun] is no parrot.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "He sidles off the glove onto the brass. [quotation mark]Time, gentlemen,[quotation mark] says Colonel, and shuts one eye.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Mending-with is an action applying to two things.
Understand "mend [something] with [something]" as mending-with.
Understand "repair [something] with [something]" as mending-with.
Understand "tie [something] with [something]" as mending-with.
Understand "sew [something] with [something]" as mending-with.
Understand "fix [something] with [something]" as mending-with.
Understand "patch [something] with [something]" as mending-with.

Carry out mending-with:
	if the noun is the net-thing and the second noun is the twine:
		if the twine is not enclosed by the player:
			say "You haven[']t got the twine.";
			stop the action;
		if the net-thing is not torn-state:
			say "It is sound again.";
			stop the action;
		now the net-thing is mended;
		now the twine is nowhere;
		say "Knot, loop, knot: your grandfather fished. The hole closes to the size of a finger, and then of nothing.";
		stop the action;
	say "That would lead nowhere.".

Just-mending is an action applying to one thing.
Understand "mend [something]" as just-mending.
Understand "fix [something]" as just-mending.
Understand "patch [something]" as just-mending.

Carry out just-mending:
	if the noun is the net-thing:
		say "You need something to mend it with.";
		stop the action;
	say "That would lead nowhere.".

Turning-with is an action applying to two things.
Understand "turn [something] with [something]" as turning-with.
Understand "loosen [something] with [something]" as turning-with.
Understand "undo [something] with [something]" as turning-with.
Understand "release [something] with [something]" as turning-with.
Understand "free [something] with [something]" as turning-with.
Understand "untie [something] with [something]" as turning-with.

Carry out turning-with:
	if the noun is the sluice and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "You haven[']t got the spanner.";
			stop the action;
		if the sluice is not seized:
			say "The water is in.";
			stop the action;
		now the sluice is turned;
		now the basin is brimming;
		say "You hang on the spanner with both feet. It shrieks, it gives, and the stream comes in with a roar and fills the basin to the lip.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.

Carry out just-turning:
	if the noun is the sluice:
		say "It has not moved since the Coronation. It wants a spanner on the nut.";
		stop the action;
	try turning the noun.

Binding-with is an action applying to two things.
Understand "bind [something] with [something]" as binding-with.
Understand "bandage [something] with [something]" as binding-with.
Understand "wrap [something] with [something]" as binding-with.
Understand "dress [something] with [something]" as binding-with.
Understand "cover [something] with [something]" as binding-with.

Carry out binding-with:
	if the noun is the osgood and the second noun is the bandage:
		if the bandage is not enclosed by the player:
			say "You haven[']t got the bandage.";
			stop the action;
		now the osgood is bandaged;
		now the bandage is nowhere;
		now the bottle-thing is carried by the player;
		say "You bandage the ankle as the leaflet shows. Mr Osgood tries it, grunts, and hands you his hot-water bottle, gone cold. [quotation mark]You[']ll want that more than me. Think of Duchess.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "fill [something] from [something]" as filling-with.
Understand "pour [something] into [something]" as filling-with (with nouns reversed).
Understand "refill [something] with [something]" as filling-with.
Understand "refill [something] from [something]" as filling-with.

Carry out filling-with:
	if the noun is the bottle-thing and the second noun is the kettle:
		if the bottle-thing is not enclosed by the player:
			say "You haven[']t got the bottle.";
			stop the action;
		if the kettle is not boiling:
			say "The water in the kettle is stone cold.";
			stop the action;
		if the bottle-thing is not empty-bottle:
			say "It is full and hot.";
			stop the action;
		now the bottle-thing is hot-bottle;
		say "You fill it, squeeze the air out, screw it shut. It is like holding a small warm dog.";
		stop the action;
	if the noun is the generator-thing and the second noun is the fuel:
		if the fuel is not enclosed by the player:
			say "You haven[']t got the can.";
			stop the action;
		if the python is not bagged:
			say "The filler cap is somewhere under four coils of Duchess.";
			stop the action;
		if the fuel is not full-can:
			say "The can is empty.";
			stop the action;
		now the generator-thing is fuelled;
		now the fuel is drained-can;
		say "It goes in with a glug and a reek of buses.";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.
Understand "pull [something]" as just-starting.
Understand "crank [something]" as just-starting.

Carry out just-starting:
	if the noun is the generator-thing:
		if the python is not bagged:
			say "You would be starting it with a python round the flywheel.";
			stop the action;
		if the generator-thing is not fuelled:
			say "It coughs, dry. There is nothing in the tank.";
			stop the action;
		if the generator-thing is not stalled:
			say "It is running.";
			stop the action;
		now the generator-thing is running-state;
		say "You pull the cord. Once, twice; and it catches, and all over Little Marl the lamps come up, and every lock goes clack.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the lamp:
		if the generator-thing is not running-state:
			say "Click. No current. Something would have to start the generator.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "The lamp ticks, reddens, and lays a warm circle on the sand in the vivarium.";
		stop the action;
	continue the action.

Leaning-on is an action applying to two things.
Understand "lean [something] on [something]" as leaning-on.
Understand "lean [something] against [something]" as leaning-on.
Understand "set [something] against [something]" as leaning-on.
Understand "put [something] against [something]" as leaning-on.
Understand "raise [something] against [something]" as leaning-on.
Understand "hoist [something] against [something]" as leaning-on.

Carry out leaning-on:
	if the noun is the ladder and the second noun is the tower:
		if the ladder is not enclosed by the player:
			say "You haven[']t got the ladder.";
			stop the action;
		now the ladder is in the yard;
		now the tower is laddered;
		say "You walk it upright and let it fall against the sill of the clock loft. It holds. You can go up.";
		stop the action;
	say "That would lead nowhere.".

Just-climbing is an action applying to one thing.
Understand "climb [something]" as just-climbing.
Understand "climb [direction]" as going.

Carry out just-climbing:
	if (the noun is the ladder or the noun is the tower):
		if the location of the player is not the yard:
			say "Not here.";
			stop the action;
		if the tower is not laddered:
			say "The first foothold of the tower is four metres up. It would take a ladder.";
			stop the action;
		say "Up you go, rung by rung, into the smell of pigeons.";
		move the player to the clock-loft;
		stop the action;
	try climbing the noun.

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "cut [something] with [something]" as sawing-with.
Understand "chop [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the branch and the second noun is the saw-thing:
		if the saw-thing is not enclosed by the player:
			say "You haven[']t got the saw.";
			stop the action;
		if the branch is not whole-state:
			say "It is firewood already.";
			stop the action;
		now the branch is sawn-state;
		say "Sawdust, sweat, a crack. The branch comes apart in rounds, and the hatch of the slatted house and the path to the shed door are clear.";
		stop the action;
	say "That would lead nowhere.".

Just-sawing is an action applying to one thing.
Understand "saw [something]" as just-sawing.
Understand "cut [something]" as just-sawing.

Carry out just-sawing:
	if the noun is the branch:
		say "Saw it with what?";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the branch:
		say "It is thicker than you are. It would have to be sawn.";
		stop the action;
	try pushing the noun.

Check unlocking something with something:
	now the deed is 0;
	if the noun is the shed-door and the second noun is the shed-key:
		if the branch is not sawn-state:
			say "The branch lies across the path; you cannot reach the door.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		say "The lock of the shed turns, stiffly.";
		stop the action;
	continue the action.

Just-signing is an action applying to one thing.
Understand "sign [something]" as just-signing.
Understand "write [something]" as just-signing.

Carry out just-signing:
	if the noun is the night-book:
		if the tapir is not in the pen-thing:
			say "You cannot sign for Winifred. The tapir is not in her pen in the barn.";
			stop the action;
		if the penguin is not in the basin:
			say "You cannot sign for Admiral. The penguin is not in his pool.";
			stop the action;
		if the macaw is not on the perch:
			say "You cannot sign for Colonel. The macaw is not on the perch in the aviary.";
			stop the action;
		if the lemur is not in the slat-house:
			say "You cannot sign for Figaro. The lemur is not in the slatted house.";
			stop the action;
		if the python is not in the vivarium:
			say "You cannot sign for Duchess. The python is not in her vivarium.";
			stop the action;
		if the generator-thing is not running-state:
			say "Lights, says the last line of the page. There are none.";
			stop the action;
		now the night-book is signed;
		say "Five animals, five houses, you write, and your name. Mr Osgood reads it over your arm, and adds a full stop.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the night-book:
		say "Night roll. Tapir: barn. Penguin: pool. Macaw: aviary. Lemur: wood. Python: reptile house. Lights. Then a line to sign.";
		stop the action;
	if the noun is the guide-map:
		say "North Walk: penguins to the east, reptiles to the west. Beyond it Lemur Wood: tapir to the east, parrots to the west, NO ENTRY to the north. We hope you do not get lost!";
		stop the action;
	try examining the noun.

Just-peting is an action applying to one thing.
Understand "pet [something]" as just-peting.
Understand "stroke [something]" as just-peting.

Carry out just-peting:
	if (the noun is the tapir or the noun is the penguin or the noun is the macaw or the noun is the lemur or the noun is the python):
		say "[The noun] permits it, briefly.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the guide-map:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the padlock:
		try other words;
		try just-unlocking the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the gas-ring or the noun is the kettle or the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action;
	if the noun is the generator-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the branch:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the generator-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action;
	if the noun is the generator-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the penguin or the noun is the tapir or the noun is the macaw or the noun is the lemur or the noun is the python:
		try other words;
		try just-peting the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check climbing (this is the other words for climbing rule):
	if other words are tried, make no decision;
	if the noun is the tower or the noun is the ladder:
		try other words;
		try just-climbing the noun;
		be done with other words;
		stop the action.
The other words for climbing rule is listed first in the check climbing rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the gas-ring or the noun is the kettle or the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the branch:
		try other words;
		try just-sawing the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The lighting-with action translates into I6 as "SKOwn1".
The coaxing-into action translates into I6 as "SKOwn2".
The feeding-to action translates into I6 as "SKOwn3".
The spreading-in action translates into I6 as "SKOwn4".
The mending-with action translates into I6 as "SKOwn5".
The turning-with action translates into I6 as "SKOwn6".
The binding-with action translates into I6 as "SKOwn7".
The filling-with action translates into I6 as "SKOwn8".
The leaning-on action translates into I6 as "SKOwn9".
The sawing-with action translates into I6 as "SKOwn10".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the matches-thing +) && x == (+ the lantern +) or (+ the gas-ring +)) return ##SKOwn1;
			if (y == (+ the basket +) && x == (+ the lemur +)) return ##SKOwn2;
			if (y == (+ the sack-thing +) && x == (+ the python +)) return ##SKOwn2;
			if (y == (+ the macaw +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the biscuit +) && x == (+ the macaw +) or (+ the tapir +) or (+ the penguin +) or (+ the lemur +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the tapir +) && x == (+ the banana +) or (+ the biscuit +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the banana +) && x == (+ the tapir +) or (+ the penguin +) or (+ the macaw +) or (+ the lemur +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the penguin +) && x == (+ the herring +) or (+ the biscuit +) or (+ the banana +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the herring +) && x == (+ the penguin +) or (+ the tapir +) or (+ the macaw +) or (+ the lemur +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the lemur +) && x == (+ the spoon +) or (+ the raisins +) or (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the spoon +) && x == (+ the lemur +) or (+ the tapir +) or (+ the penguin +) or (+ the macaw +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the raisins +) && x == (+ the lemur +) or (+ the tapir +) or (+ the penguin +) or (+ the macaw +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the python +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the teapot +) && x == (+ the tapir +) or (+ the penguin +) or (+ the macaw +) or (+ the lemur +) or (+ the python +)) return ##SKOwn3 + 4096;
			if (y == (+ the pen-thing +) && x == (+ the straw +)) return ##SKOwn4;
			if (y == (+ the twine +) && x == (+ the net-thing +)) return ##SKOwn5;
			if (y == (+ the spanner +) && x == (+ the sluice +)) return ##SKOwn6;
			if (y == (+ the bandage +) && x == (+ the osgood +)) return ##SKOwn7;
			if (y == (+ the kettle +) && x == (+ the bottle-thing +)) return ##SKOwn8;
			if (y == (+ the bottle-thing +) && x == (+ the kettle +)) return ##SKOwn8 + 4096;
			if (y == (+ the fuel +) && x == (+ the generator-thing +)) return ##SKOwn8;
			if (y == (+ the generator-thing +) && x == (+ the fuel +)) return ##SKOwn8 + 4096;
			if (y == (+ the tower +) && x == (+ the ladder +)) return ##SKOwn9;
			if (y == (+ the saw-thing +) && x == (+ the branch +)) return ##SKOwn10;
		2:
			if (y == (+ the macaw +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the tapir +) && x == (+ the banana +) or (+ the biscuit +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the penguin +) && x == (+ the herring +) or (+ the biscuit +) or (+ the banana +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the lemur +) && x == (+ the spoon +) or (+ the raisins +) or (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the python +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the net-thing +) && x == (+ the twine +)) return ##SKOwn5 + 4096;
			if (y == (+ the osgood +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the bottle-thing +) && x == (+ the kettle +)) return ##SKOwn8 + 4096;
			if (y == (+ the generator-thing +) && x == (+ the fuel +)) return ##SKOwn8 + 4096;
			if (y == (+ the tower +) && x == (+ the ladder +)) return ##SKOwn9;
		3:
			if (y == (+ the basket +) && x == (+ the lemur +)) return ##SKOwn2;
			if (y == (+ the macaw +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the tapir +) && x == (+ the banana +) or (+ the biscuit +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the penguin +) && x == (+ the herring +) or (+ the biscuit +) or (+ the banana +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the lemur +) && x == (+ the spoon +) or (+ the raisins +) or (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the python +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the net-thing +) && x == (+ the twine +)) return ##SKOwn5 + 4096;
			if (y == (+ the osgood +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the bottle-thing +) && x == (+ the kettle +)) return ##SKOwn8 + 4096;
			if (y == (+ the generator-thing +) && x == (+ the fuel +)) return ##SKOwn8 + 4096;
		4:
			if (y == (+ the macaw +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the tapir +) && x == (+ the banana +) or (+ the biscuit +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the penguin +) && x == (+ the herring +) or (+ the biscuit +) or (+ the banana +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the lemur +) && x == (+ the spoon +) or (+ the raisins +) or (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the python +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the net-thing +) && x == (+ the twine +)) return ##SKOwn5 + 4096;
			if (y == (+ the osgood +) && x == (+ the bandage +)) return ##SKOwn7 + 4096;
			if (y == (+ the bottle-thing +) && x == (+ the kettle +)) return ##SKOwn8 + 4096;
			if (y == (+ the generator-thing +) && x == (+ the fuel +)) return ##SKOwn8 + 4096;
			if (y == (+ the tower +) && x == (+ the ladder +)) return ##SKOwn9;
		5:
			if (y == (+ the macaw +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the tapir +) && x == (+ the banana +) or (+ the biscuit +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the penguin +) && x == (+ the herring +) or (+ the biscuit +) or (+ the banana +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the lemur +) && x == (+ the spoon +) or (+ the raisins +) or (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the teapot +)) return ##SKOwn3;
			if (y == (+ the python +) && x == (+ the biscuit +) or (+ the banana +) or (+ the herring +) or (+ the raisins +) or (+ the spoon +) or (+ the teapot +)) return ##SKOwn3;
		7:
			if (y == (+ the spanner +) && x == (+ the sluice +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the macaw is aloof and the biscuit is on the counter and the location of the player is the office and luck allows 20 in 100:
		say "[quotation mark]Biscuit?[quotation mark] says Colonel from the filing. [quotation mark]Colonel knows a number. Biscuit?[quotation mark]".

Every turn:
	if the generator-thing is stalled and luck allows 5 in 100:
		say "Thunder, some way off now, going home.".

Part 6 - Tasks and endings

The lantern-lit is a task. The points are 1.
The spanner-lent is a task. The points are 2.
The code-heard is a task. The points are 2.
The store-unlocked is a task. The points are 2.
The tapir-led is a task. The points are 2.
The tapir-home is a task. The points are 3.
The net-mended is a task. The points are 2.
The macaw-home is a task. The points are 3.
The sluice-opened is a task. The points are 2.
The penguin-home is a task. The points are 3.
The ankle-bound is a task. The points are 2.
The bottle-filled is a task. The points are 2.
The ladder-set is a task. The points are 2.
The lemur-swapped is a task. The points are 2.
The branch-sawn is a task. The points are 2.
The lemur-home is a task. The points are 3.
The python-bagged is a task. The points are 3.
The generator-run is a task. The points are 4.
The lamp-warm is a task. The points are 2.
The python-home is a task. The points are 4.
The roll-signed is a task. The points are 5.

The maximum score is 53.

Every turn:
	if the lantern-lit is pending and the lantern is alight:
		achieve the lantern-lit.

Every turn:
	if the spanner-lent is pending and the bettina is seeing-state:
		achieve the spanner-lent.

Every turn:
	if the code-heard is pending and the biscuit is nowhere:
		achieve the code-heard.

Every turn:
	if the store-unlocked is pending and the padlock is sprung-state:
		achieve the store-unlocked.

Every turn:
	if the tapir-led is pending and the tapir is won-over:
		achieve the tapir-led.

Every turn:
	if the tapir-home is pending and the tapir is in the pen-thing:
		achieve the tapir-home.

Every turn:
	if the net-mended is pending and the net-thing is mended:
		achieve the net-mended.

Every turn:
	if the macaw-home is pending and the macaw is on the perch:
		achieve the macaw-home.

Every turn:
	if the sluice-opened is pending and the basin is brimming:
		achieve the sluice-opened.

Every turn:
	if the penguin-home is pending and the penguin is in the basin:
		achieve the penguin-home.

Every turn:
	if the ankle-bound is pending and the osgood is bandaged:
		achieve the ankle-bound.

Every turn:
	if the bottle-filled is pending and the bottle-thing is hot-bottle:
		achieve the bottle-filled.

Every turn:
	if the ladder-set is pending and the tower is laddered:
		achieve the ladder-set.

Every turn:
	if the lemur-swapped is pending and the lemur is not thieving:
		achieve the lemur-swapped.

Every turn:
	if the branch-sawn is pending and the branch is sawn-state:
		achieve the branch-sawn.

Every turn:
	if the lemur-home is pending and the lemur is in the slat-house:
		achieve the lemur-home.

Every turn:
	if the python-bagged is pending and the python is bagged:
		achieve the python-bagged.

Every turn:
	if the generator-run is pending and the generator-thing is running-state:
		achieve the generator-run.

Every turn:
	if the lamp-warm is pending and the lamp is switched on:
		achieve the lamp-warm.

Every turn:
	if the python-home is pending and the python is in the vivarium:
		achieve the python-home.

Every turn:
	if the roll-signed is pending and the night-book is signed:
		achieve the roll-signed.

Every turn:
	if the story has not ended and the turn count is at least 400:
		say "The sky over the gate goes grey, then pink, then full of schoolchildren. They have come to see the animals, and from the queue they can see most of them. Mr Osgood takes the pen out of your hand. [quotation mark]Next time,[quotation mark] he says, and does not mean it.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the lantern-lit is achieved and the spanner-lent is achieved and the code-heard is achieved and the store-unlocked is achieved and the tapir-led is achieved and the tapir-home is achieved and the net-mended is achieved and the macaw-home is achieved and the sluice-opened is achieved and the penguin-home is achieved and the ankle-bound is achieved and the bottle-filled is achieved and the ladder-set is achieved and the lemur-swapped is achieved and the branch-sawn is achieved and the lemur-home is achieved and the python-bagged is achieved and the generator-run is achieved and the lamp-warm is achieved and the python-home is achieved and the roll-signed is achieved:
		say "Mr Osgood puts the pencil back behind his ear. Outside, the lamps burn in a line up to the wood; and from five houses, one after the other, come five sounds of animals that have had a very interesting night. [quotation mark]Same time tomorrow,[quotation mark] he says.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the yard.

When play begins:
	say "Lightning has hit the line at Little Marl Zoo, and every electric lock has done what it was built to do in a fire: it has opened. Five animals are out: Winifred the tapir, Admiral the penguin, Colonel the macaw, Figaro the lemur and Duchess the python. You are the relief night keeper, at a quarter to three in the morning; see all five into the right houses, end the blackout, and sign the night book before dawn brings the first school party. Mr Osgood, in the office, has already met a wet step.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the pim is besieged:
			no;
		yes;
	if N is 16:
		if the basin is drained:
			no;
		yes;
	if N is 19:
		if the pen-thing is draughty:
			no;
		yes;
	if N is 20:
		if the branch is sawn-state:
			no;
		yes;
	if N is 23:
		if the lantern is alight:
			no;
		yes;
	if N is 36:
		if the tapir is stubborn:
			no;
		yes;
	if N is 41:
		if the python is coiled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 24, no;
	if N is 63, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "HB, one to a side, for balance.";
	if N is 2, say "Straw, with cherries, and two pins through it like swords.";
	if N is 3, say "White at the knuckles, and not about to let go.";
	if N is 4, say "White, with a red cross, and her sandwiches on top.";
	if N is 5, say "They crackle like a tent whenever she reaches.";
	if N is 6, say "In with the wires. You may talk to the rest of her.";
	if N is 7, say "Stone, and well used by pigeons.";
	if N is 8, say "Barn, pool, aviary, wood, reptiles: the page says which is whose.";
	if N is 9, say "The last line of the page, and it has to be earned.";
	if N is 10, say "Paper lace, with a crumb in every hole.";
	if N is 11, say "Wire, bent on one side by something heavy.";
	if N is 12, say "They come in under the floor, when they come at all.";
	if N is 13, say "Grey, forked, with a rag of old skin on one twig.";
	if N is 14, say "It goes by behind the bank, talking.";
	if N is 15, say "Enamel, with a beak mark in one corner.";
	if N is 16, say "Rubber, on a chain, and firmly in.";
	if N is 17, say "Blue, and worn smooth in one place by a stomach.";
	if N is 18, say "Oak, on a pin, with one end chewed.";
	if N is 19, say "Swept, hosed, and cold right through.";
	if N is 20, say "A winter[']s logs, each with its years in it.";
	if N is 21, say "Polished, by sleeping.";
	if N is 22, say "Brass, as wide as the lid of a jam jar.";
	if N is 23, say "They step back, and lean in when you turn away.";
	if N is 25, say "Ginger, on a yellow ground, and not afraid of fire.";
	if N is 26, say "It rattles like a small tin roof in rain.";
	if N is 27, say "Yours, upside down, and short of sleep.";
	if N is 28, say "Two leather buckles, somewhat chewed.";
	if N is 29, say "Eleven, and every one of them sweet.";
	if N is 30, say "Several, over the years. The deepest marks are Colonel[']s.";
	if N is 31, say "Brown card, in Mr Osgood[']s capitals.";
	if N is 32, say "Bent left and right by turns, like children in a dance.";
	if N is 33, say "Tarred cord, with a wooden toggle.";
	if N is 34, say "Fourteen, and one of them newer than the rest.";
	if N is 35, say "It goes on ahead, and reports back.";
	if N is 36, say "It can be heard thinking about bananas.";
	if N is 37, say "Black, hooked, and much interested in buttons.";
	if N is 38, say "They miss nothing that shines.";
	if N is 39, say "Black, wrinkled, and quicker at buckles than yours.";
	if N is 40, say "Longer than he is, and ringed all the way, as if measured.";
	if N is 41, say "Each as thick as your thigh, and each moving a little.";
	if N is 42, say "The left one is fierce, and the right one has heard something funny.";
	if N is 43, say "It has kept its colours better than the bird has.";
	if N is 44, say "He retired with the second of them.";
	if N is 45, say "Looking in, as people look into a restaurant.";
	if N is 46, say "By the door, wet, and looking as though it had done nothing.";
	if N is 47, say "Beams, and the nest of a sparrow who lives well.";
	if N is 48, say "It leads west, to the yard and the rain.";
	if N is 49, say "They shuffle up to make room, and look at you one eye at a time.";
	if N is 50, say "It lies in a puddle, with a warning uppermost.";
	if N is 51, say "West, behind glass, in the warm or hoping for it.";
	if N is 52, say "There is only the one. He counts himself several times.";
	if N is 53, say "Clay and stones, with the wheel growing out of it.";
	if N is 54, say "It goes north through the wet leaves to the shed.";
	if N is 55, say "Limewash, rubbed grey at the height of a tapir.";
	if N is 56, say "It has a stain on it for every winter since the war.";
	if N is 57, say "Ten, at the last count.";
	if N is 58, say "Wet to the knee, like the other.";
	if N is 59, say "All of them awake. They would not have missed it.";
	if N is 60, say "Two, before your time. One hears about them.";
	if N is 61, say "Friendly and compact, as the map says, and tonight a little friendlier.";
	if N is 62, say "Thirty of them, in bed, and looking forward to it.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go west.";
	if N is 66, say "You would have to go south.";
	if N is 67, say "You would have to go east.";
	if N is 68, say "You would have to go north.";
	if N is 69, say "You would have to go up.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go east.";
	if N is 72, say "You would have to go north.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go south.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go north.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go west.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go down.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go south.";
	if N is 83, say "You would have to go west.";
	if N is 84, say "You would have to go east.";
	if N is 85, say "You would have to go north.";
	if N is 86, say "You are there.";
	if N is 87, say "You would have to go east.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go west.";
	if N is 90, say "You are there.";
	if N is 91, say "You would have to go south.";
	if N is 92, say "You would have to go west.";
	if N is 93, say "You would have to go east.";
	if N is 94, say "You are there.";
	if N is 95, say "You would have to go east.";
	if N is 96, say "You are there.";
	if N is 97, say "You would have to go west.";
	if N is 98, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'pencil//': if (n < 1 && SK_Near((+ the osgood +))) return 1;
		'hat//': if (n < 2 && SK_Near((+ the pim +))) return 2;
		'hands//': if (n < 3 && SK_Near((+ the pim +))) return 3; if (n < 39 && SK_Near((+ the lemur +))) return 39;
		'tin//': if (n < 4 && SK_Near((+ the pim +))) return 4;
		'oilskins//': if (n < 5 && SK_Near((+ the bettina +))) return 5;
		'head//': if (n < 6 && SK_Near((+ the bettina +))) return 6;
		'sill//': if (n < 7 && SK_Near((+ the tower +))) return 7;
		'houses//': if (n < 8 && SK_Near((+ the night-book +))) return 8;
		'lights//': if (n < 9 && SK_Near((+ the night-book +))) return 9;
		'doilies//': if (n < 10 && SK_Near((+ the counter +))) return 10;
		'cage//': if (n < 11 && SK_Near((+ the lamp +))) return 11;
		'mains//': if (n < 12 && SK_Near((+ the lamp +))) return 12;
		'tree//': if (n < 13 && SK_Near((+ the vivarium +))) return 13;
		'stream//': if (n < 14 && SK_Near((+ the sluice +))) return 14;
		'plate//': if (n < 15 && SK_Near((+ the basin +))) return 15;
		'plug//': if (n < 16 && SK_Near((+ the basin +))) return 16;
		'lip//': if (n < 17 && SK_Near((+ the basin +))) return 17;
		'bar//': if (n < 18 && SK_Near((+ the pen-thing +))) return 18;
		'floor//': if (n < 19 && SK_Near((+ the pen-thing +))) return 19;
		'rounds//': if (n < 20 && SK_Near((+ the branch +))) return 20;
		'shelf//': if (n < 21 && SK_Near((+ the slat-house +))) return 21;
		'cap//': if (n < 22 && SK_Near((+ the generator-thing +))) return 22;
		'shadows//': if (n < 23 && SK_Near((+ the lantern +))) return 23;
		'oil//': if (n < 24 && SK_Near((+ the lantern +))) return 24;
		'cat//': if (n < 25 && SK_Near((+ the matches-thing +))) return 25;
		'box//': if (n < 26 && SK_Near((+ the matches-thing +))) return 26;
		'face//': if (n < 27 && SK_Near((+ the spoon +))) return 27;
		'lid//': if (n < 28 && SK_Near((+ the basket +))) return 28;
		'freckles//': if (n < 29 && SK_Near((+ the banana +))) return 29;
		'beaks//': if (n < 30 && SK_Near((+ the gauntlet +))) return 30;
		'tag//': if (n < 31 && SK_Near((+ the gauntlet +))) return 31;
		'teeth//': if (n < 32 && SK_Near((+ the saw-thing +))) return 32; if (n < 63 && SK_Near(player)) return 63;
		'drawstrin//': if (n < 33 && SK_Near((+ the sack-thing +))) return 33;
		'rungs//': if (n < 34 && SK_Near((+ the ladder +))) return 34;
		'nose//': if (n < 35 && SK_Near((+ the tapir +))) return 35;
		'stomach//': if (n < 36 && SK_Near((+ the tapir +))) return 36;
		'beak//': if (n < 37 && SK_Near((+ the macaw +))) return 37;
		'eyes//': if (n < 38 && SK_Near((+ the lemur +))) return 38;
		'tail//': if (n < 40 && SK_Near((+ the lemur +))) return 40;
		'coils//': if (n < 41 && SK_Near((+ the python +))) return 41;
		'lion//': if (n < 42 && SK_Near((+ the gates +))) return 42;
		'wafer//': if (n < 43 && SK_Near((+ the ice-cream-poster +))) return 43;
		'man//': if (n < 44 && SK_Near((+ the hedges +))) return 44;
		'pigeons//': if (n < 45 && SK_Near((+ the wire-dome +))) return 45;
		'step//': if (n < 46 && SK_Near((+ the office +))) return 46;
		'ceiling//': if (n < 47 && SK_Near((+ the feed-store +))) return 47;
		'door//': if (n < 48 && SK_Near((+ the tea-room +))) return 48; if (n < 50 && SK_Near((+ the walk-room +))) return 50;
		'pigeon//': if (n < 49 && SK_Near((+ the clock-loft +))) return 49;
		'reptiles//': if (n < 51 && SK_Near((+ the walk-room +))) return 51;
		'penguins//': if (n < 52 && SK_Near((+ the walk-room +))) return 52;
		'bank//': if (n < 53 && SK_Near((+ the pool +))) return 53;
		'path//': if (n < 54 && SK_Near((+ the wood +))) return 54;
		'wall//': if (n < 55 && SK_Near((+ the barn +))) return 55;
		'bed//': if (n < 56 && SK_Near((+ the shed-room +))) return 56;
		'fingers//': if (n < 57 && SK_Near(player)) return 57;
		'leg//': if (n < 58 && SK_Near(player)) return 58;
		'animals//': if (n < 59 && SK_Near(player)) return 59;
		'elephants//': if (n < 60 && SK_Near(player)) return 60;
		'marl//': if (n < 61 && SK_Near(player)) return 61;
		'zoo//': if (n < 61 && SK_Near(player)) return 61;
		'party//': if (n < 62 && SK_Near(player)) return 62;
		'dead//': if (n < 63 && SK_Near(player)) return 63;
		'stick//': if (n < 63 && SK_Near(player)) return 63;
		'acre//': if (n < 63 && SK_Near(player)) return 63;
		'advice//': if (n < 63 && SK_Near(player)) return 63;
		'ark//': if (n < 63 && SK_Near(player)) return 63;
		'arm//': if (n < 63 && SK_Near(player)) return 63;
		'arms//': if (n < 63 && SK_Near(player)) return 63;
		'bang//': if (n < 63 && SK_Near(player)) return 63;
		'barrel//': if (n < 63 && SK_Near(player)) return 63;
		'bear//': if (n < 63 && SK_Near(player)) return 63;
		'biscuits//': if (n < 63 && SK_Near(player)) return 63;
		'blackout//': if (n < 63 && SK_Near(player)) return 63;
		'church//': if (n < 63 && SK_Near(player)) return 63;
		'corner//': if (n < 63 && SK_Near(player)) return 63;
		'cream//': if (n < 63 && SK_Near(player)) return 63;
		'cutter//': if (n < 63 && SK_Near(player)) return 63;
		'dog//': if (n < 63 && SK_Near(player)) return 63;
		'ear//': if (n < 63 && SK_Near(player)) return 63;
		'entry//': if (n < 63 && SK_Near(player)) return 63;
		'escape//': if (n < 63 && SK_Near(player)) return 63;
		'excluder//': if (n < 63 && SK_Near(player)) return 63;
		'filing//': if (n < 63 && SK_Near(player)) return 63;
		'fire//': if (n < 63 && SK_Near(player)) return 63;
		'fist//': if (n < 63 && SK_Near(player)) return 63;
		'flaps//': if (n < 63 && SK_Near(player)) return 63;
		'generatio//': if (n < 63 && SK_Near(player)) return 63;
		'gold//': if (n < 63 && SK_Near(player)) return 63;
		'hand//': if (n < 63 && SK_Near(player)) return 63;
		'hanging//': if (n < 63 && SK_Near(player)) return 63;
		'keyhole//': if (n < 63 && SK_Near(player)) return 63;
		'knees//': if (n < 63 && SK_Near(player)) return 63;
		'lies//': if (n < 63 && SK_Near(player)) return 63;
		'magpie//': if (n < 63 && SK_Near(player)) return 63;
		'metres//': if (n < 63 && SK_Near(player)) return 63;
		'mirror//': if (n < 63 && SK_Near(player)) return 63;
		'pantry//': if (n < 63 && SK_Near(player)) return 63;
		'photograp//': if (n < 63 && SK_Near(player)) return 63;
		'politics//': if (n < 63 && SK_Near(player)) return 63;
		'property//': if (n < 63 && SK_Near(player)) return 63;
		'quarter//': if (n < 63 && SK_Near(player)) return 63;
		'screw//': if (n < 63 && SK_Near(player)) return 63;
		'shelter//': if (n < 63 && SK_Near(player)) return 63;
		'smell//': if (n < 63 && SK_Near(player)) return 63;
		'species//': if (n < 63 && SK_Near(player)) return 63;
		'talking//': if (n < 63 && SK_Near(player)) return 63;
		'teas//': if (n < 63 && SK_Near(player)) return 63;
		'turnip//': if (n < 63 && SK_Near(player)) return 63;
		'twist//': if (n < 63 && SK_Near(player)) return 63;
		'voice//': if (n < 63 && SK_Near(player)) return 63;
		'wales//': if (n < 63 && SK_Near(player)) return 63;
		'world//': if (n < 63 && SK_Near(player)) return 63;
		'wrist//': if (n < 63 && SK_Near(player)) return 63;
		'yard//': if (n < 64 && SK_Near((+ the yard +))) return 64; if (n < 71 && SK_Near((+ the office +))) return 71; if (n < 76 && SK_Near((+ the gate-room +))) return 76; if (n < 78 && SK_Near((+ the tea-room +))) return 78; if (n < 80 && SK_Near((+ the clock-loft +))) return 80; if (n < 82 && SK_Near((+ the walk-room +))) return 82;
		'office//': if (n < 65 && SK_Near((+ the yard +))) return 65; if (n < 70 && SK_Near((+ the office +))) return 70; if (n < 74 && SK_Near((+ the feed-store +))) return 74;
		'gate//': if (n < 66 && SK_Near((+ the yard +))) return 66; if (n < 75 && SK_Near((+ the gate-room +))) return 75;
		'room//': if (n < 67 && SK_Near((+ the yard +))) return 67; if (n < 77 && SK_Near((+ the tea-room +))) return 77;
		'walk//': if (n < 68 && SK_Near((+ the yard +))) return 68; if (n < 81 && SK_Near((+ the walk-room +))) return 81; if (n < 87 && SK_Near((+ the reptile-house +))) return 87; if (n < 89 && SK_Near((+ the pool +))) return 89; if (n < 91 && SK_Near((+ the wood +))) return 91;
		'loft//': if (n < 69 && SK_Near((+ the yard +))) return 69; if (n < 79 && SK_Near((+ the clock-loft +))) return 79;
		'store//': if (n < 72 && SK_Near((+ the office +))) return 72; if (n < 73 && SK_Near((+ the feed-store +))) return 73;
		'house//': if (n < 83 && SK_Near((+ the walk-room +))) return 83; if (n < 86 && SK_Near((+ the reptile-house +))) return 86;
		'pool//': if (n < 84 && SK_Near((+ the walk-room +))) return 84; if (n < 88 && SK_Near((+ the pool +))) return 88;
		'wood//': if (n < 85 && SK_Near((+ the walk-room +))) return 85; if (n < 90 && SK_Near((+ the wood +))) return 90; if (n < 95 && SK_Near((+ the aviary +))) return 95; if (n < 97 && SK_Near((+ the barn +))) return 97;
		'aviary//': if (n < 92 && SK_Near((+ the wood +))) return 92; if (n < 94 && SK_Near((+ the aviary +))) return 94;
		'barn//': if (n < 93 && SK_Near((+ the wood +))) return 93; if (n < 96 && SK_Near((+ the barn +))) return 96;
		'shed//': if (n < 98 && SK_Near((+ the shed-room +))) return 98;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'marl//') rtrue;
	if (w == 'wales//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "acre acres advice advices affair affairs air airs animal animals apologies apology ark arks arm arms august augusts";
		}
		'b': switch (n) {
			1: return "bang bangs bank banks bar barrel barrels bars beak beaks beam beams bear bears belgium belgiums better betters blackout blackouts body brass brasses";
			2: return "breakfast breakfasts bus buses button buttons";
		}
		'c': switch (n) {
			1: return "cage cages cap capital capitals caps cat cats ceiling ceilings chain chains cherries cherry church churches circle circles concrete concretes corner";
			2: return "corners coronation coronations count counts crack cracks cran cranes crans cream creams cross crosses crown crowns crumb crumbs current currents";
			3: return "cutter cutters";
		}
		'd': switch (n) {
			1: return "dance dances dead deads document documents dog dogs doilies doily drawstring drawstrings";
		}
		'e': switch (n) {
			1: return "ear ears elephant elephants entries entry escape escapes excluder excluders eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet figure figures filing filings finger fingers fire fires fist fists flame flames flipper flippers flywheel flywheels foothold footholds";
			2: return "freckle freckles friendlier friendliers";
		}
		'g': switch (n) {
			1: return "gats generation generations glass glasses gold golds grandfather grandfathers ground grounds guest guests";
		}
		'h': switch (n) {
			1: return "hair hat hats head heads hotel hotels";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "jar jars";
		}
		'k': switch (n) {
			1: return "keyhole keyholes kilo kilos knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "label labels leaf leafs leather leathers leaves leg legs lid lids lion lions lip lips";
		}
		'm': switch (n) {
			1: return "magpie magpies main mains man mans mark marks marl marls metre metres mirror mirrors mouth mouths";
		}
		'n': switch (n) {
			1: return "name names neck necks nest nests nose noses";
		}
		'o': switch (n) {
			1: return "oil oils oilskin oilskins";
		}
		'p': switch (n) {
			1: return "page pages palm palms pantries pantry parties party path paths pencil pencils pension pensions photograph photographs pigeon pigeons pin pins plate";
			2: return "plates politic politics properties property puddle puddles";
		}
		'q': switch (n) {
			1: return "quarter quarters queue queues";
		}
		'r': switch (n) {
			1: return "rag rags rain rains reek reeks reptile reptiles restaurant restaurants roar roars roof roofs rubber rubbers rung rungs";
		}
		's': switch (n) {
			1: return "sand sands sandwich sandwiches screw screws sees ses shackle shackles shelf shelfs shelter shelters siege sieges sill sills skies skin skins sky smell";
			2: return "smells sofa sofas sound sounds sparrow sparrows specie species stain stains stick sticks stone stones stop stops stranger strangers stream streams";
		}
		't': switch (n) {
			1: return "tag tags tail tails talking talkings tea teas teeth thigh thighs tin tins toggle toggles tongue tongues tooth tooths torpedo torpedos turnip turnips";
			2: return "twig twigs twist twists";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wafer wafers wale wales wall walls war warning warnings wars whenever whenevers wick wicks wing wings winter winters world worlds wrist wrists";
		}
		'z': switch (n) {
			1: return "zoo zoos";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'rungs//': if (SK_Near((+ the ladder +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the ladder +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the padlock is shut-fast]is held by a padlock with three dials that can be set to a number[otherwise]stands open, with its padlock hanging loose[end if]".

To say choice-2: say "[if the gas-ring is unlit-state]that will not light by itself[otherwise]that burns blue[end if]".

To say choice-3: say "[if the pim is besieged]Mrs Pim sits behind the window, and holds it down with both hands.[no line break][otherwise]Mrs Pim sits at the open window.[no line break][end if]".

To say choice-4: say "[if the padlock is shut-fast]Colonel the macaw struts along the pigeonholes, and says that he knows a number and would take a biscuit.[no line break][otherwise]Colonel the macaw struts along the pigeonholes.[no line break][end if]".

To say choice-5: say "[if the lemur is thieving]Figaro the lemur hangs from a rafter with a key in his hands.[no line break][otherwise if the lemur is bartered]Figaro the lemur hangs from a rafter, kissing himself in a spoon.[no line break][otherwise]Figaro the lemur is here.[no line break][end if]".
