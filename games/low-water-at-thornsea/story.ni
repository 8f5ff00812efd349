"Low Water at Thornsea" by Starling

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

The market-cross is a room. It is privately-named.
The boat-hard is a room. It is privately-named.
The inn-yard is a room. It is privately-named.
The inn-cellar is a room. It is privately-named.
The mill-lane is a room. It is privately-named.
The tide-mill is a room. It is privately-named.
The smithy is a room. It is privately-named.
The churchyard is a room. It is privately-named.
The parsonage is a room. It is privately-named.
The nave is a room. It is privately-named.
The belfry is a room. It is privately-named.
The crypt is a room. It is privately-named.

The printed name of the market-cross is "Market Cross".
The description of the market-cross is "A stone cross stands on worn steps where the lanes of Thornsea met. The boat hard is south, the church north, the mill lane east and the inn west, and grey mud lies as smooth as cloth over all of it.".
The churchyard is north of the market-cross.
The boat-hard is south of the market-cross.
The mill-lane is east of the market-cross.
The inn-yard is west of the market-cross.

The printed name of the boat-hard is "Boat Hard".
The description of the boat-hard is "The old hard still slopes to where the water was, cobble by cobble. Beyond it there is only grey mud, and then the far sea, very thin and bright. The market cross is north.[if the location of the barge is the boat-hard] A flat barge sits on the stones.[end if]".
The market-cross is north of the boat-hard.

The printed name of the inn-yard is "Yard of the Mermaid".
The description of the inn-yard is "Four stumps of wall, and over a gap where the gate was, a carved mermaid with no nose. Silt has filled the yard to the window sills. The market cross is east.[if the trapdoor is buried] One square of the silt has sunk a hand deeper than the rest, as it does over a trapdoor.[end if][if the trapdoor is bared] In the middle you[']ve dug down to a trapdoor.[end if]".
The market-cross is east of the inn-yard.

The printed name of the inn-cellar is "Cellar of the Mermaid".
The description of the inn-cellar is "A long brick vault under the Mermaid, furred with barnacles. Casks lie burst along one side, and a stillage stands against the other.".
The inn-cellar is dark.

The printed name of the mill-lane is "Mill Lane".
The description of the mill-lane is "A sunk lane between kerbs, choked with bladder weed that pops underfoot. The tide mill shows to the east, the smithy to the north, the market cross to the west.".
The market-cross is west of the mill-lane.
The tide-mill is east of the mill-lane.
The smithy is north of the mill-lane.

The printed name of the tide-mill is "Tide Mill".
The description of the tide-mill is "The walls have gone, but the tide wheel stands in its pit. Beside it the mill gate hangs in its slides above a sluice sill, with a square iron spindle on top. The lane goes west.[if the gate-thing is cranked] The iron crank sits on the spindle, waiting to be turned.[end if][if the gate-thing is lifted] The gate is up, and black water runs away under it.[end if]".
The mill-lane is west of the tide-mill.

The printed name of the smithy is "Smithy".
The description of the smithy is "Three walls, a cold forge full of cockles, and an anvil that no water was ever going to move. The lane is south.".
The mill-lane is south of the smithy.

The printed name of the churchyard is "Churchyard".
The description of the churchyard is "Gravestones lean in rows, bearded with weed, round a table tomb. The church door is north, the parsonage east and the market cross south; the wall drops to a dry ditch just wide enough for a barge.[if the church-door is silted] Silt has drifted against the door up to the latch.[end if][if the church-door is dug-out] At the foot of your digging lies a worn threshold, and the nave is open.[end if][if the location of the barge is the churchyard] Merrin[']s flat barge lies along the wall in a foot of new water.[end if]".
The market-cross is south of the churchyard.
The nave is north of the churchyard.
The parsonage is east of the churchyard.

The printed name of the parsonage is "Parsonage".
The description of the parsonage is "The parson[']s house has kept its hall, a staircase that climbs to the sky, and an iron chest too heavy for the sea to carry off. The churchyard is west.".
The churchyard is west of the parsonage.

The printed name of the nave is "Nave of St Botolph".
The description of the nave is "St Botolph[']s has no roof, and starfish in the font. A belfry ladder goes up inside the tower, a crypt stair goes down in the corner, and between them gapes a ragged hole in the floor. Daylight comes in at the south door.[if the ladder is gapped] The ladder has hardly a rung left.[end if][if the gate-thing is not lifted] Black water stands in the crypt, level with the third step.[end if][if the bell is slung-state] The chain comes up through the hole, taut and dripping, and can be hauled from here.[end if]".
The churchyard is south of the nave.
The belfry is up of the nave.
The crypt is down of the nave.

The printed name of the belfry is "Belfry".
The description of the belfry is "Wind, gull droppings, and a broken cradle hanging by one bolt under an oak beam. The floor has a ragged hole in it, wide as a haystack. The ladder goes down.[if the beam is rigged and the bell is not raised and the bell is not loaded] From the beam the chain goes down out of sight.[end if]".
The nave is down of the belfry.

The printed name of the crypt is "Crypt".
The description of the crypt is "Low arches on short fat pillars, still running with wet. The flagstones slope to the middle, under a ragged hole that lets in nothing but drips. The stair goes up.[if the beam is rigged and the location of the bell is the crypt] A chain comes down out of the hole.[end if]".
The nave is up of the crypt.
The crypt is dark.

Part 2 - States

A thing can be measured or unmeasured. A thing is usually unmeasured.

A thing can be wary, obliging or under-way (this is its merrin-state property).

A thing can be brought-up or aground. A thing is usually aground.

A thing can be friendly or surly. A thing is usually surly.

A thing can be shut-fast, cranked or lifted (this is its gate-state property).

A thing can be bared or buried. A thing is usually buried.

A thing can be dug-out or silted. A thing is usually silted.

A thing can be robbed or railed. A thing is usually railed.

A thing can be sound-state or gapped. A thing is usually gapped.

A thing can be parked, placed-state or laden-state (this is its bier-state property).

A thing can be studied or unread. A thing is usually unread.

A thing can be rigged or bare. A thing is usually bare.

A thing can be bogged, dug-free, slung-state, raised or loaded (this is its bell-state property).

A thing has a number called field-book-count.

A thing can be fuelled or dry. A thing is usually dry.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be freed or snagged. A thing is usually snagged.

Part 3 - Things

The merrin is a woman. It is privately-named.
The barge is a thing. It is privately-named.
The pask is a man. It is privately-named.
The stone-cross is a thing. It is privately-named.
The sill is a thing. It is privately-named.
The threshold is a thing. It is privately-named.
The crypt-floor is a thing. It is privately-named.
The gate-thing is a thing. It is privately-named.
The mill-wheel is a thing. It is privately-named.
The trapdoor is a door. It is privately-named.
The mermaid is a thing. It is privately-named.
The stillage is a supporter. It is privately-named.
The casks is a thing. It is privately-named.
The weed is a thing. It is privately-named.
The anvil-thing is a supporter. It is privately-named.
The forge is a thing. It is privately-named.
The church-door is a thing. It is privately-named.
The tomb is a supporter. It is privately-named.
The stair is a thing. It is privately-named.
The iron-chest is a container. It is privately-named.
The ladder is a thing. It is privately-named.
The bier is a thing. It is privately-named.
The cradle is a thing. It is privately-named.
The beam is a thing. It is privately-named.
The hole is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The mud is a thing. It is privately-named.
The sea is a thing. It is privately-named.
The warrant is a thing. It is privately-named.
The field-book is a thing. It is privately-named.
The staff is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The oil-flask is a thing. It is privately-named.
The oar is a thing. It is privately-named.
The blade is a thing. It is privately-named.
The spade is a thing. It is privately-named.
The eel-trap is a thing. It is privately-named.
The tackle is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The tankard is a thing. It is privately-named.
The banisters is a thing. It is privately-named.
The brass-key is a thing. It is privately-named.
The plan is a thing. It is privately-named.
The chart is a thing. It is privately-named.
The cobbles is a thing. It is privately-named.
The stumps is a thing. It is privately-named.
The barnacles is a thing. It is privately-named.
The kerbs is a thing. It is privately-named.
The pit is a thing. It is privately-named.
The bucket is a thing. It is privately-named.
The cockles is a thing. It is privately-named.
The ditch is a thing. It is privately-named.
The font-thing is a thing. It is privately-named.
The crypt-stair is a thing. It is privately-named.
The droppings is a thing. It is privately-named.
The pillars is a thing. It is privately-named.

The merrin is in the boat-hard.
The printed name of the merrin is "Merrin".
Include (- with name 'merrin//' 'bargewoman//' 'skipper//', -) when defining the merrin.
The description of the merrin is "Fifty, brown, in a man[']s coat. She looks at the horizon as other people look at clocks.[if the merrin is wary] Merrin has eyes for nothing about you but your papers.[end if][if the merrin is obliging] Merrin has stopped frowning at you and frowns at the tide.[end if][if the merrin is under-way] Merrin has her pole in her hand and two planks ready for loading.[end if]".
The appearance of the merrin is "Merrin sits on the gunwale, watching the horizon.".
The first place of the merrin is the boat-hard.
The merrin is proper-named.

The barge is in the boat-hard.
The printed name of the barge is "flat barge".
Include (- with name 'flat//' 'barge//' 'boat//' 'vessel//' 'barges//p', -) when defining the barge.
The description of the barge is "Forty feet of tarred elm, flat as a tray and made for carrying what sinks.[if the barge is aground] The flat barge sits high and dry on the hard.[end if][if the barge is brought-up] The flat barge lies along the churchyard wall in a foot of new water, ready to be loaded.[end if]".
The barge is fixed in place and scenery.

The pask is in the tide-mill.
The printed name of the pask is "Pask".
Include (- with name 'pask//' 'eel//' 'catcher//' 'old//' 'man//', -) when defining the pask.
The description of the pask is "An old man on an upturned bucket, knees apart, with nothing between them to mend.[if the pask is surly] Pask looks through you, up the lane.[end if][if the pask is friendly] Pask gives you a nod, which seems to be his second this year.[end if]".
The appearance of the pask is "Old Pask, the eel catcher, sits where the mill door was.".
The first place of the pask is the tide-mill.
The pask is proper-named.

The stone-cross is in the market-cross.
The printed name of the stone-cross is "stone cross".
Include (- with name 'stone//' 'cross//' 'steps//' 'market//' 'crosses//p', -) when defining the stone-cross.
The description of the stone-cross is "The arms have gone, but the steps are dry and flat, and as good as any desk to draw a chart on. It[']s one of the county[']s four levels, to be measured with a staff.[if the stone-cross is unmeasured] This level isn[']t in your field book yet.[end if][if the stone-cross is measured] This level is in your field book.[end if]".
The stone-cross is fixed in place and scenery.

The sill is in the tide-mill.
The printed name of the sill is "sluice sill".
Include (- with name 'sluice//' 'sill//' 'ledge//', -) when defining the sill.
The description of the sill is "A ledge of oak, black and dead level, over which the miller let the tide. The county wants it measured.[if the sill is unmeasured] This level isn[']t in your field book yet.[end if][if the sill is measured] This level is in your field book.[end if]".
The sill is fixed in place and scenery.

The printed name of the threshold is "worn threshold".
Include (- with name 'worn//' 'threshold//' 'doorstep//' 'slab//' 'thresholds//p', -) when defining the threshold.
The description of the threshold is "A slab hollowed by eight hundred years of Sundays. The county wants it measured.[if the threshold is unmeasured] This level isn[']t in your field book yet.[end if][if the threshold is measured] This level is in your field book.[end if]".
The threshold is fixed in place and scenery.

