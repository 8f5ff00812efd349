"The Last Cold Night" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

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

The hall-room is a room. It is privately-named.
The shed-room is a room. It is privately-named.
The forge is a room. It is privately-named.
The lamp-room is a room. It is privately-named.
The porch is a room. It is privately-named.
The stable is a room. It is privately-named.
The river-room is a room. It is privately-named.
The quarry is a room. It is privately-named.
The hut is a room. It is privately-named.
The roof is a room. It is privately-named.
The tower is a room. It is privately-named.
The cellar-room is a room. It is privately-named.

The printed name of the hall-room is "Throne Hall".
The description of the hall-room is "A nave of blue ice, with falcons in the vault. A lamp crown hangs in the middle on its chain; the ice pillar stands to one side, a stair goes up to the roof on the other, and a trapdoor is let into the floor. Doors lead south to the porch, east to the carving shed and west to the lamp room.[if the pillar-thing is cracked] A crack runs up the ice pillar.[end if][if the throne is nowhere] The dais is empty.[end if][if the throne is rough and the location of the throne is the hall-room] On the dais stands a great rough block, for the throne.[end if][if the throne is not rough] On the dais stands the throne.[end if][if the crown is blazing] Forty lamps blaze, and every wall gives them back.[end if][if the trap is freed] The trapdoor stands open on a dark cellar.[end if]".
The porch is south of the hall-room.
The shed-room is east of the hall-room.
The lamp-room is west of the hall-room.
The roof is up of the hall-room.
The cellar-room is down of the hall-room.

The printed name of the shed-room is "Carving Shed".
The description of the shed-room is "Canvas, shavings of ice, a bench in the lee. The forge glows, or should, to the north.".
The hall-room is west of the shed-room.
The forge is north of the shed-room.

The printed name of the forge is "Forge".
The description of the forge is "The one place here with a floor of earth. Bellows with a long handle breathe on a coal bed, or could.[if the coals is glowing] The coals glow.[end if]".
The shed-room is south of the forge.

The printed name of the lamp-room is "Lamp Room".
The description of the lamp-room is "Benches of glass and tin, and a smell of hot sand.".
The hall-room is east of the lamp-room.

The printed name of the porch is "Palace Porch".
The description of the porch is "Two ice lions and a canopy. The stable is west; the way south leads down to the river.[if the drift is piled] A snow drift fills the way south to the lintel.[end if]".
The hall-room is north of the porch.
The stable is west of the porch.
The river-room is south of the porch.

The printed name of the stable is "Pony Stable".
The description of the stable is "Straw, breath, a manger with his name on it: GRUMBLE.".
The porch is east of the stable.

The printed name of the river-room is "Frozen River".
The description of the river-room is "White and flat to the far shore. The water hole of the palace lies here, marked with four sticks; the quarry is east, the sealer[']s hut west.".
The porch is north of the river-room.
The quarry is east of the river-room.
The hut is west of the river-room.

The printed name of the quarry is "Ice Quarry".
The description of the quarry is "Black squares of open water, already skinned. [choice-1] A low sledge stands by.".
The river-room is west of the quarry.

The printed name of the hut is "Sealer[']s Hut".
The description of the hut is "Skins, hooks, and a copper kettle on a stove that the sealer never lets out. You could brew anything here.".
The river-room is east of the hut.

The printed name of the roof is "Roof Walk".
The description of the roof is "A walk between two ice parapets, under all the stars. The skylight of the hall is at your feet; to the north is the tower door with its lock.[if the skylight is snowed-over] Snow lies deep on the skylight.[end if]".
The hall-room is down of the roof.
The tower is north of the roof.

The printed name of the tower is "North Tower".
The description of the tower is "A round room, lined with chests that stand open, and one window on the north.".
The roof is south of the tower.

The printed name of the cellar-room is "Oil Cellar".
The description of the cellar-room is "Beams of ice over black water. Shelves go back farther than light does.".
The hall-room is up of the cellar-room.
The cellar-room is dark.

Part 2 - States

A thing can be sighted or snow-blind. A thing is usually snow-blind.

A thing can be equipped or waiting-state. A thing is usually waiting-state.

A thing can be shovelled or piled. A thing is usually piled.

A thing can be glowing or dull. A thing is usually dull.

A thing can be chopped-open or frozen-over. A thing is usually frozen-over.

A thing can be sound-state or cracked. A thing is usually cracked.

A thing can be stepped or gapped. A thing is usually gapped.

A thing can be freed or iced-shut. A thing is usually iced-shut.

A thing can be oiled or unfilled. A thing is usually unfilled.

A thing can be shaded or unshaded. A thing is usually unshaded.

A thing can be blazing or dark-crown. A thing is usually dark-crown.

A thing can be rough, carved or polished (this is its throne-state property).

A thing can be swept-state or snowed-over. A thing is usually snowed-over.

A thing can be lock-free or lock-frozen. A thing is usually lock-frozen.

A thing can be uncut, sawn-state or hauled (this is its block-state property).

A thing can be greased or dry-runners. A thing is usually dry-runners.

A thing can be sharp or blunt. A thing is usually blunt.

A thing can be hot-poker or cold-poker. A thing is usually cold-poker.

A thing can be aglow or wickless. A thing is usually wickless.

A thing can be horn-frozen, horn-clear or horn-sounded (this is its horn-state property).

A thing can be full-pail or empty-pail. A thing is usually empty-pail.

A thing can be willing or stubborn. A thing is usually stubborn.

A thing can be tea-mug or empty-mug. A thing is usually empty-mug.

Part 3 - Things

The orrin is a man. It is privately-named.
The tuva is a woman. It is privately-named.
The herald is a man. It is privately-named.
The drift is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The bellows is a thing. It is privately-named.
The coals is a thing. It is privately-named.
The hole is a thing. It is privately-named.
The pillar-thing is a thing. It is privately-named.
The stair is a thing. It is privately-named.
The trap is a thing. It is privately-named.
The crown is a thing. It is privately-named.
The throne is a supporter. It is privately-named.
The skylight is a thing. It is privately-named.
The lock-thing is a thing. It is privately-named.
The block-thing is a thing. It is privately-named.
The sledge is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The helve is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The head is a thing. It is privately-named.
The axe is a thing. It is privately-named.
The file-thing is a thing. It is privately-named.
The poker is a thing. It is privately-named.
The chisel is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The apple-thing is a thing. It is privately-named.
The shades is a thing. It is privately-named.
The horn is a thing. It is privately-named.
The swan is a thing. It is privately-named.
The pail is a thing. It is privately-named.
The salt is a thing. It is privately-named.
The pony is a thing. It is privately-named.
The eyebright is a thing. It is privately-named.
The mug is a thing. It is privately-named.
The tallow is a thing. It is privately-named.
The sealskin is a thing. It is privately-named.
The wick is a thing. It is privately-named.
The lens is a thing. It is privately-named.
The fur-thing is a thing. It is privately-named.
The oil is a thing. It is privately-named.
The falcons is a thing. It is privately-named.
The dais is a thing. It is privately-named.
The bench is a thing. It is privately-named.
The workbenches is a thing. It is privately-named.
The lions is a thing. It is privately-named.
The manger is a thing. It is privately-named.
The sticks is a thing. It is privately-named.
The hooks is a thing. It is privately-named.
The parapets is a thing. It is privately-named.
The chests is a thing. It is privately-named.
The shelves is a thing. It is privately-named.

The orrin is in the shed-room.
The printed name of the orrin is "Master Orrin".
Include (- with name 'master//' 'orrin//' 'carver//', -) when defining the orrin.
The description of the orrin is "Master of the guild for thirty years, with a nose like an adze and hands that do not stop moving.[if the orrin is snow-blind] He has a scarf round his eyes.[end if][if the orrin is sighted] His eyes are red, and open.[end if]".
The appearance of the orrin is "[choice-2][line break]".
The first place of the orrin is the shed-room.
The orrin is proper-named.

The tuva is in the lamp-room.
The printed name of the tuva is "Tuva".
Include (- with name 'tuva//' 'lampwright//', -) when defining the tuva.
The description of the tuva is "The lampwright: thirty, singed, and squinting.[if the tuva is waiting-state] She cannot see her own work.[end if][if the tuva is equipped] She has a lens in one eye.[end if]".
The appearance of the tuva is "[choice-3][line break]".
The first place of the tuva is the lamp-room.
The tuva is proper-named.

The herald is in the porch.
The printed name of the herald is "Herald Voss".
Include (- with name 'herald//' 'voss//', -) when defining the herald.
The description of the herald is "A tabard, two moustaches of rime, and very blue lips.".
The appearance of the herald is "Herald Voss stamps his feet between the lions.".
The first place of the herald is the porch.
The herald is proper-named.

The drift is in the porch.
The printed name of the drift is "snow drift".
Include (- with name 'snow//' 'drift//' 'drifts//p', -) when defining the drift.
The description of the drift is "It came down off the roof in one piece. One would have to shovel it.[if the drift is piled] It fills the way to the lintel.[end if][if the drift is shovelled] It is heaped to both sides.[end if]".
The drift is fixed in place and scenery.

