"Minus Eighteen" by Starling

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

The entry-hall is a room. It is privately-named.
The control-room is a room. It is privately-named.
The engine-hall is a room. It is privately-named.
The bunk-room is a room. It is privately-named.
The snow-yard is a room. It is privately-named.
The garage is a room. It is privately-named.
The ridge is a room. It is privately-named.
The fuel-shed is a room. It is privately-named.
The tunnel is a room. It is privately-named.
The vault-lobby is a room. It is privately-named.
The vault is a room. It is privately-named.
The drying-lab is a room. It is privately-named.
The ice-shaft is a room. It is privately-named.

The printed name of the entry-hall is "Entry Hall".
The description of the entry-hall is "A concrete hall with a row of hooks and a visitors['] book that nobody has signed since August. The control room is east, the bunk room west, and the tunnel runs north into the mountain. The outer door has a window, and the window is black.".
The snow-yard is outside of the entry-hall.
The tunnel is north of the entry-hall.
The control-room is east of the entry-hall.
The bunk-room is west of the entry-hall.

The printed name of the control-room is "Control Room".
The description of the control-room is "All the small lamps are out. A steel desk faces the radio, with a card taped to it, and the main breaker, a switch as long as your forearm. Iron stairs go down to the engine hall.[if the breaker is thrown-state] Except that they are not out any more: power hums behind every panel.[end if]".
The entry-hall is west of the control-room.
The engine-hall is down of the control-room.

The printed name of the engine-hall is "Engine Hall".
The description of the engine-hall is "A cave of a room, cut for machines. The generator fills it, green and cold, with its fuel filter in a glass bowl on the side.".
The control-room is up of the engine-hall.
The engine-hall is dark.

The printed name of the bunk-room is "Bunk Room".
The description of the bunk-room is "Four bunks, nine blankets, and an oil stove that does not know about the power.".
The entry-hall is east of the bunk-room.

The printed name of the snow-yard is "Snow Yard".
The description of the snow-yard is "The lamps are out, and there are more stars than anybody needs. [choice-1] The garage is east, and a path goes up north to the ridge.".
The entry-hall is inside of the snow-yard.
The garage is east of the snow-yard.
The ridge is north of the snow-yard.
The fuel-shed is south of the snow-yard.

The printed name of the garage is "Garage".
The description of the garage is "The snowcat stands here with its nose to the door. Tools hang on the wall.".
The snow-yard is west of the garage.

The printed name of the ridge is "Windy Ridge".
The description of the ridge is "Wind, and rock with the snow blown off it. An air vent sticks out of the mountain here, beside the aerial of the radio.".
The snow-yard is south of the ridge.

The printed name of the fuel-shed is "Fuel Shed".
The description of the fuel-shed is "A tin shed with frost an inch deep on the inside, and very little in it.".
The snow-yard is north of the fuel-shed.

The printed name of the tunnel is "Long Tunnel".
The description of the tunnel is "A hundred and thirty metres of steel pipe, sloping down into the mountain. The walls are white with frost, and the light from the hall follows you all the way, getting smaller.".
The entry-hall is south of the tunnel.
The vault-lobby is north of the tunnel.

The printed name of the vault-lobby is "Vault Lobby".
The description of the vault-lobby is "Here the pipe ends in rock. A round door with a rubber seal leads east to the vault, a glass one west to the laboratory, and [choice-2].".
The tunnel is south of the vault-lobby.
The drying-lab is west of the vault-lobby.
The ice-shaft is down of the vault-lobby.
The vault-lobby is dark.

The printed name of the vault is "Seed Vault".
The description of the vault is "Long racks run back further than your light does, black boxes from every country that ever was, and some that only were. The chiller hangs by the door.".
The vault is dark.

The printed name of the drying-lab is "Drying Laboratory".
The description of the drying-lab is "Seeds come here wet and leave dry. There is a lab bench with a bunch of labels hung over it.".
The vault-lobby is east of the drying-lab.
The drying-lab is dark.

The printed name of the ice-shaft is "Ice Shaft".
The description of the ice-shaft is "An old coal working, glazed with ice. A niche has been cut in the wall, about the size of three crates, by somebody who thought ahead.".
The vault-lobby is up of the ice-shaft.
The ice-shaft is dark.

Part 2 - States

A thing can be thrown-state or tripped. A thing is usually tripped.

A thing can be quiet, called-boats or called-company (this is its radio-state property).

A thing can be freed or pinned. A thing is usually pinned.

A thing can be levered or fallen-state. A thing is usually fallen-state.

A thing can be fuelled or tank-dry. A thing is usually tank-dry.

A thing can be belted or beltless. A thing is usually beltless.

A thing can be running-state or stopped-state. A thing is usually stopped-state.

A thing can be rinsed or clogged. A thing is usually clogged.

A thing can be bandaged or bleeding-state. A thing is usually bleeding-state.

A thing can be cheered or gruff. A thing is usually gruff.

A thing can be dug-away or heaped. A thing is usually heaped.

A thing can be cleared or iced-up. A thing is usually iced-up.

A thing can be upright or toppled. A thing is usually toppled.

A thing can be greased or cracked. A thing is usually cracked.

A thing can be lifted or frozen-down. A thing is usually frozen-down.

A thing can be topped-up or low-state. A thing is usually low-state.

A thing can be shining-state or unwound-state. A thing is usually unwound-state.

A thing can be studied or unstudied. A thing is usually unstudied.

A thing can be pot-bare, snow-filled or coffee-filled (this is its pot-state property).

A thing can be gelled, thawed or poured-out (this is its jerrycan-state property).

Part 3 - Things

The night is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The breaker is a thing. It is privately-named.
The radio is a thing. It is privately-named.
The oskar is a man. It is privately-named.
The cabinet-thing is a thing. It is privately-named.
The generator-thing is a thing. It is privately-named.
The filter-thing is a thing. It is privately-named.
The sunniva is a woman. It is privately-named.
The stove is a thing. It is privately-named.
The tikhon is a man. It is privately-named.
The snowcat is a thing. It is privately-named.
The drift is a thing. It is privately-named.
The vent is a thing. It is privately-named.
The aerial is a thing. It is privately-named.
The vault-door is a door. It is privately-named.
The seal is a thing. It is privately-named.
The grating is a thing. It is privately-named.
The chiller is a thing. It is privately-named.
The racks is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The niche is a container. It is privately-named.
The frost is a thing. It is privately-named.
The suit is a thing. It is privately-named.
The torch is a thing. It is privately-named.
The red-book is a thing. It is privately-named.
The bandage is a thing. It is privately-named.
The pot is a thing. It is privately-named.
The coffee is a thing. It is privately-named.
The chess-set is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The wire is a thing. It is privately-named.
The belt is a thing. It is privately-named.
The jerrycan is a thing. It is privately-named.
The crowbar is a thing. It is privately-named.
The pickaxe is a thing. It is privately-named.
The spirit is a thing. It is privately-named.
The coolant is a thing. It is privately-named.
The grease is a thing. It is privately-named.
The handle-thing is a thing. It is privately-named.
The magnet-key is a thing. It is privately-named.
The barley is a thing. It is privately-named.
The rice-thing is a thing. It is privately-named.
The beans is a thing. It is privately-named.
The dill is a thing. It is privately-named.
The hooks is a thing. It is privately-named.
The visitors-book is a thing. It is privately-named.
The window is a thing. It is privately-named.
The taped-card is a thing. It is privately-named.
The iron-stairs is a thing. It is privately-named.
The small-lamps is a thing. It is privately-named.
The bunks is a thing. It is privately-named.
The tools is a thing. It is privately-named.
The rock-thing is a thing. It is privately-named.
The glass-door is a thing. It is privately-named.
The labels-thing is a thing. It is privately-named.
The old-ice is a thing. It is privately-named.

The printed name of the night is "polar night".
Include (- with name 'polar//' 'night//' 'stars//' 'sky//' 'nights//p', -) when defining the night.
The description of the night is "It began at noon yesterday and will be over in February.".
The night is fixed in place and scenery.