The crypt-floor is in the crypt.
The printed name of the crypt-floor is "flagstones".
Include (- with name 'flagstones//' 'floor//' 'flags//' 'crypt//' 'worn//', -) when defining the crypt-floor.
The description of the crypt-floor is "Worn flags with names on them, all Fells. The county wants this floor measured: it[']s the lowest in the parish.[if the crypt-floor is unmeasured] This level isn[']t in your field book yet.[end if][if the crypt-floor is measured] This level is in your field book.[end if]".
The crypt-floor is fixed in place, scenery and plural-named.

The gate-thing is in the tide-mill.
The printed name of the gate-thing is "mill gate".
Include (- with name 'mill//' 'gate//' 'spindle//' 'paddle//' 'oak//' 'square//' 'iron//' 'frame//' 'gates//p', -) when defining the gate-thing.
The description of the gate-thing is "An oak paddle in an iron frame. It holds back the parish drain, and its square spindle was made to be turned.[if the gate-thing is shut-fast] The mill gate is down, and the spindle has no crank to turn it.[end if][if the gate-thing is cranked] The mill gate is down, with the crank on its spindle.[end if][if the gate-thing is lifted] The mill gate is up, and a black stream runs out under it.[end if]".
The gate-thing is fixed in place and scenery.

The mill-wheel is in the tide-mill.
The printed name of the mill-wheel is "tide wheel".
Include (- with name 'tide//' 'wheel//' 'water//', -) when defining the mill-wheel.
The description of the mill-wheel is "Eighteen feet of oak and mussels. It went round with the tide, both ways, and ground for both.".
The mill-wheel is fixed in place and scenery.

The trapdoor is down of the inn-yard and up of the inn-cellar.
The printed name of the trapdoor is "trapdoor".
Include (- with name 'trapdoor//' 'hatch//' 'ring//' 'iron//' 'trapdoors//p', -) when defining the trapdoor.
The description of the trapdoor is "Oak planks with an iron ring, the way to the cellar of the Mermaid.[if the trapdoor is buried] The trapdoor lies under two feet of silt.[end if][if the trapdoor is bared] The trapdoor has been dug clear.[end if]".
The trapdoor is openable and closed.

The mermaid is in the inn-yard.
The printed name of the mermaid is "carved mermaid".
Include (- with name 'carved//' 'mermaid//' 'inn//' 'sign//' 'carving//' 'mermaids//p', -) when defining the mermaid.
The description of the mermaid is "She holds a comb and a place where a mirror was. The inn went down under her, and she has kept smiling.".
The mermaid is fixed in place and scenery.

The stillage is in the inn-cellar.
The printed name of the stillage is "stillage".
Include (- with name 'stillage//' 'cask//' 'rack//' 'shelf//' 'stillages//p', -) when defining the stillage.
The description of the stillage is "A rack for casks, of tarred pine, where a drayman would leave his gear.".
The stillage is fixed in place, not enterable and scenery.

The casks is in the inn-cellar.
The printed name of the casks is "casks".
Include (- with name 'casks//' 'barrels//' 'cask//', -) when defining the casks.
The description of the casks is "Burst, every one, and full of sand. Whatever Thornsea drank, it[']s drunk.".
The casks is fixed in place, scenery and plural-named.

The weed is in the mill-lane.
The printed name of the weed is "bladder weed".
Include (- with name 'bladder//' 'weed//' 'seaweed//' 'wrack//' 'brown//' 'ropes//', -) when defining the weed.
The description of the weed is "Brown ropes of it, knotted by three centuries of tides. It won[']t be torn, but it can be freed strand by strand.".
The weed is fixed in place and scenery.
The indefinite article of the weed is "some".

The anvil-thing is in the smithy.
The printed name of the anvil-thing is "anvil".
Include (- with name 'anvil//' 'anvils//p', -) when defining the anvil-thing.
The description of the anvil-thing is "Waist high, rust red, with a flat face worn like a coin.".
The anvil-thing is fixed in place, not enterable and scenery.

The forge is in the smithy.
The printed name of the forge is "cold forge".
Include (- with name 'cold//' 'forge//' 'hearth//' 'bellows//' 'brick//' 'forges//p', -) when defining the forge.
The description of the forge is "A brick hearth and two flaps of leather that were bellows. The last fire here went out all at once.".
The forge is fixed in place and scenery.

The church-door is in the churchyard.
The printed name of the church-door is "church door".
Include (- with name 'church//' 'door//' 'porch//' 'silt//' 'drift//' 'stone//' 'doors//p', -) when defining the church-door.
The description of the church-door is "Grey oak under a stone porch, studded with nails as big as walnuts.[if the church-door is silted] Silt lies against the church door up to the latch.[end if][if the church-door is dug-out] The church door has been dug clear and leans in.[end if]".
The church-door is fixed in place and scenery.

The tomb is in the churchyard.
The printed name of the tomb is "table tomb".
Include (- with name 'table//' 'tomb//' 'grave//' 'gravestones//' 'tombs//p', -) when defining the tomb.
The description of the tomb is "[quotation mark]Here lyeth Jn. Fell, dry at laste.[quotation mark] Someone cut it before 1607, and meant gout.".
The tomb is fixed in place, not enterable and scenery.

The stair is in the parsonage.
The printed name of the stair is "staircase".
Include (- with name 'staircase//' 'stairs//' 'stair//' 'staircases//p', -) when defining the stair.
The description of the stair is "It goes up eleven steps and stops at the sky.[if the stair is railed] The staircase still has its banisters on one side.[end if][if the stair is robbed] The staircase has no banisters any more.[end if]".
The stair is fixed in place and scenery.

The iron-chest is in the parsonage.
The printed name of the iron-chest is "iron chest".
Include (- with name 'iron//' 'chest//' 'coffer//' 'parish//' 'brass//' 'lock//' 'plate//' 'chests//p', -) when defining the iron-chest.
The description of the iron-chest is "A parish coffer with a brass lock plate. Brass doesn[']t rust.[if the iron-chest is locked] It is locked. The parson isn[']t here to ask where he hung the key.[end if]".
The iron-chest is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the iron-chest is the brass-key.

