"The House of Short Weight" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

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

The courtyard is a room. It is privately-named.
The tea-hall is a room. It is privately-named.
The counting-room is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The stables is a room. It is privately-named.
The silk-cell is a room. It is privately-named.
The spice-cell is a room. It is privately-named.
The gatehouse is a room. It is privately-named.
The watch-tower is a room. It is privately-named.
The desert-edge is a room. It is privately-named.
The well-bottom is a room. It is privately-named.
The qanat is a room. It is privately-named.
The cistern is a room. It is privately-named.

The printed name of the courtyard is "Courtyard".
The description of the courtyard is "A square of baked earth with arcades round it, made for two hundred camels and a fountain of talk. In the middle is the well under its windlass. The tea hall is north, the stables east, the kitchen northwest and the gatehouse south; the silk merchant has taken the cell in the west, and the spice merchant, for safety, the one in the southwest.".
The tea-hall is north of the courtyard.
The stables is east of the courtyard.
The silk-cell is west of the courtyard.
The spice-cell is southwest of the courtyard.
The kitchen-room is northwest of the courtyard.
The gatehouse is south of the courtyard.
The well-bottom is down of the courtyard.

The printed name of the tea-hall is "Tea Hall".
The description of the tea-hall is "The carpet is older than the house and has been drunk on by kings. A cedar door in the east wall leads to the counting room.".
The courtyard is south of the tea-hall.

The printed name of the counting-room is "Counting Room".
The description of the counting-room is "A narrow room with one high window, where generations have agreed on numbers. A balance hangs from the ceiling over a low desk.".

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "The walls are black to the height of a cook and white above. Embers glow in the hearth, and beside them squats a samovar as big as a calf.".
The courtyard is southeast of the kitchen-room.

The printed name of the stables is "Camel Stables".
The description of the stables is "A long vault full of camels, and of the remarks of camels. A stone trough runs down one side, and Behram[']s pack saddle hangs on the wall.[if the trough is brimming] For once the camels have no remarks.[end if]".
The courtyard is west of the stables.

The printed name of the silk-cell is "Silk Cell".
The description of the silk-cell is "Silk bales stand on three sides like a small bright fort.".
The courtyard is east of the silk-cell.

The printed name of the spice-cell is "Spice Cell".
The description of the spice-cell is "Spice sacks lean against one another up to the lamp hook, and your eyes begin to water at the door.".
The courtyard is northeast of the spice-cell.

The printed name of the gatehouse is "Gatehouse".
The description of the gatehouse is "A vaulted passage, high enough for a laden camel. The gate closes its south end over a stone sill, and the great bar leans beside it. Stairs lead up to the tower.[if the gate-thing is open] The gate stands open on the desert.[end if]".
The courtyard is north of the gatehouse.
The watch-tower is up of the gatehouse.

The printed name of the watch-tower is "Watch Tower".
The description of the watch-tower is "From up here you see the whole house, and how small it is. A spyglass stands on a tripod at the parapet, and a bronze gong hangs in a frame.".
The gatehouse is down of the watch-tower.

The printed name of the desert-edge is "Edge of the Desert".
The description of the desert-edge is "The road goes on from here as a row of stones, and then as an opinion. A wrecked cart lies on its side in the lee of the wall.".

The printed name of the well-bottom is "Bottom of the Well".
The description of the well-bottom is "You stand on wet gravel at the foot of thirty arms of brick, with a coin of sky overhead. There is a carved niche in the wall, and a tunnel leads north.[if the sluice is raised] Cold water swirls about your knees.[end if]".
The courtyard is up of the well-bottom.
The qanat is north of the well-bottom.

The printed name of the qanat is "Water Tunnel".
The description of the qanat is "A tunnel for one man at a time, cut by people who did not mind being alone. A brick vault runs overhead.[if the drift is heaped] To the north a sand drift fills it, under a crack in the vault that nobody should trust unpropped.[end if][if the sluice is raised] Water hurries past your ankles on its way south.[end if]".
The well-bottom is south of the qanat.
The cistern is north of the qanat.
The qanat is dark.

The printed name of the cistern is "Cistern".
The description of the cistern is "Columns stand in a black lake and hold up a roof that you cannot see. In the near wall is the sluice, on its iron spindle.".
The qanat is south of the cistern.
The cistern is dark.

Part 2 - States

A thing can be roped or ropeless. A thing is usually ropeless.

A thing can be flowing or parched. A thing is usually parched.

A thing can be grateful or thirsty. A thing is usually thirsty.

A thing can be unjudged, forgiven-state or dismissed (this is its daud-state-2 property).

A thing can be tipped or level-state. A thing is usually level-state.

A thing can be samovar-dry, simmering or brewed (this is its samovar-state property).

A thing can be plugged or draining. A thing is usually draining.

A thing can be brimming or trough-dry. A thing is usually trough-dry.

A thing can be searched or unsearched. A thing is usually unsearched.

A thing can be unheard-nasira, heard-nasira or consoled (this is its nasira-state property).

A thing can be unheard-behram, heard-behram or ashamed (this is its behram-state property).

A thing can be barred or unbarred. A thing is usually unbarred.

A thing can be bare, drifted or swept-state (this is its sill-state property).

A thing can be focused or unused. A thing is usually unused.

A thing can be beaten-state or silent-state. A thing is usually silent-state.

A thing can be propped or cracked. A thing is usually cracked.

A thing can be dug-state or heaped. A thing is usually heaped.

A thing can be greased or stiff. A thing is usually stiff.

A thing can be cranked or crankless. A thing is usually crankless.

A thing can be raised or lowered. A thing is usually lowered.

A thing can be drained or last-cup. A thing is usually last-cup.

A thing can be oiled or oilless. A thing is usually oilless.

A thing can be lit-state or unlit-state. A thing is usually unlit-state.

A thing can be full-glass or hollow. A thing is usually hollow.

A thing can be warm-tar or cold-tar. A thing is usually cold-tar.

A thing can be patched or leaking. A thing is usually leaking.

A thing can be bucket-full or bucket-dry. A thing is usually bucket-dry.

A thing can be consulted or unconsulted. A thing is usually unconsulted.

A thing can be blank-state, written-state, half-sealed or full-sealed (this is its sheet-state property).

Part 3 - Things

The sky-thing is a thing. It is privately-named.
The windlass is a thing. It is privately-named.
The well-thing is a thing. It is privately-named.
The daud is a man. It is privately-named.
The door-thing is a door. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The balance is a thing. It is privately-named.
The samovar is a thing. It is privately-named.
The embers is a thing. It is privately-named.
The trough is a thing. It is privately-named.
The saddle is a thing. It is privately-named.
The camels is a thing. It is privately-named.
The nasira is a woman. It is privately-named.
The bales is a thing. It is privately-named.
The behram is a man. It is privately-named.
The sacks is a thing. It is privately-named.
The gate-thing is a door. It is privately-named.
The sill is a thing. It is privately-named.
The great-bar is a thing. It is privately-named.
The spyglass is a thing. It is privately-named.
The gong is a thing. It is privately-named.
The cart is a thing. It is privately-named.
The niche is a thing. It is privately-named.
The vault is a thing. It is privately-named.
The drift is a thing. It is privately-named.
The sluice is a thing. It is privately-named.
The lake is a thing. It is privately-named.
The skin is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The sesame-oil is a thing. It is privately-named.
The mutton-fat is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The tea-leaves is a thing. It is privately-named.
The tulip-glass is a thing. It is privately-named.
The dates is a thing. It is privately-named.
The mallet is a thing. It is privately-named.
The notched-key is a thing. It is privately-named.
The rope is a thing. It is privately-named.
The tar-pot is a thing. It is privately-named.
The bucket is a thing. It is privately-named.
The rag is a thing. It is privately-named.
The spade is a thing. It is privately-named.
The pole is a thing. It is privately-named.
The pearl is a thing. It is privately-named.
The iron-weight is a thing. It is privately-named.
The brass-weight is a thing. It is privately-named.
The ledger is a thing. It is privately-named.
The sheet-thing is a thing. It is privately-named.
The reed-pen is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The arcades is a thing. It is privately-named.
The dish is a thing. It is privately-named.
The high-window is a thing. It is privately-named.
The rings is a thing. It is privately-named.
The chopping-block is a thing. It is privately-named.
The stalls is a thing. It is privately-named.
The hook is a thing. It is privately-named.
The stairs is a thing. It is privately-named.
The parapet is a thing. It is privately-named.
The road is a thing. It is privately-named.
The gravel is a thing. It is privately-named.

The printed name of the sky-thing is "bruised sky".
Include (- with name 'bruised//' 'sky//' 'storm//' 'sandstorm//' 'skies//p', -) when defining the sky-thing.
The description of the sky-thing is "It is brown below and violet above, and it was further off a moment ago.".
The sky-thing is fixed in place and scenery.

The windlass is in the courtyard.
The printed name of the windlass is "windlass".
Include (- with name 'windlass//' 'drum//' 'winch//' 'windlasses//p', -) when defining the windlass.
The description of the windlass is "A drum on two posts over the well. A rope could be tied to it, if there were one.[if the windlass is ropeless] The windlass is bare.[end if][if the windlass is roped] A rope hangs from the windlass into the dark.[end if]".
The windlass is fixed in place and scenery.

The well-thing is in the courtyard.
The printed name of the well-thing is "well".
Include (- with name 'well//' 'shaft//' 'kerb//' 'wells//p', -) when defining the well-thing.
The description of the well-thing is "A kerb of worn marble, and a long way below it the bottom. When there is water you lower a bucket into it.[if the well-thing is parched] The well is dry.[end if][if the well-thing is flowing] Water talks at the bottom of the well.[end if]".
The well-thing is fixed in place and scenery.

The daud is in the tea-hall.
The printed name of the daud is "Daud".
Include (- with name 'daud//' 'keeper//', -) when defining the daud.
The description of the daud is "Eighty, and folded small. He can be asked about the water, the merchants, the storm, or tea, which he says in a special voice.[if the daud is thirsty] He licks his lips with a dry tongue.[end if][if the daud is grateful] He has the look of a man who has had tea.[end if][if the daud is unjudged] He does not quite meet your eye.[end if][if the daud is forgiven-state] He stands straighter than he did.[end if][if the daud is dismissed] He is looking at the walls, one after another.[end if]".
The appearance of the daud is "Daud sits at one end of the carpet.".
The first place of the daud is the tea-hall.
The daud is proper-named.

