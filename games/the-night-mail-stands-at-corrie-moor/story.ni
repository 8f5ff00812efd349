"The Night Mail Stands at Corrie Moor" by Starling

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

The corridor is a room. It is privately-named.
The compartment is a room. It is privately-named.
The dining-car is a room. It is privately-named.
The galley is a room. It is privately-named.
The third-class is a room. It is privately-named.
The guards-van is a room. It is privately-named.
The luggage-van is a room. It is privately-named.
The trackside is a room. It is privately-named.
The cab is a room. It is privately-named.
The cutting-room is a room. It is privately-named.
The hut is a room. It is privately-named.
The wood is a room. It is privately-named.
The signal-post is a room. It is privately-named.
The viaduct is a room. It is privately-named.

The printed name of the corridor is "Train Corridor".
The description of the corridor is "A strip of carpet and a row of dark windows. The dining car is west, the guard[']s van east. To the north a sliding door leads to first class; to the south one may climb down into the snow.".
The dining-car is west of the corridor.
The guards-van is east of the corridor.
The trackside is south of the corridor.

The printed name of the compartment is "First-Class Compartment".
The description of the compartment is "Buttoned velvet, a reading lamp, and a window that has been let down and put up again. The corridor is south.".

The printed name of the dining-car is "Dining Car".
The description of the dining-car is "Twenty white tablecloths and nothing on them. The galley is north, third class west, and the corridor east.".
The corridor is east of the dining-car.
The third-class is west of the dining-car.
The galley is north of the dining-car.

The printed name of the galley is "Galley".
The description of the galley is "A passage with a hotplate. The dining car is south.".
The dining-car is south of the galley.

The printed name of the third-class is "Third-Class Coach".
The description of the third-class is "Wooden seats, wet wool, and everybody[']s breath. The dining car is east.".
The dining-car is east of the third-class.

The printed name of the guards-van is "Guard[']s Van".
The description of the guards-van is "A stool, a brake wheel and a lamp bracket. The corridor is west, and the luggage van east.".
The corridor is west of the guards-van.
The luggage-van is east of the guards-van.

The printed name of the luggage-van is "Luggage Van".
The description of the luggage-van is "Trunks to the roof, and a hamper that has come open. The guard[']s van is west.".
The guards-van is west of the luggage-van.
The luggage-van is dark.

The printed name of the trackside is "Beside the Train".
The description of the trackside is "The train stands along the drift like a row of lit teeth. The corridor is up the steps to the north, the engine west, a cutting east, and a plantation south.".
The corridor is north of the trackside.
The cab is west of the trackside.
The cutting-room is east of the trackside.
The wood is south of the trackside.

The printed name of the cab is "Engine Cab".
The description of the cab is "Brass, coal dust, and one warm wall. The steps go down east; west along the running plate lies the line ahead.".
The trackside is east of the cab.
The signal-post is west of the cab.

The printed name of the cutting-room is "Snowbound Cutting".
The description of the cutting-room is "Walls of rock, and snow between them. The train is west; something like a roof shows to the east.".
The trackside is west of the cutting-room.
The hut is east of the cutting-room.

The printed name of the hut is "Platelayers['] Hut".
The description of the hut is "A bench, a stove without a pipe, and the smell of men who mend railways. The cutting is west.".
The cutting-room is west of the hut.

The printed name of the wood is "Fir Plantation".
The description of the wood is "Firs in rows, like an audience. The train is north.".
The trackside is north of the wood.

The printed name of the signal-post is "Signal Post".
The description of the signal-post is "A signal stands over the line. The engine is east, and westward the rails go on into the dark.".
The cab is east of the signal-post.
The viaduct is west of the signal-post.

The printed name of the viaduct is "Viaduct End".
The description of the viaduct is "Parapets run out on both hands, and between them the rails. The signal is east.".
The signal-post is east of the viaduct.
The viaduct is dark.

Part 2 - States

A thing can be frank or proud. A thing is usually proud.

A thing can be willing or cross-state. A thing is usually cross-state.

A thing can be fed-state or hungry. A thing is usually hungry.

A thing can be slack, inspected or reset-state (this is its cord-state property).

A thing can be hot or cold. A thing is usually cold.

A thing can be dug-state or heaped. A thing is usually heaped.

A thing can be searched or smooth. A thing is usually smooth.

A thing can be split-state or entire-state. A thing is usually entire-state.

A thing can be stoked or low-state. A thing is usually low-state.

A thing can be thawed or frozen-state. A thing is usually frozen-state.

A thing can be pulled or shut-state. A thing is usually shut-state.

A thing can be seen-state or unseen. A thing is usually unseen.

A thing can be written-state or blank-state. A thing is usually blank-state.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be bare, snowy, watery, steaming or ladled (this is its stockpot-state property).

A thing can be glowing or chilly. A thing is usually chilly.

Part 3 - Things

The orme is a woman. It is privately-named.
The bligh is a man. It is privately-named.
The passengers is a thing. It is privately-named.
The cord is a thing. It is privately-named.
The berth-door is a door. It is privately-named.
The range is a supporter. It is privately-named.
The drift is a thing. It is privately-named.
The snow is a thing. It is privately-named.
The fir is a thing. It is privately-named.
The firebox is a thing. It is privately-named.
The injector is a thing. It is privately-named.
The regulator is a thing. It is privately-named.
The gap is a thing. It is privately-named.
The journal is a thing. It is privately-named.
The signal is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The matches-thing is a thing. It is privately-named.
The carriage-key is a thing. It is privately-named.
The shovel is a thing. It is privately-named.
The ham is a thing. It is privately-named.
The axe is a thing. It is privately-named.
The coal is a thing. It is privately-named.
The stockpot is a thing. It is privately-named.
The peas is a thing. It is privately-named.
The brick is a thing. It is privately-named.
The logs is a thing. It is privately-named.
The glove is a thing. It is privately-named.
The magazine is a thing. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The dark-windows is a thing. It is privately-named.
The window is a thing. It is privately-named.
The velvet-thing is a thing. It is privately-named.
The tablecloths is a thing. It is privately-named.
The shelf-thing is a thing. It is privately-named.
The wooden-seats is a thing. It is privately-named.
The stool is a thing. It is privately-named.
The brake-wheel is a thing. It is privately-named.
The bracket-thing is a thing. It is privately-named.
The trunks is a thing. It is privately-named.
The hamper is a thing. It is privately-named.
The train is a thing. It is privately-named.
The running-plate is a thing. It is privately-named.
The rock-thing is a thing. It is privately-named.
The bench is a thing. It is privately-named.
The iron-stove is a thing. It is privately-named.
The row-of-firs is a thing. It is privately-named.
The parapets is a thing. It is privately-named.

The orme is in the compartment.
The printed name of the orme is "Mrs Orme".
Include (- with name 'mrs//' 'orme//' 'lady//' 'muff//', -) when defining the orme.
The description of the orme is "Sixty, upright, in grey. One of her hands stays in her muff. If you had anything to show her, she would have to look at it.[if the orme is proud] Mrs Orme looks past you at the night.[end if][if the orme is frank] Mrs Orme looks you in the eye.[end if]".
The appearance of the orme is "In the corner by the window sits Mrs Orme.".
The first place of the orme is the compartment.
The orme is proper-named.

The bligh is in the cab.
The printed name of the bligh is "Driver Bligh".
Include (- with name 'driver//' 'bligh//' 'engineman//' 'square//' 'man//', -) when defining the bligh.
The description of the bligh is "A square man, black to the eyes. You can ask him about fuel, the injector or the cord, and tell him what you find out.[if the bligh is cross-state] Driver Bligh is cross, and has every reason.[end if][if the bligh is willing] Driver Bligh stands ready to go backwards.[end if]".
The appearance of the bligh is "Driver Bligh leans on the wall with his arms folded.".
The first place of the bligh is the cab.
The bligh is proper-named.

The passengers is in the third-class.
The printed name of the passengers is "passengers".
Include (- with name 'passengers//' 'people//' 'children//' 'curate//' 'grown//', -) when defining the passengers.
The description of the passengers is "Eleven grown people and six children, with their collars up. They would be grateful to be served anything hot.[if the passengers is hungry] The passengers are hungry.[end if][if the passengers is fed-state] The passengers are fed, and some are singing.[end if]".
The appearance of the passengers is "The passengers sit close together and look up when you come in.".
The first place of the passengers is the third-class.
The passengers is fixed in place and plural-named.

The cord is in the compartment.
The printed name of the cord is "emergency cord".
Include (- with name 'emergency//' 'cord//' 'brake//' 'chain//' 'valve//' 'cords//p', -) when defining the cord.
The description of the cord is "It runs through brass rings above the window. PENALTY FOR IMPROPER USE, FIVE POUNDS. A valve at the end of it resets it.[if the cord is slack] It hangs slack. Somebody ought to examine it.[end if][if the cord is inspected] Its seal is broken, with grey wool in it.[end if][if the cord is reset-state] It has been reset.[end if]".
The appearance of the cord is "[choice-1][line break]".
The first place of the cord is the compartment.
The cord is fixed in place.

The berth-door is north of the corridor and south of the compartment.
The printed name of the berth-door is "sliding door".
Include (- with name 'sliding//' 'door//' 'lock//' 'berth//' 'square//' 'doors//p', -) when defining the berth-door.
The description of the berth-door is "Polished, with a square lock that any guard could unlock if he had his carriage key.".
The berth-door is openable, closed, lockable and locked.
The matching key of the berth-door is the carriage-key.

