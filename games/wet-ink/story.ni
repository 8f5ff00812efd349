"Wet Ink" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Include Starling World by Starling.

Use darkness.

Use backdrops.

Include Starling Vehicles by Starling.

Include Starling People by Starling.

Understand "enter [something]" as entering.
Understand "get in [something]" as entering.
Understand "get into [something]" as entering.
Understand "get on [something]" as entering.
Understand "get onto [something]" as entering.
Understand "go into [something]" as entering.
Understand "climb into [something]" as entering.
Understand "climb onto [something]" as entering.
Understand "stand on [something]" as entering.
Understand "sit on [something]" as entering.
Understand "sit in [something]" as entering.
Understand "sit down on [something]" as entering.
Understand "lie on [something]" as entering.
Understand "lie in [something]" as entering.
Understand "board [something]" as entering.
Understand "mount [something]" as entering.
Understand "ride [something]" as entering.

Understand "exit" as exiting.
Understand "get out" as exiting.
Understand "get off" as exiting.
Understand "get up" as exiting.
Understand "stand up" as exiting.
Understand "climb out" as exiting.
Understand "leave" as exiting.
Understand "dismount" as exiting.

Understand "get out of [something]" as getting out from.
Understand "get off [something enterable]" as getting out from.
Understand "exit [something]" as getting out from.
Understand "leave [something]" as getting out from.

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

The rope-lane is a room. It is privately-named.
The print-shop is a room. It is privately-named.
The paper-loft is a room. It is privately-named.
The press-cellar is a room. It is privately-named.
The fish-market is a room. It is privately-named.
The smoke-house is a room. It is privately-named.
The chandlery is a room. It is privately-named.
The chapel is a room. It is privately-named.
The bell-tower is a room. It is privately-named.
The crypt is a room. It is privately-named.
The quay-road is a room. It is privately-named.
The customs-hall is a room. It is privately-named.
The mole is a room. It is privately-named.

The printed name of the rope-lane is "Rope Lane".
The description of the rope-lane is "A crooked lane where five ways meet and nobody lingers. The print shop is inside, behind a blind window; the fish market lies north, the chandlery west, the chapel south, and Quay Road runs east to the customs. A dry pump stands in the middle, as if on guard.".
The print-shop is inside of the rope-lane.
The fish-market is north of the rope-lane.
The chandlery is west of the rope-lane.
The chapel is south of the rope-lane.
The quay-road is east of the rope-lane.

The printed name of the print-shop is "Print Shop".
The description of the print-shop is "It smells of ink that was used up last year. A composing bench runs along the window, and a wrapped bale of paper [choice-1]. Steps go up to the loft.[if the bale-thing is pushed-aside and the hatch is closed] Where the bale stood there is a hatch in the floor.[end if][if the hatch is open] A hatch stands open in the floor.[end if]".
The rope-lane is outside of the print-shop.
The paper-loft is up of the print-shop.

The printed name of the paper-loft is "Paper Loft".
The description of the paper-loft is "A low room under the tiles, where paper was hung to dry when there was paper. The shutter rattles in its frame, and one loose board in the wall answers it.".
The print-shop is down of the paper-loft.

The printed name of the press-cellar is "Press Cellar".
The description of the press-cellar is "A brick cellar just large enough for its secret: a hand press, with a forme lying on its bed.".
The press-cellar is dark.

The printed name of the fish-market is "Fish Market".
The description of the fish-market is "Forty marble slabs, and fish on none of them. One stall is left, with a salt vat beside it. The door of the smoke house is in the east wall.".
The rope-lane is south of the fish-market.
The smoke-house is east of the fish-market.

The printed name of the smoke-house is "Smoke House".
The description of the smoke-house is "A tall black room without a window, as warm as the inside of a coat. A flue goes up the wall, furred with soot.".
The fish-market is west of the smoke-house.

The printed name of the chandlery is "Shuttered Chandlery".
The description of the chandlery is "The owner was fetched away at breakfast, and his cup is still here. A deep shelf holds what the soldiers did not know the use of.".
The rope-lane is east of the chandlery.

The printed name of the chapel is "Chapel of the Drowned".
The description of the chapel is "Model ships hang from the roof, one for each that did not come home, and there is no more room. A flame burns on the altar; a stone angel points at an iron grille, where steps go down to the crypt. A stair leads up the tower.[if the grille is open] The grille stands open.[end if]".
The rope-lane is north of the chapel.
The bell-tower is up of the chapel.

The printed name of the bell-tower is "Bell Tower".
The description of the bell-tower is "Wind, pigeon dirt, and a view of everything that you are not allowed to photograph. Beside the cracked bell, on a beam, is a jackdaw nest.".
The chapel is down of the bell-tower.

The printed name of the crypt is "Crypt".
The description of the crypt is "Captains lie here in rows, feet to the sea. Every tomb has a name but one; the nameless tomb is at the end.".
The crypt is dark.

The printed name of the quay-road is "Quay Road".
The description of the quay-road is "Wire along the water, a lamp at each end, and on every wall the same poster, in case you missed it. The customs hall stands to the north.".
The rope-lane is west of the quay-road.
The customs-hall is north of the quay-road.

The printed name of the customs-hall is "Customs Hall".
The description of the customs-hall is "A hall made for a thousand emigrants a day, with one soldier in it. A form rack stands beside the way east to the mole.[if the krall is satisfied] The way to the mole is free.[end if]".
The quay-road is south of the customs-hall.
The mole is east of the customs-hall.

The printed name of the mole is "Mole".
The description of the mole is "The mole runs out into the fog and stops. At the foot of some steps a dory lies on a long line, which leads off over the water to somebody you cannot see.".
The customs-hall is west of the mole.

Part 2 - States

A thing can be trusting or guarded. A thing is usually guarded.

A thing can be pushed-aside or in-place. A thing is usually in-place.

A thing can be pried or nailed. A thing is usually nailed.

A thing can be smooth or rusted. A thing is usually rusted.

A thing can be barred or barless. A thing is usually barless.

A thing can be bare-forme, misset-state or corrected-state (this is its forme-state property).

A thing can be blackened or uninked. A thing is usually uninked.

A thing can be obliging or surly. A thing is usually surly.

A thing can be scraped or thick. A thing is usually thick.

A thing can be searched or unsearched. A thing is usually unsearched.

A thing can be satisfied or vigilant. A thing is usually vigilant.

A thing can be hauled or slack. A thing is usually slack.

A thing can be unpicked or sewn-state. A thing is usually sewn-state.

A thing can be filled-state or oilless. A thing is usually oilless.

A thing can be burning-state or unlit-state. A thing is usually unlit-state.

A thing can be red-paned or clear-paned. A thing is usually clear-paned.

A thing can be scoured, sooty or inky (this is its tin-state property).

A thing can be marked-state or unmarked-state. A thing is usually unmarked-state.

A thing can be carved or plain. A thing is usually plain.

A thing can be stamped or unstamped. A thing is usually unstamped.

Part 3 - Things

The pump is a thing. It is privately-named.
The fog is a thing. It is privately-named.
The magda is a woman. It is privately-named.
The bale-thing is a thing. It is privately-named.
The hatch is a door. It is privately-named.
The bench is a supporter. It is privately-named.
The shutter is a thing. It is privately-named.
The board is a thing. It is privately-named.
The press-thing is a thing. It is privately-named.
The forme is a thing. It is privately-named.
The piet is a man. It is privately-named.
The vat is a container. It is privately-named.
The flue is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The flame is a thing. It is privately-named.
The angel is a thing. It is privately-named.
The grille is a door. It is privately-named.
The bell is a thing. It is privately-named.
The nest is a thing. It is privately-named.
The tomb is a container. It is privately-named.
The poster is a thing. It is privately-named.
The krall is a man. It is privately-named.
The rack is a supporter. It is privately-named.
The dory is a container. It is privately-named.
The sea is a thing. It is privately-named.
The coat is a thing. It is privately-named.
The pages is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The tweezers is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The white-paper is a thing. It is privately-named.
The iron-bar is a thing. It is privately-named.
The tobacco is a thing. It is privately-named.
The tin is a thing. It is privately-named.
The roller is a thing. It is privately-named.
The proof is a thing. It is privately-named.
The pamphlets is a thing. It is privately-named.
The bundle is a thing. It is privately-named.
The keg is a container. It is privately-named.
The herring is a thing. It is privately-named.
The whale-oil is a thing. It is privately-named.
The linseed-oil is a thing. It is privately-named.
The oilcloth is a thing. It is privately-named.
The cork is a thing. It is privately-named.
The tallow is a thing. It is privately-named.
The hymn-book is a thing. It is privately-named.
The rusty-key is a thing. It is privately-named.
The type-case is a thing. It is privately-named.
The red-glass is a thing. It is privately-named.
The tide-table is a thing. It is privately-named.
The permit is a thing. It is privately-named.
The blind-window is a thing. It is privately-named.
The steps-thing is a thing. It is privately-named.
The tiles is a thing. It is privately-named.
The beam is a thing. It is privately-named.
The marble-slabs is a thing. It is privately-named.
The owner-cup is a thing. It is privately-named.
The model-ships is a thing. It is privately-named.
The saucer is a thing. It is privately-named.
The pigeons is a thing. It is privately-named.
The tombs is a thing. It is privately-named.
The wire is a thing. It is privately-named.
The desk-lamp is a thing. It is privately-named.
The steps-seen is a thing. It is privately-named.

The pump is in the rope-lane.
The printed name of the pump is "dry pump".
Include (- with name 'dry//' 'pump//' 'handle//' 'spout//' 'pumps//p', -) when defining the pump.
The description of the pump is "The handle goes up and down, and nothing comes of it.".
The pump is fixed in place and scenery.

The printed name of the fog is "sea fog".
Include (- with name 'sea//' 'fog//' 'mist//' 'sky//', -) when defining the fog.
The description of the fog is "It came in with the tide and has not shown its papers to anybody.".
The fog is fixed in place and scenery.
The indefinite article of the fog is "some".

The magda is in the print-shop.
The printed name of the magda is "Magda".
Include (- with name 'magda//' 'compositor//' 'woman//', -) when defining the magda.
The description of the magda is "Seventy, upright, with spectacles mended in two places. Her hands shake. She can be asked about most things, once she trusts you; something shown to her would do more than something said.[if the magda is guarded] She looks at you as at a misprint.[end if][if the magda is trusting] She looks at you as at a clean proof.[end if]".
The appearance of the magda is "Magda sorts type that she has sorted before.".
The first place of the magda is the print-shop.
The magda is proper-named.

The bale-thing is in the print-shop.
The printed name of the bale-thing is "wrapped bale".
Include (- with name 'wrapped//' 'bale//' 'wrapper//' 'bales//p', -) when defining the bale-thing.
The description of the bale-thing is "A quarter of a ton in brown paper. Somebody has pushed it there lately: the floor is scratched.[if the bale-thing is in-place] The wrapped bale stands where it was put.[end if][if the bale-thing is pushed-aside] The wrapped bale has been pushed aside, off a hatch in the floor.[end if]".
The bale-thing is fixed in place and scenery.