The door-thing is east of the tea-hall and west of the counting-room.
The printed name of the door-thing is "cedar door".
Include (- with name 'cedar//' 'door//' 'lock//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "Cedar, four fingers thick, with a lock like a small face.".
The door-thing is openable, closed, lockable, locked and scenery.
The matching key of the door-thing is the notched-key.

The carpet-thing is in the tea-hall.
The printed name of the carpet-thing is "carpet".
Include (- with name 'carpet//' 'rug//' 'cushions//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "A garden, with a river in it. It is the only one for a hundred miles.".
The carpet-thing is fixed in place and scenery.

The desk is in the counting-room.
The printed name of the desk is "low desk".
Include (- with name 'low//' 'desk//' 'table//' 'desks//p', -) when defining the desk.
The description of the desk is "Worn into hollows by elbows. Contracts are written here and nowhere else.".
The desk is fixed in place, not enterable and scenery.

The balance is in the counting-room.
The printed name of the balance is "balance".
Include (- with name 'balance//' 'scales//' 'pans//' 'beam//' 'brass//' 'balances//p', -) when defining the balance.
The description of the balance is "Two brass pans on a beam. One thing can be weighed against another on it.[if the balance is level-state] The beam hangs level.[end if][if the balance is tipped] The beam hangs down on the side of the brass.[end if]".
The balance is fixed in place and scenery.

The samovar is in the kitchen-room.
The printed name of the samovar is "samovar".
Include (- with name 'samovar//' 'urn//' 'tap//' 'samovars//p', -) when defining the samovar.
The description of the samovar is "Brass, dented, with a tap like a beak. Pour in water and it will brew you tea.[if the samovar is samovar-dry] The samovar is dry.[end if][if the samovar is simmering] The samovar is simmering to itself.[end if][if the samovar is brewed] The samovar has given its one glass.[end if]".
The samovar is fixed in place and scenery.

The embers is in the kitchen-room.
The printed name of the embers is "embers".
Include (- with name 'embers//' 'hearth//' 'fire//' 'coals//', -) when defining the embers.
The description of the embers is "They have not been out since the cook[']s grandmother. You could light a lamp at them, or warm something.".
The embers is fixed in place, scenery and plural-named.

The trough is in the stables.
The printed name of the trough is "trough".
Include (- with name 'trough//' 'drain//' 'hole//' 'basin//' 'stone//' 'block//' 'troughs//p', -) when defining the trough.
The description of the trough is "One block of stone, thirty paces long. You pour in at the top, and it has a drain at the bottom that can be plugged.[if the trough is draining] Its drain is open.[end if][if the trough is plugged] A knot of red silk stops its drain.[end if][if the trough is trough-dry] The trough is dry.[end if][if the trough is brimming] The trough is brimming, and lined with noses.[end if]".
The trough is fixed in place and scenery.

The saddle is in the stables.
The printed name of the saddle is "pack saddle".
Include (- with name 'pack//' 'saddle//' 'seam//' 'saddles//p', -) when defining the saddle.
The description of the saddle is "Behram[']s, and as broad as he is. A seam has split, and straw is coming out; one might search it.[if the saddle is unsearched] Something in the stuffing spoils its shape.[end if][if the saddle is searched] Its stuffing hangs out.[end if]".
The saddle is fixed in place and scenery.

The camels is in the stables.
The printed name of the camels is "camels".
Include (- with name 'camels//' 'camel//' 'beasts//' 'herd//', -) when defining the camels.
The description of the camels is "Forty of them, all disappointed in you.".
The camels is fixed in place, scenery and plural-named.

The nasira is in the silk-cell.
The printed name of the nasira is "Nasira".
Include (- with name 'nasira//' 'woman//' 'tall//', -) when defining the nasira.
The description of the nasira is "A tall woman with ink on her fingers and silk on everything else. She would talk about the quarrel, if she were asked.[if the nasira is unheard-nasira] Her back is to the door.[end if][if the nasira is heard-nasira] She is turning an empty box over in her hands.[end if][if the nasira is consoled] The pearl hangs at her throat.[end if]".
The appearance of the nasira is "Nasira holds the fort.".
The first place of the nasira is the silk-cell.
The nasira is proper-named.

The bales is in the silk-cell.
The printed name of the bales is "silk bales".
Include (- with name 'silk//' 'bales//', -) when defining the bales.
The description of the bales is "Blue, saffron, and a red that costs more than you do.".
The bales is fixed in place, scenery and plural-named.

The behram is in the spice-cell.
The printed name of the behram is "Behram".
Include (- with name 'behram//' 'man//' 'large//', -) when defining the behram.
The description of the behram is "A large man in a small temper. He would talk about the quarrel; he talks about nothing else.[if the behram is unheard-behram] He is breathing through his nose.[end if][if the behram is heard-behram] He is waiting to be told that he is right.[end if][if the behram is ashamed] He is the colour of his own paprika.[end if]".
The appearance of the behram is "Behram sits among the sacks like a man besieged.".
The first place of the behram is the spice-cell.
The behram is proper-named.

The sacks is in the spice-cell.
The printed name of the sacks is "spice sacks".
Include (- with name 'spice//' 'sacks//' 'saffron//' 'small//' 'sack//', -) when defining the sacks.
The description of the sacks is "Pepper, cumin, dried lime, and one small sack of saffron that he keeps behind his back.".
The sacks is fixed in place, scenery and plural-named.

The gate-thing is south of the gatehouse and north of the desert-edge.
The printed name of the gate-thing is "gate".
Include (- with name 'gate//' 'leaves//' 'hinges//' 'gates//p', -) when defining the gate-thing.
The description of the gate-thing is "Two leaves of oak studded with iron, each as tall as three men. It can be opened, closed and barred.[if the gate-thing is unbarred] The gate is not barred.[end if][if the gate-thing is barred] The great bar lies across it.[end if]".
The gate-thing is openable, closed and scenery.

The sill is in the gatehouse.
The printed name of the sill is "sill".
Include (- with name 'sill//' 'threshold//' 'stone//' 'long//' 'sills//p', -) when defining the sill.
The description of the sill is "A long stone that the leaves must pass over. It wants sweeping whenever the gate has been open.[if the sill is bare] The sill is bare.[end if][if the sill is drifted] The sill is buried in sand.[end if][if the sill is swept-state] The sill has been swept clean.[end if]".
The sill is fixed in place and scenery.

The great-bar is in the gatehouse.
The printed name of the great-bar is "great bar".
Include (- with name 'great//' 'bar//' 'trunk//' 'whole//' 'cedar//' 'bars//p', -) when defining the great-bar.
The description of the great-bar is "A whole cedar trunk. Three could lift it into its irons, if they lifted together.".
The great-bar is fixed in place and scenery.

The spyglass is in the watch-tower.
The printed name of the spyglass is "spyglass".
Include (- with name 'spyglass//' 'telescope//' 'tripod//' 'spyglasses//p', -) when defining the spyglass.
The description of the spyglass is "The last caravan left it as payment. Look through it and you see as far as tomorrow.[if the spyglass is unused] The spyglass points at the ground.[end if][if the spyglass is focused] The spyglass points at the dry wadi and the brown wall behind it.[end if]".
The spyglass is fixed in place and scenery.

The gong is in the watch-tower.
The printed name of the gong is "gong".
Include (- with name 'gong//' 'bronze//' 'gongs//p', -) when defining the gong.
The description of the gong is "A yard across. When it is beaten with something soft they hear it in the wadi.[if the gong is silent-state] The gong hangs still.[end if][if the gong is beaten-state] The gong is still humming.[end if]".
The gong is fixed in place and scenery.

The cart is in the desert-edge.
The printed name of the cart is "wrecked cart".
Include (- with name 'wrecked//' 'cart//' 'wreck//' 'wheel//' 'carts//p', -) when defining the cart.
The description of the cart is "Somebody else[']s storm did this. What is left is not worth stealing, apart from what is.".
The cart is fixed in place and scenery.

The niche is in the well-bottom.
The printed name of the niche is "carved niche".
Include (- with name 'carved//' 'niche//' 'inscription//' 'carving//' 'niches//p', -) when defining the niche.
The description of the niche is "Words are cut into it, and can still be read.".
The niche is fixed in place and scenery.

The vault is in the qanat.
The printed name of the vault is "vault".
Include (- with name 'vault//' 'ceiling//' 'crack//' 'brick//' 'roof//' 'vaults//p', -) when defining the vault.
The description of the vault is "Brick, without mortar, standing up out of habit.[if the vault is cracked] A crack runs along the vault, and sand trickles through it. It should be propped before anybody digs.[end if][if the vault is propped] An ash pole stands under the crack.[end if]".
The vault is fixed in place and scenery.

The drift is in the qanat.
The printed name of the drift is "sand drift".
Include (- with name 'sand//' 'drift//' 'drifts//p', -) when defining the drift.
The description of the drift is "Fine sand that came in through the roof. A spade could dig it away.[if the drift is heaped] The sand drift chokes the tunnel to the north.[end if][if the drift is dug-state] A way has been dug through it.[end if]".
The drift is fixed in place and scenery.

The sluice is in the cistern.
The printed name of the sluice is "sluice".
Include (- with name 'sluice//' 'spindle//' 'thread//' 'iron//' 'bronze//' 'plate//' 'sluices//p', -) when defining the sluice.
The description of the sluice is "A bronze plate in a stone slot. It is raised by a spindle with a square end, made for a crank to be fitted to it and turned.[if the sluice is stiff] The spindle is dry with rust.[end if][if the sluice is greased] The spindle shines with fat.[end if][if the sluice is crankless] There is no crank on it.[end if][if the sluice is cranked] The crank sits on its square end.[end if][if the sluice is lowered] The sluice is down.[end if][if the sluice is raised] The sluice is up, and the water runs away under it.[end if]".
The sluice is fixed in place and scenery.

The lake is in the cistern.
The printed name of the lake is "black lake".
Include (- with name 'black//' 'lake//' 'columns//' 'lakes//p', -) when defining the lake.
The description of the lake is "It does not move. There is enough in it for every camel that ever was.".
The lake is fixed in place and scenery.

The skin is carried by the player.
The printed name of the skin is "water skin".
Include (- with name 'water//' 'skin//' 'waterskin//' 'skins//p', -) when defining the skin.
The description of the skin is "Goat, and older than the goat would have liked.[if the skin is last-cup] There is one cup of water left in the water skin.[end if][if the skin is drained] The water skin is empty.[end if]".
The skin is portable.

The lamp is in the kitchen-room.
The printed name of the lamp is "clay lamp".
Include (- with name 'clay//' 'lamp//' 'wick//' 'light//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "A clay lamp like a small slipper. Fill it with oil, and light it at a fire.[if the lamp is oilless] There is no oil in the clay lamp.[end if][if the lamp is oiled] The clay lamp is full of oil.[end if][if the lamp is unlit-state] The clay lamp is not lit.[end if][if the lamp is lit-state] The clay lamp burns with a small gold flame.[end if]".
The appearance of the lamp is "A clay lamp stands in a row of rings where there used to be nine.".
The first place of the lamp is the kitchen-room.
The lamp is portable.

The sesame-oil is in the kitchen-room.
The printed name of the sesame-oil is "sesame oil".
Include (- with name 'sesame//' 'oil//' 'jar//', -) when defining the sesame-oil.
The description of the sesame-oil is "A jar of it, golden, for lamps and lentils.".
The appearance of the sesame-oil is "A jar of sesame oil stands in the corner.".
The first place of the sesame-oil is the kitchen-room.
The sesame-oil is portable.
The indefinite article of the sesame-oil is "some".

The mutton-fat is in the kitchen-room.
The printed name of the mutton-fat is "mutton fat".
Include (- with name 'mutton//' 'fat//' 'grease//', -) when defining the mutton-fat.
The description of the mutton-fat is "A lump in a leaf. It will grease bread, boots or iron.".
The appearance of the mutton-fat is "A lump of mutton fat has been left on the block.".
The first place of the mutton-fat is the kitchen-room.
The mutton-fat is portable.
The indefinite article of the mutton-fat is "some".

The broom is in the kitchen-room.
The printed name of the broom is "broom".
Include (- with name 'broom//' 'besom//' 'brooms//p', -) when defining the broom.
The description of the broom is "Twigs on a stick. It has swept this house for a generation, and it shows.".
The appearance of the broom is "A broom leans behind the door.".
The first place of the broom is the kitchen-room.
The broom is portable.

The tea-leaves is in the tea-hall.
The printed name of the tea-leaves is "tea leaves".
Include (- with name 'tea//' 'leaves//' 'caddy//' 'black//' 'tin//', -) when defining the tea-leaves.
The description of the tea-leaves is "Black leaves in a tin caddy. They could be brewed in a samovar, if there were water.".
The appearance of the tea-leaves is "A caddy of tea leaves stands within Daud[']s reach, for company.".
The first place of the tea-leaves is the tea-hall.
The tea-leaves is portable and plural-named.

The tulip-glass is in the tea-hall.
The printed name of the tulip-glass is "tulip glass".
Include (- with name 'tulip//' 'glass//' 'cup//' 'glasses//p', -) when defining the tulip-glass.
The description of the tulip-glass is "A glass with a waist, made for tea.[if the tulip-glass is hollow] The tulip glass is empty.[end if][if the tulip-glass is full-glass] The tulip glass is full of black tea, and warms your fingers.[end if]".
The appearance of the tulip-glass is "A tulip glass lies on its side, dry.".
The first place of the tulip-glass is the tea-hall.
The tulip-glass is portable.

The dates is in the tea-hall.
The printed name of the dates is "dates".
Include (- with name 'dates//' 'fruit//', -) when defining the dates.
The description of the dates is "Sticky, sweet, and full of stones.".
The appearance of the dates is "There are dates in a dish.".
The first place of the dates is the tea-hall.
The dates is portable, edible and plural-named.

The mallet is in the tea-hall.
The printed name of the mallet is "felt mallet".
Include (- with name 'felt//' 'mallet//' 'beater//' 'mallets//p', -) when defining the mallet.
The description of the mallet is "A stick with a head of felt, for beating a gong politely.".
The appearance of the mallet is "A felt mallet hangs on a nail, under the word GONG.".
The first place of the mallet is the tea-hall.
The mallet is portable.

The notched-key is carried by the daud.
The printed name of the notched-key is "notched key".
Include (- with name 'notched//' 'key//' 'keys//p', -) when defining the notched-key.
The description of the notched-key is "Iron, with five notches, made for a lock like a small face.".
The notched-key is portable.

The rope is in the stables.
The printed name of the rope is "coiled rope".
Include (- with name 'coiled//' 'rope//' 'coil//' 'ropes//p', -) when defining the rope.
The description of the rope is "Camel hair, plaited, and longer than you would think.".
The appearance of the rope is "A coiled rope hangs from a peg.".
The first place of the rope is the stables.
The rope is portable.

The tar-pot is in the stables.
The printed name of the tar-pot is "tar pot".
Include (- with name 'tar//' 'pot//' 'pitch//' 'pots//p', -) when defining the tar-pot.
The description of the tar-pot is "Camel tar, for sores. It will patch leather or wood, when it is warm.[if the tar-pot is cold-tar] The tar is as hard as a heel.[end if][if the tar-pot is warm-tar] The tar is soft and shining.[end if]".
The appearance of the tar-pot is "A tar pot stands by the sick stall.".
The first place of the tar-pot is the stables.
The tar-pot is portable.

The bucket is in the courtyard.
The printed name of the bucket is "bucket".
Include (- with name 'bucket//' 'pail//' 'water//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "Staves and leather, with a bow to hang it by.[if the bucket is leaking] A stave has split: you can see daylight through the bucket.[end if][if the bucket is patched] The split is sealed with tar.[end if][if the bucket is bucket-dry] The bucket is empty.[end if][if the bucket is bucket-full] The bucket is full of water.[end if]".
The appearance of the bucket is "A bucket lies where somebody threw it.".
The first place of the bucket is the courtyard.
The bucket is portable.

The rag is in the silk-cell.
The printed name of the rag is "torn rag".
Include (- with name 'torn//' 'rag//' 'scrap//' 'strip//' 'rags//p', -) when defining the rag.
The description of the rag is "A strip of red silk that was part of a sleeve. It could plug something.".
The appearance of the rag is "A torn rag of red silk lies where it was thrown.".
The first place of the rag is the silk-cell.
The rag is portable.

The spade is in the desert-edge.
The printed name of the spade is "spade".
Include (- with name 'spade//' 'shovel//' 'spades//p', -) when defining the spade.
The description of the spade is "Short in the handle and good in the blade. It was made for digging sand.".
The appearance of the spade is "A spade sticks out of the sand beside the cart.".
The first place of the spade is the desert-edge.
The spade is portable.

The pole is in the desert-edge.
The printed name of the pole is "long pole".
Include (- with name 'long//' 'pole//' 'prop//' 'ash//' 'poles//p', -) when defining the pole.
The description of the pole is "The pole of the cart: ash, straight, and about as long as a tunnel is high. It could prop something.".
The appearance of the pole is "The long pole of the cart has come loose from the rest.".
The first place of the pole is the desert-edge.
The pole is portable.

The printed name of the pearl is "pearl".
Include (- with name 'pearl//' 'jewel//' 'pearls//p', -) when defining the pearl.
The description of the pearl is "Grey, and the size of a chickpea. It is warm at once in the hand.".
The pearl is portable.

The iron-weight is carried by the behram.
The printed name of the iron-weight is "iron weight".
Include (- with name 'iron//' 'weight//' 'weights//p', -) when defining the iron-weight.
The description of the iron-weight is "It says ONE MAN, which is what they call it here, and there are bright scratches on its foot.".
The iron-weight is portable.

The brass-weight is on the desk.
The printed name of the brass-weight is "brass weight".
Include (- with name 'brass//' 'weight//' 'weights//p', -) when defining the brass-weight.
The description of the brass-weight is "It says ONE MAN, and bears the stamp of the city. Nobody has used it for years.".
The brass-weight is portable.

The ledger is on the desk.
The printed name of the ledger is "ledger".
Include (- with name 'ledger//' 'book//' 'accounts//' 'ledgers//p', -) when defining the ledger.
The description of the ledger is "Two hundred pages in a neat old hand. Read it when you know what to look for.[if the ledger is unconsulted] You have not found anything in the ledger.[end if][if the ledger is consulted] A camel straw marks the page where Daud confesses.[end if]".
The ledger is portable.

The sheet-thing is on the desk.
The printed name of the sheet-thing is "[if the sheet-thing is not blank-state]contract[otherwise]fresh sheet[end if]".
Include (- with name 'fresh//' 'sheet//' 'contract//' 'paper//' 'sheets//p' 'contracts//p', -) when defining the sheet-thing.
The description of the sheet-thing is "Good rag paper, with the mark of the house.[if the sheet-thing is blank-state] Nothing is written on it.[end if][if the sheet-thing is written-state] It is written out and wants two seals.[end if][if the sheet-thing is half-sealed] It bears the seal of Behram.[end if][if the sheet-thing is full-sealed] It bears both seals.[end if]".
The sheet-thing is portable.

The reed-pen is on the desk.
The printed name of the reed-pen is "reed pen".
Include (- with name 'reed//' 'pen//' 'ink//' 'pens//p', -) when defining the reed-pen.
The description of the reed-pen is "Cut this year, with its ink in a little pot. A contract might be written with it.".
The reed-pen is portable.

The crank is on the desk.
The printed name of the crank is "crank".
Include (- with name 'crank//' 'handle//' 'cranks//p', -) when defining the crank.
The description of the crank is "Iron, with a square socket. It was made to fit something.".
The crank is portable.

The arcades is in the courtyard.
The printed name of the arcades is "arcades".
Include (- with name 'arcades//' 'arcade//' 'earth//', -) when defining the arcades.
The description of the arcades is "Room for two hundred camels. There are forty, and they are in the stables.".
The arcades is fixed in place, scenery and plural-named.

The dish is in the tea-hall.
The printed name of the dish is "dish".
Include (- with name 'dish//' 'nail//' 'dishes//p', -) when defining the dish.
The description of the dish is "Blue, with a crack that has been riveted.".
The dish is fixed in place and scenery.

The high-window is in the counting-room.
The printed name of the high-window is "high window".
Include (- with name 'high//' 'window//' 'ceiling//' 'windows//p', -) when defining the high-window.
The description of the high-window is "It lets in just enough light to count by.".
The high-window is fixed in place and scenery.

The rings is in the kitchen-room.
The printed name of the rings is "rings".
Include (- with name 'rings//' 'ring//', -) when defining the rings.
The description of the rings is "Nine rings on a shelf, where nine clay lamps stood.".
The rings is fixed in place, scenery and plural-named.

The chopping-block is in the kitchen-room.
The printed name of the chopping-block is "chopping block".
Include (- with name 'chopping//' 'block//' 'cook//' 'blocks//p', -) when defining the chopping-block.
The description of the chopping-block is "Mutton, for three hundred years.".
The chopping-block is fixed in place and scenery.

The stalls is in the stables.
The printed name of the stalls is "stalls".
Include (- with name 'stalls//' 'stall//' 'peg//' 'sick//', -) when defining the stalls.
The description of the stalls is "Forty, and one for the sick.".
The stalls is fixed in place, scenery and plural-named.

The hook is in the spice-cell.
The printed name of the hook is "hook".
Include (- with name 'hook//' 'hooks//p', -) when defining the hook.
The description of the hook is "For a lamp, if anybody would risk one among so much pepper.".
The hook is fixed in place and scenery.

The printed name of the stairs is "stairs".
Include (- with name 'stairs//' 'stair//' 'steps//', -) when defining the stairs.
The description of the stairs is "Narrow, and they turn to the right, so that a defender could swing.".
The stairs is fixed in place, scenery and plural-named.

The parapet is in the watch-tower.
The printed name of the parapet is "parapet".
Include (- with name 'parapet//' 'frame//' 'parapets//p', -) when defining the parapet.
The description of the parapet is "Chest high, and hot.".
The parapet is fixed in place and scenery.

The road is in the desert-edge.
The printed name of the road is "road".
Include (- with name 'road//' 'stones//' 'roads//p', -) when defining the road.
The description of the road is "Stones, each a shout from the next, as far as you can see.".
The road is fixed in place and scenery.

The gravel is in the well-bottom.
The printed name of the gravel is "gravel".
Include (- with name 'gravel//' 'bricks//' 'gravels//p', -) when defining the gravel.
The description of the gravel is "Wet, round, and shining where the sky gets at it.".
The gravel is fixed in place and scenery.

The description of the player is "You look as you always do."

Check going down when the location of the player is the courtyard:
	if the windlass is not roped:
		say "The well is thirty arms deep, and the windlass has no rope to climb down by.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the qanat:
	say "The tunnel swallows the daylight within three steps. Somewhere ahead, sand trickles, stops, and trickles again.";
	say line break.

Check going north when the location of the player is the qanat:
	if the drift is not dug-state:
		say "The sand drift fills the tunnel to the vault.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the cistern:
	say "You hear a great deal of water breathing in a great deal of dark, and dare not move.";
	say line break.

Placing backdrops:
	if the location of the player is the courtyard or the location of the player is the gatehouse or the location of the player is the watch-tower or the location of the player is the desert-edge, move the sky-thing to the location of the player;
	otherwise remove the sky-thing from play.

Kindling: if the lamp is lit-state, now the lamp is lit; otherwise now the lamp is unlit.

Placing backdrops:
	if the location of the player is the gatehouse or the location of the player is the watch-tower, move the stairs to the location of the player;
	otherwise remove the stairs from play.

Check greeting the daud:
	say "[']Peace on you, leader of camels. I would offer you tea, but I have leaves and no water, like everybody.[']";
	stop the action;
	continue the action.

Check asking the daud about something:
	if (the topic understood includes "water" or the topic understood includes "well" or the topic understood includes "sluice" or the topic understood includes "crank"):
		say "[']It comes by a tunnel from a cistern in the north. The tunnel has choked, and the sluice has not turned since my father. Its crank is locked in the counting room.[']";
		stop the action;
	if (the topic understood includes "tea" or the topic understood includes "glass" or the topic understood includes "samovar"):
		say "[']The samovar is in the kitchen, on the coals. For one glass of tea I would give you the key to paradise. I have only the one for the counting room.[']";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "counting room" or the topic understood includes "door"):
		say "[']I give it to guests. A guest is one who has brought tea.[']";
		stop the action;
	if (the topic understood includes "ledger" or the topic understood includes "weight" or the topic understood includes "file") and the ledger is consulted:
		say "He looks at his hands. [']Yes. It was a bad year. I have waited for somebody to read it. Do with me what you think right, when they are friends again.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "merchants" or the topic understood includes "nasira" or the topic understood includes "behram" or the topic understood includes "weight"):
		say "[']They bought and sold here under my roof, by the house[']s iron weight. Now they shout. Ask them; I am deaf on that side.['] He does not say which side.";
		stop the action;
	if (the topic understood includes "storm" or the topic understood includes "gate" or the topic understood includes "bar" or the topic understood includes "gong"):
		say "[']Sweep the sill, beat the gong for the herdsmen, shut the gate, and bar it. The bar takes three, and they must lift together.[']";
		stop the action;
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check telling the daud about something:
	if (the topic understood includes "water" or the topic understood includes "well" or the topic understood includes "sluice" or the topic understood includes "crank"):
		say "[']It comes by a tunnel from a cistern in the north. The tunnel has choked, and the sluice has not turned since my father. Its crank is locked in the counting room.[']";
		stop the action;
	if (the topic understood includes "tea" or the topic understood includes "glass" or the topic understood includes "samovar"):
		say "[']The samovar is in the kitchen, on the coals. For one glass of tea I would give you the key to paradise. I have only the one for the counting room.[']";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "counting room" or the topic understood includes "door"):
		say "[']I give it to guests. A guest is one who has brought tea.[']";
		stop the action;
	if (the topic understood includes "ledger" or the topic understood includes "weight" or the topic understood includes "file") and the ledger is consulted:
		say "He looks at his hands. [']Yes. It was a bad year. I have waited for somebody to read it. Do with me what you think right, when they are friends again.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "merchants" or the topic understood includes "nasira" or the topic understood includes "behram" or the topic understood includes "weight"):
		say "[']They bought and sold here under my roof, by the house[']s iron weight. Now they shout. Ask them; I am deaf on that side.['] He does not say which side.";
		stop the action;
	if (the topic understood includes "storm" or the topic understood includes "gate" or the topic understood includes "bar" or the topic understood includes "gong"):
		say "[']Sweep the sill, beat the gong for the herdsmen, shut the gate, and bar it. The bar takes three, and they must lift together.[']";
		stop the action;
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check answering the daud that something:
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check ordering the daud to something:
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check giving something to the daud:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the tulip-glass) and the tulip-glass is full-glass:
		now the daud is grateful;
		now the tulip-glass is hollow;
		now the notched-key is carried by the player;
		say "He drinks it in three sips with his eyes shut. [']You gave the last water to an old man,['] he says, and puts the notched key in your palm. [']The cedar door. The crank for the sluice lies in there. And other things.[']";
		stop the action;
	if (the noun is the tulip-glass):
		say "[']An empty glass is a long story,['] says Daud. [']I have heard it.[']";
		stop the action;
	if (the noun is the ledger or the noun is the iron-weight) and the ledger is consulted:
		say "He looks at his hands. [']Yes. It was a bad year. I have waited for somebody to read it. Do with me what you think right, when they are friends again.[']";
		stop the action;
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check showing something to the daud:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the ledger or the noun is the iron-weight) and the ledger is consulted:
		say "He looks at his hands. [']Yes. It was a bad year. I have waited for somebody to read it. Do with me what you think right, when they are friends again.[']";
		stop the action;
	say "Daud turns his head as if you had spoken in the next room. [']Ask me about the water,['] he says, [']or about tea.[']";
	stop the action;
	continue the action.