The range is in the galley.
The printed name of the range is "galley range".
Include (- with name 'galley//' 'range//' 'stove//' 'oven//' 'hotplate//' 'ranges//p', -) when defining the range.
The description of the range is "It heats a hotplate and, in better times, a cook. It takes coal and a light.[if the range is cold] The galley range is cold and empty.[end if][if the range is hot] The galley range is hot.[end if]".
The appearance of the range is "The galley range takes up one side.".
The first place of the range is the galley.
The range is fixed in place and not enterable.

The drift is in the cutting-room.
The printed name of the drift is "snowdrift".
Include (- with name 'snowdrift//' 'drift//' 'snowdrifts//p', -) when defining the drift.
The description of the drift is "[choice-2][if the drift is heaped] The snowdrift is heaped up to the eaves of a hut.[end if][if the drift is dug-state] A path has been dug through it.[end if]".
The appearance of the drift is "[choice-3][line break]".
The first place of the drift is the cutting-room.
The drift is fixed in place.

The snow is in the trackside.
The printed name of the snow is "fresh snow".
Include (- with name 'fresh//' 'snow//' 'hollow//', -) when defining the snow.
The description of the snow is "Deep, clean snow, all along the carriages. One could scoop it up, or dig in it if one knew where.[if the snow is smooth] It is smooth, except for one small hollow under a window.[end if][if the snow is searched] Under the first-class window there is a hole in it.[end if]".
The appearance of the snow is "The fresh snow lies as high as the footboards.".
The first place of the snow is the trackside.
The snow is fixed in place.
The indefinite article of the snow is "some".

The fir is in the wood.
The printed name of the fir is "fallen fir".
Include (- with name 'fallen//' 'fir//' 'tree//' 'trunk//', -) when defining the fir.
The description of the fir is "It came down last winter, and is dry. An axe would split it.[if the fir is entire-state] The fallen fir is entire.[end if][if the fir is split-state] The fallen fir is mostly chips.[end if]".
The appearance of the fir is "[choice-4][line break]".
The first place of the fir is the wood.
The fir is fixed in place.

The firebox is in the cab.
The printed name of the firebox is "firebox".
Include (- with name 'firebox//' 'embers//' 'grate//' 'fire//' 'door//' 'fireboxes//p', -) when defining the firebox.
The description of the firebox is "It wants to be stoked, and there is nothing left in the tender to stoke it with.[if the firebox is low-state] The fire is low.[end if][if the firebox is stoked] The fire is roaring.[end if]".
The appearance of the firebox is "The firebox door hangs open.".
The first place of the firebox is the cab.
The firebox is fixed in place.

The injector is in the cab.
The printed name of the injector is "injector".
Include (- with name 'injector//' 'icicles//' 'pipe//' 'injectors//p', -) when defining the injector.
The description of the injector is "It feeds the boiler. [choice-5][if the injector is frozen-state] The injector is frozen.[end if][if the injector is thawed] The injector is thawed, and sings.[end if]".
The appearance of the injector is "[choice-6][line break]".
The first place of the injector is the cab.
The injector is fixed in place.

The regulator is in the cab.
The printed name of the regulator is "regulator".
Include (- with name 'regulator//' 'handle//' 'long//' 'regulators//p', -) when defining the regulator.
The description of the regulator is "The long handle that one pulls to start an engine.[if the regulator is shut-state] The regulator is shut.[end if][if the regulator is pulled] The regulator is open.[end if]".
The appearance of the regulator is "The regulator juts out over it all.".
The first place of the regulator is the cab.
The regulator is fixed in place.

The gap is in the viaduct.
The printed name of the gap is "broken span".
Include (- with name 'broken//' 'span//' 'gap//' 'arch//' 'rails//' 'spans//p', -) when defining the gap.
The description of the gap is "You had better examine it before you go a step further.[if the gap is unseen] The lamplight does not reach the other side.[end if][if the gap is seen-state] The length of a carriage is missing from it.[end if]".
The appearance of the gap is "[choice-7][line break]".
The first place of the gap is the viaduct.
The gap is fixed in place.

The journal is in the guards-van.
The printed name of the journal is "guard journal".
Include (- with name 'guard//' 'journal//' 'report//' 'pencil//' 'ruled//' 'book//' 'journals//p', -) when defining the journal.
The description of the journal is "A ruled book on a chain, with a pencil. A guard writes in it whatever happens, and who did it.[if the journal is blank-state] Nothing is written for tonight.[end if][if the journal is written-state] Tonight is written up.[end if]".
The appearance of the journal is "The guard journal lies on its desk.".
The first place of the journal is the guards-van.
The journal is fixed in place.

The signal is in the signal-post.
The printed name of the signal is "signal".
Include (- with name 'signal//' 'arm//' 'post//' 'signals//p', -) when defining the signal.
The description of the signal is "Its arm says that the line is clear.".
The signal is fixed in place and scenery.

The lamp is in the guards-van.
The printed name of the lamp is "hand lamp".
Include (- with name 'hand//' 'lamp//' 'lantern//' 'wick//' 'light//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "A guard[']s hand lamp, to be lit with a match.[if the lamp is unlit-state] The hand lamp is not lit.[end if][if the lamp is burning-state] The hand lamp is burning.[end if]".
The appearance of the lamp is "A hand lamp hangs on the bracket.".
The first place of the lamp is the guards-van.
The lamp is portable.

The matches-thing is in the galley.
The printed name of the matches-thing is "matches".
Include (- with name 'matches//' 'match//' 'matchbox//', -) when defining the matches-thing.
The description of the matches-thing is "The cook[']s. They would light a lamp or a range.".
The appearance of the matches-thing is "There are matches on the shelf.".
The first place of the matches-thing is the galley.
The matches-thing is portable and plural-named.

The carriage-key is in the luggage-van.
The printed name of the carriage-key is "carriage key".
Include (- with name 'carriage//' 'key//' 'brass//' 'keys//p', -) when defining the carriage-key.
The description of the carriage-key is "Square at the end. It unlocks every compartment on the train.".
The appearance of the carriage-key is "On a trunk, with the senior guard[']s other coat, lies a carriage key.".
The first place of the carriage-key is the luggage-van.
The carriage-key is portable.

The shovel is in the luggage-van.
The printed name of the shovel is "shovel".
Include (- with name 'shovel//' 'spade//' 'shovels//p', -) when defining the shovel.
The description of the shovel is "Somebody is sending it to Inverness. It will dig as well here.".
The appearance of the shovel is "A shovel is tied up with a label.".
The first place of the shovel is the luggage-van.
The shovel is portable.

The ham is in the luggage-van.
The printed name of the ham is "ham bone".
Include (- with name 'ham//' 'bone//' 'bones//p', -) when defining the ham.
The description of the ham is "A ham bone with plenty left on it, addressed to a bishop. It would make soup.".
The appearance of the ham is "From the hamper sticks a ham bone.".
The first place of the ham is the luggage-van.
The ham is portable.

The axe is in the hut.
The printed name of the axe is "axe".
Include (- with name 'axe//' 'hatchet//' 'axes//p', -) when defining the axe.
The description of the axe is "Stamped with the company[']s initials. It will split anything the company owns.".
The appearance of the axe is "An axe hangs on two nails.".
The first place of the axe is the hut.
The axe is portable.

The coal is in the hut.
The printed name of the coal is "coal sack".
Include (- with name 'coal//' 'sack//' 'fuel//' 'sacks//p', -) when defining the coal.
The description of the coal is "Half a hundredweight: too little for an engine, and plenty for a kitchen range.".
The appearance of the coal is "A coal sack leans behind the stove.".
The first place of the coal is the hut.
The coal is portable.

The stockpot is in the galley.
The printed name of the stockpot is "stockpot".
Include (- with name 'stockpot//' 'pot//' 'soup//' 'saucepan//' 'stockpots//p', -) when defining the stockpot.
The description of the stockpot is "It holds supper for twenty, once one has scooped something into it and heated it.[if the stockpot is bare] The stockpot is empty.[end if][if the stockpot is snowy] The stockpot is full of snow.[end if][if the stockpot is watery] The stockpot is full of boiling water.[end if][if the stockpot is steaming] The stockpot is full of soup.[end if][if the stockpot is ladled] The stockpot has been scraped clean.[end if]".
The appearance of the stockpot is "A stockpot hangs on its hook.".
The first place of the stockpot is the galley.
The stockpot is portable.

The peas is in the galley.
The printed name of the peas is "dried peas".
Include (- with name 'dried//' 'peas//' 'packet//', -) when defining the peas.
The description of the peas is "A packet. MAKE SOUP, it says: BOIL WITH A BONE.".
The appearance of the peas is "Of the stores there is left a packet of dried peas.".
The first place of the peas is the galley.
The peas is portable and plural-named.

The brick is in the galley.
The printed name of the brick is "brick".
Include (- with name 'brick//' 'flannel//' 'bed-warmer//' 'bricks//p', -) when defining the brick.
The description of the brick is "The cook[']s bed-warmer, with its flannel. One heats it on the range.[if the brick is chilly] The brick is cold.[end if][if the brick is glowing] The brick glows in its flannel.[end if]".
The appearance of the brick is "A brick sits on the plate rack.".
The first place of the brick is the galley.
The brick is portable.

The printed name of the logs is "split logs".
Include (- with name 'split//' 'logs//' 'wood//' 'firewood//', -) when defining the logs.
The description of the logs is "As many as you can carry, ready to stoke with.".
The logs is portable and plural-named.