The hatch is down of the print-shop and up of the press-cellar.
The printed name of the hatch is "hatch".
Include (- with name 'hatch//' 'trapdoor//' 'ring//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "Oak planks, with an iron ring let into them.".
The hatch is openable, closed and scenery.

The bench is in the print-shop.
The printed name of the bench is "composing bench".
Include (- with name 'composing//' 'bench//' 'table//' 'workbench//' 'long//' 'sloped//' 'benches//p', -) when defining the bench.
The description of the bench is "A long sloped bench, with the small change of the trade lying about on it.".
The bench is fixed in place, not enterable and scenery.

The shutter is in the paper-loft.
The printed name of the shutter is "shutter".
Include (- with name 'shutter//' 'window//' 'shutters//p', -) when defining the shutter.
The description of the shutter is "It was held shut by a bar that is too good for it.".
The shutter is fixed in place and scenery.

The board is in the paper-loft.
The printed name of the board is "loose board".
Include (- with name 'loose//' 'board//' 'plank//' 'nails//' 'boards//p', -) when defining the board.
The description of the board is "The nails are loose in it. A blade would pry it up.[if the board is nailed] The loose board is still in place.[end if][if the board is pried] The loose board hangs by one nail.[end if]".
The board is fixed in place and scenery.

The press-thing is in the press-cellar.
The printed name of the press-thing is "hand press".
Include (- with name 'hand//' 'press//' 'screw//' 'platen//' 'socket//' 'presses//p', -) when defining the press-thing.
The description of the press-thing is "An iron hand press of the old pattern: a screw, a platen, and a socket for the bar by which it is pulled.[if the press-thing is rusted] The screw is red with rust.[end if][if the press-thing is smooth] The screw shines with tallow.[end if][if the press-thing is barless] The socket of the bar is empty.[end if][if the press-thing is barred] The bar is in its socket, ready to be pulled.[end if]".
The press-thing is fixed in place and scenery.

The forme is in the press-cellar.
The printed name of the forme is "forme".
Include (- with name 'forme//' 'bed//' 'frame//' 'iron//' 'wrong//' 'letter//' 'formes//p', -) when defining the forme.
The description of the forme is "An iron frame for type. Pages are set into it, then it is inked with a roller; if a letter is wrong it can be corrected with tweezers.[if the forme is bare-forme] The forme is bare.[end if][if the forme is misset-state] The forme is full of type.[end if][if the forme is corrected-state] The forme is full of type, and every letter is right.[end if][if the forme is uninked] There is no ink on it.[end if][if the forme is blackened] It is black with ink.[end if]".
The forme is fixed in place and scenery.

The piet is in the fish-market.
The printed name of the piet is "Piet".
Include (- with name 'piet//' 'fishmonger//' 'wide//' 'man//' 'pipe//', -) when defining the piet.
The description of the piet is "A wide man in oilskin, with a pipe in his mouth [choice-2].[if the piet is surly] He sucks at the cold pipe and glares.[end if][if the piet is obliging] He is wreathed in smoke and at peace with nearly everybody.[end if]".
The appearance of the piet is "Piet keeps the stall, and an opinion.".
The first place of the piet is the fish-market.
The piet is proper-named.

The vat is in the fish-market.
The printed name of the vat is "salt vat".
Include (- with name 'salt//' 'vat//' 'brine//' 'vats//p', -) when defining the vat.
The description of the vat is "A vat of brine and salt, waist high.".
The vat is fixed in place, not enterable, unopenable, open and scenery.

The flue is in the smoke-house.
The printed name of the flue is "flue".
Include (- with name 'flue//' 'chimney//' 'bricks//' 'flues//p', -) when defining the flue.
The description of the flue is "Forty winters of herring smoke. A knife would scrape it off, if there were something to catch it in.[if the flue is thick] The soot is a finger thick.[end if][if the flue is scraped] A strip of brick shows where you scraped it.[end if]".
The flue is fixed in place and scenery.

The shelf-thing is in the chandlery.
The printed name of the shelf-thing is "deep shelf".
Include (- with name 'deep//' 'shelf//' 'shelves//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Deep, tarred, and picked over by people who wanted money.".
The shelf-thing is fixed in place, not enterable and scenery.

The flame is in the chapel.
The printed name of the flame is "altar flame".
Include (- with name 'altar//' 'flame//' 'fire//' 'flames//p', -) when defining the flame.
The description of the flame is "It burns for the drowned and has not gone out in two hundred years. You could light something at it.".
The flame is fixed in place and scenery.

The angel is in the chapel.
The printed name of the angel is "stone angel".
Include (- with name 'stone//' 'angel//' 'statue//' 'wings//' 'angels//p', -) when defining the angel.
The description of the angel is "Her wings are salt-eaten. She points down.".
The angel is fixed in place and scenery.

The grille is down of the chapel and up of the crypt.
The printed name of the grille is "grille".
Include (- with name 'grille//' 'gate//' 'bars//' 'lock//' 'iron//' 'grilles//p', -) when defining the grille.
The description of the grille is "Iron bars, with a lock that has been oiled more lately than you would think.".
The grille is openable, closed, lockable, locked and scenery.
The matching key of the grille is the rusty-key.

The bell is in the bell-tower.
The printed name of the bell is "cracked bell".
Include (- with name 'cracked//' 'bell//' 'bronze//' 'bells//p', -) when defining the bell.
The description of the bell is "It cracked on the day of the breakwater, when somebody rang it too hard.".
The bell is fixed in place and scenery.

The nest is in the bell-tower.
The printed name of the nest is "jackdaw nest".
Include (- with name 'jackdaw//' 'nest//' 'twigs//' 'nests//p', -) when defining the nest.
The description of the nest is "Twigs, wool and thievery. There is always something in a jackdaw nest, for those who search.[if the nest is unsearched] Something glints in it.[end if][if the nest is searched] Nothing glints in it now.[end if]".
The nest is fixed in place and scenery.

The tomb is in the crypt.
The printed name of the tomb is "nameless tomb".
Include (- with name 'nameless//' 'tomb//' 'slab//' 'lid//' 'grave//' 'plain//' 'box//', -) when defining the tomb.
The description of the tomb is "A plain slab on a plain box. Whoever lies here has kept it to himself.[if the tomb is open] The slab is turned aside.[end if]".
The tomb is fixed in place, not enterable, openable, closed and scenery.

The poster is in the quay-road.
The printed name of the poster is "poster".
Include (- with name 'poster//' 'seal//' 'decree//' 'notice//' 'posters//p', -) when defining the poster.
The description of the poster is "NOTHING OCCURRED ON THE BREAKWATER. Under it is the seal of the command, an eagle that has eaten well. It would be easy to copy; one could carve it in something soft.".
The poster is fixed in place and scenery.

The krall is in the customs-hall.
The printed name of the krall is "Sergeant Krall".
Include (- with name 'sergeant//' 'krall//' 'soldier//' 'rod//' 'tidy//' 'man//' 'steel//', -) when defining the krall.
The description of the krall is "A tidy man with a whistle, a lamp, and a steel rod for sticking into things. He wants to be given permits.[if the krall is vigilant] He is watching your hands.[end if][if the krall is satisfied] He is writing a report about a herring.[end if]".
The appearance of the krall is "[choice-3][line break]".
The first place of the krall is the customs-hall.
The krall is scenery and proper-named.

The rack is in the customs-hall.
The printed name of the rack is "form rack".
Include (- with name 'form//' 'rack//' 'pigeonholes//' 'racks//p', -) when defining the rack.
The description of the rack is "Pigeonholes of grey forms, free to all.".
The rack is fixed in place, not enterable and scenery.

The dory is in the mole.
The printed name of the dory is "dory".
Include (- with name 'dory//' 'boat//' 'line//' 'thwart//' 'flat//' 'thwarts//' 'dories//p', -) when defining the dory.
The description of the dory is "A flat boat with two thwarts. You could put something in it, or get in yourself; the line would be hauled in when those at the other end see a red light waved.[if the dory is slack] Its line lies slack in the water.[end if][if the dory is hauled] Its line is as tight as a string.[end if]".
The dory is fixed in place, enterable, unopenable, open and scenery.

The printed name of the sea is "harbour water".
Include (- with name 'harbour//' 'water//' 'sea//' 'tide//', -) when defining the sea.
The description of the sea is "Black, and going somewhere.".
The sea is fixed in place and scenery.
The indefinite article of the sea is "some".

The coat is carried by the player.
The printed name of the coat is "wool coat".
Include (- with name 'wool//' 'coat//' 'lining//' 'seam//' 'stitches//' 'coats//p', -) when defining the coat.
The description of the coat is "Your father[']s coat. The lining crackles, or did; the stitches could be cut with a small knife.[if the coat is sewn-state] The seam is sewn with sail thread.[end if][if the coat is unpicked] The lining hangs open.[end if]".
The coat is portable and wearable.

The printed name of the pages is "pages".
Include (- with name 'pages//' 'manuscript//' 'testimony//', -) when defining the pages.
The description of the pages is "[']We were ninety on the breakwater, and we had come about bread.['] Four pages in Inge[']s round schoolteacher[']s hand. They would set to one sheet of type, and there are people abroad who would give a great deal for the hand itself.".
The pages is portable and plural-named.

The knife is on the bench.
The printed name of the knife is "penknife".
Include (- with name 'penknife//' 'knife//' 'blade//' 'small//' 'penknifes//p', -) when defining the knife.
The description of the knife is "A bone handle and one good blade: it will cut, pry, scrape and carve.".
The knife is portable.

The tweezers is on the bench.
The printed name of the tweezers is "tweezers".
Include (- with name 'tweezers//' 'pincers//', -) when defining the tweezers.
The description of the tweezers is "Steel, fine as a wader[']s bill. They are for correcting a forme.".
The tweezers is portable and plural-named.

The lantern is in the print-shop.
The printed name of the lantern is "lantern".
Include (- with name 'lantern//' 'light//' 'wick//' 'slot//' 'lanterns//p', -) when defining the lantern.
The description of the lantern is "A ship[']s lantern with a slot in front of the flame, where a coloured glass can be fitted. It burns whale oil, when it is filled, and can be waved.[if the lantern is oilless] There is no oil in it.[end if][if the lantern is filled-state] It is full of oil.[end if][if the lantern is unlit-state] The lantern is not lit.[end if][if the lantern is burning-state] The lantern is burning.[end if][if the lantern is clear-paned] Its glass is clear.[end if][if the lantern is red-paned] Its glass is red.[end if]".
The appearance of the lantern is "A ship[']s lantern hangs dark from a hook.".
The first place of the lantern is the print-shop.
The lantern is portable.

The white-paper is in the paper-loft.
The printed name of the white-paper is "white paper".
Include (- with name 'white//' 'paper//' 'sheets//' 'stack//', -) when defining the white-paper.
The description of the white-paper is "A stack of it, hidden from the inventory. It is laid on the press and pulled.".
The appearance of the white-paper is "A stack of white paper has been hidden behind the chimney.".
The first place of the white-paper is the paper-loft.
The white-paper is portable.
The indefinite article of the white-paper is "some".

The iron-bar is in the paper-loft.
The printed name of the iron-bar is "iron bar".
Include (- with name 'iron//' 'bar//' 'lever//', -) when defining the iron-bar.
The description of the iron-bar is "As long as your arm, and polished by hands. It was made to be fitted to something.".
The appearance of the iron-bar is "An iron bar has been pushed through the rings of the shutter.".
The first place of the iron-bar is the paper-loft.
The iron-bar is portable.

The printed name of the tobacco is "tobacco".
Include (- with name 'tobacco//' 'pouch//' 'shag//' 'sealskin//', -) when defining the tobacco.
The description of the tobacco is "Dark shag in a sealskin pouch.".
The tobacco is portable.
The indefinite article of the tobacco is "some".

The tin is in the paper-loft.
The printed name of the tin is "[if the tin is sooty]soot tin[otherwise if the tin is inky]ink tin[otherwise]flat tin[end if]".
Include (- with name 'flat//' 'tin//' 'soot//' 'ink//' 'tins//p', -) when defining the tin.
The description of the tin is "A flat tin with a lid, of the sort that printers keep.[if the tin is scoured] It is clean and empty.[end if][if the tin is sooty] It is full of soot.[end if][if the tin is inky] It is full of good black ink.[end if]".
The appearance of the tin is "A flat tin lies on the floor.".
The first place of the tin is the paper-loft.
The tin is portable.

The roller is in the press-cellar.
The printed name of the roller is "leather roller".
Include (- with name 'leather//' 'roller//' 'rollers//p', -) when defining the roller.
The description of the roller is "Leather, on two handles, for inking a forme.".
The appearance of the roller is "A leather roller hangs from the beam.".
The first place of the roller is the press-cellar.
The roller is portable.

The printed name of the proof is "proof".
Include (- with name 'proof//' 'print//' 'proofs//p', -) when defining the proof.
The description of the proof is "One sheet, still wet: the first in two winters that is not a timetable. A second pair of eyes ought to read it.[if the proof is unmarked-state] Nobody has marked it.[end if][if the proof is marked-state] One letter on it is ringed in pencil.[end if]".
The proof is portable.

The printed name of the pamphlets is "pamphlets".
Include (- with name 'pamphlets//' 'leaflets//', -) when defining the pamphlets.
The description of the pamphlets is "THE BREAKWATER, by one who was there. Five hundred of them. They must be wrapped before they go near the sea.".
The pamphlets is portable and plural-named.

The printed name of the bundle is "bundle".
Include (- with name 'bundle//' 'parcel//' 'package//' 'bundles//p', -) when defining the bundle.
The description of the bundle is "Five hundred pamphlets in oilcloth, tied tight.".
The bundle is portable.

The keg is in the fish-market.
The printed name of the keg is "small keg".
Include (- with name 'small//' 'keg//' 'cask//' 'barrel//' 'kegs//p', -) when defining the keg.
The description of the keg is "Oak, with a rope handle; it holds herring, or whatever else is put in it.".
The appearance of the keg is "A small keg stands by Piet[']s boot.".
The first place of the keg is the fish-market.
The keg is portable, not enterable, unopenable and open.

The herring is in the vat.
The printed name of the herring is "herring".
Include (- with name 'herring//' 'fish//' 'herrings//', -) when defining the herring.
The description of the herring is "Silver, salted, and past arguing.".
The herring is portable.
The indefinite article of the herring is "some".

The whale-oil is on the shelf-thing.
The printed name of the whale-oil is "whale oil".
Include (- with name 'whale//' 'oil//' 'jar//', -) when defining the whale-oil.
The description of the whale-oil is "A jar of it, for lanterns.".
The whale-oil is portable.
The indefinite article of the whale-oil is "some".

The linseed-oil is on the shelf-thing.
The printed name of the linseed-oil is "linseed oil".
Include (- with name 'linseed//' 'oil//' 'phial//', -) when defining the linseed-oil.
The description of the linseed-oil is "A phial of it. Mix it with soot, and you have ink.".
The linseed-oil is portable.
The indefinite article of the linseed-oil is "some".

The oilcloth is on the shelf-thing.
The printed name of the oilcloth is "oilcloth".
Include (- with name 'oilcloth//' 'tarpaulin//' 'cloth//' 'oilcloths//p', -) when defining the oilcloth.
The description of the oilcloth is "A yard of it, yellow. You could wrap something in it.".
The oilcloth is portable.

The cork is on the shelf-thing.
The printed name of the cork is "[if the cork is carved]cork stamp[otherwise]net cork[end if]".
Include (- with name 'net//' 'cork//' 'stamp//' 'float//' 'plain//' 'corks//p' 'stamps//p', -) when defining the cork.
The description of the cork is "From a herring net, as wide as a palm, and easy to carve.[if the cork is plain] It is a plain cork.[end if][if the cork is carved] An eagle is carved in it, backwards. It wants ink and something to stamp.[end if]".
The cork is portable.

The tallow is in the chapel.
The printed name of the tallow is "tallow stub".
Include (- with name 'tallow//' 'stub//' 'candle//' 'fat//' 'stubs//p', -) when defining the tallow.
The description of the tallow is "Mutton tallow, yellow, with no wick left. It would grease a hinge or a screw.".
The appearance of the tallow is "A tallow stub sits in a saucer.".
The first place of the tallow is the chapel.
The tallow is portable.

The hymn-book is in the chapel.
The printed name of the hymn-book is "hymn book".
Include (- with name 'hymn//' 'book//' 'hymns//' 'psalms//' 'books//p', -) when defining the hymn-book.
The description of the hymn-book is "FOR THOSE IN PERIL. It is well thumbed at one page.".
The appearance of the hymn-book is "Somebody has left a hymn book.".
The first place of the hymn-book is the chapel.
The hymn-book is portable.

The printed name of the rusty-key is "rusty key".
Include (- with name 'rusty//' 'key//' 'keys//p', -) when defining the rusty-key.
The description of the rusty-key is "As long as a finger, made by a smith who also made grilles.".
The rusty-key is portable.

The type-case is in the tomb.
The printed name of the type-case is "type case".
Include (- with name 'type//' 'case//' 'letters//' 'cases//p', -) when defining the type-case.
The description of the type-case is "A shallow case with a hundred little rooms, and a letter in every one. Pages can be set in it.".
The type-case is portable.

The red-glass is in the crypt.
The printed name of the red-glass is "red glass".
Include (- with name 'red//' 'glass//' 'pane//' 'votive//' 'glasses//p', -) when defining the red-glass.
The description of the red-glass is "A pane of red votive glass, as broad as a hand.".
The appearance of the red-glass is "A red glass has dropped out of its votive lamp and not broken.".
The first place of the red-glass is the crypt.
The red-glass is portable.

The tide-table is in the quay-road.
The printed name of the tide-table is "tide card".
Include (- with name 'tide//' 'card//' 'tides//' 'cards//p', -) when defining the tide-table.
The description of the tide-table is "High water at eleven, and then the ebb.".
The appearance of the tide-table is "A tide card has blown against the wire.".
The first place of the tide-table is the quay-road.
The tide-table is portable.

The permit is on the rack.
The printed name of the permit is "permit".
Include (- with name 'permit//' 'form//' 'permits//p', -) when defining the permit.
The description of the permit is "FOR THE EXPORT OF: ONE KEG HERRING. It wants a stamp.[if the permit is unstamped] It bears no stamp.[end if][if the permit is stamped] It bears a stamp: an eagle, or a hen.[end if]".
The permit is portable.

The blind-window is in the rope-lane.
The printed name of the blind-window is "blind window".
Include (- with name 'blind//' 'window//' 'windows//p', -) when defining the blind-window.
The description of the blind-window is "Paper has been pasted over it on the inside.".
The blind-window is fixed in place and scenery.

The steps-thing is in the print-shop.
The printed name of the steps-thing is "loft steps".
Include (- with name 'loft//' 'steps//', -) when defining the steps-thing.
The description of the steps-thing is "Steep as a ladder, and up to the loft.".
The steps-thing is fixed in place, scenery and plural-named.

The tiles is in the paper-loft.
The printed name of the tiles is "tiles".
Include (- with name 'tiles//' 'roof//' 'chimney//', -) when defining the tiles.
The description of the tiles is "A few let in stars, when there are any.".
The tiles is fixed in place, scenery and plural-named.

The beam is in the press-cellar.
The printed name of the beam is "beam".
Include (- with name 'beam//' 'beams//p', -) when defining the beam.
The description of the beam is "Oak, with a hook for a roller.".
The beam is fixed in place and scenery.

The marble-slabs is in the fish-market.
The printed name of the marble-slabs is "marble slabs".
Include (- with name 'marble//' 'slabs//' 'stall//', -) when defining the marble-slabs.
The description of the marble-slabs is "Clean, and dry, and very cold.".
The marble-slabs is fixed in place, scenery and plural-named.

The owner-cup is in the chandlery.
The printed name of the owner-cup is "owner cup".
Include (- with name 'owner//' 'cup//' 'coffee//' 'cups//p', -) when defining the owner-cup.
The description of the owner-cup is "Half a cup of coffee, with a skin on it.".
The owner-cup is fixed in place and scenery.

The model-ships is in the chapel.
The printed name of the model-ships is "model ships".
Include (- with name 'model//' 'ships//' 'ship//', -) when defining the model-ships.
The description of the model-ships is "Ninety-one. The last is unpainted.".
The model-ships is fixed in place, scenery and plural-named.

The saucer is in the chapel.
The printed name of the saucer is "saucer".
Include (- with name 'saucer//' 'saucers//p', -) when defining the saucer.
The description of the saucer is "Chipped. It came from the customs canteen.".
The saucer is fixed in place and scenery.

The pigeons is in the bell-tower.
The printed name of the pigeons is "pigeons".
Include (- with name 'pigeons//' 'pigeon//' 'dirt//', -) when defining the pigeons.
The description of the pigeons is "They have seen everything and filed it.".
The pigeons is fixed in place, scenery and plural-named.

The tombs is in the crypt.
The printed name of the tombs is "tombs".
Include (- with name 'tombs//' 'captains//', -) when defining the tombs.
The description of the tombs is "JANSZ, PIETERSZ, JANSZ. They were great sailors and poor namers.".
The tombs is fixed in place, scenery and plural-named.

The wire is in the quay-road.
The printed name of the wire is "wire".
Include (- with name 'wire//' 'lamps//' 'wires//p', -) when defining the wire.
The description of the wire is "Two coils, and a third inside them for luck.".
The wire is fixed in place and scenery.

The desk-lamp is in the customs-hall.
The printed name of the desk-lamp is "desk lamp".
Include (- with name 'desk//' 'lamp//', -) when defining the desk-lamp.
The description of the desk-lamp is "It shines on whoever stands before it.".
The desk-lamp is fixed in place and scenery.

The steps-seen is in the mole.
The printed name of the steps-seen is "mole steps".
Include (- with name 'mole//' 'steps//', -) when defining the steps-seen.
The description of the steps-seen is "Green, and one fewer every hour.".
The steps-seen is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the press-cellar:
	say "The cellar is as black as the inside of an ink drum. Something large and made of iron stands in it; you can smell the rust.";
	say line break.

Check going east when the location of the player is the fish-market:
	if the piet is not obliging:
		say "Piet puts a boot across the smoke house door. [']Friends only. And I have none.[']";
		stop the action;
	continue the action.

Rule for printing the description of a dark room when the location of the player is the crypt:
	say "The dark down here is cold and old and smells of wet stone. You dare not take a step among the tombs.";
	say line break.

Check going east when the location of the player is the customs-hall:
	if the krall is not satisfied:
		say "The Sergeant lays his rod across the way to the mole. [']Permit. Stamped. And the goods that it is for.[']";
		stop the action;
	continue the action.

Placing backdrops:
	if the location of the player is the rope-lane or the location of the player is the fish-market or the location of the player is the quay-road or the location of the player is the mole, move the fog to the location of the player;
	otherwise remove the fog from play.

Placing backdrops:
	if the location of the player is the quay-road or the location of the player is the mole, move the sea to the location of the player;
	otherwise remove the sea from play.

Kindling: if the lantern is burning-state, now the lantern is lit; otherwise now the lantern is unlit.

Check greeting the magda:
	if the magda is guarded:
		say "[']We print timetables,['] says Magda. [']If you have something else, show it to me. If it is in your coat, there is a penknife on the bench.[']";
		stop the action;
	say "[']Ask me about the press, the ink, the type or the customs. My hands shake, but my memory is set in brevier.[']";
	stop the action;
	continue the action.

Check asking the magda about something:
	if (the topic understood includes "press" or the topic understood includes "type" or the topic understood includes "ink" or the topic understood includes "customs" or the topic understood includes "bale" or the topic understood includes "hatch") and the magda is guarded:
		say "[']We print timetables,['] says Magda. [']Show me a reason to say anything else.[']";
		stop the action;
	if (the topic understood includes "press" or the topic understood includes "bar" or the topic understood includes "screw"):
		say "[']Grease the screw with tallow; the chapel has some. The bar holds the shutter in the loft. Fit it, and pull.[']";
		stop the action;
	if (the topic understood includes "ink" or the topic understood includes "soot" or the topic understood includes "oil"):
		say "[']Soot and linseed oil. The best soot in Vessing is in the smoke house flue, and Piet lets nobody in, unless you can fill his pipe.[']";
		stop the action;
	if (the topic understood includes "type" or the topic understood includes "tomb" or the topic understood includes "crypt" or the topic understood includes "key"):
		say "[']In the crypt, under the slab with no name. The sexton lost the key. He blamed the jackdaws in the tower.[']";
		stop the action;
	if (the topic understood includes "customs" or the topic understood includes "permit" or the topic understood includes "krall" or the topic understood includes "stamp" or the topic understood includes "seal"):
		say "[']Forms lie in the rack for anybody. What they want is the seal, and a seal is only a picture: carve it in a cork, and ink it.[']";
		stop the action;
	if (the topic understood includes "boat" or the topic understood includes "lantern" or the topic understood includes "signal" or the topic understood includes "mole"):
		say "[']A red light, waved from the end of the mole. They will haul in the dory with whatever is in it. There are red votive glasses in the crypt.[']";
		stop the action;
	if (the topic understood includes "tobacco" or the topic understood includes "piet" or the topic understood includes "pipe" or the topic understood includes "loft"):
		say "[']My husband hid his behind a board in the loft. From me, he thought.[']";
		stop the action;
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check telling the magda about something:
	if (the topic understood includes "press" or the topic understood includes "type" or the topic understood includes "ink" or the topic understood includes "customs" or the topic understood includes "bale" or the topic understood includes "hatch") and the magda is guarded:
		say "[']We print timetables,['] says Magda. [']Show me a reason to say anything else.[']";
		stop the action;
	if (the topic understood includes "press" or the topic understood includes "bar" or the topic understood includes "screw"):
		say "[']Grease the screw with tallow; the chapel has some. The bar holds the shutter in the loft. Fit it, and pull.[']";
		stop the action;
	if (the topic understood includes "ink" or the topic understood includes "soot" or the topic understood includes "oil"):
		say "[']Soot and linseed oil. The best soot in Vessing is in the smoke house flue, and Piet lets nobody in, unless you can fill his pipe.[']";
		stop the action;
	if (the topic understood includes "type" or the topic understood includes "tomb" or the topic understood includes "crypt" or the topic understood includes "key"):
		say "[']In the crypt, under the slab with no name. The sexton lost the key. He blamed the jackdaws in the tower.[']";
		stop the action;
	if (the topic understood includes "customs" or the topic understood includes "permit" or the topic understood includes "krall" or the topic understood includes "stamp" or the topic understood includes "seal"):
		say "[']Forms lie in the rack for anybody. What they want is the seal, and a seal is only a picture: carve it in a cork, and ink it.[']";
		stop the action;
	if (the topic understood includes "boat" or the topic understood includes "lantern" or the topic understood includes "signal" or the topic understood includes "mole"):
		say "[']A red light, waved from the end of the mole. They will haul in the dory with whatever is in it. There are red votive glasses in the crypt.[']";
		stop the action;
	if (the topic understood includes "tobacco" or the topic understood includes "piet" or the topic understood includes "pipe" or the topic understood includes "loft"):
		say "[']My husband hid his behind a board in the loft. From me, he thought.[']";
		stop the action;
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check answering the magda that something:
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check ordering the magda to something:
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check giving something to the magda:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pages) and the magda is guarded:
		now the magda is trusting;
		say "She reads all four, standing. [']Inge[']s hand,['] she says, and gives them back. [']There is a hatch under the bale; push it aside. The old press is down there, rusted and without its bar. The type lies in the nameless tomb in the crypt.[']";
		stop the action;
	if (the noun is the proof):
		now the proof is marked-state;
		say "She holds it a hand[']s breadth from her nose. [']Here. An n on its head: you have drowned the wrong breakwater.['] She marks it. [']Correct the forme with the tweezers. Then print.[']";
		stop the action;
	if (the noun is the pamphlets):
		say "[']Yes,['] says Magda. [']Now get them out of my sight, and out of Vessing. Wrap them in something that the sea cannot read.[']";
		stop the action;
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check showing something to the magda:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pages) and the magda is guarded:
		now the magda is trusting;
		say "She reads all four, standing. [']Inge[']s hand,['] she says, and gives them back. [']There is a hatch under the bale; push it aside. The old press is down there, rusted and without its bar. The type lies in the nameless tomb in the crypt.[']";
		stop the action;
	if (the noun is the proof):
		now the proof is marked-state;
		say "She holds it a hand[']s breadth from her nose. [']Here. An n on its head: you have drowned the wrong breakwater.['] She marks it. [']Correct the forme with the tweezers. Then print.[']";
		stop the action;
	if (the noun is the pamphlets):
		say "[']Yes,['] says Magda. [']Now get them out of my sight, and out of Vessing. Wrap them in something that the sea cannot read.[']";
		stop the action;
	say "Magda sorts a handful of commas. [']I am an old woman,['] she says, [']and I did not hear that.[']";
	stop the action;
	continue the action.

