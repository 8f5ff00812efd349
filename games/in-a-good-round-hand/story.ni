"In a Good Round Hand" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling Chance by Starling.

Include Starling World by Starling.

Use darkness.

Use secret exits.

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

The cellar-hall is a room. It is privately-named.
The reading-room is a room. It is privately-named.
The lobby is a room. It is privately-named.
The chamber is a room. It is privately-named.
The clerk-office is a room. It is privately-named.
The boiler-room is a room. It is privately-named.
The map-room is a room. It is privately-named.
The bindery is a room. It is privately-named.
The deed-vault is a room. It is privately-named.
The lock-up is a room. It is privately-named.
The coal-cellar is a room. It is privately-named.
The tunnel is a room. It is privately-named.
The wine-cellar is a room. It is privately-named.
The forger-den is a room. It is privately-named.

The printed name of the cellar-hall is "Vaulted Passage".
The description of the cellar-hall is "The town hall stands on this passage as on a spine: whitewashed vaulting, a bulb, a drip. The map room is west, the boiler room east, the coal cellar south, and stairs go up to the reading room. In the north wall is the vault door with its dial.[if the vault-door is open] The vault door stands open.[end if]".
The reading-room is up of the cellar-hall.
The boiler-room is east of the cellar-hall.
The map-room is west of the cellar-hall.
The coal-cellar is south of the cellar-hall.

The printed name of the reading-room is "Reading Room".
The description of the reading-room is "Green lamps, green leather, and a silence you could bind in boards. Miss Ardley[']s chair is by the window and the reading desk, with its inkwell, is yours. The lobby is east; stairs go down to the cellars.".
The cellar-hall is down of the reading-room.
The lobby is east of the reading-room.

The printed name of the lobby is "Marble Lobby".
The description of the lobby is "Marble up to the height of a councillor, and plaster after that. A tea urn simmers by the notice board, a silver plaque hangs over both, and an oak door shuts off the clerk[']s stair. The council chamber is north, the reading room west.".
The reading-room is west of the lobby.
The chamber is north of the lobby.

The printed name of the chamber is "Council Chamber".
The description of the chamber is "Forty seats in a horseshoe, under portraits of forty men who sat in them. The way out is south.".
The lobby is south of the chamber.

The printed name of the clerk-office is "Clerk[']s Office".
The description of the clerk-office is "Everything is at right angles, even the blinds. A rolltop faces the door, and the stair goes down behind you.".

The printed name of the boiler-room is "Boiler Room".
The description of the boiler-room is "Pipes come in from every room in the building to complain, and the town boiler hears them all. The passage is west.".
The cellar-hall is west of the boiler-room.

The printed name of the map-room is "Map Room".
The description of the map-room is "Plan chests to the ceiling, and in the middle a light table, for tracing on, its glass aglow. A green door is in the west wall; the passage is east.".
The cellar-hall is east of the map-room.

The printed name of the bindery is "Bindery".
The description of the bindery is "It smells of paste and calf. There is a sewing bench under the window, and the mill book lies chained beside it. The green door is east.".

The printed name of the deed-vault is "Deed Vault".
The description of the deed-vault is "Steel shelves of other people[']s property, with one tin box marked PELL at the height of your eye. The passage is south, and a low doorway leads east to the old lock-up.".
The lock-up is east of the deed-vault.

The printed name of the lock-up is "Old Lock-up".
The description of the lock-up is "A cell seven feet by five, with a stone bunk and a great many initials. The doorway is west.".
The deed-vault is west of the lock-up.
The lock-up is dark.

The printed name of the coal-cellar is "Coal Cellar".
The description of the coal-cellar is "Black walls, a black floor, and a coal heap [choice-1]. The passage is north.[if the coal-heap is shifted] A low arch is open in the south wall.[end if]".
The cellar-hall is north of the coal-cellar.
The tunnel is south of the coal-cellar.
The coal-cellar is dark.

The printed name of the tunnel is "Brick Tunnel".
The description of the tunnel is "Old brick, running with wet, that bends away under the market square. There is a wine cellar to the west, an iron door to the south, and the coal to the north.".
The coal-cellar is north of the tunnel.
The wine-cellar is west of the tunnel.
The tunnel is dark.

The printed name of the wine-cellar is "Mayor[']s Wine Cellar".
The description of the wine-cellar is "Bins of claret laid down by mayors who did not live to lift it. One wine rack stands a little out of true. The tunnel is east.".
The tunnel is east of the wine-cellar.
The wine-cellar is dark.

The printed name of the forger-den is "Den".
The description of the forger-den is "A whitewashed cell, warm lately, with a good lamp left burning over a table. There is a blotter on the table and a cold stove in the corner. The iron door is north.".

Part 2 - States

A thing can be convinced or doubtful. A thing is usually doubtful.

A thing can be refreshed or thirsty. A thing is usually thirsty.

A thing can be sounded or unsounded. A thing is usually unsounded.

A thing can be dialled or undialled. A thing is usually undialled.

A thing can be shifted or heaped. A thing is usually heaped.

A thing can be oiled or stiff. A thing is usually stiff.

A thing can be consulted or unread. A thing is usually unread.

A thing can be polished or tarnished. A thing is usually tarnished.

A thing can be pulled-out or flush. A thing is usually flush.

A thing can be deciphered or unreadable. A thing is usually unreadable.

A thing can be backlit or unlit-state. A thing is usually unlit-state.

A thing can be stained or unstained. A thing is usually unstained.

A thing can be lifted or stuck-down. A thing is usually stuck-down.

A thing can be written-state or unwritten-state. A thing is usually unwritten-state.

A thing can be steaming or drained. A thing is usually drained.

Part 3 - Things

The ardley is a woman. It is privately-named.
The bream-thing is a man. It is privately-named.
The crake is a man. It is privately-named.
The green-door is a door. It is privately-named.
The vault-door is a door. It is privately-named.
The coal-heap is a thing. It is privately-named.
The iron-door is a door. It is privately-named.
The oak-door is a door. It is privately-named.
The light-table is a supporter. It is privately-named.
The mill-book is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The desk is a supporter. It is privately-named.
The urn is a thing. It is privately-named.
The plaque is a thing. It is privately-named.
The notice-board is a supporter. It is privately-named.
The boiler is a thing. It is privately-named.
The stone-bunk is a supporter. It is privately-named.
The tin-box is a container. It is privately-named.
The rack is a thing. It is privately-named.
The stove is a container. It is privately-named.
The blotter is a thing. It is privately-named.
The roll-desk is a container. It is privately-named.
The newer-will is a thing. It is privately-named.
The report-thing is a thing. It is privately-named.
The office-key is a thing. It is privately-named.
The mug is a thing. It is privately-named.
The umbrella is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The biscuit is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The brass-key is a thing. It is privately-named.
The duster is a thing. It is privately-named.
The bone-folder is a thing. It is privately-named.
The rusty-key is a thing. It is privately-named.
The mirror is a thing. It is privately-named.
The vinegar is a thing. It is privately-named.
The oil-can is a thing. It is privately-named.
The sheets is a thing. It is privately-named.
The steel-key is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The older-will is a thing. It is privately-named.
The bulb is a thing. It is privately-named.
The green-lamps is a thing. It is privately-named.
The chair-thing is a thing. It is privately-named.
The portraits is a thing. It is privately-named.
The seats is a thing. It is privately-named.
The blinds is a thing. It is privately-named.
The pipes is a thing. It is privately-named.
The plan-chests is a thing. It is privately-named.
The window is a thing. It is privately-named.
The steel-shelves is a thing. It is privately-named.
The initials is a thing. It is privately-named.
The bricks is a thing. It is privately-named.
The bins is a thing. It is privately-named.
The good-lamp is a thing. It is privately-named.
The table-thing is a thing. It is privately-named.

The ardley is in the reading-room.
The printed name of the ardley is "Miss Ardley".
Include (- with name 'miss//' 'ardley//' 'archivist//', -) when defining the ardley.
The description of the ardley is "Grey cardigan, grey bun, spectacles on a chain, and keys on the same chain. She has been here since the last war and means to outstay the next.[if the ardley is doubtful] She has doubts, and would like to be shown a report.[end if][if the ardley is convinced] She looks ten years younger and very angry.[end if]".
The appearance of the ardley is "Miss Ardley is here, not liking something.".
The first place of the ardley is the reading-room.
The ardley is proper-named.

The bream-thing is in the boiler-room.
The printed name of the bream-thing is "Bream".
Include (- with name 'bream//' 'caretaker//' 'stoker//' 'broad//' 'man//', -) when defining the bream-thing.
The description of the bream-thing is "A broad man in braces, the colour of his own coal.[choice-2][if the bream-thing is thirsty] He looks dry.[end if][if the bream-thing is refreshed] He looks at peace.[end if]".
The appearance of the bream-thing is "Bream sits on an upturned bucket, watching the boiler.".
The first place of the bream-thing is the boiler-room.
The bream-thing is proper-named.

The crake is in the chamber.
The printed name of the crake is "Alderman Crake".
Include (- with name 'alderman//' 'crake//', -) when defining the crake.
The description of the crake is "Pink, large, and recently shaved. He sits as a man sits on something he has already bought.[if the crake is unsounded] He is going over his speech.[end if][if the crake is sounded] He is waiting to see what you will do.[end if]".
The appearance of the crake is "Alderman Crake is here, moving his lips.".
The first place of the crake is the chamber.
The crake is proper-named.

The green-door is west of the map-room and east of the bindery.
The printed name of the green-door is "green door".
Include (- with name 'green//' 'door//' 'baize//' 'doors//p', -) when defining the green-door.
The description of the green-door is "Green baize, brass nails, and a brass keyhole to match.".
The green-door is openable, closed, lockable and locked.
The matching key of the green-door is the brass-key.

The vault-door is north of the cellar-hall and south of the deed-vault.
The printed name of the vault-door is "vault door".
Include (- with name 'vault//' 'door//' 'dial//' 'combination//' 'doors//p', -) when defining the vault-door.
The description of the vault-door is "Steel, a foot thick, with a dial of figures where a keyhole should be. The burgesses set it to dial to the year of their charter, and were pleased with themselves.[if the vault-door is undialled] The dial stands at nought.[end if][if the vault-door is dialled] The dial stands at 1574.[end if]".
The vault-door is openable and closed.

The coal-heap is in the coal-cellar.
The printed name of the coal-heap is "coal heap".
Include (- with name 'coal//' 'heap//' 'arch//' 'low//' 'heaps//p', -) when defining the coal-heap.
The description of the coal-heap is "Best nuts, two tons of it. [choice-3][if the coal-heap is heaped] It covers the whole of the south wall.[end if][if the coal-heap is shifted] It has been moved aside, and a low arch leads south.[end if]".
The coal-heap is fixed in place and scenery.