The kettle is in the hut.
The printed name of the kettle is "copper kettle".
Include (- with name 'copper//' 'kettle//' 'stove//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "Copper, dented, on the boil, for whoever comes. One brews things in it.".
The kettle is fixed in place and scenery.

The bellows is in the forge.
The printed name of the bellows is "bellows".
Include (- with name 'bellows//' 'handle//' 'long//', -) when defining the bellows.
The description of the bellows is "Ox hide and ash, with a handle to pump.".
The bellows is fixed in place, scenery and plural-named.

The coals is in the forge.
The printed name of the coals is "coal bed".
Include (- with name 'coal//' 'bed//' 'coals//' 'fire//' 'hearth//' 'beds//p', -) when defining the coals.
The description of the coals is "A bed of charcoal, to heat iron in.[if the coals is dull] It is grey.[end if][if the coals is glowing] It glows.[end if]".
The coals is fixed in place and scenery.

The hole is in the river-room.
The printed name of the hole is "water hole".
Include (- with name 'water//' 'hole//' 'holes//p', -) when defining the hole.
The description of the hole is "A metre square. One would cut it open with an axe, and fill a pail from it.[if the hole is frozen-over] It is frozen a foot thick.[end if][if the hole is chopped-open] It is open, and steams.[end if]".
The hole is fixed in place and scenery.

The pillar-thing is in the hall-room.
The printed name of the pillar-thing is "ice pillar".
Include (- with name 'ice//' 'pillar//' 'crack//' 'column//' 'pillars//p', -) when defining the pillar-thing.
The description of the pillar-thing is "Clear as gin, four arms round. What is wrong with ice is mended with water: one pours it on.[if the pillar-thing is cracked] A crack runs up it, and on over the place of the throne.[end if][if the pillar-thing is sound-state] There is no flaw in it.[end if]".
The pillar-thing is fixed in place and scenery.

The stair is in the hall-room.
The printed name of the stair is "stair".
Include (- with name 'stair//' 'steps//' 'staircase//' 'stairs//p', -) when defining the stair.
The description of the stair is "Ice, with a rope for a rail. Steps are cut with an axe.[if the stair is gapped] Seven steps in the middle are not cut.[end if][if the stair is stepped] Every step is there.[end if]".
The stair is fixed in place and scenery.

The trap is in the hall-room.
The printed name of the trap is "trapdoor".
Include (- with name 'trapdoor//' 'trap//' 'hatch//' 'trapdoors//p', -) when defining the trap.
The description of the trap is "Oak, under a skin of ice. The stable boys free theirs with salt, and rub it on.[if the trap is iced-shut] It is frozen shut.[end if][if the trap is freed] It stands open.[end if]".
The trap is fixed in place and scenery.

The crown is in the hall-room.
The printed name of the crown is "lamp crown".
Include (- with name 'lamp//' 'crown//' 'lamps//' 'chandelier//' 'little//' 'crowns//p', -) when defining the crown.
The description of the crown is "Forty little lamps on a silver hoop, to fill with oil, hang with shades, and light.[if the crown is unfilled] The lamps are dry.[end if][if the crown is oiled] The lamps are full.[end if][if the crown is unshaded] There are no shades on them.[end if][if the crown is shaded] Every lamp has its shade.[end if][if the crown is dark-crown] It is dark.[end if][if the crown is blazing] It blazes.[end if]".
The crown is fixed in place and scenery.

The printed name of the throne is "throne".
Include (- with name 'throne//' 'royal//' 'seat//' 'rough//' 'block//' 'thrones//p', -) when defining the throne.
The description of the throne is "It stands on the dais, under the vault, and every eye goes to it.[if the throne is rough] So far it is a block, to be carved.[end if][if the throne is carved] It has seven falcons along the top, and is white and rough, to be polished.[end if][if the throne is polished] It has seven falcons along the top, and they have eyes.[end if]".
The throne is fixed in place, not enterable and scenery.

The skylight is in the roof.
The printed name of the skylight is "skylight".
Include (- with name 'skylight//' 'window//' 'pane//' 'skylights//p', -) when defining the skylight.
The description of the skylight is "One pane of clear ice, and a vent for the smoke. You could brush it.[if the skylight is snowed-over] A yard of snow lies on it.[end if][if the skylight is swept-state] It is swept, and full of stars.[end if]".
The skylight is fixed in place and scenery.

The lock-thing is in the roof.
The printed name of the lock-thing is "tower lock".
Include (- with name 'tower//' 'lock//' 'door//' 'locks//p', -) when defining the lock-thing.
The description of the lock-thing is "Brass, as big as a plate. Something hot would thaw it.[if the lock-thing is lock-frozen] It is a fist of ice.[end if][if the lock-thing is lock-free] It is open, and dripping.[end if]".
The lock-thing is fixed in place and scenery.

The block-thing is in the quarry.
The printed name of the block-thing is "great block".
Include (- with name 'great//' 'block//' 'blocks//p', -) when defining the block-thing.
The description of the block-thing is "Clear river ice, two metres each way, marked out with string. It takes a sharp saw.[if the block-thing is uncut] It is still part of the river.[end if][if the block-thing is sawn-state] It floats free.[end if][if the block-thing is hauled] It is gone to the hall.[end if]".
The block-thing is fixed in place and scenery.

The sledge is in the quarry.
The printed name of the sledge is "low sledge".
Include (- with name 'low//' 'sledge//' 'runners//' 'sled//' 'bar//' 'sledges//p', -) when defining the sledge.
The description of the sledge is "Oak, low, with a bar to hitch a pony to, and runners that one has to grease.[if the sledge is dry-runners] Its runners are dry.[end if][if the sledge is greased] Its runners shine with tallow.[end if]".
The sledge is fixed in place and scenery.

The shovel is in the shed-room.
The printed name of the shovel is "snow shovel".
Include (- with name 'snow//' 'shovel//' 'spade//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "Beech, wide, to shovel snow with.".
The shovel is portable.

The broom is in the shed-room.
The printed name of the broom is "birch broom".
Include (- with name 'birch//' 'broom//' 'besom//' 'brooms//p', -) when defining the broom.
The description of the broom is "Birch twigs, to brush with.".
The broom is portable.

The helve is in the shed-room.
The printed name of the helve is "ash helve".
Include (- with name 'ash//' 'helve//' 'haft//' 'helves//p', -) when defining the helve.
The description of the helve is "Ash, straight in the grain, and made to fit an axe.".
The helve is portable.

The saw-thing is in the shed-room.
The printed name of the saw-thing is "ice saw".
Include (- with name 'ice//' 'saw//' 'pit//' 'teeth//' 'saws//p', -) when defining the saw-thing.
The description of the saw-thing is "A pit saw with one handle, to saw ice with.[if the saw-thing is blunt] Its teeth are as round as beans; somebody should sharpen it.[end if][if the saw-thing is sharp] It is sharp.[end if]".
The saw-thing is portable.

The head is in the forge.
The printed name of the head is "iron head".
Include (- with name 'iron//' 'head//' 'axehead//' 'eye//' 'heads//p', -) when defining the head.
The description of the head is "The head of an axe, with an eye to fit a helve to.".
The head is portable.

The printed name of the axe is "felling axe".
Include (- with name 'felling//' 'axe//' 'hatchet//' 'axes//p', -) when defining the axe.
The description of the axe is "A felling axe, and sharp.".
The axe is portable.

The file-thing is in the forge.
The printed name of the file-thing is "steel file".
Include (- with name 'steel//' 'file//' 'rasp//' 'files//p', -) when defining the file-thing.
The description of the file-thing is "To sharpen teeth with.".
The file-thing is portable.

The poker is in the forge.
The printed name of the poker is "long poker".
Include (- with name 'long//' 'poker//' 'pokers//p', -) when defining the poker.
The description of the poker is "A metre of iron. It could be heated.[if the poker is cold-poker] It is cold.[end if][if the poker is hot-poker] Its tip is the colour of a fox.[end if]".
The poker is portable.

The chisel is carried by the orrin.
The printed name of the chisel is "guild chisel".
Include (- with name 'guild//' 'chisel//' 'chisels//p', -) when defining the chisel.
The description of the chisel is "Ladva steel, with the falcon of the guild, to carve with.".
The chisel is portable.

The lantern is in the lamp-room.
The printed name of the lantern is "tin lantern".
Include (- with name 'tin//' 'lantern//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "Tin, with a horn pane, and full of oil.[if the lantern is wickless] There is no wick in it.[end if][if the lantern is aglow] It glows.[end if]".
The appearance of the lantern is "A tin lantern stands on the bench.".
The first place of the lantern is the lamp-room.
The lantern is portable.

The apple-thing is in the lamp-room.
The printed name of the apple-thing is "red apple".
Include (- with name 'red//' 'apple//' 'apples//p', -) when defining the apple-thing.
The description of the apple-thing is "Red as a robin. A pony would sell his mother for it.".
The appearance of the apple-thing is "A red apple lies on the bench, untouched.".
The first place of the apple-thing is the lamp-room.
The apple-thing is portable.

The shades is carried by the tuva.
The printed name of the shades is "frost shades".
Include (- with name 'frost//' 'shades//' 'shade//' 'little//' 'cups//' 'frosted//', -) when defining the shades.
The description of the shades is "Forty little cups of frosted glass, to hang on lamps.".
The shades is portable and plural-named.

The horn is in the porch.
The printed name of the horn is "silver horn".
Include (- with name 'silver//' 'horn//' 'bugle//' 'horns//p', -) when defining the horn.
The description of the horn is "Silver, old, as long as your arm. One blows it.[if the horn is horn-frozen] It is frozen solid.[end if][if the horn is horn-clear] It is clear.[end if][if the horn is horn-sounded] It is still ringing.[end if]".
The appearance of the horn is "A silver horn hangs on a hook.".
The first place of the horn is the porch.
The horn is portable.

The swan is in the porch.
The printed name of the swan is "carved swan".
Include (- with name 'carved//' 'swan//' 'swans//p', -) when defining the swan.
The description of the swan is "A swan in ice, somebody[']s masterpiece, as big as a hand.".
The swan is portable.

The pail is in the stable.
The printed name of the pail is "wooden pail".
Include (- with name 'wooden//' 'pail//' 'bucket//' 'pails//p', -) when defining the pail.
The description of the pail is "Oak staves and a rope.[if the pail is empty-pail] It is empty.[end if][if the pail is full-pail] It is full of river water.[end if]".
The pail is portable.

The salt is in the stable.
The printed name of the salt is "salt lick".
Include (- with name 'salt//' 'lick//' 'licks//p', -) when defining the salt.
The description of the salt is "Pink, and hollowed by tongues. You could rub it on something.".
The salt is portable.

The pony is in the stable.
The printed name of the pony is "Grumble".
Include (- with name 'grumble//' 'pony//' 'horse//', -) when defining the pony.
The description of the pony is "Grumble the pony: white, round, and against it.[if the pony is stubborn] He will not be moved.[end if][if the pony is willing] He will follow you, within reason.[end if]".
The appearance of the pony is "[choice-4][line break]".
The first place of the pony is the stable.
The pony is portable and proper-named.

The eyebright is in the hut.
The printed name of the eyebright is "dried eyebright".
Include (- with name 'dried//' 'eyebright//' 'herb//' 'leaves//', -) when defining the eyebright.
The description of the eyebright is "EYEBRIGHT, says the bag. FOR SNOW EYES. BREW IT.".
The appearance of the eyebright is "A bag of dried eyebright hangs from a beam.".
The first place of the eyebright is the hut.
The eyebright is portable.
The indefinite article of the eyebright is "some".

The mug is in the hut.
The printed name of the mug is "tin mug".
Include (- with name 'tin//' 'mug//' 'tea//' 'cup//' 'mugs//p', -) when defining the mug.
The description of the mug is "Tin, and dented like the kettle.[if the mug is empty-mug] It is empty.[end if][if the mug is tea-mug] It is full of eyebright tea.[end if]".
The mug is portable.

The tallow is in the hut.
The printed name of the tallow is "tallow lump".
Include (- with name 'tallow//' 'lump//' 'grease//' 'fat//' 'lumps//p', -) when defining the tallow.
The description of the tallow is "Seal tallow, yellow, to grease things with.".
The tallow is portable.

The sealskin is in the hut.
The printed name of the sealskin is "sealskin".
Include (- with name 'sealskin//' 'skin//' 'pelt//' 'sealskins//p', -) when defining the sealskin.
The description of the sealskin is "Short and silver. It will polish anything.".
The sealskin is portable.

The wick is in the hut.
The printed name of the wick is "cotton wick".
Include (- with name 'cotton//' 'wick//' 'wicks//p', -) when defining the wick.
The description of the wick is "Three strands of cotton, plaited.".
The wick is portable.

The lens is in the tower.
The printed name of the lens is "star lens".
Include (- with name 'star//' 'lens//' 'lenses//p', -) when defining the lens.
The description of the lens is "Ground rock crystal in a brass ring.".
The appearance of the lens is "A star lens lies on the window sill.".
The first place of the lens is the tower.
The lens is portable.

The fur-thing is in the tower.
The printed name of the fur-thing is "white fur".
Include (- with name 'white//' 'fur//' 'bearskin//' 'furs//p', -) when defining the fur-thing.
The description of the fur-thing is "White bear, whole, older than the guild.".
The appearance of the fur-thing is "In the deepest chest lies a white fur.".
The first place of the fur-thing is the tower.
The fur-thing is portable.

The oil is in the cellar-room.
The printed name of the oil is "oil jar".
Include (- with name 'oil//' 'jar//' 'jars//p', -) when defining the oil.
The description of the oil is "Seal oil, clear as water, enough for forty lamps.".
The appearance of the oil is "An oil jar stands on the nearest shelf.".
The first place of the oil is the cellar-room.
The oil is portable.

The falcons is in the hall-room.
The printed name of the falcons is "falcons".
Include (- with name 'falcons//' 'falcon//' 'vault//', -) when defining the falcons.
The description of the falcons is "Carved where the ribs of the vault meet, with their wings shut.".
The falcons is fixed in place, scenery and plural-named.

The dais is in the hall-room.
The printed name of the dais is "dais".
Include (- with name 'dais//', -) when defining the dais.
The description of the dais is "Three steps of white ice.".
The dais is fixed in place, scenery and plural-named.

The bench is in the shed-room.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'canvas//' 'shavings//', -) when defining the bench.
The description of the bench is "Beech, in the lee of the canvas.".
The bench is fixed in place and scenery.

The workbenches is in the lamp-room.
The printed name of the workbenches is "workbenches".
Include (- with name 'workbenches//' 'benches//', -) when defining the workbenches.
The description of the workbenches is "Glass at one end, tin at the other, and burns between.".
The workbenches is fixed in place, scenery and plural-named.

The lions is in the porch.
The printed name of the lions is "lions".
Include (- with name 'lions//' 'lion//' 'canopy//' 'ice//', -) when defining the lions.
The description of the lions is "Ice. The left one has lost its whiskers to the wind.".
The lions is fixed in place, scenery and plural-named.

The manger is in the stable.
The printed name of the manger is "manger".
Include (- with name 'manger//' 'straw//' 'mangers//p', -) when defining the manger.
The description of the manger is "GRUMBLE, it says, and it is empty.".
The manger is fixed in place and scenery.

The sticks is in the river-room.
The printed name of the sticks is "sticks".
Include (- with name 'sticks//' 'stick//', -) when defining the sticks.
The description of the sticks is "Four, with rags on, so that nobody walks in.".
The sticks is fixed in place, scenery and plural-named.

The hooks is in the hut.
The printed name of the hooks is "hooks".
Include (- with name 'hooks//' 'skins//', -) when defining the hooks.
The description of the hooks is "Each with a skin, and each skin with a look.".
The hooks is fixed in place, scenery and plural-named.

The parapets is in the roof.
The printed name of the parapets is "parapets".
Include (- with name 'parapets//' 'parapet//' 'ice//', -) when defining the parapets.
The description of the parapets is "Ice, waist high. Past them there is only air and bells.".
The parapets is fixed in place, scenery and plural-named.

The chests is in the tower.
The printed name of the chests is "chests".
Include (- with name 'chests//' 'chest//' 'deepest//' 'sill//', -) when defining the chests.
The description of the chests is "Court clothes, three queens deep.".
The chests is fixed in place, scenery and plural-named.

The shelves is in the cellar-room.
The printed name of the shelves is "shelves".
Include (- with name 'shelves//' 'beams//', -) when defining the shelves.
The description of the shelves is "They go back farther than you would like.".
The shelves is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Check going up when the location of the player is the hall-room:
	if the stair is not stepped:
		say "Seven steps of the stair are not cut yet. What there is begins above your head.";
		stop the action;
	continue the action.

Check going down when the location of the player is the hall-room:
	if the trap is not freed:
		say "The trapdoor is frozen shut.";
		stop the action;
	continue the action.

Check going south when the location of the player is the porch:
	if the drift is not shovelled:
		say "A drift as high as the lintel blocks the way to the river. Somebody will have to shovel it.";
		stop the action;
	continue the action.

Check going north when the location of the player is the roof:
	if the lock-thing is not lock-free:
		say "The tower lock is a fist of ice.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the cellar-room:
	say "It is night-blue, then black. Under the ice something moves about, slowly, on business of its own.";
	say line break.

Kindling: if the lantern is aglow, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the orrin:
	if the orrin is snow-blind:
		say "[quotation mark]Who[']s there? Say something useful.[quotation mark] Master Orrin has a scarf round his eyes. [quotation mark]I see white, and nothing else. Eyebright tea, that[']s the cure. There used to be some in the sealer[']s hut.[quotation mark]";
		stop the action;
	say "[quotation mark]Falcons,[quotation mark] says Master Orrin. [quotation mark]Go on. I want to see it before it[']s water.[quotation mark]";
	stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check asking the orrin about something:
	if (the topic understood includes "chisel") and the orrin is snow-blind:
		say "[quotation mark]Nobody has that chisel while I can[']t see what he does with it.[quotation mark]";
		stop the action;
	if (the topic understood includes "throne" or the topic understood includes "block" or the topic understood includes "fur"):
		say "[quotation mark]One block, cut clear out of the river, hauled in by pony. Carve it, polish it with sealskin, lay the white fur on it.[quotation mark]";
		stop the action;
	if (the topic understood includes "pillar" or the topic understood includes "crack"):
		say "[quotation mark]A crack? You pour water on it, and let the night do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "axe" or the topic understood includes "stair" or the topic understood includes "steps" or the topic understood includes "helve"):
		say "[quotation mark]The helve[']s here and the head[']s in the forge. Fit one to the other, and you[']ve an axe to cut the steps with.[quotation mark]";
		stop the action;
	if (the topic understood includes "saw" or the topic understood includes "file"):
		say "[quotation mark]File[']s in the forge. A blunt saw is a fiddle bow.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "horn" or the topic understood includes "sleigh" or the topic understood includes "thaw"):
		say "[quotation mark]She comes when the horn blows. She doesn[']t come twice.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check telling the orrin about something:
	if (the topic understood includes "chisel") and the orrin is snow-blind:
		say "[quotation mark]Nobody has that chisel while I can[']t see what he does with it.[quotation mark]";
		stop the action;
	if (the topic understood includes "throne" or the topic understood includes "block" or the topic understood includes "fur"):
		say "[quotation mark]One block, cut clear out of the river, hauled in by pony. Carve it, polish it with sealskin, lay the white fur on it.[quotation mark]";
		stop the action;
	if (the topic understood includes "pillar" or the topic understood includes "crack"):
		say "[quotation mark]A crack? You pour water on it, and let the night do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "axe" or the topic understood includes "stair" or the topic understood includes "steps" or the topic understood includes "helve"):
		say "[quotation mark]The helve[']s here and the head[']s in the forge. Fit one to the other, and you[']ve an axe to cut the steps with.[quotation mark]";
		stop the action;
	if (the topic understood includes "saw" or the topic understood includes "file"):
		say "[quotation mark]File[']s in the forge. A blunt saw is a fiddle bow.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "horn" or the topic understood includes "sleigh" or the topic understood includes "thaw"):
		say "[quotation mark]She comes when the horn blows. She doesn[']t come twice.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check answering the orrin that something:
	if (the topic understood includes "chisel") and the orrin is snow-blind:
		say "[quotation mark]Nobody has that chisel while I can[']t see what he does with it.[quotation mark]";
		stop the action;
	if (the topic understood includes "throne" or the topic understood includes "block" or the topic understood includes "fur"):
		say "[quotation mark]One block, cut clear out of the river, hauled in by pony. Carve it, polish it with sealskin, lay the white fur on it.[quotation mark]";
		stop the action;
	if (the topic understood includes "pillar" or the topic understood includes "crack"):
		say "[quotation mark]A crack? You pour water on it, and let the night do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "axe" or the topic understood includes "stair" or the topic understood includes "steps" or the topic understood includes "helve"):
		say "[quotation mark]The helve[']s here and the head[']s in the forge. Fit one to the other, and you[']ve an axe to cut the steps with.[quotation mark]";
		stop the action;
	if (the topic understood includes "saw" or the topic understood includes "file"):
		say "[quotation mark]File[']s in the forge. A blunt saw is a fiddle bow.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "horn" or the topic understood includes "sleigh" or the topic understood includes "thaw"):
		say "[quotation mark]She comes when the horn blows. She doesn[']t come twice.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the orrin to something:
	if (the topic understood includes "chisel") and the orrin is snow-blind:
		say "[quotation mark]Nobody has that chisel while I can[']t see what he does with it.[quotation mark]";
		stop the action;
	if (the topic understood includes "throne" or the topic understood includes "block" or the topic understood includes "fur"):
		say "[quotation mark]One block, cut clear out of the river, hauled in by pony. Carve it, polish it with sealskin, lay the white fur on it.[quotation mark]";
		stop the action;
	if (the topic understood includes "pillar" or the topic understood includes "crack"):
		say "[quotation mark]A crack? You pour water on it, and let the night do the rest.[quotation mark]";
		stop the action;
	if (the topic understood includes "axe" or the topic understood includes "stair" or the topic understood includes "steps" or the topic understood includes "helve"):
		say "[quotation mark]The helve[']s here and the head[']s in the forge. Fit one to the other, and you[']ve an axe to cut the steps with.[quotation mark]";
		stop the action;
	if (the topic understood includes "saw" or the topic understood includes "file"):
		say "[quotation mark]File[']s in the forge. A blunt saw is a fiddle bow.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "horn" or the topic understood includes "sleigh" or the topic understood includes "thaw"):
		say "[quotation mark]She comes when the horn blows. She doesn[']t come twice.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the orrin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the mug) and the mug is tea-mug and the orrin is snow-blind:
		now the orrin is sighted;
		now the mug is nowhere;
		now the chisel is carried by the player;
		say "He drinks half and bathes his eyes with the rest, and blinks, and looks for the first time in a week at your face. [quotation mark]You[']ve got old,[quotation mark] says Master Orrin. He turns his chisel round and gives it to you by the handle. [quotation mark]Seven falcons. Not six.[quotation mark]";
		stop the action;
	if (the noun is the mug) and the mug is empty-mug:
		say "He feels the mug. [quotation mark]Empty. Put tea in it. Eyebright.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the orrin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the mug) and the mug is empty-mug:
		say "He feels the mug. [quotation mark]Empty. Put tea in it. Eyebright.[quotation mark]";
		stop the action;
	say "[quotation mark]Talk less,[quotation mark] says Master Orrin. [quotation mark]It warms the room.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the tuva:
	if the tuva is waiting-state:
		say "[quotation mark]I have forty shades finished and cannot let them go,[quotation mark] says Tuva. [quotation mark]I can[']t see whether they[']re any good. My lens is in the north tower, behind a frozen lock. And bring me a wick, if you want that lantern lit.[quotation mark]";
		stop the action;
	say "[quotation mark]Oil, shades, flame,[quotation mark] says Tuva. [quotation mark]In that order.[quotation mark]";
	stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check asking the tuva about something:
	if (the topic understood includes "wick" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Cotton. The sealer plaits them.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "cellar" or the topic understood includes "trap" or the topic understood includes "trapdoor" or the topic understood includes "crown" or the topic understood includes "lamps"):
		say "[quotation mark]Oil? In the cellar, under the hall. The trap[']s frozen. Salt it.[quotation mark]";
		stop the action;
	if (the topic understood includes "shades" or the topic understood includes "shade" or the topic understood includes "lens"):
		say "[quotation mark]Not before I[']ve looked them over, with the lens.[quotation mark]";
		stop the action;
	if (the topic understood includes "apple" or the topic understood includes "pony" or the topic understood includes "grumble"):
		say "[quotation mark]Take the apple, if you like. I can[']t eat, I[']ve the shakes. Grumble can, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "skylight" or the topic understood includes "smoke" or the topic understood includes "roof"):
		say "[quotation mark]Smoke needs a way out. See to the skylight.[quotation mark]";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check telling the tuva about something:
	if (the topic understood includes "wick" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Cotton. The sealer plaits them.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "cellar" or the topic understood includes "trap" or the topic understood includes "trapdoor" or the topic understood includes "crown" or the topic understood includes "lamps"):
		say "[quotation mark]Oil? In the cellar, under the hall. The trap[']s frozen. Salt it.[quotation mark]";
		stop the action;
	if (the topic understood includes "shades" or the topic understood includes "shade" or the topic understood includes "lens"):
		say "[quotation mark]Not before I[']ve looked them over, with the lens.[quotation mark]";
		stop the action;
	if (the topic understood includes "apple" or the topic understood includes "pony" or the topic understood includes "grumble"):
		say "[quotation mark]Take the apple, if you like. I can[']t eat, I[']ve the shakes. Grumble can, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "skylight" or the topic understood includes "smoke" or the topic understood includes "roof"):
		say "[quotation mark]Smoke needs a way out. See to the skylight.[quotation mark]";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check answering the tuva that something:
	if (the topic understood includes "wick" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Cotton. The sealer plaits them.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "cellar" or the topic understood includes "trap" or the topic understood includes "trapdoor" or the topic understood includes "crown" or the topic understood includes "lamps"):
		say "[quotation mark]Oil? In the cellar, under the hall. The trap[']s frozen. Salt it.[quotation mark]";
		stop the action;
	if (the topic understood includes "shades" or the topic understood includes "shade" or the topic understood includes "lens"):
		say "[quotation mark]Not before I[']ve looked them over, with the lens.[quotation mark]";
		stop the action;
	if (the topic understood includes "apple" or the topic understood includes "pony" or the topic understood includes "grumble"):
		say "[quotation mark]Take the apple, if you like. I can[']t eat, I[']ve the shakes. Grumble can, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "skylight" or the topic understood includes "smoke" or the topic understood includes "roof"):
		say "[quotation mark]Smoke needs a way out. See to the skylight.[quotation mark]";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check ordering the tuva to something:
	if (the topic understood includes "wick" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Cotton. The sealer plaits them.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "cellar" or the topic understood includes "trap" or the topic understood includes "trapdoor" or the topic understood includes "crown" or the topic understood includes "lamps"):
		say "[quotation mark]Oil? In the cellar, under the hall. The trap[']s frozen. Salt it.[quotation mark]";
		stop the action;
	if (the topic understood includes "shades" or the topic understood includes "shade" or the topic understood includes "lens"):
		say "[quotation mark]Not before I[']ve looked them over, with the lens.[quotation mark]";
		stop the action;
	if (the topic understood includes "apple" or the topic understood includes "pony" or the topic understood includes "grumble"):
		say "[quotation mark]Take the apple, if you like. I can[']t eat, I[']ve the shakes. Grumble can, though.[quotation mark]";
		stop the action;
	if (the topic understood includes "skylight" or the topic understood includes "smoke" or the topic understood includes "roof"):
		say "[quotation mark]Smoke needs a way out. See to the skylight.[quotation mark]";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check giving something to the tuva:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the wick) and the lantern is wickless:
		now the lantern is aglow;
		now the wick is nowhere;
		say "Tuva threads the wick, trims it with her teeth, strikes one spark. The lantern is lit. [quotation mark]That one you may carry about. Don[']t set it on anything you love.[quotation mark]";
		stop the action;
	if (the noun is the lens):
		now the tuva is equipped;
		now the lens is nowhere;
		now the shades is carried by the player;
		say "Tuva holds the lens to her eye, and the eye becomes enormous. [quotation mark]At last something to see the work with.[quotation mark] She packs the frost shades into your arms. [quotation mark]Hang them on the crown. All forty.[quotation mark]";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check showing something to the tuva:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the wick or the noun is the lens):
		say "[quotation mark]Don[']t show, give,[quotation mark] says Tuva, with her hand out.";
		stop the action;
	say "[quotation mark]Mind the glass,[quotation mark] says Tuva.";
	stop the action;
	continue the action.