The desk is in the control-room.
The printed name of the desk is "steel desk".
Include (- with name 'steel//' 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "Government steel. The first-aid kit is in the top of it, or what is left of it.".
The desk is fixed in place, not enterable and scenery.

The breaker is in the control-room.
The printed name of the breaker is "main breaker".
Include (- with name 'main//' 'breaker//' 'switch//' 'red//' 'breakers//p', -) when defining the breaker.
The description of the breaker is "A red switch. When the generator runs, you throw it.[if the breaker is tripped] The main breaker is down.[end if][if the breaker is thrown-state] The main breaker is up.[end if]".
The breaker is fixed in place and scenery.

The radio is in the control-room.
The printed name of the radio is "radio".
Include (- with name 'radio//' 'set//' 'dial//' 'radios//p', -) when defining the radio.
The description of the radio is "It can be tuned to a number. A card is taped to it, for you to read.[if the radio is quiet] It has called nobody.[end if][if the radio is called-boats] It smells of fish, or seems to.[end if][if the radio is called-company] A small voice in it is spelling your name.[end if]".
The radio is fixed in place and scenery.

The oskar is in the engine-hall.
The printed name of the oskar is "Oskar".
Include (- with name 'oskar//' 'engineer//', -) when defining the oskar.
The description of the oskar is "Sixty, and built like a valve. He can be asked about the generator, the belt, the chiller and the aerial.[if the oskar is pinned] He lies under a cabinet, and would rather not.[end if][if the oskar is freed] He sits against the wall and holds his ribs.[end if]".
The appearance of the oskar is "[choice-3][line break]".
The first place of the oskar is the engine-hall.
The oskar is proper-named.

The cabinet-thing is in the engine-hall.
The printed name of the cabinet-thing is "cabinet".
Include (- with name 'cabinet//' 'cupboard//' 'steel//' 'cabinets//p', -) when defining the cabinet-thing.
The description of the cabinet-thing is "Half a ton of spare parts. Somebody would have to lever it.[if the cabinet-thing is fallen-state] The cabinet has fallen, and Oskar is under it.[end if][if the cabinet-thing is levered] The cabinet stands on its corner against the wall.[end if]".
The cabinet-thing is fixed in place and scenery.

The generator-thing is in the engine-hall.
The printed name of the generator-thing is "generator".
Include (- with name 'generator//' 'engine//' 'tank//' 'pulley//' 'generators//p', -) when defining the generator-thing.
The description of the generator-thing is "A marine diesel, forty years old. It wants fuel poured into its tank, a belt fitted to its pulley, and somebody to start it with a handle.[if the generator-thing is tank-dry] The tank is dry.[end if][if the generator-thing is fuelled] The tank is full.[end if][if the generator-thing is beltless] There is no belt on the pulley.[end if][if the generator-thing is belted] A new belt is on the pulley.[end if][if the generator-thing is stopped-state] The generator stands still.[end if][if the generator-thing is running-state] The generator is running, and the floor with it.[end if]".
The generator-thing is fixed in place and scenery.

The filter-thing is in the engine-hall.
The printed name of the filter-thing is "fuel filter".
Include (- with name 'fuel//' 'filter//' 'filters//p', -) when defining the filter-thing.
The description of the filter-thing is "A mesh in a glass bowl. It could be rinsed with spirit.[if the filter-thing is clogged] The fuel filter is clogged with grey wax.[end if][if the filter-thing is rinsed] The fuel filter is clean.[end if]".
The filter-thing is fixed in place and scenery.

The sunniva is in the bunk-room.
The printed name of the sunniva is "Sunniva".
Include (- with name 'sunniva//' 'curator//' 'hand//', -) when defining the sunniva.
The description of the sunniva is "She knows every box by name. She can be asked about the seeds, the vault and the radio.[if the sunniva is bleeding-state] A towel is wound about her hand, and it is not a red towel, or was not.[end if][if the sunniva is bandaged] Her hand is neatly bandaged.[end if]".
The appearance of the sunniva is "Sunniva sits on the lowest bunk.".
The first place of the sunniva is the bunk-room.
The sunniva is proper-named.

The stove is in the bunk-room.
The printed name of the stove is "oil stove".
Include (- with name 'oil//' 'stove//' 'stoves//p', -) when defining the stove.
The description of the stove is "It burns oil, by itself, with a blue flame. You could warm or thaw a thing on it, or brew in a pot.".
The stove is fixed in place and scenery.

The tikhon is in the garage.
The printed name of the tikhon is "Tikhon".
Include (- with name 'tikhon//' 'driver//', -) when defining the tikhon.
The description of the tikhon is "A beard with a man behind it. He can be asked about the belt, or coffee; it would be better to give him some.[if the tikhon is gruff] He has had no coffee.[end if][if the tikhon is cheered] He has had coffee, and looks almost continental.[end if]".
The appearance of the tikhon is "Tikhon sits on the step of the snowcat.".
The first place of the tikhon is the garage.
The tikhon is proper-named.

The snowcat is in the garage.
The printed name of the snowcat is "snowcat".
Include (- with name 'snowcat//' 'tracks//' 'vehicle//' 'snowcats//p', -) when defining the snowcat.
The description of the snowcat is "It has two tracks, four seats and one owner.".
The snowcat is fixed in place and scenery.

The drift is in the snow-yard.
The printed name of the drift is "snow drift".
Include (- with name 'snow//' 'drift//' 'drifts//p', -) when defining the drift.
The description of the drift is "Clean, dry and as hard as chalk. You could dig it away with a shovel, or fill a pot from it.[if the drift is heaped] The snow drift lies to the roof of the fuel shed.[end if][if the drift is dug-away] A trench has been dug through it to the fuel shed.[end if]".
The drift is fixed in place and scenery.

The vent is in the ridge.
The printed name of the vent is "air vent".
Include (- with name 'air//' 'vent//' 'grille//' 'vents//p', -) when defining the vent.
The description of the vent is "The chiller breathes through it. Ice has to be hacked off it every autumn, with a pick.[if the vent is iced-up] The air vent is plugged with ice.[end if][if the vent is cleared] The air vent draws in the night.[end if]".
The vent is fixed in place and scenery.

The aerial is in the ridge.
The printed name of the aerial is "aerial".
Include (- with name 'aerial//' 'mast//' 'antenna//' 'aerials//p', -) when defining the aerial.
The description of the aerial is "Six metres of tube. [choice-4][if the aerial is toppled] The aerial lies on the rock.[end if][if the aerial is upright] The aerial stands, stayed with wire.[end if]".
The aerial is fixed in place and scenery.

The vault-door is east of the vault-lobby and west of the vault.
The printed name of the vault-door is "round door".
Include (- with name 'round//' 'door//' 'lock//' 'vault//' 'doors//p', -) when defining the vault-door.
The description of the vault-door is "Steel, round and as thick as a loaf is long. The lock takes a magnetic key.[if the vault-door is open] It stands open.[end if]".
The vault-door is openable, closed, lockable, locked and scenery.
The matching key of the vault-door is the magnet-key.

The seal is in the vault-lobby.
The printed name of the seal is "rubber seal".
Include (- with name 'rubber//' 'seal//' 'gasket//' 'seals//p', -) when defining the seal.
The description of the seal is "Black rubber, six metres round. You smear it with grease in spring, if you remember.[if the seal is cracked] The rubber seal is dry and cracked.[end if][if the seal is greased] The rubber seal is supple and shining.[end if]".
The seal is fixed in place and scenery.

The grating is in the vault-lobby.
The printed name of the grating is "grating".
Include (- with name 'grating//' 'hole//' 'iron//' 'gratings//p', -) when defining the grating.
The description of the grating is "An iron grating over the old mine. With a bar one could lever it up.[if the grating is frozen-down] The grating is frozen to its frame.[end if][if the grating is lifted] The grating leans against the wall, and rungs go down.[end if]".
The grating is fixed in place and scenery.

The chiller is in the vault.
The printed name of the chiller is "chiller".
Include (- with name 'chiller//' 'compressor//' 'fan//' 'grey//' 'box//' 'chillers//p', -) when defining the chiller.
The description of the chiller is "A grey box with a fan, a glass for the coolant, into which you pour it, and a button to switch it on.[if the chiller is switched on] It blows cold, and means it.[end if][if the chiller is low-state] The coolant stands well below the mark.[end if][if the chiller is topped-up] The coolant stands on the mark.[end if]".
The chiller is fixed in place and scenery.
The chiller is switchable. The chiller is switched off.

The racks is in the vault.
The printed name of the racks is "long racks".
Include (- with name 'long//' 'racks//' 'boxes//' 'shelves//' 'thousand//' 'crates//' 'forty//' 'black//', -) when defining the racks.
The description of the racks is "Box upon box, with forty thousand crates in them. Nobody has ever wanted to take one out.".
The racks is fixed in place, scenery and plural-named.

The bench is in the drying-lab.
The printed name of the bench is "lab bench".
Include (- with name 'lab//' 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "White, clean, and cold enough to burn.".
The bench is fixed in place, not enterable and scenery.

The niche is in the ice-shaft.
The printed name of the niche is "niche".
Include (- with name 'niche//' 'hollow//' 'recess//' 'niches//p', -) when defining the niche.
The description of the niche is "Hollowed out of the ice. Things put in it stay as they are.".
The niche is fixed in place, not enterable, unopenable, open and scenery.

The frost is in the tunnel.
The printed name of the frost is "frost".
Include (- with name 'frost//' 'crystals//' 'walls//', -) when defining the frost.
The description of the frost is "It has grown feathers as long as your fingers.".
The frost is fixed in place and scenery.
The indefinite article of the frost is "some".

The suit is in the entry-hall.
The printed name of the suit is "polar suit".
Include (- with name 'polar//' 'suit//' 'overall//' 'suits//p', -) when defining the suit.
The description of the suit is "Red, padded, and stiff. You wear it, and look like a mattress with plans.".
The appearance of the suit is "A polar suit hangs on the last hook.".
The first place of the suit is the entry-hall.
The suit is portable and wearable.

The torch is in the entry-hall.
The printed name of the torch is "dynamo torch".
Include (- with name 'dynamo//' 'torch//' 'flashlight//' 'light//' 'torches//p', -) when defining the torch.
The description of the torch is "A dynamo torch: crank it, and it shines.[if the torch is unwound-state] It is dark.[end if][if the torch is shining-state] It shines white.[end if]".
The appearance of the torch is "A dynamo torch dangles by its strap.".
The first place of the torch is the entry-hall.
The torch is portable.

The red-book is on the desk.
The printed name of the red-book is "red book".
Include (- with name 'red//' 'book//' 'list//' 'great//' 'catalogue//' 'books//p', -) when defining the red-book.
The description of the red-book is "The great catalogue. Read it, and you know what is where.[if the red-book is unstudied] You have never had a reason to open it.[end if][if the red-book is studied] You know the three red lines by heart.[end if]".
The red-book is portable.

The bandage is on the desk.
The printed name of the bandage is "bandage".
Include (- with name 'bandage//' 'gauze//' 'roll//' 'bandages//p', -) when defining the bandage.
The description of the bandage is "A roll of gauze, the last. It would bandage a hand.".
The bandage is portable.

The pot is in the bunk-room.
The printed name of the pot is "enamel pot".
Include (- with name 'enamel//' 'pot//' 'pots//p', -) when defining the pot.
The description of the pot is "Blue enamel, chipped. Fill it with something and brew in it.[if the pot is pot-bare] The enamel pot is empty.[end if][if the pot is snow-filled] The enamel pot is full of snow.[end if][if the pot is coffee-filled] The enamel pot is full of hot coffee.[end if]".
The appearance of the pot is "An enamel pot stands by the stove.".
The first place of the pot is the bunk-room.
The pot is portable.

The coffee is in the bunk-room.
The printed name of the coffee is "ground coffee".
Include (- with name 'ground//' 'coffee//' 'packet//', -) when defining the coffee.
The description of the coffee is "A packet of ground coffee, to brew in a pot. It is the real currency of the pole.".
The appearance of the coffee is "There is a packet of ground coffee on the sill, for emergencies.".
The first place of the coffee is the bunk-room.
The coffee is portable.
The indefinite article of the coffee is "some".

The chess-set is in the bunk-room.
The printed name of the chess-set is "chess set".
Include (- with name 'chess//' 'set//' 'pieces//' 'sets//p', -) when defining the chess-set.
The description of the chess-set is "A game in progress, pieces glued down with candle wax.".
The appearance of the chess-set is "A chess set lies open on a bunk.".
The first place of the chess-set is the bunk-room.
The chess-set is portable.

The shovel is in the garage.
The printed name of the shovel is "shovel".
Include (- with name 'shovel//' 'spade//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "Aluminium, as broad as a door. Dig with it.".
The appearance of the shovel is "A shovel hangs by its grip.".
The first place of the shovel is the garage.
The shovel is portable.

The wire is in the garage.
The printed name of the wire is "copper wire".
Include (- with name 'copper//' 'wire//' 'reel//' 'wires//p', -) when defining the wire.
The description of the wire is "A reel of copper wire, strong enough to raise a mast.".
The appearance of the wire is "A reel of copper wire hangs beside the tools.".
The first place of the wire is the garage.
The wire is portable.

The belt is carried by the tikhon.
The printed name of the belt is "spare belt".
Include (- with name 'spare//' 'belt//' 'loop//' 'belts//p', -) when defining the belt.
The description of the belt is "A loop of ribbed rubber, to fit a snowcat, or something like one.".
The belt is portable.

The jerrycan is in the fuel-shed.
The printed name of the jerrycan is "jerrycan".
Include (- with name 'jerrycan//' 'can//' 'diesel//' 'fuel//' 'jerrycans//p', -) when defining the jerrycan.
The description of the jerrycan is "Twenty litres of diesel, arctic grade, says the label. It was not arctic enough.[if the jerrycan is gelled] The diesel in it has set to jelly.[end if][if the jerrycan is thawed] The diesel in it runs freely.[end if][if the jerrycan is poured-out] The jerrycan is empty.[end if]".
The appearance of the jerrycan is "One jerrycan stands in the corner.".
The first place of the jerrycan is the fuel-shed.
The jerrycan is portable.

The crowbar is in the tunnel.
The printed name of the crowbar is "crowbar".
Include (- with name 'crowbar//' 'lever//' 'bar//' 'crowbars//p', -) when defining the crowbar.
The description of the crowbar is "A good long one. Lever with it.".
The appearance of the crowbar is "A crowbar lies along the wall, where the builders left it.".
The first place of the crowbar is the tunnel.
The crowbar is portable.

The pickaxe is in the tunnel.
The printed name of the pickaxe is "pickaxe".
Include (- with name 'pickaxe//' 'pick//' 'pickaxes//p', -) when defining the pickaxe.
The description of the pickaxe is "For hacking ice off things.".
The appearance of the pickaxe is "A pickaxe leans against the wall.".
The first place of the pickaxe is the tunnel.
The pickaxe is portable.

The spirit is on the bench.
The printed name of the spirit is "white spirit".
Include (- with name 'white//' 'spirit//' 'alcohol//' 'bottle//', -) when defining the spirit.
The description of the spirit is "A bottle of white spirit, to rinse things in.".
The spirit is portable.
The indefinite article of the spirit is "some".

The coolant is on the bench.
The printed name of the coolant is "coolant".
Include (- with name 'coolant//' 'canister//', -) when defining the coolant.
The description of the coolant is "A canister of coolant, pale green. One would pour it into a chiller.".
The coolant is portable.
The indefinite article of the coolant is "some".

The grease is on the bench.
The printed name of the grease is "silicone grease".
Include (- with name 'silicone//' 'grease//' 'tub//', -) when defining the grease.
The description of the grease is "A tub of silicone grease. Smear it on rubber, and the rubber forgives you.".
The grease is portable.
The indefinite article of the grease is "some".

The handle-thing is carried by the oskar.
The printed name of the handle-thing is "starting handle".
Include (- with name 'starting//' 'handle//' 'iron//' 'handles//p', -) when defining the handle-thing.
The description of the handle-thing is "An iron handle with a dog[']s-leg bend. Start an engine with it, and mind your thumb.".
The handle-thing is portable.

The magnet-key is carried by the sunniva.
The printed name of the magnet-key is "magnetic key".
Include (- with name 'magnetic//' 'key//' 'magnet//' 'black//' 'bar//' 'keys//p', -) when defining the magnet-key.
The description of the magnet-key is "A black bar on a lanyard, warm from somebody[']s neck.".
The magnet-key is portable.

The barley is in the vault.
The printed name of the barley is "barley crate".
Include (- with name 'barley//' 'crate//', -) when defining the barley.
The description of the barley is "A black box with a red label: BARLEY. It weighs no more than a cat.".
The appearance of the barley is "One crate says BARLEY, in red.".
The first place of the barley is the vault.
The barley is portable.

The rice-thing is in the vault.
The printed name of the rice-thing is "rice crate".
Include (- with name 'rice//' 'crate//', -) when defining the rice-thing.
The description of the rice-thing is "A black box with a red label: RICE.".
The appearance of the rice-thing is "One crate says RICE, in red.".
The first place of the rice-thing is the vault.
The rice-thing is portable.

The beans is in the vault.
The printed name of the beans is "bean crate".
Include (- with name 'bean//' 'crate//' 'beans//', -) when defining the beans.
The description of the beans is "A black box with a red label: BEANS.".
The appearance of the beans is "One crate says BEANS, in red.".
The first place of the beans is the vault.
The beans is portable.

The dill is in the vault.
The printed name of the dill is "dill crate".
Include (- with name 'dill//' 'crate//', -) when defining the dill.
The description of the dill is "A black box with a white label: DILL.".
The appearance of the dill is "One crate says DILL.".
The first place of the dill is the vault.
The dill is portable.

The hooks is in the entry-hall.
The printed name of the hooks is "hooks".
Include (- with name 'hooks//' 'hook//' 'last//', -) when defining the hooks.
The description of the hooks is "Seven. Six of the suits flew home in August.".
The hooks is fixed in place, scenery and plural-named.

The visitors-book is in the entry-hall.
The printed name of the visitors-book is "visitors book".
Include (- with name 'visitors//' 'book//' 'guest//' 'books//p', -) when defining the visitors-book.
The description of the visitors-book is "Signed by four ministers, a king and a man who was lost.".
The visitors-book is fixed in place and scenery.

The window is in the entry-hall.
The printed name of the window is "window".
Include (- with name 'window//' 'outer//' 'door//' 'windows//p', -) when defining the window.
The description of the window is "Black glass, with your own face in it.".
The window is fixed in place and scenery.

The taped-card is in the control-room.
The printed name of the taped-card is "taped card".
Include (- with name 'taped//' 'card//' 'cards//p', -) when defining the taped-card.
The description of the taped-card is "Two numbers, in Oskar[']s capitals, beside the dial. Read the radio, and you have read the card.".
The taped-card is fixed in place and scenery.

The iron-stairs is in the control-room.
The printed name of the iron-stairs is "iron stairs".
Include (- with name 'iron//' 'stairs//', -) when defining the iron-stairs.
The description of the iron-stairs is "They go down into the smell of diesel.".
The iron-stairs is fixed in place, scenery and plural-named.

The small-lamps is in the control-room.
The printed name of the small-lamps is "small lamps".
Include (- with name 'small//' 'lamps//' 'panels//', -) when defining the small-lamps.
The description of the small-lamps is "Forty of them, green and amber and red.".
The small-lamps is fixed in place, scenery and plural-named.

The bunks is in the bunk-room.
The printed name of the bunks is "bunks".
Include (- with name 'bunks//' 'bunk//' 'blankets//' 'lowest//', -) when defining the bunks.
The description of the bunks is "Four, and you have slept in three.".
The bunks is fixed in place, scenery and plural-named.

The tools is in the garage.
The printed name of the tools is "tools".
Include (- with name 'tools//' 'step//', -) when defining the tools.
The description of the tools is "Each on its own two nails, by size.".
The tools is fixed in place, scenery and plural-named.

The rock-thing is in the ridge.
The printed name of the rock-thing is "rock".
Include (- with name 'rock//' 'wind//' 'rocks//p', -) when defining the rock-thing.
The description of the rock-thing is "Black, and polished by nothing but wind.".
The rock-thing is fixed in place and scenery.

The glass-door is in the vault-lobby.
The printed name of the glass-door is "glass door".
Include (- with name 'glass//' 'door//' 'pane//' 'doors//p', -) when defining the glass-door.
The description of the glass-door is "It leads west to the laboratory, and has a cracked corner.".
The glass-door is fixed in place and scenery.

The labels-thing is in the drying-lab.
The printed name of the labels-thing is "labels".
Include (- with name 'labels//' 'label//' 'seeds//', -) when defining the labels-thing.
The description of the labels-thing is "Wheat, wheat, wheat, oats, and one in a child[']s hand.".
The labels-thing is fixed in place, scenery and plural-named.

The old-ice is in the ice-shaft.
The printed name of the old-ice is "old ice".
Include (- with name 'old//' 'ice//' 'coal//' 'ices//p', -) when defining the old-ice.
The description of the old-ice is "As clear as a shop window, with coal behind it.".
The old-ice is fixed in place and scenery.

The description of the player is "You look as you always do."

Check going outside when the location of the player is the entry-hall:
	if the suit is not worn by the player:
		say "You open it a hand[']s breadth, and the night bites the hand. Nobody goes out there without wearing a polar suit.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the engine-hall:
	say "It is as dark as a boot down here, and it smells of cold diesel. Somebody groans, quite near.";
	say line break.

Check going south when the location of the player is the snow-yard:
	if the drift is not dug-away:
		say "The drift has eaten the fuel shed to the roof. It must be dug away.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the vault-lobby:
	say "The mountain has shut its eye. You can feel the walls furred with frost, and nothing else.";
	say line break.

Check going down when the location of the player is the vault-lobby:
	if the grating is not lifted:
		say "The grating is frozen down. It wants a lever.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the vault:
	say "Somewhere before you in the dark lies every breakfast that there ever was.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the drying-lab:
	say "Glass clinks when you breathe. You had better not move without a light.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the ice-shaft:
	say "The old mine is darker than the dark above it, and colder.";
	say line break.

Placing backdrops:
	if the location of the player is the snow-yard or the location of the player is the ridge, move the night to the location of the player;
	otherwise remove the night from play.

Kindling: if the torch is shining-state, now the torch is lit; otherwise now the torch is unlit.

Check greeting the oskar:
	if the oskar is pinned:
		say "[']Good evening,['] says Oskar from under the cabinet. [']If you have a lever about you, I should be obliged.[']";
		stop the action;
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check asking the oskar about something:
	if (the topic understood includes "generator" or the topic understood includes "engine" or the topic understood includes "power"):
		say "[']Wax in the filter: rinse it with spirit. Thaw the diesel, or she will not drink it. And the belt is gone. Then start her with my handle.[']";
		stop the action;
	if (the topic understood includes "belt"):
		say "[']A snowcat has the same. Tikhon has a spare and sits on it.[']";
		stop the action;
	if (the topic understood includes "chiller" or the topic understood includes "vent" or the topic understood includes "coolant"):
		say "[']She needs air from the ridge and coolant to the mark. Then current. In that order, or in any.[']";
		stop the action;
	if (the topic understood includes "breaker" or the topic understood includes "radio" or the topic understood includes "aerial"):
		say "[']Throw the breaker when she runs. The radio works, but the aerial fell on Tuesday. I was going to see to it on Wednesday.[']";
		stop the action;
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check telling the oskar about something:
	if (the topic understood includes "generator" or the topic understood includes "engine" or the topic understood includes "power"):
		say "[']Wax in the filter: rinse it with spirit. Thaw the diesel, or she will not drink it. And the belt is gone. Then start her with my handle.[']";
		stop the action;
	if (the topic understood includes "belt"):
		say "[']A snowcat has the same. Tikhon has a spare and sits on it.[']";
		stop the action;
	if (the topic understood includes "chiller" or the topic understood includes "vent" or the topic understood includes "coolant"):
		say "[']She needs air from the ridge and coolant to the mark. Then current. In that order, or in any.[']";
		stop the action;
	if (the topic understood includes "breaker" or the topic understood includes "radio" or the topic understood includes "aerial"):
		say "[']Throw the breaker when she runs. The radio works, but the aerial fell on Tuesday. I was going to see to it on Wednesday.[']";
		stop the action;
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check answering the oskar that something:
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check ordering the oskar to something:
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check giving something to the oskar:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check showing something to the oskar:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[']Filter, fuel, belt,['] says Oskar through his teeth. [']Ask me about those.[']";
	stop the action;
	continue the action.

Check greeting the sunniva:
	if the sunniva is bleeding-state:
		say "[']I put my hand through the glass of the alarm,['] says Sunniva. [']It did not ring. Is there a bandage in the control room?[']";
		stop the action;
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check asking the sunniva about something:
	if (the topic understood includes "key" or the topic understood includes "vault" or the topic understood includes "door") and the sunniva is bleeding-state:
		say "[']The key is round my neck, and I am bleeding on it. One thing at a time.[']";
		stop the action;
	if (the topic understood includes "seeds" or the topic understood includes "crates" or the topic understood includes "book" or the topic understood includes "ice" or the topic understood includes "niche"):
		say "[']Three crates exist nowhere else; the red book says which. In the old mine under the grating it is always minus eighteen. Put them in the niche, and then save the rest.[']";
		stop the action;
	if (the topic understood includes "vault" or the topic understood includes "door" or the topic understood includes "seal" or the topic understood includes "chiller"):
		say "[']Start the chiller, grease the seal, close the door. It must hold till somebody comes.[']";
		stop the action;
	if (the topic understood includes "radio" or the topic understood includes "company" or the topic understood includes "agrona" or the topic understood includes "boats" or the topic understood includes "help"):
		say "[']The boats are on 16, and slow. Agrona is on 9, and quick, and would like to own barley. You will be the one with the radio. I shall not tell you what to do.[']";
		stop the action;
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check telling the sunniva about something:
	if (the topic understood includes "key" or the topic understood includes "vault" or the topic understood includes "door") and the sunniva is bleeding-state:
		say "[']The key is round my neck, and I am bleeding on it. One thing at a time.[']";
		stop the action;
	if (the topic understood includes "seeds" or the topic understood includes "crates" or the topic understood includes "book" or the topic understood includes "ice" or the topic understood includes "niche"):
		say "[']Three crates exist nowhere else; the red book says which. In the old mine under the grating it is always minus eighteen. Put them in the niche, and then save the rest.[']";
		stop the action;
	if (the topic understood includes "vault" or the topic understood includes "door" or the topic understood includes "seal" or the topic understood includes "chiller"):
		say "[']Start the chiller, grease the seal, close the door. It must hold till somebody comes.[']";
		stop the action;
	if (the topic understood includes "radio" or the topic understood includes "company" or the topic understood includes "agrona" or the topic understood includes "boats" or the topic understood includes "help"):
		say "[']The boats are on 16, and slow. Agrona is on 9, and quick, and would like to own barley. You will be the one with the radio. I shall not tell you what to do.[']";
		stop the action;
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check answering the sunniva that something:
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check ordering the sunniva to something:
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check giving something to the sunniva:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bandage) and the sunniva is bleeding-state:
		say "[']I have only the one hand left to do it with. Bandage me, please.[']";
		stop the action;
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check showing something to the sunniva:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the bandage) and the sunniva is bleeding-state:
		say "[']I have only the one hand left to do it with. Bandage me, please.[']";
		stop the action;
	say "Sunniva shuts her eyes. [']Seeds first,['] she says. [']Ask me about the seeds.[']";
	stop the action;
	continue the action.

Check greeting the tikhon:
	say "[']No,['] says Tikhon. [']Whatever it is. Not before coffee.[']";
	stop the action;
	continue the action.

Check asking the tikhon about something:
	if (the topic understood includes "coffee"):
		say "[']Black. Hot. Out of clean snow, not out of a tap.[']";
		stop the action;
	if (the topic understood includes "belt" or the topic understood includes "snowcat") and the tikhon is gruff:
		say "[']I have one spare belt, and four hundred kilometres of ice. Ask me again when I have had coffee.[']";
		stop the action;
	if (the topic understood includes "shovel" or the topic understood includes "wire" or the topic understood includes "shed" or the topic understood includes "drift" or the topic understood includes "aerial"):
		say "[']Take what hangs there. The shed wants digging, and the aerial wants wire. I want coffee.[']";
		stop the action;
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Check telling the tikhon about something:
	if (the topic understood includes "coffee"):
		say "[']Black. Hot. Out of clean snow, not out of a tap.[']";
		stop the action;
	if (the topic understood includes "belt" or the topic understood includes "snowcat") and the tikhon is gruff:
		say "[']I have one spare belt, and four hundred kilometres of ice. Ask me again when I have had coffee.[']";
		stop the action;
	if (the topic understood includes "shovel" or the topic understood includes "wire" or the topic understood includes "shed" or the topic understood includes "drift" or the topic understood includes "aerial"):
		say "[']Take what hangs there. The shed wants digging, and the aerial wants wire. I want coffee.[']";
		stop the action;
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Check answering the tikhon that something:
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Check ordering the tikhon to something:
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Check giving something to the tikhon:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pot) and the pot is coffee-filled:
		now the tikhon is cheered;
		now the pot is pot-bare;
		now the belt is carried by the player;
		say "He drinks from the pot, all of it, and steam comes out of his beard. [']In forty years nobody brought me coffee out here.['] He reaches under the seat. [']Spare belt. She will forgive me.[']";
		stop the action;
	if (the noun is the pot or the noun is the coffee):
		say "[']That is not coffee,['] says Tikhon. [']That is a promise.['] He wants it brewed.";
		stop the action;
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Check showing something to the tikhon:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pot or the noun is the coffee):
		say "[']That is not coffee,['] says Tikhon. [']That is a promise.['] He wants it brewed.";
		stop the action;
	say "Tikhon studies the snowcat. [']She does not know either,['] he says.";
	stop the action;
	continue the action.