The printed name of the glove is "grey glove".
Include (- with name 'grey//' 'glove//' 'wool//' 'mitten//' 'gloves//p', -) when defining the glove.
The description of the glove is "Grey wool, hand-knitted, with a thread pulled out at the finger. Its owner should be shown it.".
The glove is portable.

The magazine is in the compartment.
The printed name of the magazine is "magazine".
Include (- with name 'magazine//' 'paper//' 'railways//' 'magazines//p', -) when defining the magazine.
The description of the magazine is "Railways of the North, for last month, open at a photograph of the viaduct.".
The appearance of the magazine is "A magazine lies open on the seat.".
The first place of the magazine is the compartment.
The magazine is portable.

The carpet-thing is in the corridor.
The printed name of the carpet-thing is "carpet".
Include (- with name 'carpet//' 'strip//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "A strip of it, red, with the initials of the company at every yard.".
The carpet-thing is fixed in place and scenery.

The dark-windows is in the corridor.
The printed name of the dark-windows is "dark windows".
Include (- with name 'dark//' 'windows//' 'window//', -) when defining the dark-windows.
The description of the dark-windows is "A row of them, each with you in it.".
The dark-windows is fixed in place, scenery and plural-named.

The window is in the compartment.
The printed name of the window is "berth window".
Include (- with name 'berth//' 'window//', -) when defining the window.
The description of the window is "It has been let down and put up again; there is snow on the strap.".
The window is fixed in place and scenery.

The velvet-thing is in the compartment.
The printed name of the velvet-thing is "velvet".
Include (- with name 'velvet//' 'seat//' 'reading//' 'lamp//' 'velvets//p', -) when defining the velvet-thing.
The description of the velvet-thing is "Blue, and buttoned to the wall.".
The velvet-thing is fixed in place and scenery.

The tablecloths is in the dining-car.
The printed name of the tablecloths is "tablecloths".
Include (- with name 'tablecloths//' 'tables//' 'table//' 'white//', -) when defining the tablecloths.
The description of the tablecloths is "Twenty. The company does not run to forks in snow.".
The tablecloths is fixed in place, scenery and plural-named.

The shelf-thing is in the galley.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'hook//' 'plate//' 'rack//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "With a rail, for corners.".
The shelf-thing is fixed in place and scenery.

The wooden-seats is in the third-class.
The printed name of the wooden-seats is "wooden seats".
Include (- with name 'wooden//' 'seats//', -) when defining the wooden-seats.
The description of the wooden-seats is "Slatted, to let the draught through.".
The wooden-seats is fixed in place, scenery and plural-named.

The stool is in the guards-van.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'stools//p', -) when defining the stool.
The description of the stool is "Bolted down, like the guard.".
The stool is fixed in place and scenery.

The brake-wheel is in the guards-van.
The printed name of the brake-wheel is "brake wheel".
Include (- with name 'brake//' 'wheel//' 'wheels//p', -) when defining the brake-wheel.
The description of the brake-wheel is "It stops one carriage, if you have ten minutes.".
The brake-wheel is fixed in place and scenery.

The bracket-thing is in the guards-van.
The printed name of the bracket-thing is "bracket".
Include (- with name 'bracket//' 'desk//' 'brackets//p', -) when defining the bracket-thing.
The description of the bracket-thing is "Brass, for a hand lamp.".
The bracket-thing is fixed in place and scenery.

The trunks is in the luggage-van.
The printed name of the trunks is "trunks".
Include (- with name 'trunks//' 'trunk//', -) when defining the trunks.
The description of the trunks is "To the roof: Inverness, Inverness, Wick.".
The trunks is fixed in place, scenery and plural-named.

The hamper is in the luggage-van.
The printed name of the hamper is "hamper".
Include (- with name 'hamper//' 'hampers//p', -) when defining the hamper.
The description of the hamper is "TO HIS LORDSHIP THE BISHOP, says the label. PERISHABLE.".
The hamper is fixed in place and scenery.

The train is in the trackside.
The printed name of the train is "train".
Include (- with name 'train//' 'carriages//' 'steps//' 'trains//p', -) when defining the train.
The description of the train is "Six carriages, an engine, and four hundred windows all looking at you.".
The train is fixed in place and scenery.

The running-plate is in the cab.
The printed name of the running-plate is "running plate".
Include (- with name 'running//' 'plate//' 'dust//' 'ledge//' 'plates//p', -) when defining the running-plate.
The description of the running-plate is "A ledge along the boiler, one boot wide.".
The running-plate is fixed in place and scenery.

The rock-thing is in the cutting-room.
The printed name of the rock-thing is "rock".
Include (- with name 'rock//' 'walls//' 'wall//' 'rocks//p', -) when defining the rock-thing.
The description of the rock-thing is "It sweats in summer. Now it shines.".
The rock-thing is fixed in place and scenery.

The bench is in the hut.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Sleeper oak. It will be here after the railway.".
The bench is fixed in place and scenery.

The iron-stove is in the hut.
The printed name of the iron-stove is "iron stove".
Include (- with name 'iron//' 'stove//' 'stoves//p', -) when defining the iron-stove.
The description of the iron-stove is "Its pipe has gone to mend some other stove.".
The iron-stove is fixed in place and scenery.

The row-of-firs is in the wood.
The printed name of the row-of-firs is "row of firs".
Include (- with name 'row//' 'of//' 'firs//' 'trees//', -) when defining the row-of-firs.
The description of the row-of-firs is "Planted by the company, for pit props, in its own time.".
The row-of-firs is fixed in place, scenery and plural-named.

The parapets is in the viaduct.
The printed name of the parapets is "parapets".
Include (- with name 'parapets//' 'parapet//', -) when defining the parapets.
The description of the parapets is "Dressed granite, coped, on both hands.".
The parapets is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the luggage-van:
	say "Trunks, you suppose. In the dark they might be anything.";
	say line break.

Check going east when the location of the player is the cutting-room:
	if the drift is not dug-state:
		say "There is a roof with a stovepipe over there, and up to the eaves a snowdrift. It would have to be dug away.";
		stop the action;
	continue the action.

Check going west when the location of the player is the signal-post:
	if the orme is not frank:
		say "You have no reason to walk out on the viaduct in the dark. Not yet.";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the viaduct:
	say "Beyond the signal there is only wind, and it comes from below. You dare not take a step without a light.";
	say line break.

Kindling: if the lamp is burning-state, now the lamp is lit; otherwise now the lamp is unlit.

Check greeting the orme:
	say "[']I have told nobody anything,['] says Mrs Orme, [']and I am not cold.['] Both seem to be untrue.";
	stop the action;
	continue the action.

Check asking the orme about something:
	if (the topic understood includes "cord" or the topic understood includes "brake" or the topic understood includes "glove") and the orme is proud:
		say "[']I heard it, of course. One does not discuss cords with strangers.['] Her left hand stays in her muff.";
		stop the action;
	if (the topic understood includes "viaduct" or the topic understood includes "husband" or the topic understood includes "lamp" or the topic understood includes "cord" or the topic understood includes "brake") and the orme is frank:
		say "[']Take a light, and go west along the line. If I am wrong I shall pay the fine.[']";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "food" or the topic understood includes "passengers"):
		say "[']Feed third class first. They have children with them, and better eyes than mine.[']";
		stop the action;
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check telling the orme about something:
	if (the topic understood includes "cord" or the topic understood includes "brake" or the topic understood includes "glove") and the orme is proud:
		say "[']I heard it, of course. One does not discuss cords with strangers.['] Her left hand stays in her muff.";
		stop the action;
	if (the topic understood includes "viaduct" or the topic understood includes "husband" or the topic understood includes "lamp" or the topic understood includes "cord" or the topic understood includes "brake") and the orme is frank:
		say "[']Take a light, and go west along the line. If I am wrong I shall pay the fine.[']";
		stop the action;
	if (the topic understood includes "soup" or the topic understood includes "food" or the topic understood includes "passengers"):
		say "[']Feed third class first. They have children with them, and better eyes than mine.[']";
		stop the action;
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check answering the orme that something:
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check ordering the orme to something:
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check giving something to the orme:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the glove) and the cord is slack:
		say "[']People do lose gloves,['] says Mrs Orme. You have not even looked at the cord yet.";
		stop the action;
	if (the noun is the glove) and the orme is proud:
		now the orme is frank;
		say "She puts it on, over the torn finger. [']Very well. My husband built the viaduct. There is a lamp on it, always. Tonight I put my head out and there was none. I thought, better a fool than a corpse. Reset your cord, and go and look: west, beyond the signal.[']";
		stop the action;
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check showing something to the orme:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the glove) and the cord is slack:
		say "[']People do lose gloves,['] says Mrs Orme. You have not even looked at the cord yet.";
		stop the action;
	if (the noun is the glove) and the orme is proud:
		now the orme is frank;
		say "She puts it on, over the torn finger. [']Very well. My husband built the viaduct. There is a lamp on it, always. Tonight I put my head out and there was none. I thought, better a fool than a corpse. Reset your cord, and go and look: west, beyond the signal.[']";
		stop the action;
	say "[']My dear young man,['] says Mrs Orme, and leaves it there.";
	stop the action;
	continue the action.

Check greeting the bligh:
	say "[']Guard,['] says Driver Bligh. [']I have no fire, no water and no explanation. Ask me about any of them.[']";
	stop the action;
	continue the action.