Check greeting the nasira:
	say "[']If he sent you, go away. If he did not, sit down, and ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check asking the nasira about something:
	if (the topic understood includes "quarrel" or the topic understood includes "pearl" or the topic understood includes "behram" or the topic understood includes "thief") and the nasira is not consoled:
		now the nasira is heard-nasira;
		say "[']I gave him my mother[']s pearl as a pledge, in a box, tied to his pack saddle. At this house he opened the box, and it was empty. He says that I cheated him; I say that he stole it.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "pearl" or the topic understood includes "behram"):
		say "[']I was wrong about him. I do not do that often, and I am not good at it.[']";
		stop the action;
	if (the topic understood includes "rag" or the topic understood includes "silk"):
		say "[']The torn piece? Take it. It was a sleeve before I threw it at him.[']";
		stop the action;
	if (the topic understood includes "daud" or the topic understood includes "keeper" or the topic understood includes "weight"):
		say "[']He filled our glasses when there was water. What else should I know about him?[']";
		stop the action;
	if (the topic understood includes "storm" or the topic understood includes "gate"):
		say "[']I shall hold one end of your bar when Behram holds the other. You see the difficulty.[']";
		stop the action;
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check telling the nasira about something:
	if (the topic understood includes "quarrel" or the topic understood includes "pearl" or the topic understood includes "behram" or the topic understood includes "thief") and the nasira is not consoled:
		now the nasira is heard-nasira;
		say "[']I gave him my mother[']s pearl as a pledge, in a box, tied to his pack saddle. At this house he opened the box, and it was empty. He says that I cheated him; I say that he stole it.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "pearl" or the topic understood includes "behram"):
		say "[']I was wrong about him. I do not do that often, and I am not good at it.[']";
		stop the action;
	if (the topic understood includes "rag" or the topic understood includes "silk"):
		say "[']The torn piece? Take it. It was a sleeve before I threw it at him.[']";
		stop the action;
	if (the topic understood includes "daud" or the topic understood includes "keeper" or the topic understood includes "weight"):
		say "[']He filled our glasses when there was water. What else should I know about him?[']";
		stop the action;
	if (the topic understood includes "storm" or the topic understood includes "gate"):
		say "[']I shall hold one end of your bar when Behram holds the other. You see the difficulty.[']";
		stop the action;
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check answering the nasira that something:
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check ordering the nasira to something:
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check giving something to the nasira:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pearl):
		now the nasira is consoled;
		now the pearl is carried by the nasira;
		say "She holds it to the light, then to her mouth. [']In the saddle. Three days I have called him a thief for a split seam.['] She sits down on her silk. [']Write us a new contract. If he seals it, I shall.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is half-sealed:
		now the sheet-thing is full-sealed;
		say "She reads it twice, looking for the trick, and presses her ring into the wax beside his. [']There. Tell him that I have some good silk, if his daughter is still marrying. We shall be at the gate.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state:
		say "[']Behram first,['] she says. [']I have been first once.[']";
		stop the action;
	if (the noun is the sheet-thing):
		say "[']And what do you want me to do with that?[']";
		stop the action;
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check showing something to the nasira:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pearl):
		say "[']Give it here,['] she says, and her voice is not steady.";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is half-sealed:
		now the sheet-thing is full-sealed;
		say "She reads it twice, looking for the trick, and presses her ring into the wax beside his. [']There. Tell him that I have some good silk, if his daughter is still marrying. We shall be at the gate.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state:
		say "[']Behram first,['] she says. [']I have been first once.[']";
		stop the action;
	if (the noun is the sheet-thing):
		say "[']And what do you want me to do with that?[']";
		stop the action;
	say "[']I sell silk,['] says Nasira. [']On other matters I am a closed bale. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check greeting the behram:
	say "[']Do not greet me. Greet people who give honest weight. Or ask me about the quarrel, and I shall tell you who does not.[']";
	stop the action;
	continue the action.