The ladder is in the nave.
The printed name of the ladder is "belfry ladder".
Include (- with name 'belfry//' 'ladder//' 'rungs//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Two ash rails as long as a mast, bolted to the tower.[if the ladder is gapped] The belfry ladder has lost its rungs and wants mending.[end if][if the ladder is sound-state] The belfry ladder has a dozen new rungs of old oak.[end if]".
The ladder is fixed in place and scenery.

The bier is in the nave.
The printed name of the bier is "parish bier".
Include (- with name 'parish//' 'bier//' 'cart//' 'trolley//' 'iron//' 'wheels//' 'biers//p', -) when defining the bier.
The description of the bier is "A cart for the parish dead, four iron wheels and a bed of oak. It would bear more than any of them weighed, and it can still be pushed.[if the bier is parked] The parish bier stands out of the way by the wall.[end if][if the bier is placed-state] The parish bier stands at the lip of the ragged hole.[end if][if the bier is laden-state] The parish bier has settled an inch under its load.[end if]".
The appearance of the bier is "A parish bier stands here on its iron wheels.".
The first place of the bier is the nave.
The bier is fixed in place.

The cradle is in the belfry.
The printed name of the cradle is "broken cradle".
Include (- with name 'broken//' 'cradle//' 'bell//' 'frame//' 'headstock//' 'cradles//p', -) when defining the cradle.
The description of the cradle is "Splintered elm.[if the cradle is unread] It may tell which way the weight went.[end if][if the cradle is studied] You have read in the broken cradle which way the bell fell: straight down.[end if]".
The cradle is fixed in place and scenery.

The beam is in the belfry.
The printed name of the beam is "oak beam".
Include (- with name 'oak//' 'beam//' 'timber//' 'beams//p', -) when defining the beam.
The description of the beam is "A foot square and as sound as when it was hewn. A chain could be hung from it.[if the beam is bare] Nothing hangs from the oak beam now.[end if][if the beam is rigged] The block of the tackle is shackled to the oak beam.[end if]".
The beam is fixed in place and scenery.

The printed name of the hole is "ragged hole".
Include (- with name 'ragged//' 'hole//' 'gap//' 'holes//p', -) when defining the hole.
The description of the hole is "Splinters all round, and all of them point down. It lies plumb under the beam above and over the crypt below.".
The hole is fixed in place and scenery.

The bell is in the crypt.
The printed name of the bell is "great bell".
Include (- with name 'great//' 'bell//' 'inscription//' 'bronze//' 'bells//p', -) when defining the bell.
The description of the bell is "Taller than your hip. Under your thumb the inscription says: I call the tyde men home.[if the bell is bogged] The great bell is sunk to the shoulder in mud, and would have to be dug out.[end if][if the bell is dug-free] The great bell stands clear of the mud, with its crown bare for a hook.[end if][if the bell is slung-state] The great bell has the hook through its crown.[end if][if the bell is raised] The great bell sits on the bier.[end if][if the bell is loaded] The great bell sits amidships in the barge.[end if]".
The appearance of the bell is "Here, mouth down, is the great bell.".
The first place of the bell is the crypt.
The bell is fixed in place.

The printed name of the mud is "grey mud".
Include (- with name 'grey//' 'mud//' 'silt//' 'ooze//', -) when defining the mud.
The description of the mud is "It takes a boot to the ankle and gives it back with regret. Where it has settled on something, it can be dug.".
The mud is fixed in place and scenery.
The indefinite article of the mud is "some".

The printed name of the sea is "far sea".
Include (- with name 'far//' 'sea//' 'tide//' 'water//' 'waves//' 'seas//p', -) when defining the sea.
The description of the sea is "A bright line, a long way off, and not as far as it was.[if the turn count is at least 120] It is coming.[end if]".
The sea is fixed in place and scenery.

The warrant is carried by the player.
The printed name of the warrant is "county warrant".
Include (- with name 'county//' 'warrant//' 'letter//' 'warrants//p', -) when defining the warrant.
The description of the warrant is "Sealed and folded. Read it, or show it to whoever should.".
The warrant is portable.

The field-book is carried by the player.
The printed name of the field-book is "field book".
Include (- with name 'field//' 'book//' 'notebook//' 'pencil//' 'books//p', -) when defining the field-book.
The description of the field-book is "Ruled for levels, with a pencil on a string. It can be read.".
The field-book is portable.

The printed name of the staff is "levelling staff".
Include (- with name 'levelling//' 'staff//' 'pole//' 'rod//' 'staffs//p', -) when defining the staff.
The description of the staff is "Ten feet of painted boxwood in feet and hundredths, to measure with.".
The staff is portable.

The printed name of the lamp is "storm lamp".
Include (- with name 'storm//' 'lamp//' 'lantern//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "A storm lamp of the county[']s, with a striker in its base. It can be filled, lit and put out.[if the lamp is dry] There isn[']t a drop of oil in the storm lamp.[end if][if the lamp is fuelled] Oil stands high in the glass of the storm lamp.[end if][if the lamp is unlit-state] The storm lamp isn[']t lit.[end if][if the lamp is burning-state] The storm lamp burns with a steady yellow flame.[end if]".
The lamp is portable.

The printed name of the oil-flask is "oil flask".
Include (- with name 'oil//' 'flask//' 'fish//' 'bottle//' 'flasks//p', -) when defining the oil-flask.
The description of the oil-flask is "Stone, stoppered with a rag. It holds one filling of eel oil.".
The oil-flask is portable.

The oar is in the boat-hard.
The printed name of the oar is "snapped oar".
Include (- with name 'snapped//' 'oar//' 'shaft//' 'haft//' 'oars//p', -) when defining the oar.
The description of the oar is "Four feet of good ash with a clean break, just the length for the haft of something.".
The appearance of the oar is "A snapped oar lies on the cobbles.".
The first place of the oar is the boat-hard.
The oar is portable.

The blade is on the anvil-thing.
The printed name of the blade is "rusty blade".
Include (- with name 'rusty//' 'blade//' 'iron//' 'head//' 'digging//' 'blades//p', -) when defining the blade.
The description of the blade is "A digging iron with an empty socket. Fitted to a haft, it[']d be a spade.".
The appearance of the blade is "A rusty blade lies on the anvil where the smith put it down.".
The first place of the blade is the anvil-thing.
The blade is portable.

The printed name of the spade is "spade".
Include (- with name 'spade//' 'shovel//' 'spades//p', -) when defining the spade.
The description of the spade is "Half oar, half antiquity. It[']ll dig.".
The spade is portable.

The eel-trap is in the mill-lane.
The printed name of the eel-trap is "eel trap".
Include (- with name 'eel//' 'trap//' 'wicker//' 'basket//' 'traps//p', -) when defining the eel-trap.
The description of the eel-trap is "A bottle of wicker with a throat that lets eels in and never out.[if the eel-trap is snagged] The weed has the eel trap by every wicker.[end if][if the eel-trap is freed] The eel trap is free of the weed, and has a P burnt into its rim.[end if]".
The appearance of the eel-trap is "An eel trap is caught in the weed, waiting to be freed.".
The first place of the eel-trap is the mill-lane.
The eel-trap is portable.

The tackle is on the stillage.
The printed name of the tackle is "chain tackle".
Include (- with name 'chain//' 'tackle//' 'hoist//' 'pulley//' 'hook//' 'tackles//p', -) when defining the tackle.
The description of the tackle is "Three sheaves, sixty feet of chain and a hook as thick as your wrist. Hung from something, it could be hooked to anything and hauled.".
The tackle is portable.

The crank is on the stillage.
The printed name of the crank is "iron crank".
Include (- with name 'iron//' 'crank//' 'handle//' 'cranks//p', -) when defining the crank.
The description of the crank is "An arm of iron with a square socket, to be fitted to a spindle.".
The crank is portable.

The tankard is on the stillage.
The printed name of the tankard is "pewter tankard".
Include (- with name 'pewter//' 'tankard//' 'mug//' 'tankards//p', -) when defining the tankard.
The description of the tankard is "Pewter, with a glass bottom. Through it the cellar looks cosier.".
The tankard is portable.

The banisters is in the parsonage.
The printed name of the banisters is "oak banisters".
Include (- with name 'oak//' 'banisters//' 'banister//' 'rails//' 'spindles//', -) when defining the banisters.
The description of the banisters is "Turned oak, finger thick at the neck, a dozen of them. They[']d make rungs.".
The appearance of the banisters is "A row of oak banisters, black and sound, still stands along the staircase.".
The first place of the banisters is the parsonage.
The banisters is portable and plural-named.

The brass-key is in the belfry.
The printed name of the brass-key is "brass key".
Include (- with name 'brass//' 'key//' 'thick//' 'little//' 'keys//p', -) when defining the brass-key.
The description of the brass-key is "A thick little key with a clover head, warm from the sun up here.".
The appearance of the brass-key is "A brass key hangs on a nail.".
The first place of the brass-key is the belfry.
The brass-key is portable.

The plan is in the iron-chest.
The printed name of the plan is "parish plan".
Include (- with name 'parish//' 'plan//' 'old//' 'map//' 'vellum//' 'plans//p', -) when defining the plan.
The description of the plan is "Vellum, folded in eight. The parson drew every house, and wrote who owed him for a pew.".
The plan is portable.

The printed name of the chart is "survey chart".
Include (- with name 'survey//' 'chart//' 'charts//p', -) when defining the chart.
The description of the chart is "Thornsea, at six inches to the mile, with four levels and one channel. You[']ve seldom done better.".
The chart is portable.

The cobbles is in the boat-hard.
The printed name of the cobbles is "cobbles".
Include (- with name 'cobbles//' 'cobble//' 'stones//', -) when defining the cobbles.
The description of the cobbles is "Round as loaves, and slippery as loaves are not.".
The cobbles is fixed in place, scenery and plural-named.

The stumps is in the inn-yard.
The printed name of the stumps is "stumps".
Include (- with name 'stumps//' 'walls//' 'wall//' 'window//' 'sills//', -) when defining the stumps.
The description of the stumps is "Four stumps of wall, knee high, with the sills of windows still in them.".
The stumps is fixed in place, scenery and plural-named.

The barnacles is in the inn-cellar.
The printed name of the barnacles is "barnacles".
Include (- with name 'barnacles//' 'bricks//' 'vault//' 'brick//' 'long//', -) when defining the barnacles.
The description of the barnacles is "They have furred the brick from floor to crown, and closed their doors until the sea comes back.".
The barnacles is fixed in place, scenery and plural-named.

The kerbs is in the mill-lane.
The printed name of the kerbs is "kerbs".
Include (- with name 'kerbs//' 'kerb//', -) when defining the kerbs.
The description of the kerbs is "Granite, rutted by carts that went home in 1607.".
The kerbs is fixed in place, scenery and plural-named.

The pit is in the tide-mill.
The printed name of the pit is "pit".
Include (- with name 'pit//' 'pits//p', -) when defining the pit.
The description of the pit is "A slot of masonry, with the wheel in it and a puddle for a heart.".
The pit is fixed in place and scenery.

The bucket is in the tide-mill.
The printed name of the bucket is "bucket".
Include (- with name 'bucket//' 'pail//' 'upturned//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "It is upside down, and Pask is on it.".
The bucket is fixed in place and scenery.

The cockles is in the smithy.
The printed name of the cockles is "cockles".
Include (- with name 'cockles//' 'shells//', -) when defining the cockles.
The description of the cockles is "Thousands, packed as tight as coke.".
The cockles is fixed in place, scenery and plural-named.

The ditch is in the churchyard.
The printed name of the ditch is "ditch".
Include (- with name 'ditch//' 'channel//' 'wall//' 'dry//' 'churchyard//' 'ditches//p', -) when defining the ditch.
The description of the ditch is "An old channel, wide as a barge and dry for now.".
The ditch is fixed in place and scenery.

The font-thing is in the nave.
The printed name of the font-thing is "font".
Include (- with name 'font//' 'starfish//' 'fonts//p', -) when defining the font-thing.
The description of the font-thing is "The starfish have it now. There are five to a side.".
The font-thing is fixed in place and scenery.

The crypt-stair is in the nave.
The printed name of the crypt-stair is "crypt stair".
Include (- with name 'crypt//' 'stair//' 'steps//', -) when defining the crypt-stair.
The description of the crypt-stair is "Worn stone, going down in a quarter turn.".
The crypt-stair is fixed in place and scenery.

The droppings is in the belfry.
The printed name of the droppings is "droppings".
Include (- with name 'droppings//' 'gulls//' 'nail//', -) when defining the droppings.
The description of the droppings is "The gulls have had the place to themselves between tides.".
The droppings is fixed in place, scenery and plural-named.

The pillars is in the crypt.
The printed name of the pillars is "pillars".
Include (- with name 'pillars//' 'arches//' 'arch//' 'short//' 'fat//', -) when defining the pillars.
The description of the pillars is "Waist-thick, and as wet as if they were weeping.".
The pillars is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the inn-cellar:
	say "No daylight has been down here since King James. Something drips.";
	say line break.

Check going north when the location of the player is the churchyard:
	if the church-door is not dug-out:
		say "The church door is silted up to the latch.";
		stop the action;
	continue the action.

Check going up when the location of the player is the nave:
	if the ladder is not sound-state:
		say "The belfry ladder has two rails and no rungs to speak of. It wants mending.";
		stop the action;
	continue the action.

Check going down when the location of the player is the nave:
	if the gate-thing is not lifted:
		say "The crypt stair goes down into black water. It can only drain by the mill sluice.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the crypt:
	say "The dark is wet and close, and it has a slow echo.";
	say line break.

Placing backdrops:
	if the location of the player is the belfry or the location of the player is the nave or the location of the player is the crypt, move the hole to the location of the player;
	otherwise remove the hole from play.

Placing backdrops:
	if the location of the player is the market-cross or the location of the player is the boat-hard or the location of the player is the inn-yard or the location of the player is the mill-lane or the location of the player is the tide-mill or the location of the player is the churchyard, move the mud to the location of the player;
	otherwise remove the mud from play.

Placing backdrops:
	if the location of the player is the market-cross or the location of the player is the boat-hard or the location of the player is the inn-yard or the location of the player is the mill-lane or the location of the player is the tide-mill or the location of the player is the churchyard, move the sea to the location of the player;
	otherwise remove the sea from play.

Kindling: if the lamp is burning-state, now the lamp is lit; otherwise now the lamp is unlit.

Check greeting the merrin:
	say "[quotation mark]Merrin,[quotation mark] she says, not getting up. [quotation mark]Have you a paper that says I[']m to help you?[quotation mark]";
	stop the action;
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check asking the merrin about something:
	if (the topic understood includes "bell" or the topic understood includes "church"):
		say "[quotation mark]Get it to the churchyard on wheels and I[']ll load it. But I bring no barge up there without a chart.[quotation mark]";
		stop the action;
	if (the topic understood includes "chart" or the topic understood includes "channel" or the topic understood includes "barge"):
		say "[quotation mark]My gran said boats went up to the church wall. Show me a chart that says so and I[']ll pole it.[quotation mark]";
		stop the action;
	if (the topic understood includes "staff" or the topic understood includes "lamp" or the topic understood includes "warrant"):
		say "[quotation mark]County gear. I lend it on a warrant, shown to my face.[quotation mark]";
		stop the action;
	if (the topic understood includes "pask" or the topic understood includes "eel catcher"):
		say "[quotation mark]Sits at the mill, missing his trap. It[']ll be up the lane, in the weed.[quotation mark]";
		stop the action;
	if (the topic understood includes "tide" or the topic understood includes "sea"):
		say "[quotation mark]Out till it[']s in. Don[']t be in that crypt when it turns.[quotation mark]";
		stop the action;
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check telling the merrin about something:
	if (the topic understood includes "bell" or the topic understood includes "church"):
		say "[quotation mark]Get it to the churchyard on wheels and I[']ll load it. But I bring no barge up there without a chart.[quotation mark]";
		stop the action;
	if (the topic understood includes "chart" or the topic understood includes "channel" or the topic understood includes "barge"):
		say "[quotation mark]My gran said boats went up to the church wall. Show me a chart that says so and I[']ll pole it.[quotation mark]";
		stop the action;
	if (the topic understood includes "staff" or the topic understood includes "lamp" or the topic understood includes "warrant"):
		say "[quotation mark]County gear. I lend it on a warrant, shown to my face.[quotation mark]";
		stop the action;
	if (the topic understood includes "pask" or the topic understood includes "eel catcher"):
		say "[quotation mark]Sits at the mill, missing his trap. It[']ll be up the lane, in the weed.[quotation mark]";
		stop the action;
	if (the topic understood includes "tide" or the topic understood includes "sea"):
		say "[quotation mark]Out till it[']s in. Don[']t be in that crypt when it turns.[quotation mark]";
		stop the action;
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check answering the merrin that something:
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check ordering the merrin to something:
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check giving something to the merrin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the warrant) and the merrin is wary:
		now the merrin is obliging;
		now the staff is carried by the player;
		now the lamp is carried by the player;
		say "She reads it twice. [quotation mark]The County pays, then.[quotation mark] She hands you the levelling staff and the storm lamp. [quotation mark]Lamp[']s dry. Pask at the mill has oil, if he likes you.[quotation mark]";
		stop the action;
	if (the noun is the chart) and the merrin is obliging:
		now the merrin is under-way;
		now the barge is brought-up;
		now the merrin is in the churchyard;
		now the barge is in the churchyard;
		say "[quotation mark]A channel to the churchyard wall! I[']d never have dared.[quotation mark] She poles off at once on the first thread of the flood. [quotation mark]Meet me there.[quotation mark]";
		stop the action;
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the merrin:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the warrant) and the merrin is wary:
		now the merrin is obliging;
		now the staff is carried by the player;
		now the lamp is carried by the player;
		say "She reads it twice. [quotation mark]The County pays, then.[quotation mark] She hands you the levelling staff and the storm lamp. [quotation mark]Lamp[']s dry. Pask at the mill has oil, if he likes you.[quotation mark]";
		stop the action;
	if (the noun is the chart) and the merrin is obliging:
		now the merrin is under-way;
		now the barge is brought-up;
		now the merrin is in the churchyard;
		now the barge is in the churchyard;
		say "[quotation mark]A channel to the churchyard wall! I[']d never have dared.[quotation mark] She poles off at once on the first thread of the flood. [quotation mark]Meet me there.[quotation mark]";
		stop the action;
	say "Merrin shrugs with one shoulder. [quotation mark]Ask me about the tide.[quotation mark]";
	stop the action;
	continue the action.