Part 4 - Actions

Check taking off:
	now the deed is 0;
	if the noun is the suit:
		if (the location of the player is the snow-yard or the location of the player is the ridge):
			say "Out here you would last about as long as a match.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking off:
	if the deed is 1:
		continue the action;
	continue the action.

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "wind [something]" as just-cranking.
Understand "wind up [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the torch:
		if the torch is not enclosed by the player:
			say "You are not holding the torch.";
			stop the action;
		if the torch is not unwound-state:
			say "It shines as brightly as it is going to.";
			stop the action;
		now the torch is shining-state;
		say "It whirrs like a wasp in a jar, and throws a hard white light. It will do for the night.";
		stop the action;
	say "That would lead nowhere.".

Levering-with is an action applying to two things.
Understand "lever [something] with [something]" as levering-with.
Understand "pry [something] with [something]" as levering-with.
Understand "lift [something] with [something]" as levering-with.
Understand "raise up [something] with [something]" as levering-with.
Understand "lever up [something] with [something]" as levering-with.
Understand "pry up [something] with [something]" as levering-with.

Carry out levering-with:
	if the noun is the cabinet-thing and the second noun is the crowbar:
		if the crowbar is not enclosed by the player:
			say "You are not holding the crowbar.";
			stop the action;
		if the cabinet-thing is not fallen-state:
			say "It is off him.";
			stop the action;
		now the cabinet-thing is levered;
		now the oskar is freed;
		now the handle-thing is carried by the player;
		say "You lean on the bar, and Oskar comes out from under like a letter from under a door. [']Ribs,['] he says. [']Only ribs.['] He gives you the starting handle. [']Filter, fuel, belt. Then start her with that.[']";
		stop the action;
	if the noun is the grating and the second noun is the crowbar:
		if the crowbar is not enclosed by the player:
			say "You are not holding the crowbar.";
			stop the action;
		if the grating is not frozen-down:
			say "It is up.";
			stop the action;
		now the grating is lifted;
		say "The ice lets go with a shot. Under the grating iron rungs go down into the old mine, where it has been minus eighteen since before there was a thermometer.";
		stop the action;
	say "That would lead nowhere.".