Check greeting the piet:
	if the piet is surly:
		say "[']No fish without coupons,['] says Piet, and sucks at an empty pipe.";
		stop the action;
	say "Piet salutes you with the pipe. [']Help yourself. I see nothing for smoke.[']";
	stop the action;
	continue the action.

Check asking the piet about something:
	if (the topic understood includes "pipe" or the topic understood includes "tobacco"):
		say "[']I would give my boat for one fill, if they had not taken the boat.[']";
		stop the action;
	if (the topic understood includes "keg" or the topic understood includes "herring" or the topic understood includes "fish"):
		say "[']A keg goes out to the mole now and then, with a permit. Krall sticks his rod in, smells it and lets it pass.[']";
		stop the action;
	if (the topic understood includes "smoke house" or the topic understood includes "flue" or the topic understood includes "soot"):
		say "[']My father smoked in there, and his. You could write a bible with what is on that flue.[']";
		stop the action;
	if (the topic understood includes "krall" or the topic understood includes "customs" or the topic understood includes "soldiers"):
		say "[']He turns out pockets. Anything with print on it, and you are on the next lorry. Carry nothing in there but what you could eat.[']";
		stop the action;
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check telling the piet about something:
	if (the topic understood includes "pipe" or the topic understood includes "tobacco"):
		say "[']I would give my boat for one fill, if they had not taken the boat.[']";
		stop the action;
	if (the topic understood includes "keg" or the topic understood includes "herring" or the topic understood includes "fish"):
		say "[']A keg goes out to the mole now and then, with a permit. Krall sticks his rod in, smells it and lets it pass.[']";
		stop the action;
	if (the topic understood includes "smoke house" or the topic understood includes "flue" or the topic understood includes "soot"):
		say "[']My father smoked in there, and his. You could write a bible with what is on that flue.[']";
		stop the action;
	if (the topic understood includes "krall" or the topic understood includes "customs" or the topic understood includes "soldiers"):
		say "[']He turns out pockets. Anything with print on it, and you are on the next lorry. Carry nothing in there but what you could eat.[']";
		stop the action;
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check answering the piet that something:
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check ordering the piet to something:
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check giving something to the piet:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the tobacco):
		now the piet is obliging;
		now the tobacco is carried by the piet;
		say "He smells it, fills his pipe and goes away behind the smoke for a while. [']The smoke house is yours,['] he says when he comes back. [']So is the keg, and herring to put in it. Sergeants never dig deeper than three fish.[']";
		stop the action;
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check showing something to the piet:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the tobacco):
		say "[']Do not show it to me,['] says Piet hoarsely. [']Give it to me.[']";
		stop the action;
	say "[']Coupons,['] says Piet. It seems to be the whole of his opinion.";
	stop the action;
	continue the action.