Check asking the behram about something:
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira" or the topic understood includes "saffron") and the behram is unheard-behram:
		now the behram is heard-behram;
		now the iron-weight is carried by the player;
		say "[']She paid me in saffron, by this iron weight of the house. At home in my own scales it was a tenth short! And her pearl of a pledge was an empty box.['] He thrusts the iron weight at you. [']Test it, if you can find a true one.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira" or the topic understood includes "saffron") and the behram is heard-behram:
		say "[']You have the weight. Test it against a true one, and then talk to me.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira"):
		say "[']I have a voice like a donkey and the judgement of one. Let us have it in writing.[']";
		stop the action;
	if (the topic understood includes "pearl" or the topic understood includes "box" or the topic understood includes "saddle"):
		say "[']An empty box, tied to my pack saddle. Search me! Search the saddle! I never saw a pearl.[']";
		stop the action;
	if (the topic understood includes "camels" or the topic understood includes "water"):
		say "[']Twenty of those camels are mine, and they look at me as my mother did.[']";
		stop the action;
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check telling the behram about something:
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira" or the topic understood includes "saffron") and the behram is unheard-behram:
		now the behram is heard-behram;
		now the iron-weight is carried by the player;
		say "[']She paid me in saffron, by this iron weight of the house. At home in my own scales it was a tenth short! And her pearl of a pledge was an empty box.['] He thrusts the iron weight at you. [']Test it, if you can find a true one.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira" or the topic understood includes "saffron") and the behram is heard-behram:
		say "[']You have the weight. Test it against a true one, and then talk to me.[']";
		stop the action;
	if (the topic understood includes "quarrel" or the topic understood includes "weight" or the topic understood includes "nasira"):
		say "[']I have a voice like a donkey and the judgement of one. Let us have it in writing.[']";
		stop the action;
	if (the topic understood includes "pearl" or the topic understood includes "box" or the topic understood includes "saddle"):
		say "[']An empty box, tied to my pack saddle. Search me! Search the saddle! I never saw a pearl.[']";
		stop the action;
	if (the topic understood includes "camels" or the topic understood includes "water"):
		say "[']Twenty of those camels are mine, and they look at me as my mother did.[']";
		stop the action;
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check answering the behram that something:
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check ordering the behram to something:
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check giving something to the behram:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the ledger) and the ledger is consulted:
		now the behram is ashamed;
		say "He reads it with his lips. [']The house[']s weight. Not hers.['] He goes the colour of his own paprika. [']I have shouted at an honest woman for three days. Write a new contract, and I shall seal it, once my camels have drunk.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state and the trough is brimming:
		now the sheet-thing is half-sealed;
		say "[']My camels are drinking; I can hear it from here.['] He breathes on his seal and sets it down square. [']Now take it to Nasira, before I grow modest.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state:
		say "[']When my camels have drunk. A man cannot make peace over the sound of thirst.[']";
		stop the action;
	if (the noun is the sheet-thing):
		say "[']There is nothing on it for me to seal.[']";
		stop the action;
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Check showing something to the behram:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the ledger) and the ledger is consulted:
		now the behram is ashamed;
		say "He reads it with his lips. [']The house[']s weight. Not hers.['] He goes the colour of his own paprika. [']I have shouted at an honest woman for three days. Write a new contract, and I shall seal it, once my camels have drunk.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state and the trough is brimming:
		now the sheet-thing is half-sealed;
		say "[']My camels are drinking; I can hear it from here.['] He breathes on his seal and sets it down square. [']Now take it to Nasira, before I grow modest.[']";
		stop the action;
	if (the noun is the sheet-thing) and the sheet-thing is written-state:
		say "[']When my camels have drunk. A man cannot make peace over the sound of thirst.[']";
		stop the action;
	if (the noun is the sheet-thing):
		say "[']There is nothing on it for me to seal.[']";
		stop the action;
	say "[']Pepper, saffron, cumin,['] says Behram. [']Of other things I know only what I shout. Ask me about the quarrel.[']";
	stop the action;
	continue the action.

Part 4 - Actions

Refilling-with is an action applying to two things.
Understand "refill [something] with [something]" as refilling-with.
Understand "fill [something] up with [something]" as refilling-with.
Understand "fill [something] with [something]" as refilling-with.

Carry out refilling-with:
	if the noun is the lamp and the second noun is the sesame-oil:
		if the lamp is not enclosed by the player:
			say "You are not holding the lamp.";
			stop the action;
		if the sesame-oil is not enclosed by the player:
			say "You have no oil in your hand.";
			stop the action;
		if the lamp is not oilless:
			say "The lamp is full to the lip.";
			stop the action;
		now the lamp is oiled;
		say "The oil goes in with a sound like a cat lapping. The wick darkens from the bottom up.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.

Carry out just-filling:
	if the noun is the lamp:
		if the lamp is not enclosed by the player:
			say "You are not holding the lamp.";
			stop the action;
		if the sesame-oil is not enclosed by the player:
			say "You have nothing to fill it with. Sesame oil would do.";
			stop the action;
		if the lamp is not oilless:
			say "The lamp is full to the lip.";
			stop the action;
		now the lamp is oiled;
		say "The oil goes in with a sound like a cat lapping. The wick darkens from the bottom up.";
		stop the action;
	say "That would lead nowhere.".

Pouring-in is an action applying to two things.
Understand "pour [something] in [something]" as pouring-in.
Understand "tip [something] into [something]" as pouring-in.
Understand "tip [something] in [something]" as pouring-in.

Carry out pouring-in:
	if the noun is the sesame-oil and the second noun is the lamp:
		if the lamp is not enclosed by the player:
			say "You are not holding the lamp.";
			stop the action;
		if the sesame-oil is not enclosed by the player:
			say "You have no oil in your hand.";
			stop the action;
		if the lamp is not oilless:
			say "The lamp is full to the lip.";
			stop the action;
		now the lamp is oiled;
		say "You pour until the clay will take no more. The wick darkens from the bottom up.";
		stop the action;
	if the noun is the skin and the second noun is the samovar:
		if the skin is not enclosed by the player:
			say "You are not holding the skin.";
			stop the action;
		if the skin is not last-cup:
			say "The skin gives one drop, which thinks better of it.";
			stop the action;
		now the skin is drained;
		now the samovar is simmering;
		say "The last cup of water goes into the samovar. Over the coals it soon begins to mutter. Now it wants tea leaves to brew.";
		stop the action;
	if the noun is the bucket and the second noun is the trough:
		if the bucket is not enclosed by the player:
			say "You are not holding the bucket.";
			stop the action;
		if the bucket is not bucket-full:
			say "The bucket is empty, and the camels know it.";
			stop the action;
		if the trough is not plugged:
			say "You stop in time: the drain of the trough is open. Plug it first.";
			stop the action;
		now the bucket is bucket-dry;
		now the trough is brimming;
		say "At the first splash forty necks come round. The drivers make a chain to the well behind you, and the trough fills to the brim.";
		stop the action;
	say "That would lead nowhere.".

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "light [something] with [something]" as lighting-at.
Understand "light [something] from [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the lamp and the second noun is the embers:
		if the lamp is not enclosed by the player:
			say "You are not holding the lamp.";
			stop the action;
		if the lamp is not oiled:
			say "A dry wick only stinks. The lamp wants oil first.";
			stop the action;
		if the lamp is not unlit-state:
			say "It is burning already.";
			stop the action;
		now the lamp is lit-state;
		say "You hold the wick to a coal and breathe on it. A small gold leaf of flame stands up.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lamp:
		if the lamp is not enclosed by the player:
			say "You are not holding the lamp.";
			stop the action;
		if the lamp is not oiled:
			say "A dry wick only stinks. The lamp wants oil first.";
			stop the action;
		if the lamp is not unlit-state:
			say "It is burning already.";
			stop the action;
		if the embers is not enclosed by the location:
			say "There is no fire here. The embers are in the kitchen.";
			stop the action;
		now the lamp is lit-state;
		say "You hold the wick to a coal and breathe on it. A small gold leaf of flame stands up.";
		stop the action;
	say "That would lead nowhere.".

Just-extinguishing is an action applying to one thing.
Understand "extinguish [something]" as just-extinguishing.
Understand "snuff [something]" as just-extinguishing.
Understand "blow out [something]" as just-extinguishing.

Carry out just-extinguishing:
	if the noun is the lamp:
		say "There is dark enough in this house without making more.";
		stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.
Understand "knot [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the rope and the second noun is the windlass:
		if the rope is not enclosed by the player:
			say "You need the rope in your hands.";
			stop the action;
		if the windlass is not ropeless:
			say "It is tied, and it holds.";
			stop the action;
		now the windlass is roped;
		now the rope is in the location;
		say "A camel-driver[']s hitch, twice round the drum, and you throw the rest down the well. It lands a long way below, dry. You can climb down now.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the rope and the windlass is roped:
		if the windlass is not ropeless:
			say "It is tied to the windlass, and it is the only way down the well. Leave it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the crank and the sluice is cranked:
		if the sluice is not crankless:
			say "It belongs where it is, on the sluice.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-climbing is an action applying to one thing.
Understand "climb [something]" as just-climbing.
Understand "climb [direction]" as going.
Understand "climb down [something]" as just-climbing.

Carry out just-climbing:
	if (the noun is the rope or the noun is the well-thing or the noun is the windlass):
		if the windlass is not roped:
			say "Nothing hangs in the well to climb on. The windlass has lost its rope.";
			stop the action;
		say "The knots are good. Just go down.";
		stop the action;
	try climbing the noun.

Proping-with is an action applying to two things.
Understand "prop [something] with [something]" as proping-with.
Understand "support [something] with [something]" as proping-with.
Understand "brace [something] with [something]" as proping-with.

Carry out proping-with:
	if the noun is the vault and the second noun is the pole:
		if the pole is not enclosed by the player:
			say "You have no pole in your hands.";
			stop the action;
		if the vault is not cracked:
			say "The pole is in, and it carries.";
			stop the action;
		now the vault is propped;
		now the pole is nowhere;
		say "You set the pole under the keystone and kick its foot upright. The crack closes by the width of a fingernail. The sand could be dug now.";
		stop the action;
	say "That would lead nowhere.".

Wedging-under is an action applying to two things.
Understand "wedge [something] under [something]" as wedging-under.

Carry out wedging-under:
	if the noun is the pole and the second noun is the vault:
		if the pole is not enclosed by the player:
			say "You have no pole in your hands.";
			stop the action;
		if the vault is not cracked:
			say "The pole is in, and it carries.";
			stop the action;
		now the vault is propped;
		now the pole is nowhere;
		say "You wedge the pole under the keystone. The crack closes by the width of a fingernail. The sand could be dug now.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.
Understand "dig away [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the drift and the second noun is the spade:
		if the spade is not enclosed by the player:
			say "Not with your hands, and not before the storm.";
			stop the action;
		if the vault is not propped:
			say "At the first touch the vault groans and drops a brick beside you. Prop it before you dig.";
			stop the action;
		if the drift is not heaped:
			say "The way is clear.";
			stop the action;
		now the drift is dug-state;
		say "You dig until your shoulders burn. A hole opens at the top of the drift, and through it comes a breath of cold, wet air from the north.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "clear [something]" as just-diging.
Understand "shovel [something]" as just-diging.

Carry out just-diging:
	if the noun is the drift:
		if the spade is not enclosed by the player:
			say "Not with your hands, and not before the storm.";
			stop the action;
		if the vault is not propped:
			say "At the first touch the vault groans and drops a brick beside you. Prop it before you dig.";
			stop the action;
		if the drift is not heaped:
			say "The way is clear.";
			stop the action;
		now the drift is dug-state;
		say "You dig until your shoulders burn. A hole opens at the top of the drift, and through it comes a breath of cold, wet air from the north.";
		stop the action;
	say "That would lead nowhere.".

Brewing-in is an action applying to two things.
Understand "brew [something] in [something]" as brewing-in.
Understand "steep [something] in [something]" as brewing-in.
Understand "make [something] in [something]" as brewing-in.

Carry out brewing-in:
	if the noun is the tea-leaves and the second noun is the samovar:
		if the tea-leaves is not enclosed by the player:
			say "You have no tea leaves.";
			stop the action;
		if the tulip-glass is not enclosed by the player:
			say "You have no glass to draw the tea into.";
			stop the action;
		if the samovar is not simmering:
			say "The samovar is dry. You would have to pour water into it.";
			stop the action;
		now the samovar is brewed;
		now the tulip-glass is full-glass;
		now the tea-leaves is nowhere;
		say "You brew it dark, as the old men like it, and draw exactly one glass.";
		stop the action;
	say "That would lead nowhere.".

Just-brewing is an action applying to one thing.
Understand "brew [something]" as just-brewing.
Understand "steep [something]" as just-brewing.

Carry out just-brewing:
	if the noun is the tea-leaves:
		if the samovar is not enclosed by the location:
			say "The samovar stands in the kitchen.";
			stop the action;
		if the tea-leaves is not enclosed by the player:
			say "You have no tea leaves.";
			stop the action;
		if the tulip-glass is not enclosed by the player:
			say "You have no glass to draw the tea into.";
			stop the action;
		if the samovar is not simmering:
			say "The samovar is dry. You would have to pour water into it.";
			stop the action;
		now the samovar is brewed;
		now the tulip-glass is full-glass;
		now the tea-leaves is nowhere;
		say "You brew it dark, as the old men like it, and draw exactly one glass.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if (the noun is the skin or the noun is the tulip-glass or the noun is the bucket or the noun is the lake):
		say "A caravan leader drinks last. It is the whole of the law.";
		stop the action;
	try drinking the noun.

Warming-on is an action applying to two things.
Understand "warm [something] on [something]" as warming-on.
Understand "heat [something] on [something]" as warming-on.
Understand "melt [something] on [something]" as warming-on.
Understand "warm [something] at [something]" as warming-on.
Understand "cook [something] on [something]" as warming-on.
Understand "boil [something] on [something]" as warming-on.
Understand "cook [something] at [something]" as warming-on.
Understand "boil [something] at [something]" as warming-on.

Carry out warming-on:
	if the noun is the tar-pot and the second noun is the embers:
		if the tar-pot is not enclosed by the player:
			say "You are not holding the tar pot.";
			stop the action;
		if the tar-pot is not cold-tar:
			say "The tar is soft enough to spread.";
			stop the action;
		now the tar-pot is warm-tar;
		say "The tar sulks, shines, and at last slumps like a tired dog. It would patch anything now.";
		stop the action;
	say "That would lead nowhere.".

Just-warming is an action applying to one thing.
Understand "warm [something]" as just-warming.
Understand "heat [something]" as just-warming.
Understand "melt [something]" as just-warming.
Understand "cook [something]" as just-warming.
Understand "boil [something]" as just-warming.