Check asking the bligh about something:
	if (the topic understood includes "viaduct" or the topic understood includes "gap" or the topic understood includes "span" or the topic understood includes "bridge") and the gap is seen-state:
		now the bligh is willing;
		say "He takes his cap off, looks west, and puts it on again. [']Then we go backwards,['] says Bligh, [']and I shall thank whoever it was. Fire, water, brakes off; then pull the regulator yourself.[']";
		stop the action;
	if (the topic understood includes "cord" or the topic understood includes "brake" or the topic understood includes "orme"):
		say "[']Somebody pulled it, and I want the name and the reason. The compartment is locked, and the carriage key went in with the luggage.[']";
		stop the action;
	if (the topic understood includes "fire" or the topic understood includes "fuel" or the topic understood includes "wood" or the topic understood includes "coal"):
		say "[']The tender is empty. There is timber south of the line, and platelayers keep an axe. They have a sack of coal too, but that is for a kitchen, not for a locomotive.[']";
		stop the action;
	if (the topic understood includes "injector" or the topic understood includes "water" or the topic understood includes "regulator" or the topic understood includes "steam"):
		say "[']Injector is frozen. Hold something hot to it, a brick for choice, and it will thaw.[']";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Check telling the bligh about something:
	if (the topic understood includes "viaduct" or the topic understood includes "gap" or the topic understood includes "span" or the topic understood includes "bridge") and the gap is seen-state:
		now the bligh is willing;
		say "He takes his cap off, looks west, and puts it on again. [']Then we go backwards,['] says Bligh, [']and I shall thank whoever it was. Fire, water, brakes off; then pull the regulator yourself.[']";
		stop the action;
	if (the topic understood includes "cord" or the topic understood includes "brake" or the topic understood includes "orme"):
		say "[']Somebody pulled it, and I want the name and the reason. The compartment is locked, and the carriage key went in with the luggage.[']";
		stop the action;
	if (the topic understood includes "fire" or the topic understood includes "fuel" or the topic understood includes "wood" or the topic understood includes "coal"):
		say "[']The tender is empty. There is timber south of the line, and platelayers keep an axe. They have a sack of coal too, but that is for a kitchen, not for a locomotive.[']";
		stop the action;
	if (the topic understood includes "injector" or the topic understood includes "water" or the topic understood includes "regulator" or the topic understood includes "steam"):
		say "[']Injector is frozen. Hold something hot to it, a brick for choice, and it will thaw.[']";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Check answering the bligh that something:
	if (the topic understood includes "viaduct" or the topic understood includes "gap" or the topic understood includes "span" or the topic understood includes "bridge") and the gap is seen-state:
		now the bligh is willing;
		say "He takes his cap off, looks west, and puts it on again. [']Then we go backwards,['] says Bligh, [']and I shall thank whoever it was. Fire, water, brakes off; then pull the regulator yourself.[']";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Check ordering the bligh to something:
	if (the topic understood includes "viaduct" or the topic understood includes "gap" or the topic understood includes "span" or the topic understood includes "bridge") and the gap is seen-state:
		now the bligh is willing;
		say "He takes his cap off, looks west, and puts it on again. [']Then we go backwards,['] says Bligh, [']and I shall thank whoever it was. Fire, water, brakes off; then pull the regulator yourself.[']";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Check giving something to the bligh:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Check showing something to the bligh:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	say "[']I drive,['] says Bligh. [']Or I did.[']";
	stop the action;
	continue the action.

Part 4 - Actions

Lighting-with is an action applying to two things.
Understand "light [something] with [something]" as lighting-with.
Understand "kindle [something] with [something]" as lighting-with.

Carry out lighting-with:
	if the noun is the lamp and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the lamp is not unlit-state:
			say "It is lit.";
			stop the action;
		now the lamp is burning-state;
		say "The flame stands up straight behind the glass, as if on duty.";
		stop the action;
	if the noun is the range and the second noun is the matches-thing:
		if the matches-thing is not enclosed by the player:
			say "You are not holding the matches.";
			stop the action;
		if the range is not cold:
			say "It is hot.";
			stop the action;
		if (the coal is not enclosed by the player and the coal is not on the range):
			say "There is not a crumb of coal in it, and you have none.";
			stop the action;
		now the range is hot;
		now the coal is nowhere;
		say "You shoot the coal in, put a match to it and shut the door. The range ticks, and begins to glow.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lamp:
		if the matches-thing is not enclosed by the player:
			say "You have no matches. The cook leaves his in the galley.";
			stop the action;
		if the lamp is not unlit-state:
			say "It is lit.";
			stop the action;
		now the lamp is burning-state;
		say "The flame stands up straight behind the glass, as if on duty.";
		stop the action;
	if the noun is the range:
		if the matches-thing is not enclosed by the player:
			say "You have no matches.";
			stop the action;
		if the range is not cold:
			say "It is hot.";
			stop the action;
		if (the coal is not enclosed by the player and the coal is not on the range):
			say "There is not a crumb of coal in it, and you have none.";
			stop the action;
		now the range is hot;
		now the coal is nowhere;
		say "You shoot the coal in, put a match to it and shut the door. The range ticks, and begins to glow.";
		stop the action;
	say "That would lead nowhere.".

Diging-with is an action applying to two things.
Understand "dig [something] with [something]" as diging-with.
Understand "dig away [something] with [something]" as diging-with.
Understand "dig in [something] with [something]" as diging-with.
Understand "clear [something] with [something]" as diging-with.

Carry out diging-with:
	if the noun is the drift and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You are not holding the shovel.";
			stop the action;
		if the drift is not heaped:
			say "You have dug enough.";
			stop the action;
		now the drift is dug-state;
		say "A hundred shovelfuls, and the drift has a doorway in it, and the doorway has a hut behind it.";
		stop the action;
	if the noun is the snow and the second noun is the shovel:
		if the shovel is not enclosed by the player:
			say "You are not holding the shovel.";
			stop the action;
		if the passengers is not fed-state:
			say "It is a long train, and a longer moor. You would have to know where to dig, and for what.";
			stop the action;
		if the snow is not smooth:
			say "There was only the one.";
			stop the action;
		now the snow is searched;
		now the glove is carried by the player;
		say "Under the first-class window there is a hollow no bigger than a hand. You dig, and a grey glove comes up on the shovel, with a thread pulled out of it.";
		stop the action;
	say "That would lead nowhere.".

Just-diging is an action applying to one thing.
Understand "dig [something]" as just-diging.
Understand "dig away [something]" as just-diging.
Understand "dig in [something]" as just-diging.
Understand "clear [something]" as just-diging.

Carry out just-diging:
	if the noun is the drift:
		if the shovel is not enclosed by the player:
			say "With your cap? There should be a shovel among the luggage.";
			stop the action;
		if the drift is not heaped:
			say "You have dug enough.";
			stop the action;
		now the drift is dug-state;
		say "A hundred shovelfuls, and the drift has a doorway in it, and the doorway has a hut behind it.";
		stop the action;
	if the noun is the snow:
		if the shovel is not enclosed by the player:
			say "With your cap? There should be a shovel among the luggage.";
			stop the action;
		if the passengers is not fed-state:
			say "It is a long train, and a longer moor. You would have to know where to dig, and for what.";
			stop the action;
		if the snow is not smooth:
			say "There was only the one.";
			stop the action;
		now the snow is searched;
		now the glove is carried by the player;
		say "Under the first-class window there is a hollow no bigger than a hand. You dig, and a grey glove comes up on the shovel, with a thread pulled out of it.";
		stop the action;
	say "That would lead nowhere.".

Scooping-into is an action applying to two things.
Understand "scoop [something] into [something]" as scooping-into.
Understand "scoop [something] in [something]" as scooping-into.
Understand "fill [something] with [something]" as scooping-into (with nouns reversed).
Understand "shovel [something] into [something]" as scooping-into.
Understand "refill [something] with [something]" as scooping-into (with nouns reversed).

Carry out scooping-into:
	if the noun is the snow and the second noun is the stockpot:
		if the stockpot is not enclosed by the player:
			say "You are not holding the stockpot.";
			stop the action;
		if the stockpot is not bare:
			say "It is full.";
			stop the action;
		now the stockpot is snowy;
		say "You take the cleanest, and press it down. It will be less when it has melted.";
		stop the action;
	say "That would lead nowhere.".

Just-scooping is an action applying to one thing.
Understand "scoop [something]" as just-scooping.
Understand "scoop up [something]" as just-scooping.

Carry out just-scooping:
	if the noun is the snow:
		if the stockpot is not enclosed by the player:
			say "You would need something to scoop it into, such as a pot.";
			stop the action;
		if the stockpot is not bare:
			say "It is full.";
			stop the action;
		now the stockpot is snowy;
		say "You take the cleanest, and press it down. It will be less when it has melted.";
		stop the action;
	say "That would lead nowhere.".

Heating-on is an action applying to two things.
Understand "heat [something] on [something]" as heating-on.
Understand "boil [something] on [something]" as heating-on.
Understand "warm [something] on [something]" as heating-on.

Carry out heating-on:
	if the noun is the stockpot and the second noun is the range:
		if the range is not hot:
			say "The range is cold.";
			stop the action;
		if the stockpot is bare:
			say "An empty pot makes poor soup. There is snow outside, if nothing else.";
			stop the action;
		if the stockpot is not snowy:
			say "That is done.";
			stop the action;
		now the stockpot is watery;
		say "The snow slumps, turns grey, and is water; presently it is boiling water.";
		stop the action;
	if the noun is the brick and the second noun is the range:
		if the range is not hot:
			say "The range is cold.";
			stop the action;
		now the brick is glowing;
		say "You turn the brick on the hotplate until it glows, and take it up in its flannel.";
		stop the action;
	say "That would lead nowhere.".