The iron-door is south of the tunnel and north of the forger-den.
The printed name of the iron-door is "iron door".
Include (- with name 'iron//' 'door//' 'hinges//' 'hinge//' 'doors//p', -) when defining the iron-door.
The description of the iron-door is "Riveted plate, on hinges as thick as your wrist, with a great lock. [choice-4][if the iron-door is stiff] The hinges are rusted stiff and want oil.[end if][if the iron-door is oiled] The hinges shine with oil.[end if]".
The iron-door is openable, closed, lockable and locked.
The matching key of the iron-door is the rusty-key.

The oak-door is up of the lobby and down of the clerk-office.
The printed name of the oak-door is "oak door".
Include (- with name 'oak//' 'door//' 'stair//' 'doors//p', -) when defining the oak-door.
The description of the oak-door is "Black oak, with E. LISLE, TOWN CLERK in gold, and a keyhole under the gold.".
The oak-door is openable, closed, lockable and locked.
The matching key of the oak-door is the office-key.

The light-table is in the map-room.
The printed name of the light-table is "light table".
Include (- with name 'light//' 'table//' 'glass//' 'tables//p', -) when defining the light-table.
The description of the light-table is "A sheet of milk glass with lamps under it. What is put on it has no secrets.".
The light-table is fixed in place, not enterable and scenery.

The mill-book is in the bindery.
The printed name of the mill-book is "mill book".
Include (- with name 'mill//' 'book//' 'watermarks//' 'volume//' 'books//p', -) when defining the mill-book.
The description of the mill-book is "Watermarks of the paper mills, 1600 to date: nine hundred of them, with the year of each. You can consult it, if you know what you are looking for.[if the mill-book is unread] It has a bookmark in it, and dust on the bookmark.[end if][if the mill-book is consulted] It lies open at Kettlewell: heron over K, 1931.[end if]".
The mill-book is fixed in place and scenery.

The bench is in the bindery.
The printed name of the bench is "sewing bench".
Include (- with name 'sewing//' 'bench//' 'frame//' 'benches//p', -) when defining the bench.
The description of the bench is "A bench with a sewing frame, a paste pot and good north light; it is here that one tries things on paper.".
The bench is fixed in place, not enterable and scenery.

The desk is in the reading-room.
The printed name of the desk is "reading desk".
Include (- with name 'reading//' 'desk//' 'slope//' 'inkwell//' 'pen//' 'sloped//' 'desks//p', -) when defining the desk.
The description of the desk is "A sloped desk with an inkwell and a pen, for those who have something to write.".
The desk is fixed in place, not enterable and scenery.

The urn is in the lobby.
The printed name of the urn is "tea urn".
Include (- with name 'tea//' 'urn//' 'tap//' 'urns//p', -) when defining the urn.
The description of the urn is "A tea urn the size of a curate, with a tap to fill mugs at.".
The urn is fixed in place and scenery.

The plaque is in the lobby.
The printed name of the plaque is "silver plaque".
Include (- with name 'silver//' 'plaque//' 'charter//' 'tarnish//' 'plate//' 'plaques//p', -) when defining the plaque.
The description of the plaque is "It says CHARTER GRANTED, and then a year.[if the plaque is tarnished] The year is black with tarnish. It wants wiping.[end if][if the plaque is polished] The year is 1574.[end if]".
The plaque is fixed in place and scenery.

The notice-board is in the lobby.
The printed name of the notice-board is "notice board".
Include (- with name 'notice//' 'board//' 'pins//' 'boards//p', -) when defining the notice-board.
The description of the notice-board is "Green baize behind no glass. Everyone who comes in from the street reads it, and anyone may pin a thing on it.".
The notice-board is fixed in place, not enterable and scenery.

The boiler is in the boiler-room.
The printed name of the boiler is "town boiler".
Include (- with name 'town//' 'boiler//' 'furnace//' 'gauge//' 'boilers//p', -) when defining the boiler.
The description of the boiler is "It was new for the old Queen[']s jubilee, and its gauge has said [quotation mark]caution[quotation mark] ever since.".
The boiler is fixed in place and scenery.

The stone-bunk is in the lock-up.
The printed name of the stone-bunk is "stone bunk".
Include (- with name 'stone//' 'bunk//' 'ledge//' 'bunks//p', -) when defining the stone-bunk.
The description of the stone-bunk is "Worn to the shape of three centuries of Saturday nights.".
The stone-bunk is fixed in place, not enterable and scenery.

The tin-box is in the deed-vault.
The printed name of the tin-box is "tin box".
Include (- with name 'tin//' 'box//' 'deed//' 'boxes//p', -) when defining the tin-box.
The description of the tin-box is "Japanned tin, PELL in white letters, and a small steel lock.".
The tin-box is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the tin-box is the steel-key.

The rack is in the wine-cellar.
The printed name of the rack is "wine rack".
Include (- with name 'wine//' 'rack//' 'loose//' 'bottles//' 'racks//p', -) when defining the rack.
The description of the rack is "A wine rack on little iron wheels. From the scrapes on the floor, somebody is used to pull it out.[if the rack is flush] Just now it stands close to the wall.[end if][if the rack is pulled-out] It stands out from the wall.[end if]".
The rack is fixed in place and scenery.

The stove is in the forger-den.
The printed name of the stove is "cold stove".
Include (- with name 'cold//' 'stove//' 'ash//' 'little//' 'door//' 'stoves//p', -) when defining the stove.
The description of the stove is "A pot-bellied thing with a little door.[if the stove is closed] The door is shut.[end if]".
The stove is fixed in place, not enterable, openable, closed and scenery.

The blotter is in the forger-den.
The printed name of the blotter is "blotter".
Include (- with name 'blotter//' 'blotting//' 'paper//' 'writing//' 'blotters//p', -) when defining the blotter.
The description of the blotter is "It has dried one line, very black, the wrong way round. Hold a mirror against it and the line would turn back.[if the blotter is unreadable] You would need a mirror to read it in.[end if][if the blotter is deciphered] You know whose it is now: Lisle[']s.[end if]".
The blotter is fixed in place and scenery.

The roll-desk is in the clerk-office.
The printed name of the roll-desk is "rolltop".
Include (- with name 'rolltop//' 'clerk//' 'desk//' 'bureau//' 'drawers//' 'roll//' 'rolltops//p', -) when defining the roll-desk.
The description of the roll-desk is "Yellow oak with a roll top and, inside, a pigeon-hole for everything.".
The roll-desk is fixed in place, not enterable, openable, closed and scenery.

The newer-will is carried by the ardley.
The printed name of the newer-will is "newer will".
Include (- with name 'newer//' 'will//' 'forgery//' 'seal//' 'ink//' 'watermark//' 'red//' 'wills//p', -) when defining the newer-will.
The description of the newer-will is "One sheet, a red seal, and a good round hand. The date is 1911. You could put it on a light, lift the seal, or test the ink.[if the newer-will is unlit-state] Nobody has looked through the paper yet.[end if][if the newer-will is backlit] There is a watermark in it, a heron over a K.[end if][if the newer-will is unstained] The ink is very black.[end if][if the newer-will is stained] One comma has run violet.[end if][if the newer-will is stuck-down] The seal is down flat.[end if][if the newer-will is lifted] The seal is up, with glue under it.[end if]".
The newer-will is portable.

The report-thing is on the desk.
The printed name of the report-thing is "blank report".
Include (- with name 'blank//' 'report//' 'form//' 'findings//' 'reports//p', -) when defining the report-thing.
The description of the report-thing is "The archive[']s own form, with three headings: PAPER, INK and SEAL.[if the report-thing is unwritten-state] Nothing is written under any of them.[end if][if the report-thing is written-state] Every heading has its paragraph, in your hand.[end if]".
The report-thing is portable.

The office-key is carried by the ardley.
The printed name of the office-key is "office key".
Include (- with name 'office//' 'key//' 'flat//' 'keys//p', -) when defining the office-key.
The description of the office-key is "A flat key with a paper tag: L, for Lisle.".
The office-key is portable.

The mug is in the lobby.
The printed name of the mug is "tin mug".
Include (- with name 'tin//' 'mug//' 'cup//' 'mugs//p', -) when defining the mug.
The description of the mug is "Enamelled tin, chipped, with BREAM scratched in the bottom.[if the mug is drained] It is empty.[end if][if the mug is steaming] It is full of hot tea.[end if]".
The appearance of the mug is "Bream[']s tin mug hangs from a hook by the urn.".
The first place of the mug is the lobby.
The mug is portable.

The umbrella is in the lobby.
The printed name of the umbrella is "black umbrella".
Include (- with name 'black//' 'umbrella//' 'brolly//' 'umbrellas//p', -) when defining the umbrella.
The description of the umbrella is "Left behind in 1938. It still hopes.".
The appearance of the umbrella is "A black umbrella leans in a corner.".
The first place of the umbrella is the lobby.
The umbrella is portable.