Carry out just-warming:
	if the noun is the tar-pot:
		if the embers is not enclosed by the location:
			say "You would need the embers of the kitchen.";
			stop the action;
		if the tar-pot is not enclosed by the player:
			say "You are not holding the tar pot.";
			stop the action;
		if the tar-pot is not cold-tar:
			say "The tar is soft enough to spread.";
			stop the action;
		now the tar-pot is warm-tar;
		say "The tar sulks, shines, and at last slumps like a tired dog. It would patch anything now.";
		stop the action;
	say "That would lead nowhere.".

Patching-with is an action applying to two things.
Understand "patch [something] with [something]" as patching-with.
Understand "mend [something] with [something]" as patching-with.
Understand "seal [something] with [something]" as patching-with.
Understand "caulk [something] with [something]" as patching-with.
Understand "repair [something] with [something]" as patching-with.

Carry out patching-with:
	if the noun is the bucket and the second noun is the tar-pot:
		if the bucket is not enclosed by the player:
			say "You are not holding the bucket.";
			stop the action;
		if the tar-pot is not enclosed by the player:
			say "You are not holding the tar.";
			stop the action;
		if the bucket is not leaking:
			say "The bucket is as tight as a drum.";
			stop the action;
		if the tar-pot is not warm-tar:
			say "Cold tar only crumbles. It must be warmed on embers.";
			stop the action;
		now the bucket is patched;
		say "You thumb tar into the split until no light comes through it.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "smear [something] with [something]" as greasing-with.
Understand "oil [something] with [something]" as greasing-with.