Check greeting the pask:
	if the pask is surly:
		say "[quotation mark]You[']ve not seen an eel trap,[quotation mark] says Pask. It isn[']t quite a question.";
		stop the action;
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check asking the pask about something:
	if (the topic understood includes "trap" or the topic understood includes "eel trap" or the topic understood includes "eels"):
		say "[quotation mark]My trap went on the spring tide. Up the lane, I doubt, and I can[']t stoop to weed.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lamp"):
		say "[quotation mark]Oil[']s for friends. A man who found my trap would be a friend.[quotation mark]";
		stop the action;
	if (the topic understood includes "sluice" or the topic understood includes "gate" or the topic understood includes "crank" or the topic understood includes "crypt" or the topic understood includes "water"):
		say "[quotation mark]Lift the gate and the crypt drains. Crank[']s been gone since the miller pawned it at the Mermaid. In the cellar, I suppose, under the yard.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell"):
		say "[quotation mark]They say it called the water in. If you get it up and think better of it, lower it back. Nobody[']d blame you.[quotation mark]";
		stop the action;
	if (the topic understood includes "parson" or the topic understood includes "plan" or the topic understood includes "chest" or the topic understood includes "key"):
		say "[quotation mark]Parson Fell drew us all on a sheet and locked it up, and hung the key in the belfry, nearest heaven.[quotation mark]";
		stop the action;
	if (the topic understood includes "spade" or the topic understood includes "digging" or the topic understood includes "silt" or the topic understood includes "smithy"):
		say "[quotation mark]Smith had a spade on the anvil that night. Iron lasts. The haft won[']t have.[quotation mark]";
		stop the action;
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check telling the pask about something:
	if (the topic understood includes "trap" or the topic understood includes "eel trap" or the topic understood includes "eels"):
		say "[quotation mark]My trap went on the spring tide. Up the lane, I doubt, and I can[']t stoop to weed.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lamp"):
		say "[quotation mark]Oil[']s for friends. A man who found my trap would be a friend.[quotation mark]";
		stop the action;
	if (the topic understood includes "sluice" or the topic understood includes "gate" or the topic understood includes "crank" or the topic understood includes "crypt" or the topic understood includes "water"):
		say "[quotation mark]Lift the gate and the crypt drains. Crank[']s been gone since the miller pawned it at the Mermaid. In the cellar, I suppose, under the yard.[quotation mark]";
		stop the action;
	if (the topic understood includes "bell"):
		say "[quotation mark]They say it called the water in. If you get it up and think better of it, lower it back. Nobody[']d blame you.[quotation mark]";
		stop the action;
	if (the topic understood includes "parson" or the topic understood includes "plan" or the topic understood includes "chest" or the topic understood includes "key"):
		say "[quotation mark]Parson Fell drew us all on a sheet and locked it up, and hung the key in the belfry, nearest heaven.[quotation mark]";
		stop the action;
	if (the topic understood includes "spade" or the topic understood includes "digging" or the topic understood includes "silt" or the topic understood includes "smithy"):
		say "[quotation mark]Smith had a spade on the anvil that night. Iron lasts. The haft won[']t have.[quotation mark]";
		stop the action;
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check answering the pask that something:
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check ordering the pask to something:
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check giving something to the pask:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the eel-trap) and the pask is surly:
		now the pask is friendly;
		now the eel-trap is carried by the pask;
		now the oil-flask is carried by the player;
		say "He turns it over, counting wickers. [quotation mark]Grandfather[']s. Well.[quotation mark] He gives you a flask of oil. [quotation mark]For that lamp they lend out.[quotation mark]";
		stop the action;
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Check showing something to the pask:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the eel-trap) and the pask is surly:
		now the pask is friendly;
		now the eel-trap is carried by the pask;
		now the oil-flask is carried by the player;
		say "He turns it over, counting wickers. [quotation mark]Grandfather[']s. Well.[quotation mark] He gives you a flask of oil. [quotation mark]For that lamp they lend out.[quotation mark]";
		stop the action;
	say "Pask watches the gap where the sea was. [quotation mark]It[']ll be back,[quotation mark] he says.";
	stop the action;
	continue the action.

Part 4 - Actions

Measuring-with is an action applying to two things.
Understand "measure [something] with [something]" as measuring-with.
Understand "level [something] with [something]" as measuring-with.
Understand "survey [something] with [something]" as measuring-with.
Understand "stand [something] on [something]" as measuring-with (with nouns reversed).

Carry out measuring-with:
	if (the noun is the stone-cross or the noun is the sill or the noun is the threshold or the noun is the crypt-floor) and the second noun is the staff:
		if the staff is not enclosed by the player:
			say "You aren[']t holding the staff.";
			stop the action;
		if the field-book is not enclosed by the player:
			say "You need the field book, to write it down.";
			stop the action;
		if the noun is not unmeasured:
			say "That level is in the book.";
			stop the action;
		now the noun is measured;
		increase the field-book-count of the field-book by 1;
		if the field-book-count of the field-book is greater than 4, now the field-book-count of the field-book is 4;
		say "You stand the staff on [the noun], sight back to the shore mark, and write the level in the field book.";
		stop the action;
	say "That would lead nowhere.".

Just-measuring is an action applying to one thing.
Understand "measure [something]" as just-measuring.
Understand "level [something]" as just-measuring.
Understand "survey [something]" as just-measuring.

Carry out just-measuring:
	if (the noun is the stone-cross or the noun is the sill or the noun is the threshold or the noun is the crypt-floor):
		if the staff is not enclosed by the player:
			say "Not by eye. You need the levelling staff.";
			stop the action;
		if the field-book is not enclosed by the player:
			say "You need the field book, to write it down.";
			stop the action;
		if the noun is not unmeasured:
			say "That level is in the book.";
			stop the action;
		now the noun is measured;
		increase the field-book-count of the field-book by 1;
		if the field-book-count of the field-book is greater than 4, now the field-book-count of the field-book is 4;
		say "You stand the staff on [the noun], sight back to the shore mark, and write the level in the field book.";
		stop the action;
	if (the noun is the church-door or the noun is the mill-wheel or the noun is the tomb or the noun is the forge or the noun is the bell):
		say "The county asks for four levels only: the cross, the mill sill, the church threshold and the crypt floor.";
		stop the action;
	say "That would lead nowhere.".

Just-freeing is an action applying to one thing.
Understand "free [something]" as just-freeing.
Understand "untangle [something]" as just-freeing.
Understand "disentangle [something]" as just-freeing.
Understand "loosen [something]" as just-freeing.
Understand "release [something]" as just-freeing.
Understand "untie [something]" as just-freeing.

Carry out just-freeing:
	if the noun is the eel-trap:
		if the eel-trap is not snagged:
			say "It is free.";
			stop the action;
		now the eel-trap is freed;
		now the eel-trap is carried by the player;
		say "You unwind the weed strand by strand until the trap comes away in your arms. A P is burnt into its rim.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "drag [something]" as just-pulling.
Understand "tug [something]" as just-pulling.

Carry out just-pulling:
	if (the noun is the eel-trap or the noun is the weed):
		if the eel-trap is not snagged:
			say "Nothing more comes of it.";
			stop the action;
		say "It only draws the knots tighter. The trap has to be freed, not pulled.";
		stop the action;
	if the noun is the tackle:
		say "It runs a yard and bites. It wants hauling, with your whole weight.";
		stop the action;
	try pulling the noun.

Check taking:
	now the deed is 0;
	if the noun is the eel-trap:
		if the eel-trap is not freed:
			say "The weed has it by every wicker. You must free it first.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the banisters and the stair is railed:
		now the deed is 2;
	otherwise if the noun is the tackle:
		if the beam is not bare:
			say "It hangs from the beam three floors up, which is where you want it.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the crank:
		if the gate-thing is not shut-fast:
			say "Leave it on the spindle. It belongs there.";
			stop the action;
		now the deed is 4;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		now the stair is robbed;
		say "You knock a dozen sound banisters out of the stair. Black oak, and hard as the day they were turned: good rungs.";
		stop the action;
	if the deed is 3:
		continue the action;
	if the deed is 4:
		continue the action;
	continue the action.

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "pour [something] into [something]" as filling-with (with nouns reversed).
Understand "refill [something] with [something]" as filling-with.

Carry out filling-with:
	if the noun is the lamp and the second noun is the oil-flask:
		if the lamp is not enclosed by the player:
			say "You aren[']t holding the lamp.";
			stop the action;
		if the oil-flask is not enclosed by the player:
			say "You aren[']t holding the flask.";
			stop the action;
		if the lamp is not dry:
			say "It is full.";
			stop the action;
		now the lamp is fuelled;
		now the oil-flask is nowhere;
		say "The oil goes in to the last drop, and you toss the flask away. It smells of a long life of eels. Now you could light the lamp.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the lamp:
		if the lamp is not enclosed by the player:
			say "You aren[']t holding the lamp.";
			stop the action;
		if the lamp is not dry:
			say "It is full.";
			stop the action;
		if the oil-flask is not enclosed by the player:
			say "You have no oil. Pask burns eel oil at the mill.";
			stop the action;
		now the lamp is fuelled;
		now the oil-flask is nowhere;
		say "The oil goes in to the last drop, and you toss the flask away. It smells of a long life of eels. Now you could light the lamp.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lamp:
		if the lamp is not enclosed by the player:
			say "You aren[']t holding the lamp.";
			stop the action;
		if the lamp is not fuelled:
			say "You snap the striker. The lamp is dry.";
			stop the action;
		if the lamp is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lamp is burning-state;
		say "You snap the striker, and a yellow flame stands up behind the glass.";
		stop the action;
	say "That would lead nowhere.".

Just-extinguishing is an action applying to one thing.
Understand "extinguish [something]" as just-extinguishing.
Understand "douse [something]" as just-extinguishing.
Understand "blow out [something]" as just-extinguishing.
Understand "put out [something]" as just-extinguishing.

Carry out just-extinguishing:
	if the noun is the lamp:
		if the lamp is not burning-state:
			say "It is out already.";
			stop the action;
		now the lamp is unlit-state;
		say "You turn the flame down until it goes.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "join [something] to [something]" as fiting-to.
Understand "patch [something] to [something]" as fiting-to.