Check greeting the herald:
	say "[quotation mark]Nineteen years I have blown the Queen in,[quotation mark] says Herald Voss, [quotation mark]and this year it freezes with my breath in it. Take the horn, if you can thaw it. My lips are past it; you[']ll have to blow.[quotation mark]";
	stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check asking the herald about something:
	if (the topic understood includes "horn" or the topic understood includes "thaw" or the topic understood includes "blow"):
		say "[quotation mark]It hangs there. Something hot, passed along under it. Not a fire! A hot iron. Then blow it from here, when all is ready.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "sleigh"):
		say "[quotation mark]Two bays and a grey, and runners of bone. You hear the bells first.[quotation mark]";
		stop the action;
	if (the topic understood includes "drift" or the topic understood includes "snow" or the topic understood includes "river" or the topic understood includes "shovel"):
		say "[quotation mark]It came off the roof. There is a shovel in the carving shed.[quotation mark]";
		stop the action;
	if (the topic understood includes "pony" or the topic understood includes "grumble" or the topic understood includes "stable"):
		say "[quotation mark]He bites heralds.[quotation mark]";
		stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check telling the herald about something:
	if (the topic understood includes "horn" or the topic understood includes "thaw" or the topic understood includes "blow"):
		say "[quotation mark]It hangs there. Something hot, passed along under it. Not a fire! A hot iron. Then blow it from here, when all is ready.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "sleigh"):
		say "[quotation mark]Two bays and a grey, and runners of bone. You hear the bells first.[quotation mark]";
		stop the action;
	if (the topic understood includes "drift" or the topic understood includes "snow" or the topic understood includes "river" or the topic understood includes "shovel"):
		say "[quotation mark]It came off the roof. There is a shovel in the carving shed.[quotation mark]";
		stop the action;
	if (the topic understood includes "pony" or the topic understood includes "grumble" or the topic understood includes "stable"):
		say "[quotation mark]He bites heralds.[quotation mark]";
		stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check answering the herald that something:
	if (the topic understood includes "horn" or the topic understood includes "thaw" or the topic understood includes "blow"):
		say "[quotation mark]It hangs there. Something hot, passed along under it. Not a fire! A hot iron. Then blow it from here, when all is ready.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "sleigh"):
		say "[quotation mark]Two bays and a grey, and runners of bone. You hear the bells first.[quotation mark]";
		stop the action;
	if (the topic understood includes "drift" or the topic understood includes "snow" or the topic understood includes "river" or the topic understood includes "shovel"):
		say "[quotation mark]It came off the roof. There is a shovel in the carving shed.[quotation mark]";
		stop the action;
	if (the topic understood includes "pony" or the topic understood includes "grumble" or the topic understood includes "stable"):
		say "[quotation mark]He bites heralds.[quotation mark]";
		stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check ordering the herald to something:
	if (the topic understood includes "horn" or the topic understood includes "thaw" or the topic understood includes "blow"):
		say "[quotation mark]It hangs there. Something hot, passed along under it. Not a fire! A hot iron. Then blow it from here, when all is ready.[quotation mark]";
		stop the action;
	if (the topic understood includes "queen" or the topic understood includes "sleigh"):
		say "[quotation mark]Two bays and a grey, and runners of bone. You hear the bells first.[quotation mark]";
		stop the action;
	if (the topic understood includes "drift" or the topic understood includes "snow" or the topic understood includes "river" or the topic understood includes "shovel"):
		say "[quotation mark]It came off the roof. There is a shovel in the carving shed.[quotation mark]";
		stop the action;
	if (the topic understood includes "pony" or the topic understood includes "grumble" or the topic understood includes "stable"):
		say "[quotation mark]He bites heralds.[quotation mark]";
		stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check giving something to the herald:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[quotation mark]I can hold nothing,[quotation mark] says the herald, and shows you two mittens frozen into one.";
	stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Check showing something to the herald:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[quotation mark]I can hold nothing,[quotation mark] says the herald, and shows you two mittens frozen into one.";
	stop the action;
	say "[quotation mark]I listen,[quotation mark] says Herald Voss, and cups an ear to the north.";
	stop the action;
	continue the action.