Just-heating is an action applying to one thing.
Understand "heat [something]" as just-heating.
Understand "boil [something]" as just-heating.
Understand "warm [something]" as just-heating.

Carry out just-heating:
	if the noun is the stockpot:
		if the location of the player is not the galley:
			say "That needs the range in the galley.";
			stop the action;
		if the range is not hot:
			say "The range is cold.";
			stop the action;
		if the stockpot is bare:
			say "An empty pot makes poor soup. There is snow outside, if nothing else.";
			stop the action;
		if the stockpot is not snowy:
			say "That is done.";
			stop the action;
		now the stockpot is watery;
		say "The snow slumps, turns grey, and is water; presently it is boiling water.";
		stop the action;
	if the noun is the brick:
		if the location of the player is not the galley:
			say "That needs the range in the galley.";
			stop the action;
		if the range is not hot:
			say "The range is cold.";
			stop the action;
		now the brick is glowing;
		say "You turn the brick on the hotplate until it glows, and take it up in its flannel.";
		stop the action;
	say "That would lead nowhere.".

Just-melting is an action applying to one thing.
Understand "melt [something]" as just-melting.

Carry out just-melting:
	if (the noun is the stockpot or the noun is the snow):
		if the location of the player is not the galley:
			say "That needs the range in the galley, and a pot to carry the snow in.";
			stop the action;
		if the range is not hot:
			say "The range is cold.";
			stop the action;
		if the stockpot is not snowy:
			say "There is no snow in it.";
			stop the action;
		now the stockpot is watery;
		say "The snow slumps, turns grey, and is water; presently it is boiling water.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the stockpot and the second noun is the range and the range is hot and the stockpot is snowy:
		now the deed is 1;
	otherwise if the noun is the brick and the second noun is the range and the range is hot:
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		now the stockpot is watery;
		say "You set the pot down. The snow slumps, turns grey, and is water; presently it is boiling water.";
		stop the action;
	if the deed is 2:
		now the brick is glowing;
		say "You lay the brick on the hotplate, where it soon glows.";
		stop the action;
	continue the action.

Making-soup is an action applying to nothing.
Understand "make soup" as making-soup.
Understand "cook soup" as making-soup.
Understand "make pea soup" as making-soup.

Carry out making-soup:
	if the location of the player is not the galley:
		say "Soup is made in the galley.";
		stop the action;
	if the stockpot is not enclosed by the location:
		say "You need the stockpot.";
		stop the action;
	if the stockpot is not watery:
		say "First there must be boiling water in the stockpot.";
		stop the action;
	if the peas is not enclosed by the player:
		say "You need the dried peas in hand.";
		stop the action;
	if the ham is not enclosed by the player:
		say "Peas and water are a punishment. It wants a ham bone, and somebody always sends one by train.";
		stop the action;
	now the stockpot is steaming;
	now the peas is nowhere;
	now the ham is nowhere;
	say "Peas, bone, an hour by the clock that passes like a minute by the warmth. It is soup, and the corridor knows it.";
	stop the action;
	say "That would lead nowhere.".

Adding-to is an action applying to two things.
Understand "add [something] to [something]" as adding-to.
Understand "stir [something] into [something]" as adding-to.
Understand "drop [something] into [something]" as adding-to.
Understand "mix [something] into [something]" as adding-to.

Carry out adding-to:
	if (the noun is the peas or the noun is the ham) and the second noun is the stockpot:
		if the location of the player is not the galley:
			say "Soup is made in the galley.";
			stop the action;
		if the stockpot is not watery:
			say "First there must be boiling water in the stockpot.";
			stop the action;
		if the peas is not enclosed by the player:
			say "You need the dried peas in hand as well.";
			stop the action;
		if the ham is not enclosed by the player:
			say "Peas and water are a punishment. It wants a ham bone, and somebody always sends one by train.";
			stop the action;
		now the stockpot is steaming;
		now the peas is nowhere;
		now the ham is nowhere;
		say "In go the peas and in goes the bone. It is soup, and the corridor knows it.";
		stop the action;
	say "That would lead nowhere.".

Serving-to is an action applying to two things.
Understand "serve [something] to [something]" as serving-to.
Understand "ladle [something] to [something]" as serving-to.
Understand "feed [something] with [something]" as serving-to (with nouns reversed).

Carry out serving-to:
	if the noun is the stockpot and the second noun is the passengers:
		if the stockpot is not enclosed by the player:
			say "You are not holding the stockpot.";
			stop the action;
		if the stockpot is not steaming:
			say "They look into the pot, and then at you. It is not soup.";
			stop the action;
		now the stockpot is ladled;
		now the passengers is fed-state;
		say "Mugs come out of nowhere. When they are warm they talk: just before the jolt a window was let down in first class, and something grey flew past and fell in the snow beside the train. One could dig for it.";
		stop the action;
	say "That would lead nowhere.".

Just-serving is an action applying to one thing.
Understand "serve [something]" as just-serving.
Understand "ladle [something]" as just-serving.

Carry out just-serving:
	if the noun is the stockpot:
		if the location of the player is not the third-class:
			say "The hungry ones are in third class.";
			stop the action;
		if the stockpot is not enclosed by the player:
			say "You are not holding the stockpot.";
			stop the action;
		if the stockpot is not steaming:
			say "They look into the pot, and then at you. It is not soup.";
			stop the action;
		now the stockpot is ladled;
		now the passengers is fed-state;
		say "Mugs come out of nowhere. When they are warm they talk: just before the jolt a window was let down in first class, and something grey flew past and fell in the snow beside the train. One could dig for it.";
		stop the action;
	say "That would lead nowhere.".

Just-feeding is an action applying to one thing.
Understand "feed [something]" as just-feeding.

Carry out just-feeding:
	if the noun is the passengers:
		if the stockpot is not enclosed by the player:
			say "With what? They would settle for soup.";
			stop the action;
		if the stockpot is not steaming:
			say "They look into the pot, and then at you. It is not soup.";
			stop the action;
		now the stockpot is ladled;
		now the passengers is fed-state;
		say "Mugs come out of nowhere. When they are warm they talk: just before the jolt a window was let down in first class, and something grey flew past and fell in the snow beside the train. One could dig for it.";
		stop the action;
	say "That would lead nowhere.".

Check examining:
	now the deed is 0;
	if the noun is the cord and the cord is slack:
		now the deed is 1;
	otherwise if the noun is the gap and the gap is unseen:
		now the deed is 2;
	continue the action.

After examining:
	if the deed is 1:
		now the cord is inspected;
		say "The seal is broken, and in it hangs a thread of grey wool. It was pulled from here, by somebody in woollen gloves.";
		stop the action;
	if the deed is 2:
		now the gap is seen-state;
		say "You hold up the lamp. The rails run out on nothing for the length of a carriage, and far down there is a noise of water over stones. She was right. Driver Bligh must be told.";
		stop the action;
	continue the action.

Just-reseting is an action applying to one thing.
Understand "reset [something]" as just-reseting.
Understand "restore [something]" as just-reseting.
Understand "turn [something]" as just-reseting.

Carry out just-reseting:
	if the noun is the cord:
		if the orme is not frank:
			say "It is evidence, until you know who pulled it.";
			stop the action;
		if the cord is reset-state:
			say "It is reset.";
			stop the action;
		now the cord is reset-state;
		say "You draw the cord back through its rings and turn the valve. Along the whole train the brakes let go with a sigh.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the cord:
		say "Once a night is enough.";
		stop the action;
	if the noun is the regulator:
		if the firebox is not stoked:
			say "There is no steam. The fire wants stoking.";
			stop the action;
		if the injector is not thawed:
			say "[']Not with the injector frozen,['] says Bligh, [']unless you care to be a saint.[']";
			stop the action;
		if the passengers is not fed-state:
			say "[']Feed them first,['] says Bligh. [']It is four hours to anywhere.[']";
			stop the action;
		if the bligh is not willing:
			say "Bligh[']s hand is on it already. [']When I know why I was stopped.[']";
			stop the action;
		if the cord is not reset-state:
			say "The brakes are still on. The emergency cord has to be reset.";
			stop the action;
		now the regulator is pulled;
		say "[']Backwards, then,['] says Bligh, and lets you. The wheels slip, bite, and the Night Mail goes home the way that she came.";
		stop the action;
	try pulling the noun.

Spliting-with is an action applying to two things.
Understand "split [something] with [something]" as spliting-with.
Understand "chop [something] with [something]" as spliting-with.
Understand "cut [something] with [something]" as spliting-with.

Carry out spliting-with:
	if the noun is the fir and the second noun is the axe:
		if the axe is not enclosed by the player:
			say "You are not holding the axe.";
			stop the action;
		if the fir is not entire-state:
			say "You have split as much as you can carry.";
			stop the action;
		now the fir is split-state;
		now the logs is carried by the player;
		say "Dead wood, and dry under the bark. You split it until you are warm for the first time tonight, and shoulder the logs.";
		stop the action;
	say "That would lead nowhere.".

Just-spliting is an action applying to one thing.
Understand "split [something]" as just-spliting.
Understand "chop [something]" as just-spliting.
Understand "cut [something]" as just-spliting.

Carry out just-spliting:
	if the noun is the fir:
		if the axe is not enclosed by the player:
			say "You need an axe. Platelayers have one, as a rule.";
			stop the action;
		if the fir is not entire-state:
			say "You have split as much as you can carry.";
			stop the action;
		now the fir is split-state;
		now the logs is carried by the player;
		say "Dead wood, and dry under the bark. You split it until you are warm for the first time tonight, and shoulder the logs.";
		stop the action;
	say "That would lead nowhere.".