Carry out fiting-to:
	if (the noun is the oar or the noun is the blade) and (the second noun is the oar or the second noun is the blade):
		if the oar is not enclosed by the player:
			say "You aren[']t holding the oar.";
			stop the action;
		if the blade is not enclosed by the location:
			say "There is no blade here.";
			stop the action;
		now the oar is nowhere;
		now the blade is nowhere;
		now the spade is carried by the player;
		say "You drive the oar into the socket and beat it home on stone. You have a spade, and an ugly one.";
		stop the action;
	if the noun is the tackle and the second noun is the beam:
		if the tackle is not enclosed by the player:
			say "You aren[']t holding the tackle.";
			stop the action;
		if the cradle is not studied:
			say "First look at the broken cradle. You should know where the bell went before you hang a chain after it.";
			stop the action;
		now the beam is rigged;
		now the tackle is in the crypt;
		say "You shackle the block to the beam and pay out the chain through the ragged hole, down past the nave, until the hook knocks in the crypt.";
		stop the action;
	if the noun is the crank and the second noun is the gate-thing:
		if the crank is not enclosed by the player:
			say "You aren[']t holding the crank.";
			stop the action;
		now the gate-thing is cranked;
		now the crank is in the tide-mill;
		say "Square socket, square spindle. Now it can be turned.";
		stop the action;
	if the noun is the tackle and the second noun is the bell:
		say "Hook the tackle to the bell, once it hangs from something and the bell is bare.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "dig out [something]" as just-diging.
Understand "dig up [something]" as just-diging.
Understand "clear [something]" as just-diging.
Understand "shovel [something]" as just-diging.

Carry out just-diging:
	if the noun is the trapdoor:
		if the spade is not enclosed by the player:
			say "You have nothing to dig with.";
			stop the action;
		if the trapdoor is not buried:
			say "It is clear.";
			stop the action;
		now the trapdoor is bared;
		say "Two feet of silt, and under it oak planks and an iron ring. The trapdoor can be opened.";
		stop the action;
	if the noun is the church-door:
		if the spade is not enclosed by the player:
			say "You have nothing to dig with.";
			stop the action;
		if the church-door is not silted:
			say "The door stands clear.";
			stop the action;
		now the church-door is dug-out;
		now the threshold is in the churchyard;
		say "You dig down to a worn threshold. The church door leans in on its own weight, and the nave lies open to the north.";
		stop the action;
	if the noun is the bell:
		if the spade is not enclosed by the player:
			say "You have nothing to dig with.";
			stop the action;
		if the bell is not bogged:
			say "It is out of the mud.";
			stop the action;
		now the bell is dug-free;
		say "You dig round the lip until the mud lets go with a sigh. The crown of the great bell is bare, and would take a hook.";
		stop the action;
	if the noun is the mud:
		say "There are eleven acres of it. Dig where something lies underneath.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.
Understand "uncover [something] with [something]" as diging-with.
Understand "shovel [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the trapdoor and the second noun is the spade:
		if the spade is not enclosed by the player:
			say "You aren[']t holding the spade.";
			stop the action;
		if the trapdoor is not buried:
			say "It is clear.";
			stop the action;
		now the trapdoor is bared;
		say "Two feet of silt, and under it oak planks and an iron ring. The trapdoor can be opened.";
		stop the action;
	if the noun is the church-door and the second noun is the spade:
		if the spade is not enclosed by the player:
			say "You aren[']t holding the spade.";
			stop the action;
		if the church-door is not silted:
			say "The door stands clear.";
			stop the action;
		now the church-door is dug-out;
		now the threshold is in the churchyard;
		say "You dig down to a worn threshold. The church door leans in on its own weight, and the nave lies open to the north.";
		stop the action;
	if the noun is the bell and the second noun is the spade:
		if the spade is not enclosed by the player:
			say "You aren[']t holding the spade.";
			stop the action;
		if the bell is not bogged:
			say "It is out of the mud.";
			stop the action;
		now the bell is dug-free;
		say "You dig round the lip until the mud lets go with a sigh. The crown of the great bell is bare, and would take a hook.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the trapdoor:
		if the trapdoor is not bared:
			say "It lies under two feet of silt. You would have to dig.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the church-door and the church-door is silted:
		if the church-door is not dug-out:
			say "Silt lies against it to the latch. It wants a spade.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the gate-thing:
		now the deed is 3;
	continue the action.

After opening:
	if the deed is 1:
		say "The trapdoor comes up with the suck of a boot, and a stair goes down into the dark.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "A sluice is opened by turning its spindle, with a crank.";
		stop the action;
	continue the action.

Mending-with is an action applying to two things.
Understand "mend [something] with [something]" as mending-with.
Understand "repair [something] with [something]" as mending-with.
Understand "rung [something] with [something]" as mending-with.
Understand "patch [something] with [something]" as mending-with.

Carry out mending-with:
	if the noun is the ladder and the second noun is the banisters:
		if the banisters is not enclosed by the player:
			say "You aren[']t holding the banisters.";
			stop the action;
		if the ladder is not gapped:
			say "It is sound.";
			stop the action;
		now the ladder is sound-state;
		now the banisters is nowhere;
		say "The banisters go into the mortices as if they had been turned for them. You can climb to the belfry.";
		stop the action;
	say "That would lead nowhere.".

Just-mending is an action applying to one thing.
Understand "mend [something]" as just-mending.
Understand "repair [something]" as just-mending.
Understand "patch [something]" as just-mending.

Carry out just-mending:
	if the noun is the ladder:
		if the ladder is not gapped:
			say "It is sound.";
			stop the action;
		if the banisters is not enclosed by the player:
			say "You need something for rungs: turned oak, a dozen, such as a stair has.";
			stop the action;
		now the ladder is sound-state;
		now the banisters is nowhere;
		say "The banisters go into the mortices as if they had been turned for them. You can climb to the belfry.";
		stop the action;
	say "That would lead nowhere.".

Check examining:
	now the deed is 0;
	if the noun is the cradle:
		now the deed is 1;
	continue the action.

After examining:
	if the deed is 1:
		now the cradle is studied;
		say "The gudgeons have torn downwards. The bell went through this floor and the next, and lies in the crypt. Only the oak beam overhead never moved: it would bear a tackle.";
		stop the action;
	continue the action.

Hanging-from is an action applying to two things.
Understand "hang [something] from [something]" as hanging-from.
Understand "hang [something] on [something]" as hanging-from.
Understand "rig [something] on [something]" as hanging-from.
Understand "rig [something] to [something]" as hanging-from.
Understand "fasten [something] to [something]" as hanging-from.
Understand "tie [something] to [something]" as hanging-from.

Carry out hanging-from:
	if the noun is the tackle and the second noun is the beam:
		if the tackle is not enclosed by the player:
			say "You aren[']t holding the tackle.";
			stop the action;
		if the cradle is not studied:
			say "First look at the broken cradle. You should know where the bell went before you hang a chain after it.";
			stop the action;
		now the beam is rigged;
		now the tackle is in the crypt;
		say "You shackle the block to the beam and pay out the chain through the ragged hole, down past the nave, until the hook knocks in the crypt.";
		stop the action;
	say "That would lead nowhere.".

Just-turning is an action applying to one thing.
Understand "turn [something]" as just-turning.
Understand "wind [something]" as just-turning.
Understand "crank [something]" as just-turning.
Understand "raise [something]" as just-turning.
Understand "lift [something]" as just-turning.

Carry out just-turning:
	if (the noun is the gate-thing or the noun is the crank):
		if the gate-thing is shut-fast:
			say "The spindle has lost its crank, and fingers won[']t turn it.";
			stop the action;
		if the gate-thing is not cranked:
			say "The gate is up as far as it goes.";
			stop the action;
		now the gate-thing is lifted;
		say "The gate groans up in its slides, and out of the parish drain comes three centuries of black water. [quotation mark]There goes the crypt,[quotation mark] says Pask.";
		stop the action;
	if the noun is the bell:
		say "Not with your arms. It weighs eleven hundredweight; it takes a hook, a tackle, and hauling from above.";
		stop the action;
	try turning the noun.

Hooking-to is an action applying to two things.
Understand "hook [something] to [something]" as hooking-to.
Understand "hook [something] on [something]" as hooking-to.
Understand "hook [something] onto [something]" as hooking-to.
Understand "sling [something] with [something]" as hooking-to (with nouns reversed).
Understand "shackle [something] to [something]" as hooking-to.

Carry out hooking-to:
	if the noun is the tackle and the second noun is the bell:
		if the beam is not rigged:
			say "A tackle must hang from something high before it is hooked to something low.";
			stop the action;
		if the bell is bogged:
			say "Mud covers the crown to the shoulder. Dig first.";
			stop the action;
		if the bell is not dug-free:
			say "It is hooked on.";
			stop the action;
		now the bell is slung-state;
		now the tackle is in the nave;
		say "The hook goes through the crown staple with room to spare. The hauling chain is up in the nave.";
		stop the action;
	say "That would lead nowhere.".

Just-hauling is an action applying to one thing.
Understand "haul [something]" as just-hauling.
Understand "haul on [something]" as just-hauling.
Understand "heave [something]" as just-hauling.
Understand "hoist [something]" as just-hauling.

Carry out just-hauling:
	if the noun is the tackle:
		if the bell is not slung-state:
			say "There is nothing on the hook.";
			stop the action;
		if the bier is not placed-state:
			say "You would have nothing to set it down on. Push the parish bier to the hole first.";
			stop the action;
		now the bell is raised;
		now the bier is laden-state;
		now the bell is in the nave;
		now the tackle is nowhere;
		say "Link by link the great bell comes up out of the dark, turns once in the light, and settles on the bier. You let the tackle run back. The bier can be pushed out; or, if you would have it end here, you could still lower the bell again.";
		stop the action;
	if the noun is the bell:
		say "You want the chain in your hands, and that is worked from the nave.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "wheel [something]" as just-pushing.
Understand "roll [something]" as just-pushing.
Understand "move [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the bier and the bier is laden-state and the location of the bier is the nave:
		now the bier is in the churchyard;
		now the bell is in the churchyard;
		say "Iron wheels, stone flags, one long push: you and the great bell go out by the church door into the daylight.";
		move the player to the churchyard;
		stop the action;
	if the noun is the bier and the bier is parked:
		now the bier is placed-state;
		say "The wheels shriek and remember. You push the bier up to the lip of the ragged hole.";
		stop the action;
	if the noun is the bier:
		say "It stands where it is wanted. Beyond the church door it would sink: the barge must come to it.";
		stop the action;
	try pushing the noun.

Just-lowering is an action applying to one thing.
Understand "lower [something]" as just-lowering.
Understand "return [something]" as just-lowering.
Understand "let down [something]" as just-lowering.

Carry out just-lowering:
	if the noun is the bell:
		if the location of the bell is not the nave:
			say "There is no lowering it from here.";
			stop the action;
		now the bell is nowhere;
		say "You take the strain, ease the bell off the bier, and let it down, link by link, to where it has lain since 1607.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "strike [something]" as just-ringing.
Understand "hit [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		if the bell is bogged:
			say "It thuds. It has a mouthful of mud.";
			stop the action;
		say "You knock once with your knuckles. It answers for a long time.";
		stop the action;
	say "That would lead nowhere.".

Drawing-chart is an action applying to nothing.
Understand "draw chart" as drawing-chart.
Understand "draw survey chart" as drawing-chart.
Understand "draw survey" as drawing-chart.
Understand "draw map" as drawing-chart.
Understand "make chart" as drawing-chart.
Understand "complete survey" as drawing-chart.

Carry out drawing-chart:
	if the chart is not nowhere:
		say "It is drawn.";
		stop the action;
	if the field-book is not enclosed by the player:
		say "Your levels are in the field book, and you haven[']t got it.";
		stop the action;
	if the field-book-count of the field-book is less than 4:
		say "The county asks for four levels: the cross, the mill sill, the church threshold and the crypt floor. You have [choice-1].";
		stop the action;
	if the plan is not enclosed by the player:
		say "You have heights, but no ground plan to set them on. A parson would have had one.";
		stop the action;
	if the location of the player is not the market-cross:
		say "You want a flat dry stone and a clear view. The steps of the market cross would do.";
		stop the action;
	now the chart is carried by the player;
	say "On the steps of the cross you lay four levels over the parson[']s plan, and Thornsea comes up under the pencil: streets, church, and an old channel running to the very churchyard wall.";
	stop the action;
	say "That would lead nowhere.".