Check greeting the krall:
	say "[']Permit,['] says Krall. [']Stamped. With the goods. Forms are in the rack.[']";
	stop the action;
	continue the action.

Check asking the krall about something:
	if (the topic understood includes "permit" or the topic understood includes "stamp" or the topic understood includes "seal" or the topic understood includes "form"):
		say "[']Forms are in the rack. The stamp is at headquarters. Headquarters is closed. I do not make the rules; I only enjoy them.[']";
		stop the action;
	if (the topic understood includes "breakwater" or the topic understood includes "pamphlet"):
		say "[']Nothing occurred on the breakwater,['] says Krall, a little too fast.";
		stop the action;
	if (the topic understood includes "rod" or the topic understood includes "herring" or the topic understood includes "fish" or the topic understood includes "keg"):
		say "[']I put it in as far as the third fish. After that it is only more fish.[']";
		stop the action;
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Check telling the krall about something:
	if (the topic understood includes "permit" or the topic understood includes "stamp" or the topic understood includes "seal" or the topic understood includes "form"):
		say "[']Forms are in the rack. The stamp is at headquarters. Headquarters is closed. I do not make the rules; I only enjoy them.[']";
		stop the action;
	if (the topic understood includes "breakwater" or the topic understood includes "pamphlet"):
		say "[']Nothing occurred on the breakwater,['] says Krall, a little too fast.";
		stop the action;
	if (the topic understood includes "rod" or the topic understood includes "herring" or the topic understood includes "fish" or the topic understood includes "keg"):
		say "[']I put it in as far as the third fish. After that it is only more fish.[']";
		stop the action;
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Check answering the krall that something:
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Check ordering the krall to something:
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Check giving something to the krall:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pages):
		now the pages is carried by the krall;
		say "You hand the pages to the Sergeant. He reads the first line and puts his whistle to his mouth.";
		stop the action;
	if (the noun is the proof):
		now the proof is carried by the krall;
		say "You hand the proof to the Sergeant. The ink comes off on his thumb. He looks at the thumb, and then he whistles.";
		stop the action;
	if (the noun is the pamphlets):
		now the pamphlets is carried by the krall;
		say "You hand five hundred pamphlets to the Sergeant. He needs to read only one.";
		stop the action;
	if (the noun is the bundle):
		now the bundle is carried by the krall;
		say "He unties the oilcloth, corner by corner, with great care. Then he calls the guard.";
		stop the action;
	if (the noun is the permit) and the permit is unstamped:
		say "[']A form without a stamp,['] says Krall, [']is a letter to nobody.[']";
		stop the action;
	if (the noun is the permit) and the krall is satisfied:
		say "[']I have seen it. Go, before it begins to smell.[']";
		stop the action;
	if (the noun is the permit) and ((the pages is enclosed by the player and the pages is not in the keg) or (the proof is enclosed by the player and the proof is not in the keg) or (the bundle is enclosed by the player and the bundle is not in the keg) or the pamphlets is enclosed by the player):
		say "He puts out his hand for the permit, and the other for your pockets. You cough, step back, and remember what is in them. Leave everything with words on it somewhere else first.";
		stop the action;
	if (the noun is the permit) and the keg is enclosed by the location and the bundle is in the keg and the herring is in the keg:
		now the krall is satisfied;
		say "He turns out your pockets, and finds lint. He holds the seal to the light and seems to like the hen. Then he sticks his rod in the keg, up to the third fish, and wipes it on your sleeve. [']Pass. To the mole, and straight back.[']";
		stop the action;
	if (the noun is the permit) and the keg is enclosed by the location and the bundle is in the keg:
		say "He reaches for the lid. You sneeze, apologise and draw the keg back: the bundle would be the first thing he sees. It needs herring on top.";
		stop the action;
	if (the noun is the permit):
		say "[']For one keg of herring,['] he reads. [']And where is the keg of herring? With herring in it?[']";
		stop the action;
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Check showing something to the krall:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pages):
		now the pages is carried by the krall;
		say "You hand the pages to the Sergeant. He reads the first line and puts his whistle to his mouth.";
		stop the action;
	if (the noun is the proof):
		now the proof is carried by the krall;
		say "You hand the proof to the Sergeant. The ink comes off on his thumb. He looks at the thumb, and then he whistles.";
		stop the action;
	if (the noun is the pamphlets):
		now the pamphlets is carried by the krall;
		say "You hand five hundred pamphlets to the Sergeant. He needs to read only one.";
		stop the action;
	if (the noun is the bundle):
		now the bundle is carried by the krall;
		say "He unties the oilcloth, corner by corner, with great care. Then he calls the guard.";
		stop the action;
	if (the noun is the permit) and the permit is unstamped:
		say "[']A form without a stamp,['] says Krall, [']is a letter to nobody.[']";
		stop the action;
	if (the noun is the permit) and the krall is satisfied:
		say "[']I have seen it. Go, before it begins to smell.[']";
		stop the action;
	if (the noun is the permit) and ((the pages is enclosed by the player and the pages is not in the keg) or (the proof is enclosed by the player and the proof is not in the keg) or (the bundle is enclosed by the player and the bundle is not in the keg) or the pamphlets is enclosed by the player):
		say "He puts out his hand for the permit, and the other for your pockets. You cough, step back, and remember what is in them. Leave everything with words on it somewhere else first.";
		stop the action;
	if (the noun is the permit) and the keg is enclosed by the location and the bundle is in the keg and the herring is in the keg:
		now the krall is satisfied;
		say "He turns out your pockets, and finds lint. He holds the seal to the light and seems to like the hen. Then he sticks his rod in the keg, up to the third fish, and wipes it on your sleeve. [']Pass. To the mole, and straight back.[']";
		stop the action;
	if (the noun is the permit) and the keg is enclosed by the location and the bundle is in the keg:
		say "He reaches for the lid. You sneeze, apologise and draw the keg back: the bundle would be the first thing he sees. It needs herring on top.";
		stop the action;
	if (the noun is the permit):
		say "[']For one keg of herring,['] he reads. [']And where is the keg of herring? With herring in it?[']";
		stop the action;
	say "[']Is that on a form?['] says Krall. [']No. Then you did not say it.[']";
	stop the action;
	continue the action.

Part 4 - Actions

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "unpick [something] with [something]" as cuting-with.
Understand "slit [something] with [something]" as cuting-with.
Understand "cut open [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the coat and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "The stitches are sail thread. You are holding nothing that would cut them.";
			stop the action;
		if the coat is not enclosed by the player:
			say "You are not holding the coat.";
			stop the action;
		if the coat is not sewn-state:
			say "The lining hangs open already.";
			stop the action;
		if the location of the player is not the print-shop:
			say "Not where any window may be looking. Do it in the print shop.";
			stop the action;
		now the coat is unpicked;
		now the pages is carried by the player;
		say "Stitch by stitch the lining gives up four pages, soft as cloth from being carried. Magda is looking at them and pretending not to.";
		stop the action;
	say "That would lead nowhere.".

Just-cuting is an action applying to one thing.
Understand "cut [something]" as just-cuting.
Understand "unpick [something]" as just-cuting.
Understand "slit [something]" as just-cuting.
Understand "cut open [something]" as just-cuting.

Carry out just-cuting:
	if the noun is the coat:
		if the knife is not enclosed by the player:
			say "The stitches are sail thread. You are holding nothing that would cut them.";
			stop the action;
		if the coat is not enclosed by the player:
			say "You are not holding the coat.";
			stop the action;
		if the coat is not sewn-state:
			say "The lining hangs open already.";
			stop the action;
		if the location of the player is not the print-shop:
			say "Not where any window may be looking. Do it in the print shop.";
			stop the action;
		now the coat is unpicked;
		now the pages is carried by the player;
		say "Stitch by stitch the lining gives up four pages, soft as cloth from being carried. Magda is looking at them and pretending not to.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.
Understand "move [something]" as just-pushing.
Understand "shove [something]" as just-pushing.
Understand "push aside [something]" as just-pushing.
Understand "drag [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the bale-thing:
		if the magda is not trusting:
			say "[']That stands where it stands,['] says Magda, without turning round. You would have to win her trust.";
			stop the action;
		if the bale-thing is not in-place:
			say "It is out of the way.";
			stop the action;
		now the bale-thing is pushed-aside;
		say "You put your back to the bale. It slides off a hatch with an iron ring, which can now be opened.";
		stop the action;
	try pushing the noun.

Check opening:
	now the deed is 0;
	if the noun is the hatch:
		if the bale-thing is not pushed-aside:
			say "A quarter of a ton of paper stands on it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the tomb:
		if the magda is not trusting:
			say "You have no reason to trouble the dead. Nobody has told you of one who is not there.";
			stop the action;
		now the deed is 2;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "The slab turns on a greased pin, as no honest slab does. Nobody lies in there: only a type case.";
		stop the action;
	continue the action.

Filling-with is an action applying to two things.
Understand "fill [something] with [something]" as filling-with.
Understand "refill [something] with [something]" as filling-with.
Understand "put [something] in [something]" as filling-with (with nouns reversed).

Carry out filling-with:
	if the noun is the lantern and the second noun is the whale-oil:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the whale-oil is not enclosed by the player:
			say "You are not holding the oil.";
			stop the action;
		if the lantern is not oilless:
			say "It is full.";
			stop the action;
		now the lantern is filled-state;
		say "You fill it to the seam. It smells of the last voyage anybody was allowed to make.";
		stop the action;
	if the noun is the lantern and the second noun is the linseed-oil:
		say "Linseed oil makes varnish and ink. In a lantern it makes only a bad smell.";
		stop the action;
	if the noun is the piet and the second noun is the tobacco:
		if the piet is not surly:
			say "It is full, and drawing well.";
			stop the action;
		say "Piet covers the bowl with his thumb. [']Give it here,['] he says. [']I fill my own.[']";
		stop the action;
	say "That would lead nowhere.".

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.

Carry out pouring-into:
	if the noun is the whale-oil and the second noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the whale-oil is not enclosed by the player:
			say "You are not holding the oil.";
			stop the action;
		if the lantern is not oilless:
			say "It is full.";
			stop the action;
		now the lantern is filled-state;
		say "You fill it to the seam. It smells of the last voyage anybody was allowed to make.";
		stop the action;
	if the noun is the linseed-oil and the second noun is the tin:
		if the tin is not enclosed by the player:
			say "You are not holding the tin.";
			stop the action;
		if the linseed-oil is not enclosed by the player:
			say "You are not holding the linseed oil.";
			stop the action;
		if the tin is not sooty:
			say "Oil alone is not ink. It wants soot.";
			stop the action;
		if the location of the player is not the press-cellar:
			say "Not here. The soldiers read fingers; ink is mixed in the press cellar or not at all.";
			stop the action;
		now the tin is inky;
		now the linseed-oil is nowhere;
		say "You work the oil in drop by drop until it shines like a wet road. It is ink.";
		stop the action;
	say "That would lead nowhere.".

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "light [something] with [something]" as lighting-at.
Understand "light [something] from [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the lantern and the second noun is the flame:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the lantern is not filled-state:
			say "The lantern has no oil in it. There may be some in the chandlery.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		now the lantern is burning-state;
		say "The drowned will not grudge it. The wick catches, and the flame squares its shoulders behind the glass.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the lantern is not filled-state:
			say "The lantern has no oil in it. There may be some in the chandlery.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is burning.";
			stop the action;
		if the flame is not enclosed by the location:
			say "Matches have been forbidden since autumn. One flame in Vessing is never out: the one in the chapel.";
			stop the action;
		now the lantern is burning-state;
		say "The drowned will not grudge it. The wick catches, and the flame squares its shoulders behind the glass.";
		stop the action;
	say "That would lead nowhere.".