Just-levering is an action applying to one thing.
Understand "lever [something]" as just-levering.
Understand "pry [something]" as just-levering.
Understand "lift [something]" as just-levering.
Understand "push [something]" as just-levering.

Carry out just-levering:
	if (the noun is the cabinet-thing or the noun is the grating):
		say "Not with bare hands. It wants to be levered with something long and strong.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.
Understand "dig away [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the drift and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You are not holding the shovel.";
			stop the action;
		if the drift is not heaped:
			say "The way to the shed is clear.";
			stop the action;
		now the drift is dug-away;
		say "You cut it out in blocks, like a man stealing a wall. The door of the fuel shed appears, and gives.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "shovel [something]" as just-diging.
Understand "clear [something]" as just-diging.

Carry out just-diging:
	if the noun is the drift:
		if the shovel is not enclosed by the player:
			say "With mittens? You need a shovel.";
			stop the action;
		if the drift is not heaped:
			say "The way to the shed is clear.";
			stop the action;
		now the drift is dug-away;
		say "You cut it out in blocks, like a man stealing a wall. The door of the fuel shed appears, and gives.";
		stop the action;
	say "That would lead nowhere.".

Thawing-on is an action applying to two things.
Understand "thaw [something] on [something]" as thawing-on.
Understand "warm [something] on [something]" as thawing-on.
Understand "heat [something] on [something]" as thawing-on.
Understand "cook [something] on [something]" as thawing-on.

Carry out thawing-on:
	if the noun is the jerrycan and the second noun is the stove:
		if the jerrycan is not enclosed by the player:
			say "You are not holding the jerrycan.";
			stop the action;
		if the jerrycan is not gelled:
			say "It runs freely.";
			stop the action;
		now the jerrycan is thawed;
		say "Sunniva watches you put diesel on a stove and says nothing, which is kind. It goes from jelly to honey to oil.";
		stop the action;
	say "That would lead nowhere.".

Just-thawing is an action applying to one thing.
Understand "thaw [something]" as just-thawing.
Understand "warm [something]" as just-thawing.
Understand "heat [something]" as just-thawing.
Understand "cook [something]" as just-thawing.

Carry out just-thawing:
	if the noun is the jerrycan:
		if the stove is not enclosed by the location:
			say "There is only one warm thing left on the island: the oil stove in the bunk room.";
			stop the action;
		if the jerrycan is not enclosed by the player:
			say "You are not holding the jerrycan.";
			stop the action;
		if the jerrycan is not gelled:
			say "It runs freely.";
			stop the action;
		now the jerrycan is thawed;
		say "Sunniva watches you put diesel on a stove and says nothing, which is kind. It goes from jelly to honey to oil.";
		stop the action;
	say "That would lead nowhere.".

Rinsing-with is an action applying to two things.
Understand "rinse [something] with [something]" as rinsing-with.
Understand "clean [something] with [something]" as rinsing-with.
Understand "wash [something] with [something]" as rinsing-with.

Carry out rinsing-with:
	if the noun is the filter-thing and the second noun is the spirit:
		if the spirit is not enclosed by the player:
			say "You are not holding the spirit.";
			stop the action;
		if the oskar is not freed:
			say "A man is lying under a cabinet. First things first.";
			stop the action;
		if the filter-thing is not clogged:
			say "You can see light through it.";
			stop the action;
		now the filter-thing is rinsed;
		now the spirit is nowhere;
		say "Wax comes out of it in grey worms. [']That is what stopped her,['] says Oskar.";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "empty [something] into [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.
Understand "drain [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the jerrycan and the second noun is the generator-thing:
		if the jerrycan is not enclosed by the player:
			say "You are not holding the jerrycan.";
			stop the action;
		if the generator-thing is not tank-dry:
			say "The tank is full.";
			stop the action;
		if the jerrycan is not thawed:
			say "It will not pour. It is jelly, and must be thawed on something warm.";
			stop the action;
		if the filter-thing is not rinsed:
			say "Good fuel through a clogged filter is wasted fuel. Rinse the filter first.";
			stop the action;
		now the generator-thing is fuelled;
		now the jerrycan is poured-out;
		say "Twenty litres go down, and the gauge wakes.";
		stop the action;
	if the noun is the coolant and the second noun is the chiller:
		if the coolant is not enclosed by the player:
			say "You are not holding the coolant.";
			stop the action;
		if the chiller is not low-state:
			say "The glass is full.";
			stop the action;
		now the chiller is topped-up;
		now the coolant is nowhere;
		say "The level climbs in the glass until it stands on the mark.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the pot:
		if the pot is not enclosed by the player:
			say "You are not holding the pot.";
			stop the action;
		if the pot is not pot-bare:
			say "There is something in it already.";
			stop the action;
		if the drift is not enclosed by the location:
			say "The taps are dead. Clean snow would do, out in the yard.";
			stop the action;
		now the pot is snow-filled;
		say "You press the pot full of clean snow.";
		stop the action;
	say "That would lead nowhere.".

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "refill [something] with [something]" as filling-with.