Just-drawing is an action applying to one thing.
Understand "draw [something]" as just-drawing.

Carry out just-drawing:
	if (the noun is the plan or the noun is the field-book):
		say "What is wanted is the chart. Draw chart, when you have the levels and the plan.";
		stop the action;
	say "That would lead nowhere.".

Loading-into is an action applying to two things.
Understand "load [something] into [something]" as loading-into.
Understand "load [something] onto [something]" as loading-into.
Understand "load [something] on [something]" as loading-into.
Understand "roll [something] into [something]" as loading-into.
Understand "push [something] into [something]" as loading-into.

Carry out loading-into:
	if (the noun is the bell or the noun is the bier) and the second noun is the barge:
		if the bell is not enclosed by the location:
			say "The bell isn[']t here.";
			stop the action;
		now the bell is loaded;
		say "Merrin lays two planks. The bier rolls down them, and the barge takes the great bell with a curtsey.";
		stop the action;
	say "That would lead nowhere.".

Just-loading is an action applying to one thing.
Understand "load [something]" as just-loading.

Carry out just-loading:
	if the noun is the bell:
		if the bell is not raised:
			say "It isn[']t going anywhere yet.";
			stop the action;
		if the barge is not enclosed by the location:
			say "Into what? The barge is at the hard, and Merrin won[']t bring it up blind: she wants a chart.";
			stop the action;
		now the bell is loaded;
		say "Merrin lays two planks. The bier rolls down them, and the barge takes the great bell with a curtsey.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the warrant:
		say "[quotation mark]Four levels and a chart; and the bell, if it be there.[quotation mark] It asks all watermen to lend the bearer their aid. Show it to one.";
		stop the action;
	if the noun is the plan:
		say "[quotation mark]Thornsea, 1601, by me, A. Fell, Clerk.[quotation mark] He has drawn a channel from the hard to his own churchyard wall.";
		stop the action;
	if the noun is the field-book:
		say "Levels taken: [choice-2]. Wanted: the cross, the mill sill, the church threshold, the crypt floor.";
		stop the action;
	try examining the noun.

Check using:
	if the noun is the mill-wheel:
		try just-measuring the noun;
		stop the action;
	if the noun is the tomb:
		try just-measuring the noun;
		stop the action;
	if the noun is the forge:
		try just-measuring the noun;
		stop the action;
	if the noun is the weed:
		try just-pulling the noun;
		stop the action;
	if the noun is the mud:
		try just-diging the noun;
		stop the action;
	if the noun is the warrant:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the bell:
		say "Say how: uncover [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the gate-thing:
		say "Say how: turn [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the gate-thing:
		say "Say how: lift [the noun].";
		stop the action;
	if the noun is the trapdoor or the noun is the church-door or the noun is the mud:
		say "Say how: dig [the noun].";
		stop the action;
	if the noun is the bell:
		say "Say how: dig [the noun], or lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the gate-thing or the noun is the bell or the noun is the crank:
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

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the bier:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the weed or the noun is the eel-trap:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action;
	if the noun is the bell:
		try other words;
		try just-hauling the noun;
		be done with other words;
		stop the action;
	if the noun is the field-book or the noun is the plan:
		try other words;
		try just-drawing the noun;
		be done with other words;
		stop the action;
	if the noun is the tackle:
		say "Say how: pull [the noun], or haul [the noun].";
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the gate-thing or the noun is the bell or the noun is the crank:
		try other words;
		try just-turning the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

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
	if the noun is the bell:
		try other words;
		try just-ringing the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

The measuring-with action translates into I6 as "SKOwn1".
The filling-with action translates into I6 as "SKOwn2".
The fiting-to action translates into I6 as "SKOwn3".
The diging-with action translates into I6 as "SKOwn4".
The mending-with action translates into I6 as "SKOwn5".
The hanging-from action translates into I6 as "SKOwn6".
The hooking-to action translates into I6 as "SKOwn7".
The loading-into action translates into I6 as "SKOwn8".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the staff +) && x == (+ the stone-cross +) or (+ the sill +) or (+ the threshold +) or (+ the crypt-floor +)) return ##SKOwn1;
			if (y == (+ the stone-cross +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the sill +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the threshold +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the crypt-floor +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the oil-flask +) && x == (+ the lamp +)) return ##SKOwn2;
			if (y == (+ the lamp +) && x == (+ the oil-flask +)) return ##SKOwn2 + 4096;
			if (y == (+ the blade +) && x == (+ the oar +)) return ##SKOwn3;
			if (y == (+ the oar +) && x == (+ the blade +)) return ##SKOwn3;
			if (y == (+ the beam +) && x == (+ the tackle +)) return -1;
			if (y == (+ the gate-thing +) && x == (+ the crank +)) return ##SKOwn3;
			if (y == (+ the bell +) && x == (+ the tackle +)) return -1;
			if (y == (+ the spade +) && x == (+ the trapdoor +) or (+ the church-door +) or (+ the bell +)) return ##SKOwn4;
			if (y == (+ the banisters +) && x == (+ the ladder +)) return ##SKOwn5;
			if (y == (+ the tackle +) && x == (+ the bell +)) return -1;
			if (y == (+ the barge +) && x == (+ the bell +) or (+ the bier +)) return ##SKOwn8;
		2:
			if (y == (+ the stone-cross +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the sill +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the threshold +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the crypt-floor +) && x == (+ the staff +)) return ##SKOwn1 + 4096;
			if (y == (+ the lamp +) && x == (+ the oil-flask +)) return ##SKOwn2 + 4096;
			if (y == (+ the ladder +) && x == (+ the banisters +)) return ##SKOwn5 + 4096;
			if (y == (+ the beam +) && x == (+ the tackle +)) return ##SKOwn6;
			if (y == (+ the bell +) && x == (+ the tackle +)) return ##SKOwn7;
			if (y == (+ the barge +) && x == (+ the bell +) or (+ the bier +)) return ##SKOwn8;
		3:
			if (y == (+ the lamp +) && x == (+ the oil-flask +)) return ##SKOwn2 + 4096;
			if (y == (+ the blade +) && x == (+ the oar +)) return ##SKOwn3;
			if (y == (+ the oar +) && x == (+ the blade +)) return ##SKOwn3;
			if (y == (+ the beam +) && x == (+ the tackle +)) return -1;
			if (y == (+ the gate-thing +) && x == (+ the crank +)) return ##SKOwn3;
			if (y == (+ the bell +) && x == (+ the tackle +)) return -1;
			if (y == (+ the ladder +) && x == (+ the banisters +)) return ##SKOwn5 + 4096;
			if (y == (+ the barge +) && x == (+ the bell +) or (+ the bier +)) return ##SKOwn8;
		4:
			if (y == (+ the lamp +) && x == (+ the oil-flask +)) return ##SKOwn2 + 4096;
			if (y == (+ the blade +) && x == (+ the oar +)) return ##SKOwn3;
			if (y == (+ the oar +) && x == (+ the blade +)) return ##SKOwn3;
			if (y == (+ the beam +) && x == (+ the tackle +)) return -1;
			if (y == (+ the gate-thing +) && x == (+ the crank +)) return ##SKOwn3;
			if (y == (+ the bell +) && x == (+ the tackle +)) return -1;
			if (y == (+ the ladder +) && x == (+ the banisters +)) return ##SKOwn5 + 4096;
		6:
			if (y == (+ the blade +) && x == (+ the oar +)) return ##SKOwn3;
			if (y == (+ the oar +) && x == (+ the blade +)) return ##SKOwn3;
			if (y == (+ the beam +) && x == (+ the tackle +)) return -1;
			if (y == (+ the gate-thing +) && x == (+ the crank +)) return ##SKOwn3;
			if (y == (+ the bell +) && x == (+ the tackle +)) return -1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 70:
		say "Far out, the line of the sea has stopped going away.".

Every turn:
	if the turn count is 120:
		say "There is water in the lowest gutters, and it is running inland. The tide has turned.".

Every turn:
	if the turn count is 150:
		say "The sea is talking in the next street. You have very little time.".

Part 6 - Tasks and endings

The trap-freed is a task. The points are 2.
The lamp-filled is a task. The points are 2.
The spade-hafted is a task. The points are 3.
The trapdoor-bared is a task. The points are 2.
The door-dug is a task. The points are 2.
The ladder-mended is a task. The points are 3.
The fall-traced is a task. The points are 2.
The sluice-opened is a task. The points are 4.
The tackle-rigged is a task. The points are 3.
The levels-taken is a task. The points are 4.
The chart-drawn is a task. The points are 5.
The bell-raised is a task. The points are 4.
The bell-out is a task. The points are 3.
The bell-aboard is a task. The points are 5.

The maximum score is 44.

Every turn:
	if the trap-freed is pending and the eel-trap is freed:
		achieve the trap-freed.

Every turn:
	if the lamp-filled is pending and the lamp is fuelled:
		achieve the lamp-filled.

Every turn:
	if the spade-hafted is pending and the blade is nowhere and the oar is nowhere:
		achieve the spade-hafted.

Every turn:
	if the trapdoor-bared is pending and the trapdoor is bared:
		achieve the trapdoor-bared.

Every turn:
	if the door-dug is pending and the church-door is dug-out:
		achieve the door-dug.

Every turn:
	if the ladder-mended is pending and the ladder is sound-state:
		achieve the ladder-mended.

Every turn:
	if the fall-traced is pending and the cradle is studied:
		achieve the fall-traced.

Every turn:
	if the sluice-opened is pending and the gate-thing is lifted:
		achieve the sluice-opened.

Every turn:
	if the tackle-rigged is pending and the beam is rigged:
		achieve the tackle-rigged.

Every turn:
	if the levels-taken is pending and the field-book-count of the field-book is at least 4:
		achieve the levels-taken.

Every turn:
	if the chart-drawn is pending and the chart is not nowhere:
		achieve the chart-drawn.

Every turn:
	if the bell-raised is pending and the bier is laden-state:
		achieve the bell-raised.

Every turn:
	if the bell-out is pending and the location of the bier is the churchyard:
		achieve the bell-out.

Every turn:
	if the bell-aboard is pending and the chart-drawn is achieved and the bell is loaded:
		achieve the bell-aboard.

Every turn:
	if the story has not ended and the bell is nowhere and the cradle is studied:
		say "The chain goes slack. You unhook your hands from it and walk back to the hard ahead of the water, and you write in the field book: bell seen, not moved. At dusk, from Merrin[']s deck, you hear it ring once under the sea, and Merrin lifts her cap. The county never does find out why its surveyor smiled.";
		end the story finally saying "You have won: Keeper of Thornsea[']s Secret".

Every turn:
	if the story has not ended and the turn count is at least 180:
		say "The sea comes up the street like a man coming home. You get as far as the steps of the cross before it has your knees, and there Merrin[']s boathook finds your collar. Thornsea goes under with its bell, and it[']ll be nineteen years before you can finish the sentence you were writing.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the trap-freed is achieved and the lamp-filled is achieved and the spade-hafted is achieved and the trapdoor-bared is achieved and the door-dug is achieved and the ladder-mended is achieved and the fall-traced is achieved and the sluice-opened is achieved and the tackle-rigged is achieved and the levels-taken is achieved and the chart-drawn is achieved and the bell-raised is achieved and the bell-out is achieved and the bell-aboard is achieved:
		say "Merrin poles off on the flood with the bell amidships and Thornsea under your arm, on paper. Behind you the water climbs the steps of the cross, the sill, the threshold, each at the height that you wrote down. Nobody touches the bell, but somewhere past the hard a swell does it, once, and all over the bay the boats turn for home.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the market-cross.