Just-extinguishing is an action applying to one thing.
Understand "extinguish [something]" as just-extinguishing.
Understand "snuff [something]" as just-extinguishing.
Understand "blow out [something]" as just-extinguishing.

Carry out just-extinguishing:
	if (the noun is the lantern or the noun is the flame):
		say "Light is the one thing that this town cannot get more of. You let it burn.";
		stop the action;
	say "That would lead nowhere.".

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "search in [something]" as just-searching.
Understand "feel in [something]" as just-searching.

Carry out just-searching:
	if the noun is the nest:
		if the nest is not unsearched:
			say "A button and half a comb. You leave them their treasures.";
			stop the action;
		now the nest is searched;
		now the rusty-key is carried by the player;
		say "Under a button and half a comb lies a rusty key, the kind that a sexton loses once. It would suit the grille of the crypt.";
		stop the action;
	if (the noun is the vat or the noun is the shelf-thing or the noun is the rack or the noun is the bench or the noun is the angel or the noun is the bale-thing):
		say "Whatever was hidden there, somebody in boots has been before you.";
		stop the action;
	try searching the noun.

Prying-with is an action applying to two things.
Understand "pry [something] with [something]" as prying-with.
Understand "lift [something] with [something]" as prying-with.
Understand "prise [something] with [something]" as prying-with.
Understand "lever [something] with [something]" as prying-with.

Carry out prying-with:
	if the noun is the board and (the second noun is the knife or the second noun is the iron-bar):
		if the second noun is not enclosed by the player:
			say "You are not holding it.";
			stop the action;
		if the board is not nailed:
			say "There is nothing more behind it.";
			stop the action;
		now the board is pried;
		now the tobacco is carried by the player;
		say "The board comes away on one nail. Behind it is a pouch of tobacco, dry and sweet. There has been none in Vessing since the blockade; the fishmonger[']s pipe has been cold all winter.";
		stop the action;
	say "That would lead nowhere.".

Just-prying is an action applying to one thing.
Understand "pry [something]" as just-prying.
Understand "lift [something]" as just-prying.
Understand "prise [something]" as just-prying.

Carry out just-prying:
	if the noun is the board:
		if the board is not nailed:
			say "There is nothing more behind it.";
			stop the action;
		if (the knife is not enclosed by the player and the iron-bar is not enclosed by the player):
			say "Your nails are not enough. It wants a knife or a bar.";
			stop the action;
		now the board is pried;
		now the tobacco is carried by the player;
		say "The board comes away on one nail. Behind it is a pouch of tobacco, dry and sweet. There has been none in Vessing since the blockade; the fishmonger[']s pipe has been cold all winter.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if (the noun is the keg or the noun is the herring) and the piet is surly:
		if the piet is not obliging:
			say "[']Put that back,['] says Piet round his cold pipe. [']I have two things left in the world, and that is one of them.[']";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the iron-bar and the press-thing is barred:
		if the press-thing is not barless:
			say "Leave it in the press. It has come home.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Scraping-with is an action applying to two things.
Understand "scrape [something] with [something]" as scraping-with.
Understand "scratch [something] with [something]" as scraping-with.

Carry out scraping-with:
	if the noun is the flue and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "You are not holding the penknife.";
			stop the action;
		if the tin is not enclosed by the player:
			say "You have nothing to catch the soot in. A tin would do.";
			stop the action;
		if the flue is not thick:
			say "You have all the soot that you need.";
			stop the action;
		now the flue is scraped;
		now the tin is sooty;
		say "Forty winters of herring come down the wall in black feathers. You fill the tin with soot and most of a sleeve.";
		stop the action;
	say "That would lead nowhere.".

Scraping-into is an action applying to two things.
Understand "scrape [something] into [something]" as scraping-into.

Carry out scraping-into:
	if the noun is the flue and the second noun is the tin:
		if the knife is not enclosed by the player:
			say "You have nothing to scrape it with. A blade would do.";
			stop the action;
		if the tin is not enclosed by the player:
			say "You are not holding the tin.";
			stop the action;
		if the flue is not thick:
			say "You have all the soot that you need.";
			stop the action;
		now the flue is scraped;
		now the tin is sooty;
		say "Forty winters of herring come down the wall in black feathers. You fill the tin with soot and most of a sleeve.";
		stop the action;
	say "That would lead nowhere.".

Mixing-with is an action applying to two things.
Understand "mix [something] with [something]" as mixing-with.
Understand "stir [something] with [something]" as mixing-with.
Understand "stir [something] into [something]" as mixing-with.
Understand "mix [something] into [something]" as mixing-with.

Carry out mixing-with:
	if (the noun is the tin or the noun is the linseed-oil) and (the second noun is the linseed-oil or the second noun is the tin):
		if the tin is not enclosed by the player:
			say "You are not holding the tin.";
			stop the action;
		if the linseed-oil is not enclosed by the player:
			say "You are not holding the linseed oil.";
			stop the action;
		if the tin is scoured:
			say "Oil alone is not ink. The tin wants soot in it.";
			stop the action;
		if the tin is not sooty:
			say "It is ink already.";
			stop the action;
		if the location of the player is not the press-cellar:
			say "Not here. The soldiers read fingers; ink is mixed in the press cellar or not at all.";
			stop the action;
		now the tin is inky;
		now the linseed-oil is nowhere;
		say "You work the oil in drop by drop until it shines like a wet road. It is ink.";
		stop the action;
	say "That would lead nowhere.".

Greasing-with is an action applying to two things.
Understand "grease [something] with [something]" as greasing-with.
Understand "smear [something] with [something]" as greasing-with.
Understand "oil [something] with [something]" as greasing-with.

Carry out greasing-with:
	if the noun is the press-thing and the second noun is the tallow:
		if the tallow is not enclosed by the player:
			say "You are not holding the tallow.";
			stop the action;
		if the press-thing is not rusted:
			say "The screw runs sweetly.";
			stop the action;
		now the press-thing is smooth;
		now the tallow is nowhere;
		say "You work the tallow down the thread. The screw groans, sighs, and begins to turn.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "repair [something] to [something]" as fiting-to.
Understand "patch [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the iron-bar and the second noun is the press-thing:
		if the iron-bar is not enclosed by the player:
			say "You are not holding the bar.";
			stop the action;
		if the press-thing is not barless:
			say "The bar is in its socket.";
			stop the action;
		now the press-thing is barred;
		now the iron-bar is in the location;
		say "It goes home in the socket with a clank. It was never made for a shutter.";
		stop the action;
	if the noun is the red-glass and the second noun is the lantern:
		if the red-glass is not enclosed by the player:
			say "You are not holding the red glass.";
			stop the action;
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		now the lantern is red-paned;
		now the red-glass is nowhere;
		say "It slides into the frame. The walls turn the colour of a hand held before a candle: red, the signal for the boat.";
		stop the action;
	say "That would lead nowhere.".

Seting-in is an action applying to two things.
Understand "set [something] in [something]" as seting-in.
Understand "set [something] with [something]" as seting-in.
Understand "compose [something] with [something]" as seting-in.
Understand "compose [something] in [something]" as seting-in.

Carry out seting-in:
	if the noun is the pages and the second noun is the type-case:
		if the pages is not enclosed by the player:
			say "You are not holding the pages.";
			stop the action;
		if the type-case is not enclosed by the player:
			say "You are not holding the type case.";
			stop the action;
		if the location of the player is not the press-cellar:
			say "The forme that the type is set into lies in the press cellar.";
			stop the action;
		if the forme is not bare-forme:
			say "The text is set.";
			stop the action;
		now the forme is misset-state;
		say "Letter by letter, backwards, you set her words into the forme. Somewhere in the third hour your eyes begin to swim. Ink comes next.";
		stop the action;
	say "That would lead nowhere.".

Just-seting is an action applying to one thing.
Understand "set [something]" as just-seting.
Understand "compose [something]" as just-seting.

Carry out just-seting:
	if the noun is the pages:
		if the pages is not enclosed by the player:
			say "You are not holding the pages.";
			stop the action;
		if the type-case is not enclosed by the player:
			say "You have no type to set them in.";
			stop the action;
		if the location of the player is not the press-cellar:
			say "The forme that the type is set into lies in the press cellar.";
			stop the action;
		if the forme is not bare-forme:
			say "The text is set.";
			stop the action;
		now the forme is misset-state;
		say "Letter by letter, backwards, you set her words into the forme. Somewhere in the third hour your eyes begin to swim. Ink comes next.";
		stop the action;
	say "That would lead nowhere.".

Inking-with is an action applying to two things.
Understand "ink [something] with [something]" as inking-with.
Understand "roll [something] with [something]" as inking-with.
Understand "blacken [something] with [something]" as inking-with.

Carry out inking-with:
	if the noun is the forme and the second noun is the roller:
		if the roller is not enclosed by the player:
			say "You are not holding the roller.";
			stop the action;
		if the tin is not enclosed by the player:
			say "You have no ink with you.";
			stop the action;
		if the tin is not inky:
			say "The tin has no ink in it.";
			stop the action;
		if the forme is bare-forme:
			say "The forme is bare. Set the pages in type first.";
			stop the action;
		if the forme is not uninked:
			say "It is black already.";
			stop the action;
		now the forme is blackened;
		say "The roller hisses over the letters, and they take the black. With white paper in hand you could pull the press.";
		stop the action;
	say "That would lead nowhere.".

Just-inking is an action applying to one thing.
Understand "ink [something]" as just-inking.

Carry out just-inking:
	if the noun is the forme:
		if the roller is not enclosed by the player:
			say "You have no roller to ink it with.";
			stop the action;
		if the tin is not enclosed by the player:
			say "You have no ink with you.";
			stop the action;
		if the tin is not inky:
			say "The tin has no ink in it.";
			stop the action;
		if the forme is bare-forme:
			say "The forme is bare. Set the pages in type first.";
			stop the action;
		if the forme is not uninked:
			say "It is black already.";
			stop the action;
		now the forme is blackened;
		say "The roller hisses over the letters, and they take the black. With white paper in hand you could pull the press.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if (the noun is the press-thing or the noun is the iron-bar) and the forme is not corrected-state:
		if the press-thing is not enclosed by the location:
			say "That has its place in the press.";
			stop the action;
		if the press-thing is not barred:
			say "There is an empty socket where the bar should be.";
			stop the action;
		if the press-thing is not smooth:
			say "The screw is rusted fast. It wants grease.";
			stop the action;
		if the forme is not blackened:
			say "There is no inked type under it.";
			stop the action;
		if the white-paper is not enclosed by the player:
			say "You have no white paper to lay on it.";
			stop the action;
		if the proof is not nowhere:
			say "One proof is enough. Show it to Magda and correct the forme.";
			stop the action;
		now the proof is carried by the player;
		say "You lay a sheet, run in the bed and pull. It comes up with a kiss: one proof. Older eyes than yours ought to read it.";
		stop the action;
	if (the noun is the press-thing or the noun is the iron-bar):
		if the white-paper is not enclosed by the player:
			say "You have no white paper to lay on it.";
			stop the action;
		if the pamphlets is not nowhere:
			say "There is no more paper, and five hundred is enough to hang anybody.";
			stop the action;
		if the bundle is not nowhere:
			say "The pamphlets are printed and packed.";
			stop the action;
		now the pamphlets is carried by the player;
		now the white-paper is nowhere;
		say "Lay, run in, pull; lay, run in, pull. When you next look up, five hundred pamphlets lie there, and they are wet, and they are true. They must stay dry from now on: something to wrap them in.";
		stop the action;
	try pulling the noun.

Just-printing is an action applying to nothing.
Understand "print" as just-printing.

Carry out just-printing:
	say "To print, one pulls the press: set, inked, greased and barred, with white paper in hand.";
	stop the action;
	say "That would lead nowhere.".

Laying-on is an action applying to two things.
Understand "lay [something] on [something]" as laying-on.

Carry out laying-on:
	if the noun is the white-paper and (the second noun is the press-thing or the second noun is the forme):
		say "The sheet goes on as you pull. Keep the paper in hand and pull the press.";
		stop the action;
	say "That would lead nowhere.".

Correcting-with is an action applying to two things.
Understand "correct [something] with [something]" as correcting-with.
Understand "mend [something] with [something]" as correcting-with.
Understand "fix [something] with [something]" as correcting-with.
Understand "repair [something] with [something]" as correcting-with.
Understand "patch [something] with [something]" as correcting-with.

Carry out correcting-with:
	if the noun is the forme and the second noun is the tweezers:
		if the tweezers is not enclosed by the player:
			say "You are not holding the tweezers.";
			stop the action;
		if the proof is not marked-state:
			say "You can see no error. That is the trouble with errors; Magda would see it in a proof.";
			stop the action;
		if the forme is not misset-state:
			say "It is right.";
			stop the action;
		now the forme is corrected-state;
		say "You pluck the wrong letter out like a splinter and set the right one. The breakwater has its name back.";
		stop the action;
	say "That would lead nowhere.".