Part 4 - Actions

Shoveling-with is an action applying to two things.
Understand "shovel [something] with [something]" as shoveling-with.
Understand "dig [something] with [something]" as shoveling-with.
Understand "clear [something] with [something]" as shoveling-with.

Carry out shoveling-with:
	if the noun is the drift and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You haven[']t got the shovel.";
			stop the action;
		if the drift is not piled:
			say "It is cleared.";
			stop the action;
		now the drift is shovelled;
		say "Left, right, left: blue light, then air. Beyond the porch lies the river, as wide as a war.";
		stop the action;
	say "That would lead nowhere.".

Just-shoveling is an action applying to one thing.
Understand "shovel [something]" as just-shoveling.
Understand "dig [something]" as just-shoveling.
Understand "clear [something]" as just-shoveling.

Carry out just-shoveling:
	if the noun is the drift:
		if the shovel is not enclosed by the player:
			say "You haven[']t got the shovel.";
			stop the action;
		if the drift is not piled:
			say "It is cleared.";
			stop the action;
		now the drift is shovelled;
		say "Left, right, left: blue light, then air. Beyond the porch lies the river, as wide as a war.";
		stop the action;
	say "That would lead nowhere.".

Brewing-in is an action applying to two things.
Understand "brew [something] in [something]" as brewing-in.
Understand "steep [something] in [something]" as brewing-in.
Understand "boil [something] in [something]" as brewing-in.

Carry out brewing-in:
	if the noun is the eyebright and the second noun is the kettle:
		if the eyebright is not enclosed by the player:
			say "You haven[']t got the eyebright.";
			stop the action;
		if the mug is not enclosed by the player:
			say "You haven[']t got the mug to pour it in.";
			stop the action;
		now the eyebright is nowhere;
		now the mug is tea-mug;
		say "You steep the eyebright until the steam makes your own eyes smart, and fill the mug.";
		stop the action;
	say "That would lead nowhere.".

Just-brewing is an action applying to one thing.
Understand "brew [something]" as just-brewing.
Understand "steep [something]" as just-brewing.
Understand "boil [something]" as just-brewing.
Understand "cook [something]" as just-brewing.

Carry out just-brewing:
	if the noun is the eyebright:
		if the eyebright is not enclosed by the player:
			say "You haven[']t got the eyebright.";
			stop the action;
		if the mug is not enclosed by the player:
			say "You haven[']t got the mug to pour it in.";
			stop the action;
		if the location of the player is not the hut:
			say "There is a kettle in the sealer[']s hut, and nowhere else.";
			stop the action;
		now the eyebright is nowhere;
		now the mug is tea-mug;
		say "You steep the eyebright until the steam makes your own eyes smart, and fill the mug.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if the noun is the mug:
		if the mug is not tea-mug:
			say "It is empty.";
			stop the action;
		say "It smells of hay and sore eyes, and is not meant for yours.";
		stop the action;
	try drinking the noun.

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "join [something] to [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "wedge [something] to [something]" as fiting-to.
Understand "patch [something] to [something]" as fiting-to.

Carry out fiting-to:
	if (the noun is the head or the noun is the helve) and (the second noun is the helve or the second noun is the head):
		if the head is not enclosed by the player:
			say "You haven[']t got the iron head.";
			stop the action;
		if the helve is not enclosed by the player:
			say "You haven[']t got the ash helve.";
			stop the action;
		if the location of the player is not the forge:
			say "It takes the forge[']s block to knock it home on.";
			stop the action;
		now the head is nowhere;
		now the helve is nowhere;
		now the axe is carried by the player;
		say "You drive the helve through the eye, knock the wedge home, and have a felling axe.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "chop [something] with [something]" as cuting-with.
Understand "hew [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the hole and the second noun is the axe:
		if the axe is not enclosed by the player:
			say "You haven[']t got the axe.";
			stop the action;
		if the hole is not frozen-over:
			say "It is open, and black.";
			stop the action;
		now the hole is chopped-open;
		say "Chips, chips, then the splash. The river looks out.";
		stop the action;
	if the noun is the stair and the second noun is the axe:
		if the axe is not enclosed by the player:
			say "You haven[']t got the axe.";
			stop the action;
		if the stair is not gapped:
			say "The steps are there.";
			stop the action;
		now the stair is stepped;
		say "You cut the seven missing steps one above another, standing on the last to reach the next. The way up to the roof is open.";
		stop the action;
	if the noun is the block-thing and the second noun is the saw-thing:
		if the saw-thing is not enclosed by the player:
			say "You haven[']t got the saw.";
			stop the action;
		if the saw-thing is not sharp:
			say "It skates. The teeth are as round as beans; they want a file.";
			stop the action;
		if the block-thing is not uncut:
			say "It is free.";
			stop the action;
		now the block-thing is sawn-state;
		say "Up, down, up, down, and the river sings along. The block swings free, clear as a thought, as big as a cow.";
		stop the action;
	if (the noun is the pillar-thing or the noun is the throne or the noun is the drift or the noun is the block-thing) and the second noun is the axe:
		say "An axe would leave [the noun] in splinters, and the guild would leave you in the river.";
		stop the action;
	say "That would lead nowhere.".

Just-cuting is an action applying to one thing.
Understand "cut [something]" as just-cuting.
Understand "chop [something]" as just-cuting.

Carry out just-cuting:
	if (the noun is the hole or the noun is the stair or the noun is the block-thing):
		say "Cut it with what?";
		stop the action;
	say "That would lead nowhere.".

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the block-thing and the second noun is the saw-thing:
		if the saw-thing is not enclosed by the player:
			say "You haven[']t got the saw.";
			stop the action;
		if the saw-thing is not sharp:
			say "It skates. The teeth are as round as beans; they want a file.";
			stop the action;
		if the block-thing is not uncut:
			say "It is free.";
			stop the action;
		now the block-thing is sawn-state;
		say "Up, down, up, down, and the river sings along. The block swings free, clear as a thought, as big as a cow.";
		stop the action;
	say "That would lead nowhere.".

Filling-from is an action applying to two things.
Understand "fill [something] from [something]" as filling-from.
Understand "fill [something] at [something]" as filling-from.
Understand "fill [something] with [something]" as filling-from.
Understand "refill [something] from [something]" as filling-from.
Understand "refill [something] at [something]" as filling-from.
Understand "refill [something] with [something]" as filling-from.

Carry out filling-from:
	if the noun is the pail and the second noun is the hole:
		if the pail is not enclosed by the player:
			say "You haven[']t got the pail.";
			stop the action;
		if the hole is not chopped-open:
			say "The hole is frozen over, a foot thick. It would have to be cut with an axe.";
			stop the action;
		if the pail is not empty-pail:
			say "It is full.";
			stop the action;
		now the pail is full-pail;
		say "It comes up full, and skins over while you look.";
		stop the action;
	if the noun is the crown and the second noun is the oil:
		if the oil is not enclosed by the player:
			say "You haven[']t got the oil.";
			stop the action;
		if the crown is not unfilled:
			say "It is full.";
			stop the action;
		now the crown is oiled;
		now the oil is nowhere;
		say "Forty little bowls, one after another, and not a drop on the floor.";
		stop the action;
	say "That would lead nowhere.".

Pouring-in is an action applying to two things.
Understand "pour [something] in [something]" as pouring-in.

Carry out pouring-in:
	if the noun is the oil and the second noun is the crown:
		if the oil is not enclosed by the player:
			say "You haven[']t got the oil.";
			stop the action;
		if the crown is not unfilled:
			say "It is full.";
			stop the action;
		now the crown is oiled;
		now the oil is nowhere;
		say "Forty little bowls, one after another, and not a drop on the floor.";
		stop the action;
	if the noun is the pail and the second noun is the pillar-thing:
		if the pail is not enclosed by the player:
			say "You haven[']t got the pail.";
			stop the action;
		if the pail is not full-pail:
			say "The pail is empty.";
			stop the action;
		if the pillar-thing is not cracked:
			say "There is no crack left in it.";
			stop the action;
		now the pillar-thing is sound-state;
		now the pail is empty-pail;
		say "You pour, slowly, from the top. The water feels its way down the crack, whitens, and stops. You knock: it rings.";
		stop the action;
	say "That would lead nowhere.".

Pouring-on is an action applying to two things.
Understand "pour [something] on [something]" as pouring-on.
Understand "pour [something] over [something]" as pouring-on.
Understand "empty [something] on [something]" as pouring-on.
Understand "drain [something] on [something]" as pouring-on.

Carry out pouring-on:
	if the noun is the pail and the second noun is the pillar-thing:
		if the pail is not enclosed by the player:
			say "You haven[']t got the pail.";
			stop the action;
		if the pail is not full-pail:
			say "The pail is empty.";
			stop the action;
		if the pillar-thing is not cracked:
			say "There is no crack left in it.";
			stop the action;
		now the pillar-thing is sound-state;
		now the pail is empty-pail;
		say "You pour, slowly, from the top. The water feels its way down the crack, whitens, and stops. You knock: it rings.";
		stop the action;
	say "That would lead nowhere.".

Just-mending is an action applying to one thing.
Understand "mend [something]" as just-mending.
Understand "repair [something]" as just-mending.
Understand "patch [something]" as just-mending.

Carry out just-mending:
	if the noun is the pillar-thing:
		say "Ice is mended with water: pour a pail of it on the pillar, says the guild, and stand clear.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the skylight and the second noun is the broom:
		if the broom is not enclosed by the player:
			say "You haven[']t got the broom.";
			stop the action;
		if the skylight is not snowed-over:
			say "There is not a flake on it.";
			stop the action;
		now the skylight is swept-state;
		say "The snow slides off in one long sigh, and the stars stand in the pane.";
		stop the action;
	say "That would lead nowhere.".

Just-brushing is an action applying to one thing.
Understand "brush [something]" as just-brushing.
Understand "sweep [something]" as just-brushing.

Carry out just-brushing:
	if the noun is the skylight:
		say "Brush it with what?";
		stop the action;
	say "That would lead nowhere.".

Just-pumping is an action applying to one thing.
Understand "pump [something]" as just-pumping.
Understand "work [something]" as just-pumping.
Understand "squeeze [something]" as just-pumping.

Carry out just-pumping:
	if the noun is the bellows:
		if the coals is not dull:
			say "They glow as red as they can.";
			stop the action;
		now the coals is glowing;
		say "Wheeze, and wheeze. The coals go from grey to plum to a red you can hear.";
		stop the action;
	say "That would lead nowhere.".

Heating-in is an action applying to two things.
Understand "heat [something] in [something]" as heating-in.
Understand "warm [something] in [something]" as heating-in.

Carry out heating-in:
	if the noun is the poker and the second noun is the coals:
		if the poker is not enclosed by the player:
			say "You haven[']t got the poker.";
			stop the action;
		if the coals is not glowing:
			say "The coals are asleep. They want the bellows.";
			stop the action;
		if the poker is not cold-poker:
			say "It is hot.";
			stop the action;
		now the poker is hot-poker;
		say "You leave it in until the tip is the colour of a fox.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the poker and the second noun is the coals:
		if the poker is not hot-poker:
			say "You have to hold it there: heat the poker in the coals.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Thawing-with is an action applying to two things.
Understand "thaw [something] with [something]" as thawing-with.
Understand "melt [something] with [something]" as thawing-with.
Understand "warm [something] with [something]" as thawing-with.
Understand "cook [something] with [something]" as thawing-with.

Carry out thawing-with:
	if the noun is the lock-thing and the second noun is the poker:
		if the poker is not enclosed by the player:
			say "You haven[']t got the poker.";
			stop the action;
		if the poker is not hot-poker:
			say "One cold iron against another. The poker would have to be hot.";
			stop the action;
		if the lock-thing is not lock-frozen:
			say "It is free.";
			stop the action;
		now the lock-thing is lock-free;
		say "The iron hisses against the plate; water runs out of the keyhole, and something inside lets go with a tock.";
		stop the action;
	if the noun is the horn and the second noun is the poker:
		if the horn is not enclosed by the player:
			say "You haven[']t got the horn.";
			stop the action;
		if the poker is not enclosed by the player:
			say "You haven[']t got the poker.";
			stop the action;
		if the poker is not hot-poker:
			say "The poker is as cold as the horn.";
			stop the action;
		if the horn is not horn-frozen:
			say "It is clear.";
			stop the action;
		now the horn is horn-clear;
		say "You pass the poker along under the bell of it. A plug of ice as long as a finger drops out of the mouthpiece.";
		stop the action;
	if (the noun is the trap or the noun is the hole or the noun is the pillar-thing) and the second noun is the poker:
		say "You would be at it until the real thaw.";
		stop the action;
	say "That would lead nowhere.".

Just-thawing is an action applying to one thing.
Understand "thaw [something]" as just-thawing.
Understand "melt [something]" as just-thawing.

Carry out just-thawing:
	if (the noun is the lock-thing or the noun is the horn):
		say "It would take something hot to thaw it with.";
		stop the action;
	say "That would lead nowhere.".

Sharpening-with is an action applying to two things.
Understand "sharpen [something] with [something]" as sharpening-with.
Understand "file [something] with [something]" as sharpening-with.

Carry out sharpening-with:
	if the noun is the saw-thing and the second noun is the file-thing:
		if the saw-thing is not enclosed by the player:
			say "You haven[']t got the saw.";
			stop the action;
		if the file-thing is not enclosed by the player:
			say "You haven[']t got the file.";
			stop the action;
		if the saw-thing is not blunt:
			say "It would split a hair.";
			stop the action;
		now the saw-thing is sharp;
		say "Sixty teeth, three strokes each. It would split a hair.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "wax [something] with [something]" as greasing-with.
Understand "smear [something] with [something]" as greasing-with.
Understand "oil [something] with [something]" as greasing-with.

Carry out greasing-with:
	if the noun is the sledge and the second noun is the tallow:
		if the tallow is not enclosed by the player:
			say "You haven[']t got the tallow.";
			stop the action;
		if the sledge is not dry-runners:
			say "They are as slick as they will be.";
			stop the action;
		now the sledge is greased;
		now the tallow is nowhere;
		say "You work the tallow along both runners with your palm. Now the sledge would slide if you frowned at it.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "pull [something]" as just-pushing.

Carry out just-pushing:
	if (the noun is the sledge or the noun is the block-thing):
		say "Not by yourself. That is what ponies are for.";
		stop the action;
	try pushing the noun.

Feeding-to is an action applying to two things.
Understand "feed [something] to [something]" as feeding-to.
Understand "feed [something] with [something]" as feeding-to (with nouns reversed).
Understand "give [something] to [something]" as feeding-to.

Carry out feeding-to:
	if the noun is the apple-thing and the second noun is the pony:
		if the apple-thing is not enclosed by the player:
			say "You haven[']t got the apple.";
			stop the action;
		now the pony is willing;
		now the apple-thing is nowhere;
		say "Grumble takes it in two bites and the core in one, and puts his forehead against your chest. He is hired.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the pony:
		if the pony is not willing:
			say "Grumble plants four feet and looks at the wall. Nobody has offered him anything.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You take the halter, and Grumble comes along, sighing.";
		stop the action;
	continue the action.

Hitching-to is an action applying to two things.
Understand "hitch [something] to [something]" as hitching-to.
Understand "harness [something] to [something]" as hitching-to.
Understand "tie [something] to [something]" as hitching-to.
Understand "yoke [something] to [something]" as hitching-to.

Carry out hitching-to:
	if the noun is the pony and the second noun is the sledge:
		if the pony is not willing:
			say "He is not going anywhere on principle.";
			stop the action;
		if the block-thing is not sawn-state:
			say "There is no block on the sledge: it is still part of the river.";
			stop the action;
		if the sledge is not greased:
			say "Grumble leans, and the sledge stays. The runners are dry as bone; they want grease.";
			stop the action;
		now the block-thing is hauled;
		now the block-thing is nowhere;
		now the throne is in the hall-room;
		now the pony is in the stable;
		say "You lever the block aboard, and Grumble leans. Over the river, up the ramp, between the pillars; he stops on the very spot, lets you unhitch him, and goes home by himself. Where the throne should be, a throne could now be carved.";
		move the player to the hall-room;
		stop the action;
	say "That would lead nowhere.".

Carving-with is an action applying to two things.
Understand "carve [something] with [something]" as carving-with.
Understand "shape [something] with [something]" as carving-with.
Understand "sculpt [something] with [something]" as carving-with.

Carry out carving-with:
	if the noun is the throne and the second noun is the chisel:
		if the chisel is not enclosed by the player:
			say "You haven[']t got the chisel.";
			stop the action;
		if the throne is not rough:
			say "It is carved. Leave it while it is good.";
			stop the action;
		now the throne is carved;
		say "Back, arms, seven falcons along the top. The chisel knows the way; you only follow. What is left is white and rough to the hand.";
		stop the action;
	say "That would lead nowhere.".

Just-carving is an action applying to one thing.
Understand "carve [something]" as just-carving.

Carry out just-carving:
	if the noun is the throne:
		say "With your nails? Master Orrin has the only chisel for this.";
		stop the action;
	say "That would lead nowhere.".

Polishing-with is an action applying to two things.
Understand "polish [something] with [something]" as polishing-with.
Understand "buff [something] with [something]" as polishing-with.
Understand "rub [something] with [something]" as polishing-with.

Carry out polishing-with:
	if the noun is the throne and the second noun is the sealskin:
		if the sealskin is not enclosed by the player:
			say "You haven[']t got the sealskin.";
			stop the action;
		if the throne is rough:
			say "It is a block. Carve it first.";
			stop the action;
		if the throne is not carved:
			say "It shines already.";
			stop the action;
		now the throne is polished;
		say "You rub until your shoulders burn, and the white goes out of it, and the falcons open their eyes.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the fur-thing and the second noun is the throne:
		if the throne is not polished:
			say "On that it would stick, and the Queen to it. The throne is not polished.";
			stop the action;
		if the pillar-thing is not sound-state:
			say "The crack in the ice pillar runs up right over the throne. Nobody is to sit under that.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "You lay the white fur over the seat, head down, as it should be. It is a throne.";
		stop the action;
	continue the action.

Laying-on is an action applying to two things.
Understand "lay [something] on [something]" as laying-on.
Understand "spread [something] on [something]" as laying-on.

Carry out laying-on:
	if the noun is the fur-thing and the second noun is the throne:
		if the fur-thing is not enclosed by the player:
			say "You haven[']t got the fur.";
			stop the action;
		if the throne is not polished:
			say "On that it would stick, and the Queen to it. The throne is not polished.";
			stop the action;
		if the pillar-thing is not sound-state:
			say "The crack in the ice pillar runs up right over the throne. Nobody is to sit under that.";
			stop the action;
		now the fur-thing is on the throne;
		say "You lay the white fur over the seat, head down, as it should be. It is a throne.";
		stop the action;
	say "That would lead nowhere.".

Siting-on is an action applying to one thing.
Understand "sit on [something]" as siting-on.

Carry out siting-on:
	if the noun is the throne:
		say "It is not for you, and it knows.";
		stop the action;
	say "That would lead nowhere.".

Rubing-on is an action applying to two things.
Understand "rub [something] on [something]" as rubing-on.
Understand "grate [something] on [something]" as rubing-on.
Understand "sprinkle [something] on [something]" as rubing-on.
Understand "scatter [something] on [something]" as rubing-on.

Carry out rubing-on:
	if the noun is the salt and the second noun is the trap:
		if the salt is not enclosed by the player:
			say "You haven[']t got the salt lick.";
			stop the action;
		if the trap is not iced-shut:
			say "It is free.";
			stop the action;
		now the trap is freed;
		now the salt is nowhere;
		say "You rub the lick along the seam until it is a pebble, and spit for luck. The ice weeps, cracks, and the trapdoor comes up in your hand.";
		stop the action;
	say "That would lead nowhere.".

Salting-with is an action applying to two things.
Understand "salt [something] with [something]" as salting-with.

Carry out salting-with:
	if the noun is the trap and the second noun is the salt:
		if the salt is not enclosed by the player:
			say "You haven[']t got the salt lick.";
			stop the action;
		if the trap is not iced-shut:
			say "It is free.";
			stop the action;
		now the trap is freed;
		now the salt is nowhere;
		say "You rub the lick along the seam until it is a pebble, and spit for luck. The ice weeps, cracks, and the trapdoor comes up in your hand.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the trap:
		if the trap is not freed:
			say "It is frozen shut all along the seam. You have seen the stable boys free theirs with salt.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		say "It is open.";
		stop the action;
	continue the action.

Hanging-on is an action applying to two things.
Understand "hang [something] on [something]" as hanging-on.
Understand "fix [something] on [something]" as hanging-on.
Understand "patch [something] on [something]" as hanging-on.

Carry out hanging-on:
	if the noun is the shades and the second noun is the crown:
		if the shades is not enclosed by the player:
			say "You haven[']t got the frost shades.";
			stop the action;
		if the crown is not unshaded:
			say "They hang.";
			stop the action;
		now the crown is shaded;
		now the shades is nowhere;
		say "Forty shades of frosted glass, each on its hook. They chime when you breathe.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the crown and the second noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You haven[']t got the lantern.";
			stop the action;
		if the lantern is not aglow:
			say "The lantern is not lit. Tuva would do it, if she had a wick.";
			stop the action;
		if the crown is not oiled:
			say "There is no oil in the lamps.";
			stop the action;
		if the crown is not shaded:
			say "Bare flames, under a roof of ice? In an hour it would rain. They need shades.";
			stop the action;
		if the skylight is not swept-state:
			say "You look up: snow on the skylight, a yard of it. The smoke would hang in the hall like a wet sheet.";
			stop the action;
		if the crown is not dark-crown:
			say "They burn.";
			stop the action;
		now the crown is blazing;
		say "You touch them off one by one. Forty flames, and four thousand in the walls; the hall wakes up and sees itself.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if (the noun is the crown or the noun is the lantern):
		say "Light it with what?";
		stop the action;
	say "That would lead nowhere.".

Just-blowing is an action applying to one thing.
Understand "blow [something]" as just-blowing.
Understand "sound [something]" as just-blowing.
Understand "ring [something]" as just-blowing.
Understand "toll [something]" as just-blowing.

Carry out just-blowing:
	if the noun is the horn:
		if the horn is not enclosed by the player:
			say "You haven[']t got the horn.";
			stop the action;
		if the horn is horn-frozen:
			say "Not a squeak. It is frozen solid, right through the bend.";
			stop the action;
		if the location of the player is not the porch:
			say "It is blown from the porch, over the river, or it is not heard.";
			stop the action;
		if the fur-thing is not on the throne:
			say "You lower it. There is no throne ready to sit on.";
			stop the action;
		if the crown is not blazing:
			say "You lower it. The hall is dark.";
			stop the action;
		now the horn is horn-sounded;
		say "Three notes, out over the river. For a while there is nothing; and then, from the north, bells.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the mug:
		try just-drinking the noun;
		stop the action;
	if the noun is the bellows:
		try just-pumping the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the lock-thing:
		say "Say how: thaw [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the drift:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the crown or the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the block-thing or the noun is the sledge:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the block-thing or the noun is the sledge:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the throne:
		try other words;
		try siting-on the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the crown or the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the drift or the noun is the pillar-thing or the noun is the throne:
		say "Say how: cut [the noun] with something.";
		stop the action;
	if the noun is the hole or the noun is the stair or the noun is the block-thing:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the throne:
		say "Say how: polish [the noun] with something.";
		stop the action;
	if the noun is the skylight:
		try other words;
		try just-brushing the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the mug:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The shoveling-with action translates into I6 as "SKOwn1".
The brewing-in action translates into I6 as "SKOwn2".
The fiting-to action translates into I6 as "SKOwn3".
The cuting-with action translates into I6 as "SKOwn4".
The filling-from action translates into I6 as "SKOwn5".
The pouring-in action translates into I6 as "SKOwn6".
The pouring-on action translates into I6 as "SKOwn7".
The brushing-with action translates into I6 as "SKOwn8".
The heating-in action translates into I6 as "SKOwn9".
The thawing-with action translates into I6 as "SKOwn10".
The sharpening-with action translates into I6 as "SKOwn11".
The greasing-with action translates into I6 as "SKOwn12".
The feeding-to action translates into I6 as "SKOwn13".
The hitching-to action translates into I6 as "SKOwn14".
The carving-with action translates into I6 as "SKOwn15".
The polishing-with action translates into I6 as "SKOwn16".
The laying-on action translates into I6 as "SKOwn17".
The salting-with action translates into I6 as "SKOwn18".
The hanging-on action translates into I6 as "SKOwn19".
The lighting-with action translates into I6 as "SKOwn20".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the shovel +) && x == (+ the drift +)) return ##SKOwn1;
			if (y == (+ the kettle +) && x == (+ the eyebright +)) return ##SKOwn2;
			if (y == (+ the helve +) && x == (+ the head +)) return ##SKOwn3;
			if (y == (+ the head +) && x == (+ the helve +)) return ##SKOwn3;
			if (y == (+ the axe +) && x == (+ the hole +) or (+ the stair +) or (+ the pillar-thing +) or (+ the throne +) or (+ the drift +) or (+ the block-thing +)) return ##SKOwn4;
			if (y == (+ the saw-thing +) && x == (+ the block-thing +)) return -1;
			if (y == (+ the hole +) && x == (+ the pail +)) return ##SKOwn5;
			if (y == (+ the oil +) && x == (+ the crown +)) return -1;
			if (y == (+ the crown +) && x == (+ the oil +)) return -1;
			if (y == (+ the pillar-thing +) && x == (+ the pail +)) return -1;
			if (y == (+ the broom +) && x == (+ the skylight +)) return ##SKOwn8;
			if (y == (+ the coals +) && x == (+ the poker +)) return ##SKOwn9;
			if (y == (+ the poker +) && x == (+ the lock-thing +) or (+ the horn +) or (+ the trap +) or (+ the hole +) or (+ the pillar-thing +)) return ##SKOwn10;
			if (y == (+ the file-thing +) && x == (+ the saw-thing +)) return ##SKOwn11;
			if (y == (+ the tallow +) && x == (+ the sledge +)) return ##SKOwn12;
			if (y == (+ the pony +) && x == (+ the apple-thing +)) return ##SKOwn13;
			if (y == (+ the apple-thing +) && x == (+ the pony +)) return ##SKOwn13 + 4096;
			if (y == (+ the sledge +) && x == (+ the pony +)) return ##SKOwn14;
			if (y == (+ the chisel +) && x == (+ the throne +)) return ##SKOwn15;
			if (y == (+ the sealskin +) && x == (+ the throne +)) return ##SKOwn16;
			if (y == (+ the throne +) && x == (+ the fur-thing +)) return ##SKOwn17;
			if (y == (+ the trap +) && x == (+ the salt +)) return -1;
			if (y == (+ the salt +) && x == (+ the trap +)) return -1;
			if (y == (+ the crown +) && x == (+ the shades +)) return ##SKOwn19;
			if (y == (+ the lantern +) && x == (+ the crown +)) return ##SKOwn20;
		2:
			if (y == (+ the pail +) && x == (+ the hole +)) return ##SKOwn5 + 4096;
			if (y == (+ the crown +) && x == (+ the oil +)) return ##SKOwn5 + 4096;
			if (y == (+ the pillar-thing +) && x == (+ the pail +)) return ##SKOwn7;
			if (y == (+ the sledge +) && x == (+ the tallow +)) return ##SKOwn12 + 4096;
			if (y == (+ the pony +) && x == (+ the apple-thing +)) return ##SKOwn13;
			if (y == (+ the trap +) && x == (+ the salt +)) return -1;
			if (y == (+ the crown +) && x == (+ the shades +)) return ##SKOwn19;
		3:
			if (y == (+ the kettle +) && x == (+ the eyebright +)) return ##SKOwn2;
			if (y == (+ the helve +) && x == (+ the head +)) return ##SKOwn3;
			if (y == (+ the head +) && x == (+ the helve +)) return ##SKOwn3;
			if (y == (+ the hole +) && x == (+ the pail +)) return ##SKOwn5;
			if (y == (+ the pail +) && x == (+ the hole +)) return ##SKOwn5 + 4096;
			if (y == (+ the oil +) && x == (+ the crown +)) return ##SKOwn5;
			if (y == (+ the crown +) && x == (+ the oil +)) return -1;
			if (y == (+ the pillar-thing +) && x == (+ the pail +)) return ##SKOwn6;
			if (y == (+ the coals +) && x == (+ the poker +)) return ##SKOwn9;
			if (y == (+ the sledge +) && x == (+ the tallow +)) return ##SKOwn12 + 4096;
			if (y == (+ the pony +) && x == (+ the apple-thing +)) return ##SKOwn13;
			if (y == (+ the sledge +) && x == (+ the pony +)) return ##SKOwn14;
			if (y == (+ the trap +) && x == (+ the salt +)) return ##SKOwn18 + 4096;
		4:
			if (y == (+ the helve +) && x == (+ the head +)) return ##SKOwn3;
			if (y == (+ the head +) && x == (+ the helve +)) return ##SKOwn3;
			if (y == (+ the pail +) && x == (+ the hole +)) return ##SKOwn5 + 4096;
			if (y == (+ the crown +) && x == (+ the oil +)) return ##SKOwn5 + 4096;
			if (y == (+ the pillar-thing +) && x == (+ the pail +)) return ##SKOwn7;
			if (y == (+ the sledge +) && x == (+ the tallow +)) return ##SKOwn12 + 4096;
			if (y == (+ the pony +) && x == (+ the apple-thing +)) return ##SKOwn13;
			if (y == (+ the sledge +) && x == (+ the pony +)) return ##SKOwn14;
			if (y == (+ the trap +) && x == (+ the salt +)) return ##SKOwn18 + 4096;
		5:
			if (y == (+ the pony +) && x == (+ the apple-thing +)) return ##SKOwn13;
		6:
			if (y == (+ the helve +) && x == (+ the head +)) return ##SKOwn3;
			if (y == (+ the head +) && x == (+ the helve +)) return ##SKOwn3;
			if (y == (+ the sledge +) && x == (+ the pony +)) return ##SKOwn14;
			if (y == (+ the crown +) && x == (+ the shades +)) return ##SKOwn19;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is at least 200 and the turn count is at most 200:
		say "Somewhere a drop falls, and freezes where it lands.".