When play begins:
	say "Once in nineteen years the tide goes out far enough to bare Thornsea, drowned in a night in 1607. You are the county[']s surveyor, with a warrant, a field book and one ebb: measure four levels, find a ground plan, draw the chart, and bring up the church bell if there is one. Merrin waits with her barge at the hard, south of here; show her your warrant. The water will be back by dusk.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the merrin is wary:
			no;
		yes;
	if N is 9:
		if the gate-thing is lifted:
			no;
		yes;
	if N is 22:
		if the bell is raised:
			no;
		yes;
	if N is 23:
		if the beam is rigged:
			no;
		yes;
	if N is 26:
		if the bell is not bogged:
			no;
		yes;
	if N is 33:
		if the lamp is burning-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 68, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Navy, with another man[']s buttons.";
	if N is 2, say "Yours, she means.";
	if N is 3, say "Tarred to the wrist.";
	if N is 4, say "It is where she is looking. It looks much the same.";
	if N is 5, say "The barge[']s whole length goes against it.";
	if N is 6, say "Worn hollow where Merrin sits.";
	if N is 7, say "Set for a trap to be held between.";
	if N is 8, say "Off at the shoulder, in some storm.";
	if N is 9, say "It smells of vestry.";
	if N is 10, say "They have had three centuries with no grinding.";
	if N is 11, say "Three teeth left, and she is proud of them.";
	if N is 12, say "Every shoe in Thornsea was turned on it.";
	if N is 13, say "Stiff as slates.";
	if N is 14, say "Of a Thursday, by the parish book, at supper time.";
	if N is 15, say "Wrought, in the shape of a fish.";
	if N is 16, say "Eleven, and then you would want wings.";
	if N is 17, say "Fell, of this parish. He believed in locks.";
	if N is 18, say "Sound, both of them, and mortised for a dozen rungs.";
	if N is 19, say "Four storeys of daylight.";
	if N is 20, say "Oak, with a rail to keep people on.";
	if N is 21, say "Broken boards. You would not lean on them.";
	if N is 22, say "Eleven hundredweight, mouth down.";
	if N is 23, say "Three sheaves, swinging a little.";
	if N is 24, say "As long as your arm, and black.";
	if N is 25, say "Green, from the bronze.";
	if N is 26, say "A staple cast in with the bell.";
	if N is 27, say "Yours are somewhere under there.";
	if N is 28, say "You are in it to there.";
	if N is 29, say "Tarred. The county has lost pencils before.";
	if N is 30, say "A toothed wheel, a flint, and no argument.";
	if N is 31, say "Brass, stamped with the county[']s arms.";
	if N is 32, say "Thick, and pinched in at the top.";
	if N is 33, say "It leans when you walk, and stands when you stop.";
	if N is 34, say "A piece of somebody[']s Sunday shirt.";
	if N is 35, say "It swings about in there, thick as honey.";
	if N is 36, say "Square-mouthed, and packed with sand.";
	if N is 37, say "Wide outside and narrow inside, like a bargain.";
	if N is 38, say "Willow, bound twice, and burnt with a P.";
	if N is 39, say "Bronze, on pins as thick as thumbs.";
	if N is 40, say "As long as your own, to the elbow.";
	if N is 41, say "Sharp at every corner.";
	if N is 42, say "It would have to be a square one.";
	if N is 43, say "Turned to a finger[']s width, and none of them has split.";
	if N is 44, say "Four leaves, which for a parson is close to gambling.";
	if N is 45, say "Gone, glass and all. A crab looks out of one.";
	if N is 46, say "The size of lentils, and all of them shut.";
	if N is 47, say "Home, and under it.";
	if N is 48, say "There[']s a shrimp in it, being careful.";
	if N is 49, say "It is north, with no roof on it.";
	if N is 50, say "West, what there is.";
	if N is 51, say "Four, and they lead to a hard, a church, a mill and an inn.";
	if N is 52, say "Wide enough for a dray.";
	if N is 53, say "Down to the footings.";
	if N is 54, say "Three, shoulder high, and black inside still.";
	if N is 55, say "Away, for now.";
	if N is 56, say "One hall and half of the stairs.";
	if N is 57, say "Panelled to the height of the mud.";
	if N is 58, say "It makes a good upper storey.";
	if N is 59, say "West end, square, with the sky for a lid.";
	if N is 60, say "Boards over the vault, and you could put a foot through some.";
	if N is 61, say "Worn in the middle, like all the others.";
	if N is 62, say "Flint, limewashed by barnacles.";
	if N is 63, say "In the sea, and rather a long time ago.";
	if N is 64, say "Forged, with a head like a fist. It has held since 1607.";
	if N is 65, say "Elm boards, and you keep to the edge of them.";
	if N is 66, say "It goes down to the nave, on rungs that were banisters.";
	if N is 67, say "It goes up to the nave, and drips on every step.";
	if N is 69, say "You are there.";
	if N is 70, say "You would have to go north.";
	if N is 71, say "You would have to go south.";
	if N is 72, say "You would have to go east.";
	if N is 73, say "You would have to go west.";
	if N is 74, say "You would have to go west.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go north.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go east.";
	if N is 79, say "You are there.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go west.";
	if N is 82, say "You would have to go east.";
	if N is 83, say "You would have to go north.";
	if N is 84, say "You are there.";
	if N is 85, say "You would have to go west.";
	if N is 86, say "You are there.";
	if N is 87, say "You would have to go south.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go south.";
	if N is 90, say "You would have to go north.";
	if N is 91, say "You would have to go north.";
	if N is 92, say "You would have to go east.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go west.";
	if N is 95, say "You are there.";
	if N is 96, say "You would have to go south.";
	if N is 97, say "You would have to go up.";
	if N is 98, say "You would have to go down.";
	if N is 99, say "You are there.";
	if N is 100, say "You would have to go down.";
	if N is 101, say "You would have to go down.";
	if N is 102, say "You are there.";
	if N is 103, say "You would have to go up.";
	if N is 104, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'coat//': if (n < 1 && SK_Near((+ the merrin +))) return 1;
		'papers//': if (n < 2 && SK_Near((+ the merrin +))) return 2;
		'hand//': if (n < 3 && SK_Near((+ the merrin +))) return 3; if (n < 68 && SK_Near(player)) return 68;
		'horizon//': if (n < 4 && SK_Near((+ the merrin +))) return 4; if (n < 68 && SK_Near(player)) return 68;
		'wall//': if (n < 5 && SK_Near((+ the barge +))) return 5; if (n < 62 && SK_Near((+ the nave +))) return 62;
		'gunwale//': if (n < 6 && SK_Near((+ the barge +))) return 6;
		'knees//': if (n < 7 && SK_Near((+ the pask +))) return 7;
		'arms//': if (n < 8 && SK_Near((+ the stone-cross +))) return 8;
		'stream//': if (n < 9 && SK_Near((+ the gate-thing +))) return 9;
		'mussels//': if (n < 10 && SK_Near((+ the mill-wheel +))) return 10;
		'comb//': if (n < 11 && SK_Near((+ the mermaid +))) return 11;
		'face//': if (n < 12 && SK_Near((+ the anvil-thing +))) return 12; if (n < 68 && SK_Near(player)) return 68;
		'flaps//': if (n < 13 && SK_Near((+ the forge +))) return 13;
		'fire//': if (n < 14 && SK_Near((+ the forge +))) return 14;
		'latch//': if (n < 15 && SK_Near((+ the church-door +))) return 15;
		'steps//': if (n < 16 && SK_Near((+ the stair +))) return 16;
		'parson//': if (n < 17 && SK_Near((+ the iron-chest +))) return 17;
		'rails//': if (n < 18 && SK_Near((+ the ladder +))) return 18;
		'tower//': if (n < 19 && SK_Near((+ the ladder +))) return 19; if (n < 59 && SK_Near((+ the nave +))) return 59;
		'bed//': if (n < 20 && SK_Near((+ the bier +))) return 20;
		'lip//': if (n < 21 && SK_Near((+ the bier +))) return 21;
		'load//': if (n < 22 && SK_Near((+ the bier +))) return 22;
		'block//': if (n < 23 && SK_Near((+ the beam +))) return 23;
		'splinters//': if (n < 24 && SK_Near((+ the hole +))) return 24;
		'thumb//': if (n < 25 && SK_Near((+ the bell +))) return 25;
		'crown//': if (n < 26 && SK_Near((+ the bell +))) return 26; if (n < 68 && SK_Near(player)) return 68;
		'boot//': if (n < 27 && SK_Near((+ the mud +))) return 27;
		'ankle//': if (n < 28 && SK_Near((+ the mud +))) return 28;
		'string//': if (n < 29 && SK_Near((+ the field-book +))) return 29;
		'striker//': if (n < 30 && SK_Near((+ the lamp +))) return 30;
		'base//': if (n < 31 && SK_Near((+ the lamp +))) return 31;
		'glass//': if (n < 32 && SK_Near((+ the lamp +))) return 32;
		'flame//': if (n < 33 && SK_Near((+ the lamp +))) return 33;
		'rag//': if (n < 34 && SK_Near((+ the oil-flask +))) return 34;
		'filling//': if (n < 35 && SK_Near((+ the oil-flask +))) return 35;
		'socket//': if (n < 36 && SK_Near((+ the blade +))) return 36; if (n < 41 && SK_Near((+ the crank +))) return 41;
		'throat//': if (n < 37 && SK_Near((+ the eel-trap +))) return 37;
		'rim//': if (n < 38 && SK_Near((+ the eel-trap +))) return 38; if (n < 68 && SK_Near(player)) return 68;
		'sheaves//': if (n < 39 && SK_Near((+ the tackle +))) return 39;
		'arm//': if (n < 40 && SK_Near((+ the crank +))) return 40;
		'spindle//': if (n < 42 && SK_Near((+ the crank +))) return 42;
		'neck//': if (n < 43 && SK_Near((+ the banisters +))) return 43;
		'head//': if (n < 44 && SK_Near((+ the brass-key +))) return 44;
		'windows//': if (n < 45 && SK_Near((+ the stumps +))) return 45;
		'doors//': if (n < 46 && SK_Near((+ the barnacles +))) return 46;
		'carts//': if (n < 47 && SK_Near((+ the kerbs +))) return 47;
		'puddle//': if (n < 48 && SK_Near((+ the pit +))) return 48;
		'church//': if (n < 49 && SK_Near((+ the market-cross +))) return 49;
		'inn//': if (n < 50 && SK_Near((+ the market-cross +))) return 50;
		'lanes//': if (n < 51 && SK_Near((+ the market-cross +))) return 51; if (n < 68 && SK_Near(player)) return 68;
		'gap//': if (n < 52 && SK_Near((+ the inn-yard +))) return 52;
		'walls//': if (n < 53 && SK_Near((+ the tide-mill +))) return 53; if (n < 54 && SK_Near((+ the smithy +))) return 54;
		'water//': if (n < 55 && SK_Near((+ the smithy +))) return 55;
		'house//': if (n < 56 && SK_Near((+ the parsonage +))) return 56; if (n < 68 && SK_Near(player)) return 68;
		'hall//': if (n < 57 && SK_Near((+ the parsonage +))) return 57;
		'sky//': if (n < 58 && SK_Near((+ the parsonage +))) return 58;
		'floor//': if (n < 60 && SK_Near((+ the nave +))) return 60; if (n < 65 && SK_Near((+ the belfry +))) return 65;
		'step//': if (n < 61 && SK_Near((+ the nave +))) return 61;
		'roof//': if (n < 63 && SK_Near((+ the nave +))) return 63;
		'bolt//': if (n < 64 && SK_Near((+ the belfry +))) return 64;
		'ladder//': if (n < 66 && SK_Near((+ the belfry +))) return 66;
		'stair//': if (n < 67 && SK_Near((+ the crypt +))) return 67;
		'lies//': if (n < 68 && SK_Near(player)) return 68;
		'slope//': if (n < 68 && SK_Near(player)) return 68;
		'hanging//': if (n < 68 && SK_Near(player)) return 68;
		'drew//': if (n < 68 && SK_Near(player)) return 68;
		'ash//': if (n < 68 && SK_Near(player)) return 68;
		'boxwood//': if (n < 68 && SK_Near(player)) return 68;
		'break//': if (n < 68 && SK_Near(player)) return 68;
		'centuries//': if (n < 68 && SK_Near(player)) return 68;
		'clocks//': if (n < 68 && SK_Near(player)) return 68;
		'coin//': if (n < 68 && SK_Near(player)) return 68;
		'corner//': if (n < 68 && SK_Near(player)) return 68;
		'daylight//': if (n < 68 && SK_Near(player)) return 68;
		'dead//': if (n < 68 && SK_Near(player)) return 68;
		'desk//': if (n < 68 && SK_Near(player)) return 68;
		'drayman//': if (n < 68 && SK_Near(player)) return 68;
		'dripping//': if (n < 68 && SK_Near(player)) return 68;
		'drop//': if (n < 68 && SK_Near(player)) return 68;
		'dusk//': if (n < 68 && SK_Near(player)) return 68;
		'ebb//': if (n < 68 && SK_Near(player)) return 68;
		'echo//': if (n < 68 && SK_Near(player)) return 68;
		'fells//': if (n < 68 && SK_Near(player)) return 68;
		'flood//': if (n < 68 && SK_Near(player)) return 68;
		'friend//': if (n < 68 && SK_Near(player)) return 68;
		'friends//': if (n < 68 && SK_Near(player)) return 68;
		'full//': if (n < 68 && SK_Near(player)) return 68;
		'gear//': if (n < 68 && SK_Near(player)) return 68;
		'gran//': if (n < 68 && SK_Near(player)) return 68;
		'ground//': if (n < 68 && SK_Near(player)) return 68;
		'haystack//': if (n < 68 && SK_Near(player)) return 68;
		'heart//': if (n < 68 && SK_Near(player)) return 68;
		'hip//': if (n < 68 && SK_Near(player)) return 68;
		'home//': if (n < 68 && SK_Near(player)) return 68;
		'hundredth//': if (n < 68 && SK_Near(player)) return 68;
		'leather//': if (n < 68 && SK_Near(player)) return 68;
		'level//': if (n < 68 && SK_Near(player)) return 68;
		'levels//': if (n < 68 && SK_Near(player)) return 68;
		'loading//': if (n < 68 && SK_Near(player)) return 68;
		'masonry//': if (n < 68 && SK_Near(player)) return 68;
		'mast//': if (n < 68 && SK_Near(player)) return 68;
		'miller//': if (n < 68 && SK_Near(player)) return 68;
		'mirror//': if (n < 68 && SK_Near(player)) return 68;
		'nod//': if (n < 68 && SK_Near(player)) return 68;
		'nose//': if (n < 68 && SK_Near(player)) return 68;
		'paper//': if (n < 68 && SK_Near(player)) return 68;
		'people//': if (n < 68 && SK_Near(player)) return 68;
		'pew//': if (n < 68 && SK_Near(player)) return 68;
		'question//': if (n < 68 && SK_Near(player)) return 68;
		'ready//': if (n < 68 && SK_Near(player)) return 68;
		'sand//': if (n < 68 && SK_Near(player)) return 68;
		'sheet//': if (n < 68 && SK_Near(player)) return 68;
		'shoulder//': if (n < 68 && SK_Near(player)) return 68;
		'slot//': if (n < 68 && SK_Near(player)) return 68;
		'smith//': if (n < 68 && SK_Near(player)) return 68;
		'square//': if (n < 68 && SK_Near(player)) return 68;
		'strand//': if (n < 68 && SK_Near(player)) return 68;
		'sun//': if (n < 68 && SK_Near(player)) return 68;
		'sundays//': if (n < 68 && SK_Near(player)) return 68;
		'surveyor//': if (n < 68 && SK_Near(player)) return 68;
		'thornsea//': if (n < 68 && SK_Near(player)) return 68;
		'thread//': if (n < 68 && SK_Near(player)) return 68;
		'tides//': if (n < 68 && SK_Near(player)) return 68;
		'tray//': if (n < 68 && SK_Near(player)) return 68;
		'wickers//': if (n < 68 && SK_Near(player)) return 68;
		'wrist//': if (n < 68 && SK_Near(player)) return 68;
		'cross//': if (n < 69 && SK_Near((+ the market-cross +))) return 69; if (n < 76 && SK_Near((+ the boat-hard +))) return 76; if (n < 78 && SK_Near((+ the inn-yard +))) return 78; if (n < 81 && SK_Near((+ the mill-lane +))) return 81; if (n < 89 && SK_Near((+ the churchyard +))) return 89;
		'churchyar//': if (n < 70 && SK_Near((+ the market-cross +))) return 70; if (n < 88 && SK_Near((+ the churchyard +))) return 88; if (n < 94 && SK_Near((+ the parsonage +))) return 94; if (n < 96 && SK_Near((+ the nave +))) return 96;
		'hard//': if (n < 71 && SK_Near((+ the market-cross +))) return 71; if (n < 75 && SK_Near((+ the boat-hard +))) return 75;
		'lane//': if (n < 72 && SK_Near((+ the market-cross +))) return 72; if (n < 80 && SK_Near((+ the mill-lane +))) return 80; if (n < 85 && SK_Near((+ the tide-mill +))) return 85; if (n < 87 && SK_Near((+ the smithy +))) return 87;
		'mermaid//': if (n < 73 && SK_Near((+ the market-cross +))) return 73; if (n < 77 && SK_Near((+ the inn-yard +))) return 77; if (n < 79 && SK_Near((+ the inn-cellar +))) return 79;
		'yard//': if (n < 74 && SK_Near((+ the market-cross +))) return 74; if (n < 77 && SK_Near((+ the inn-yard +))) return 77;
		'cellar//': if (n < 79 && SK_Near((+ the inn-cellar +))) return 79;
		'mill//': if (n < 82 && SK_Near((+ the mill-lane +))) return 82; if (n < 84 && SK_Near((+ the tide-mill +))) return 84;
		'smithy//': if (n < 83 && SK_Near((+ the mill-lane +))) return 83; if (n < 86 && SK_Near((+ the smithy +))) return 86;
		'botolph//': if (n < 90 && SK_Near((+ the churchyard +))) return 90; if (n < 95 && SK_Near((+ the nave +))) return 95; if (n < 100 && SK_Near((+ the belfry +))) return 100; if (n < 103 && SK_Near((+ the crypt +))) return 103;
		'nave//': if (n < 91 && SK_Near((+ the churchyard +))) return 91; if (n < 95 && SK_Near((+ the nave +))) return 95; if (n < 101 && SK_Near((+ the belfry +))) return 101; if (n < 104 && SK_Near((+ the crypt +))) return 104;
		'parsonage//': if (n < 92 && SK_Near((+ the churchyard +))) return 92; if (n < 93 && SK_Near((+ the parsonage +))) return 93;
		'belfry//': if (n < 97 && SK_Near((+ the nave +))) return 97; if (n < 99 && SK_Near((+ the belfry +))) return 99;
		'crypt//': if (n < 98 && SK_Near((+ the nave +))) return 98; if (n < 102 && SK_Near((+ the crypt +))) return 102;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'fells//') rtrue;
	if (w == 'sundays//') rtrue;
	if (w == 'thornsea//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "acre acres aid aids air ankle ankles argument arguments arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "bargain bargains base bases bay bays bearer bearers bed beds board boards body bolt bolts boot boots boxwood boxwoods break breaks";
		}
		'c': switch (n) {
			1: return "cap caps cast casts ceiling centuries century church churches clerk clerks clock clocks coat coats coin coins collar collars comb combs corner corners";
			2: return "counties county crab crabs curtsey curtseys";
		}
		'd': switch (n) {
			1: return "daylight daylights dead deads desk desks digging diggings dray drayman draymans drays drew drews dripping drippings drop drops dusk dusks";
		}
		'e': switch (n) {
			1: return "ear ears ebb ebbs eel eels elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet fell fells filling fillings finger fingers fire fires fish fishes fist fists flap flaps flint flints flood floods foot footing";
			2: return "footings friend friends full fulls";
		}
		'g': switch (n) {
			1: return "gear gears glass glasses gran grans grinding grindings ground grounds gudgeon gudgeons gunwale gunwales gutter gutters";
		}
		'h': switch (n) {
			1: return "hair hall halls hand hands haystack haystacks heart hearts hip hips home homes horizon horizons house houses hundredth hundredths hundredweight";
			2: return "hundredweights";
		}
		'i': switch (n) {
			1: return "inn inns";
		}
		'k': switch (n) {
			1: return "knee knees knot knots knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lan lans latch latches leaf leafs leather leathers leaves leg legs lentil lentils lid lids life lifes lip lips loading loadings";
		}
		'm': switch (n) {
			1: return "market markets masonries masonry mast masts miller millers mirror mirrors mortice mortices mouth mouthful mouthfuls mussel mussels";
		}
		'n': switch (n) {
			1: return "neck necks nod nods nose noses";
		}
		'o': switch (n) {
			1: return "oak oaks";
		}
		'p': switch (n) {
			1: return "parish parishes parson parsons people person persons pew pews plank planks puddle puddles";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "rag rags readies ready rim rims roof roofs room rooms";
		}
		's': switch (n) {
			1: return "sand sands sentence sentences sheaf sheafs sheaves sheet sheets shoe shoes shore shores shoulder shoulders shriek shrieks shrimp shrimps sigh sighs";
			2: return "skies sky slope slopes slot slots sluice sluices smith smiths socket sockets sound sounds splinter splinters square squares staple staples storey";
			3: return "storeys storm storms strain strains strand strands street streets striker strikers string strings suck sucks sun sunday sundays suns surveyor";
			4: return "surveyors swell swells";
		}
		't': switch (n) {
			1: return "thornsea thornseas thread threads throat throats thumb thumbs thursday thursdays tower towers tray trays";
		}
		'v': switch (n) {
			1: return "view views";
		}
		'w': switch (n) {
			1: return "watermen watermens wicker wickers window windows wrist wrists";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the stair or the noun is the ladder or the noun is the crypt-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the stair or the noun is the ladder or the noun is the crypt-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the stair or the noun is the ladder or the noun is the crypt-stair:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the stair +))) rtrue;
		'ladder//': if (SK_Near((+ the belfry +))) rtrue;
		'stair//': if (SK_Near((+ the crypt +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the stair +))) rtrue;
	if (SK_Near((+ the belfry +))) rtrue;
	if (SK_Near((+ the crypt +))) rtrue;
	if (TestScope((+ the stair +), player)) rtrue;
	if (TestScope((+ the ladder +), player)) rtrue;
	if (TestScope((+ the crypt-stair +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the field-book-count of the field-book is 0]none[otherwise if the field-book-count of the field-book is 1]one[otherwise if the field-book-count of the field-book is 2]two[otherwise if the field-book-count of the field-book is 3]three[otherwise]all[end if]".

To say choice-2: say "[if the field-book-count of the field-book is 0]none[otherwise if the field-book-count of the field-book is 1]one[otherwise if the field-book-count of the field-book is 2]two[otherwise if the field-book-count of the field-book is 3]three[otherwise]all four[end if]".