Just-correcting is an action applying to one thing.
Understand "correct [something]" as just-correcting.
Understand "mend [something]" as just-correcting.
Understand "repair [something]" as just-correcting.
Understand "patch [something]" as just-correcting.

Carry out just-correcting:
	if the noun is the forme:
		if the tweezers is not enclosed by the player:
			say "The letters are too small for fingers. You are not holding the tweezers.";
			stop the action;
		if the proof is not marked-state:
			say "You can see no error. That is the trouble with errors; Magda would see it in a proof.";
			stop the action;
		if the forme is not misset-state:
			say "It is right.";
			stop the action;
		now the forme is corrected-state;
		say "You pluck the wrong letter out like a splinter and set the right one. The breakwater has its name back.";
		stop the action;
	say "That would lead nowhere.".

Wraping-in is an action applying to two things.
Understand "wrap [something] in [something]" as wraping-in.
Understand "wrap [something] with [something]" as wraping-in.
Understand "pack [something] in [something]" as wraping-in.
Understand "cover [something] in [something]" as wraping-in.
Understand "cover [something] with [something]" as wraping-in.

Carry out wraping-in:
	if the noun is the pamphlets and the second noun is the oilcloth:
		if the pamphlets is not enclosed by the player:
			say "You are not holding the pamphlets.";
			stop the action;
		if the oilcloth is not enclosed by the player:
			say "You are not holding the oilcloth.";
			stop the action;
		now the bundle is carried by the player;
		now the pamphlets is nowhere;
		now the oilcloth is nowhere;
		say "Corners in, edges under, tied with its own hem: a bundle that could lie in a keg of brine for a week.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the bundle and the second noun is the keg:
		if the piet is not obliging:
			say "Piet has his hand flat on the lid.";
			stop the action;
		if the herring is in the keg:
			say "The keg is full of herring. The bundle must go in below them.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the pamphlets and the second noun is the keg:
		if the pamphlets is not nowhere:
			say "Bare, in brine? They would be pulp by the mole. Wrap them first.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the herring and the second noun is the keg:
		if the bundle is not in the keg:
			say "Fish last. Something else has to lie below them.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the keg and the second noun is the dory:
		if the bundle is not in the keg:
			say "There is nothing in it worth sending.";
			stop the action;
		now the deed is 4;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "The bundle goes down to the bottom of the keg as if it had been measured for it. It wants herring on top.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		say "Head to tail, three layers, the way Piet does it. It is a keg of herring, and nobody could say anything else of it.";
		stop the action;
	if the deed is 4:
		say "You lower the keg between the thwarts. Now wave the red lantern: from the mole, if you mean to stay and print the next one, or from the dory, if you get in and mean to go.";
		stop the action;
	continue the action.

Carving-with is an action applying to two things.
Understand "carve [something] with [something]" as carving-with.
Understand "whittle [something] with [something]" as carving-with.
Understand "carve eagle in [something] with [something]" as carving-with.
Understand "carve eagle into [something] with [something]" as carving-with.
Understand "carve seal in [something] with [something]" as carving-with.

Carry out carving-with:
	if the noun is the cork and the second noun is the knife:
		if the cork is not enclosed by the player:
			say "You are not holding the cork.";
			stop the action;
		if the knife is not enclosed by the player:
			say "You are not holding the penknife.";
			stop the action;
		if the cork is not plain:
			say "It is carved.";
			stop the action;
		if the poster is not enclosed by the location:
			say "Carve what? You would need their seal before your eyes. It is on every poster in Quay Road.";
			stop the action;
		now the cork is carved;
		say "Leaning on the wall like any idler, you cut the eagle of the seal into the cork, backwards. It looks more like a hen. So does theirs.";
		stop the action;
	say "That would lead nowhere.".

Stamping-with is an action applying to two things.
Understand "stamp [something] with [something]" as stamping-with.

Carry out stamping-with:
	if the noun is the permit and the second noun is the cork:
		if the permit is not enclosed by the player:
			say "You are not holding the permit.";
			stop the action;
		if the cork is not enclosed by the player:
			say "You are not holding the cork.";
			stop the action;
		if the cork is not carved:
			say "A plain cork makes a plain blot. It would have to be carved like their seal.";
			stop the action;
		if the tin is not enclosed by the player:
			say "You have no ink with you.";
			stop the action;
		if the tin is not inky:
			say "The tin has no ink in it.";
			stop the action;
		if the location of the player is not the press-cellar:
			say "Forgery wants a cellar. Do it by the press.";
			stop the action;
		if the permit is not unstamped:
			say "One seal is convincing. Two are not.";
			stop the action;
		now the permit is stamped;
		say "You dab the cork in the ink and bring it down. The hen spreads her wings over one keg of herring, for export.";
		stop the action;
	say "That would lead nowhere.".

Just-stamping is an action applying to one thing.
Understand "stamp [something]" as just-stamping.

Carry out just-stamping:
	if the noun is the permit:
		say "With what? Say: stamp permit with cork.";
		stop the action;
	say "That would lead nowhere.".

Just-waving is an action applying to one thing.
Understand "wave [something]" as just-waving.
Understand "swing [something]" as just-waving.
Understand "signal with [something]" as just-waving.
Understand "show [something]" as just-waving.

Carry out just-waving:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "You are not holding the lantern.";
			stop the action;
		if the location of the player is not the mole:
			say "There is nobody here who should see that. The boat lies off the mole.";
			stop the action;
		if the lantern is not burning-state:
			say "An unlit lantern signals nothing.";
			stop the action;
		if the lantern is not red-paned:
			say "White lights are what the patrol carries. The boat waits for a red one; it wants a red glass.";
			stop the action;
		if the keg is not in the dory:
			say "Not before the keg is in the dory.";
			stop the action;
		now the dory is hauled;
		say "Three slow arcs of red. Out in the fog something answers with one, and the line of the dory comes up out of the water and goes tight.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the bell:
		say "It says [']tock[']. It was cracked on the day of the breakwater, and nobody has mended it, out of respect.";
		stop the action;
	say "That would lead nowhere.".

Just-pumping is an action applying to one thing.
Understand "pump [something]" as just-pumping.

Carry out just-pumping:
	if the noun is the pump:
		say "It coughs rust. They turned it off when they turned everything else off.";
		stop the action;
	say "That would lead nowhere.".

Just-tearing is an action applying to one thing.
Understand "tear [something]" as just-tearing.
Understand "rip [something]" as just-tearing.

Carry out just-tearing:
	if the noun is the poster:
		say "They count them. Better to let it stand and answer it.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if (the noun is the pages or the noun is the proof or the noun is the pamphlets):
		say "[']We were ninety on the breakwater, and we had come about bread.['] You know the rest by heart, and read it all the same.";
		stop the action;
	if the noun is the poster:
		say "[']Nothing occurred on the breakwater.['] Below it sits the seal: an eagle, rather fat, that any penknife could copy on a cork.";
		stop the action;
	if (the noun is the hymn-book or the noun is the tide-table or the noun is the permit):
		say "It says what such things say, in small type, and the type is not bad.";
		stop the action;
	try examining the noun.