The shovel is in the boiler-room.
The printed name of the shovel is "coal shovel".
Include (- with name 'coal//' 'shovel//' 'spade//' 'broad//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "A broad coal shovel with a polished edge.".
The appearance of the shovel is "A coal shovel stands against the wall.".
The first place of the shovel is the boiler-room.
The shovel is portable.

The biscuit is in the boiler-room.
The printed name of the biscuit is "ginger biscuit".
Include (- with name 'ginger//' 'biscuit//' 'biscuits//p', -) when defining the biscuit.
The description of the biscuit is "Hard enough to tile with.".
The appearance of the biscuit is "A ginger biscuit lies on a pipe, keeping warm.".
The first place of the biscuit is the boiler-room.
The biscuit is portable and edible.

The lantern is carried by the bream-thing.
The printed name of the lantern is "lantern".
Include (- with name 'lantern//' 'lamp//' 'electric//' 'switch//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "A miner[']s electric, with a switch on the top and a hook to carry it by.[if the lantern is switched on] It throws a good white light.[end if]".
The lantern is portable.
The lantern is switchable. The lantern is switched off.

The brass-key is carried by the bream-thing.
The printed name of the brass-key is "brass key".
Include (- with name 'brass//' 'key//' 'keys//p', -) when defining the brass-key.
The description of the brass-key is "A brass key with a scrap of binder[']s leather tied to it.".
The brass-key is portable.

The duster is in the map-room.
The printed name of the duster is "yellow duster".
Include (- with name 'yellow//' 'duster//' 'cloth//' 'rag//' 'dusters//p', -) when defining the duster.
The description of the duster is "Yellow, soft, and made to wipe things with.".
The appearance of the duster is "A yellow duster has been left on a plan chest.".
The first place of the duster is the map-room.
The duster is portable.

The bone-folder is on the bench.
The printed name of the bone-folder is "bone folder".
Include (- with name 'bone//' 'folder//' 'knife//' 'blade//' 'folders//p', -) when defining the bone-folder.
The description of the bone-folder is "A blade of ox bone, thin as a nail and smooth as soap. Binders lift leather with it.".
The bone-folder is portable.

The rusty-key is on the stone-bunk.
The printed name of the rusty-key is "rusty key".
Include (- with name 'rusty//' 'key//' 'keys//p', -) when defining the rusty-key.
The description of the rusty-key is "Large, simple, and orange all over.".
The rusty-key is portable.

The mirror is on the stone-bunk.
The printed name of the mirror is "shaving mirror".
Include (- with name 'shaving//' 'mirror//' 'looking//' 'glass//' 'mirrors//p', -) when defining the mirror.
The description of the mirror is "A round glass in a tin frame, such as a constable would shave in.".
The mirror is portable.

The vinegar is in the wine-cellar.
The printed name of the vinegar is "sour bottle".
Include (- with name 'sour//' 'bottle//' 'vinegar//' 'claret//', -) when defining the vinegar.
The description of the vinegar is "Chateau something, 1899. One breath of the neck tells you that it is vinegar now. Pour a drop on honest iron ink and nothing would happen; other inks run.".
The appearance of the vinegar is "One sour bottle has been opened, and put back, by somebody with sense.".
The first place of the vinegar is the wine-cellar.
The vinegar is portable.

The printed name of the oil-can is "oil can".
Include (- with name 'oil//' 'can//' 'cans//p', -) when defining the oil-can.
The description of the oil-can is "A long-nosed can, half full.".
The oil-can is portable.

The sheets is in the stove.
The printed name of the sheets is "practice sheets".
Include (- with name 'practice//' 'sheets//' 'signatures//', -) when defining the sheets.
The description of the sheets is "A dozen sheets of the same pale paper, covered with one man[']s name in another man[']s hand.".
The sheets is portable and plural-named.

The steel-key is in the roll-desk.
The printed name of the steel-key is "steel key".
Include (- with name 'steel//' 'key//' 'keys//p', -) when defining the steel-key.
The description of the steel-key is "Small and bright, with PELL on its tag.".
The steel-key is portable.

The letter-thing is in the roll-desk.
The printed name of the letter-thing is "short letter".
Include (- with name 'short//' 'letter//' 'note//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "Thick cream paper, and only three lines of writing to read.".
The letter-thing is portable.

The older-will is in the tin-box.
The printed name of the older-will is "older will".
Include (- with name 'older//' 'will//' 'true//' 'genuine//' 'brown//' 'sheet//' 'wills//p', -) when defining the older-will.
The description of the older-will is "A brown sheet, cockled and soft as cloth, in a hand like a spider[']s. It wants giving to somebody, or pinning up where all can see it.".
The older-will is portable.

The bulb is in the cellar-hall.
The printed name of the bulb is "bulb".
Include (- with name 'bulb//' 'vaulting//' 'drip//' 'bulbs//p', -) when defining the bulb.
The description of the bulb is "Forty watts, and a moth.".
The bulb is fixed in place and scenery.

The green-lamps is in the reading-room.
The printed name of the green-lamps is "green lamps".
Include (- with name 'green//' 'lamps//' 'shades//', -) when defining the green-lamps.
The description of the green-lamps is "Brass stems, green shades. The Society gave them.".
The green-lamps is fixed in place, scenery and plural-named.

The chair-thing is in the reading-room.
The printed name of the chair-thing is "chair".
Include (- with name 'chair//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "Miss Ardley has had it re-caned twice. Nobody else sits there.".
The chair-thing is fixed in place and scenery.

The portraits is in the chamber.
The printed name of the portraits is "portraits".
Include (- with name 'portraits//' 'portrait//' 'paintings//', -) when defining the portraits.
The description of the portraits is "Forty men with chains on, by one painter, by the yard.".
The portraits is fixed in place, scenery and plural-named.

The seats is in the chamber.
The printed name of the seats is "seats".
Include (- with name 'seats//' 'seat//' 'horseshoe//', -) when defining the seats.
The description of the seats is "Red leather, in a horseshoe, with a blotter to each.".
The seats is fixed in place, scenery and plural-named.

The blinds is in the clerk-office.
The printed name of the blinds is "blinds".
Include (- with name 'blinds//' 'blind//', -) when defining the blinds.
The description of the blinds is "Drawn to exactly the same height.".
The blinds is fixed in place, scenery and plural-named.

The pipes is in the boiler-room.
The printed name of the pipes is "pipes".
Include (- with name 'pipes//' 'pipe//', -) when defining the pipes.
The description of the pipes is "Each is labelled with the room that complains through it.".
The pipes is fixed in place, scenery and plural-named.

The plan-chests is in the map-room.
The printed name of the plan-chests is "plan chests".
Include (- with name 'plan//' 'chests//' 'drawers//' 'chest//', -) when defining the plan-chests.
The description of the plan-chests is "Forty drawers of Saltmarch, field by field.".
The plan-chests is fixed in place, scenery and plural-named.

The window is in the bindery.
The printed name of the window is "window".
Include (- with name 'window//' 'paste//' 'pot//' 'calf//' 'windows//p', -) when defining the window.
The description of the window is "It looks north, on a wall, which is what a binder wants.".
The window is fixed in place and scenery.

The steel-shelves is in the deed-vault.
The printed name of the steel-shelves is "steel shelves".
Include (- with name 'steel//' 'shelves//', -) when defining the steel-shelves.
The description of the steel-shelves is "Everything that Saltmarch owns or is owed, in tin.".
The steel-shelves is fixed in place, scenery and plural-named.

The initials is in the lock-up.
The printed name of the initials is "initials".
Include (- with name 'initials//', -) when defining the initials.
The description of the initials is "Three hundred years of them. Some come back every other Saturday.".
The initials is fixed in place, scenery and plural-named.

The bricks is in the tunnel.
The printed name of the bricks is "bricks".
Include (- with name 'bricks//' 'brick//' 'wet//', -) when defining the bricks.
The description of the bricks is "Narrow, hand-made, older than the town hall.".
The bricks is fixed in place, scenery and plural-named.

The bins is in the wine-cellar.
The printed name of the bins is "bins".
Include (- with name 'bins//' 'bin//', -) when defining the bins.
The description of the bins is "Claret, laid down by the dozen mayors whose names are on the labels.".
The bins is fixed in place, scenery and plural-named.

The good-lamp is in the forger-den.
The printed name of the good-lamp is "good lamp".
Include (- with name 'good//' 'lamp//', -) when defining the good-lamp.
The description of the good-lamp is "Brass, with a daylight bulb, such as engravers use. It is wired to the wall.".
The good-lamp is fixed in place and scenery.

The table-thing is in the forger-den.
The printed name of the table-thing is "deal table".
Include (- with name 'deal//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Deal, with ink on it in three blacks.".
The table-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the lock-up:
	say "The town kept its drunkards in the dark here and has never seen a reason to wire it. The way back is west.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the coal-cellar:
	say "Coal is black and so is the cellar. Something shifts under your shoe. The way back is north.";
	say line break.

Secret exits: if the parameter-object is south and the location of the player is the coal-cellar, unless the coal-heap is shifted, rule succeeds.

Rule for printing the description of a dark room when the location of the player is the tunnel:
	say "The tunnel drips in the dark, somewhere ahead. You can feel brick, and the draught from the north.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the wine-cellar:
	say "A sour smell, and a clink when you move. Without a light you will break something historic.";
	say line break.

Kindling: if the lantern is switched on, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the ardley:
	say "[quotation mark]You are whispering already. Good,[quotation mark] says Miss Ardley. [quotation mark]Ask me about the will.[quotation mark]";
	stop the action;
	continue the action.

Check asking the ardley about something:
	if (the topic understood includes "will" or the topic understood includes "newer will" or the topic understood includes "pell" or the topic understood includes "meadows") and the newer-will is carried by the ardley:
		now the newer-will is carried by the player;
		say "[quotation mark]I do not like it, and I cannot say why, and the council sits at six.[quotation mark] She holds out the newer will as one holds a mouse. [quotation mark]Paper, ink, seal. Ask each of them. There is a report to write on the desk.[quotation mark]";
		stop the action;
	if (the topic understood includes "vault" or the topic understood includes "dial" or the topic understood includes "charter"):
		say "[quotation mark]The burgesses set the vault to the year of their charter. It is on the plaque in the lobby, if anyone ever wiped it.[quotation mark]";
		stop the action;
	if (the topic understood includes "watermark" or the topic understood includes "paper" or the topic understood includes "mill book" or the topic understood includes "table"):
		say "[quotation mark]The light table is in the map room; put the will on it. The mill book, which dates the marks, is in the bindery. Bream has the key.[quotation mark]";
		stop the action;
	if (the topic understood includes "ink" or the topic understood includes "vinegar"):
		say "[quotation mark]Iron ink does not mind acid, and aniline runs. A drop of vinegar would do, in the bindery. The mayor[']s wine was vinegar before I came.[quotation mark]";
		stop the action;
	if (the topic understood includes "seal" or the topic understood includes "wax"):
		say "[quotation mark]Lift it. Not with a fingernail, child, with a bone folder.[quotation mark]";
		stop the action;
	if (the topic understood includes "lisle" or the topic understood includes "clerk" or the topic understood includes "office"):
		say "[quotation mark]Mr Lisle found the will. He finds a great deal, for a man who never gets dusty.[quotation mark]";
		stop the action;
	if (the topic understood includes "crake" or the topic understood includes "alderman"):
		say "[quotation mark]He is in the council chamber, practising looking surprised.[quotation mark]";
		stop the action;
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check telling the ardley about something:
	if (the topic understood includes "will" or the topic understood includes "newer will" or the topic understood includes "pell" or the topic understood includes "meadows") and the newer-will is carried by the ardley:
		now the newer-will is carried by the player;
		say "[quotation mark]I do not like it, and I cannot say why, and the council sits at six.[quotation mark] She holds out the newer will as one holds a mouse. [quotation mark]Paper, ink, seal. Ask each of them. There is a report to write on the desk.[quotation mark]";
		stop the action;
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check answering the ardley that something:
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check ordering the ardley to something:
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check giving something to the ardley:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the report-thing) and the report-thing is written-state and the ardley is doubtful:
		now the ardley is convinced;
		now the office-key is carried by the player;
		say "She reads it twice, takes off her glasses, and unhooks a key from her chain. [quotation mark]Mr Lisle brought it to me, out of the vault. He is at the dentist until five. I have never in my life lent anyone this office key.[quotation mark]";
		stop the action;
	if (the noun is the report-thing):
		say "[quotation mark]Bring me all three, paper, ink and seal, in writing,[quotation mark] says Miss Ardley. [quotation mark]Then I will believe it.[quotation mark]";
		stop the action;
	if (the noun is the older-will) and the crake is sounded:
		now the older-will is carried by the ardley;
		say "She takes the older will in both hands, and her face does something that it has not done since the war. [quotation mark]Sit down,[quotation mark] says Miss Ardley. [quotation mark]I am going to telephone the Record Office, and you are going to spell your name.[quotation mark]";
		stop the action;
	if (the noun is the older-will):
		say "[quotation mark]Pell[']s own hand. But have you heard the other side? Ask the Alderman about Lisle, and then decide whom to give it to. It ought to be you who decides.[quotation mark]";
		stop the action;
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check showing something to the ardley:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the report-thing) and the report-thing is written-state and the ardley is doubtful:
		now the ardley is convinced;
		now the office-key is carried by the player;
		say "She reads it twice, takes off her glasses, and unhooks a key from her chain. [quotation mark]Mr Lisle brought it to me, out of the vault. He is at the dentist until five. I have never in my life lent anyone this office key.[quotation mark]";
		stop the action;
	if (the noun is the report-thing):
		say "[quotation mark]Bring me all three, paper, ink and seal, in writing,[quotation mark] says Miss Ardley. [quotation mark]Then I will believe it.[quotation mark]";
		stop the action;
	if (the noun is the older-will) and the crake is sounded:
		now the older-will is carried by the ardley;
		say "She takes the older will in both hands, and her face does something that it has not done since the war. [quotation mark]Sit down,[quotation mark] says Miss Ardley. [quotation mark]I am going to telephone the Record Office, and you are going to spell your name.[quotation mark]";
		stop the action;
	if (the noun is the older-will):
		say "[quotation mark]Pell[']s own hand. But have you heard the other side? Ask the Alderman about Lisle, and then decide whom to give it to. It ought to be you who decides.[quotation mark]";
		stop the action;
	say "[quotation mark]That is not filed under me,[quotation mark] says Miss Ardley.";
	stop the action;
	continue the action.

Check greeting the bream-thing:
	say "[quotation mark]Warm, isn[']t it,[quotation mark] says Bream. [quotation mark]Dry work. You haven[']t seen any tea about?[quotation mark]";
	stop the action;
	continue the action.

Check asking the bream-thing about something:
	if (the topic understood includes "lantern" or the topic understood includes "key" or the topic understood includes "bindery" or the topic understood includes "brass key") and the bream-thing is thirsty:
		say "[quotation mark]I[']ve a lantern and I[']ve a key, and what I have not got is my tea. The urn[']s in the lobby, and so[']s my mug.[quotation mark]";
		stop the action;
	if (the topic understood includes "coal" or the topic understood includes "arch" or the topic understood includes "tunnel" or the topic understood includes "shovel"):
		say "[quotation mark]South of the passage. There[']s an arch behind the heap, goes to the mayor[']s wine. Somebody[']s been moving my coal, and it isn[']t me.[quotation mark]";
		stop the action;
	if (the topic understood includes "lock-up" or the topic understood includes "rusty key" or the topic understood includes "iron door" or the topic understood includes "den"):
		say "[quotation mark]The iron door, down the tunnel? Constable[']s den, that was. He hung the key in the old lock-up, past the deed vault.[quotation mark]";
		stop the action;
	if (the topic understood includes "lisle" or the topic understood includes "clerk" or the topic understood includes "will"):
		say "[quotation mark]Mr Lisle? Coal dust on his cuffs, Tuesdays. I don[']t ask.[quotation mark]";
		stop the action;
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check telling the bream-thing about something:
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check answering the bream-thing that something:
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check ordering the bream-thing to something:
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check giving something to the bream-thing:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the mug) and the mug is steaming and the bream-thing is thirsty:
		now the bream-thing is refreshed;
		now the mug is carried by the bream-thing;
		now the lantern is carried by the player;
		now the brass-key is carried by the player;
		say "He drinks half of it standing. [quotation mark]You[']ll be wanting to poke about. They all do.[quotation mark] He hands you his lantern, and the brass key of the bindery. [quotation mark]Take the shovel too, if it[']s the coal cellar. There was an arch behind that heap when I was a lad.[quotation mark]";
		stop the action;
	if (the noun is the mug):
		say "[quotation mark]That[']s a mug,[quotation mark] says Bream. [quotation mark]I was hoping for tea.[quotation mark]";
		stop the action;
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check showing something to the bream-thing:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the mug):
		say "[quotation mark]That[']s a mug,[quotation mark] says Bream. [quotation mark]I was hoping for tea.[quotation mark]";
		stop the action;
	say "[quotation mark]Couldn[']t say,[quotation mark] says Bream, and looks at his gauge.";
	stop the action;
	continue the action.