Stoking-with is an action applying to two things.
Understand "stoke [something] with [something]" as stoking-with.
Understand "throw [something] into [something]" as stoking-with (with nouns reversed).
Understand "load [something] into [something]" as stoking-with (with nouns reversed).

Carry out stoking-with:
	if the noun is the firebox and the second noun is the logs:
		if the logs is not enclosed by the player:
			say "You are not holding the logs.";
			stop the action;
		now the firebox is stoked;
		now the logs is nowhere;
		say "Resin spits, and the firebox goes from red to yellow. [']That is more like,['] says Bligh.";
		stop the action;
	if the noun is the firebox and the second noun is the coal:
		say "[']That would not get us the length of ourselves,['] says Bligh. [']Give it to the cook[']s range.[']";
		stop the action;
	say "That would lead nowhere.".

Just-stoking is an action applying to one thing.
Understand "stoke [something]" as just-stoking.

Carry out just-stoking:
	if the noun is the firebox:
		if the logs is not enclosed by the player:
			say "There is no fuel left to stoke it with. Bligh looks meaningly at the trees.";
			stop the action;
		now the firebox is stoked;
		now the logs is nowhere;
		say "Resin spits, and the firebox goes from red to yellow. [']That is more like,['] says Bligh.";
		stop the action;
	say "That would lead nowhere.".

Thawing-with is an action applying to two things.
Understand "thaw [something] with [something]" as thawing-with.
Understand "melt [something] with [something]" as thawing-with.
Understand "warm [something] with [something]" as thawing-with.

Carry out thawing-with:
	if the noun is the injector and the second noun is the brick:
		if the brick is not enclosed by the player:
			say "You are not holding the brick.";
			stop the action;
		if the brick is not glowing:
			say "The brick is as cold as the rest of us.";
			stop the action;
		now the injector is thawed;
		say "You hold the brick to the pipe. It drips, then runs, then sings. Water goes into the boiler again.";
		stop the action;
	say "That would lead nowhere.".

Just-thawing is an action applying to one thing.
Understand "thaw [something]" as just-thawing.

Carry out just-thawing:
	if the noun is the injector:
		if the brick is not enclosed by the player:
			say "Breath will not do it. It needs something really hot held against it.";
			stop the action;
		if the brick is not glowing:
			say "The brick is as cold as the rest of us.";
			stop the action;
		now the injector is thawed;
		say "You hold the brick to the pipe. It drips, then runs, then sings. Water goes into the boiler again.";
		stop the action;
	say "That would lead nowhere.".

Writing-in is an action applying to one thing.
Understand "write in [something]" as writing-in.
Understand "write [something]" as writing-in.
Understand "sign [something]" as writing-in.
Understand "fill in [something]" as writing-in.

Carry out writing-in:
	if the noun is the journal:
		if the gap is not seen-state:
			say "Who pulled it, and why? Guards do not write guesses.";
			stop the action;
		now the journal is written-state;
		say "[']Cord pulled 9.10 by Mrs Orme, first class,['] you write, [']who from her window had seen no lamp on the viaduct. Viaduct down. All saved.['] You underline the last two words.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if (the noun is the magazine or the noun is the journal):
		say "Nothing of interest has happened on this line for years, it says.";
		stop the action;
	try examining the noun.

Check using:
	if the noun is the regulator:
		try just-pulling the noun;
		stop the action;
	if the noun is the magazine:
		try just-reading the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the drift or the noun is the snow:
		say "Say how: dig [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the range or the noun is the lamp:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the cord or the noun is the regulator:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the cord:
		try other words;
		try just-reseting the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the range or the noun is the lamp:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the fir:
		try other words;
		try just-spliting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The lighting-with action translates into I6 as "SKOwn1".
The diging-with action translates into I6 as "SKOwn2".
The scooping-into action translates into I6 as "SKOwn3".
The heating-on action translates into I6 as "SKOwn4".
The adding-to action translates into I6 as "SKOwn5".
The serving-to action translates into I6 as "SKOwn6".
The spliting-with action translates into I6 as "SKOwn7".
The stoking-with action translates into I6 as "SKOwn8".
The thawing-with action translates into I6 as "SKOwn9".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the matches-thing +) && x == (+ the lamp +) or (+ the range +)) return ##SKOwn1;
			if (y == (+ the shovel +) && x == (+ the drift +) or (+ the snow +)) return ##SKOwn2;
			if (y == (+ the stockpot +) && x == (+ the snow +)) return ##SKOwn3;
			if (y == (+ the snow +) && x == (+ the stockpot +)) return ##SKOwn3 + 4096;
			if (y == (+ the range +) && x == (+ the stockpot +) or (+ the brick +)) return ##SKOwn4;
			if (y == (+ the stockpot +) && x == (+ the peas +) or (+ the ham +)) return ##SKOwn5;
			if (y == (+ the passengers +) && x == (+ the stockpot +)) return ##SKOwn6;
			if (y == (+ the stockpot +) && x == (+ the passengers +)) return ##SKOwn6 + 4096;
			if (y == (+ the axe +) && x == (+ the fir +)) return ##SKOwn7;
			if (y == (+ the logs +) && x == (+ the firebox +)) return ##SKOwn8;
			if (y == (+ the firebox +) && x == (+ the logs +) or (+ the coal +)) return ##SKOwn8 + 4096;
			if (y == (+ the coal +) && x == (+ the firebox +)) return ##SKOwn8;
			if (y == (+ the brick +) && x == (+ the injector +)) return ##SKOwn9;
		2:
			if (y == (+ the stockpot +) && x == (+ the snow +)) return ##SKOwn3;
			if (y == (+ the passengers +) && x == (+ the stockpot +)) return ##SKOwn6;
			if (y == (+ the firebox +) && x == (+ the logs +) or (+ the coal +)) return ##SKOwn8 + 4096;
		3:
			if (y == (+ the stockpot +) && x == (+ the snow +)) return ##SKOwn3;
			if (y == (+ the stockpot +) && x == (+ the peas +) or (+ the ham +)) return ##SKOwn5;
			if (y == (+ the passengers +) && x == (+ the stockpot +)) return ##SKOwn6;
			if (y == (+ the firebox +) && x == (+ the logs +) or (+ the coal +)) return ##SKOwn8 + 4096;
		4:
			if (y == (+ the stockpot +) && x == (+ the snow +)) return ##SKOwn3;
			if (y == (+ the stockpot +) && x == (+ the peas +) or (+ the ham +)) return ##SKOwn5;
			if (y == (+ the passengers +) && x == (+ the stockpot +)) return ##SKOwn6;
			if (y == (+ the firebox +) && x == (+ the logs +) or (+ the coal +)) return ##SKOwn8 + 4096;
		5:
			if (y == (+ the passengers +) && x == (+ the stockpot +)) return ##SKOwn6;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the location of the player is the trackside and luck allows 20 in 100:
		say "The wind goes the whole length of the train, trying every window.".

Part 6 - Tasks and endings

The lamp-lit is a task. The points are 1.
The berth-unlocked is a task. The points are 2.
The drift-dug is a task. The points are 2.
The range-lit is a task. The points are 2.
The snow-melted is a task. The points are 1.
The soup-made is a task. The points are 2.
The passengers-fed is a task. The points are 3.
The cord-examined is a task. The points are 1.
The glove-found is a task. The points are 2.
The lady-owns is a task. The points are 3.
The gap-seen is a task. The points are 2.
The driver-told is a task. The points are 2.
The fire-fed is a task. The points are 2.
The injector-thawed is a task. The points are 2.
The report-written is a task. The points are 4.
The train-moving is a task. The points are 5.

The maximum score is 36.

Every turn:
	if the lamp-lit is pending and the lamp is burning-state:
		achieve the lamp-lit.

Every turn:
	if the berth-unlocked is pending and the berth-door is not locked:
		achieve the berth-unlocked.

Every turn:
	if the drift-dug is pending and the drift is dug-state:
		achieve the drift-dug.

Every turn:
	if the range-lit is pending and the range is hot:
		achieve the range-lit.

Every turn:
	if the snow-melted is pending and (the stockpot is watery or the stockpot is steaming or the stockpot is ladled):
		achieve the snow-melted.

Every turn:
	if the soup-made is pending and (the stockpot is steaming or the stockpot is ladled):
		achieve the soup-made.

Every turn:
	if the passengers-fed is pending and the passengers is fed-state:
		achieve the passengers-fed.

Every turn:
	if the cord-examined is pending and the cord is not slack:
		achieve the cord-examined.

Every turn:
	if the glove-found is pending and the snow is searched:
		achieve the glove-found.

Every turn:
	if the lady-owns is pending and the orme is frank:
		achieve the lady-owns.

Every turn:
	if the gap-seen is pending and the gap is seen-state:
		achieve the gap-seen.

Every turn:
	if the driver-told is pending and the bligh is willing:
		achieve the driver-told.

Every turn:
	if the fire-fed is pending and the firebox is stoked:
		achieve the fire-fed.

Every turn:
	if the injector-thawed is pending and the injector is thawed:
		achieve the injector-thawed.

Every turn:
	if the report-written is pending and the journal is written-state:
		achieve the report-written.

Every turn:
	if the train-moving is pending and the regulator is pulled:
		achieve the train-moving.

