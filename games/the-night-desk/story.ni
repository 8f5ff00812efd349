"The Night Desk" by Starling

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

The lobby is a room. It is privately-named.
The lodge is a room. It is privately-named.
The cloakroom is a room. It is privately-named.
The palm-court is a room. It is privately-named.
The kitchen-room is a room. It is privately-named.
The dynamo-room is a room. It is privately-named.
The wine-vault is a room. It is privately-named.
The landing is a room. It is privately-named.
The linen-room is a room. It is privately-named.
The suite is a room. It is privately-named.
The gallery is a room. It is privately-named.
The roof is a room. It is privately-named.

The printed name of the lobby is "Lobby".
The description of the lobby is "The night desk, your own, faces a revolving door and a lobby clock that only you can hear. A stair goes up. The palm court is north, your lodge east, the cloakroom west.[if the dynamo-thing is still-state] What light there is falls down the stairwell from the moon.[end if]".
The palm-court is north of the lobby.
The lodge is east of the lobby.
The cloakroom is west of the lobby.
The landing is up of the lobby.

The printed name of the lodge is "Porter[']s Lodge".
The description of the lodge is "Your own small kingdom: a row of wall hooks for the keys, and a cabin trunk that a Brazilian never came back for. The lobby is west.".
The lobby is west of the lodge.

The printed name of the cloakroom is "Cloakroom".
The description of the cloakroom is "A fur coat hangs here by itself, like a bear at a wedding, beside a hat stand of things left behind. The lobby is east.".
The lobby is east of the cloakroom.

The printed name of the palm-court is "Palm Court".
The description of the palm-court is "There has been no palm since the war; there is an aspidistra. A grand piano waits under a sheet of moonlight. The lobby is south and the kitchen is east.".
The lobby is south of the palm-court.
The kitchen-room is east of the palm-court.

The printed name of the kitchen-room is "Kitchen".
The description of the kitchen-room is "An iron range fills one wall, with a copper kettle at its shoulder, and a kitchen table fills the rest. Steps go down behind the cellar door; the palm court is west.[if the cellar-door is open] The cellar door stands open.[end if]".
The palm-court is west of the kitchen-room.

The printed name of the dynamo-room is "Dynamo Room".
The description of the dynamo-room is "The hotel makes its own light, or did. The dynamo sits on a block of concrete under a slate switchboard. Steps go up, and an arch leads east to the wine vault.".
The wine-vault is east of the dynamo-room.
The dynamo-room is dark.

The printed name of the wine-vault is "Wine Vault".
The description of the wine-vault is "Wine bins to the ceiling, most of them empty, since the inspector before this one. The dynamo room is west.".
The dynamo-room is west of the wine-vault.
The wine-vault is dark.

The printed name of the landing is "First Landing".
The description of the landing is "The carpet begins here. The Empress Suite lies east, the linen door is in the west wall, and the stairs go up to the dome and down to the lobby.[if the vasek is unheard-state] From the suite, a hand bell rings for the tenth time.[end if]".
The lobby is down of the landing.
The suite is east of the landing.
The gallery is up of the landing.

The printed name of the linen-room is "Linen Room".
The description of the linen-room is "Slatted shelves, floor to ceiling, and lavender enough to stun a moth. The landing is east.".

The printed name of the suite is "The Empress Suite".
The description of the suite is "Once an empress slept here, badly. Her bed remains, and by its head an empty perch. The landing is west.".
The landing is west of the suite.

The printed name of the gallery is "Dome Gallery".
The description of the gallery is "An iron walk round the inside of the glass dome, with the whole stairwell under it. A dome window leads outside; the stairs go down.[if the parrot-thing is aloft] Somewhere outside, above you, a voice says [quotation mark]Scoundrel.[quotation mark][end if]".
The landing is down of the gallery.

The printed name of the roof is "Roof Leads".
The description of the roof is "Lead underfoot, the sea in front, and a chimney stack behind. A lead gutter runs along the edge. The gallery is inside.".

Part 2 - States

A thing can be emptied or unsearched. A thing is usually unsearched.

A thing can be rummaged or untouched. A thing is usually untouched.

A thing can be roaring or sunken. A thing is usually sunken.

A thing can be contented or idle. A thing is usually idle.

A thing can be belted or beltless. A thing is usually beltless.

A thing can be running-state or still-state. A thing is usually still-state.

A thing can be studied or unread. A thing is usually unread.

A thing can be fused or fuseless. A thing is usually fuseless.

A thing can be heard-state or unheard-state. A thing is usually unheard-state.

A thing can be warm or shivering. A thing is usually shivering.

A thing can be nourished or unfed. A thing is usually unfed.

A thing can be asleep-state or awake-state. A thing is usually awake-state.

A thing can be soaped or stuck-state. A thing is usually stuck-state.

A thing can be fuelled or dry. A thing is usually dry.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be mended or catchless. A thing is usually catchless.

A thing can be bare or heaped. A thing is usually heaped.

A thing can be filled-state or cold. A thing is usually cold.

A thing can be cranked or crankless. A thing is usually crankless.

A thing can be aloft, lured or caged (this is its parrot-state property).

Part 3 - Things

The desk is a supporter. It is privately-named.
The street-door is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The hooks is a supporter. It is privately-named.
The trunk is a supporter. It is privately-named.
The coat is a thing. It is privately-named.
The hat-stand is a supporter. It is privately-named.
The aspidistra is a thing. It is privately-named.
The piano is a supporter. It is privately-named.
The range is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The bruno is a man. It is privately-named.
The cellar-door is a door. It is privately-named.
The dynamo-thing is a thing. It is privately-named.
The switchboard is a thing. It is privately-named.
The bins is a supporter. It is privately-named.
The linen-door is a door. It is privately-named.
The shelves is a supporter. It is privately-named.
The vasek is a woman. It is privately-named.
The bed-thing is a thing. It is privately-named.
The perch is a thing. It is privately-named.
The window is a door. It is privately-named.
The chandelier is a thing. It is privately-named.
The gutter is a container. It is privately-named.
The chimney is a thing. It is privately-named.
The register is a thing. It is privately-named.
The tagged-key is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The strap is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The hatpin is a thing. It is privately-named.
The cap is a thing. It is privately-named.
The iron-key is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The cage-thing is a container. It is privately-named.
The salad-oil is a thing. It is privately-named.
The scuttle is a thing. It is privately-named.
The brandy is a thing. It is privately-named.
The rubber-bottle is a thing. It is privately-named.
The soap is a thing. It is privately-named.
The posset-thing is a thing. It is privately-named.
The music-box is a thing. It is privately-named.
The parrot-thing is a thing. It is privately-named.
The fuse is a thing. It is privately-named.
The stairs is a thing. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The steps-thing is a thing. It is privately-named.
The hand-bell is a thing. It is privately-named.
The lavender is a thing. It is privately-named.
The dome is a thing. It is privately-named.
The sea is a thing. It is privately-named.
The concrete is a thing. It is privately-named.

The desk is in the lobby.
The printed name of the desk is "night desk".
Include (- with name 'night//' 'desk//' 'counter//' 'reception//' 'desks//p', -) when defining the desk.
The description of the desk is "Mahogany, with a groove worn by the elbows of night porters.".
The desk is fixed in place, not enterable and scenery.

The street-door is in the lobby.
The printed name of the street-door is "revolving door".
Include (- with name 'revolving//' 'door//' 'entrance//' 'street//' 'four//' 'leaves//' 'doors//p', -) when defining the street-door.
The description of the street-door is "Four leaves of brass and glass, that push round into the street. It is through here that the inspector will come.".
The street-door is fixed in place and scenery.

The clock is in the lobby.
The printed name of the clock is "lobby clock".
Include (- with name 'lobby//' 'clock//' 'hands//' 'clocks//p', -) when defining the clock.
The description of the clock is "Made in Besancon, wound on Sundays. It strikes the hours whether anyone is awake or not.".
The clock is fixed in place and scenery.

The hooks is in the lodge.
The printed name of the hooks is "wall hooks".
Include (- with name 'wall//' 'hooks//' 'hook//' 'board//', -) when defining the hooks.
The description of the hooks is "Thirty hooks for thirty rooms, and one to spare.".
The hooks is fixed in place, not enterable, scenery and plural-named.

The trunk is in the lodge.
The printed name of the trunk is "cabin trunk".
Include (- with name 'cabin//' 'trunk//' 'luggage//' 'trunks//p', -) when defining the trunk.
The description of the trunk is "It is labelled RIO in four languages, and has been a table for six years.".
The trunk is fixed in place, not enterable and scenery.

The coat is in the cloakroom.
The printed name of the coat is "fur coat".
Include (- with name 'fur//' 'coat//' 'pocket//' 'pockets//' 'overcoat//' 'coats//p', -) when defining the coat.
The description of the coat is "The manager[']s. It smells of cigars, and the pockets sag: you might search it, if you were that sort of porter.[if the coat is unsearched] The pockets of the fur coat are full.[end if][if the coat is emptied] The pockets of the fur coat are empty.[end if]".
The coat is fixed in place and scenery.

The hat-stand is in the cloakroom.
The printed name of the hat-stand is "hat stand".
Include (- with name 'hat//' 'stand//' 'lost//' 'hats//' 'pegs//' 'top//' 'peg//' 'stands//p', -) when defining the hat-stand.
The description of the hat-stand is "Its pegs hold what ladies leave behind: hats, and what goes through hats.".
The hat-stand is fixed in place, not enterable and scenery.

The aspidistra is in the palm-court.
The printed name of the aspidistra is "aspidistra".
Include (- with name 'aspidistra//' 'plant//' 'pot//' 'leaves//' 'earth//' 'aspidistras//p', -) when defining the aspidistra.
The description of the aspidistra is "It has survived gas, coffee and the quartet. [choice-1][if the aspidistra is untouched] Something has scratched at the earth of the aspidistra.[end if][if the aspidistra is rummaged] The earth of the aspidistra has been turned over, by you.[end if]".
The aspidistra is fixed in place and scenery.

The piano is in the palm-court.
The printed name of the piano is "grand piano".
Include (- with name 'grand//' 'piano//' 'lid//' 'pianos//p', -) when defining the piano.
The description of the piano is "A Pleyel with three dumb keys. The lid makes a good shelf.".
The piano is fixed in place, not enterable and scenery.