Check greeting the crake:
	say "[quotation mark]Ah, the young person from the basement,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check asking the crake about something:
	if (the topic understood includes "lisle" or the topic understood includes "clerk" or the topic understood includes "letter" or the topic understood includes "blotter" or the topic understood includes "forgery") and the blotter is deciphered and the letter-thing is enclosed by the player:
		now the crake is sounded;
		say "He looks at the letter in your hand for some time. [quotation mark]Senior archivist,[quotation mark] says Crake, [quotation mark]at four hundred a year. All you need do is give me Pell[']s old will, when you find it. Or give it to your Miss Ardley, or pin it on the board for the geese, and see who thanks you.[quotation mark]";
		stop the action;
	if (the topic understood includes "lisle" or the topic understood includes "clerk"):
		say "[quotation mark]An excellent clerk. Why, has somebody said something? In writing?[quotation mark] You had better have it all in your hand first: who forged the will, and a letter to show who paid.";
		stop the action;
	if (the topic understood includes "will" or the topic understood includes "meadows" or the topic understood includes "pell"):
		say "[quotation mark]Nobody was more surprised than I. Villas, I thought. Sixty villas, with bow windows.[quotation mark]";
		stop the action;
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check telling the crake about something:
	if (the topic understood includes "lisle" or the topic understood includes "clerk" or the topic understood includes "letter" or the topic understood includes "blotter" or the topic understood includes "forgery") and the blotter is deciphered and the letter-thing is enclosed by the player:
		now the crake is sounded;
		say "He looks at the letter in your hand for some time. [quotation mark]Senior archivist,[quotation mark] says Crake, [quotation mark]at four hundred a year. All you need do is give me Pell[']s old will, when you find it. Or give it to your Miss Ardley, or pin it on the board for the geese, and see who thanks you.[quotation mark]";
		stop the action;
	if (the topic understood includes "lisle" or the topic understood includes "clerk"):
		say "[quotation mark]An excellent clerk. Why, has somebody said something? In writing?[quotation mark] You had better have it all in your hand first: who forged the will, and a letter to show who paid.";
		stop the action;
	if (the topic understood includes "will" or the topic understood includes "meadows" or the topic understood includes "pell"):
		say "[quotation mark]Nobody was more surprised than I. Villas, I thought. Sixty villas, with bow windows.[quotation mark]";
		stop the action;
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check answering the crake that something:
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check ordering the crake to something:
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check giving something to the crake:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the older-will) and the crake is sounded:
		now the older-will is carried by the crake;
		say "He does not read it. He folds it small, and smaller, and puts it where he keeps his matches. [quotation mark]Very sensible,[quotation mark] says Alderman Crake.";
		stop the action;
	if (the noun is the older-will):
		say "You have it half out of your coat before you think better of it. First you will ask him about Lisle.";
		stop the action;
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Check showing something to the crake:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the letter-thing or the noun is the sheets):
		say "[quotation mark]I cannot read a thing without my glasses,[quotation mark] says Crake, wearing them. [quotation mark]If you have something to ask me about Lisle, ask.[quotation mark]";
		stop the action;
	if (the noun is the older-will):
		say "You have it half out of your coat before you think better of it. First you will ask him about Lisle.";
		stop the action;
	say "[quotation mark]Put it in a memorandum,[quotation mark] says Crake.";
	stop the action;
	continue the action.

Part 4 - Actions

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "fill [something] from [something]" as filling-at.
Understand "fill [something] with [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.
Understand "refill [something] from [something]" as filling-at.
Understand "refill [something] with [something]" as filling-at.

Carry out filling-at:
	if the noun is the mug and the second noun is the urn:
		if the mug is not enclosed by the player:
			say "The mug is not in your hand.";
			stop the action;
		if the mug is not drained:
			say "It is full to the brim already.";
			stop the action;
		now the mug is steaming;
		say "The urn coughs, considers, and gives you a mug of tea the colour of a church door.";
		stop the action;
	say "That would lead nowhere.".

Just-filling is an action applying to one thing.
Understand "fill [something]" as just-filling.
Understand "refill [something]" as just-filling.

Carry out just-filling:
	if the noun is the mug:
		if the mug is not enclosed by the player:
			say "The mug is not in your hand.";
			stop the action;
		if the location of the player is not the lobby:
			say "There is nothing here to fill it with. The tea urn is up in the lobby.";
			stop the action;
		if the mug is not drained:
			say "It is full to the brim already.";
			stop the action;
		now the mug is steaming;
		say "The urn coughs, considers, and gives you a mug of tea the colour of a church door.";
		stop the action;
	say "That would lead nowhere.".

Just-drinking is an action applying to one thing.
Understand "drink [something]" as just-drinking.

Carry out just-drinking:
	if (the noun is the mug or the noun is the urn):
		say "The council[']s tea is for people with harder jobs than yours. Bream, for instance.";
		stop the action;
	if the noun is the vinegar:
		say "You wet your lips with it, and your whole face closes like a purse.";
		stop the action;
	try drinking the noun.

Check putting something on something:
	now the deed is 0;
	if the noun is the newer-will and the second noun is the light-table:
		if the newer-will is not enclosed by the player:
			say "You are not holding the will.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the older-will and the second noun is the notice-board:
		if the crake is not sounded:
			say "Before the whole town knows, hear what Crake has to say. Ask him about Lisle.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		now the newer-will is backlit;
		say "You lay the will on the glowing glass. In the middle of the sheet, pale as a bone in an arm, stands a watermark: a heron over the letter K.";
		stop the action;
	if the deed is 2:
		say "Four pins, between the lost cat and the geese. You step back. Behind you the street door opens, and somebody begins to read aloud.";
		stop the action;
	continue the action.

Holding-against is an action applying to two things.
Understand "hold [something] against [something]" as holding-against.
Understand "hold [something] to [something]" as holding-against.
Understand "hold [something] over [something]" as holding-against.