Carry out filling-with:
	if the noun is the pot and the second noun is the drift:
		if the pot is not enclosed by the player:
			say "You are not holding the pot.";
			stop the action;
		if the pot is not pot-bare:
			say "There is something in it already.";
			stop the action;
		if the drift is not enclosed by the location:
			say "The taps are dead. Clean snow would do, out in the yard.";
			stop the action;
		now the pot is snow-filled;
		say "You press the pot full of clean snow.";
		stop the action;
	say "That would lead nowhere.".

Scooping-into is an action applying to two things.
Understand "scoop [something] into [something]" as scooping-into.
Understand "press [something] into [something]" as scooping-into.

Carry out scooping-into:
	if the noun is the drift and the second noun is the pot:
		if the pot is not enclosed by the player:
			say "You are not holding the pot.";
			stop the action;
		if the pot is not pot-bare:
			say "There is something in it already.";
			stop the action;
		now the pot is snow-filled;
		say "You press the pot full of clean snow.";
		stop the action;
	say "That would lead nowhere.".

Brewing-in is an action applying to two things.
Understand "brew [something] in [something]" as brewing-in.
Understand "make [something] in [something]" as brewing-in.
Understand "boil [something] in [something]" as brewing-in.
Understand "cook [something] in [something]" as brewing-in.

Carry out brewing-in:
	if the noun is the coffee and the second noun is the pot:
		if the stove is not enclosed by the location:
			say "The stove is in the bunk room.";
			stop the action;
		if the pot is not enclosed by the player:
			say "You are not holding the pot.";
			stop the action;
		if the coffee is not enclosed by the player:
			say "You are not holding the coffee.";
			stop the action;
		if the pot is not snow-filled:
			say "It wants water, and the taps are dead. Fill the pot with snow in the yard.";
			stop the action;
		now the pot is coffee-filled;
		now the coffee is nowhere;
		say "The snow sighs down, the coffee goes in, and for a moment the bunk room is a place where people live.";
		stop the action;
	say "That would lead nowhere.".

Just-brewing is an action applying to one thing.
Understand "brew [something]" as just-brewing.

Carry out just-brewing:
	if the noun is the coffee:
		say "In what? Brew the coffee in the enamel pot, on the stove, with snow in it.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the belt and the second noun is the generator-thing:
		if the belt is not enclosed by the player:
			say "You are not holding the belt.";
			stop the action;
		if the oskar is not freed:
			say "A man is lying under a cabinet. First things first.";
			stop the action;
		now the generator-thing is belted;
		now the belt is nowhere;
		say "It was made for a snowcat, and goes over the pulley as if it had never heard of one.";
		stop the action;
	say "That would lead nowhere.".

Starting-with is an action applying to two things.
Understand "start [something] with [something]" as starting-with.
Understand "crank [something] with [something]" as starting-with.

Carry out starting-with:
	if the noun is the generator-thing and the second noun is the handle-thing:
		if the handle-thing is not enclosed by the player:
			say "You are not holding the handle.";
			stop the action;
		if the generator-thing is not stopped-state:
			say "It is running.";
			stop the action;
		if the generator-thing is not fuelled:
			say "It coughs on an empty tank.";
			stop the action;
		if the generator-thing is not belted:
			say "The pulley spins with nothing on it. It has no belt.";
			stop the action;
		now the generator-thing is running-state;
		say "Once, twice; at the third swing it catches, and the floor begins to hum. [']Now the main breaker,['] shouts Oskar. [']Upstairs. Throw it![']";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.

Carry out just-starting:
	if the noun is the generator-thing:
		say "It has no button left that works. One starts it with the handle.";
		stop the action;
	say "That would lead nowhere.".

Just-throwing is an action applying to one thing.
Understand "throw [something]" as just-throwing.
Understand "reset [something]" as just-throwing.
Understand "flip [something]" as just-throwing.

Carry out just-throwing:
	if the noun is the breaker:
		if the generator-thing is not running-state:
			say "It clacks over, and back again. There is no current for it to let through.";
			stop the action;
		if the breaker is not tripped:
			say "It is in, and it holds.";
			stop the action;
		now the breaker is thrown-state;
		say "It goes over with a bang, and all the small lights of the control room come on, most of them red. There is power.";
		stop the action;
	say "That would lead nowhere.".

Bandaging-with is an action applying to two things.
Understand "bandage [something] with [something]" as bandaging-with.
Understand "dress [something] with [something]" as bandaging-with.
Understand "bind [something] with [something]" as bandaging-with.

Carry out bandaging-with:
	if the noun is the sunniva and the second noun is the bandage:
		if the bandage is not enclosed by the player:
			say "You have no bandage. There is a kit in the control room.";
			stop the action;
		if the sunniva is not bleeding-state:
			say "It is well bandaged.";
			stop the action;
		now the sunniva is bandaged;
		now the bandage is nowhere;
		now the magnet-key is carried by the player;
		say "You wind it tight. She looks at her hand, and then at you. [']Take the magnetic key,['] she says. [']Read the red book first. Three of them exist nowhere else. Those go down to the ice.[']";
		stop the action;
	say "That would lead nowhere.".

Just-bandaging is an action applying to one thing.
Understand "bandage [something]" as just-bandaging.
Understand "dress [something]" as just-bandaging.
Understand "bind [something]" as just-bandaging.

Carry out just-bandaging:
	if the noun is the sunniva:
		if the bandage is not enclosed by the player:
			say "You have no bandage. There is a kit in the control room.";
			stop the action;
		if the sunniva is not bleeding-state:
			say "It is well bandaged.";
			stop the action;
		now the sunniva is bandaged;
		now the bandage is nowhere;
		now the magnet-key is carried by the player;
		say "You wind it tight. She looks at her hand, and then at you. [']Take the magnetic key,['] she says. [']Read the red book first. Three of them exist nowhere else. Those go down to the ice.[']";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the red-book:
		if the red-book is not enclosed by the player:
			say "You would have to be holding it.";
			stop the action;
		now the red-book is studied;
		say "Nine hundred thousand lines, and three in red. BARLEY, from a valley now under a lake. RICE, from a delta now under the sea. BEANS, from a people now under nobody. Everything else is somewhere else as well.";
		stop the action;
	if the noun is the radio:
		say "A card is taped to it. [']Tune to 16: fishing boats. Tune to 9: Agrona Seeds, who will come at once and will want something.[']";
		stop the action;
	try examining the noun.

Check taking:
	now the deed is 0;
	if (the noun is the barley or the noun is the rice-thing or the noun is the beans or the noun is the dill) and the red-book is unstudied:
		if the red-book is not studied:
			say "There are forty thousand crates, and you can save three. The red book in the control room would say which.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the dill:
		if the red-book is not unstudied:
			say "There is dill on every continent, and in most soups. Leave it.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the torch or the noun is the crowbar or the noun is the pickaxe or the noun is the shovel or the noun is the jerrycan or the noun is the pot or the noun is the red-book or the noun is the chess-set) and the second noun is the niche:
		if the red-book is not nowhere:
			say "There is room in the niche for three crates and for nothing else.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Hacking-with is an action applying to two things.
Understand "hack [something] with [something]" as hacking-with.
Understand "chip [something] with [something]" as hacking-with.
Understand "break [something] with [something]" as hacking-with.
Understand "hit [something] with [something]" as hacking-with.

Carry out hacking-with:
	if the noun is the vent and the second noun is the pickaxe:
		if the pickaxe is not enclosed by the player:
			say "You are not holding the pickaxe.";
			stop the action;
		if the vent is not iced-up:
			say "It breathes.";
			stop the action;
		now the vent is cleared;
		say "The ice comes off in plates. The vent takes one long breath of the night, the first since autumn.";
		stop the action;
	say "That would lead nowhere.".

Raising-with is an action applying to two things.
Understand "raise [something] with [something]" as raising-with.
Understand "tie [something] with [something]" as raising-with.
Understand "fasten [something] with [something]" as raising-with.
Understand "hoist [something] with [something]" as raising-with.

Carry out raising-with:
	if the noun is the aerial and the second noun is the wire:
		if the wire is not enclosed by the player:
			say "You are not holding the wire.";
			stop the action;
		if the aerial is not toppled:
			say "It stands.";
			stop the action;
		now the aerial is upright;
		now the wire is nowhere;
		say "You stay it on three sides with wire and walk it up against the wind. It sings one note and stands.";
		stop the action;
	say "That would lead nowhere.".

Just-raising is an action applying to one thing.
Understand "raise [something]" as just-raising.
Understand "hoist [something]" as just-raising.

Carry out just-raising:
	if the noun is the aerial:
		say "It stands while you hold it, and lies when you do not. It must be raised with something to stay it: wire.";
		stop the action;
	say "That would lead nowhere.".

Smearing-with is an action applying to two things.
Understand "smear [something] with [something]" as smearing-with.
Understand "rub [something] with [something]" as smearing-with.
Understand "coat [something] with [something]" as smearing-with.
Understand "grease [something] with [something]" as smearing-with.
Understand "oil [something] with [something]" as smearing-with.

Carry out smearing-with:
	if the noun is the seal and the second noun is the grease:
		if the grease is not enclosed by the player:
			say "You are not holding the grease.";
			stop the action;
		if the seal is not cracked:
			say "It is supple all the way round.";
			stop the action;
		now the seal is greased;
		now the grease is nowhere;
		say "You run it round with your thumb, all six metres. The cracks close, and the rubber remembers that it was a tree.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the chiller:
		if the breaker is not thrown-state:
			say "The button clicks. There is no power on this line.";
			stop the action;
		if the vent is not cleared:
			say "It gasps, and a lamp says NO AIR. The vent on the ridge must be iced up.";
			stop the action;
		if the chiller is not topped-up:
			say "It rattles, and a lamp says COOLANT LOW. There would be some in the laboratory.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "It shudders, draws in its breath and begins to blow. The needle stops rising; it thinks; it falls. Now close the round door on it.";
		stop the action;
	continue the action.

Check closing:
	now the deed is 0;
	if the noun is the vault-door:
		if the beans is not in the niche:
			say "Not yet. The three crates of the red book belong down in the ice first, whatever happens to the chiller.";
			stop the action;
		if the rice-thing is not in the niche:
			say "Not yet. The three crates of the red book belong down in the ice first, whatever happens to the chiller.";
			stop the action;
		if the barley is not in the niche:
			say "Not yet. The three crates of the red book belong down in the ice first, whatever happens to the chiller.";
			stop the action;
		if the seal is not greased:
			say "The cracked seal whistles. It would let the cold out again by morning; it wants grease.";
			stop the action;
		if the chiller is not switched on:
			say "What is in there now is not worth shutting in. The chiller must be on.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "The round door swings to, and the seal kisses the steel the whole way round. Behind it nine hundred thousand breakfasts go back to sleep.";
		stop the action;
	continue the action.