Every turn:
	if the story has not ended and the turn count is at least 230:
		say "The last ember goes out a little before dawn. You sit in third class with a child under each arm, and hear the wind come up over the viaduct. They dig you out on Thursday; everybody lives, and nobody ever travels by the Night Mail again.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the lamp-lit is achieved and the berth-unlocked is achieved and the drift-dug is achieved and the range-lit is achieved and the snow-melted is achieved and the soup-made is achieved and the passengers-fed is achieved and the cord-examined is achieved and the glove-found is achieved and the lady-owns is achieved and the gap-seen is achieved and the driver-told is achieved and the fire-fed is achieved and the injector-thawed is achieved and the report-written is achieved and the train-moving is achieved:
		say "The Night Mail comes into Corrie Halt backwards at ten to four, with singing in third class. Mrs Orme gets down first, in both gloves. [']I believe that I owe the company five pounds,['] she says. [']No, ma[']am,['] says Bligh, and takes off his cap. [']I looked it up. It says improper.[']";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the corridor.

When play begins:
	say "At ten past nine somebody pulled the emergency cord, and the Night Mail stopped on Corrie Moor with her nose in the snow. You are the junior guard, and since the senior guard has influenza, all the guard there is. The tender is empty, the passengers have had no supper, and up in the cab Driver Bligh wants a name. Somebody must find fuel, feed the train, and write in the journal who pulled the brake.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the orme is proud:
			no;
		yes;
	if N is 3:
		if the orme is frank:
			no;
		yes;
	if N is 11:
		if the cord is not slack:
			no;
		yes;
	if N is 12:
		if the cord is not reset-state:
			no;
		yes;
	if N is 14:
		if the snow is searched:
			no;
		yes;
	if N is 16:
		if the gap is unseen:
			no;
		yes;
	if N is 21:
		if the stockpot is watery:
			no;
		yes;
	if N is 52:
		if the drift is dug-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 4, no;
	if N is 9, no;
	if N is 15, no;
	if N is 18, no;
	if N is 20, no;
	if N is 24, no;
	if N is 30, no;
	if N is 32, no;
	if N is 33, no;
	if N is 36, no;
	if N is 40, no;
	if N is 46, no;
	if N is 54, no;
	if N is 58, no;
	if N is 62, no;
	if N is 63, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Grey, like the rest of her.";
	if N is 2, say "One is in her lap.";
	if N is 3, say "In her lap, in grey wool, both of them.";
	if N is 5, say "The one clean thing in the cab.";
	if N is 6, say "It is in first class, and he would like a word with it.";
	if N is 7, say "Folded, and likely to stay so.";
	if N is 8, say "Greasy, and worn dead straight.";
	if N is 10, say "Up, all seventeen.";
	if N is 11, say "Lead, with a crown on it, snapped across.";
	if N is 12, say "It ought to be taut.";
	if N is 13, say "In a warm bed, by the feel of things.";
	if N is 14, say "No bigger than your head, and nothing more in it.";
	if N is 16, say "It goes a little way out, and gives up.";
	if N is 17, say "So that nobody may take the truth home with him.";
	if N is 19, say "In pencil, underlined twice.";
	if N is 21, say "It rolls, and waits for something better.";
	if N is 22, say "Drawn out an inch, and broken.";
	if N is 23, say "The seam gapes, where something caught it.";
	if N is 25, say "Taken in sunshine, with a picnic on the bank.";
	if N is 26, say "Nine arches, and a train on top like a pencil line.";
	if N is 27, say "Worn to one letter, where people turn for the dining car.";
	if N is 28, say "Leather, with snow in two of its holes.";
	if N is 29, say "Brass, with a dent for every bad bend.";
	if N is 31, say "Tied on by a butcher, with a flourish.";
	if N is 34, say "A foot of it is left, through the roof.";
	if N is 35, say "Outside, to the south, as high as the footboards.";
	if N is 37, say "South, through the sliding door.";
	if N is 38, say "Veneer, with a view of Oban under glass.";
	if N is 39, say "Empty tins, with a mouse[']s opinion of them.";
	if N is 41, say "The senior guard[']s, and too long for you in every way.";
	if N is 42, say "A strip of it shows, between INVERNESS and WICK.";
	if N is 43, say "Lit, and a good many have a nose against them.";
	if N is 44, say "It runs on past both ends of the train.";
	if N is 45, say "West, with her nose in it.";
	if N is 47, say "The boiler[']s back. It is the best seat on the train.";
	if N is 48, say "Iron, iced, and going down to the east.";
	if N is 49, say "Black, riveted, and as long as a chapel.";
	if N is 50, say "Edged with ice, like lace.";
	if N is 51, say "Slate, with a bit of stovepipe through it.";
	if N is 52, say "One shovel wide, all the way to the door.";
	if N is 53, say "Square ones, out of a chair-bolt tin.";
	if N is 55, say "A lane left between the rows, for whoever comes to cut them.";
	if N is 56, say "East: a glow, and a shape round it.";
	if N is 57, say "Two bright lines, and then none.";
	if N is 59, say "Red, and smelling of brass.";
	if N is 60, say "That is you, tonight.";
	if N is 61, say "In Inverness, and fasting, it may be.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go west.";
	if N is 66, say "You would have to go east.";
	if N is 67, say "You would have to go south.";
	if N is 68, say "You are there.";
	if N is 69, say "You are there.";
	if N is 70, say "You would have to go east.";
	if N is 71, say "You would have to go west.";
	if N is 72, say "You would have to go north.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go south.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go east.";
	if N is 77, say "You are there.";
	if N is 78, say "You would have to go west.";
	if N is 79, say "You are there.";
	if N is 80, say "You are there.";
	if N is 81, say "You would have to go north.";
	if N is 82, say "You would have to go west.";
	if N is 83, say "You would have to go east.";
	if N is 84, say "You would have to go south.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go east.";
	if N is 87, say "You would have to go west.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go west.";
	if N is 90, say "You would have to go east.";
	if N is 91, say "You are there.";
	if N is 92, say "You would have to go west.";
	if N is 93, say "You are there.";
	if N is 94, say "You would have to go north.";
	if N is 95, say "You are there.";
	if N is 96, say "You would have to go east.";
	if N is 97, say "You would have to go west.";
	if N is 98, say "You are there.";
	if N is 99, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eye//': if (n < 1 && SK_Near((+ the orme +))) return 1;
		'eyes//': if (n < 1 && SK_Near((+ the orme +))) return 1; if (n < 5 && SK_Near((+ the bligh +))) return 5;
		'hands//': if (n < 2 && SK_Near((+ the orme +))) return 2; if (n < 3 && SK_Near((+ the orme +))) return 3; if (n < 59 && SK_Near(player)) return 59;
		'husband//': if (n < 4 && SK_Near((+ the orme +))) return 4;
		'strangers//': if (n < 4 && SK_Near((+ the orme +))) return 4;
		'corner//': if (n < 4 && SK_Near((+ the orme +))) return 4;
		'finger//': if (n < 4 && SK_Near((+ the orme +))) return 4; if (n < 23 && SK_Near((+ the glove +))) return 23;
		'man//': if (n < 4 && SK_Near((+ the orme +))) return 4;
		'cord//': if (n < 6 && SK_Near((+ the bligh +))) return 6;
		'arms//': if (n < 7 && SK_Near((+ the bligh +))) return 7;
		'cap//': if (n < 8 && SK_Near((+ the bligh +))) return 8;
		'explanati//': if (n < 9 && SK_Near((+ the bligh +))) return 9;
		'kitchen//': if (n < 9 && SK_Near((+ the bligh +))) return 9;
		'locomotiv//': if (n < 9 && SK_Near((+ the bligh +))) return 9;
		'collars//': if (n < 10 && SK_Near((+ the passengers +))) return 10;
		'seal//': if (n < 11 && SK_Near((+ the cord +))) return 11;
		'loop//': if (n < 12 && SK_Near((+ the cord +))) return 12;
		'cook//': if (n < 13 && SK_Near((+ the range +))) return 13;
		'hole//': if (n < 14 && SK_Near((+ the snow +))) return 14;
		'footboard//': if (n < 15 && SK_Near((+ the snow +))) return 15;
		'lamplight//': if (n < 16 && SK_Near((+ the gap +))) return 16;
		'chain//': if (n < 17 && SK_Near((+ the journal +))) return 17;
		'train//': if (n < 18 && SK_Near((+ the carriage-key +))) return 18; if (n < 67 && SK_Near((+ the corridor +))) return 67; if (n < 80 && SK_Near((+ the trackside +))) return 80; if (n < 86 && SK_Near((+ the cab +))) return 86; if (n < 89 && SK_Near((+ the cutting-room +))) return 89; if (n < 94 && SK_Near((+ the wood +))) return 94;
		'label//': if (n < 19 && SK_Near((+ the shovel +))) return 19; if (n < 31 && SK_Near((+ the hamper +))) return 31;
		'initials//': if (n < 20 && SK_Near((+ the axe +))) return 20; if (n < 27 && SK_Near((+ the carpet-thing +))) return 27;
		'water//': if (n < 21 && SK_Near((+ the stockpot +))) return 21; if (n < 62 && SK_Near(player)) return 62;
		'thread//': if (n < 22 && SK_Near((+ the glove +))) return 22;
		'owner//': if (n < 24 && SK_Near((+ the glove +))) return 24;
		'photograp//': if (n < 25 && SK_Near((+ the magazine +))) return 25;
		'viaduct//': if (n < 26 && SK_Near((+ the magazine +))) return 26;
		'strap//': if (n < 28 && SK_Near((+ the window +))) return 28;
		'rail//': if (n < 29 && SK_Near((+ the shelf-thing +))) return 29;
		'corners//': if (n < 30 && SK_Near((+ the shelf-thing +))) return 30;
		'lordship//': if (n < 32 && SK_Near((+ the hamper +))) return 32;
		'boot//': if (n < 33 && SK_Near((+ the running-plate +))) return 33;
		'pipe//': if (n < 34 && SK_Near((+ the iron-stove +))) return 34;
		'snow//': if (n < 35 && SK_Near((+ the corridor +))) return 35;
		'class//': if (n < 36 && SK_Near((+ the corridor +))) return 36; if (n < 62 && SK_Near(player)) return 62;
		'corridor//': if (n < 37 && SK_Near((+ the compartment +))) return 37; if (n < 64 && SK_Near((+ the corridor +))) return 64; if (n < 70 && SK_Near((+ the dining-car +))) return 70; if (n < 78 && SK_Near((+ the guards-van +))) return 78; if (n < 81 && SK_Near((+ the trackside +))) return 81;
		'wall//': if (n < 38 && SK_Near((+ the compartment +))) return 38; if (n < 47 && SK_Near((+ the cab +))) return 47;
		'stores//': if (n < 39 && SK_Near((+ the galley +))) return 39;
		'passage//': if (n < 40 && SK_Near((+ the galley +))) return 40;
		'coat//': if (n < 41 && SK_Near((+ the luggage-van +))) return 41;
		'roof//': if (n < 42 && SK_Near((+ the luggage-van +))) return 42; if (n < 51 && SK_Near((+ the cutting-room +))) return 51;
		'window//': if (n < 43 && SK_Near((+ the trackside +))) return 43;
		'windows//': if (n < 43 && SK_Near((+ the trackside +))) return 43;
		'drift//': if (n < 44 && SK_Near((+ the trackside +))) return 44;
		'engine//': if (n < 45 && SK_Near((+ the trackside +))) return 45; if (n < 56 && SK_Near((+ the signal-post +))) return 56;
		'teeth//': if (n < 46 && SK_Near((+ the trackside +))) return 46;
		'steps//': if (n < 48 && SK_Near((+ the cab +))) return 48;
		'boiler//': if (n < 49 && SK_Near((+ the cab +))) return 49;
		'eaves//': if (n < 50 && SK_Near((+ the cutting-room +))) return 50;
		'path//': if (n < 52 && SK_Near((+ the cutting-room +))) return 52;
		'nails//': if (n < 53 && SK_Near((+ the hut +))) return 53;
		'men//': if (n < 54 && SK_Near((+ the hut +))) return 54;
		'smell//': if (n < 54 && SK_Near((+ the hut +))) return 54;
		'ride//': if (n < 55 && SK_Near((+ the wood +))) return 55;
		'rails//': if (n < 57 && SK_Near((+ the signal-post +))) return 57;
		'step//': if (n < 58 && SK_Near((+ the viaduct +))) return 58;
		'guard//': if (n < 60 && SK_Near(player)) return 60;
		'bishop//': if (n < 61 && SK_Near(player)) return 61;
		'audience//': if (n < 62 && SK_Near(player)) return 62;
		'brakes//': if (n < 62 && SK_Near(player)) return 62;
		'company//': if (n < 62 && SK_Near(player)) return 62;
		'corpse//': if (n < 62 && SK_Near(player)) return 62;
		'draught//': if (n < 62 && SK_Near(player)) return 62;
		'forks//': if (n < 62 && SK_Near(player)) return 62;
		'head//': if (n < 62 && SK_Near(player)) return 62;
		'hundredwe//': if (n < 62 && SK_Near(player)) return 62;
		'name//': if (n < 62 && SK_Near(player)) return 62;
		'nose//': if (n < 62 && SK_Near(player)) return 62;
		'pit//': if (n < 62 && SK_Near(player)) return 62;
		'railway//': if (n < 62 && SK_Near(player)) return 62;
		'supper//': if (n < 62 && SK_Near(player)) return 62;
		'corrie//': if (n < 63 && SK_Near(player)) return 63;
		'car//': if (n < 65 && SK_Near((+ the corridor +))) return 65; if (n < 69 && SK_Near((+ the dining-car +))) return 69; if (n < 74 && SK_Near((+ the galley +))) return 74; if (n < 76 && SK_Near((+ the third-class +))) return 76;
		'van//': if (n < 66 && SK_Near((+ the corridor +))) return 66; if (n < 77 && SK_Near((+ the guards-van +))) return 77; if (n < 79 && SK_Near((+ the luggage-van +))) return 79;
		'compartme//': if (n < 68 && SK_Near((+ the compartment +))) return 68;
		'coach//': if (n < 71 && SK_Near((+ the dining-car +))) return 71; if (n < 75 && SK_Near((+ the third-class +))) return 75;
		'galley//': if (n < 72 && SK_Near((+ the dining-car +))) return 72; if (n < 73 && SK_Near((+ the galley +))) return 73;
		'cab//': if (n < 82 && SK_Near((+ the trackside +))) return 82; if (n < 85 && SK_Near((+ the cab +))) return 85; if (n < 96 && SK_Near((+ the signal-post +))) return 96;
		'cutting//': if (n < 83 && SK_Near((+ the trackside +))) return 83; if (n < 88 && SK_Near((+ the cutting-room +))) return 88; if (n < 92 && SK_Near((+ the hut +))) return 92;
		'plantatio//': if (n < 84 && SK_Near((+ the trackside +))) return 84; if (n < 93 && SK_Near((+ the wood +))) return 93;
		'post//': if (n < 87 && SK_Near((+ the cab +))) return 87; if (n < 95 && SK_Near((+ the signal-post +))) return 95; if (n < 99 && SK_Near((+ the viaduct +))) return 99;
		'hut//': if (n < 90 && SK_Near((+ the cutting-room +))) return 90; if (n < 91 && SK_Near((+ the hut +))) return 91;
		'end//': if (n < 97 && SK_Near((+ the signal-post +))) return 97; if (n < 98 && SK_Near((+ the viaduct +))) return 98;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'corrie//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air audience audiences";
		}
		'b': switch (n) {
			1: return "bank banks bark barks bed beds bend bends bishop bishops body boiler boilers boot boots butcher butchers";
		}
		'c': switch (n) {
			1: return "cap caps ceiling chapel chapels childs class classes clock clocks coat coats collar collars companies company corner corners corpse corpses corrie";
			2: return "corries crown crowns crumb crumbs";
		}
		'd': switch (n) {
			1: return "dent dents doorway doorways draught draughts driver drivers";
		}
		'e': switch (n) {
			1: return "ear ears eaves eaveses engine engines explanation explanations eye eyes";
		}
		'f': switch (n) {
			1: return "face feel feels feet finger fingers flame flames floor flourish flourishes foot footboard footboards fork forks";
		}
		'g': switch (n) {
			1: return "glass glasses glow glows ground guard guards";
		}
		'h': switch (n) {
			1: return "hair head heads home homes hundredweight hundredweights husband husbands";
		}
		'i': switch (n) {
			1: return "ice ices initial initials";
		}
		'j': switch (n) {
			1: return "jolt jolts";
		}
		'k': switch (n) {
			1: return "kitchen kitchens knee knees";
		}
		'l': switch (n) {
			1: return "label labels lap laps leg legs letter letters locomotive locomotives lordship lordships luggage luggages";
		}
		'm': switch (n) {
			1: return "men moor moors mouth mug mugs";
		}
		'n': switch (n) {
			1: return "nail nails name names noise noises nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions owner owners";
		}
		'p': switch (n) {
			1: return "passage passages persons photograph photographs picnic picnics pit pits platelayer platelayers punishment punishments";
		}
		'r': switch (n) {
			1: return "ride rides ring rings roof roofs rule rules";
		}
		's': switch (n) {
			1: return "saint saints seam seams senior seniors shoulder shoulders shovelful shovelfuls sigh sighs sky smell smells steam steams stone stones store stores";
			2: return "stovepipe stovepipes stranger strangers strap straps sunshine sunshines supper suppers";
		}
		't': switch (n) {
			1: return "teeth thread threads thursday thursdays tin tins tooth tooths";
		}
		'v': switch (n) {
			1: return "viaduct viaducts view views";
		}
		'w': switch (n) {
			1: return "warmth warmths wind winds";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the cab +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the cab +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the cord is slack]Above the window the emergency cord hangs in a loop.[no line break][otherwise if the cord is inspected]Above the window the emergency cord hangs in a loop.[no line break][otherwise]Above the window the emergency cord runs straight again.[no line break][end if]".

To say choice-2: say "[if the drift is heaped]It would have to be dug.[no line break][otherwise]There is a hut behind it.[no line break][end if]".

To say choice-3: say "[if the drift is heaped]A snowdrift fills the east end, from wall to wall.[no line break][otherwise]A path has been dug through the snowdrift at the east end.[no line break][end if]".

To say choice-4: say "[if the fir is entire-state]One has not waited: a fallen fir lies across the ride.[no line break][otherwise]What is left of a fallen fir lies across the ride.[no line break][end if]".

To say choice-5: say "[if the injector is frozen-state]It should not have icicles on it; something hot might thaw it.[no line break][otherwise]It has no icicles on it any more.[no line break][end if]".

To say choice-6: say "[if the injector is frozen-state]Icicles hang on the injector.[no line break][otherwise]The injector is thawed, and sings.[no line break][end if]".

To say choice-7: say "[if the gap is unseen]A little way along there is something wrong with the parapets: a broken span, perhaps.[no line break][otherwise]A little way along, where a span should be, there is nothing.[no line break][end if]".