Carry out holding-against:
	if the noun is the newer-will and the second noun is the lantern:
		say "There is some sort of mark in the paper, but the lantern is too yellow to show it. The light table in the map room would.";
		stop the action;
	if the noun is the mirror and the second noun is the blotter:
		if the mirror is not enclosed by the player:
			say "The mirror is not in your hand.";
			stop the action;
		if the sheets is not enclosed by the player:
			say "A line of writing, but whose? You want something of the forger[']s beside it, to compare the hand. He must have practised.";
			stop the action;
		now the blotter is deciphered;
		say "The line turns round in the glass: [quotation mark]Received with thanks, E. Lisle.[quotation mark] The L, like the J on the practice sheets, wears its bar askew. Mr Lisle, the town clerk, signs your wages with it.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the mill-book:
		if the newer-will is not backlit:
			say "Nine hundred watermarks, and you do not know yet which one you are looking for. Put the will on the light table first.";
			stop the action;
		now the mill-book is consulted;
		say "Heron over K: Kettlewell[']s mill, first made in 1931. The will is dated 1911. Old Pell wrote it, then, on paper twenty years younger than his pen.";
		stop the action;
	if the noun is the plaque and the plaque is polished:
		say "CHARTER GRANTED TO THE BURGESSES OF SALTMARCH, 1574.";
		stop the action;
	if the noun is the plaque:
		say "CHARTER GRANTED, and then a black bloom of tarnish where the year should be. It wants wiping.";
		stop the action;
	if the noun is the letter-thing:
		say "[quotation mark]Dear Lisle, forty pounds, as agreed, for one old document, newly found. Burn this. A. Crake.[quotation mark] Clerks never burn anything.";
		stop the action;
	if the noun is the newer-will:
		say "[quotation mark]I, Josiah Pell, this ninth of March 1911, leave the meadows to Albert Crake.[quotation mark] It is a good round hand. Ink, paper and seal might each be asked for a second opinion.";
		stop the action;
	if the noun is the older-will:
		say "[quotation mark]To the children of Saltmarch, my meadows, to run about in, for ever. Josiah Pell.[quotation mark] It smells of mice and candles, as it should.";
		stop the action;
	if the noun is the sheets:
		say "Josiah Pell, Josiah Pell, Josiah Pell: the first like a spider, the last like the will. Whoever it was had a way of crossing the J.";
		stop the action;
	if the noun is the report-thing and the report-thing is written-state:
		say "Paper, ink and seal, each in its own paragraph, and none of them on the side of Alderman Crake.";
		stop the action;
	if the noun is the report-thing:
		say "It has three headings, PAPER, INK and SEAL, and under each a deal of white. You can write it when you know all three.";
		stop the action;
	if the noun is the notice-board:
		say "A lost cat, a whist drive, a by-law concerning geese. All Saltmarch reads this board on its way in. There is room to pin one thing more.";
		stop the action;
	if the noun is the blotter:
		say "It is all there, and all backwards. A mirror would turn it round.";
		stop the action;
	try examining the noun.

Lifting-with is an action applying to two things.
Understand "lift [something] with [something]" as lifting-with.
Understand "prise [something] with [something]" as lifting-with.
Understand "raise [something] with [something]" as lifting-with.
Understand "hoist [something] with [something]" as lifting-with.

Carry out lifting-with:
	if the noun is the newer-will and the second noun is the bone-folder:
		if the bone-folder is not enclosed by the player:
			say "The bone folder is not in your hand.";
			stop the action;
		if the newer-will is not stuck-down:
			say "The seal is up already.";
			stop the action;
		now the newer-will is lifted;
		say "You slide the bone under the wax, and the seal comes up whole, with glue beneath it. It was cut off some honest document and stuck on to this one.";
		stop the action;
	say "That would lead nowhere.".

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "prise [something]" as just-lifting.

Carry out just-lifting:
	if the noun is the newer-will:
		say "A fingernail would crack the seal across. It wants lifting with something thin and smooth, such as binders use.";
		stop the action;
	say "That would lead nowhere.".

Just-shoveling is an action applying to one thing.
Understand "shovel [something]" as just-shoveling.
Understand "dig [something]" as just-shoveling.
Understand "clear [something]" as just-shoveling.

Carry out just-shoveling:
	if the noun is the coal-heap:
		if the shovel is not enclosed by the player:
			say "With your hands? You have nothing to shovel with.";
			stop the action;
		if the coal-heap is not heaped:
			say "You have moved as much coal as you mean to.";
			stop the action;
		now the coal-heap is shifted;
		say "Ten minutes, a new back, and the heap lies on the other side of the cellar. Behind it a low arch leads south into a tunnel. The boot marks in the dust are not yours.";
		stop the action;
	say "That would lead nowhere.".

Shoveling-with is an action applying to two things.
Understand "shovel [something] with [something]" as shoveling-with.
Understand "dig [something] with [something]" as shoveling-with.
Understand "clear [something] with [something]" as shoveling-with.

Carry out shoveling-with:
	if the noun is the coal-heap and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You are not holding the shovel.";
			stop the action;
		if the coal-heap is not heaped:
			say "You have moved as much coal as you mean to.";
			stop the action;
		now the coal-heap is shifted;
		say "Ten minutes, a new back, and the heap lies on the other side of the cellar. Behind it a low arch leads south into a tunnel. The boot marks in the dust are not yours.";
		stop the action;
	say "That would lead nowhere.".

Pouring-on is an action applying to two things.
Understand "pour [something] on [something]" as pouring-on.
Understand "drip [something] on [something]" as pouring-on.
Understand "try [something] on [something]" as pouring-on.

Carry out pouring-on:
	if the noun is the vinegar and the second noun is the newer-will:
		if the vinegar is not enclosed by the player:
			say "The bottle is not in your hand.";
			stop the action;
		if the location of the player is not the bindery:
			say "Not here, standing up, with your elbow jogged. A thing like that is done in the bindery.";
			stop the action;
		if the newer-will is not backlit:
			say "One look at the paper first, on the light table; vinegar is a thing you can only do once.";
			stop the action;
		if the newer-will is not unstained:
			say "One violet comma is proof enough.";
			stop the action;
		now the newer-will is stained;
		say "One drop, on one comma. Honest iron ink would have sat there till doomsday; this runs violet and spreads. Aniline, out of a penny bottle.";
		stop the action;
	if the noun is the oil-can and the second noun is the iron-door:
		if the oil-can is not enclosed by the player:
			say "The oil can is not in your hand.";
			stop the action;
		now the iron-door is oiled;
		say "You give each hinge a long drink, and work the latch until it stops complaining.";
		stop the action;
	say "That would lead nowhere.".

Just-writing is an action applying to one thing.
Understand "write [something]" as just-writing.
Understand "complete [something]" as just-writing.
Understand "write up [something]" as just-writing.
Understand "sign [something]" as just-writing.

Carry out just-writing:
	if the noun is the report-thing:
		if the location of the player is not the reading-room:
			say "The pen and the ink are at the reading desk.";
			stop the action;
		if the report-thing is not unwritten-state:
			say "It is written, and you would not change a word.";
			stop the action;
		if the mill-book is not consulted:
			say "Under PAPER you have nothing to put. The watermark has still to be dated.";
			stop the action;
		if the newer-will is not stained:
			say "Under INK you have nothing to put. The ink has still to be tried.";
			stop the action;
		if the newer-will is not lifted:
			say "Under SEAL you have nothing to put. The seal has still to be lifted.";
			stop the action;
		now the report-thing is written-state;
		say "You write for a quarter of an hour, in your own hand, which is not round. Paper, ink, seal: three witnesses, and nobody asked them before.";
		stop the action;
	say "That would lead nowhere.".

Wiping-with is an action applying to two things.
Understand "wipe [something] with [something]" as wiping-with.
Understand "polish [something] with [something]" as wiping-with.
Understand "rub [something] with [something]" as wiping-with.

Carry out wiping-with:
	if the noun is the plaque and the second noun is the duster:
		if the duster is not enclosed by the player:
			say "The duster is not in your hand.";
			stop the action;
		now the plaque is polished;
		say "Black comes off on yellow, and the year comes up in silver: 1574.";
		stop the action;
	say "That would lead nowhere.".

Just-wiping is an action applying to one thing.
Understand "wipe [something]" as just-wiping.
Understand "polish [something]" as just-wiping.
Understand "clean [something]" as just-wiping.
Understand "rub [something]" as just-wiping.

Carry out just-wiping:
	if the noun is the plaque:
		if the duster is not enclosed by the player:
			say "Your sleeve only makes it blacker. There is a duster somewhere; there is always a duster.";
			stop the action;
		now the plaque is polished;
		say "Black comes off on yellow, and the year comes up in silver: 1574.";
		stop the action;
	say "That would lead nowhere.".

Just-dialing is an action applying to one number.
Understand "dial [number]" as just-dialing.
Understand "turn dial to [number]" as just-dialing.

Carry out just-dialing:
	if the number understood is 1574 and the location of the player is the cellar-hall:
		if the plaque is not polished:
			say "You spin in a year at a guess, without faith, and the door knows it. Find out first when the charter was granted.";
			stop the action;
		now the vault-door is dialled;
		now the vault-door is open;
		say "One, five, seven, four. Something large rolls over in its sleep, and the vault door swings open to the north.";
		stop the action;
	if the location of the player is the cellar-hall:
		say "The dial turns, ticks, and does nothing. The burgesses set it to the year of their charter, Miss Ardley says.";
		stop the action;
	say "That would lead nowhere.".

Check opening:
	now the deed is 0;
	if the noun is the vault-door:
		if the vault-door is not dialled:
			say "The vault door has no keyhole, only a dial with figures on it. One would have to dial the right year.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "move [something]" as just-pulling.
Understand "pull out [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the rack:
		if the rack is not flush:
			say "It is out as far as it comes.";
			stop the action;
		now the rack is pulled-out;
		now the oil-can is in the location;
		say "It rolls out from the wall with a clinking of dead mayors['] claret. Somebody has kept an oil can behind it, and the oil is fresh.";
		stop the action;
	try pulling the noun.

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the iron-door and the second noun is the oil-can:
		if the oil-can is not enclosed by the player:
			say "The oil can is not in your hand.";
			stop the action;
		now the iron-door is oiled;
		say "You give each hinge a long drink, and work the latch until it stops complaining.";
		stop the action;
	say "That would lead nowhere.".

Just-oiling is an action applying to one thing.
Understand "oil [something]" as just-oiling.
Understand "grease [something]" as just-oiling.

Carry out just-oiling:
	if the noun is the iron-door:
		if the oil-can is not enclosed by the player:
			say "You have no oil.";
			stop the action;
		now the iron-door is oiled;
		say "You give each hinge a long drink, and work the latch until it stops complaining.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the iron-door and the second noun is the rusty-key:
		if the iron-door is not oiled:
			say "The key goes in, and there it stays; lock and hinges are one lump of rust. They want oil.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		say "The rusty key turns with a groan that runs away down the tunnel.";
		stop the action;
	continue the action.

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.

Carry out just-searching:
	if the noun is the stove:
		now the stove is open;
		say "You open the little door of the stove. On the ash, scorched at one corner only, lie some practice sheets.";
		stop the action;
	if the noun is the roll-desk:
		now the roll-desk is open;
		say "You roll up the top. Mr Lisle files everything: in a pigeon-hole of their own lie a steel key and a short letter.";
		stop the action;
	try searching the noun.