Check using:
	if the noun is the nest:
		try just-searching the noun;
		stop the action;
	if the noun is the vat:
		try just-searching the noun;
		stop the action;
	if the noun is the shelf-thing:
		try just-searching the noun;
		stop the action;
	if the noun is the rack:
		try just-searching the noun;
		stop the action;
	if the noun is the bench:
		try just-searching the noun;
		stop the action;
	if the noun is the angel:
		try just-searching the noun;
		stop the action;
	if the noun is the bell:
		try just-ringing the noun;
		stop the action;
	if the noun is the pump:
		try just-pumping the noun;
		stop the action;
	if the noun is the proof:
		try just-reading the noun;
		stop the action;
	if the noun is the hymn-book:
		try just-reading the noun;
		stop the action;
	if the noun is the tide-table:
		try just-reading the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the board:
		try other words;
		try just-prying the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the board:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the flame or the noun is the lantern:
		try other words;
		try just-extinguishing the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the bale-thing:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the bale-thing:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action;
	if the noun is the press-thing or the noun is the iron-bar:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the bale-thing or the noun is the bench or the noun is the vat or the noun is the shelf-thing or the noun is the angel or the noun is the nest or the noun is the rack:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the bale-thing or the noun is the bench or the noun is the vat or the noun is the shelf-thing or the noun is the angel or the noun is the nest or the noun is the rack:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the bale-thing or the noun is the bench or the noun is the vat or the noun is the shelf-thing or the noun is the angel or the noun is the nest or the noun is the rack:
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

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the coat:
		try other words;
		try just-cuting the noun;
		be done with other words;
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The cuting-with action translates into I6 as "SKOwn1".
The filling-with action translates into I6 as "SKOwn2".
The lighting-at action translates into I6 as "SKOwn3".
The prying-with action translates into I6 as "SKOwn4".
The scraping-with action translates into I6 as "SKOwn5".
The scraping-into action translates into I6 as "SKOwn6".
The mixing-with action translates into I6 as "SKOwn7".
The greasing-with action translates into I6 as "SKOwn8".
The fiting-to action translates into I6 as "SKOwn9".
The seting-in action translates into I6 as "SKOwn10".
The inking-with action translates into I6 as "SKOwn11".
The laying-on action translates into I6 as "SKOwn12".
The correcting-with action translates into I6 as "SKOwn13".
The wraping-in action translates into I6 as "SKOwn14".
The carving-with action translates into I6 as "SKOwn15".
The stamping-with action translates into I6 as "SKOwn16".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the knife +) && x == (+ the coat +)) return ##SKOwn1;
			if (y == (+ the whale-oil +) && x == (+ the lantern +)) return -1;
			if (y == (+ the lantern +) && x == (+ the whale-oil +)) return -1;
			if (y == (+ the linseed-oil +) && x == (+ the lantern +)) return ##SKOwn2;
			if (y == (+ the lantern +) && x == (+ the linseed-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the tobacco +) && x == (+ the piet +)) return ##SKOwn2;
			if (y == (+ the piet +) && x == (+ the tobacco +)) return ##SKOwn2 + 4096;
			if (y == (+ the tin +) && x == (+ the linseed-oil +)) return -1;
			if (y == (+ the flame +) && x == (+ the lantern +)) return ##SKOwn3;
			if (y == (+ the knife +) && x == (+ the board +)) return ##SKOwn4;
			if (y == (+ the iron-bar +) && x == (+ the board +)) return ##SKOwn4;
			if (y == (+ the knife +) && x == (+ the flue +)) return ##SKOwn5;
			if (y == (+ the tin +) && x == (+ the flue +)) return ##SKOwn6;
			if (y == (+ the linseed-oil +) && x == (+ the tin +)) return -1;
			if (y == (+ the tallow +) && x == (+ the press-thing +)) return ##SKOwn8;
			if (y == (+ the press-thing +) && x == (+ the iron-bar +)) return ##SKOwn9;
			if (y == (+ the lantern +) && x == (+ the red-glass +)) return ##SKOwn9;
			if (y == (+ the type-case +) && x == (+ the pages +)) return ##SKOwn10;
			if (y == (+ the roller +) && x == (+ the forme +)) return ##SKOwn11;
			if (y == (+ the press-thing +) && x == (+ the white-paper +)) return ##SKOwn12;
			if (y == (+ the forme +) && x == (+ the white-paper +)) return ##SKOwn12;
			if (y == (+ the tweezers +) && x == (+ the forme +)) return ##SKOwn13;
			if (y == (+ the oilcloth +) && x == (+ the pamphlets +)) return ##SKOwn14;
			if (y == (+ the knife +) && x == (+ the cork +)) return ##SKOwn15;
			if (y == (+ the cork +) && x == (+ the permit +)) return ##SKOwn16;
		2:
			if (y == (+ the lantern +) && x == (+ the whale-oil +) or (+ the linseed-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the piet +) && x == (+ the tobacco +)) return ##SKOwn2 + 4096;
			if (y == (+ the press-thing +) && x == (+ the tallow +)) return ##SKOwn8 + 4096;
			if (y == (+ the forme +) && x == (+ the roller +)) return ##SKOwn11 + 4096;
			if (y == (+ the press-thing +) && x == (+ the white-paper +)) return ##SKOwn12;
			if (y == (+ the forme +) && x == (+ the white-paper +)) return ##SKOwn12;
			if (y == (+ the forme +) && x == (+ the tweezers +)) return ##SKOwn13 + 4096;
			if (y == (+ the pamphlets +) && x == (+ the oilcloth +)) return ##SKOwn14 + 4096;
		3:
			if (y == (+ the lantern +) && x == (+ the whale-oil +)) return -1;
			if (y == (+ the lantern +) && x == (+ the linseed-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the piet +) && x == (+ the tobacco +)) return ##SKOwn2 + 4096;
			if (y == (+ the tin +) && x == (+ the linseed-oil +)) return -1;
			if (y == (+ the flame +) && x == (+ the lantern +)) return ##SKOwn3;
			if (y == (+ the tin +) && x == (+ the flue +)) return ##SKOwn6;
			if (y == (+ the linseed-oil +) && x == (+ the tin +)) return ##SKOwn7;
			if (y == (+ the press-thing +) && x == (+ the tallow +)) return ##SKOwn8 + 4096;
			if (y == (+ the press-thing +) && x == (+ the iron-bar +)) return ##SKOwn9;
			if (y == (+ the lantern +) && x == (+ the red-glass +)) return ##SKOwn9;
			if (y == (+ the type-case +) && x == (+ the pages +)) return ##SKOwn10;
			if (y == (+ the forme +) && x == (+ the roller +)) return ##SKOwn11 + 4096;
			if (y == (+ the forme +) && x == (+ the tweezers +)) return ##SKOwn13 + 4096;
			if (y == (+ the oilcloth +) && x == (+ the pamphlets +)) return ##SKOwn14;
			if (y == (+ the pamphlets +) && x == (+ the oilcloth +)) return ##SKOwn14 + 4096;
		4:
			if (y == (+ the lantern +) && x == (+ the whale-oil +) or (+ the linseed-oil +)) return ##SKOwn2 + 4096;
			if (y == (+ the piet +) && x == (+ the tobacco +)) return ##SKOwn2 + 4096;
			if (y == (+ the press-thing +) && x == (+ the tallow +)) return ##SKOwn8 + 4096;
			if (y == (+ the press-thing +) && x == (+ the iron-bar +)) return ##SKOwn9;
			if (y == (+ the lantern +) && x == (+ the red-glass +)) return ##SKOwn9;
			if (y == (+ the forme +) && x == (+ the roller +)) return ##SKOwn11 + 4096;
			if (y == (+ the forme +) && x == (+ the tweezers +)) return ##SKOwn13 + 4096;
			if (y == (+ the pamphlets +) && x == (+ the oilcloth +)) return ##SKOwn14 + 4096;
		6:
			if (y == (+ the press-thing +) && x == (+ the iron-bar +)) return ##SKOwn9;
			if (y == (+ the lantern +) && x == (+ the red-glass +)) return ##SKOwn9;
		7:
			if (y == (+ the knife +) && x == (+ the board +)) return ##SKOwn4;
			if (y == (+ the iron-bar +) && x == (+ the board +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the turn count is 90:
		say "Somewhere a loudspeaker clears its throat and reads out the curfew. The tide is still coming in.".

Every turn:
	if the turn count is 190:
		say "A patrol goes by, boots in step. The tide is nearly full.".

Every turn:
	if the turn count is 270:
		say "The buoys in the harbour have stopped swinging: slack water. Soon the tide will turn, and the boat will go with it.".

Part 6 - Tasks and endings

The pages-freed is a task. The points are 1.
The magda-won is a task. The points are 2.
The hatch-opened is a task. The points are 2.
The lantern-lit is a task. The points are 2.
The key-found is a task. The points are 1.
The type-found is a task. The points are 3.
The piet-won is a task. The points are 2.
The ink-mixed is a task. The points are 3.
The screw-greased is a task. The points are 1.
The bar-fitted is a task. The points are 1.
The forme-inked is a task. The points are 3.
The proof-marked is a task. The points are 2.
The error-mended is a task. The points are 2.
The pamphlets-printed is a task. The points are 5.
The bundle-hidden is a task. The points are 2.
The permit-stamped is a task. The points are 3.
The customs-passed is a task. The points are 5.
The glass-fitted is a task. The points are 2.
The keg-stowed is a task. The points are 1.
The pamphlets-away is a task. The points are 5.

The maximum score is 48.

Every turn:
	if the pages-freed is pending and the coat is unpicked:
		achieve the pages-freed.

Every turn:
	if the magda-won is pending and the magda is trusting:
		achieve the magda-won.

Every turn:
	if the hatch-opened is pending and the hatch is open:
		achieve the hatch-opened.

Every turn:
	if the lantern-lit is pending and the lantern is burning-state:
		achieve the lantern-lit.

Every turn:
	if the key-found is pending and the nest is searched:
		achieve the key-found.

Every turn:
	if the type-found is pending and the type-case is enclosed by the player:
		achieve the type-found.

Every turn:
	if the piet-won is pending and the piet is obliging:
		achieve the piet-won.

Every turn:
	if the ink-mixed is pending and the tin is inky:
		achieve the ink-mixed.

Every turn:
	if the screw-greased is pending and the press-thing is smooth:
		achieve the screw-greased.

Every turn:
	if the bar-fitted is pending and the press-thing is barred:
		achieve the bar-fitted.

Every turn:
	if the forme-inked is pending and the forme is blackened:
		achieve the forme-inked.

Every turn:
	if the proof-marked is pending and the proof is marked-state:
		achieve the proof-marked.

Every turn:
	if the error-mended is pending and the forme is corrected-state:
		achieve the error-mended.

Every turn:
	if the pamphlets-printed is pending and the white-paper is nowhere:
		achieve the pamphlets-printed.

Every turn:
	if the bundle-hidden is pending and the bundle is in the keg:
		achieve the bundle-hidden.

Every turn:
	if the permit-stamped is pending and the permit is stamped:
		achieve the permit-stamped.

Every turn:
	if the customs-passed is pending and the krall is satisfied:
		achieve the customs-passed.

Every turn:
	if the glass-fitted is pending and the lantern is red-paned:
		achieve the glass-fitted.

Every turn:
	if the keg-stowed is pending and the keg is in the dory:
		achieve the keg-stowed.

Every turn:
	if the pamphlets-away is pending and the dory is hauled:
		achieve the pamphlets-away.

Every turn:
	if the story has not ended and (the pages is carried by the krall or the proof is carried by the krall or the pamphlets is carried by the krall or the bundle is carried by the krall):
		say "The lorry is not far away; it never is. On the next poster there is your name, and it is spelt wrong, and underneath it says that nothing occurred.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the turn count is at least 330 and the pamphlets-away is pending:
		say "The buoys lean over towards the sea. The tide has turned, and beyond the mole the boat has turned with it. There may be another one in spring, if there is anybody left to meet it.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the dory is hauled and (the pages is in the keg or the pages is in the dory):
		say "The line sings, and what was said on the breakwater goes out through the fog: five hundred times in print, and once in a dead woman[']s hand. Anybody can deny a pamphlet. By spring the four pages lie under glass in a free city, and people stand in line to read them. In Vessing somebody is already setting the next.";
		end the story finally saying "You have won: Witness of Vessing".

Every turn:
	if the story has not ended and the dory is hauled:
		say "The line sings, and a keg of herring goes out through the fog. Somebody lifts it over a rail, digs down past the third fish and begins to read aloud. By morning it has been read on eleven ships. Behind you, in Vessing, Magda has laid out clean paper. [']Well?['] she says to the empty shop. [']What do we say next?[']";
		end the story finally saying "You have won: Printer of Vessing".

Every turn:
	if the story has not ended and the pages-freed is achieved and the magda-won is achieved and the hatch-opened is achieved and the lantern-lit is achieved and the key-found is achieved and the type-found is achieved and the piet-won is achieved and the ink-mixed is achieved and the screw-greased is achieved and the bar-fitted is achieved and the forme-inked is achieved and the proof-marked is achieved and the error-mended is achieved and the pamphlets-printed is achieved and the bundle-hidden is achieved and the permit-stamped is achieved and the customs-passed is achieved and the glass-fitted is achieved and the keg-stowed is achieved and the pamphlets-away is achieved:
		say "The line comes tight, and the dory goes out into the fog with all that Vessing has to say. Something occurred on the breakwater. By morning everybody will have read it.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the rope-lane.

When play begins:
	say "Vessing has been an occupied port for two winters, and the only news in it is on the posters. Sewn into the lining of your coat are four pages in a dead woman[']s hand, and they say what happened on the breakwater. Tonight a boat lies in the fog off the mole. Before the tide turns you are to print the pages, get them past the customs house and send them out to her. You were given one name, Magda, and one address: the print shop in Rope Lane. You need only step inside.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the board is pried:
			no;
		yes;
	if N is 9:
		if the flue is scraped:
			no;
		yes;
	if N is 13:
		if the krall is satisfied:
			no;
		yes;
	if N is 20:
		if the proof is marked-state:
			no;
		yes;
	if N is 22:
		if the cork is carved:
			no;
		yes;
	if N is 27:
		if the permit is stamped:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 4, no;
	if N is 10, no;
	if N is 15, no;
	if N is 16, no;
	if N is 24, no;
	if N is 25, no;
	if N is 31, no;
	if N is 54, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Thread at one hinge, sealing wax at the other.";
	if N is 2, say "They shake, until they touch type.";
	if N is 3, say "She weighs each of them before she puts it down.";
	if N is 5, say "Pegged, and thick enough to hold a bale.";
	if N is 6, say "It holds out of habit.";
	if N is 7, say "A straight line, with a pipe in it.";
	if N is 8, say "It crackles when he shrugs.";
	if N is 9, say "Red, and not seen since it was laid.";
	if N is 11, say "It looks over its shoulder, as who does not?";
	if N is 12, say "Nickel. It has ended better evenings than this one.";
	if N is 13, say "It has reached its third paragraph.";
	if N is 14, say "Not here.";
	if N is 17, say "It fits so well that it sighs.";
	if N is 18, say "Turned beech, a fist wide.";
	if N is 19, say "Damp, and smelling of work.";
	if N is 20, say "It stands on its head.";
	if N is 21, say "Tarred hemp, spliced.";
	if N is 22, say "Backwards, and broad in the beam.";
	if N is 23, say "The one for those at sea. Its corner is nearly gone.";
	if N is 26, say "An e, worn thin with use.";
	if N is 27, say "Plump, black and official.";
	if N is 28, say "Not tonight.";
	if N is 29, say "Bent out of a horseshoe nail.";
	if N is 30, say "It wrinkles when a lorry goes by.";
	if N is 32, say "Barbed, and beaded with wet.";
	if N is 33, say "Brown paper is pasted over the panes.";
	if N is 34, say "Boards, black with ink, and scratched.";
	if N is 35, say "It has the best light, when there is any.";
	if N is 36, say "You are in it, with your head down.";
	if N is 37, say "The wind has worked its screws loose.";
	if N is 38, say "Planks, and one of them talks.";
	if N is 39, say "Two, screwed into the frame.";
	if N is 40, say "Boards, with dust drifted along the skirting.";
	if N is 41, say "It smells like blood, and comes off like paint.";
	if N is 42, say "Bound with iron, and warm to the hand.";
	if N is 43, say "You would not know where it stops, but for your elbows.";
	if N is 44, say "Whatever touches it comes away black.";
	if N is 45, say "Stone, and hollowed by people who came to look for sails.";
	if N is 46, say "Oak, whitened by the pigeons.";
	if N is 47, say "The mole, the wire, the sheds. You do not look for long.";
	if N is 48, say "You can hear it through the stone.";
	if N is 49, say "JANSZ, mostly.";
	if N is 50, say "Hooded, and yellow in the fog.";
	if N is 51, say "Paste over paste, a winter thick.";
	if N is 52, say "Grey, and printed in five columns.";
	if N is 53, say "Out there in the dark. Nothing is said to have occurred on it.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go inside.";
	if N is 57, say "You would have to go north.";
	if N is 58, say "You would have to go west.";
	if N is 59, say "You would have to go south.";
	if N is 60, say "You would have to go south.";
	if N is 61, say "You would have to go east.";
	if N is 62, say "You are there.";
	if N is 63, say "You would have to go outside.";
	if N is 64, say "You would have to go up.";
	if N is 65, say "You are there.";
	if N is 66, say "You would have to go down.";
	if N is 67, say "You are there.";
	if N is 68, say "You are there.";
	if N is 69, say "You would have to go south.";
	if N is 70, say "You would have to go east.";
	if N is 71, say "You are there.";
	if N is 72, say "You would have to go west.";
	if N is 73, say "You are there.";
	if N is 74, say "You would have to go east.";
	if N is 75, say "You are there.";
	if N is 76, say "You would have to go north.";
	if N is 77, say "You would have to go up.";
	if N is 78, say "You are there.";
	if N is 79, say "You would have to go down.";
	if N is 80, say "You would have to go down.";
	if N is 81, say "You are there.";
	if N is 82, say "You are there.";
	if N is 83, say "You would have to go west.";
	if N is 84, say "You would have to go north.";
	if N is 85, say "You are there.";
	if N is 86, say "You would have to go south.";
	if N is 87, say "You would have to go east.";
	if N is 88, say "You are there.";
	if N is 89, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'spectacle//': if (n < 1 && SK_Near((+ the magda +))) return 1;
		'hands//': if (n < 2 && SK_Near((+ the magda +))) return 2; if (n < 16 && SK_Near((+ the iron-bar +))) return 16; if (n < 54 && SK_Near(player)) return 54;
		'commas//': if (n < 3 && SK_Near((+ the magda +))) return 3;
		'ton//': if (n < 4 && SK_Near((+ the bale-thing +))) return 4;
		'planks//': if (n < 5 && SK_Near((+ the hatch +))) return 5;
		'nail//': if (n < 6 && SK_Near((+ the board +))) return 6;
		'mouth//': if (n < 7 && SK_Near((+ the piet +))) return 7; if (n < 54 && SK_Near(player)) return 54;
		'oilskin//': if (n < 8 && SK_Near((+ the piet +))) return 8;
		'strip//': if (n < 9 && SK_Near((+ the flue +))) return 9;
		'brick//': if (n < 9 && SK_Near((+ the flue +))) return 9; if (n < 54 && SK_Near(player)) return 54;
		'people//': if (n < 10 && SK_Near((+ the shelf-thing +))) return 10;
		'eagle//': if (n < 11 && SK_Near((+ the poster +))) return 11; if (n < 22 && SK_Near((+ the cork +))) return 22; if (n < 27 && SK_Near((+ the permit +))) return 27;
		'whistle//': if (n < 12 && SK_Near((+ the krall +))) return 12;
		'report//': if (n < 13 && SK_Near((+ the krall +))) return 13;
		'forme//': if (n < 14 && SK_Near((+ the tweezers +))) return 14;
		'hook//': if (n < 15 && SK_Near((+ the lantern +))) return 15; if (n < 29 && SK_Near((+ the beam +))) return 29;
		'lid//': if (n < 17 && SK_Near((+ the tin +))) return 17;
		'handles//': if (n < 18 && SK_Near((+ the roller +))) return 18;
		'sheet//': if (n < 19 && SK_Near((+ the proof +))) return 19;
		'letter//': if (n < 20 && SK_Near((+ the proof +))) return 20; if (n < 26 && SK_Near((+ the type-case +))) return 26;
		'handle//': if (n < 21 && SK_Near((+ the keg +))) return 21;
		'page//': if (n < 23 && SK_Near((+ the hymn-book +))) return 23;
		'peril//': if (n < 24 && SK_Near((+ the hymn-book +))) return 24;
		'smith//': if (n < 25 && SK_Near((+ the rusty-key +))) return 25;
		'hen//': if (n < 27 && SK_Near((+ the permit +))) return 27; if (n < 54 && SK_Near(player)) return 54;
		'stars//': if (n < 28 && SK_Near((+ the tiles +))) return 28;
		'skin//': if (n < 30 && SK_Near((+ the owner-cup +))) return 30;
		'namers//': if (n < 31 && SK_Near((+ the tombs +))) return 31;
		'coils//': if (n < 32 && SK_Near((+ the wire +))) return 32;
		'window//': if (n < 33 && SK_Near((+ the print-shop +))) return 33;
		'floor//': if (n < 34 && SK_Near((+ the print-shop +))) return 34; if (n < 40 && SK_Near((+ the paper-loft +))) return 40;
		'corner//': if (n < 35 && SK_Near((+ the print-shop +))) return 35; if (n < 54 && SK_Near(player)) return 54;
		'room//': if (n < 36 && SK_Near((+ the paper-loft +))) return 36; if (n < 43 && SK_Near((+ the smoke-house +))) return 43;
		'frame//': if (n < 37 && SK_Near((+ the paper-loft +))) return 37;
		'wall//': if (n < 38 && SK_Near((+ the paper-loft +))) return 38; if (n < 44 && SK_Near((+ the smoke-house +))) return 44; if (n < 51 && SK_Near((+ the quay-road +))) return 51; if (n < 54 && SK_Near(player)) return 54;
		'rings//': if (n < 39 && SK_Near((+ the paper-loft +))) return 39;
		'rust//': if (n < 41 && SK_Near((+ the press-cellar +))) return 41;
		'door//': if (n < 42 && SK_Near((+ the fish-market +))) return 42;
		'stair//': if (n < 45 && SK_Near((+ the chapel +))) return 45;
		'beam//': if (n < 46 && SK_Near((+ the bell-tower +))) return 46;
		'view//': if (n < 47 && SK_Near((+ the bell-tower +))) return 47;
		'sea//': if (n < 48 && SK_Near((+ the crypt +))) return 48;
		'name//': if (n < 49 && SK_Near((+ the crypt +))) return 49; if (n < 54 && SK_Near(player)) return 54;
		'lamp//': if (n < 50 && SK_Near((+ the quay-road +))) return 50;
		'forms//': if (n < 52 && SK_Near((+ the customs-hall +))) return 52; if (n < 54 && SK_Near(player)) return 54;
		'breakwate//': if (n < 53 && SK_Near(player)) return 53;
		'quarter//': if (n < 54 && SK_Near(player)) return 54;
		'address//': if (n < 54 && SK_Near(player)) return 54;
		'arm//': if (n < 54 && SK_Near(player)) return 54;
		'bible//': if (n < 54 && SK_Near(player)) return 54;
		'bill//': if (n < 54 && SK_Near(player)) return 54;
		'blockade//': if (n < 54 && SK_Near(player)) return 54;
		'bread//': if (n < 54 && SK_Near(player)) return 54;
		'breadth//': if (n < 54 && SK_Near(player)) return 54;
		'breakfast//': if (n < 54 && SK_Near(player)) return 54;
		'canteen//': if (n < 54 && SK_Near(player)) return 54;
		'change//': if (n < 54 && SK_Near(player)) return 54;
		'command//': if (n < 54 && SK_Near(player)) return 54;
		'drum//': if (n < 54 && SK_Near(player)) return 54;
		'ebb//': if (n < 54 && SK_Near(player)) return 54;
		'export//': if (n < 54 && SK_Near(player)) return 54;
		'father//': if (n < 54 && SK_Near(player)) return 54;
		'fill//': if (n < 54 && SK_Near(player)) return 54;
		'finger//': if (n < 54 && SK_Near(player)) return 54;
		'goods//': if (n < 54 && SK_Near(player)) return 54;
		'guard//': if (n < 54 && SK_Near(player)) return 54;
		'handful//': if (n < 54 && SK_Near(player)) return 54;
		'head//': if (n < 54 && SK_Near(player)) return 54;
		'headquart//': if (n < 54 && SK_Near(player)) return 54;
		'hinge//': if (n < 54 && SK_Near(player)) return 54;
		'husband//': if (n < 54 && SK_Near(player)) return 54;
		'inventory//': if (n < 54 && SK_Near(player)) return 54;
		'jackdaws//': if (n < 54 && SK_Near(player)) return 54;
		'ladder//': if (n < 54 && SK_Near(player)) return 54;
		'lanterns//': if (n < 54 && SK_Near(player)) return 54;
		'lorry//': if (n < 54 && SK_Near(player)) return 54;
		'memory//': if (n < 54 && SK_Near(player)) return 54;
		'misprint//': if (n < 54 && SK_Near(player)) return 54;
		'nose//': if (n < 54 && SK_Near(player)) return 54;
		'opinion//': if (n < 54 && SK_Near(player)) return 54;
		'palm//': if (n < 54 && SK_Near(player)) return 54;
		'papers//': if (n < 54 && SK_Near(player)) return 54;
		'pattern//': if (n < 54 && SK_Near(player)) return 54;
		'pencil//': if (n < 54 && SK_Near(player)) return 54;
		'photograp//': if (n < 54 && SK_Near(player)) return 54;
		'picture//': if (n < 54 && SK_Near(player)) return 54;
		'pockets//': if (n < 54 && SK_Near(player)) return 54;
		'port//': if (n < 54 && SK_Near(player)) return 54;
		'posters//': if (n < 54 && SK_Near(player)) return 54;
		'rules//': if (n < 54 && SK_Near(player)) return 54;
		'sergeants//': if (n < 54 && SK_Near(player)) return 54;
		'sight//': if (n < 54 && SK_Near(player)) return 54;
		'sleeve//': if (n < 54 && SK_Near(player)) return 54;
		'soldiers//': if (n < 54 && SK_Near(player)) return 54;
		'step//': if (n < 54 && SK_Near(player)) return 54;
		'string//': if (n < 54 && SK_Near(player)) return 54;
		'thumb//': if (n < 54 && SK_Near(player)) return 54;
		'timetable//': if (n < 54 && SK_Near(player)) return 54;
		'trade//': if (n < 54 && SK_Near(player)) return 54;
		'winters//': if (n < 54 && SK_Near(player)) return 54;
		'lane//': if (n < 55 && SK_Near((+ the rope-lane +))) return 55; if (n < 63 && SK_Near((+ the print-shop +))) return 63; if (n < 69 && SK_Near((+ the fish-market +))) return 69; if (n < 74 && SK_Near((+ the chandlery +))) return 74; if (n < 76 && SK_Near((+ the chapel +))) return 76; if (n < 83 && SK_Near((+ the quay-road +))) return 83;
		'shop//': if (n < 56 && SK_Near((+ the rope-lane +))) return 56; if (n < 62 && SK_Near((+ the print-shop +))) return 62; if (n < 66 && SK_Near((+ the paper-loft +))) return 66;
		'market//': if (n < 57 && SK_Near((+ the rope-lane +))) return 57; if (n < 68 && SK_Near((+ the fish-market +))) return 68; if (n < 72 && SK_Near((+ the smoke-house +))) return 72;
		'chandlery//': if (n < 58 && SK_Near((+ the rope-lane +))) return 58; if (n < 73 && SK_Near((+ the chandlery +))) return 73;
		'drowned//': if (n < 59 && SK_Near((+ the rope-lane +))) return 59; if (n < 75 && SK_Near((+ the chapel +))) return 75; if (n < 79 && SK_Near((+ the bell-tower +))) return 79;
		'chapel//': if (n < 60 && SK_Near((+ the rope-lane +))) return 60; if (n < 75 && SK_Near((+ the chapel +))) return 75; if (n < 80 && SK_Near((+ the bell-tower +))) return 80;
		'road//': if (n < 61 && SK_Near((+ the rope-lane +))) return 61; if (n < 82 && SK_Near((+ the quay-road +))) return 82; if (n < 86 && SK_Near((+ the customs-hall +))) return 86;
		'loft//': if (n < 64 && SK_Near((+ the print-shop +))) return 64; if (n < 65 && SK_Near((+ the paper-loft +))) return 65;
		'cellar//': if (n < 67 && SK_Near((+ the press-cellar +))) return 67;
		'house//': if (n < 70 && SK_Near((+ the fish-market +))) return 70; if (n < 71 && SK_Near((+ the smoke-house +))) return 71;
		'tower//': if (n < 77 && SK_Near((+ the chapel +))) return 77; if (n < 78 && SK_Near((+ the bell-tower +))) return 78;
		'crypt//': if (n < 81 && SK_Near((+ the crypt +))) return 81;
		'hall//': if (n < 84 && SK_Near((+ the quay-road +))) return 84; if (n < 85 && SK_Near((+ the customs-hall +))) return 85; if (n < 89 && SK_Near((+ the mole +))) return 89;
		'mole//': if (n < 87 && SK_Near((+ the customs-hall +))) return 87; if (n < 88 && SK_Near((+ the mole +))) return 88;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "address addresses air arc arcs arm arms";
		}
		'b': switch (n) {
			1: return "bible bibles bill bills blockade blockades blot blots body boot boots bowl bowls bread breads breadth breadths breakfast breakfasts breakwater";
			2: return "breakwaters buoy buoys button buttons";
		}
		'c': switch (n) {
			1: return "canteen canteens ceiling change changes cities city clank clanks coil coils column columns comb combs comma command commands commas corner corners";
			2: return "curfew curfews custom customs";
		}
		'd': switch (n) {
			1: return "dig digs door doors dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears ebb ebbs elbow elbows error errors export exports eye eyes";
		}
		'f': switch (n) {
			1: return "face father fathers feet finger fingers fist fists flat flats floor floors foot friend friends";
		}
		'g': switch (n) {
			1: return "good goods ground guard guards";
		}
		'h': switch (n) {
			1: return "hair hand handful handfuls hands harbour harbours head headquarter headquarters heads hinge hinges hook hooks husband husbands";
		}
		'i': switch (n) {
			1: return "idler idlers inventories inventory iron irons";
		}
		'j': switch (n) {
			1: return "jackdaw jackdaws";
		}
		'k': switch (n) {
			1: return "kiss kisses knee knees";
		}
		'l': switch (n) {
			1: return "ladder ladders layer layers leg legs let lets lorries lorry lost losts loudspeaker loudspeakers";
		}
		'm': switch (n) {
			1: return "memories memory misprint misprints mouth mouths";
		}
		'n': switch (n) {
			1: return "name namer namers names net nets nose noses";
		}
		'o': switch (n) {
			1: return "official officials oilskin oilskins opinion opinions owner owners";
		}
		'p': switch (n) {
			1: return "palm palms pan pans paragraph paragraphs paste pastes patrol patrols pattern patterns pencil pencils people peril perils person persons photograph";
			2: return "photographs picture pictures pin pins pocket pockets port ports";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rail rails room rooms rule rules";
		}
		's': switch (n) {
			1: return "salt salts sergeant sergeants sexton sextons shed sheds shoulder shoulders sight sights skin skins sleeve sleeves smell smells smith smiths smoke";
			2: return "smokes spectacle spectacles splinter splinters square squares stair stairs star stars stone stones string strings";
		}
		't': switch (n) {
			1: return "tail tails text texts thick thicks thread threads throat throats thumb thumbs timetable timetables ton tons trade trades treasure treasures trouble";
			2: return "troubles trust trusts";
		}
		'v': switch (n) {
			1: return "view views voyage voyages";
		}
		'w': switch (n) {
			1: return "wall walls whistle whistles wind winds winter winters world worlds";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the steps-thing or the noun is the steps-seen:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the steps-thing or the noun is the steps-seen:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the steps-thing or the noun is the steps-seen:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'stair//': if (SK_Near((+ the chapel +))) rtrue;
		'ladder//': if (SK_Near(player)) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the chapel +))) rtrue;
	if (SK_Near(player)) rtrue;
	if (TestScope((+ the steps-thing +), player)) rtrue;
	if (TestScope((+ the steps-seen +), player)) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the bale-thing is in-place]stands in the corner[otherwise]has been pushed aside[end if]".

To say choice-2: say "[if the piet is surly]that has not been alight since the blockade[otherwise]that is alight at last[end if]".

To say choice-3: say "[if the krall is vigilant]Sergeant Krall sits across the way to the mole, under his lamp.[no line break][otherwise]Sergeant Krall sits under his lamp, writing.[no line break][end if]".