Tuning-to is an action applying to one thing and one number.
Understand "tune [something] to [number]" as tuning-to.
Understand "set [something] to [number]" as tuning-to.
Understand "turn [something] to [number]" as tuning-to.

Carry out tuning-to:
	if the noun is the radio and the number understood is 16:
		if the breaker is not thrown-state:
			say "The radio has no power.";
			stop the action;
		if the aerial is not upright:
			say "It hisses like the sea. Nothing gets out while the aerial is down.";
			stop the action;
		if the vault-door is not closed:
			say "Secure the vault first. Whoever comes will ask whether there is anything left to come for.";
			stop the action;
		if the chiller is not switched on:
			say "Secure the vault first. Whoever comes will ask whether there is anything left to come for.";
			stop the action;
		now the radio is called-boats;
		say "[']Kvitnes, Kvitnes, this is the Solveig,['] says a voice full of fish. [']We have a spare generator and nothing to do till spring. Put the pot on.[']";
		stop the action;
	if the noun is the radio and the number understood is 9:
		if the breaker is not thrown-state:
			say "The radio has no power.";
			stop the action;
		if the aerial is not upright:
			say "It hisses like the sea. Nothing gets out while the aerial is down.";
			stop the action;
		if the vault-door is not closed:
			say "Secure the vault first. Whoever comes will ask whether there is anything left to come for.";
			stop the action;
		if the chiller is not switched on:
			say "Secure the vault first. Whoever comes will ask whether there is anything left to come for.";
			stop the action;
		now the radio is called-company;
		say "[']Agrona Seeds, northern desk,['] says a voice without weather in it. [']Engineers can be with you in three hours. There will be a form to sign about the barley.['] You hear yourself say yes.";
		stop the action;
	if the noun is the radio:
		say "Channel [the number understood] has nothing on it but the pole. The card says: 16 for the fishing boats, 9 for Agrona, the seed company.";
		stop the action;
	say "That would lead nowhere.".

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.

Carry out just-playing:
	if the noun is the chess-set:
		say "White to move, and has been since August. You leave it to them.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the breaker:
		try just-throwing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the cabinet-thing or the noun is the grating:
		try other words;
		try just-levering the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the cabinet-thing or the noun is the grating:
		say "Say how: push [the noun].";
		stop the action;
	if the noun is the aerial:
		say "Say how: fasten [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the cabinet-thing or the noun is the grating:
		say "Say how: lift [the noun].";
		stop the action;
	if the noun is the drift:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the generator-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action;
	if the noun is the torch:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the cabinet-thing or the noun is the grating:
		try other words;
		try just-levering the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the breaker:
		try other words;
		try just-throwing the noun;
		be done with other words;
		stop the action;
	if the noun is the torch:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the vent:
		say "Say how: break [the noun] with something.";
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the filter-thing:
		say "Say how: rinse [the noun] with something.";
		stop the action;
	if the noun is the seal:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The levering-with action translates into I6 as "SKOwn1".
The diging-with action translates into I6 as "SKOwn2".
The thawing-on action translates into I6 as "SKOwn3".
The rinsing-with action translates into I6 as "SKOwn4".
The pouring-into action translates into I6 as "SKOwn5".
The filling-with action translates into I6 as "SKOwn6".
The brewing-in action translates into I6 as "SKOwn7".
The fiting-to action translates into I6 as "SKOwn8".
The starting-with action translates into I6 as "SKOwn9".
The bandaging-with action translates into I6 as "SKOwn10".
The hacking-with action translates into I6 as "SKOwn11".
The raising-with action translates into I6 as "SKOwn12".
The smearing-with action translates into I6 as "SKOwn13".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the crowbar +) && x == (+ the cabinet-thing +) or (+ the grating +)) return ##SKOwn1;
			if (y == (+ the shovel +) && x == (+ the drift +)) return ##SKOwn2;
			if (y == (+ the stove +) && x == (+ the jerrycan +)) return ##SKOwn3;
			if (y == (+ the spirit +) && x == (+ the filter-thing +)) return ##SKOwn4;
			if (y == (+ the generator-thing +) && x == (+ the jerrycan +)) return ##SKOwn5;
			if (y == (+ the chiller +) && x == (+ the coolant +)) return ##SKOwn5;
			if (y == (+ the drift +) && x == (+ the pot +)) return -1;
			if (y == (+ the pot +) && x == (+ the drift +)) return -1;
			if (y == (+ the pot +) && x == (+ the coffee +)) return ##SKOwn7;
			if (y == (+ the generator-thing +) && x == (+ the belt +)) return ##SKOwn8;
			if (y == (+ the handle-thing +) && x == (+ the generator-thing +)) return ##SKOwn9;
			if (y == (+ the bandage +) && x == (+ the sunniva +)) return ##SKOwn10;
			if (y == (+ the pickaxe +) && x == (+ the vent +)) return ##SKOwn11;
			if (y == (+ the wire +) && x == (+ the aerial +)) return ##SKOwn12;
			if (y == (+ the grease +) && x == (+ the seal +)) return ##SKOwn13;
		2:
			if (y == (+ the stove +) && x == (+ the jerrycan +)) return ##SKOwn3;
			if (y == (+ the pot +) && x == (+ the drift +)) return ##SKOwn6 + 4096;
			if (y == (+ the generator-thing +) && x == (+ the belt +)) return ##SKOwn8;
			if (y == (+ the sunniva +) && x == (+ the bandage +)) return ##SKOwn10 + 4096;
			if (y == (+ the seal +) && x == (+ the grease +)) return ##SKOwn13 + 4096;
		3:
			if (y == (+ the generator-thing +) && x == (+ the jerrycan +)) return ##SKOwn5;
			if (y == (+ the chiller +) && x == (+ the coolant +)) return ##SKOwn5;
			if (y == (+ the pot +) && x == (+ the drift +)) return -1;
			if (y == (+ the pot +) && x == (+ the coffee +)) return ##SKOwn7;
			if (y == (+ the generator-thing +) && x == (+ the belt +)) return ##SKOwn8;
			if (y == (+ the sunniva +) && x == (+ the bandage +)) return ##SKOwn10 + 4096;
			if (y == (+ the seal +) && x == (+ the grease +)) return ##SKOwn13 + 4096;
		4:
			if (y == (+ the pot +) && x == (+ the drift +)) return ##SKOwn6 + 4096;
			if (y == (+ the generator-thing +) && x == (+ the belt +)) return ##SKOwn8;
			if (y == (+ the sunniva +) && x == (+ the bandage +)) return ##SKOwn10 + 4096;
			if (y == (+ the seal +) && x == (+ the grease +)) return ##SKOwn13 + 4096;
		6:
			if (y == (+ the generator-thing +) && x == (+ the belt +)) return ##SKOwn8;
		7:
			if (y == (+ the crowbar +) && x == (+ the cabinet-thing +) or (+ the grating +)) return ##SKOwn1;
			if (y == (+ the pickaxe +) && x == (+ the vent +)) return ##SKOwn11;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 70:
		say "Somewhere a thermometer ticks: minus fifteen.".

Every turn:
	if the turn count is 140:
		say "A drop falls from the ceiling, the first in nineteen years. Minus eleven.".

Every turn:
	if the turn count is 220:
		say "You can hear the frost let go of the walls. Minus five, and there is not much left below nothing.".

Part 6 - Tasks and endings

The suit-worn is a task. The points are 1.
The torch-cranked is a task. The points are 1.
The sunniva-bandaged is a task. The points are 3.
The oskar-freed is a task. The points are 3.
The list-read is a task. The points are 2.
The shed-dug is a task. The points are 2.
The diesel-thawed is a task. The points are 2.
The filter-cleaned is a task. The points are 2.
The tikhon-won is a task. The points are 3.
The belt-fitted is a task. The points are 2.
The generator-runs is a task. The points are 4.
The breaker-closed is a task. The points are 2.
The grating-lifted is a task. The points are 2.
The vault-opened is a task. The points are 2.
The crates-safe is a task. The points are 5.
The vent-cleared is a task. The points are 2.
The coolant-topped is a task. The points are 1.
The seal-greased is a task. The points are 2.
The vault-sealed is a task. The points are 5.
The aerial-raised is a task. The points are 2.
The help-called is a task. The points are 5.

The maximum score is 53.

Every turn:
	if the suit-worn is pending and the suit is worn by the player:
		achieve the suit-worn.

Every turn:
	if the torch-cranked is pending and the torch is shining-state:
		achieve the torch-cranked.

Every turn:
	if the sunniva-bandaged is pending and the sunniva is bandaged:
		achieve the sunniva-bandaged.

Every turn:
	if the oskar-freed is pending and the oskar is freed:
		achieve the oskar-freed.

Every turn:
	if the list-read is pending and the red-book is studied:
		achieve the list-read.

Every turn:
	if the shed-dug is pending and the drift is dug-away:
		achieve the shed-dug.

Every turn:
	if the diesel-thawed is pending and the jerrycan is thawed:
		achieve the diesel-thawed.

Every turn:
	if the filter-cleaned is pending and the filter-thing is rinsed:
		achieve the filter-cleaned.

Every turn:
	if the tikhon-won is pending and the tikhon is cheered:
		achieve the tikhon-won.

Every turn:
	if the belt-fitted is pending and the generator-thing is belted:
		achieve the belt-fitted.

Every turn:
	if the generator-runs is pending and the generator-thing is running-state:
		achieve the generator-runs.

Every turn:
	if the breaker-closed is pending and the breaker is thrown-state:
		achieve the breaker-closed.

Every turn:
	if the grating-lifted is pending and the grating is lifted:
		achieve the grating-lifted.

Every turn:
	if the vault-opened is pending and the vault-door is open:
		achieve the vault-opened.

Every turn:
	if the crates-safe is pending and the barley is in the niche and the rice-thing is in the niche and the beans is in the niche:
		achieve the crates-safe.

Every turn:
	if the vent-cleared is pending and the vent is cleared:
		achieve the vent-cleared.

Every turn:
	if the coolant-topped is pending and the chiller is topped-up:
		achieve the coolant-topped.

Every turn:
	if the seal-greased is pending and the seal is greased:
		achieve the seal-greased.

Every turn:
	if the vault-sealed is pending and the vault-door is closed and the chiller is switched on and the seal is greased:
		achieve the vault-sealed.

Every turn:
	if the aerial-raised is pending and the aerial is upright:
		achieve the aerial-raised.

Every turn:
	if the help-called is pending and the radio is not quiet:
		achieve the help-called.

Every turn:
	if the story has not ended and the turn count is at least 300 and the help-called is pending:
		say "Plus one, says the thermometer, quite calmly. In the dark, in forty thousand crates, the water in the seeds begins to move. A few will sprout, because that is what they were asked to do. There is nobody to plant them.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the radio is called-boats:
		say "They come in over the ice at noon, which is as dark as midnight: eleven people, two dogs and a generator on a sledge. It is a near thing, and takes all day. By evening the needle stands at minus eighteen, Tikhon is making coffee for fourteen, and the barley belongs, as it did this morning, to everybody.";
		end the story finally saying "You have won: Porter, and Keeper of Seeds".

Every turn:
	if the story has not ended and the radio is called-company:
		say "They come in three hours, in white, with a machine for everything. By breakfast the needle stands at minus eighteen, and nothing is lost, not one seed. Sunniva reads the form, looks at you for a while, and signs for the barley with her left hand.";
		end the story finally saying "You have won: Porter of Agrona Seeds".