Carry out greasing-with:
	if the noun is the sluice and (the second noun is the mutton-fat or the second noun is the sesame-oil):
		if the second noun is not enclosed by the player:
			say "You have nothing of the kind in your hand.";
			stop the action;
		if the sluice is not stiff:
			say "The spindle shines already.";
			stop the action;
		if the mutton-fat is not enclosed by the player:
			say "The oil runs straight off the old iron. It needs something that stays: fat.";
			stop the action;
		now the sluice is greased;
		say "You work the fat into the thread with your thumbs. The rust comes off on you like red flour.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "repair [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the crank and the second noun is the sluice:
		if the crank is not enclosed by the player:
			say "You are not holding the crank.";
			stop the action;
		if the sluice is not crankless:
			say "It is on.";
			stop the action;
		now the sluice is cranked;
		now the crank is in the location;
		say "The crank slides over the square end of the spindle as if it had never been away.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "wind [something]" as just-turning.
Understand "crank [something]" as just-turning.
Understand "raise [something]" as just-turning.
Understand "hoist [something]" as just-turning.

Carry out just-turning:
	if (the noun is the crank or the noun is the sluice):
		if the sluice is not enclosed by the location:
			say "It turns in the air and moves nothing.";
			stop the action;
		if the sluice is not cranked:
			say "The spindle has a square end and nothing on it to turn by.";
			stop the action;
		if the sluice is not greased:
			say "The crank will not move the width of a hair. The thread is dry with rust; it wants grease.";
			stop the action;
		if the sluice is not lowered:
			say "It is up as far as it goes.";
			stop the action;
		now the sluice is raised;
		now the well-thing is flowing;
		say "Ten turns, twenty, and the sluice lifts. The water leans into the tunnel, remembers the way, and runs off south to the well.";
		stop the action;
	if the noun is the windlass:
		say "The drum turns easily. To draw water, lower the bucket into the well.";
		stop the action;
	try turning the noun.

Lowering-into is an action applying to two things.
Understand "lower [something] into [something]" as lowering-into.
Understand "lower [something] in [something]" as lowering-into.
Understand "dip [something] in [something]" as lowering-into.
Understand "fill [something] from [something]" as lowering-into.
Understand "fill [something] at [something]" as lowering-into.

Carry out lowering-into:
	if the noun is the bucket and the second noun is the well-thing:
		if the bucket is not enclosed by the player:
			say "You are not holding the bucket.";
			stop the action;
		if the windlass is not roped:
			say "The windlass has no rope to lower it by.";
			stop the action;
		if the well-thing is not flowing:
			say "It comes up with a spoonful of dust and a beetle. The well is dry.";
			stop the action;
		if the bucket is not patched:
			say "It comes up with water, and by the time it reaches the kerb the split has given all of it back.";
			stop the action;
		if the bucket is not bucket-dry:
			say "It is full.";
			stop the action;
		now the bucket is bucket-full;
		say "You hear it drink. You wind it up, and it comes over the kerb brimful, with a piece of sky in it.";
		stop the action;
	say "That would lead nowhere.".

Pluging-with is an action applying to two things.
Understand "plug [something] with [something]" as pluging-with.
Understand "stop [something] with [something]" as pluging-with.
Understand "block [something] with [something]" as pluging-with.
Understand "halt [something] with [something]" as pluging-with.

Carry out pluging-with:
	if the noun is the trough and the second noun is the rag:
		if the rag is not enclosed by the player:
			say "You have no rag in your hand.";
			stop the action;
		if the trough is not draining:
			say "The drain is stopped.";
			stop the action;
		now the trough is plugged;
		now the rag is nowhere;
		say "You screw the silk into the drain. No trough in the province has a finer plug.";
		stop the action;
	say "That would lead nowhere.".

Watering-with is an action applying to two things.
Understand "water [something] with [something]" as watering-with.

Carry out watering-with:
	if the noun is the camels and the second noun is the bucket:
		if the bucket is not enclosed by the player:
			say "You are not holding the bucket.";
			stop the action;
		if the bucket is not bucket-full:
			say "The bucket is empty, and the camels know it.";
			stop the action;
		if the trough is not plugged:
			say "They drink from the trough, and its drain is open. Plug it first.";
			stop the action;
		now the bucket is bucket-dry;
		now the trough is brimming;
		say "At the first splash forty necks come round. The drivers make a chain to the well behind you, and the trough fills to the brim.";
		stop the action;
	say "That would lead nowhere.".

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "feel [something]" as just-searching.
Understand "search in [something]" as just-searching.

Carry out just-searching:
	if the noun is the saddle:
		if the nasira is unheard-nasira:
			say "Straw, stitching, sweat. You do not know what you would be looking for.";
			stop the action;
		if the saddle is not unsearched:
			say "It has given up everything it had.";
			stop the action;
		now the saddle is searched;
		now the pearl is carried by the player;
		say "You run a thumb along the split seam, and something round rolls under it. Nobody stole the pearl. It fell out of its box and went to bed in the stuffing.";
		stop the action;
	if (the noun is the bales or the noun is the sacks or the noun is the cart or the noun is the desk or the noun is the carpet-thing or the noun is the trough or the noun is the niche):
		say "You find dust, and under the dust, older dust.";
		stop the action;
	try searching the noun.

Weighing-against is an action applying to two things.
Understand "weigh [something] against [something]" as weighing-against.
Understand "weigh [something] with [something]" as weighing-against.
Understand "compare [something] with [something]" as weighing-against.

Carry out weighing-against:
	if (the noun is the iron-weight or the noun is the brass-weight) and (the second noun is the brass-weight or the second noun is the iron-weight):
		if the balance is not enclosed by the location:
			say "You would need a balance. There must be one in the counting room.";
			stop the action;
		if the iron-weight is not enclosed by the player:
			say "You do not have the iron weight.";
			stop the action;
		if the brass-weight is not enclosed by the player:
			say "You do not have the brass weight.";
			stop the action;
		now the balance is tipped;
		say "The pans tremble, and the brass goes down. The iron is short by a tenth: somebody has filed its foot. The ledger should say who had the keeping of it.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the ledger:
		if the ledger is not enclosed by the player:
			say "You would have to be holding it.";
			stop the action;
		if the balance is not tipped:
			say "Two hundred pages of hay and firewood. You do not know what to look for yet.";
			stop the action;
		now the ledger is consulted;
		say "[']In the dry month, iron weight dressed with a file, for the house must eat. God forgive me. Daud.['] Behram ought to see this.";
		stop the action;
	if the noun is the niche:
		say "[']The water is not gone. It waits to the north, behind a gate that a hand can turn.[']";
		stop the action;
	if the noun is the sheet-thing:
		if the sheet-thing is blank-state:
			say "It is blank, like a good conscience.";
			stop the action;
		say "The same silk, the same saffron, an honest weight. There is room below for two seals.";
		stop the action;
	try examining the noun.

Writing-with is an action applying to two things.
Understand "write [something] with [something]" as writing-with.
Understand "draft [something] with [something]" as writing-with.
Understand "sign [something] with [something]" as writing-with.

Carry out writing-with:
	if the noun is the sheet-thing and the second noun is the reed-pen:
		if the sheet-thing is not enclosed by the player:
			say "You are not holding a sheet.";
			stop the action;
		if the reed-pen is not enclosed by the player:
			say "You are not holding the pen.";
			stop the action;
		if the desk is not enclosed by the location:
			say "Not on your knee. A contract is written at the desk in the counting room.";
			stop the action;
		if the sheet-thing is not blank-state:
			say "It is written. It wants seals, not words.";
			stop the action;
		if the nasira is not consoled:
			say "Nasira would tear it up while her pearl is missing.";
			stop the action;
		if the behram is not ashamed:
			say "Behram would tear it up while he thinks that she gave him short weight.";
			stop the action;
		now the sheet-thing is written-state;
		say "You write it small and plain: so much silk, so much saffron, weighed in brass. Below it you leave room for two seals.";
		stop the action;
	say "That would lead nowhere.".

Just-writing is an action applying to one thing.
Understand "write [something]" as just-writing.
Understand "draft [something]" as just-writing.
Understand "sign [something]" as just-writing.

Carry out just-writing:
	if the noun is the sheet-thing:
		if the sheet-thing is not enclosed by the player:
			say "You are not holding a sheet.";
			stop the action;
		if the reed-pen is not enclosed by the player:
			say "You are not holding the pen.";
			stop the action;
		if the desk is not enclosed by the location:
			say "Not on your knee. A contract is written at the desk in the counting room.";
			stop the action;
		if the sheet-thing is not blank-state:
			say "It is written. It wants seals, not words.";
			stop the action;
		if the nasira is not consoled:
			say "Nasira would tear it up while her pearl is missing.";
			stop the action;
		if the behram is not ashamed:
			say "Behram would tear it up while he thinks that she gave him short weight.";
			stop the action;
		now the sheet-thing is written-state;
		say "You write it small and plain: so much silk, so much saffron, weighed in brass. Below it you leave room for two seals.";
		stop the action;
	say "That would lead nowhere.".

Looking-through is an action applying to one thing.
Understand "look through [something]" as looking-through.
Understand "gaze through [something]" as looking-through.
Understand "peer through [something]" as looking-through.

Carry out looking-through:
	if the noun is the spyglass:
		now the spyglass is focused;
		say "A brown wall stands on the plain with lightning in its knees. The herdsmen are still out in the dry wadi, digging for water. The gong would bring them in.";
		stop the action;
	say "That would lead nowhere.".

Beating-with is an action applying to two things.
Understand "beat [something] with [something]" as beating-with.
Understand "hit [something] with [something]" as beating-with.
Understand "strike [something] with [something]" as beating-with.

Carry out beating-with:
	if the noun is the gong and the second noun is the mallet:
		if the mallet is not enclosed by the player:
			say "Your knuckles would only bruise. You are not holding the mallet.";
			stop the action;
		if the spyglass is not focused:
			say "Whom would you call, and from where? Look through the spyglass first.";
			stop the action;
		if the trough is not brimming:
			say "They are digging for water and will not come in to a dry house. Fill the trough first.";
			stop the action;
		now the gong is beaten-state;
		say "The note goes out over the plain like a thrown ring. Far off, small figures stand up, wave, and begin to run. They will be in before you reach the gate.";
		stop the action;
	say "That would lead nowhere.".

Just-beating is an action applying to one thing.
Understand "beat [something]" as just-beating.
Understand "hit [something]" as just-beating.
Understand "strike [something]" as just-beating.
Understand "ring [something]" as just-beating.
Understand "sound [something]" as just-beating.
Understand "toll [something]" as just-beating.

Carry out just-beating:
	if the noun is the gong:
		if the mallet is not enclosed by the player:
			say "Your knuckles would only bruise. You are not holding the mallet.";
			stop the action;
		if the spyglass is not focused:
			say "Whom would you call, and from where? Look through the spyglass first.";
			stop the action;
		if the trough is not brimming:
			say "They are digging for water and will not come in to a dry house. Fill the trough first.";
			stop the action;
		now the gong is beaten-state;
		say "The note goes out over the plain like a thrown ring. Far off, small figures stand up, wave, and begin to run. They will be in before you reach the gate.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the gate-thing and the sill is bare:
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		now the sill is drifted;
		say "You drag the leaves open. Half the desert comes in over the sill, and stays there.";
		stop the action;
	continue the action.

Sweeping-with is an action applying to two things.
Understand "sweep [something] with [something]" as sweeping-with.
Understand "brush [something] with [something]" as sweeping-with.

Carry out sweeping-with:
	if the noun is the sill and the second noun is the broom:
		if the broom is not enclosed by the player:
			say "You are not holding the broom.";
			stop the action;
		if the sill is not drifted:
			say "There is nothing on the sill to sweep.";
			stop the action;
		now the sill is swept-state;
		say "You send the desert back where it came from. The leaves could close now.";
		stop the action;
	say "That would lead nowhere.".

Just-sweeping is an action applying to one thing.
Understand "sweep [something]" as just-sweeping.
Understand "brush [something]" as just-sweeping.

Carry out just-sweeping:
	if the noun is the sill:
		if the broom is not enclosed by the player:
			say "You are not holding the broom.";
			stop the action;
		if the sill is not drifted:
			say "There is nothing on the sill to sweep.";
			stop the action;
		now the sill is swept-state;
		say "You send the desert back where it came from. The leaves could close now.";
		stop the action;
	say "That would lead nowhere.".

Check closing:
	now the deed is 0;
	if the noun is the gate-thing:
		if the sill is drifted:
			say "The leaves ride up on the sand on the sill. It must be swept.";
			stop the action;
		if the gong is not beaten-state:
			say "The herdsmen are still out there. You will not shut the gate in their faces.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "The leaves meet with a boom. The great bar lies ready, and it will take three to lift it.";
		stop the action;
	continue the action.

Just-baring is an action applying to one thing.
Understand "bar [something]" as just-baring.

Carry out just-baring:
	if the noun is the gate-thing:
		if the gate-thing is not closed:
			say "The gate stands open.";
			stop the action;
		if the gong is not beaten-state:
			say "The herdsmen are still out there.";
			stop the action;
		if the sheet-thing is not full-sealed:
			say "You cannot lift the great bar alone, and the two who could help you will not stand on the same side of it.";
			stop the action;
		if the daud is unjudged:
			say "The merchants look at old Daud, and then at you. Forgive Daud or dismiss Daud: one cannot bar a gate around a question.";
			stop the action;
		if the behram is not enclosed by the location:
			say "The merchants are not here yet.";
			stop the action;
		if the nasira is not enclosed by the location:
			say "The merchants are not here yet.";
			stop the action;
		now the gate-thing is barred;
		say "Behram takes one end and Nasira the other, and you take the middle. It drops into its irons just as the first gust arrives.";
		stop the action;
	say "That would lead nowhere.".

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "heave [something]" as just-lifting.

Carry out just-lifting:
	if the noun is the great-bar:
		if the gate-thing is not closed:
			say "The gate stands open.";
			stop the action;
		if the gong is not beaten-state:
			say "The herdsmen are still out there.";
			stop the action;
		if the sheet-thing is not full-sealed:
			say "You cannot lift it alone, and the two who could help you will not stand on the same side of it.";
			stop the action;
		if the daud is unjudged:
			say "The merchants look at old Daud, and then at you. Forgive Daud or dismiss Daud: one cannot bar a gate around a question.";
			stop the action;
		if the behram is not enclosed by the location:
			say "The merchants are not here yet.";
			stop the action;
		if the nasira is not enclosed by the location:
			say "The merchants are not here yet.";
			stop the action;
		now the gate-thing is barred;
		say "Behram takes one end and Nasira the other, and you take the middle. It drops into its irons just as the first gust arrives.";
		stop the action;
	say "That would lead nowhere.".

Just-forgiving is an action applying to one thing.
Understand "forgive [something]" as just-forgiving.
Understand "pardon [something]" as just-forgiving.

Carry out just-forgiving:
	if the noun is the daud:
		if the ledger is not consulted:
			say "For what? You have nothing against him.";
			stop the action;
		if the sheet-thing is not full-sealed:
			say "Mend what he broke first, and then judge him.";
			stop the action;
		if the daud is not unjudged:
			say "You have given your word on him.";
			stop the action;
		now the daud is forgiven-state;
		say "[']The house had to eat,['] you say. [']It will eat honestly now.['] Daud bows until his beard touches his belt.";
		stop the action;
	say "That would lead nowhere.".

Just-dismissing is an action applying to one thing.
Understand "dismiss [something]" as just-dismissing.
Understand "banish [something]" as just-dismissing.
Understand "punish [something]" as just-dismissing.

Carry out just-dismissing:
	if the noun is the daud:
		if the ledger is not consulted:
			say "For what? You have nothing against him.";
			stop the action;
		if the sheet-thing is not full-sealed:
			say "Mend what he broke first, and then judge him.";
			stop the action;
		if the daud is not unjudged:
			say "You have given your word on him.";
			stop the action;
		now the daud is dismissed;
		say "[']After the storm you leave with us,['] you say, [']and another keeps the weights.['] Daud nods slowly, like a man put down at the end of a long ride.";
		stop the action;
	say "That would lead nowhere.".

Just-accusing is an action applying to one thing.
Understand "accuse [something]" as just-accusing.
Understand "blame [something]" as just-accusing.

Carry out just-accusing:
	if (the noun is the nasira or the noun is the behram):
		say "One more accusation in this house and the roof will come down. Find out what happened first.";
		stop the action;
	say "That would lead nowhere.".

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pat [something]" as just-stroking.
Understand "pet [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the camels:
		say "It looks at you down its nose, as the rich look at weather.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the tulip-glass:
		try just-drinking the noun;
		stop the action;
	if the noun is the lake:
		try just-drinking the noun;
		stop the action;
	if the noun is the saddle:
		try just-searching the noun;
		stop the action;
	if the noun is the bales:
		try just-searching the noun;
		stop the action;
	if the noun is the sacks:
		try just-searching the noun;
		stop the action;
	if the noun is the cart:
		try just-searching the noun;
		stop the action;
	if the noun is the desk:
		try just-searching the noun;
		stop the action;
	if the noun is the carpet-thing:
		try just-searching the noun;
		stop the action;
	if the noun is the ledger:
		try just-reading the noun;
		stop the action;
	if the noun is the spyglass:
		try looking-through the noun;
		stop the action;
	if the noun is the great-bar:
		try just-lifting the noun;
		stop the action;
	if the noun is the nasira:
		try just-accusing the noun;
		stop the action;
	if the noun is the behram:
		try just-accusing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		say "Say how: turn [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the sluice:
		say "Say how: turn [the noun].";
		stop the action;
	if the noun is the bucket:
		say "Say how: seal [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the great-bar:
		say "Say how: lift [the noun].";
		stop the action;
	if the noun is the drift:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the windlass or the noun is the sluice or the noun is the crank:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action;
	if the noun is the lamp:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the lamp:
		try other words;
		try just-extinguishing the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the great-bar:
		try other words;
		try just-lifting the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the windlass or the noun is the sluice or the noun is the crank:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the carpet-thing or the noun is the desk or the noun is the trough or the noun is the saddle or the noun is the bales or the noun is the sacks or the noun is the cart or the noun is the niche:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action;
	if the noun is the camels:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the carpet-thing or the noun is the desk or the noun is the trough or the noun is the saddle or the noun is the bales or the noun is the sacks or the noun is the cart or the noun is the niche:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the carpet-thing or the noun is the desk or the noun is the trough or the noun is the saddle or the noun is the bales or the noun is the sacks or the noun is the cart or the noun is the niche:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the carpet-thing or the noun is the desk or the noun is the trough or the noun is the saddle or the noun is the bales or the noun is the sacks or the noun is the cart or the noun is the niche:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check climbing (this is the other words for climbing rule):
	if other words are tried, make no decision;
	if the noun is the windlass or the noun is the well-thing or the noun is the rope:
		try other words;
		try just-climbing the noun;
		be done with other words;
		stop the action.
The other words for climbing rule is listed first in the check climbing rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lamp:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the gong:
		try other words;
		try just-beating the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the sill:
		try other words;
		try just-sweeping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the lake or the noun is the skin or the noun is the tulip-glass or the noun is the bucket:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The refilling-with action translates into I6 as "SKOwn1".
The pouring-in action translates into I6 as "SKOwn2".
The lighting-at action translates into I6 as "SKOwn3".
The tiing-to action translates into I6 as "SKOwn4".
The proping-with action translates into I6 as "SKOwn5".
The diging-with action translates into I6 as "SKOwn6".
The brewing-in action translates into I6 as "SKOwn7".
The warming-on action translates into I6 as "SKOwn8".
The patching-with action translates into I6 as "SKOwn9".
The greasing-with action translates into I6 as "SKOwn10".
The fiting-to action translates into I6 as "SKOwn11".
The lowering-into action translates into I6 as "SKOwn12".
The pluging-with action translates into I6 as "SKOwn13".
The watering-with action translates into I6 as "SKOwn14".
The weighing-against action translates into I6 as "SKOwn15".
The writing-with action translates into I6 as "SKOwn16".
The beating-with action translates into I6 as "SKOwn17".
The sweeping-with action translates into I6 as "SKOwn18".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the sesame-oil +) && x == (+ the lamp +)) return -1;
			if (y == (+ the lamp +) && x == (+ the sesame-oil +)) return -1;
			if (y == (+ the samovar +) && x == (+ the skin +)) return ##SKOwn2;
			if (y == (+ the trough +) && x == (+ the bucket +)) return ##SKOwn2;
			if (y == (+ the embers +) && x == (+ the lamp +)) return ##SKOwn3;
			if (y == (+ the windlass +) && x == (+ the rope +)) return ##SKOwn4;
			if (y == (+ the pole +) && x == (+ the vault +)) return -1;
			if (y == (+ the vault +) && x == (+ the pole +)) return -1;
			if (y == (+ the spade +) && x == (+ the drift +)) return ##SKOwn6;
			if (y == (+ the samovar +) && x == (+ the tea-leaves +)) return ##SKOwn7;
			if (y == (+ the embers +) && x == (+ the tar-pot +)) return ##SKOwn8;
			if (y == (+ the tar-pot +) && x == (+ the bucket +)) return ##SKOwn9;
			if (y == (+ the mutton-fat +) && x == (+ the sluice +)) return ##SKOwn10;
			if (y == (+ the sesame-oil +) && x == (+ the sluice +)) return ##SKOwn10;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn11;
			if (y == (+ the well-thing +) && x == (+ the bucket +)) return ##SKOwn12;
			if (y == (+ the rag +) && x == (+ the trough +)) return ##SKOwn13;
			if (y == (+ the bucket +) && x == (+ the camels +)) return ##SKOwn14;
			if (y == (+ the brass-weight +) && x == (+ the iron-weight +)) return ##SKOwn15;
			if (y == (+ the iron-weight +) && x == (+ the brass-weight +)) return ##SKOwn15;
			if (y == (+ the reed-pen +) && x == (+ the sheet-thing +)) return ##SKOwn16;
			if (y == (+ the mallet +) && x == (+ the gong +)) return ##SKOwn17;
			if (y == (+ the broom +) && x == (+ the sill +)) return ##SKOwn18;
		2:
			if (y == (+ the lamp +) && x == (+ the sesame-oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the vault +) && x == (+ the pole +)) return ##SKOwn5 + 4096;
			if (y == (+ the embers +) && x == (+ the tar-pot +)) return ##SKOwn8;
			if (y == (+ the bucket +) && x == (+ the tar-pot +)) return ##SKOwn9 + 4096;
			if (y == (+ the sluice +) && x == (+ the mutton-fat +) or (+ the sesame-oil +)) return ##SKOwn10 + 4096;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn11;
			if (y == (+ the trough +) && x == (+ the rag +)) return ##SKOwn13 + 4096;
			if (y == (+ the camels +) && x == (+ the bucket +)) return ##SKOwn14 + 4096;
			if (y == (+ the brass-weight +) && x == (+ the iron-weight +)) return ##SKOwn15;
			if (y == (+ the iron-weight +) && x == (+ the brass-weight +)) return ##SKOwn15;
		3:
			if (y == (+ the lamp +) && x == (+ the sesame-oil +)) return -1;
			if (y == (+ the samovar +) && x == (+ the skin +)) return ##SKOwn2;
			if (y == (+ the trough +) && x == (+ the bucket +)) return ##SKOwn2;
			if (y == (+ the embers +) && x == (+ the lamp +)) return ##SKOwn3;
			if (y == (+ the windlass +) && x == (+ the rope +)) return ##SKOwn4;
			if (y == (+ the vault +) && x == (+ the pole +)) return ##SKOwn5 + 4096;
			if (y == (+ the samovar +) && x == (+ the tea-leaves +)) return ##SKOwn7;
			if (y == (+ the embers +) && x == (+ the tar-pot +)) return ##SKOwn8;
			if (y == (+ the bucket +) && x == (+ the tar-pot +)) return ##SKOwn9 + 4096;
			if (y == (+ the sluice +) && x == (+ the mutton-fat +) or (+ the sesame-oil +)) return ##SKOwn10 + 4096;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn11;
			if (y == (+ the well-thing +) && x == (+ the bucket +)) return ##SKOwn12;
			if (y == (+ the trough +) && x == (+ the rag +)) return ##SKOwn13 + 4096;
			if (y == (+ the camels +) && x == (+ the bucket +)) return ##SKOwn14 + 4096;
		4:
			if (y == (+ the lamp +) && x == (+ the sesame-oil +)) return ##SKOwn1 + 4096;
			if (y == (+ the windlass +) && x == (+ the rope +)) return ##SKOwn4;
			if (y == (+ the vault +) && x == (+ the pole +)) return -1;
			if (y == (+ the bucket +) && x == (+ the tar-pot +)) return ##SKOwn9 + 4096;
			if (y == (+ the sluice +) && x == (+ the mutton-fat +) or (+ the sesame-oil +)) return ##SKOwn10 + 4096;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn11;
			if (y == (+ the trough +) && x == (+ the rag +)) return ##SKOwn13 + 4096;
			if (y == (+ the camels +) && x == (+ the bucket +)) return ##SKOwn14 + 4096;
			if (y == (+ the brass-weight +) && x == (+ the iron-weight +)) return ##SKOwn15;
			if (y == (+ the iron-weight +) && x == (+ the brass-weight +)) return ##SKOwn15;
		6:
			if (y == (+ the windlass +) && x == (+ the rope +)) return ##SKOwn4;
			if (y == (+ the sluice +) && x == (+ the crank +)) return ##SKOwn11;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 70:
		say "A hot breath goes through the house, and every door in it knocks once.".

Every turn:
	if the turn count is 150:
		say "The light turns the brown of old tea. The storm has come up from the edge of the world to the middle of it.".

Every turn:
	if the turn count is 220:
		say "Grit rattles on the roofs. There is not much time left before the sandstorm.".

Every turn:
	if the sheet-thing is full-sealed:
		bring the daud to the gatehouse leaving with "" and arriving with "".

Every turn:
	if the sheet-thing is full-sealed:
		bring the nasira to the gatehouse leaving with "" and arriving with "".

Every turn:
	if the sheet-thing is full-sealed:
		bring the behram to the gatehouse leaving with "" and arriving with "".

Part 6 - Tasks and endings

The lamp-lit is a task. The points are 2.
The rope-tied is a task. The points are 2.
The vault-propped is a task. The points are 2.
The sand-dug is a task. The points are 2.
The daud-won is a task. The points are 3.
The door-unlocked is a task. The points are 1.
The sluice-opened is a task. The points are 4.
The bucket-patched is a task. The points are 2.
The drain-plugged is a task. The points are 1.
The camels-watered is a task. The points are 5.
The pearl-found is a task. The points are 2.
The pearl-returned is a task. The points are 2.
The weight-tested is a task. The points are 3.
The ledger-read is a task. The points are 2.
The behram-shown is a task. The points are 2.
The quarrel-settled is a task. The points are 5.
The gong-beaten is a task. The points are 2.
The sill-swept is a task. The points are 1.
The gate-shut is a task. The points are 2.
The gate-barred is a task. The points are 5.