Every turn:
	if the turn count is at least 300 and the turn count is at most 300:
		say "A drop falls. This one stays a drop.".

Part 6 - Tasks and endings

The drift-cleared is a task. The points are 1.
The orrin-eased is a task. The points are 3.
The axe-hafted is a task. The points are 2.
The pail-filled is a task. The points are 2.
The pillar-mended is a task. The points are 3.
The stair-cut is a task. The points are 2.
The skylight-cleared is a task. The points are 2.
The forge-blown is a task. The points are 1.
The lock-thawed is a task. The points are 3.
The saw-sharpened is a task. The points are 1.
The sledge-waxed is a task. The points are 2.
The pony-won is a task. The points are 2.
The block-hauled is a task. The points are 3.
The throne-carved is a task. The points are 3.
The fur-laid is a task. The points are 4.
The lantern-lit is a task. The points are 2.
The trap-salted is a task. The points are 2.
The crown-filled is a task. The points are 2.
The shades-hung is a task. The points are 2.
The lamps-lit is a task. The points are 4.
The horn-thawed is a task. The points are 2.
The horn-blown is a task. The points are 5.

The maximum score is 53.

Every turn:
	if the drift-cleared is pending and the drift is shovelled:
		achieve the drift-cleared.

Every turn:
	if the orrin-eased is pending and the orrin is sighted:
		achieve the orrin-eased.