The range is in the kitchen-room.
The printed name of the range is "iron range".
Include (- with name 'iron//' 'range//' 'stove//' 'embers//' 'oven//' 'last//' 'ranges//p', -) when defining the range.
The description of the range is "Ten feet of black iron that must be fed with coal. On it everything in this house is cooked, or not.[if the range is sunken] The iron range is down to its last embers.[end if][if the range is roaring] The iron range roars.[end if]".
The range is fixed in place and scenery.

The kettle is in the kitchen-room.
The printed name of the kettle is "copper kettle".
Include (- with name 'copper//' 'kettle//' 'hot//' 'water//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "It holds a bucketful, enough to fill anything you might bring to it.".
The kettle is fixed in place and scenery.

The table-thing is in the kitchen-room.
The printed name of the table-thing is "kitchen table".
Include (- with name 'kitchen//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Scrubbed white, with a burn in the shape of Corsica.".
The table-thing is fixed in place, not enterable and scenery.

The bruno is in the kitchen-room.
The printed name of the bruno is "Bruno".
Include (- with name 'bruno//' 'cook//' 'chef//', -) when defining the bruno.
The description of the bruno is "The night cook, six feet of him, sitting in the dark with his arms folded over his apron.[if the bruno is idle] Bruno has nothing to cook with, and looks it.[end if][if the bruno is contented] Bruno has a glass by him, and hums.[end if]".
The appearance of the bruno is "Bruno, the cook, is sitting in the dark beside the range.".
The first place of the bruno is the kitchen-room.
The bruno is proper-named.

The cellar-door is down of the kitchen-room and up of the dynamo-room.
The printed name of the cellar-door is "cellar door".
Include (- with name 'cellar//' 'door//' 'doors//p', -) when defining the cellar-door.
The description of the cellar-door is "Iron-bound, and kept locked ever since the affair of the champagne. It takes an iron key.".
The cellar-door is openable, closed, lockable and locked.
The matching key of the cellar-door is the iron-key.

The dynamo-thing is in the dynamo-room.
The printed name of the dynamo-thing is "dynamo".
Include (- with name 'dynamo//' 'engine//' 'flywheel//' 'belt//' 'choke//' 'oil//' 'dynamos//p', -) when defining the dynamo-thing.
The description of the dynamo-thing is "Brass plate: A. VASEK, BRNO, 1911. An oil engine, a flywheel, a choke, and the belt by which one turns the other; you start it by hand.[if the dynamo-thing is beltless] The belt of the dynamo hangs in two pieces.[end if][if the dynamo-thing is belted] The belt of the dynamo is joined with a luggage strap.[end if][if the dynamo-thing is still-state] The dynamo does not turn.[end if][if the dynamo-thing is running-state] The dynamo runs, with a noise like applause.[end if]".
The dynamo-thing is fixed in place and scenery.

The switchboard is in the dynamo-room.
The printed name of the switchboard is "switchboard".
Include (- with name 'switchboard//' 'slate//' 'fuse//' 'holder//' 'feather//' 'slab//' 'middle//' 'clips//' 'copper//' 'green//' 'switchboards//p', -) when defining the switchboard.
The description of the switchboard is "A slab of slate with copper clips, into which a fuse is fitted.[if the switchboard is unread] You have not looked over the switchboard yet.[end if][if the switchboard is studied] You know what is amiss with the switchboard.[end if][if the switchboard is fuseless] The middle clips of the switchboard hold nothing; below them lies a green feather.[end if][if the switchboard is fused] The switchboard has its brass fuse.[end if]".
The switchboard is fixed in place and scenery.

The bins is in the wine-vault.
The printed name of the bins is "wine bins".
Include (- with name 'wine//' 'bins//' 'racks//' 'bin//', -) when defining the bins.
The description of the bins is "Burgundy, Bordeaux, cobwebs. The brandy is kept by itself, at the back.".
The bins is fixed in place, not enterable, scenery and plural-named.

The linen-door is west of the landing and east of the linen-room.
The printed name of the linen-door is "linen door".
Include (- with name 'linen//' 'door//' 'doors//p', -) when defining the linen-door.
The description of the linen-door is "Painted white, with a neat little lock. The tagged key from the lodge belongs to it.".
The linen-door is openable, closed, lockable and locked.
The matching key of the linen-door is the tagged-key.

The shelves is in the linen-room.
The printed name of the shelves is "slatted shelves".
Include (- with name 'slatted//' 'shelves//' 'shelf//' 'sheets//' 'towels//', -) when defining the shelves.
The description of the shelves is "Sheets, towels, and the things that go with beds and baths.".
The shelves is fixed in place, not enterable, scenery and plural-named.

The vasek is in the suite.
The printed name of the vasek is "Madame Vasek".
Include (- with name 'madame//' 'vasek//' 'guest//' 'widow//' 'lady//', -) when defining the vasek.
The description of the vasek is "Small, upright, seventy, in a bed jacket with medals of egg on it. Her rings have all gone from her fingers to one string round her neck.[if the vasek is unheard-state] Madame Vasek draws breath to tell you something.[end if][if the vasek is heard-state] Madame Vasek has told you what she wants.[end if][if the vasek is shivering] Her feet, under the eiderdown, are rubbing one another.[end if][if the vasek is warm] Her feet are still, and warm.[end if][if the vasek is unfed] She has had no supper.[end if][if the vasek is nourished] She has drunk her posset.[end if][if the vasek is awake-state] Madame Vasek is as awake as a lighthouse.[end if][if the vasek is asleep-state] Madame Vasek is asleep.[end if]".
The appearance of the vasek is "[choice-2][line break]".
The first place of the vasek is the suite.
The vasek is proper-named.

The bed-thing is in the suite.
The printed name of the bed-thing is "empress bed".
Include (- with name 'empress//' 'bed//' 'pillows//' 'eiderdown//' 'beds//p', -) when defining the bed-thing.
The description of the bed-thing is "Ebony, with swans. The pillows have been hit.".
The bed-thing is fixed in place and scenery.

The perch is in the suite.
The printed name of the perch is "empty perch".
Include (- with name 'empty//' 'perch//' 'ring//' 'perches//p', -) when defining the perch.
The description of the perch is "Ebony also. Under it lie sunflower husks and the lower half of a teaspoon.".
The perch is fixed in place and scenery.

The window is outside of the gallery and inside of the roof.
The printed name of the window is "dome window".
Include (- with name 'dome//' 'window//' 'sash//' 'casement//' 'windows//p', -) when defining the window.
The description of the window is "A sash in the glass of the dome, painted more often than opened. Rub it with something slippery, and it might run.[if the window is stuck-state] The dome window is stuck, with a gap that a thin parrot might pass.[end if][if the window is soaped] The dome window runs like a drawer.[end if]".
The window is openable and closed.

The printed name of the chandelier is "chandelier".
Include (- with name 'chandelier//' 'lights//' 'bulbs//' 'lustre//' 'chandeliers//p', -) when defining the chandelier.
The description of the chandelier is "Two hundred bulbs and four thousand drops of glass, hung down the stairwell from the dome.".
The chandelier is fixed in place and scenery.

The gutter is in the roof.
The printed name of the gutter is "lead gutter".
Include (- with name 'lead//' 'gutter//' 'hoard//' 'nest//' 'gutters//p', -) when defining the gutter.
The description of the gutter is "Broad as a bath. Something has been collecting in it: a thimble, teaspoons, the tops of siphons, all bright.".
The gutter is fixed in place, not enterable, unopenable, open and scenery.

The chimney is in the roof.
The printed name of the chimney is "chimney stack".
Include (- with name 'chimney//' 'stack//' 'chimneys//' 'cowl//' 'cowls//' 'highest//' 'tallest//' 'stacks//p', -) when defining the chimney.
The description of the chimney is "Six cowls in a row, each with its back to the wind.".
The chimney is fixed in place and scenery.

The register is on the desk.
The printed name of the register is "guest register".
Include (- with name 'guest//' 'register//' 'ledger//' 'book//' 'registers//p', -) when defining the register.
The description of the register is "Bound in green. You might read who is in the house.".
The appearance of the register is "The guest register lies on the desk.".
The first place of the register is the desk.
The register is portable.

The tagged-key is on the hooks.
The printed name of the tagged-key is "tagged key".
Include (- with name 'tagged//' 'key//' 'linen//' 'room//' 'bone//' 'tag//' 'keys//p', -) when defining the tagged-key.
The description of the tagged-key is "Small and flat, with a bone tag: LINEN.".
The appearance of the tagged-key is "One hook still has a tagged key on it.".
The first place of the tagged-key is the hooks.
The tagged-key is portable.

The lantern is on the trunk.
The printed name of the lantern is "stable lantern".
Include (- with name 'stable//' 'lantern//' 'lamp//' 'wick//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "Tin and horn, from when there were horses. You would have to fill it, with oil of some kind, before you could light it.[if the lantern is dry] The stable lantern has no oil in it.[end if][if the lantern is fuelled] The stable lantern has oil in it.[end if][if the lantern is unlit-state] The stable lantern is unlit.[end if][if the lantern is burning-state] The stable lantern burns, yellow and salady.[end if]".
The appearance of the lantern is "A stable lantern stands on the trunk.".
The first place of the lantern is the trunk.
The lantern is portable.

The strap is on the trunk.
The printed name of the strap is "luggage strap".
Include (- with name 'luggage//' 'strap//' 'leather//' 'buckle//' 'straps//p', -) when defining the strap.
The description of the strap is "Good leather, two inches wide, with a buckle. It would mend most things that pull.".
The appearance of the strap is "A luggage strap is coiled up on the trunk.".
The first place of the strap is the trunk.
The strap is portable.

The matches-thing is carried by the player.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'match//' 'vestas//' 'wax//', -) when defining the matches-thing.
The description of the matches-thing is "Wax vestas, with a picture of the hotel when it was new.".
The matches-thing is portable and plural-named.

The hatpin is on the hat-stand.
The printed name of the hatpin is "hatpin".
Include (- with name 'hatpin//' 'pin//' 'hatpins//p', -) when defining the hatpin.
The description of the hatpin is "Eight inches of blue steel. It would mend a catch, or end a conversation.".
The appearance of the hatpin is "A hatpin is stuck in the hat stand.".
The first place of the hatpin is the hat-stand.
The hatpin is portable.

The cap is on the hat-stand.
The printed name of the cap is "bellboy cap".
Include (- with name 'bellboy//' 'cap//' 'pillbox//' 'caps//p', -) when defining the cap.
The description of the cap is "Red, round, gold cord. It was yours, at fourteen.".
The appearance of the cap is "A bellboy cap has been on the top peg since 1921.".
The first place of the cap is the hat-stand.
The cap is portable and wearable.

The printed name of the iron-key is "iron key".
Include (- with name 'iron//' 'key//' 'keys//p', -) when defining the iron-key.
The description of the iron-key is "As long as your hand.".
The iron-key is portable.

The printed name of the crank is "silver crank".
Include (- with name 'silver//' 'crank//' 'winder//' 'tiny//' 'handle//' 'cranks//p', -) when defining the crank.
The description of the crank is "A tiny handle with a square end, made to fit something that is wound up.".
The crank is portable.

The cage-thing is on the piano.
The printed name of the cage-thing is "birdcage".
Include (- with name 'birdcage//' 'catch//' 'bars//' 'cage//' 'little//' 'gate//' 'open//' 'birdcages//p', -) when defining the cage-thing.
The description of the cage-thing is "Brass wire, shaped like a mosque, large enough for a parrot.[if the cage-thing is catchless] The catch of the birdcage is gone, and the little gate swings.[end if][if the cage-thing is mended] The gate of the birdcage is held by a hatpin.[end if]".
The appearance of the cage-thing is "On the piano lid stands an open birdcage.".
The first place of the cage-thing is the piano.
The cage-thing is portable, not enterable, unopenable and open.

The salad-oil is on the table-thing.
The printed name of the salad-oil is "salad oil".
Include (- with name 'salad//' 'oil//' 'olive//' 'cruet//', -) when defining the salad-oil.
The description of the salad-oil is "A cruet of it, green-gold, from Lucca.".
The appearance of the salad-oil is "A cruet of salad oil has been left on the table.".
The first place of the salad-oil is the table-thing.
The salad-oil is portable.
The indefinite article of the salad-oil is "some".

The scuttle is in the dynamo-room.
The printed name of the scuttle is "coal scuttle".
Include (- with name 'coal//' 'scuttle//' 'coals//' 'bucket//' 'scuttles//p', -) when defining the scuttle.
The description of the scuttle is "The kitchen[']s own, brought down here to be filled and forgotten. The range could be fed from it.[if the scuttle is heaped] The coal scuttle is heaped with coal.[end if][if the scuttle is bare] The coal scuttle is bare.[end if]".
The appearance of the scuttle is "A coal scuttle stands at the foot of the steps, full.".
The first place of the scuttle is the dynamo-room.
The scuttle is portable.

The brandy is on the bins.
The printed name of the brandy is "old brandy".
Include (- with name 'old//' 'brandy//' 'cognac//' 'armagnac//', -) when defining the brandy.
The description of the brandy is "Armagnac, 1893, with the wax whole.".
The appearance of the brandy is "At the back lies the old brandy.".
The first place of the brandy is the bins.
The brandy is portable.
The indefinite article of the brandy is "some".

The rubber-bottle is on the shelves.
The printed name of the rubber-bottle is "rubber bottle".
Include (- with name 'rubber//' 'bottle//' 'hot//' 'water//' 'bottles//p', -) when defining the rubber-bottle.
The description of the rubber-bottle is "A hot water bottle, in a knitted jacket with a row of ducks.[if the rubber-bottle is cold] The rubber bottle is flat and cold.[end if][if the rubber-bottle is filled-state] The rubber bottle is fat and hot.[end if]".
The appearance of the rubber-bottle is "On one shelf hangs a rubber bottle, of the kind for beds.".
The first place of the rubber-bottle is the shelves.
The rubber-bottle is portable.

The soap is on the shelves.
The printed name of the soap is "yellow soap".
Include (- with name 'yellow//' 'soap//' 'bar//', -) when defining the soap.
The description of the soap is "A yellow bar, hard as a step.".
The appearance of the soap is "There is a bar of yellow soap.".
The first place of the soap is the shelves.
The soap is portable.
The indefinite article of the soap is "some".

The printed name of the posset-thing is "hot posset".
Include (- with name 'hot//' 'posset//' 'milk//' 'drink//' 'covered//' 'cup//' 'possets//p', -) when defining the posset-thing.
The description of the posset-thing is "Milk, egg, nutmeg and Armagnac, in a covered cup.".
The posset-thing is portable and edible.

The printed name of the music-box is "music box".
Include (- with name 'music//' 'box//' 'waltz//' 'boxes//p', -) when defining the music-box.
The description of the music-box is "Rosewood, no bigger than a brick. There is a square hole in its side, and a waltz in it, to play.[if the music-box is crankless] The music box lacks its crank.[end if][if the music-box is cranked] The music box has its silver crank.[end if]".
The music-box is portable.

The parrot-thing is in the roof.
The printed name of the parrot-thing is "green parrot".
Include (- with name 'green//' 'parrot//' 'bird//' 'commodore//' 'thin//' 'parrots//p', -) when defining the parrot-thing.
The description of the parrot-thing is "Green, with a yellow nape and the eye of a magistrate. It answers to Commodore.[if the parrot-thing is aloft] The green parrot is on the highest cowl, out of reach.[end if][if the parrot-thing is lured] The green parrot is down by your shoes, waiting for the next bar.[end if][if the parrot-thing is caged] The green parrot is caged.[end if]".
The appearance of the parrot-thing is "[choice-3][line break]".
The first place of the parrot-thing is the roof.
The parrot-thing is portable.

The fuse is in the gutter.
The printed name of the fuse is "brass fuse".
Include (- with name 'brass//' 'fuse//' 'fuses//p', -) when defining the fuse.
The description of the fuse is "As long as a finger, and very bright; there are beak marks on it. It fits the switchboard.".
The fuse is portable.

The printed name of the stairs is "stairs".
Include (- with name 'stairs//' 'stair//' 'staircase//' 'stairwell//' 'whole//', -) when defining the stairs.
The description of the stairs is "Marble as far as the landing, iron from there on, with a drop down the middle that the chandelier fills.".
The stairs is fixed in place, scenery and plural-named.

The carpet-thing is in the landing.
The printed name of the carpet-thing is "carpet".
Include (- with name 'carpet//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "Red, with a path worn in it by the feet of chambermaids.".
The carpet-thing is fixed in place and scenery.

The printed name of the steps-thing is "steps".
Include (- with name 'steps//' 'step//', -) when defining the steps-thing.
The description of the steps-thing is "Steep, and hollow in the middle. The cook never uses them after dinner.".
The steps-thing is fixed in place, scenery and plural-named.

The hand-bell is in the suite.
The printed name of the hand-bell is "hand bell".
Include (- with name 'hand//' 'bell//' 'bells//p', -) when defining the hand-bell.
The description of the hand-bell is "Silver, and hot from use. Madame does not lend it.".
The hand-bell is fixed in place and scenery.

The lavender is in the linen-room.
The printed name of the lavender is "lavender".
Include (- with name 'lavender//' 'muslin//' 'bags//' 'lavenders//p', -) when defining the lavender.
The description of the lavender is "In muslin bags, a hundred of them.".
The lavender is fixed in place and scenery.

The dome is in the gallery.
The printed name of the dome is "glass dome".
Include (- with name 'glass//' 'dome//' 'walk//' 'panes//' 'domes//p', -) when defining the dome.
The description of the dome is "Panes as big as doors, and past them the moon, a little blurred by salt.".
The dome is fixed in place and scenery.

The sea is in the roof.
The printed name of the sea is "sea".
Include (- with name 'sea//' 'moon//' 'seas//p', -) when defining the sea.
The description of the sea is "Black, with a road of moon laid across it.".
The sea is fixed in place and scenery.

The concrete is in the dynamo-room.
The printed name of the concrete is "concrete".
Include (- with name 'concrete//' 'block//' 'arch//' 'concretes//p', -) when defining the concrete.
The description of the concrete is "A block as big as a bed. It used to tremble.".
The concrete is fixed in place and scenery.

Does the player mean doing something with the window: it is unlikely.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the dynamo-room:
	say "Black, and warm, and it smells of oil. The silence is the dynamo not running.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the wine-vault:
	say "It is as dark as the inside of a bottle.";
	say line break.

Placing backdrops:
	if the location of the player is the lobby or the location of the player is the landing or the location of the player is the gallery, move the chandelier to the location of the player;
	otherwise remove the chandelier from play.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Placing backdrops:
	if the location of the player is the lobby or the location of the player is the landing or the location of the player is the gallery, move the stairs to the location of the player;
	otherwise remove the stairs from play.

Placing backdrops:
	if the location of the player is the kitchen-room or the location of the player is the dynamo-room, move the steps-thing to the location of the player;
	otherwise remove the steps-thing from play.

Check greeting the bruno:
	say "[quotation mark]Can[']t see, can[']t cook,[quotation mark] says Bruno. [quotation mark]Ask me about the range, or the cellar, or a drink for your guest.[quotation mark]";
	stop the action;
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check asking the bruno about something:
	if (the topic understood includes "range" or the topic understood includes "coal" or the topic understood includes "fire" or the topic understood includes "kettle"):
		say "[quotation mark]She[']s dying, and the coal[']s down by the dynamo, behind a locked door.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "cellar" or the topic understood includes "door" or the topic understood includes "manager"):
		say "[quotation mark]The cellar key is in the manager[']s coat, and the coat[']s in the cloakroom. He never gets as far as the pockets.[quotation mark]";
		stop the action;
	if (the topic understood includes "posset" or the topic understood includes "drink" or the topic understood includes "milk" or the topic understood includes "brandy" or the topic understood includes "supper"):
		say "[quotation mark]For nerves, a posset. Bring me old brandy from the vault and a hot range.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Oil is oil. There[']s salad oil on the table, and lettuce is out of season.[quotation mark]";
		stop the action;
	if (the topic understood includes "parrot" or the topic understood includes "bird" or the topic understood includes "fuse"):
		say "[quotation mark]It had a spoon of mine, and went up the stairs with it. It[']s on the roof by now, with the rest of the silver.[quotation mark]";
		stop the action;
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check telling the bruno about something:
	if (the topic understood includes "range" or the topic understood includes "coal" or the topic understood includes "fire" or the topic understood includes "kettle"):
		say "[quotation mark]She[']s dying, and the coal[']s down by the dynamo, behind a locked door.[quotation mark]";
		stop the action;
	if (the topic understood includes "key" or the topic understood includes "cellar" or the topic understood includes "door" or the topic understood includes "manager"):
		say "[quotation mark]The cellar key is in the manager[']s coat, and the coat[']s in the cloakroom. He never gets as far as the pockets.[quotation mark]";
		stop the action;
	if (the topic understood includes "posset" or the topic understood includes "drink" or the topic understood includes "milk" or the topic understood includes "brandy" or the topic understood includes "supper"):
		say "[quotation mark]For nerves, a posset. Bring me old brandy from the vault and a hot range.[quotation mark]";
		stop the action;
	if (the topic understood includes "oil" or the topic understood includes "lantern" or the topic understood includes "light"):
		say "[quotation mark]Oil is oil. There[']s salad oil on the table, and lettuce is out of season.[quotation mark]";
		stop the action;
	if (the topic understood includes "parrot" or the topic understood includes "bird" or the topic understood includes "fuse"):
		say "[quotation mark]It had a spoon of mine, and went up the stairs with it. It[']s on the roof by now, with the rest of the silver.[quotation mark]";
		stop the action;
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check answering the bruno that something:
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check ordering the bruno to something:
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check giving something to the bruno:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the brandy) and the range is roaring:
		now the bruno is contented;
		now the brandy is carried by the bruno;
		now the posset-thing is carried by the player;
		say "Bruno kisses the label. Milk, egg, nutmeg, a long pour, a short one for himself, and he hands you a hot posset. [quotation mark]For the suite. With my respects.[quotation mark]";
		stop the action;
	if (the noun is the brandy):
		say "[quotation mark]Beautiful. And on what do I heat the milk? Feed my range.[quotation mark]";
		stop the action;
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check showing something to the bruno:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the brandy):
		say "[quotation mark]Beautiful. And on what do I heat the milk? Feed my range.[quotation mark]";
		stop the action;
	say "Bruno spreads his hands. There is flour on both.";
	stop the action;
	continue the action.

Check greeting the vasek:
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	now the vasek is heard-state;
	say "[quotation mark]I have cold feet, no supper and no parrot,[quotation mark] says Madame Vasek. [quotation mark]Bring me a hot bottle, a hot drink and the Commodore, and I shall sleep. In that order, I think.[quotation mark]";
	stop the action;
	continue the action.

Check asking the vasek about something:
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	if (the topic understood includes "parrot" or the topic understood includes "commodore" or the topic understood includes "bird"):
		now the vasek is heard-state;
		say "[quotation mark]He went up, past the gallery. He steals what shines and he fears nothing, but he cannot hear his waltz and stay away.[quotation mark]";
		stop the action;
	if (the topic understood includes "dynamo" or the topic understood includes "engine" or the topic understood includes "lights" or the topic understood includes "anton" or the topic understood includes "husband"):
		now the vasek is heard-state;
		say "[quotation mark]Anton built it. There is a way to start it. I[']ll tell you when I am warm, fed, and not alone; not before.[quotation mark]";
		stop the action;
	if (the topic understood includes "music box" or the topic understood includes "waltz" or the topic understood includes "crank"):
		now the vasek is heard-state;
		say "[quotation mark]It plays our waltz, when it has a crank. He buried that in some pot, I think.[quotation mark]";
		stop the action;
	now the vasek is heard-state;
	say "[quotation mark]I have cold feet, no supper and no parrot,[quotation mark] says Madame Vasek. [quotation mark]Bring me a hot bottle, a hot drink and the Commodore, and I shall sleep. In that order, I think.[quotation mark]";
	stop the action;
	continue the action.

Check telling the vasek about something:
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	if (the topic understood includes "parrot" or the topic understood includes "commodore" or the topic understood includes "bird"):
		now the vasek is heard-state;
		say "[quotation mark]He went up, past the gallery. He steals what shines and he fears nothing, but he cannot hear his waltz and stay away.[quotation mark]";
		stop the action;
	if (the topic understood includes "dynamo" or the topic understood includes "engine" or the topic understood includes "lights" or the topic understood includes "anton" or the topic understood includes "husband"):
		now the vasek is heard-state;
		say "[quotation mark]Anton built it. There is a way to start it. I[']ll tell you when I am warm, fed, and not alone; not before.[quotation mark]";
		stop the action;
	if (the topic understood includes "music box" or the topic understood includes "waltz" or the topic understood includes "crank"):
		now the vasek is heard-state;
		say "[quotation mark]It plays our waltz, when it has a crank. He buried that in some pot, I think.[quotation mark]";
		stop the action;
	now the vasek is heard-state;
	say "[quotation mark]I have cold feet, no supper and no parrot,[quotation mark] says Madame Vasek. [quotation mark]Bring me a hot bottle, a hot drink and the Commodore, and I shall sleep. In that order, I think.[quotation mark]";
	stop the action;
	continue the action.

Check answering the vasek that something:
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	say "Madame regards you over the sheet. [quotation mark]No,[quotation mark] she says.";
	stop the action;
	continue the action.

Check ordering the vasek to something:
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	say "Madame regards you over the sheet. [quotation mark]No,[quotation mark] she says.";
	stop the action;
	continue the action.

Check giving something to the vasek:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	if (the noun is the rubber-bottle) and the rubber-bottle is filled-state:
		now the vasek is heard-state;
		now the vasek is warm;
		now the rubber-bottle is carried by the vasek;
		now the music-box is carried by the player;
		say "[quotation mark]Ah. Feet,[quotation mark] says Madame, [quotation mark]I remember you.[quotation mark] She gives you her music box. [quotation mark]He comes to the waltz. But he has stolen its crank; he steals all that shines.[quotation mark]";
		stop the action;
	if (the noun is the rubber-bottle):
		say "[quotation mark]Cold rubber. Are you trying to finish me?[quotation mark]";
		stop the action;
	if (the noun is the posset-thing):
		now the vasek is heard-state;
		now the vasek is nourished;
		now the posset-thing is nowhere;
		say "She drinks it to the bottom without once taking her eyes off you. [quotation mark]The cook is wasted here.[quotation mark]";
		stop the action;
	if (the noun is the cage-thing or the noun is the parrot-thing) and the parrot-thing is caged and the vasek is warm and the vasek is nourished:
		now the vasek is asleep-state;
		now the cage-thing is carried by the vasek;
		say "[quotation mark]Commodore! Wicked![quotation mark] she says; and to you: [quotation mark]Your dynamo is one of Anton[']s. Half the choke, say his name, then start it.[quotation mark] She lies back, and is asleep before the parrot is.";
		stop the action;
	if (the noun is the cage-thing or the noun is the parrot-thing) and the parrot-thing is caged:
		say "[quotation mark]My Commodore! Keep him by you a moment. First I must have warm feet and something hot to drink, or I shall only lie and look at him.[quotation mark]";
		stop the action;
	if (the noun is the cage-thing):
		say "[quotation mark]The cage I know. I want what was in it.[quotation mark]";
		stop the action;
	say "Madame regards you over the sheet. [quotation mark]No,[quotation mark] she says.";
	stop the action;
	continue the action.

Check showing something to the vasek:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if the vasek is asleep-state:
		say "She is asleep, with one hand on the cage.";
		stop the action;
	if (the noun is the rubber-bottle):
		say "[quotation mark]Cold rubber. Are you trying to finish me?[quotation mark]";
		stop the action;
	if (the noun is the cage-thing or the noun is the parrot-thing) and the parrot-thing is caged and the vasek is warm and the vasek is nourished:
		now the vasek is asleep-state;
		now the cage-thing is carried by the vasek;
		say "[quotation mark]Commodore! Wicked![quotation mark] she says; and to you: [quotation mark]Your dynamo is one of Anton[']s. Half the choke, say his name, then start it.[quotation mark] She lies back, and is asleep before the parrot is.";
		stop the action;
	if (the noun is the cage-thing or the noun is the parrot-thing) and the parrot-thing is caged:
		say "[quotation mark]My Commodore! Keep him by you a moment. First I must have warm feet and something hot to drink, or I shall only lie and look at him.[quotation mark]";
		stop the action;
	if (the noun is the cage-thing):
		say "[quotation mark]The cage I know. I want what was in it.[quotation mark]";
		stop the action;
	say "Madame regards you over the sheet. [quotation mark]No,[quotation mark] she says.";
	stop the action;
	continue the action.

Part 4 - Actions

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "look in [something]" as just-searching.
Understand "look inside [something]" as just-searching.
Understand "rummage in [something]" as just-searching.

Carry out just-searching:
	if the noun is the coat:
		if the coat is not unsearched:
			say "Nothing more but cigar ash.";
			stop the action;
		now the coat is emptied;
		now the iron-key is carried by the player;
		say "In the manager[']s left pocket: cigar ash, a racing paper, and the iron key of the cellar. You borrow the key.";
		stop the action;
	if the noun is the aspidistra:
		if the aspidistra is not untouched:
			say "Earth, and a cigarette end.";
			stop the action;
		now the aspidistra is rummaged;
		now the crank is carried by the player;
		say "A green feather, and under it, dug in like a nut, a small silver crank. Something here likes bright metal. You take the crank.";
		stop the action;
	if (the noun is the trunk or the noun is the hat-stand or the noun is the shelves or the noun is the bins or the noun is the gutter or the noun is the bed-thing):
		say "What there is lies open to view.";
		stop the action;
	try searching the noun.

Mending-with is an action applying to two things.
Understand "mend [something] with [something]" as mending-with.
Understand "repair [something] with [something]" as mending-with.
Understand "fix [something] with [something]" as mending-with.
Understand "patch [something] with [something]" as mending-with.

Carry out mending-with:
	if the noun is the cage-thing and the second noun is the hatpin:
		if the hatpin is not enclosed by the player:
			say "You aren[']t holding the hatpin.";
			stop the action;
		if the cage-thing is not catchless:
			say "It is mended.";
			stop the action;
		now the cage-thing is mended;
		now the hatpin is nowhere;
		say "You bend the hatpin through both rings. The birdcage has a catch again, and a better one.";
		stop the action;
	if the noun is the dynamo-thing and the second noun is the strap:
		if the strap is not enclosed by the player:
			say "You aren[']t holding the strap.";
			stop the action;
		if the dynamo-thing is not beltless:
			say "The belt is mended.";
			stop the action;
		now the dynamo-thing is belted;
		now the strap is nowhere;
		say "You bridge the snapped belt with the luggage strap and buckle it to the last hole. It is taut, and it says PARIS-LYON.";
		stop the action;
	say "That would lead nowhere.".

Just-mending is an action applying to one thing.
Understand "mend [something]" as just-mending.
Understand "repair [something]" as just-mending.
Understand "fix [something]" as just-mending.
Understand "patch [something]" as just-mending.

Carry out just-mending:
	if the noun is the cage-thing:
		if the cage-thing is not catchless:
			say "It is mended.";
			stop the action;
		if the hatpin is not enclosed by the player:
			say "The catch wants something thin, stiff and long, such as ladies put through hats.";
			stop the action;
		now the cage-thing is mended;
		now the hatpin is nowhere;
		say "You bend the hatpin through both rings. The birdcage has a catch again, and a better one.";
		stop the action;
	if the noun is the dynamo-thing:
		if the dynamo-thing is not beltless:
			say "The belt is mended.";
			stop the action;
		if the strap is not enclosed by the player:
			say "The belt has snapped. It wants a length of leather with a buckle.";
			stop the action;
		now the dynamo-thing is belted;
		now the strap is nowhere;
		say "You bridge the snapped belt with the luggage strap and buckle it to the last hole. It is taut, and it says PARIS-LYON.";
		stop the action;
	say "That would lead nowhere.".

Refilling-with is an action applying to two things.
Understand "refill [something] with [something]" as refilling-with.
Understand "refill [something] from [something]" as refilling-with.
Understand "pour [something] into [something]" as refilling-with (with nouns reversed).
Understand "fill up [something] with [something]" as refilling-with.
Understand "fill up [something] from [something]" as refilling-with.
Understand "top up [something] with [something]" as refilling-with.
Understand "fill [something] with [something]" as refilling-with.
Understand "fill [something] from [something]" as refilling-with.
Understand "fill [something] at [something]" as refilling-with.

Carry out refilling-with:
	if the noun is the lantern and the second noun is the salad-oil:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the salad-oil is not enclosed by the location:
			say "The oil isn[']t here.";
			stop the action;
		if the lantern is not dry:
			say "It is full.";
			stop the action;
		now the lantern is fuelled;
		say "The best oil of Lucca goes into the stable lantern, glug by glug. It can be lit.";
		stop the action;
	if the noun is the rubber-bottle and the second noun is the kettle:
		if the rubber-bottle is not enclosed by the player:
			say "You aren[']t holding the rubber bottle.";
			stop the action;
		if the range is not roaring:
			say "The kettle is barely warm. The range wants feeding.";
			stop the action;
		if the rubber-bottle is not cold:
			say "It is full and hot.";
			stop the action;
		now the rubber-bottle is filled-state;
		say "You fill it to the neck and screw it down. It sits in your arms like a warm, fat cat.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the lantern is not dry:
			say "It is full.";
			stop the action;
		if the salad-oil is not enclosed by the location:
			say "There is no oil here. The kitchen will have some sort.";
			stop the action;
		now the lantern is fuelled;
		say "The best oil of Lucca goes into the stable lantern, glug by glug. It can be lit.";
		stop the action;
	if the noun is the rubber-bottle:
		if the location of the player is not the kitchen-room:
			say "There is no hot water here. The kitchen has a kettle.";
			stop the action;
		if the rubber-bottle is not enclosed by the player:
			say "You aren[']t holding the rubber bottle.";
			stop the action;
		if the range is not roaring:
			say "The kettle is barely warm. The range wants feeding.";
			stop the action;
		if the rubber-bottle is not cold:
			say "It is full and hot.";
			stop the action;
		now the rubber-bottle is filled-state;
		say "You fill it to the neck and screw it down. It sits in your arms like a warm, fat cat.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the matches-thing is not enclosed by the player:
			say "You have no match to hand.";
			stop the action;
		if the lantern is not fuelled:
			say "The wick is dry. It wants oil of any kind.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lantern is burning-state;
		say "The lantern catches, and smells of lunch.";
		stop the action;
	say "That would lead nowhere.".

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the lantern and the second noun is the matches-thing:
		if the lantern is not enclosed by the player:
			say "You aren[']t holding the lantern.";
			stop the action;
		if the matches-thing is not enclosed by the player:
			say "You aren[']t holding the matches.";
			stop the action;
		if the lantern is not fuelled:
			say "The wick is dry. It wants oil of any kind.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lantern is burning-state;
		say "The lantern catches, and smells of lunch.";
		stop the action;
	say "That would lead nowhere.".

Just-extinguishing is an action applying to one thing.
Understand "extinguish [something]" as just-extinguishing.
Understand "blow out [something]" as just-extinguishing.
Understand "douse [something]" as just-extinguishing.

Carry out just-extinguishing:
	if the noun is the lantern:
		if the lantern is not burning-state:
			say "It isn[']t burning.";
			stop the action;
		now the lantern is unlit-state;
		say "You blow the lantern out.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the cellar-door and the second noun is the iron-key:
		now the deed is 1;
	otherwise if the noun is the linen-door and the second noun is the tagged-key:
		now the deed is 2;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		now the cellar-door is open;
		say "The iron key goes round twice. You pull the cellar door open, and warm dark comes up the steps.";
		stop the action;
	if the deed is 2:
		now the linen-door is open;
		say "A small click. You push the linen door open on a smell of lavender and starch.";
		stop the action;
	continue the action.

Check examining:
	now the deed is 0;
	if the noun is the switchboard and the switchboard is fuseless:
		now the deed is 1;
	continue the action.

After examining:
	if the deed is 1:
		now the switchboard is studied;
		say "In the middle of the slate two bright clips hold nothing, and on the floor below them lies a green feather. Somebody has stolen the brass fuse. Without it the dynamo can be started till dawn and light nothing.";
		stop the action;
	continue the action.

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.
Understand "stoke [something] with [something]" as feeding-with.
Understand "tip [something] into [something]" as feeding-with (with nouns reversed).
Understand "empty [something] into [something]" as feeding-with (with nouns reversed).
Understand "drain [something] into [something]" as feeding-with (with nouns reversed).

Carry out feeding-with:
	if the noun is the range and the second noun is the scuttle:
		if the scuttle is not enclosed by the player:
			say "You aren[']t holding the scuttle.";
			stop the action;
		if the scuttle is not heaped:
			say "The scuttle is bare.";
			stop the action;
		now the range is roaring;
		now the scuttle is bare;
		say "The coal goes in with a rush, the embers take it, and the range begins to roar. The kettle sings within the minute.";
		stop the action;
	say "That would lead nowhere.".

Just-feeding is an action applying to one thing.
Understand "feed [something]" as just-feeding.
Understand "stoke [something]" as just-feeding.

Carry out just-feeding:
	if the noun is the range:
		if the range is not sunken:
			say "It roars already.";
			stop the action;
		if the scuttle is not enclosed by the player:
			say "You have no coal. It is kept down by the dynamo.";
			stop the action;
		now the range is roaring;
		now the scuttle is bare;
		say "The coal goes in with a rush, the embers take it, and the range begins to roar. The kettle sings within the minute.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the scuttle and the second noun is the range:
		if the location of the player is not the roof:
			say "The scuttle won[']t go in whole. Feed the range with it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the fuse and the second noun is the switchboard:
		if the location of the player is not the roof:
			say "It wants a firm hand: fit it to the switchboard.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the parrot-thing and the second noun is the cage-thing:
		if the parrot-thing is aloft:
			say "Not while it has the whole sky to be rude in. Something must bring it down.";
			stop the action;
		if the cage-thing is not mended:
			say "The birdcage has no catch. It would be out again before you were down the stairs.";
			stop the action;
		now the deed is 3;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		now the parrot-thing is caged;
		say "In on the last bar of the waltz, and you drop the hatpin through the rings. [quotation mark]Scoundrel,[quotation mark] says the parrot, with respect.";
		stop the action;
	continue the action.

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the crank and the second noun is the music-box:
		if the crank is not enclosed by the player:
			say "You aren[']t holding the crank.";
			stop the action;
		if the music-box is not crankless:
			say "It has its crank.";
			stop the action;
		now the music-box is cranked;
		now the crank is nowhere;
		say "The silver crank goes home with a tick. The music box can be played.";
		stop the action;
	if the noun is the fuse and the second noun is the switchboard:
		if the fuse is not enclosed by the player:
			say "You aren[']t holding the fuse.";
			stop the action;
		now the switchboard is fused;
		now the fuse is nowhere;
		say "The brass fuse snaps into its clips, a little pecked, but whole. Now the dynamo has something to feed.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "soap [something] with [something]" as rubing-with.
Understand "rub [something] on [something]" as rubing-with (with nouns reversed).

Carry out rubing-with:
	if the noun is the window and the second noun is the soap:
		if the soap is not enclosed by the player:
			say "You aren[']t holding the soap.";
			stop the action;
		if the window is not stuck-state:
			say "It runs like a drawer.";
			stop the action;
		now the window is soaped;
		now the window is open;
		say "You soap the frame all round and put your shoulder to it. The window shoots open, and the night comes in with the sound of the sea.";
		stop the action;
	say "That would lead nowhere.".

Just-soaping is an action applying to one thing.
Understand "soap [something]" as just-soaping.
Understand "grease [something]" as just-soaping.
Understand "rub [something]" as just-soaping.
Understand "oil [something]" as just-soaping.

Carry out just-soaping:
	if the noun is the window:
		if the soap is not enclosed by the player:
			say "You have nothing slippery to do it with.";
			stop the action;
		if the window is not stuck-state:
			say "It runs like a drawer.";
			stop the action;
		now the window is soaped;
		now the window is open;
		say "You soap the frame all round and put your shoulder to it. The window shoots open, and the night comes in with the sound of the sea.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the window:
		if the window is not soaped:
			say "It gives a finger[']s breadth, where a thin parrot might pass, and sticks. The frame wants soap.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.
Understand "wind [something]" as just-playing.
Understand "turn [something]" as just-playing.

Carry out just-playing:
	if the noun is the music-box and the location of the player is the roof and the parrot-thing is aloft:
		if the music-box is not cranked:
			say "It has a square hole where a crank should be.";
			stop the action;
		now the parrot-thing is lured;
		say "The waltz goes out thin and sweet over the leads. The parrot stops swearing, puts its head on one side, and comes down from the chimney stack step by step, in three-four time, to your very shoe. You could put it in a cage.";
		stop the action;
	if the noun is the music-box:
		if the music-box is not cranked:
			say "It has a square hole where a crank should be.";
			stop the action;
		say "It plays eight bars of a waltz. Somewhere, a long way up, something green says [quotation mark]Encore.[quotation mark]";
		stop the action;
	if the noun is the piano:
		say "At this hour? You have one guest awake already.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the parrot-thing:
		if the parrot-thing is aloft:
			say "It hops to the next chimney and tells you what you are. It would come down for its waltz, perhaps.";
			stop the action;
		if the parrot-thing is not lured:
			say "It has had its night out.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the fuse:
		if the parrot-thing is aloft:
			say "The parrot drops like a brick and nips. Nobody robs that hoard while it is on guard.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		say "It steps on to your wrist as if you were staff, which you are.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-catching is an action applying to one thing.
Understand "catch [something]" as just-catching.
Understand "cage [something]" as just-catching.
Understand "grab [something]" as just-catching.

Carry out just-catching:
	if the noun is the parrot-thing:
		if the parrot-thing is aloft:
			say "Not while it has the whole sky to be rude in. Something must bring it down.";
			stop the action;
		if the parrot-thing is not lured:
			say "It is caught.";
			stop the action;
		if the cage-thing is not enclosed by the player:
			say "You have no cage to catch it in.";
			stop the action;
		if the cage-thing is not mended:
			say "The birdcage has no catch. It would be out again before you were down the stairs.";
			stop the action;
		now the parrot-thing is caged;
		now the parrot-thing is in the cage-thing;
		say "In on the last bar of the waltz, and you drop the hatpin through the rings. [quotation mark]Scoundrel,[quotation mark] says the parrot, with respect.";
		stop the action;
	say "That would lead nowhere.".

Just-freeing is an action applying to one thing.
Understand "free [something]" as just-freeing.
Understand "release [something]" as just-freeing.
Understand "untie [something]" as just-freeing.
Understand "loosen [something]" as just-freeing.

Carry out just-freeing:
	if the noun is the parrot-thing:
		say "It looks at the sea, the sky and February, and stays where it is.";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.
Understand "crank [something]" as just-starting.
Understand "swing [something]" as just-starting.
Understand "run [something]" as just-starting.
Understand "run [direction]" as going.

Carry out just-starting:
	if the noun is the dynamo-thing:
		if the dynamo-thing is not belted:
			say "The belt hangs in two pieces. It wants a strap.";
			stop the action;
		if the switchboard is not fused:
			say "There is no fuse in the switchboard. It would turn for nothing.";
			stop the action;
		if the vasek is not asleep-state:
			say "It coughs, kicks and dies. There is a knack to these old Vasek engines, and the Vasek in the suite may know it, once she has all that she wants.";
			stop the action;
		now the dynamo-thing is running-state;
		say "Half the choke; a breath for the late Anton; then swing. It catches. Overhead, floor by floor, the Grand Maritime comes alight.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the street-door:
		say "It sighs half round. Outside, an empty street and a gull. The inspector isn[']t here yet.";
		stop the action;
	try pushing the noun.

Check eating:
	now the deed is 0;
	if the noun is the posset-thing:
		if the vasek is not nourished:
			say "It is for the suite, and you are on duty.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.
Understand "sip [something]" as just-drinking.
Understand "taste [something]" as just-drinking.

Carry out just-drinking:
	if (the noun is the posset-thing or the noun is the brandy or the noun is the salad-oil):
		say "Not on duty.";
		stop the action;
	try drinking the noun.

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the register:
		say "One guest in the Empress Suite: Mme. O. Vasek, widow, of Vasek Engines, Brno; and one parrot, no charge. Under tomorrow, in red: INSPECTOR, DAWN.";
		stop the action;
	try examining the noun.

Check using:
	if the noun is the coat:
		try just-searching the noun;
		stop the action;
	if the noun is the aspidistra:
		try just-searching the noun;
		stop the action;
	if the noun is the trunk:
		try just-searching the noun;
		stop the action;
	if the noun is the hat-stand:
		try just-searching the noun;
		stop the action;
	if the noun is the shelves:
		try just-searching the noun;
		stop the action;
	if the noun is the bins:
		try just-searching the noun;
		stop the action;
	if the noun is the gutter:
		try just-searching the noun;
		stop the action;
	if the noun is the bed-thing:
		try just-searching the noun;
		stop the action;
	if the noun is the piano:
		try just-playing the noun;
		stop the action;
	if the noun is the street-door:
		try just-pushing the noun;
		stop the action;
	if the noun is the brandy:
		try just-drinking the noun;
		stop the action;
	if the noun is the register:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the street-door:
		say "Say how: push [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the street-door:
		say "Say how: push [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the dynamo-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-extinguishing the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the street-door:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the piano or the noun is the music-box:
		try other words;
		try just-playing the noun;
		be done with other words;
		stop the action;
	if the noun is the dynamo-thing:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the trunk or the noun is the coat or the noun is the hat-stand or the noun is the aspidistra or the noun is the bins or the noun is the shelves or the noun is the bed-thing or the noun is the gutter:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the trunk or the noun is the coat or the noun is the hat-stand or the noun is the aspidistra or the noun is the bins or the noun is the shelves or the noun is the bed-thing or the noun is the gutter:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the trunk or the noun is the coat or the noun is the hat-stand or the noun is the aspidistra or the noun is the bins or the noun is the shelves or the noun is the bed-thing or the noun is the gutter:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the window:
		try other words;
		try just-soaping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the salad-oil or the noun is the brandy or the noun is the posset-thing:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The mending-with action translates into I6 as "SKOwn1".
The refilling-with action translates into I6 as "SKOwn2".
The lighting-with action translates into I6 as "SKOwn3".
The feeding-with action translates into I6 as "SKOwn4".
The fiting-to action translates into I6 as "SKOwn5".
The rubing-with action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hatpin +) && x == (+ the cage-thing +)) return ##SKOwn1;
			if (y == (+ the strap +) && x == (+ the dynamo-thing +)) return ##SKOwn1;
			if (y == (+ the salad-oil +) && x == (+ the lantern +)) return ##SKOwn2;
			if (y == (+ the lantern +) && x == (+ the salad-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the kettle +) && x == (+ the rubber-bottle +)) return ##SKOwn2;
			if (y == (+ the rubber-bottle +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the matches-thing +) && x == (+ the lantern +)) return ##SKOwn3;
			if (y == (+ the scuttle +) && x == (+ the range +)) return ##SKOwn4;
			if (y == (+ the range +) && x == (+ the scuttle +)) return ##SKOwn4 + 4096;
			if (y == (+ the music-box +) && x == (+ the crank +)) return ##SKOwn5;
			if (y == (+ the switchboard +) && x == (+ the fuse +)) return ##SKOwn5;
			if (y == (+ the soap +) && x == (+ the window +)) return ##SKOwn6;
			if (y == (+ the window +) && x == (+ the soap +)) return ##SKOwn6 + 4096;
		2:
			if (y == (+ the cage-thing +) && x == (+ the hatpin +)) return ##SKOwn1 + 4096;
			if (y == (+ the dynamo-thing +) && x == (+ the strap +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the salad-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the rubber-bottle +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the range +) && x == (+ the scuttle +)) return ##SKOwn4 + 4096;
			if (y == (+ the music-box +) && x == (+ the crank +)) return ##SKOwn5;
			if (y == (+ the switchboard +) && x == (+ the fuse +)) return ##SKOwn5;
			if (y == (+ the window +) && x == (+ the soap +)) return ##SKOwn6 + 4096;
		3:
			if (y == (+ the dynamo-thing +) && x == (+ the strap +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the salad-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the salad-oil +) && x == (+ the lantern +)) return ##SKOwn2;
			if (y == (+ the rubber-bottle +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the kettle +) && x == (+ the rubber-bottle +)) return ##SKOwn2;
			if (y == (+ the range +) && x == (+ the scuttle +)) return ##SKOwn4 + 4096;
			if (y == (+ the music-box +) && x == (+ the crank +)) return ##SKOwn5;
			if (y == (+ the switchboard +) && x == (+ the fuse +)) return ##SKOwn5;
			if (y == (+ the window +) && x == (+ the soap +)) return ##SKOwn6 + 4096;
		4:
			if (y == (+ the cage-thing +) && x == (+ the hatpin +)) return ##SKOwn1 + 4096;
			if (y == (+ the dynamo-thing +) && x == (+ the strap +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the salad-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the rubber-bottle +) && x == (+ the kettle +)) return ##SKOwn2 + 4096;
			if (y == (+ the range +) && x == (+ the scuttle +)) return ##SKOwn4 + 4096;
			if (y == (+ the music-box +) && x == (+ the crank +)) return ##SKOwn5;
			if (y == (+ the switchboard +) && x == (+ the fuse +)) return ##SKOwn5;
			if (y == (+ the window +) && x == (+ the soap +)) return ##SKOwn6 + 4096;
		5:
			if (y == (+ the range +) && x == (+ the scuttle +)) return ##SKOwn4 + 4096;
		6:
			if (y == (+ the music-box +) && x == (+ the crank +)) return ##SKOwn5;
			if (y == (+ the switchboard +) && x == (+ the fuse +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 50:
		say "Far below or far above, the lobby clock strikes five.".

Every turn:
	if the turn count is 110:
		say "The clock strikes six. There is a grey edge to the sky.".

Every turn:
	if the turn count is 150:
		say "The gulls have begun. Dawn is minutes away.".

Part 6 - Tasks and endings

The coat-searched is a task. The points are 1.
The crank-found is a task. The points are 1.
The guest-heard is a task. The points are 1.
The cage-mended is a task. The points are 1.
The lantern-lit is a task. The points are 1.
The board-read is a task. The points are 2.
The belt-mended is a task. The points are 2.
The range-revived is a task. The points are 2.
The guest-warmed is a task. The points are 3.
The posset-given is a task. The points are 3.
The window-freed is a task. The points are 2.
The parrot-lured is a task. The points are 3.
The parrot-caged is a task. The points are 4.
The guest-asleep is a task. The points are 5.
The fuse-fitted is a task. The points are 3.
The lights-on is a task. The points are 5.

The maximum score is 39.

Every turn:
	if the coat-searched is pending and the coat is emptied:
		achieve the coat-searched.

Every turn:
	if the crank-found is pending and the aspidistra is rummaged:
		achieve the crank-found.

Every turn:
	if the guest-heard is pending and the vasek is heard-state:
		achieve the guest-heard.

Every turn:
	if the cage-mended is pending and the cage-thing is mended:
		achieve the cage-mended.

Every turn:
	if the lantern-lit is pending and the lantern is burning-state:
		achieve the lantern-lit.

Every turn:
	if the board-read is pending and the switchboard is studied:
		achieve the board-read.

Every turn:
	if the belt-mended is pending and the dynamo-thing is belted:
		achieve the belt-mended.

Every turn:
	if the range-revived is pending and the range is roaring:
		achieve the range-revived.

Every turn:
	if the guest-warmed is pending and the vasek is warm:
		achieve the guest-warmed.

Every turn:
	if the posset-given is pending and the vasek is nourished:
		achieve the posset-given.

Every turn:
	if the window-freed is pending and the window is soaped:
		achieve the window-freed.

Every turn:
	if the parrot-lured is pending and the parrot-thing is lured:
		achieve the parrot-lured.

Every turn:
	if the parrot-caged is pending and the parrot-thing is caged:
		achieve the parrot-caged.

Every turn:
	if the guest-asleep is pending and the vasek is asleep-state:
		achieve the guest-asleep.

Every turn:
	if the fuse-fitted is pending and the switchboard is fused:
		achieve the fuse-fitted.

Every turn:
	if the lights-on is pending and the dynamo-thing is running-state:
		achieve the lights-on.

Every turn:
	if the story has not ended and the turn count is at least 170:
		say "The revolving door sighs, and the inspector of hotels walks in out of the dawn with his hat on. He tries the light switch. Upstairs a parrot, or a guest, begins to scream. He takes out a small book and a very sharp pencil.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the coat-searched is achieved and the crank-found is achieved and the guest-heard is achieved and the cage-mended is achieved and the lantern-lit is achieved and the board-read is achieved and the belt-mended is achieved and the range-revived is achieved and the guest-warmed is achieved and the posset-given is achieved and the window-freed is achieved and the parrot-lured is achieved and the parrot-caged is achieved and the guest-asleep is achieved and the fuse-fitted is achieved and the lights-on is achieved:
		say "At seven the revolving door sighs, and a man with a small book comes in out of the dawn and stands under two hundred burning bulbs. He listens: nothing; a clock; far up, somebody snoring, and something else snoring in the same key. [quotation mark]A quiet night?[quotation mark] says the inspector. You turn the register round for him to sign. [quotation mark]Very quiet, sir.[quotation mark]";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the lobby.

When play begins:
	say "Grand Hotel Maritime, February 1938, a quarter past four in the morning. An hour ago the lights went out. Madame Vasek in the Empress Suite has not closed an eye and has rung nine times to say so; her parrot is loose; and the inspector of hotels comes at dawn. You are the night porter. Somebody must talk to her, give people what they ask for, and bring the light back, and there is nobody to send for but you.".

To decide whether mention (N - a number) is absent:
	if N is 10:
		if the bruno is contented:
			no;
		yes;
	if N is 19:
		if the window is stuck-state:
			no;
		yes;
	if N is 44:
		if the vasek is unheard-state:
			no;
		yes;
	if N is 50:
		if the parrot-thing is aloft:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 55, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Nine pairs, in sixty years.";
	if N is 2, say "The one before you could sleep standing up.";
	if N is 3, say "Yours fit it exactly, which you try not to think about.";
	if N is 4, say "It has been laid for one, most nights.";
	if N is 5, say "They went one by one, at weddings.";
	if N is 6, say "French polish, and a ring from every glass since 1912.";
	if N is 7, say "The north coast is a little out.";
	if N is 8, say "Floury to the elbow, with nothing to bake.";
	if N is 9, say "White, starched, and turned over once for the night.";
	if N is 10, say "It has the whole kitchen in it, upside down and amber.";
	if N is 11, say "Of much the same vintage.";
	if N is 12, say "It would take something small and flat.";
	if N is 13, say "Quilted pink silk, and buttoned one hole out.";
	if N is 14, say "Two are recent.";
	if N is 15, say "Six fine ones, and a plain one in the middle.";
	if N is 16, say "Butcher[']s, and properly knotted.";
	if N is 17, say "Thin, and very straight for its age.";
	if N is 18, say "Soft-boiled.";
	if N is 19, say "Wide enough to feel the weather through.";
	if N is 20, say "Silver, and once on a better finger.";
	if N is 21, say "Five, each with the anchor of the Grand Maritime.";
	if N is 22, say "Nickel, from the bar.";
	if N is 23, say "Off the sea, and cold enough to have an address there.";
	if N is 24, say "Flags on every balcony, and a band.";
	if N is 25, say "Ten feet of iron, in the kitchen.";
	if N is 26, say "Blue. All the ducks are going the same way.";
	if N is 27, say "Lined with brass, and worn at the corners.";
	if N is 28, say "The feathers there rise and fall, like an opinion.";
	if N is 29, say "You are only ever given one at a time.";
	if N is 30, say "He would have made it thirty days.";
	if N is 31, say "Down in the dynamo room, with its clips empty.";
	if N is 32, say "The roses have been walked off it.";
	if N is 33, say "Asleep in the attic, with their shoes in a row.";
	if N is 34, say "A day or two off the full, and soft at the edges.";
	if N is 35, say "It comes up off the sea every winter.";
	if N is 36, say "White, and mended with every wave.";
	if N is 37, say "High up, beyond the dome.";
	if N is 38, say "Most of them have gone to Paris in somebody[']s pocket.";
	if N is 39, say "It is only the moon. You could put your hand through it.";
	if N is 40, say "Tiles, and pans hung up by rank.";
	if N is 41, say "Where a range wears its kettle.";
	if N is 42, say "Brick, and sweating a little.";
	if N is 43, say "Further up, with the moon behind it.";
	if N is 44, say "In the suite, and not growing tired.";
	if N is 45, say "East, through the white door.";
	if N is 46, say "Thirty, on the floors above and below.";
	if N is 47, say "Four, on claws.";
	if N is 48, say "The top shelf touches it.";
	if N is 49, say "A carved swan, asleep, or affecting to be.";
	if N is 50, say "It carries. It has clearly been on the stage.";
	if N is 51, say "Back inside, through the window.";
	if N is 52, say "Due at dawn. They are never late.";
	if N is 53, say "Thirty rooms, one guest, and you.";
	if N is 54, say "Black, and polished for people who are asleep.";
	if N is 56, say "You are there.";
	if N is 57, say "You would have to go north.";
	if N is 58, say "You would have to go east.";
	if N is 59, say "You would have to go west.";
	if N is 60, say "You would have to go up.";
	if N is 61, say "You are there.";
	if N is 62, say "You would have to go west.";
	if N is 63, say "You are there.";
	if N is 64, say "You would have to go east.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go south.";
	if N is 67, say "You would have to go east.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go west.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go east.";
	if N is 72, say "You are there.";
	if N is 73, say "You would have to go west.";
	if N is 74, say "You are there.";
	if N is 75, say "You would have to go down.";
	if N is 76, say "You would have to go east.";
	if N is 77, say "You would have to go up.";
	if N is 78, say "You are there.";
	if N is 79, say "You are there.";
	if N is 80, say "You would have to go west.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go down.";
	if N is 83, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'elbows//': if (n < 1 && SK_Near((+ the desk +))) return 1;
		'porters//': if (n < 2 && SK_Near((+ the desk +))) return 2;
		'groove//': if (n < 3 && SK_Near((+ the desk +))) return 3;
		'table//': if (n < 4 && SK_Near((+ the trunk +))) return 4;
		'keys//': if (n < 5 && SK_Near((+ the piano +))) return 5; if (n < 38 && SK_Near((+ the lodge +))) return 38;
		'shelf//': if (n < 6 && SK_Near((+ the piano +))) return 6;
		'burn//': if (n < 7 && SK_Near((+ the table-thing +))) return 7;
		'arms//': if (n < 8 && SK_Near((+ the bruno +))) return 8;
		'apron//': if (n < 9 && SK_Near((+ the bruno +))) return 9;
		'glass//': if (n < 10 && SK_Near((+ the bruno +))) return 10;
		'cobwebs//': if (n < 11 && SK_Near((+ the bins +))) return 11;
		'lock//': if (n < 12 && SK_Near((+ the linen-door +))) return 12;
		'jacket//': if (n < 13 && SK_Near((+ the vasek +))) return 13; if (n < 26 && SK_Near((+ the rubber-bottle +))) return 26;
		'medals//': if (n < 14 && SK_Near((+ the vasek +))) return 14;
		'rings//': if (n < 15 && SK_Near((+ the vasek +))) return 15;
		'string//': if (n < 16 && SK_Near((+ the vasek +))) return 16;
		'neck//': if (n < 17 && SK_Near((+ the vasek +))) return 17;
		'egg//': if (n < 18 && SK_Near((+ the vasek +))) return 18;
		'gap//': if (n < 19 && SK_Near((+ the window +))) return 19;
		'thimble//': if (n < 20 && SK_Near((+ the gutter +))) return 20;
		'teaspoons//': if (n < 21 && SK_Near((+ the gutter +))) return 21;
		'tops//': if (n < 22 && SK_Near((+ the gutter +))) return 22;
		'wind//': if (n < 23 && SK_Near((+ the chimney +))) return 23;
		'picture//': if (n < 24 && SK_Near((+ the matches-thing +))) return 24;
		'range//': if (n < 25 && SK_Near((+ the scuttle +))) return 25;
		'hole//': if (n < 27 && SK_Near((+ the music-box +))) return 27;
		'nape//': if (n < 28 && SK_Near((+ the parrot-thing +))) return 28;
		'eye//': if (n < 29 && SK_Near((+ the parrot-thing +))) return 29; if (n < 55 && SK_Near(player)) return 55;
		'magistrat//': if (n < 30 && SK_Near((+ the parrot-thing +))) return 30;
		'switchboa//': if (n < 31 && SK_Near((+ the fuse +))) return 31;
		'path//': if (n < 32 && SK_Near((+ the carpet-thing +))) return 32;
		'chamberma//': if (n < 33 && SK_Near((+ the carpet-thing +))) return 33;
		'moon//': if (n < 34 && SK_Near((+ the dome +))) return 34; if (n < 37 && SK_Near((+ the lobby +))) return 37;
		'salt//': if (n < 35 && SK_Near((+ the dome +))) return 35;
		'road//': if (n < 36 && SK_Near((+ the sea +))) return 36;
		'sheet//': if (n < 39 && SK_Near((+ the palm-court +))) return 39; if (n < 55 && SK_Near(player)) return 55;
		'moonlight//': if (n < 39 && SK_Near((+ the palm-court +))) return 39;
		'wall//': if (n < 40 && SK_Near((+ the kitchen-room +))) return 40;
		'shoulder//': if (n < 41 && SK_Near((+ the kitchen-room +))) return 41;
		'ceiling//': if (n < 42 && SK_Near((+ the wine-vault +))) return 42; if (n < 48 && SK_Near((+ the linen-room +))) return 48;
		'dome//': if (n < 43 && SK_Near((+ the landing +))) return 43;
		'bell//': if (n < 44 && SK_Near((+ the landing +))) return 44;
		'landing//': if (n < 45 && SK_Near((+ the linen-room +))) return 45; if (n < 60 && SK_Near((+ the lobby +))) return 60; if (n < 74 && SK_Near((+ the landing +))) return 74; if (n < 80 && SK_Near((+ the suite +))) return 80; if (n < 82 && SK_Near((+ the gallery +))) return 82;
		'beds//': if (n < 46 && SK_Near((+ the linen-room +))) return 46; if (n < 55 && SK_Near(player)) return 55;
		'baths//': if (n < 47 && SK_Near((+ the linen-room +))) return 47;
		'head//': if (n < 49 && SK_Near((+ the suite +))) return 49;
		'voice//': if (n < 50 && SK_Near((+ the gallery +))) return 50; if (n < 55 && SK_Near(player)) return 55;
		'gallery//': if (n < 51 && SK_Near((+ the roof +))) return 51; if (n < 77 && SK_Near((+ the landing +))) return 77; if (n < 81 && SK_Near((+ the gallery +))) return 81;
		'inspector//': if (n < 52 && SK_Near(player)) return 52;
		'hotel//': if (n < 53 && SK_Near(player)) return 53;
		'shoes//': if (n < 54 && SK_Near(player)) return 54;
		'affair//': if (n < 55 && SK_Near(player)) return 55;
		'bath//': if (n < 55 && SK_Near(player)) return 55;
		'bear//': if (n < 55 && SK_Near(player)) return 55;
		'bordeaux//': if (n < 55 && SK_Near(player)) return 55;
		'brazilian//': if (n < 55 && SK_Near(player)) return 55;
		'brick//': if (n < 55 && SK_Near(player)) return 55;
		'brno//': if (n < 55 && SK_Near(player)) return 55;
		'bucketful//': if (n < 55 && SK_Near(player)) return 55;
		'champagne//': if (n < 55 && SK_Near(player)) return 55;
		'cigars//': if (n < 55 && SK_Near(player)) return 55;
		'conversat//': if (n < 55 && SK_Near(player)) return 55;
		'corsica//': if (n < 55 && SK_Near(player)) return 55;
		'dawn//': if (n < 55 && SK_Near(player)) return 55;
		'drawer//': if (n < 55 && SK_Near(player)) return 55;
		'drop//': if (n < 55 && SK_Near(player)) return 55;
		'eyes//': if (n < 55 && SK_Near(player)) return 55;
		'february//': if (n < 55 && SK_Near(player)) return 55;
		'finger//': if (n < 55 && SK_Near(player)) return 55;
		'fingers//': if (n < 55 && SK_Near(player)) return 55;
		'harm//': if (n < 55 && SK_Near(player)) return 55;
		'horn//': if (n < 55 && SK_Near(player)) return 55;
		'hotels//': if (n < 55 && SK_Near(player)) return 55;
		'house//': if (n < 55 && SK_Near(player)) return 55;
		'label//': if (n < 55 && SK_Near(player)) return 55;
		'languages//': if (n < 55 && SK_Near(player)) return 55;
		'lettuce//': if (n < 55 && SK_Near(player)) return 55;
		'light//': if (n < 55 && SK_Near(player)) return 55;
		'lighthous//': if (n < 55 && SK_Near(player)) return 55;
		'mosque//': if (n < 55 && SK_Near(player)) return 55;
		'moth//': if (n < 55 && SK_Near(player)) return 55;
		'name//': if (n < 55 && SK_Near(player)) return 55;
		'nerves//': if (n < 55 && SK_Near(player)) return 55;
		'noise//': if (n < 55 && SK_Near(player)) return 55;
		'order//': if (n < 55 && SK_Near(player)) return 55;
		'pleyel//': if (n < 55 && SK_Near(player)) return 55;
		'porter//': if (n < 55 && SK_Near(player)) return 55;
		'quarter//': if (n < 55 && SK_Near(player)) return 55;
		'quartet//': if (n < 55 && SK_Near(player)) return 55;
		'respects//': if (n < 55 && SK_Near(player)) return 55;
		'rooms//': if (n < 55 && SK_Near(player)) return 55;
		'silence//': if (n < 55 && SK_Near(player)) return 55;
		'spoon//': if (n < 55 && SK_Near(player)) return 55;
		'steel//': if (n < 55 && SK_Near(player)) return 55;
		'sundays//': if (n < 55 && SK_Near(player)) return 55;
		'supper//': if (n < 55 && SK_Near(player)) return 55;
		'teaspoon//': if (n < 55 && SK_Near(player)) return 55;
		'war//': if (n < 55 && SK_Near(player)) return 55;
		'wedding//': if (n < 55 && SK_Near(player)) return 55;
		'mine//': if (n < 55 && SK_Near(player)) return 55;
		'hours//': if (n < 55 && SK_Near(player)) return 55;
		'wax//': if (n < 55 && SK_Near(player)) return 55;
		'lobby//': if (n < 56 && SK_Near((+ the lobby +))) return 56; if (n < 62 && SK_Near((+ the lodge +))) return 62; if (n < 64 && SK_Near((+ the cloakroom +))) return 64; if (n < 66 && SK_Near((+ the palm-court +))) return 66; if (n < 75 && SK_Near((+ the landing +))) return 75;
		'court//': if (n < 57 && SK_Near((+ the lobby +))) return 57; if (n < 65 && SK_Near((+ the palm-court +))) return 65; if (n < 69 && SK_Near((+ the kitchen-room +))) return 69;
		'lodge//': if (n < 58 && SK_Near((+ the lobby +))) return 58; if (n < 61 && SK_Near((+ the lodge +))) return 61;
		'cloakroom//': if (n < 59 && SK_Near((+ the lobby +))) return 59; if (n < 63 && SK_Near((+ the cloakroom +))) return 63;
		'kitchen//': if (n < 67 && SK_Near((+ the palm-court +))) return 67; if (n < 68 && SK_Near((+ the kitchen-room +))) return 68;
		'room//': if (n < 70 && SK_Near((+ the dynamo-room +))) return 70; if (n < 73 && SK_Near((+ the wine-vault +))) return 73; if (n < 78 && SK_Near((+ the linen-room +))) return 78;
		'vault//': if (n < 71 && SK_Near((+ the dynamo-room +))) return 71; if (n < 72 && SK_Near((+ the wine-vault +))) return 72;
		'suite//': if (n < 76 && SK_Near((+ the landing +))) return 76; if (n < 79 && SK_Near((+ the suite +))) return 79;
		'leads//': if (n < 83 && SK_Near((+ the roof +))) return 83;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "address addresses affair affairs age ages air anchor anchors anton antons apron aprons arm arms attic attics";
		}
		'b': switch (n) {
			1: return "balconies balcony band bands bath baths bear bears body bordeaux bordeauxes brass brasses brazilian brazilians breadth breadths breath breaths brick";
			2: return "bricks brno brnos bucketful bucketfuls burn burns";
		}
		'c': switch (n) {
			1: return "ceiling ceilings cellar cellars chambermaid chambermaids champagne champagnes charge charges cigar cigars claw claws click clicks cobweb cobwebs";
			2: return "conversation conversations corner corners corsica corsicas";
		}
		'd': switch (n) {
			1: return "dawn dawns dies drawer drawers drop drops duck ducks";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs elbow elbows empress empresses eye eyes";
		}
		'f': switch (n) {
			1: return "face februaries february feet finger fingers flag flags floor floors foot frame frames";
		}
		'g': switch (n) {
			1: return "groove grooves ground guard guards gull gulls";
		}
		'h': switch (n) {
			1: return "hair harm harms head heads hole holes horn horns hotel hotels house houses";
		}
		'i': switch (n) {
			1: return "inspector inspectors iron irons";
		}
		'j': switch (n) {
			1: return "jacket jackets";
		}
		'k': switch (n) {
			1: return "knack knacks knee knees";
		}
		'l': switch (n) {
			1: return "label labels language languages leafs leather leathers leg legs lettuce lettuces lighthouse lighthouses linen linens lock locks lunch lunches";
		}
		'm': switch (n) {
			1: return "magistrate magistrates man mans medal medals mine mines moonlight moonlights mosque mosques moth moths mouth";
		}
		'n': switch (n) {
			1: return "name names nape napes neck necks nerve nerves noise noises nose nut nuts";
		}
		'o': switch (n) {
			1: return "opinion opinions order orders";
		}
		'p': switch (n) {
			1: return "palm palms pans paper papers paris parises path paths people person persons picture pictures plain plains pleyel pleyels porter porters";
		}
		'q': switch (n) {
			1: return "quarter quarters quartet quartets";
		}
		'r': switch (n) {
			1: return "respect respects road roads roof roofs rose roses rush rushes";
		}
		's': switch (n) {
			1: return "salt salts shin shines shins shoe shoes short shorts shoulder shoulders silver silvers skies sky smell smells sound sounds spoon spoons stage stages";
			2: return "starch starches steel steels street streets string strings sunday sundays supper suppers swan swans";
		}
		't': switch (n) {
			1: return "teaspoon teaspoons thimble thimbles tick ticks tile tiles";
		}
		'w': switch (n) {
			1: return "wall walls war wars wave waves weather weathers wedding weddings whole wholes winter winters wrist wrists";
		}
	}
	return 0;
];
-).

To say choice-1: say "[if the aspidistra is untouched]The earth in the pot has lately been dug; a search would do it no harm.[no line break][otherwise]You have searched it.[no line break][end if]".

To say choice-2: say "[if the vasek is awake-state]Madame Vasek sits bolt upright against the pillows, with a hand bell.[no line break][otherwise]Madame Vasek is asleep among her pillows, with the hand bell fallen out of her hand.[no line break][end if]".

To say choice-3: say "[if the parrot-thing is aloft]On the tallest cowl, against the moon, sits a green parrot, passing remarks.[no line break][otherwise if the parrot-thing is lured]Down by your shoes stands a green parrot, waiting for the next bar.[no line break][otherwise]A green parrot is here.[no line break][end if]".