Every turn:
	if the story has not ended and the suit-worn is achieved and the torch-cranked is achieved and the sunniva-bandaged is achieved and the oskar-freed is achieved and the list-read is achieved and the shed-dug is achieved and the diesel-thawed is achieved and the filter-cleaned is achieved and the tikhon-won is achieved and the belt-fitted is achieved and the generator-runs is achieved and the breaker-closed is achieved and the grating-lifted is achieved and the vault-opened is achieved and the crates-safe is achieved and the vent-cleared is achieved and the coolant-topped is achieved and the seal-greased is achieved and the vault-sealed is achieved and the aerial-raised is achieved and the help-called is achieved:
		say "Minus eighteen, says the thermometer, and goes on saying it.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the entry-hall.

When play begins:
	say "At four in the morning, on the first day of the long night, the power of the Kvitnes seed bank fails. Below you lie nine hundred thousand kinds of seed, at minus eighteen degrees and rising. Sunniva, the curator, is hurt; Oskar, the engineer, went down to the generator and has not come up; Tikhon, the driver, is out in the garage and in no mood. You are the night porter. There is a torch here that you can crank, and a suit that you can wear, and until somebody better comes you are the whole of agriculture.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the filter-thing is clogged:
			no;
		yes;
	if N is 11:
		if the sunniva is bleeding-state:
			no;
		yes;
	if N is 50:
		if the drift is dug-away:
			no;
		yes;
	if N is 51:
		if the drift is heaped:
			no;
		yes;
	if N is 64:
		if the grating is lifted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 71, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "A tin with a cross on it, last filled by an optimist.";
	if N is 2, say "Up on the ridge. He put it there himself.";
	if N is 3, say "Two of them are talking to each other.";
	if N is 4, say "Each in waxed paper, and none for a generator.";
	if N is 5, say "It drove a trawler once, and has never liked being indoors.";
	if N is 6, say "As fine as a stocking.";
	if N is 7, say "It is what diesel does instead of freezing.";
	if N is 8, say "Nine hundred thousand kinds. She would miss any one of them.";
	if N is 9, say "At the far end of the tunnel, behind a round door.";
	if N is 10, say "It is in the control room.";
	if N is 11, say "It says SAUNA in one corner.";
	if N is 12, say "It stands in a ring and never flickers.";
	if N is 13, say "Red, then grey, then white, counting outwards.";
	if N is 14, say "He is in there. He has been heard.";
	if N is 15, say "One of them is full of crumbs.";
	if N is 16, say "He is on the step.";
	if N is 17, say "Angle iron, let into the rock.";
	if N is 18, say "A tube as tall as a hand, with a line scratched on it.";
	if N is 19, say "Green, and polished by one thumb.";
	if N is 20, say "A scratch, with a date beside it.";
	if N is 21, say "Webbing, with somebody[']s name inked out.";
	if N is 22, say "White is a bishop up and has not noticed.";
	if N is 23, say "A snowflake, a tick, and a great deal of confidence.";
	if N is 24, say "It hardens with age, like everybody.";
	if N is 25, say "Yours. Keep it on the same side as the fingers.";
	if N is 26, say "Government blue, and frayed.";
	if N is 27, say "Sealed, light, and no bigger than a bread bin.";
	if N is 28, say "Block letters, and a number that goes on for some time.";
	if N is 29, say "Sealed, light, and no bigger than a bread bin.";
	if N is 30, say "Block letters, and a number that goes on for some time.";
	if N is 31, say "Sealed, light, and no bigger than a bread bin.";
	if N is 32, say "Block letters, and a number that goes on for some time.";
	if N is 33, say "Sealed, light, and no bigger than a bread bin.";
	if N is 34, say "Block letters, and a number that goes on for some time.";
	if N is 35, say "They went south, with people in them.";
	if N is 36, say "Fisheries, Fisheries, Defence, and Fisheries.";
	if N is 37, say "He has written: Cold.";
	if N is 38, say "He stayed to supper, and was lost again.";
	if N is 39, say "Driven in dead straight, all of them.";
	if N is 40, say "A star of cracks, with tape over it.";
	if N is 41, say "From Orkney, and short in the straw.";
	if N is 42, say "Round, and in pencil: POPPIES.";
	if N is 43, say "Bare rock overhead, with drill marks.";
	if N is 44, say "Thick, greenish, and screwed up under the filter.";
	if N is 45, say "Drilled rock, with four bolts where the cabinet used to hang.";
	if N is 46, say "Concrete, and every drip of forty years.";
	if N is 47, say "There is one left, and it is quite enough.";
	if N is 48, say "A plank, with the rings of many mugs.";
	if N is 49, say "Dead on their poles, in caps of snow.";
	if N is 50, say "Straight sides, chest deep, and all your own work.";
	if N is 51, say "A grey edge of tin, at the top of it all.";
	if N is 52, say "A rope on posts, and what is between the posts.";
	if N is 53, say "Flat, with one headlamp and an old dent.";
	if N is 54, say "Corrugated, and iced down until spring.";
	if N is 55, say "Planks, with a pencilled outline for every tool.";
	if N is 56, say "What there is has set into ribs, like plaster.";
	if N is 57, say "Down in the control room.";
	if N is 58, say "Frost has rounded it off.";
	if N is 59, say "Ribbed steel, white from the floor to the crown.";
	if N is 60, say "You are walking in it.";
	if N is 61, say "It ends here, in a collar of concrete.";
	if N is 62, say "Rock, planed smooth, and swept for visitors.";
	if N is 63, say "Rock, with a pelt of frost.";
	if N is 64, say "Iron staples, each with its icicle.";
	if N is 65, say "You would not know if it opened.";
	if N is 66, say "Pit props, each in a sleeve of ice.";
	if N is 67, say "You can see the coal through it, and yourself.";
	if N is 68, say "There would be room for three, side by side.";
	if N is 69, say "All round you or under your boots. It comes to the same.";
	if N is 70, say "Coal, once. Now it keeps nothing but the cold.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go outside.";
	if N is 74, say "You would have to go north.";
	if N is 75, say "You would have to go east or west.";
	if N is 76, say "You are there.";
	if N is 77, say "You would have to go west or down.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go up.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go east.";
	if N is 82, say "You are there.";
	if N is 83, say "You would have to go inside.";
	if N is 84, say "You would have to go east.";
	if N is 85, say "You would have to go north.";
	if N is 86, say "You would have to go south.";
	if N is 87, say "You are there.";
	if N is 88, say "You would have to go west.";
	if N is 89, say "You are there.";
	if N is 90, say "You would have to go south.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go north.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go south.";
	if N is 95, say "You would have to go north.";
	if N is 96, say "You are there.";
	if N is 97, say "You would have to go south.";
	if N is 98, say "You would have to go west.";
	if N is 99, say "You would have to go down.";
	if N is 100, say "You are there.";
	if N is 101, say "You are there.";
	if N is 102, say "You would have to go east.";
	if N is 103, say "You are there.";
	if N is 104, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'kit//': if (n < 1 && SK_Near((+ the desk +))) return 1;
		'aerial//': if (n < 2 && SK_Near((+ the oskar +))) return 2;
		'ribs//': if (n < 3 && SK_Near((+ the oskar +))) return 3;
		'parts//': if (n < 4 && SK_Near((+ the cabinet-thing +))) return 4;
		'diesel//': if (n < 5 && SK_Near((+ the generator-thing +))) return 5;
		'mesh//': if (n < 6 && SK_Near((+ the filter-thing +))) return 6;
		'wax//': if (n < 7 && SK_Near((+ the filter-thing +))) return 7; if (n < 71 && SK_Near(player)) return 71;
		'seeds//': if (n < 8 && SK_Near((+ the sunniva +))) return 8;
		'vault//': if (n < 9 && SK_Near((+ the sunniva +))) return 9; if (n < 100 && SK_Near((+ the vault +))) return 100;
		'radio//': if (n < 10 && SK_Near((+ the sunniva +))) return 10; if (n < 57 && SK_Near((+ the ridge +))) return 57;
		'towel//': if (n < 11 && SK_Near((+ the sunniva +))) return 11;
		'flame//': if (n < 12 && SK_Near((+ the stove +))) return 12;
		'beard//': if (n < 13 && SK_Near((+ the tikhon +))) return 13;
		'man//': if (n < 14 && SK_Near((+ the tikhon +))) return 14; if (n < 38 && SK_Near((+ the visitors-book +))) return 38;
		'seats//': if (n < 15 && SK_Near((+ the snowcat +))) return 15;
		'owner//': if (n < 16 && SK_Near((+ the snowcat +))) return 16;
		'frame//': if (n < 17 && SK_Near((+ the grating +))) return 17;
		'glass//': if (n < 18 && SK_Near((+ the chiller +))) return 18;
		'button//': if (n < 19 && SK_Near((+ the chiller +))) return 19;
		'mark//': if (n < 20 && SK_Near((+ the chiller +))) return 20;
		'strap//': if (n < 21 && SK_Near((+ the torch +))) return 21;
		'game//': if (n < 22 && SK_Near((+ the chess-set +))) return 22;
		'label//': if (n < 23 && SK_Near((+ the jerrycan +))) return 23; if (n < 28 && SK_Near((+ the barley +))) return 28; if (n < 30 && SK_Near((+ the rice-thing +))) return 30; if (n < 32 && SK_Near((+ the beans +))) return 32; if (n < 34 && SK_Near((+ the dill +))) return 34;
		'rubber//': if (n < 24 && SK_Near((+ the grease +))) return 24;
		'thumb//': if (n < 25 && SK_Near((+ the handle-thing +))) return 25;
		'lanyard//': if (n < 26 && SK_Near((+ the magnet-key +))) return 26;
		'box//': if (n < 27 && SK_Near((+ the barley +))) return 27; if (n < 29 && SK_Near((+ the rice-thing +))) return 29; if (n < 31 && SK_Near((+ the beans +))) return 31; if (n < 33 && SK_Near((+ the dill +))) return 33;
		'suits//': if (n < 35 && SK_Near((+ the hooks +))) return 35;
		'ministers//': if (n < 36 && SK_Near((+ the visitors-book +))) return 36;
		'king//': if (n < 37 && SK_Near((+ the visitors-book +))) return 37;
		'nails//': if (n < 39 && SK_Near((+ the tools +))) return 39;
		'corner//': if (n < 40 && SK_Near((+ the glass-door +))) return 40; if (n < 58 && SK_Near((+ the fuel-shed +))) return 58; if (n < 71 && SK_Near(player)) return 71;
		'oats//': if (n < 41 && SK_Near((+ the labels-thing +))) return 41;
		'hand//': if (n < 42 && SK_Near((+ the labels-thing +))) return 42;
		'cave//': if (n < 43 && SK_Near((+ the engine-hall +))) return 43;
		'bowl//': if (n < 44 && SK_Near((+ the engine-hall +))) return 44;
		'wall//': if (n < 45 && SK_Near((+ the engine-hall +))) return 45; if (n < 55 && SK_Near((+ the garage +))) return 55; if (n < 59 && SK_Near((+ the tunnel +))) return 59; if (n < 63 && SK_Near((+ the vault-lobby +))) return 63; if (n < 67 && SK_Near((+ the ice-shaft +))) return 67;
		'floor//': if (n < 46 && SK_Near((+ the engine-hall +))) return 46; if (n < 62 && SK_Near((+ the vault-lobby +))) return 62;
		'machines//': if (n < 47 && SK_Near((+ the engine-hall +))) return 47;
		'sill//': if (n < 48 && SK_Near((+ the bunk-room +))) return 48;
		'lamps//': if (n < 49 && SK_Near((+ the snow-yard +))) return 49;
		'trench//': if (n < 50 && SK_Near((+ the snow-yard +))) return 50;
		'roof//': if (n < 51 && SK_Near((+ the snow-yard +))) return 51;
		'path//': if (n < 52 && SK_Near((+ the snow-yard +))) return 52;
		'nose//': if (n < 53 && SK_Near((+ the garage +))) return 53;
		'door//': if (n < 54 && SK_Near((+ the garage +))) return 54;
		'snow//': if (n < 56 && SK_Near((+ the ridge +))) return 56;
		'pipe//': if (n < 60 && SK_Near((+ the tunnel +))) return 60; if (n < 61 && SK_Near((+ the vault-lobby +))) return 61;
		'walls//': if (n < 63 && SK_Near((+ the vault-lobby +))) return 63;
		'rungs//': if (n < 64 && SK_Near((+ the vault-lobby +))) return 64;
		'eye//': if (n < 65 && SK_Near((+ the vault-lobby +))) return 65;
		'working//': if (n < 66 && SK_Near((+ the ice-shaft +))) return 66;
		'crates//': if (n < 68 && SK_Near((+ the ice-shaft +))) return 68;
		'mountain//': if (n < 69 && SK_Near(player)) return 69;
		'mine//': if (n < 70 && SK_Near(player)) return 70;
		'alarm//': if (n < 71 && SK_Near(player)) return 71;
		'august//': if (n < 71 && SK_Near(player)) return 71;
		'autumn//': if (n < 71 && SK_Near(player)) return 71;
		'bank//': if (n < 71 && SK_Near(player)) return 71;
		'boats//': if (n < 71 && SK_Near(player)) return 71;
		'boot//': if (n < 71 && SK_Near(player)) return 71;
		'breakfast//': if (n < 71 && SK_Near(player)) return 71;
		'cat//': if (n < 71 && SK_Near(player)) return 71;
		'country//': if (n < 71 && SK_Near(player)) return 71;
		'currency//': if (n < 71 && SK_Near(player)) return 71;
		'degrees//': if (n < 71 && SK_Near(player)) return 71;
		'emergenci//': if (n < 71 && SK_Near(player)) return 71;
		'eyes//': if (n < 71 && SK_Near(player)) return 71;
		'february//': if (n < 71 && SK_Near(player)) return 71;
		'fingers//': if (n < 71 && SK_Near(player)) return 71;
		'fish//': if (n < 71 && SK_Near(player)) return 71;
		'forearm//': if (n < 71 && SK_Near(player)) return 71;
		'grip//': if (n < 71 && SK_Near(player)) return 71;
		'jelly//': if (n < 71 && SK_Near(player)) return 71;
		'kilometre//': if (n < 71 && SK_Near(player)) return 71;
		'litres//': if (n < 71 && SK_Near(player)) return 71;
		'loaf//': if (n < 71 && SK_Near(player)) return 71;
		'mattress//': if (n < 71 && SK_Near(player)) return 71;
		'metres//': if (n < 71 && SK_Near(player)) return 71;
		'mood//': if (n < 71 && SK_Near(player)) return 71;
		'name//': if (n < 71 && SK_Near(player)) return 71;
		'neck//': if (n < 71 && SK_Near(player)) return 71;
		'order//': if (n < 71 && SK_Near(player)) return 71;
		'panel//': if (n < 71 && SK_Near(player)) return 71;
		'pole//': if (n < 71 && SK_Near(player)) return 71;
		'porter//': if (n < 71 && SK_Near(player)) return 71;
		'power//': if (n < 71 && SK_Near(player)) return 71;
		'promise//': if (n < 71 && SK_Near(player)) return 71;
		'seat//': if (n < 71 && SK_Near(player)) return 71;
		'smell//': if (n < 71 && SK_Near(player)) return 71;
		'tap//': if (n < 71 && SK_Near(player)) return 71;
		'teeth//': if (n < 71 && SK_Near(player)) return 71;
		'ton//': if (n < 71 && SK_Near(player)) return 71;
		'tube//': if (n < 71 && SK_Near(player)) return 71;
		'tuesday//': if (n < 71 && SK_Near(player)) return 71;
		'valve//': if (n < 71 && SK_Near(player)) return 71;
		'voice//': if (n < 71 && SK_Near(player)) return 71;
		'wednesday//': if (n < 71 && SK_Near(player)) return 71;
		'thermomet//': if (n < 71 && SK_Near(player)) return 71;
		'hall//': if (n < 72 && SK_Near((+ the entry-hall +))) return 72; if (n < 77 && SK_Near((+ the control-room +))) return 77; if (n < 78 && SK_Near((+ the engine-hall +))) return 78; if (n < 81 && SK_Near((+ the bunk-room +))) return 81; if (n < 83 && SK_Near((+ the snow-yard +))) return 83; if (n < 94 && SK_Near((+ the tunnel +))) return 94;
		'yard//': if (n < 73 && SK_Near((+ the entry-hall +))) return 73; if (n < 82 && SK_Near((+ the snow-yard +))) return 82; if (n < 88 && SK_Near((+ the garage +))) return 88; if (n < 90 && SK_Near((+ the ridge +))) return 90; if (n < 92 && SK_Near((+ the fuel-shed +))) return 92;
		'tunnel//': if (n < 74 && SK_Near((+ the entry-hall +))) return 74; if (n < 93 && SK_Near((+ the tunnel +))) return 93; if (n < 97 && SK_Near((+ the vault-lobby +))) return 97;
		'room//': if (n < 75 && SK_Near((+ the entry-hall +))) return 75; if (n < 76 && SK_Near((+ the control-room +))) return 76; if (n < 79 && SK_Near((+ the engine-hall +))) return 79; if (n < 80 && SK_Near((+ the bunk-room +))) return 80;
		'garage//': if (n < 84 && SK_Near((+ the snow-yard +))) return 84; if (n < 87 && SK_Near((+ the garage +))) return 87;
		'ridge//': if (n < 85 && SK_Near((+ the snow-yard +))) return 85; if (n < 89 && SK_Near((+ the ridge +))) return 89;
		'shed//': if (n < 86 && SK_Near((+ the snow-yard +))) return 86; if (n < 91 && SK_Near((+ the fuel-shed +))) return 91;
		'lobby//': if (n < 95 && SK_Near((+ the tunnel +))) return 95; if (n < 96 && SK_Near((+ the vault-lobby +))) return 96; if (n < 102 && SK_Near((+ the drying-lab +))) return 102; if (n < 104 && SK_Near((+ the ice-shaft +))) return 104;
		'laborator//': if (n < 98 && SK_Near((+ the vault-lobby +))) return 98; if (n < 101 && SK_Near((+ the drying-lab +))) return 101;
		'shaft//': if (n < 99 && SK_Near((+ the vault-lobby +))) return 99; if (n < 103 && SK_Near((+ the ice-shaft +))) return 103;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs alarm alarms arm arms august augusts autumn autumns";
		}
		'b': switch (n) {
			1: return "bang bangs bank banks beard beards bin bins bishop bishops block blocks boat boats body bolt bolts boot boots bowl bowls breadth breadths breakfast";
			2: return "breakfasts breath breathes breaths button buttons";
		}
		'c': switch (n) {
			1: return "cap caps cat cats cave caves ceiling ceilings collar collars companies company concrete concretes continent continents corner corners countries";
			2: return "country crack cracks cross crosses crown crowns currencies currency current currents";
		}
		'd': switch (n) {
			1: return "date dates defence defences degree degrees delta deltas dent dents dog dogs drip drips drop drops";
		}
		'e': switch (n) {
			1: return "ear ears emergencies emergency eye eyes";
		}
		'f': switch (n) {
			1: return "face februaries february feet fell fells finger fingers fish fisheries fishery fishes flame flames floor floors foot forearm forearms form forms frame";
			2: return "frames full fulls";
		}
		'g': switch (n) {
			1: return "game games gauge gauges glass glasses grip grips ground";
		}
		'h': switch (n) {
			1: return "hair head headlamp headlamps honey honeys";
		}
		'i': switch (n) {
			1: return "icicle icicles island islands";
		}
		'j': switch (n) {
			1: return "jar jars jellies jelly";
		}
		'k': switch (n) {
			1: return "kilometre kilometres king kings kit kits knee knees";
		}
		'l': switch (n) {
			1: return "lake lakes lanyard lanyards leg legs letter letters level levels litre litres loaf loafs";
		}
		'm': switch (n) {
			1: return "machine machines man mans mark marks match matches mattress mattresses mesh meshes metre metres mine mines minister ministers mitten mittens mood";
			2: return "moods mountain mountains mouth mug mugs";
		}
		'n': switch (n) {
			1: return "nail nails name names neck necks needle needles nose noses note notes";
		}
		'o': switch (n) {
			1: return "oat oats oil oils optimist optimists order orders outline outlines owner owners";
		}
		'p': switch (n) {
			1: return "paper papers path paths pelt pelts pencil pencils people person persons pipe pipes plank planks plant plants pol pole poles pols poppies poppy porter";
			2: return "porters post posts power powers promise promises";
		}
		'r': switch (n) {
			1: return "rib ribs ring rings rope ropes rubber rubbers";
		}
		's': switch (n) {
			1: return "scratch scratches sea seas seat seats shot shots sill sills sledge sledges sleeve sleeves smell smells snowflake snowflakes solveig solveigs spare";
			2: return "spares starting startings steel steels stocking stockings strap straps straw straws supper suppers swing swings";
		}
		't': switch (n) {
			1: return "tap tape tapes taps teeth thermometer thermometers thumb thumbs tick ticks tin tins ton tons tooth tooths trawler trawlers tree trees tube tubes";
			2: return "tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "valley valleys valve valves visitor visitors voice voices";
		}
		'w': switch (n) {
			1: return "wasp wasps water waters wednesday wednesdays work working workings works worm worms";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the iron-stairs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the iron-stairs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the iron-stairs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'rungs//': if (SK_Near((+ the vault-lobby +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the vault-lobby +))) rtrue;
	if (TestScope((+ the iron-stairs +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the drift is heaped]A snow drift has buried the south side of the yard, fuel shed and all.[no line break][otherwise]A trench leads south through the snow drift to the fuel shed.[no line break][end if]".

To say choice-2: say "[if the grating is frozen-down]an iron grating covers a hole in the floor[otherwise]an iron grating leans on the wall by a hole in the floor[end if]".

To say choice-3: say "[if the oskar is pinned]A steel cabinet has come down off the wall, and Oskar lies under it.[no line break][otherwise]Oskar sits against the wall, holding his ribs.[no line break][end if]".

To say choice-4: say "[if the aerial is toppled]Something must raise it and hold it: wire, for choice.[no line break][otherwise]Wire holds it up, and hums.[no line break][end if]".