Every turn:
	if the axe-hafted is pending and the head is nowhere:
		achieve the axe-hafted.

Every turn:
	if the pail-filled is pending and the hole is chopped-open:
		achieve the pail-filled.

Every turn:
	if the pillar-mended is pending and the pillar-thing is sound-state:
		achieve the pillar-mended.

Every turn:
	if the stair-cut is pending and the stair is stepped:
		achieve the stair-cut.

Every turn:
	if the skylight-cleared is pending and the skylight is swept-state:
		achieve the skylight-cleared.

Every turn:
	if the forge-blown is pending and the coals is glowing:
		achieve the forge-blown.

Every turn:
	if the lock-thawed is pending and the lock-thing is lock-free:
		achieve the lock-thawed.

Every turn:
	if the saw-sharpened is pending and the saw-thing is sharp:
		achieve the saw-sharpened.

Every turn:
	if the sledge-waxed is pending and the sledge is greased:
		achieve the sledge-waxed.

Every turn:
	if the pony-won is pending and the pony is willing:
		achieve the pony-won.

Every turn:
	if the block-hauled is pending and the block-thing is hauled:
		achieve the block-hauled.

Every turn:
	if the throne-carved is pending and the throne is not rough:
		achieve the throne-carved.

Every turn:
	if the fur-laid is pending and the fur-thing is on the throne:
		achieve the fur-laid.