Pining-on is an action applying to two things.
Understand "pin [something] on [something]" as pining-on.
Understand "pin [something] to [something]" as pining-on.

Carry out pining-on:
	if the noun is the older-will and the second noun is the notice-board:
		if the older-will is not enclosed by the player:
			say "The older will is not in your hand.";
			stop the action;
		if the crake is not sounded:
			say "Before the whole town knows, hear what Crake has to say. Ask him about Lisle.";
			stop the action;
		now the older-will is on the notice-board;
		say "Four pins, between the lost cat and the geese. You step back. Behind you the street door opens, and somebody begins to read aloud.";
		stop the action;
	say "That would lead nowhere.".

Just-burning is an action applying to one thing.
Understand "burn [something]" as just-burning.

Carry out just-burning:
	if (the noun is the newer-will or the noun is the older-will or the noun is the letter-thing or the noun is the sheets or the noun is the report-thing):
		say "You are an archivist. Your hand will not do it.";
		stop the action;
	say "That would lead nowhere.".

Just-consulting is an action applying to one thing.
Understand "consult [something]" as just-consulting.
Understand "study [something]" as just-consulting.

Carry out just-consulting:
	if the noun is the mill-book:
		if the newer-will is not backlit:
			say "Nine hundred watermarks, and you do not know yet which one you are looking for. Put the will on the light table first.";
			stop the action;
		now the mill-book is consulted;
		say "Heron over K: Kettlewell[']s mill, first made in 1931. The will is dated 1911. Old Pell wrote it, then, on paper twenty years younger than his pen.";
		stop the action;
	say "That would lead nowhere.".

Testing-with is an action applying to two things.
Understand "own-test [something] with [something]" as testing-with.

Carry out testing-with:
	if the noun is the newer-will and the second noun is the vinegar:
		if the vinegar is not enclosed by the player:
			say "The bottle is not in your hand.";
			stop the action;
		if the location of the player is not the bindery:
			say "Not here, standing up, with your elbow jogged. A thing like that is done in the bindery.";
			stop the action;
		if the newer-will is not backlit:
			say "One look at the paper first, on the light table; vinegar is a thing you can only do once.";
			stop the action;
		if the newer-will is not unstained:
			say "One violet comma is proof enough.";
			stop the action;
		now the newer-will is stained;
		say "One drop, on one comma. Honest iron ink would have sat there till doomsday; this runs violet and spreads. Aniline, out of a penny bottle.";
		stop the action;
	say "That would lead nowhere.".

Include (-
Verb 'test' = 'own-test';
-) after "Grammar" in "Output.i6t".

Check using:
	if the noun is the rack:
		try just-pulling the noun;
		stop the action;
	if the noun is the stove:
		try just-searching the noun;
		stop the action;
	if the noun is the roll-desk:
		try just-searching the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the newer-will:
		try other words;
		try just-lifting the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the coal-heap:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the rack:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the rack:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the stove or the noun is the roll-desk:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the stove or the noun is the roll-desk:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the stove or the noun is the roll-desk:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the newer-will or the noun is the report-thing or the noun is the sheets or the noun is the letter-thing or the noun is the older-will:
		try other words;
		try just-burning the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the plaque:
		try other words;
		try just-wiping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check drinking (this is the other words for drinking rule):
	if other words are tried, make no decision;
	if the noun is the urn or the noun is the mug or the noun is the vinegar:
		try other words;
		try just-drinking the noun;
		be done with other words;
		stop the action.
The other words for drinking rule is listed first in the check drinking rules.