The maximum score is 50.

Every turn:
	if the lamp-lit is pending and the lamp is lit-state:
		achieve the lamp-lit.

Every turn:
	if the rope-tied is pending and the windlass is roped:
		achieve the rope-tied.

Every turn:
	if the vault-propped is pending and the vault is propped:
		achieve the vault-propped.

Every turn:
	if the sand-dug is pending and the drift is dug-state:
		achieve the sand-dug.

Every turn:
	if the daud-won is pending and the daud is grateful:
		achieve the daud-won.

Every turn:
	if the door-unlocked is pending and the door-thing is open:
		achieve the door-unlocked.

Every turn:
	if the sluice-opened is pending and the sluice is raised:
		achieve the sluice-opened.

Every turn:
	if the bucket-patched is pending and the bucket is patched:
		achieve the bucket-patched.

Every turn:
	if the drain-plugged is pending and the trough is plugged:
		achieve the drain-plugged.

Every turn:
	if the camels-watered is pending and the trough is brimming:
		achieve the camels-watered.

Every turn:
	if the pearl-found is pending and the saddle is searched:
		achieve the pearl-found.

Every turn:
	if the pearl-returned is pending and the nasira is consoled:
		achieve the pearl-returned.

Every turn:
	if the weight-tested is pending and the balance is tipped:
		achieve the weight-tested.

Every turn:
	if the ledger-read is pending and the ledger is consulted:
		achieve the ledger-read.

Every turn:
	if the behram-shown is pending and the behram is ashamed:
		achieve the behram-shown.

Every turn:
	if the quarrel-settled is pending and the sheet-thing is full-sealed:
		achieve the quarrel-settled.

Every turn:
	if the gong-beaten is pending and the gong is beaten-state:
		achieve the gong-beaten.

Every turn:
	if the sill-swept is pending and the sill is swept-state:
		achieve the sill-swept.

Every turn:
	if the gate-shut is pending and the gate-thing is closed and the sill is swept-state and the gong is beaten-state:
		achieve the gate-shut.

Every turn:
	if the gate-barred is pending and the gate-thing is barred:
		achieve the gate-barred.

Every turn:
	if the story has not ended and the turn count is at least 280 and the gate-barred is pending:
		say "The light goes out like a lamp under a bowl, and the sandstorm walks in through the gate. It stays for three days. When it leaves, there is a caravanserai[']s worth of sand here, and somewhere in it are two people who were both right.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the gate-thing is barred and the daud is forgiven-state:
		say "The storm leans on the bar all night, and the bar leans back. In the tea hall Behram pours for Nasira and Nasira for Behram, and Daud goes round with the samovar, which is full. On the balance next door lies a single weight, of brass.";
		end the story finally saying "You have won: Leader of Camels and Friend of the House".

Every turn:
	if the story has not ended and the gate-thing is barred and the daud is dismissed:
		say "The storm leans on the bar all night, and the bar leans back. In the tea hall two merchants argue happily over the price of silk. Daud packs one small bundle, sweeps a floor that is no longer his, and leaves the brass weight in the middle of it, where the next keeper will have to pick it up.";
		end the story finally saying "You have won: Leader of Camels and Judge".

Every turn:
	if the story has not ended and the lamp-lit is achieved and the rope-tied is achieved and the vault-propped is achieved and the sand-dug is achieved and the daud-won is achieved and the door-unlocked is achieved and the sluice-opened is achieved and the bucket-patched is achieved and the drain-plugged is achieved and the camels-watered is achieved and the pearl-found is achieved and the pearl-returned is achieved and the weight-tested is achieved and the ledger-read is achieved and the behram-shown is achieved and the quarrel-settled is achieved and the gong-beaten is achieved and the sill-swept is achieved and the gate-shut is achieved and the gate-barred is achieved:
		say "The storm goes over the house like a herd, and the house stands. There is water in the well, two seals on a sheet of paper, and a bar across the gate that took three to lift.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the courtyard.