Every turn:
	if the lantern-lit is pending and the lantern is aglow:
		achieve the lantern-lit.

Every turn:
	if the trap-salted is pending and the trap is freed:
		achieve the trap-salted.

Every turn:
	if the crown-filled is pending and the crown is oiled:
		achieve the crown-filled.

Every turn:
	if the shades-hung is pending and the crown is shaded:
		achieve the shades-hung.

Every turn:
	if the lamps-lit is pending and the crown is blazing:
		achieve the lamps-lit.

Every turn:
	if the horn-thawed is pending and the horn is not horn-frozen:
		achieve the horn-thawed.

Every turn:
	if the horn-blown is pending and the horn is horn-sounded:
		achieve the horn-blown.

Every turn:
	if the story has not ended and the turn count is at least 400:
		say "Drop, drop, drop. The wind has gone round to the south. You stand in the unfinished hall with your cap off, and the rain begins indoors; and a long way up the river you hear bells, which slow down, and stop, and turn.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the drift-cleared is achieved and the orrin-eased is achieved and the axe-hafted is achieved and the pail-filled is achieved and the pillar-mended is achieved and the stair-cut is achieved and the skylight-cleared is achieved and the forge-blown is achieved and the lock-thawed is achieved and the saw-sharpened is achieved and the sledge-waxed is achieved and the pony-won is achieved and the block-hauled is achieved and the throne-carved is achieved and the fur-laid is achieved and the lantern-lit is achieved and the trap-salted is achieved and the crown-filled is achieved and the shades-hung is achieved and the lamps-lit is achieved and the horn-thawed is achieved and the horn-blown is achieved:
		say "The sleigh comes up the river with its bells, two bays and a grey, and stops without a sound. The Queen of the winter goes up the hall between four thousand lights, counts the falcons with one finger, and sits. [quotation mark]Seven,[quotation mark] she says. An hour later there are wet tracks on the snow, going south, and by noon you can hear, everywhere at once, the water.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the hall-room.