The filling-at action translates into I6 as "SKOwn1".
The holding-against action translates into I6 as "SKOwn2".
The lifting-with action translates into I6 as "SKOwn3".
The shoveling-with action translates into I6 as "SKOwn4".
The pouring-on action translates into I6 as "SKOwn5".
The wiping-with action translates into I6 as "SKOwn6".
The oiling-with action translates into I6 as "SKOwn7".
The pining-on action translates into I6 as "SKOwn8".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the urn +) && x == (+ the mug +)) return ##SKOwn1;
			if (y == (+ the lantern +) && x == (+ the newer-will +)) return ##SKOwn2;
			if (y == (+ the blotter +) && x == (+ the mirror +)) return ##SKOwn2;
			if (y == (+ the bone-folder +) && x == (+ the newer-will +)) return ##SKOwn3;
			if (y == (+ the shovel +) && x == (+ the coal-heap +)) return ##SKOwn4;
			if (y == (+ the newer-will +) && x == (+ the vinegar +)) return -1;
			if (y == (+ the iron-door +) && x == (+ the oil-can +)) return -1;
			if (y == (+ the duster +) && x == (+ the plaque +)) return ##SKOwn6;
			if (y == (+ the oil-can +) && x == (+ the iron-door +)) return -1;
			if (y == (+ the notice-board +) && x == (+ the older-will +)) return ##SKOwn8;
			if (y == (+ the vinegar +) && x == (+ the newer-will +)) return -1;
		2:
			if (y == (+ the mug +) && x == (+ the urn +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the newer-will +)) return ##SKOwn2;
			if (y == (+ the blotter +) && x == (+ the mirror +)) return ##SKOwn2;
			if (y == (+ the newer-will +) && x == (+ the vinegar +)) return ##SKOwn5;
			if (y == (+ the iron-door +) && x == (+ the oil-can +)) return -1;
		3:
			if (y == (+ the urn +) && x == (+ the mug +)) return ##SKOwn1;
			if (y == (+ the mug +) && x == (+ the urn +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the newer-will +)) return ##SKOwn2;
			if (y == (+ the blotter +) && x == (+ the mirror +)) return ##SKOwn2;
			if (y == (+ the iron-door +) && x == (+ the oil-can +)) return ##SKOwn7 + 4096;
			if (y == (+ the notice-board +) && x == (+ the older-will +)) return ##SKOwn8;
		4:
			if (y == (+ the mug +) && x == (+ the urn +)) return ##SKOwn1 + 4096;
			if (y == (+ the lantern +) && x == (+ the newer-will +)) return ##SKOwn2;
			if (y == (+ the blotter +) && x == (+ the mirror +)) return ##SKOwn2;
			if (y == (+ the iron-door +) && x == (+ the oil-can +)) return ##SKOwn7 + 4096;
			if (y == (+ the notice-board +) && x == (+ the older-will +)) return ##SKOwn8;
		7:
			if (y == (+ the bone-folder +) && x == (+ the newer-will +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the player is the lobby and luck allows 12 in 100:
		say "Over your head the town clock clears its throat, and strikes a quarter.".

Part 6 - Tasks and endings

The will-received is a task. The points are 1.
The bream-pleased is a task. The points are 2.
The watermark-seen is a task. The points are 2.
The mark-dated is a task. The points are 3.
The seal-lifted is a task. The points are 2.
The coal-shifted is a task. The points are 2.
The ink-tested is a task. The points are 3.
The paper-proved is a task. The points are 5.
The plaque-wiped is a task. The points are 1.
The vault-opened is a task. The points are 2.
The oil-found is a task. The points are 1.
The hinges-oiled is a task. The points are 1.
The den-opened is a task. The points are 2.
The sheets-found is a task. The points are 2.
The forger-named is a task. The points are 5.
The ardley-convinced is a task. The points are 2.
The letter-found is a task. The points are 2.
The deed-box-opened is a task. The points are 3.
The crake-sounded is a task. The points are 2.
The truth-told is a task. The points are 5.

The maximum score is 48.

Every turn:
	if the will-received is pending and the newer-will is not carried by the ardley:
		achieve the will-received.

Every turn:
	if the bream-pleased is pending and the bream-thing is refreshed:
		achieve the bream-pleased.

Every turn:
	if the watermark-seen is pending and the newer-will is backlit:
		achieve the watermark-seen.

Every turn:
	if the mark-dated is pending and the mill-book is consulted:
		achieve the mark-dated.

Every turn:
	if the seal-lifted is pending and the newer-will is lifted:
		achieve the seal-lifted.

Every turn:
	if the coal-shifted is pending and the coal-heap is shifted:
		achieve the coal-shifted.

Every turn:
	if the ink-tested is pending and the newer-will is stained:
		achieve the ink-tested.

Every turn:
	if the paper-proved is pending and the report-thing is written-state:
		achieve the paper-proved.

Every turn:
	if the plaque-wiped is pending and the plaque is polished:
		achieve the plaque-wiped.

Every turn:
	if the vault-opened is pending and the vault-door is dialled:
		achieve the vault-opened.

Every turn:
	if the oil-found is pending and the rack is pulled-out:
		achieve the oil-found.

Every turn:
	if the hinges-oiled is pending and the iron-door is oiled:
		achieve the hinges-oiled.

Every turn:
	if the den-opened is pending and the iron-door is unlocked:
		achieve the den-opened.

Every turn:
	if the sheets-found is pending and the sheets is not in the stove:
		achieve the sheets-found.

Every turn:
	if the forger-named is pending and the blotter is deciphered:
		achieve the forger-named.

Every turn:
	if the ardley-convinced is pending and the ardley is convinced:
		achieve the ardley-convinced.

Every turn:
	if the letter-found is pending and the letter-thing is not in the roll-desk:
		achieve the letter-found.

Every turn:
	if the deed-box-opened is pending and the older-will is not in the tin-box:
		achieve the deed-box-opened.

Every turn:
	if the crake-sounded is pending and the crake is sounded:
		achieve the crake-sounded.

Every turn:
	if the truth-told is pending and the older-will is on the notice-board:
		achieve the truth-told.

Every turn:
	if the story has not ended and the older-will is carried by the ardley and the crake is sounded:
		say "It takes the Record Office eleven weeks, and Miss Ardley writes every letter of it herself. The meadows stay where they are. The Alderman retires to Bournemouth for his chest, and there is, in the end, only one name at the foot of the report, and she has spelt it right.";
		end the story finally saying "You have won: Archivist".

Every turn:
	if the story has not ended and the older-will is carried by the crake:
		say "You get the four hundred a year, and the office with a window. From it you can see sixty villas, with bow windows, where the meadows were. In the evenings there are children on the pavement, with nowhere to run.";
		end the story saying "You have lost: Senior Archivist".

Every turn:
	if the story has not ended and the will-received is achieved and the bream-pleased is achieved and the watermark-seen is achieved and the mark-dated is achieved and the seal-lifted is achieved and the coal-shifted is achieved and the ink-tested is achieved and the paper-proved is achieved and the plaque-wiped is achieved and the vault-opened is achieved and the oil-found is achieved and the hinges-oiled is achieved and the den-opened is achieved and the sheets-found is achieved and the forger-named is achieved and the ardley-convinced is achieved and the letter-found is achieved and the deed-box-opened is achieved and the crake-sounded is achieved and the truth-told is achieved:
		say "By five o[']clock there is a crowd from the urn to the street, and a boy on somebody[']s shoulders is reading it out: to run about in, for ever. Mr Lisle comes back from the dentist, gets as far as the geese, and goes away again. At six the council sits. It is very short. Nobody asks who pinned it there, but on Monday there is a new brass plate on the cellar door, and the name on it is yours.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the cellar-hall.

When play begins:
	say "For forty years the Pell meadows have belonged to the town of Saltmarch. Last Tuesday a newer will turned up in the cellars, leaving them to Alderman Crake instead, and it smells of nothing at all, which old paper never does. You are the junior archivist. The council sits at six; Miss Ardley, upstairs in the reading room, has the will and would like to be asked about it.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the crake is unsounded:
			no;
		yes;
	if N is 22:
		if the newer-will is backlit:
			no;
		yes;
	if N is 25:
		if the lantern is switched on:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 63, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "They have looked over more people than they have looked at.";
	if N is 2, say "Steel. It says that she is coming before she does.";
	if N is 3, say "One for every door of which she approves.";
	if N is 4, say "Crimson, with brass clips, for the Coronation.";
	if N is 5, say "He has worn it comfortable.";
	if N is 6, say "Three pages, with a place marked for surprise.";
	if N is 7, say "They have got as far as [quotation mark]unworthy[quotation mark].";
	if N is 8, say "Bright all round, from people who were sure they had the key.";
	if N is 9, say "As big as a loaf, and from the days when iron was cheap.";
	if N is 10, say "Real leaf. The rates went up that spring.";
	if N is 11, say "Wiped daily, to judge by the cleanness of it.";
	if N is 12, say "Scored all over, very finely, by other people[']s coastlines.";
	if N is 13, say "Four tubes in a row, and none of them hums.";
	if N is 14, say "Red tape, of the literal kind.";
	if N is 15, say "A signwriter did them, at a penny the letter.";
	if N is 16, say "Bright, tight, and unmoved by fingernails.";
	if N is 17, say "One of thirty-two, each with a typed label.";
	if N is 18, say "White, crisp, and wonderfully well rested.";
	if N is 19, say "The ninth of March, in figures as round as eggs.";
	if N is 20, say "There is a table of it in the map room.";
	if N is 21, say "It does not crackle as old paper does. It has nothing to complain of.";
	if N is 22, say "On one leg, and in no doubt what year it is.";
	if N is 23, say "Miss Ardley[']s ink, and Miss Ardley[']s opinion of the bearer.";
	if N is 24, say "Bent to the shape of Bream[']s thumb.";
	if N is 25, say "It makes a page of whatever it falls on.";
	if N is 26, say "Red morocco, with a crumb of gold leaf left on it.";
	if N is 27, say "There were two, and they didn[']t speak, and it did not show.";
	if N is 28, say "Ivory, with the name in red.";
	if N is 29, say "All knees and elbows, and nobody else[']s.";
	if N is 30, say "You could count them.";
	if N is 31, say "It goes round and round, like a sub-committee.";
	if N is 32, say "Gilt, link for link the same.";
	if N is 33, say "He charged by the chain.";
	if N is 34, say "Doodled on. There are a great many ducks.";
	if N is 35, say "Blue glass, to make a noon of it down here.";
	if N is 36, say "Stone, and worn more by going up than by coming down.";
	if N is 37, say "It faces the square, and gets no answer.";
	if N is 38, say "A cold breath comes up them, with coal in it.";
	if N is 39, say "Under your feet, and further along than people think.";
	if N is 40, say "Up in the tower. Councillors set their conscience by it.";
	if N is 41, say "Each is looking at the next one[']s chain.";
	if N is 42, say "Overhead, and chilly in every room but this.";
	if N is 43, say "Brick, and warm right through.";
	if N is 44, say "Damp has added an island to it, off the west wall.";
	if N is 45, say "Blank brick, an arm[']s length off.";
	if N is 46, say "It was built for drunkards, who come in bent.";
	if N is 47, say "It was the cheapest bed in Saltmarch, and the driest.";
	if N is 48, say "Seen from this side, it has been kicked.";
	if N is 49, say "They have left you only their initials.";
	if N is 50, say "Whitewash, under there somewhere.";
	if N is 51, say "Dust, ground fine by a century of boots.";
	if N is 52, say "Low, furred, and not to be stood up under in a hat.";
	if N is 53, say "It was brown this morning.";
	if N is 54, say "It has come through coal, and smells of it.";
	if N is 55, say "They bought, and laid down, and were laid down.";
	if N is 56, say "Brick, weeping a little at the joints.";
	if N is 57, say "Curved, and white, and not very old.";
	if N is 58, say "The brush has been round since the constable[']s day.";
	if N is 59, say "White, with one long flick of ink at the height of an elbow.";
	if N is 60, say "Under it is where you mostly are.";
	if N is 61, say "Dead, to a man, and still particular.";
	if N is 62, say "Yours, and not at all round.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go up or east or west.";
	if N is 66, say "You would have to go south.";
	if N is 67, say "You are there.";
	if N is 68, say "You would have to go down.";
	if N is 69, say "You would have to go east.";
	if N is 70, say "You are there.";
	if N is 71, say "You would have to go west.";
	if N is 72, say "You would have to go north.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go south.";
	if N is 75, say "You are there.";
	if N is 76, say "You are there.";
	if N is 77, say "You would have to go west.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go east.";
	if N is 80, say "You are there.";
	if N is 81, say "You are there.";
	if N is 82, say "You would have to go east.";
	if N is 83, say "You are there.";
	if N is 84, say "You would have to go west.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go north.";
	if N is 87, say "You are there.";
	if N is 88, say "You would have to go north or west.";
	if N is 89, say "You are there.";
	if N is 90, say "You would have to go east.";
	if N is 91, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'spectacle//': if (n < 1 && SK_Near((+ the ardley +))) return 1;
		'chain//': if (n < 2 && SK_Near((+ the ardley +))) return 2;
		'keys//': if (n < 3 && SK_Near((+ the ardley +))) return 3;
		'braces//': if (n < 4 && SK_Near((+ the bream-thing +))) return 4;
		'bucket//': if (n < 5 && SK_Near((+ the bream-thing +))) return 5;
		'speech//': if (n < 6 && SK_Near((+ the crake +))) return 6;
		'lips//': if (n < 7 && SK_Near((+ the crake +))) return 7;
		'keyhole//': if (n < 8 && SK_Near((+ the green-door +))) return 8; if (n < 11 && SK_Near((+ the oak-door +))) return 11; if (n < 63 && SK_Near(player)) return 63;
		'lock//': if (n < 9 && SK_Near((+ the iron-door +))) return 9; if (n < 16 && SK_Near((+ the tin-box +))) return 16;
		'gold//': if (n < 10 && SK_Near((+ the oak-door +))) return 10;
		'sheet//': if (n < 12 && SK_Near((+ the light-table +))) return 12; if (n < 18 && SK_Near((+ the newer-will +))) return 18;
		'lamps//': if (n < 13 && SK_Near((+ the light-table +))) return 13;
		'bookmark//': if (n < 14 && SK_Near((+ the mill-book +))) return 14;
		'letters//': if (n < 15 && SK_Near((+ the tin-box +))) return 15;
		'pigeon-ho//': if (n < 17 && SK_Near((+ the roll-desk +))) return 17;
		'date//': if (n < 19 && SK_Near((+ the newer-will +))) return 19;
		'light//': if (n < 20 && SK_Near((+ the newer-will +))) return 20; if (n < 25 && SK_Near((+ the lantern +))) return 25;
		'paper//': if (n < 21 && SK_Near((+ the newer-will +))) return 21;
		'heron//': if (n < 22 && SK_Near((+ the newer-will +))) return 22;
		'tag//': if (n < 23 && SK_Near((+ the office-key +))) return 23; if (n < 28 && SK_Near((+ the steel-key +))) return 28;
		'hook//': if (n < 24 && SK_Near((+ the lantern +))) return 24;
		'scrap//': if (n < 26 && SK_Near((+ the brass-key +))) return 26;
		'binders//': if (n < 27 && SK_Near((+ the bone-folder +))) return 27;
		'hand//': if (n < 29 && SK_Near((+ the older-will +))) return 29; if (n < 62 && SK_Near(player)) return 62;
		'watts//': if (n < 30 && SK_Near((+ the bulb +))) return 30;
		'moth//': if (n < 31 && SK_Near((+ the bulb +))) return 31;
		'chains//': if (n < 32 && SK_Near((+ the portraits +))) return 32;
		'painter//': if (n < 33 && SK_Near((+ the portraits +))) return 33;
		'blotter//': if (n < 34 && SK_Near((+ the seats +))) return 34;
		'bulb//': if (n < 35 && SK_Near((+ the good-lamp +))) return 35;
		'stairs//': if (n < 36 && SK_Near((+ the cellar-hall +))) return 36; if (n < 38 && SK_Near((+ the reading-room +))) return 38;
		'window//': if (n < 37 && SK_Near((+ the reading-room +))) return 37;
		'cellars//': if (n < 39 && SK_Near((+ the reading-room +))) return 39; if (n < 63 && SK_Near(player)) return 63;
		'clock//': if (n < 40 && SK_Near((+ the lobby +))) return 40;
		'men//': if (n < 41 && SK_Near((+ the chamber +))) return 41;
		'building//': if (n < 42 && SK_Near((+ the boiler-room +))) return 42;
		'wall//': if (n < 43 && SK_Near((+ the boiler-room +))) return 43; if (n < 45 && SK_Near((+ the bindery +))) return 45; if (n < 56 && SK_Near((+ the wine-cellar +))) return 56; if (n < 59 && SK_Near((+ the forger-den +))) return 59; if (n < 63 && SK_Near(player)) return 63;
		'ceiling//': if (n < 44 && SK_Near((+ the map-room +))) return 44;
		'doorway//': if (n < 46 && SK_Near((+ the deed-vault +))) return 46; if (n < 48 && SK_Near((+ the lock-up +))) return 48;
		'cell//': if (n < 47 && SK_Near((+ the lock-up +))) return 47; if (n < 58 && SK_Near((+ the forger-den +))) return 58;
		'drunkards//': if (n < 49 && SK_Near((+ the lock-up +))) return 49;
		'walls//': if (n < 50 && SK_Near((+ the coal-cellar +))) return 50;
		'floor//': if (n < 51 && SK_Near((+ the coal-cellar +))) return 51; if (n < 63 && SK_Near(player)) return 63;
		'roof//': if (n < 52 && SK_Near((+ the coal-cellar +))) return 52;
		'shoe//': if (n < 53 && SK_Near((+ the coal-cellar +))) return 53;
		'draught//': if (n < 54 && SK_Near((+ the tunnel +))) return 54;
		'mayors//': if (n < 55 && SK_Near((+ the wine-cellar +))) return 55;
		'scrapes//': if (n < 57 && SK_Near((+ the wine-cellar +))) return 57;
		'hall//': if (n < 60 && SK_Near(player)) return 60;
		'burgesses//': if (n < 61 && SK_Near(player)) return 61;
		'aniline//': if (n < 63 && SK_Near(player)) return 63;
		'basement//': if (n < 63 && SK_Near(player)) return 63;
		'binder//': if (n < 63 && SK_Near(player)) return 63;
		'blacks//': if (n < 63 && SK_Near(player)) return 63;
		'boards//': if (n < 63 && SK_Near(player)) return 63;
		'breath//': if (n < 63 && SK_Near(player)) return 63;
		'centuries//': if (n < 63 && SK_Near(player)) return 63;
		'clink//': if (n < 63 && SK_Near(player)) return 63;
		'coat//': if (n < 63 && SK_Near(player)) return 63;
		'come//': if (n < 63 && SK_Near(player)) return 63;
		'comma//': if (n < 63 && SK_Near(player)) return 63;
		'constable//': if (n < 63 && SK_Near(player)) return 63;
		'corner//': if (n < 63 && SK_Near(player)) return 63;
		'councillo//': if (n < 63 && SK_Near(player)) return 63;
		'cuffs//': if (n < 63 && SK_Near(player)) return 63;
		'curate//': if (n < 63 && SK_Near(player)) return 63;
		'dentist//': if (n < 63 && SK_Near(player)) return 63;
		'drop//': if (n < 63 && SK_Near(player)) return 63;
		'dust//': if (n < 63 && SK_Near(player)) return 63;
		'eye//': if (n < 63 && SK_Near(player)) return 63;
		'face//': if (n < 63 && SK_Near(player)) return 63;
		'figures//': if (n < 63 && SK_Near(player)) return 63;
		'fingernai//': if (n < 63 && SK_Near(player)) return 63;
		'geese//': if (n < 63 && SK_Near(player)) return 63;
		'glasses//': if (n < 63 && SK_Near(player)) return 63;
		'great//': if (n < 63 && SK_Near(player)) return 63;
		'hands//': if (n < 63 && SK_Near(player)) return 63;
		'heading//': if (n < 63 && SK_Near(player)) return 63;
		'headings//': if (n < 63 && SK_Near(player)) return 63;
		'inks//': if (n < 63 && SK_Near(player)) return 63;
		'jubilee//': if (n < 63 && SK_Near(player)) return 63;
		'labels//': if (n < 63 && SK_Near(player)) return 63;
		'lad//': if (n < 63 && SK_Near(player)) return 63;
		'lies//': if (n < 63 && SK_Near(player)) return 63;
		'lisle//': if (n < 63 && SK_Near(player)) return 63;
		'marks//': if (n < 63 && SK_Near(player)) return 63;
		'matches//': if (n < 63 && SK_Near(player)) return 63;
		'meadows//': if (n < 63 && SK_Near(player)) return 63;
		'memorandu//': if (n < 63 && SK_Near(player)) return 63;
		'mills//': if (n < 63 && SK_Near(player)) return 63;
		'mouse//': if (n < 63 && SK_Near(player)) return 63;
		'nail//': if (n < 63 && SK_Near(player)) return 63;
		'name//': if (n < 63 && SK_Near(player)) return 63;
		'neck//': if (n < 63 && SK_Near(player)) return 63;
		'paragraph//': if (n < 63 && SK_Near(player)) return 63;
		'person//': if (n < 63 && SK_Near(player)) return 63;
		'plaster//': if (n < 63 && SK_Near(player)) return 63;
		'property//': if (n < 63 && SK_Near(player)) return 63;
		'saltmarch//': if (n < 63 && SK_Near(player)) return 63;
		'saturday//': if (n < 63 && SK_Near(player)) return 63;
		'secrets//': if (n < 63 && SK_Near(player)) return 63;
		'silence//': if (n < 63 && SK_Near(player)) return 63;
		'smell//': if (n < 63 && SK_Near(player)) return 63;
		'society//': if (n < 63 && SK_Near(player)) return 63;
		'spine//': if (n < 63 && SK_Near(player)) return 63;
		'square//': if (n < 63 && SK_Near(player)) return 63;
		'street//': if (n < 63 && SK_Near(player)) return 63;
		'telephone//': if (n < 63 && SK_Near(player)) return 63;
		'tile//': if (n < 63 && SK_Near(player)) return 63;
		'tons//': if (n < 63 && SK_Near(player)) return 63;
		'tuesday//': if (n < 63 && SK_Near(player)) return 63;
		'tuesdays//': if (n < 63 && SK_Near(player)) return 63;
		'villas//': if (n < 63 && SK_Near(player)) return 63;
		'war//': if (n < 63 && SK_Near(player)) return 63;
		'wire//': if (n < 63 && SK_Near(player)) return 63;
		'wrist//': if (n < 63 && SK_Near(player)) return 63;
		'passage//': if (n < 64 && SK_Near((+ the cellar-hall +))) return 64; if (n < 68 && SK_Near((+ the reading-room +))) return 68; if (n < 77 && SK_Near((+ the boiler-room +))) return 77; if (n < 79 && SK_Near((+ the map-room +))) return 79; if (n < 86 && SK_Near((+ the coal-cellar +))) return 86;
		'room//': if (n < 65 && SK_Near((+ the cellar-hall +))) return 65; if (n < 67 && SK_Near((+ the reading-room +))) return 67; if (n < 71 && SK_Near((+ the lobby +))) return 71; if (n < 76 && SK_Near((+ the boiler-room +))) return 76; if (n < 78 && SK_Near((+ the map-room +))) return 78;
		'cellar//': if (n < 66 && SK_Near((+ the cellar-hall +))) return 66; if (n < 85 && SK_Near((+ the coal-cellar +))) return 85; if (n < 88 && SK_Near((+ the tunnel +))) return 88; if (n < 89 && SK_Near((+ the wine-cellar +))) return 89;
		'lobby//': if (n < 69 && SK_Near((+ the reading-room +))) return 69; if (n < 70 && SK_Near((+ the lobby +))) return 70; if (n < 74 && SK_Near((+ the chamber +))) return 74;
		'chamber//': if (n < 72 && SK_Near((+ the lobby +))) return 72; if (n < 73 && SK_Near((+ the chamber +))) return 73;
		'office//': if (n < 75 && SK_Near((+ the clerk-office +))) return 75;
		'bindery//': if (n < 80 && SK_Near((+ the bindery +))) return 80;
		'vault//': if (n < 81 && SK_Near((+ the deed-vault +))) return 81; if (n < 84 && SK_Near((+ the lock-up +))) return 84;
		'lock-up//': if (n < 82 && SK_Near((+ the deed-vault +))) return 82; if (n < 83 && SK_Near((+ the lock-up +))) return 83;
		'tunnel//': if (n < 87 && SK_Near((+ the tunnel +))) return 87; if (n < 90 && SK_Near((+ the wine-cellar +))) return 90;
		'den//': if (n < 91 && SK_Near((+ the forger-den +))) return 91;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'lisle//') rtrue;
	if (w == 'saltmarch//') rtrue;
	if (w == 'saturday//') rtrue;
	if (w == 'tuesday//') rtrue;
	if (w == 'tuesdays//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air aniline anilines answer answers arm arms";
		}
		'b': switch (n) {
			1: return "bar bars basement basements bearer bearers bed beds binder binders black blacks bloom blooms body bone bones bookmark bookmarks boot boots boy boys";
			2: return "brace braces breath breaths brim brims brush brushes bucket buckets building buildings burgess burgesses";
		}
		'c': switch (n) {
			1: return "candle candles cat cats ceiling ceilings cell cells centuries century chain chains child children childs cleanness cleannesses clerk clerks clock";
			2: return "clocks coastline coastlines coat coats come comes comma commas conscience consciences constable constables corner corners coronation coronations";
			3: return "council councillor councillors councils crowd crowds crumb crumbs cuff cuffs curate curates";
		}
		'd': switch (n) {
			1: return "date dates dentist dentists document documents doorway doorways doubt doubts driest driests drive drives drop drops drunkard drunkards duck ducks dust";
			2: return "dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet figure figures finger fingernail fingernails fingers flick flicks floor floors foot forger forgers";
		}
		'g': switch (n) {
			1: return "geese gold golds goose gooses groan groans ground guess guesses";
		}
		'h': switch (n) {
			1: return "hair hall halls hand hands hat hats head heading headings heads hook hooks";
		}
		'i': switch (n) {
			1: return "island islands";
		}
		'j': switch (n) {
			1: return "job jobs joint joints jubilee jubilees";
		}
		'k': switch (n) {
			1: return "keyhole keyholes knee knees";
		}
		'l': switch (n) {
			1: return "label labels lad lads latch latches leg legs lent lents lip lips lisle lisles loaf loafs lock locks look looks lump lumps";
		}
		'm': switch (n) {
			1: return "march marches mark marks match matches mayor mayors meadow meadows memorandum memorandums men mice mill mills monday mondays moth moths mouse mouses";
			2: return "mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names neck necks noon noons nose";
		}
		'o': switch (n) {
			1: return "opinion opinions orange oranges";
		}
		'p': switch (n) {
			1: return "page pages painter painters paragraph paragraphs paste pastes pavement pavements pell pells pennies penny people person persons plaster plasters";
			2: return "properties property purse purses";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rat rates rats roof roofs";
		}
		's': switch (n) {
			1: return "saltmarch saltmarches saturday saturdays scrap scrapes scraps secret secrets shads shelfs signwriter signwriters silence silences sky sleep sleeps";
			2: return "sleeve sleeves societies society spectacle spectacles spider spiders spine spines spring springs square squares stair stairs street streets";
		}
		't': switch (n) {
			1: return "tag tags telephone telephones throat throats tile tiles tin tins ton tons tower towers town towns tub tubes tubs tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "villa villas";
		}
		'w': switch (n) {
			1: return "wag wages wags wall walls war wars watt watts wax waxes wine wines witness witnesses wrist wrists";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the cellar-hall +)) || SK_Near((+ the reading-room +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the cellar-hall +))) rtrue;
	if (SK_Near((+ the reading-room +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the coal-heap is heaped]against the south side that reaches the roof[otherwise]that has been shovelled over to one side[end if]".

To say choice-2: say "[if the bream-thing is thirsty]A lantern hangs behind him, and a brass key beside it.[no line break][otherwise][end if]".

To say choice-3: say "[if the coal-heap is heaped]Lower down it looks less like a heap than like something shovelled there to hide a wall. You would have to shovel it away again.[no line break][otherwise]It was shovelled there to hide an arch, and hides nothing now.[no line break][end if]".

To say choice-4: say "[if the iron-door is stiff]Rust is the only thing that moves.[no line break][otherwise]They will move now.[no line break][end if]".