When play begins:
	say "Forty camels, eleven drivers, and two merchants who have not spoken to each other for three days, except in shouts: that is your caravan, and you have brought it to the caravanserai of Zar Dasht to find the well dry. In the south the sky is the colour of a bruise. Before the sandstorm comes you must find water, mend the quarrel and bar the gate. The bar is a cedar trunk, and it takes two friends to lift it with you. Old Daud in the tea hall, north of here, has kept this house for fifty years; he would be the one to ask.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the daud is thirsty:
			no;
		yes;
	if N is 5:
		if the daud is thirsty:
			no;
		yes;
	if N is 12:
		if the trough is plugged:
			no;
		yes;
	if N is 13:
		if the trough is brimming:
			no;
		yes;
	if N is 14:
		if the saddle is unsearched:
			no;
		yes;
	if N is 15:
		if the saddle is searched:
			no;
		yes;
	if N is 17:
		if the nasira is heard-nasira:
			no;
		yes;
	if N is 19:
		if the nasira is consoled:
			no;
		yes;
	if N is 23:
		if the spyglass is unused:
			no;
		yes;
	if N is 24:
		if the spyglass is focused:
			no;
		yes;
	if N is 25:
		if the spyglass is focused:
			no;
		yes;
	if N is 26:
		if the lamp is lit-state:
			no;
		yes;
	if N is 32:
		if the tulip-glass is full-glass:
			no;
		yes;
	if N is 42:
		if the ledger is consulted:
			no;
		yes;
	if N is 43:
		if the ledger is consulted:
			no;
		yes;
	if N is 44:
		if the sheet-thing is half-sealed:
			no;
		yes;
	if N is 45:
		if the sheet-thing is full-sealed:
			no;
		yes;
	if N is 64:
		if the well-thing is flowing:
			no;
		yes;
	if N is 66:
		if the sluice is raised:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 60, no;
	if N is 71, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "He has bowed to some thousands of them, and remembers the polite ones.";
	if N is 2, say "He has sat out forty, and speaks of them like relatives.";
	if N is 3, say "Cracked, like the bed of a wadi.";
	if N is 4, say "Filmed a little, and fond of sugar.";
	if N is 5, say "It does no good, and he knows it.";
	if N is 6, say "Fifty coats of whitewash, all of them his.";
	if N is 7, say "The tulips are as big as the trees. The weaver had seen neither.";
	if N is 8, say "It goes round four corners, and has never failed.";
	if N is 9, say "Gone home, with their owners, long since.";
	if N is 10, say "Each went away with somebody who was satisfied.";
	if N is 11, say "She is remembered for her lentils, and for never sleeping.";
	if N is 12, say "Screwed in to the last inch of it.";
	if N is 13, say "Forty, and all of them below the waterline.";
	if N is 14, say "Straw, and some one thing that is not straw.";
	if N is 15, say "Straw, and this time only straw.";
	if N is 16, say "Blue at the tips, and never still.";
	if N is 17, say "Sandalwood, lined with velvet that has a small dent in it.";
	if N is 18, say "Long, and quick at sums.";
	if N is 19, say "She touches it, now and again, to be sure.";
	if N is 20, say "Ramparts of silk, with a garrison of one.";
	if N is 21, say "It can tell Kashmir saffron from the other kind through a closed sack.";
	if N is 22, say "A pair of hooks, as thick as a wrist, let into the brick.";
	if N is 23, say "At this strength, it is mostly ants.";
	if N is 24, say "It crosses the plain like a scar.";
	if N is 25, say "You look for the top of it, and go on looking.";
	if N is 26, say "It leans whenever you turn your head.";
	if N is 27, say "The cook[']s are famous as far as the salt flats.";
	if N is 28, say "Fig, gone as clear as a window.";
	if N is 29, say "Tamarisk, grey where the hands go.";
	if N is 30, say "In the kitchen, keeping the coals company.";
	if N is 31, say "It leaves the heat to the tea and the cool to the thumb.";
	if N is 32, say "They would be happy to stay where they are.";
	if N is 33, say "Apricot wood, no longer than a forearm.";
	if N is 34, say "Wherever that is, it must be larger than this.";
	if N is 35, say "Grey felt, sewn on with gut.";
	if N is 36, say "Iron, bright in the middle from the hook.";
	if N is 37, say "Cedar, and older than the bucket[']s other staves by a repair or two.";
	if N is 38, say "Sand has kept it as bright as a mirror.";
	if N is 39, say "A gazelle, for honesty. She could outrun most merchants.";
	if N is 40, say "The earliest are brown, and have fed a mouse.";
	if N is 41, say "It grows smaller in the dry years.";
	if N is 42, say "It keeps the place, as a finger would, without trembling.";
	if N is 43, say "The smallest writing in the book.";
	if N is 44, say "A clove, pressed into red.";
	if N is 45, say "A clove and a silkworm, side by side, not quite touching.";
	if N is 46, say "Soot and gum, two fingers deep.";
	if N is 47, say "Polished on the inside, by something else that was square.";
	if N is 48, say "Three rivets cross it in single file.";
	if N is 49, say "Plaster, gone black along the edge.";
	if N is 50, say "Right-handed, every one. Nobody consulted the others.";
	if N is 51, say "Talk needs no pipes, and nobody ever laid any.";
	if N is 52, say "Silk to the west, spice to the southwest.";
	if N is 53, say "Behind the cedar door, where tea is not taken.";
	if N is 54, say "Planks, scorched on the inner side.";
	if N is 55, say "Soot and limewash meet along a line, and neither has ever won.";
	if N is 56, say "Polished to the height of a flank.";
	if N is 57, say "Propped open by a bale, so that she can hear who is coming.";
	if N is 58, say "They run. His are used to it.";
	if N is 59, say "Low, and yellow about the latch, from saffron thumbs.";
	if N is 61, say "Brick, forty feet of it, with its corners rounded by wind.";
	if N is 62, say "Small change, from down here, but all there is.";
	if N is 63, say "There are slots in it for the toes of the men who dug.";
	if N is 64, say "Blue with cold, and delighted.";
	if N is 65, say "They left their chisel marks, all facing north, and no names.";
	if N is 66, say "They ache with cold, and are not complaining.";
	if N is 67, say "A grey smear, to the south.";
	if N is 68, say "A drop falls from it now and then, to show that it is there.";
	if N is 69, say "Four hundred years old, and standing mostly out of stubbornness.";
	if N is 70, say "Creased by reins, like a map of the road.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go north.";
	if N is 74, say "You would have to go east.";
	if N is 75, say "You would have to go west or southwest.";
	if N is 76, say "You would have to go northwest.";
	if N is 77, say "You would have to go south.";
	if N is 78, say "You would have to go down.";
	if N is 79, say "You would have to go down.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go south.";
	if N is 82, say "You are there.";
	if N is 83, say "You are there.";
	if N is 84, say "You would have to go southeast.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go west.";
	if N is 87, say "You are there.";
	if N is 88, say "You would have to go east.";
	if N is 89, say "You are there.";
	if N is 90, say "You would have to go northeast.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go north.";
	if N is 93, say "You would have to go up.";
	if N is 94, say "You are there.";
	if N is 95, say "You would have to go down.";
	if N is 96, say "You are there.";
	if N is 97, say "You are there.";
	if N is 98, say "You would have to go up.";
	if N is 99, say "You would have to go north.";
	if N is 100, say "You are there.";
	if N is 101, say "You would have to go south.";
	if N is 102, say "You would have to go south.";
	if N is 103, say "You would have to go north.";
	if N is 104, say "You are there.";
	if N is 105, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'merchants//': if (n < 1 && SK_Near((+ the daud +))) return 1; if (n < 71 && SK_Near(player)) return 71;
		'storm//': if (n < 2 && SK_Near((+ the daud +))) return 2;
		'lips//': if (n < 3 && SK_Near((+ the daud +))) return 3; if (n < 71 && SK_Near(player)) return 71;
		'eyes//': if (n < 4 && SK_Near((+ the daud +))) return 4; if (n < 58 && SK_Near((+ the spice-cell +))) return 58;
		'tongue//': if (n < 5 && SK_Near((+ the daud +))) return 5;
		'walls//': if (n < 6 && SK_Near((+ the daud +))) return 6; if (n < 55 && SK_Near((+ the kitchen-room +))) return 55;
		'garden//': if (n < 7 && SK_Near((+ the carpet-thing +))) return 7;
		'river//': if (n < 8 && SK_Near((+ the carpet-thing +))) return 8;
		'elbows//': if (n < 9 && SK_Near((+ the desk +))) return 9;
		'contracts//': if (n < 10 && SK_Near((+ the desk +))) return 10;
		'grandmoth//': if (n < 11 && SK_Near((+ the embers +))) return 11;
		'knot//': if (n < 12 && SK_Near((+ the trough +))) return 12;
		'noses//': if (n < 13 && SK_Near((+ the trough +))) return 13;
		'stuffing//': if (n < 14 && SK_Near((+ the saddle +))) return 14; if (n < 15 && SK_Near((+ the saddle +))) return 15;
		'straw//': if (n < 14 && SK_Near((+ the saddle +))) return 14; if (n < 15 && SK_Near((+ the saddle +))) return 15; if (n < 42 && SK_Near((+ the ledger +))) return 42; if (n < 71 && SK_Near(player)) return 71;
		'fingers//': if (n < 16 && SK_Near((+ the nasira +))) return 16; if (n < 32 && SK_Near((+ the tulip-glass +))) return 32;
		'box//': if (n < 17 && SK_Near((+ the nasira +))) return 17; if (n < 71 && SK_Near(player)) return 71;
		'hands//': if (n < 18 && SK_Near((+ the nasira +))) return 18; if (n < 71 && SK_Near(player)) return 71;
		'throat//': if (n < 19 && SK_Near((+ the nasira +))) return 19;
		'fort//': if (n < 20 && SK_Near((+ the nasira +))) return 20; if (n < 71 && SK_Near(player)) return 71;
		'nose//': if (n < 21 && SK_Near((+ the behram +))) return 21;
		'irons//': if (n < 22 && SK_Near((+ the great-bar +))) return 22;
		'ground//': if (n < 23 && SK_Near((+ the spyglass +))) return 23;
		'wadi//': if (n < 24 && SK_Near((+ the spyglass +))) return 24; if (n < 71 && SK_Near(player)) return 71;
		'wall//': if (n < 25 && SK_Near((+ the spyglass +))) return 25; if (n < 56 && SK_Near((+ the stables +))) return 56; if (n < 61 && SK_Near((+ the desert-edge +))) return 61; if (n < 63 && SK_Near((+ the well-bottom +))) return 63; if (n < 71 && SK_Near(player)) return 71;
		'flame//': if (n < 26 && SK_Near((+ the lamp +))) return 26;
		'lentils//': if (n < 27 && SK_Near((+ the sesame-oil +))) return 27;
		'leaf//': if (n < 28 && SK_Near((+ the mutton-fat +))) return 28;
		'stick//': if (n < 29 && SK_Near((+ the broom +))) return 29; if (n < 33 && SK_Near((+ the mallet +))) return 33;
		'samovar//': if (n < 30 && SK_Near((+ the tea-leaves +))) return 30;
		'waist//': if (n < 31 && SK_Near((+ the tulip-glass +))) return 31;
		'gong//': if (n < 34 && SK_Near((+ the mallet +))) return 34;
		'head//': if (n < 35 && SK_Near((+ the mallet +))) return 35; if (n < 71 && SK_Near(player)) return 71;
		'bow//': if (n < 36 && SK_Near((+ the bucket +))) return 36;
		'stave//': if (n < 37 && SK_Near((+ the bucket +))) return 37; if (n < 71 && SK_Near(player)) return 71;
		'blade//': if (n < 38 && SK_Near((+ the spade +))) return 38;
		'stamp//': if (n < 39 && SK_Near((+ the brass-weight +))) return 39;
		'pages//': if (n < 40 && SK_Near((+ the ledger +))) return 40;
		'hand//': if (n < 41 && SK_Near((+ the ledger +))) return 41; if (n < 70 && SK_Near(player)) return 70;
		'page//': if (n < 43 && SK_Near((+ the ledger +))) return 43;
		'seal//': if (n < 44 && SK_Near((+ the sheet-thing +))) return 44; if (n < 71 && SK_Near(player)) return 71;
		'wax//': if (n < 44 && SK_Near((+ the sheet-thing +))) return 44; if (n < 45 && SK_Near((+ the sheet-thing +))) return 45; if (n < 71 && SK_Near(player)) return 71;
		'seals//': if (n < 45 && SK_Near((+ the sheet-thing +))) return 45;
		'pot//': if (n < 46 && SK_Near((+ the reed-pen +))) return 46;
		'socket//': if (n < 47 && SK_Near((+ the crank +))) return 47;
		'crack//': if (n < 48 && SK_Near((+ the dish +))) return 48;
		'shelf//': if (n < 49 && SK_Near((+ the rings +))) return 49;
		'defender//': if (n < 50 && SK_Near((+ the stairs +))) return 50;
		'fountain//': if (n < 51 && SK_Near((+ the courtyard +))) return 51;
		'merchant//': if (n < 52 && SK_Near((+ the courtyard +))) return 52;
		'room//': if (n < 53 && SK_Near((+ the tea-hall +))) return 53; if (n < 82 && SK_Near((+ the counting-room +))) return 82;
		'door//': if (n < 54 && SK_Near((+ the kitchen-room +))) return 54; if (n < 57 && SK_Near((+ the silk-cell +))) return 57; if (n < 59 && SK_Near((+ the spice-cell +))) return 59;
		'lee//': if (n < 60 && SK_Near((+ the desert-edge +))) return 60;
		'opinion//': if (n < 60 && SK_Near((+ the desert-edge +))) return 60; if (n < 71 && SK_Near(player)) return 71;
		'coin//': if (n < 62 && SK_Near((+ the well-bottom +))) return 62;
		'knees//': if (n < 64 && SK_Near((+ the well-bottom +))) return 64;
		'people//': if (n < 65 && SK_Near((+ the qanat +))) return 65;
		'ankles//': if (n < 66 && SK_Near((+ the qanat +))) return 66;
		'daylight//': if (n < 67 && SK_Near((+ the qanat +))) return 67;
		'roof//': if (n < 68 && SK_Near((+ the cistern +))) return 68;
		'house//': if (n < 69 && SK_Near(player)) return 69;
		'arms//': if (n < 71 && SK_Near(player)) return 71;
		'bale//': if (n < 71 && SK_Near(player)) return 71;
		'beak//': if (n < 71 && SK_Near(player)) return 71;
		'boots//': if (n < 71 && SK_Near(player)) return 71;
		'brick//': if (n < 71 && SK_Near(player)) return 71;
		'bruise//': if (n < 71 && SK_Near(player)) return 71;
		'calf//': if (n < 71 && SK_Near(player)) return 71;
		'caravan//': if (n < 71 && SK_Near(player)) return 71;
		'caravanse//': if (n < 71 && SK_Near(player)) return 71;
		'chickpea//': if (n < 71 && SK_Near(player)) return 71;
		'city//': if (n < 71 && SK_Near(player)) return 71;
		'corner//': if (n < 71 && SK_Near(player)) return 71;
		'daughter//': if (n < 71 && SK_Near(player)) return 71;
		'difficult//': if (n < 71 && SK_Near(player)) return 71;
		'donkey//': if (n < 71 && SK_Near(player)) return 71;
		'drivers//': if (n < 71 && SK_Near(player)) return 71;
		'eye//': if (n < 71 && SK_Near(player)) return 71;
		'face//': if (n < 71 && SK_Near(player)) return 71;
		'father//': if (n < 71 && SK_Near(player)) return 71;
		'friends//': if (n < 71 && SK_Near(player)) return 71;
		'generatio//': if (n < 71 && SK_Near(player)) return 71;
		'glasses//': if (n < 71 && SK_Near(player)) return 71;
		'goat//': if (n < 71 && SK_Near(player)) return 71;
		'guest//': if (n < 71 && SK_Near(player)) return 71;
		'guests//': if (n < 71 && SK_Near(player)) return 71;
		'heel//': if (n < 71 && SK_Near(player)) return 71;
		'herdsmen//': if (n < 71 && SK_Near(player)) return 71;
		'hollows//': if (n < 71 && SK_Near(player)) return 71;
		'judgement//': if (n < 71 && SK_Near(player)) return 71;
		'kings//': if (n < 71 && SK_Near(player)) return 71;
		'lamps//': if (n < 71 && SK_Near(player)) return 71;
		'leather//': if (n < 71 && SK_Near(player)) return 71;
		'lump//': if (n < 71 && SK_Near(player)) return 71;
		'marble//': if (n < 71 && SK_Near(player)) return 71;
		'mark//': if (n < 71 && SK_Near(player)) return 71;
		'men//': if (n < 71 && SK_Near(player)) return 71;
		'mother//': if (n < 71 && SK_Near(player)) return 71;
		'mouth//': if (n < 71 && SK_Near(player)) return 71;
		'notches//': if (n < 71 && SK_Near(player)) return 71;
		'oak//': if (n < 71 && SK_Near(player)) return 71;
		'paces//': if (n < 71 && SK_Near(player)) return 71;
		'palm//': if (n < 71 && SK_Near(player)) return 71;
		'passage//': if (n < 71 && SK_Near(player)) return 71;
		'peace//': if (n < 71 && SK_Near(player)) return 71;
		'pledge//': if (n < 71 && SK_Near(player)) return 71;
		'posts//': if (n < 71 && SK_Near(player)) return 71;
		'quarrel//': if (n < 71 && SK_Near(player)) return 71;
		'remarks//': if (n < 71 && SK_Near(player)) return 71;
		'shout//': if (n < 71 && SK_Near(player)) return 71;
		'sips//': if (n < 71 && SK_Near(player)) return 71;
		'sleeve//': if (n < 71 && SK_Near(player)) return 71;
		'slipper//': if (n < 71 && SK_Near(player)) return 71;
		'slot//': if (n < 71 && SK_Near(player)) return 71;
		'sound//': if (n < 71 && SK_Near(player)) return 71;
		'square//': if (n < 71 && SK_Near(player)) return 71;
		'story//': if (n < 71 && SK_Near(player)) return 71;
		'temper//': if (n < 71 && SK_Near(player)) return 71;
		'thief//': if (n < 71 && SK_Near(player)) return 71;
		'trick//': if (n < 71 && SK_Near(player)) return 71;
		'violet//': if (n < 71 && SK_Near(player)) return 71;
		'voice//': if (n < 71 && SK_Near(player)) return 71;
		'wood//': if (n < 71 && SK_Near(player)) return 71;
		'courtyard//': if (n < 72 && SK_Near((+ the courtyard +))) return 72; if (n < 81 && SK_Near((+ the tea-hall +))) return 81; if (n < 84 && SK_Near((+ the kitchen-room +))) return 84; if (n < 86 && SK_Near((+ the stables +))) return 86; if (n < 88 && SK_Near((+ the silk-cell +))) return 88; if (n < 90 && SK_Near((+ the spice-cell +))) return 90; if (n < 92 && SK_Near((+ the gatehouse +))) return 92; if (n < 98 && SK_Near((+ the well-bottom +))) return 98;
		'hall//': if (n < 73 && SK_Near((+ the courtyard +))) return 73; if (n < 80 && SK_Near((+ the tea-hall +))) return 80;
		'stables//': if (n < 74 && SK_Near((+ the courtyard +))) return 74; if (n < 85 && SK_Near((+ the stables +))) return 85;
		'cell//': if (n < 75 && SK_Near((+ the courtyard +))) return 75; if (n < 87 && SK_Near((+ the silk-cell +))) return 87; if (n < 89 && SK_Near((+ the spice-cell +))) return 89;
		'kitchen//': if (n < 76 && SK_Near((+ the courtyard +))) return 76; if (n < 83 && SK_Near((+ the kitchen-room +))) return 83;
		'gatehouse//': if (n < 77 && SK_Near((+ the courtyard +))) return 77; if (n < 91 && SK_Near((+ the gatehouse +))) return 91; if (n < 95 && SK_Near((+ the watch-tower +))) return 95;
		'well//': if (n < 78 && SK_Near((+ the courtyard +))) return 78; if (n < 97 && SK_Near((+ the well-bottom +))) return 97; if (n < 101 && SK_Near((+ the qanat +))) return 101;
		'bottom//': if (n < 79 && SK_Near((+ the courtyard +))) return 79; if (n < 97 && SK_Near((+ the well-bottom +))) return 97; if (n < 102 && SK_Near((+ the qanat +))) return 102;
		'tower//': if (n < 93 && SK_Near((+ the gatehouse +))) return 93; if (n < 94 && SK_Near((+ the watch-tower +))) return 94;
		'desert//': if (n < 96 && SK_Near((+ the desert-edge +))) return 96;
		'edge//': if (n < 96 && SK_Near((+ the desert-edge +))) return 96;
		'tunnel//': if (n < 99 && SK_Near((+ the well-bottom +))) return 99; if (n < 100 && SK_Near((+ the qanat +))) return 100; if (n < 105 && SK_Near((+ the cistern +))) return 105;
		'cistern//': if (n < 103 && SK_Near((+ the qanat +))) return 103; if (n < 104 && SK_Near((+ the cistern +))) return 104;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs arm arms";
		}
		'b': switch (n) {
			1: return "beak beaks beard beards bed beds beetle beetles belt belts blade blades body boom booms boot boots bow bowl bowls bows breath breaths brim brims";
			2: return "bruise bruises bundle bundles";
		}
		'c': switch (n) {
			1: return "calf calfs caravan caravans caravanserai caravanserais chain chains chickpea chickpeas cities city clay clays clove cloves coat coats coin coins";
			2: return "companies company conscience consciences corner corners";
		}
		'd': switch (n) {
			1: return "daughter daughters deep deeps defender defenders dent dents difficulties difficulty dog dogs donkey donkeys driver drivers drop drops dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces father fathers feet figure figures file files fingernail fingernails firewood firewoods flank flanks flat flats floor floors foot forearm";
			2: return "forearms fort forts fountain fountains friend friends full fulls";
		}
		'g': switch (n) {
			1: return "garden gardens garrison garrisons gazelle gazelles generation generations goat goats grandmother grandmothers guest guests gum gums gust gusts gut";
			2: return "guts";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hay hays head heads heel heels help helps herdsmen herdsmens hitch hitches hollow hollows house houses";
		}
		'j': switch (n) {
			1: return "judgement judgements";
		}
		'k': switch (n) {
			1: return "keeping keepings keystone keystones king kings knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lapping lappings latch latches law laws leader leaders leafs leather leathers lee lees leg legs lentil lentils lightning lightnings lump lumps";
		}
		'm': switch (n) {
			1: return "map maps marble marbles mark marks men merchant merchants mirror mirrors mother mothers mouse mouses mouth mouths";
		}
		'n': switch (n) {
			1: return "name names neck necks notch notches note notes";
		}
		'o': switch (n) {
			1: return "oak oaks opinion opinions owner owners";
		}
		'p': switch (n) {
			1: return "pac paces pacs palm palms passage passages peace peaces people person persons pip pipes pips plain plains plank planks pledge pledges post posts price";
			2: return "prices province provinces put puts";
		}
		'q': switch (n) {
			1: return "quarrel quarrels question questions";
		}
		'r': switch (n) {
			1: return "rampart ramparts rein reins remark remarks repair repairs ride rides river rivers rivet rivets rust rusts";
		}
		's': switch (n) {
			1: return "safe safes scar scars shelf shelfs short shorts shoulder shoulders shout shouts silkworm silkworms sip sips sleeve sleeves slipper slippers slot slots";
			2: return "socket sockets splash splashes split splits spoonful spoonfuls square squares stamp stamps stave staves stay stays stick sticks stories story strength";
			3: return "strengths sugar sugars sum sums";
		}
		't': switch (n) {
			1: return "temper tempers thick thicks thief thiefs thumb thumbs toe toes touch touches tree trees trick tricks tulip tulips";
		}
		'v': switch (n) {
			1: return "velvet velvets violet violets voice voices";
		}
		'w': switch (n) {
			1: return "waist waists waterline waterlines weather weathers weaver weavers wood woods world worlds worth worths wrist wrists writing writings";
		}
	}
	return 0;
];
-).