When play begins:
	say "Every winter the guild of Ladva builds a palace out of the river, and on the last cold night the Queen comes by sleigh, sits in it for one hour, and goes, and takes the winter with her. The throne hall is not finished: there is no throne, the lamps are dark, a pillar is cracked. Master Orrin in the carving shed has looked too long at the snow and sees nothing, but you can ask him; you are his apprentice. Finish the hall and blow the horn, for by dawn it will begin to drip.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the orrin is snow-blind:
			no;
		yes;
	if N is 3:
		if the orrin is snow-blind:
			no;
		yes;
	if N is 4:
		if the orrin is sighted:
			no;
		yes;
	if N is 6:
		if the tuva is equipped:
			no;
		yes;
	if N is 15:
		if the lock-thing is lock-frozen:
			no;
		yes;
	if N is 41:
		if the throne is rough:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 28, no;
	if N is 60, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Thirty winters have sharpened it.";
	if N is 2, say "Grey wool, knotted behind.";
	if N is 3, say "Under the scarf, and smarting.";
	if N is 4, say "Bloodshot, and busy.";
	if N is 5, say "They carve whatever is in front of them.";
	if N is 6, say "Enormous, behind the lens.";
	if N is 7, say "The Queen[']s arms, stiff as a shutter.";
	if N is 8, say "They clink when he talks.";
	if N is 9, say "It would take a fire to part them.";
	if N is 10, say "Bare now, on this side.";
	if N is 11, say "Four people would have to join hands.";
	if N is 12, say "Frozen as hard as any banister.";
	if N is 13, say "As wide as a cartwheel, and beaten thin.";
	if N is 14, say "A slot, rimmed with soot.";
	if N is 15, say "Blue, and knuckled like one.";
	if N is 16, say "Anything less would only polish it.";
	if N is 17, say "North, beyond the porch and its lions.";
	if N is 18, say "Red, pegged at the corners with nails.";
	if N is 19, say "One line of it runs from end to end.";
	if N is 20, say "One, since there is one of you.";
	if N is 21, say "Its wings are shut, like those of all the guild[']s.";
	if N is 22, say "Scraped thin, and yellow as a nail.";
	if N is 23, say "Forty, in the throne hall.";
	if N is 24, say "Iron, furred with frost.";
	if N is 25, say "Plaited, and stiff.";
	if N is 26, say "Mostly Grumble[']s.";
	if N is 27, say "Sacking, with the words inked on.";
	if N is 29, say "Twisted by somebody with patience.";
	if N is 30, say "Milled at the edge, to be held in an eye.";
	if N is 31, say "Deep, and dusted with snow.";
	if N is 32, say "Every feather has an edge.";
	if N is 33, say "They meet like fingertips.";
	if N is 34, say "Round, small, and regretted.";
	if N is 35, say "Five on the right one.";
	if N is 36, say "It comes up the river, and has not stopped since November.";
	if N is 37, say "Red flannel, faded.";
	if N is 38, say "A long way off, or in your ears.";
	if N is 39, say "Velvet and ermine, and a smell of camphor.";
	if N is 40, say "Wreaths, wherever somebody had a week to spare.";
	if N is 41, say "Square, blue, and waiting for a chisel.";
	if N is 42, say "Blue, and longer than your breath.";
	if N is 43, say "Silver links, going up out of sight.";
	if N is 44, say "Over the vault, and under the stars.";
	if N is 45, say "Sanded, so that a queen may cross it.";
	if N is 46, say "Felt, hung on bars, to keep the cold in.";
	if N is 47, say "Out of the wind, if not of the cold.";
	if N is 48, say "Trodden, dry, and soft to the boot.";
	if N is 49, say "Long, burnt, and covered in what cannot be dropped.";
	if N is 50, say "It lies in trays, and the glass cools in it.";
	if N is 51, say "A beam of ice, carved with a wreath.";
	if N is 52, say "Iron, furred with frost.";
	if N is 53, say "Burnt in with an iron, by somebody who had been bitten.";
	if N is 54, say "Firs, and one light among them.";
	if N is 55, say "It stands over you, blue as a vein.";
	if N is 56, say "Each was a wall of the palace, a month ago.";
	if N is 57, say "Out on the ice. His kettle keeps house for him.";
	if N is 58, say "More of them than anybody could use.";
	if N is 59, say "Nothing is in it but stars.";
	if N is 61, say "You are there.";
	if N is 62, say "You would have to go south.";
	if N is 63, say "You would have to go east.";
	if N is 64, say "You would have to go west.";
	if N is 65, say "You would have to go up.";
	if N is 66, say "You would have to go down.";
	if N is 67, say "You are there.";
	if N is 68, say "You would have to go west.";
	if N is 69, say "You would have to go north.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go south.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go east.";
	if N is 74, say "You are there.";
	if N is 75, say "You would have to go north.";
	if N is 76, say "You would have to go west.";
	if N is 77, say "You would have to go south.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go east.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go north.";
	if N is 82, say "You would have to go east.";
	if N is 83, say "You would have to go west.";
	if N is 84, say "You are there.";
	if N is 85, say "You would have to go west.";
	if N is 86, say "You are there.";
	if N is 87, say "You would have to go east.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go down.";
	if N is 90, say "You would have to go north.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go south.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'nose//': if (n < 1 && SK_Near((+ the orrin +))) return 1;
		'scarf//': if (n < 2 && SK_Near((+ the orrin +))) return 2;
		'eyes//': if (n < 3 && SK_Near((+ the orrin +))) return 3; if (n < 4 && SK_Near((+ the orrin +))) return 4; if (n < 60 && SK_Near(player)) return 60;
		'hands//': if (n < 5 && SK_Near((+ the orrin +))) return 5; if (n < 60 && SK_Near(player)) return 60;
		'eye//': if (n < 6 && SK_Near((+ the tuva +))) return 6;
		'tabard//': if (n < 7 && SK_Near((+ the herald +))) return 7;
		'moustache//': if (n < 8 && SK_Near((+ the herald +))) return 8;
		'mittens//': if (n < 9 && SK_Near((+ the herald +))) return 9;
		'roof//': if (n < 10 && SK_Near((+ the drift +))) return 10; if (n < 44 && SK_Near((+ the hall-room +))) return 44;
		'arms//': if (n < 11 && SK_Near((+ the pillar-thing +))) return 11; if (n < 60 && SK_Near(player)) return 60;
		'rope//': if (n < 12 && SK_Near((+ the stair +))) return 12; if (n < 25 && SK_Near((+ the pail +))) return 25;
		'hoop//': if (n < 13 && SK_Near((+ the crown +))) return 13;
		'vent//': if (n < 14 && SK_Near((+ the skylight +))) return 14;
		'fist//': if (n < 15 && SK_Near((+ the lock-thing +))) return 15;
		'saw//': if (n < 16 && SK_Near((+ the block-thing +))) return 16;
		'hall//': if (n < 17 && SK_Near((+ the block-thing +))) return 17; if (n < 61 && SK_Near((+ the hall-room +))) return 61; if (n < 68 && SK_Near((+ the shed-room +))) return 68; if (n < 73 && SK_Near((+ the lamp-room +))) return 73; if (n < 75 && SK_Near((+ the porch +))) return 75; if (n < 89 && SK_Near((+ the roof +))) return 89; if (n < 94 && SK_Near((+ the cellar-room +))) return 94;
		'string//': if (n < 18 && SK_Near((+ the block-thing +))) return 18;
		'grain//': if (n < 19 && SK_Near((+ the helve +))) return 19;
		'handle//': if (n < 20 && SK_Near((+ the saw-thing +))) return 20;
		'falcon//': if (n < 21 && SK_Near((+ the chisel +))) return 21;
		'pane//': if (n < 22 && SK_Near((+ the lantern +))) return 22;
		'lamps//': if (n < 23 && SK_Near((+ the shades +))) return 23;
		'hook//': if (n < 24 && SK_Near((+ the horn +))) return 24; if (n < 52 && SK_Near((+ the porch +))) return 52;
		'tongues//': if (n < 26 && SK_Near((+ the salt +))) return 26;
		'bag//': if (n < 27 && SK_Near((+ the eyebright +))) return 27;
		'beam//': if (n < 28 && SK_Near((+ the eyebright +))) return 28; if (n < 60 && SK_Near(player)) return 60;
		'strands//': if (n < 29 && SK_Near((+ the wick +))) return 29;
		'ring//': if (n < 30 && SK_Near((+ the lens +))) return 30;
		'sill//': if (n < 31 && SK_Near((+ the lens +))) return 31;
		'wings//': if (n < 32 && SK_Near((+ the falcons +))) return 32;
		'ribs//': if (n < 33 && SK_Near((+ the falcons +))) return 33;
		'burns//': if (n < 34 && SK_Near((+ the workbenches +))) return 34;
		'whiskers//': if (n < 35 && SK_Near((+ the lions +))) return 35;
		'wind//': if (n < 36 && SK_Near((+ the lions +))) return 36;
		'rags//': if (n < 37 && SK_Near((+ the sticks +))) return 37;
		'bells//': if (n < 38 && SK_Near((+ the parapets +))) return 38;
		'clothes//': if (n < 39 && SK_Near((+ the chests +))) return 39;
		'carving//': if (n < 40 && SK_Near((+ the hall-room +))) return 40;
		'block//': if (n < 41 && SK_Near((+ the hall-room +))) return 41;
		'nave//': if (n < 42 && SK_Near((+ the hall-room +))) return 42;
		'chain//': if (n < 43 && SK_Near((+ the hall-room +))) return 43;
		'floor//': if (n < 45 && SK_Near((+ the hall-room +))) return 45; if (n < 48 && SK_Near((+ the forge +))) return 48;
		'doors//': if (n < 46 && SK_Near((+ the hall-room +))) return 46;
		'lee//': if (n < 47 && SK_Near((+ the shed-room +))) return 47;
		'earth//': if (n < 48 && SK_Near((+ the forge +))) return 48;
		'bench//': if (n < 49 && SK_Near((+ the lamp-room +))) return 49;
		'sand//': if (n < 50 && SK_Near((+ the lamp-room +))) return 50;
		'lintel//': if (n < 51 && SK_Near((+ the porch +))) return 51;
		'name//': if (n < 53 && SK_Near((+ the stable +))) return 53;
		'shore//': if (n < 54 && SK_Near((+ the river-room +))) return 54;
		'palace//': if (n < 55 && SK_Near((+ the river-room +))) return 55;
		'squares//': if (n < 56 && SK_Near((+ the quarry +))) return 56;
		'sealer//': if (n < 57 && SK_Near((+ the hut +))) return 57; if (n < 60 && SK_Near(player)) return 60;
		'stars//': if (n < 58 && SK_Near((+ the roof +))) return 58; if (n < 60 && SK_Near(player)) return 60;
		'window//': if (n < 59 && SK_Near((+ the tower +))) return 59;
		'adze//': if (n < 60 && SK_Near(player)) return 60;
		'boil//': if (n < 60 && SK_Near(player)) return 60;
		'dripping//': if (n < 60 && SK_Near(player)) return 60;
		'apprentic//': if (n < 60 && SK_Near(player)) return 60;
		'arm//': if (n < 60 && SK_Near(player)) return 60;
		'bays//': if (n < 60 && SK_Near(player)) return 60;
		'bone//': if (n < 60 && SK_Near(player)) return 60;
		'bow//': if (n < 60 && SK_Near(player)) return 60;
		'breath//': if (n < 60 && SK_Near(player)) return 60;
		'charcoal//': if (n < 60 && SK_Near(player)) return 60;
		'cure//': if (n < 60 && SK_Near(player)) return 60;
		'shakes//': if (n < 60 && SK_Near(player)) return 60;
		'dawn//': if (n < 60 && SK_Near(player)) return 60;
		'ear//': if (n < 60 && SK_Near(player)) return 60;
		'face//': if (n < 60 && SK_Near(player)) return 60;
		'flaw//': if (n < 60 && SK_Near(player)) return 60;
		'fox//': if (n < 60 && SK_Near(player)) return 60;
		'glass//': if (n < 60 && SK_Near(player)) return 60;
		'grey//': if (n < 60 && SK_Near(player)) return 60;
		'hand//': if (n < 60 && SK_Near(player)) return 60;
		'light//': if (n < 60 && SK_Near(player)) return 60;
		'lips//': if (n < 60 && SK_Near(player)) return 60;
		'look//': if (n < 60 && SK_Near(player)) return 60;
		'metre//': if (n < 60 && SK_Near(player)) return 60;
		'metres//': if (n < 60 && SK_Near(player)) return 60;
		'mother//': if (n < 60 && SK_Near(player)) return 60;
		'order//': if (n < 60 && SK_Near(player)) return 60;
		'plate//': if (n < 60 && SK_Near(player)) return 60;
		'queen//': if (n < 60 && SK_Near(player)) return 60;
		'rail//': if (n < 60 && SK_Near(player)) return 60;
		'robin//': if (n < 60 && SK_Near(player)) return 60;
		'smell//': if (n < 60 && SK_Near(player)) return 60;
		'smoke//': if (n < 60 && SK_Near(player)) return 60;
		'spark//': if (n < 60 && SK_Near(player)) return 60;
		'square//': if (n < 60 && SK_Near(player)) return 60;
		'step//': if (n < 60 && SK_Near(player)) return 60;
		'tip//': if (n < 60 && SK_Near(player)) return 60;
		'wall//': if (n < 60 && SK_Near(player)) return 60;
		'winter//': if (n < 60 && SK_Near(player)) return 60;
		'work//': if (n < 60 && SK_Near(player)) return 60;
		'porch//': if (n < 62 && SK_Near((+ the hall-room +))) return 62; if (n < 74 && SK_Near((+ the porch +))) return 74; if (n < 79 && SK_Near((+ the stable +))) return 79; if (n < 81 && SK_Near((+ the river-room +))) return 81;
		'shed//': if (n < 63 && SK_Near((+ the hall-room +))) return 63; if (n < 67 && SK_Near((+ the shed-room +))) return 67; if (n < 71 && SK_Near((+ the forge +))) return 71;
		'room//': if (n < 64 && SK_Near((+ the hall-room +))) return 64; if (n < 72 && SK_Near((+ the lamp-room +))) return 72;
		'walk//': if (n < 65 && SK_Near((+ the hall-room +))) return 65; if (n < 88 && SK_Near((+ the roof +))) return 88; if (n < 92 && SK_Near((+ the tower +))) return 92;
		'cellar//': if (n < 66 && SK_Near((+ the hall-room +))) return 66; if (n < 93 && SK_Near((+ the cellar-room +))) return 93;
		'forge//': if (n < 69 && SK_Near((+ the shed-room +))) return 69; if (n < 70 && SK_Near((+ the forge +))) return 70;
		'stable//': if (n < 76 && SK_Near((+ the porch +))) return 76; if (n < 78 && SK_Near((+ the stable +))) return 78;
		'river//': if (n < 77 && SK_Near((+ the porch +))) return 77; if (n < 80 && SK_Near((+ the river-room +))) return 80; if (n < 85 && SK_Near((+ the quarry +))) return 85; if (n < 87 && SK_Near((+ the hut +))) return 87;
		'quarry//': if (n < 82 && SK_Near((+ the river-room +))) return 82; if (n < 84 && SK_Near((+ the quarry +))) return 84;
		'hut//': if (n < 83 && SK_Near((+ the river-room +))) return 83; if (n < 86 && SK_Near((+ the hut +))) return 86;
		'tower//': if (n < 90 && SK_Near((+ the roof +))) return 90; if (n < 91 && SK_Near((+ the tower +))) return 91;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'queen//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "adze adzes air apprentice apprentices arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "bag bags banister banisters bath bathes baths bay bays bell bells bend bends body bone bones boot boots bow bowl bowls bows breath breaths";
		}
		'c': switch (n) {
			1: return "camphor camphors cap caps cartwheel cartwheels carving carvings ceiling chain chains charcoal charcoals chip chips cloth clothes cloths cool cools";
			2: return "core cores corner corners cotton cottons cow cows cure cures";
		}
		'd': switch (n) {
			1: return "dawn dawns deep deeps dripping drippings drop drops";
		}
		'e': switch (n) {
			1: return "ear ears earth earths ermine ermines";
		}
		'f': switch (n) {
			1: return "face faces feather feathers feet finger fingers fir firs flake flakes flame flames flaw flaws floor floors foot forehead foreheads fox foxes free";
			2: return "frees frost frosts";
		}
		'g': switch (n) {
			1: return "glass glasses goes gos grain grains grey greys ground guild guilds";
		}
		'h': switch (n) {
			1: return "hair hairs halter halters hand hands hay hays home homes hoop hoops";
		}
		'i': switch (n) {
			1: return "ice ices iron irons";
		}
		'k': switch (n) {
			1: return "keyhole keyholes knee knees";
		}
		'l': switch (n) {
			1: return "lee lees leg legs lintel lintels lip lips lit lits look looks";
		}
		'm': switch (n) {
			1: return "metre metres mind minds mitten mittens mother mothers moustache moustaches mouth mouthpiece mouthpieces";
		}
		'n': switch (n) {
			1: return "nail nails name names nave naves nose noses";
		}
		'o': switch (n) {
			1: return "order orders";
		}
		'p': switch (n) {
			1: return "palace palaces palm palms pebble pebbles people person persons plate plates plug plugs";
		}
		'q': switch (n) {
			1: return "queen queens";
		}
		'r': switch (n) {
			1: return "rag rags rail rails rain rains ramp ramps readies ready rib ribs ring rings robin robins roof roofs rope ropes";
		}
		's': switch (n) {
			1: return "sand sands sealer sealers seam seams sees ses shads shake shakes sheet sheets shelfs shore shores shoulder shoulders shutter shutters sigh sighs sky";
			2: return "sleigh sleighs slot slots smell smells smoke smokes spark sparks splash splashes splinter splinters square squares squeak squeaks star stars stay";
			3: return "stays steam steams strand strands string strings stroke strokes";
		}
		't': switch (n) {
			1: return "tabard tabards thought thoughts tin tins tip tips tock tocks tongue tongues tooths tray trays";
		}
		'v': switch (n) {
			1: return "vein veins vent vents";
		}
		'w': switch (n) {
			1: return "wall walls war wars whisker whiskers wind winds wing wings winter winters wreath wreaths";
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
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (TestScope((+ the stair +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the block-thing is uncut]The great block, marked for the throne, lies at the edge.[no line break][otherwise if the block-thing is sawn-state]The great block floats free at the edge.[no line break][otherwise]Where the great block was, there is water.[no line break][end if]".

To say choice-2: say "[if the orrin is snow-blind]Master Orrin sits at the bench, carving air.[no line break][otherwise]Master Orrin sits at the bench, looking at everything.[no line break][end if]".

To say choice-3: say "[if the tuva is waiting-state]Tuva the lampwright sits among forty frosted shades, squinting.[no line break][otherwise]Tuva the lampwright sits at her bench, with a lens in one eye.[no line break][end if]".

To say choice-4: say "[if the pony is stubborn]Grumble the pony stands with his back to you.[no line break][otherwise]Grumble the pony stands ready.[no line break][end if]".
