"The Night Mr Pym Walked Round" by Starling

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

The rotunda is a room. It is privately-named.
The lodge is a room. It is privately-named.
The portico is a room. It is privately-named.
The mammal-hall is a room. It is privately-named.
The assay-lab is a room. It is privately-named.
The gem-gallery is a room. It is privately-named.
The library-room is a room. It is privately-named.
The office is a room. It is privately-named.
The balcony is a room. It is privately-named.
The dome is a room. It is privately-named.
The workshop is a room. It is privately-named.
The boiler-room is a room. It is privately-named.

The printed name of the rotunda is "Meteorite Rotunda".
The description of the rotunda is "A round hall under a dome. In the middle, on a carpet, stands the glass case with one pane broken. The lodge is west, the portico south, the mammals north, the gems east; stairs go up to a balcony and down to the basement.[if the harrow-iron is in the glass-case] The Harrow Iron is in its place.[end if]".
The lodge is west of the rotunda.
The portico is south of the rotunda.
The mammal-hall is north of the rotunda.
The gem-gallery is east of the rotunda.
The balcony is up of the rotunda.
The workshop is down of the rotunda.

The printed name of the lodge is "Watchman[']s Lodge".
The description of the lodge is "The watchman[']s lodge, just wide enough for one honest man. The time clock ticks on the wall. The rotunda is east.".
The rotunda is east of the lodge.

The printed name of the portico is "Portico".
The description of the portico is "Columns, rain, and a brass doorbell with its cover hanging open. The rotunda is north.".
The rotunda is north of the portico.

The printed name of the mammal-hall is "Hall of Mammals".
The description of the mammal-hall is "Glass eyes in ranks. Rajah the elephant stands in the middle with his trunk out, and the assay door is to the north, the rotunda south.[if the lab-door is open] The assay door stands open.[end if]".
The rotunda is south of the mammal-hall.

The printed name of the assay-lab is "Assay Room".
The description of the assay-lab is "A narrow room of drains and fume. There is an acid bath, and an iodine jar on a hotplate. South is the hall of mammals.".

The printed name of the gem-gallery is "Gem Gallery".
The description of the gem-gallery is "Trays of quartz and labels. The office door is east, the library north, the rotunda west.".
The rotunda is west of the gem-gallery.
The library-room is north of the gem-gallery.

The printed name of the library-room is "Library".
The description of the library-room is "Eight thousand books that nobody has missed. The library globe stands in its frame. The gems are south.".
The gem-gallery is south of the library-room.

The printed name of the office is "Director[']s Office".
The description of the office is "Mahogany and good intentions. A travelling bag waits by the desk, packed for Thursday. The gallery is west.".

The printed name of the balcony is "Balcony".
The description of the balcony is "An iron balcony round the inside of the rotunda. Overhead is the dome hatch; stairs go down.[if the hatch is within-reach] A ladder goes up.[end if]".
The rotunda is down of the balcony.
The dome is up of the balcony.

The printed name of the dome is "Dome".
The description of the dome is "A shell of glass with the whole sky in it. A chained stamp hangs on the wall. The hatch is underfoot.".
The balcony is down of the dome.

The printed name of the workshop is "Basement Workshop".
The description of the workshop is "Benches, half an owl, crates. Steps go up; the boiler room is west.".
The rotunda is up of the workshop.
The boiler-room is west of the workshop.
The workshop is dark.

The printed name of the boiler-room is "Boiler Room".
The description of the boiler-room is "The boiler, and a coal heap, and soot on the rest. The workshop is east.".
The workshop is east of the boiler-room.
The boiler-room is dark.

Part 2 - States

A thing can be emptied or stopped-up. A thing is usually stopped-up.

A thing can be within-reach or out-of-reach. A thing is usually out-of-reach.

A thing can be combed or uncombed. A thing is usually uncombed.

A thing can be tested or untested. A thing is usually untested.

A thing can be raked or unraked. A thing is usually unraked.

A thing can be powered or hollow. A thing is usually hollow.

A thing can be stamped or unstamped. A thing is usually unstamped.

A thing can be unrolled or rolled. A thing is usually rolled.

A thing can be etched or plain. A thing is usually plain.

A thing can be legible or illegible. A thing is usually illegible.

Part 3 - Things

The inspector is a man. It is privately-named.
The pym is a man. It is privately-named.
The time-clock is a container. It is privately-named.
The lab-door is a door. It is privately-named.
The office-door is a door. It is privately-named.
The elephant is a thing. It is privately-named.
The hatch is a thing. It is privately-named.
The station-key is a thing. It is privately-named.
The glass-case is a container. It is privately-named.
The carpet-thing is a thing. It is privately-named.
The globe is a container. It is privately-named.
The bag is a thing. It is privately-named.
The boiler is a thing. It is privately-named.
The iodine is a thing. It is privately-named.
The acid is a thing. It is privately-named.
The torch is a thing. It is privately-named.
The battery is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.
The brass-key is a thing. It is privately-named.
The bronze-key is a thing. It is privately-named.
The steel-key is a thing. It is privately-named.
The tiny-key is a thing. It is privately-named.
The tape is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The tongs is a thing. It is privately-named.
The rake is a thing. It is privately-named.
The magnet is a thing. It is privately-named.
The flakes is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The harrow-iron is a thing. It is privately-named.
The discharge is a thing. It is privately-named.
The bowler is a thing. It is privately-named.
The peppermint is a thing. It is privately-named.
The shelf-thing is a thing. It is privately-named.
The desk is a thing. It is privately-named.
The columns is a thing. It is privately-named.
The giraffe is a thing. It is privately-named.
The hotplate is a thing. It is privately-named.
The trays is a thing. It is privately-named.
The old-books is a thing. It is privately-named.
The railings is a thing. It is privately-named.
The night-sky is a thing. It is privately-named.
The crates is a thing. It is privately-named.
The half-an-owl is a thing. It is privately-named.
The coal-heap is a thing. It is privately-named.

The inspector is in the rotunda.
The printed name of the inspector is "Inspector Brill".
Include (- with name 'inspector//' 'brill//' 'policeman//' 'damp//' 'man//', -) when defining the inspector.
The description of the inspector is "A damp man with a notebook, not stupid. Show him things.".
The appearance of the inspector is "Inspector Brill is walking round the carpet[']s edge.".
The first place of the inspector is the rotunda.
The inspector is proper-named.

The pym is in the lodge.
The printed name of the pym is "Mr Pym".
Include (- with name 'mr//' 'pym//' 'grandfather//' 'watchman//' 'honest//' 'man//', -) when defining the pym.
The description of the pym is "Your grandfather, night watchman for forty years.[if the pipe is not carried by the pym] His hand keeps going to the pocket where his pipe should be; give it to him and he might talk.[end if]".
The appearance of the pym is "Mr Pym, your grandfather, sits on his own chair like a guest.".
The first place of the pym is the lodge.
The pym is proper-named.

The time-clock is in the lodge.
The printed name of the time-clock is "time clock".
Include (- with name 'time//' 'clock//' 'timepiece//' 'recording//' 'clocks//p', -) when defining the time-clock.
The description of the time-clock is "The watchman[']s recording clock. It stamps a paper tape at each station of the round, and locks.".
The time-clock is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the time-clock is the brass-key.

The lab-door is north of the mammal-hall and south of the assay-lab.
The printed name of the lab-door is "assay door".
Include (- with name 'assay//' 'door//' 'lab//' 'bronze//' 'lock//' 'doors//p', -) when defining the lab-door.
The description of the lab-door is "Painted, stained, and locked with a bronze lock.".
The lab-door is openable, closed, lockable and locked.
The matching key of the lab-door is the bronze-key.

The office-door is east of the gem-gallery and west of the office.
The printed name of the office-door is "office door".
Include (- with name 'office//' 'door//' 'mahogany//' 'steel//' 'lock//' 'doors//p', -) when defining the office-door.
The description of the office-door is "Mahogany, with DIRECTOR on it in gold, and a steel lock.".
The office-door is openable, closed, lockable and locked.
The matching key of the office-door is the steel-key.

The elephant is in the mammal-hall.
The printed name of the elephant is "elephant".
Include (- with name 'elephant//' 'trunk//' 'rajah//' 'elephants//p', -) when defining the elephant.
The description of the elephant is "Rajah, shot in 1871 and moth-proofed since. [choice-1][if the elephant is stopped-up] Something is stuck up the trunk of the elephant.[end if][if the elephant is emptied] The elephant breathes more freely.[end if]".
The elephant is fixed in place and scenery.

The hatch is in the balcony.
The printed name of the hatch is "dome hatch".
Include (- with name 'dome//' 'hatch//' 'hatches//p', -) when defining the hatch.
The description of the hatch is "A hatch in the dome, ten feet up. [choice-2][if the hatch is out-of-reach] The dome hatch is out of reach.[end if][if the hatch is within-reach] A ladder stands against the dome hatch.[end if]".
The hatch is fixed in place and scenery.

The station-key is in the dome.
The printed name of the station-key is "chained stamp".
Include (- with name 'chained//' 'stamp//' 'chain//' 'dome//' 'key//' 'station//' 'stamps//p', -) when defining the station-key.
The description of the station-key is "A stamp on a chain, for the tape of the clock, but it would stamp a card as well.".
The station-key is fixed in place and scenery.

The glass-case is in the rotunda.
The printed name of the glass-case is "glass case".
Include (- with name 'glass//' 'case//' 'plinth//' 'cases//p', -) when defining the glass-case.
The description of the glass-case is "A brass label: THE HARROW IRON, 41 lb. Put it back.".
The glass-case is fixed in place, not enterable, unopenable, open and scenery.

The carpet-thing is in the rotunda.
The printed name of the carpet-thing is "carpet".
Include (- with name 'carpet//' 'rug//' 'floor//' 'carpets//p', -) when defining the carpet-thing.
The description of the carpet-thing is "Turkish, with the mark of something dragged. A magnet would comb it for iron.[if the carpet-thing is uncombed] The carpet glitters a little, if you look for it.[end if][if the carpet-thing is combed] The carpet has been combed.[end if]".
The carpet-thing is fixed in place and scenery.

The globe is in the library-room.
The printed name of the globe is "library globe".
Include (- with name 'library//' 'globe//' 'world//' 'globes//p', -) when defining the globe.
The description of the globe is "The world in 1780, four feet across, hinged at the equator and locked.".
The globe is fixed in place, not enterable, openable, closed, lockable, locked and scenery.
The matching key of the globe is the tiny-key.

The bag is in the office.
The printed name of the bag is "travelling bag".
Include (- with name 'travelling//' 'bag//' 'lining//' 'bags//p', -) when defining the bag.
The description of the bag is "Pigskin, heavy for what is in it. Comb the lining with a magnet and you would know.[if the bag is untested] The travelling bag looks innocent.[end if][if the bag is tested] The seams of the travelling bag are shedding iron.[end if]".
The bag is fixed in place and scenery.

The boiler is in the boiler-room.
The printed name of the boiler is "boiler".
Include (- with name 'boiler//' 'ash//' 'ashes//' 'grate//' 'coal//' 'bed//' 'boilers//p', -) when defining the boiler.
The description of the boiler is "A coal boiler with a bed of grey ash. Rake it with a rake.[if the boiler is unraked] The ash of the boiler has not been raked.[end if][if the boiler is raked] The ash of the boiler is raked out.[end if]".
The boiler is fixed in place and scenery.

The iodine is in the assay-lab.
The printed name of the iodine is "iodine jar".
Include (- with name 'iodine//' 'jar//' 'violet//' 'crystals//' 'jars//p', -) when defining the iodine.
The description of the iodine is "Violet crystals. Ink that you hold over them comes up brown.".
The iodine is fixed in place and scenery.

The acid is in the assay-lab.
The printed name of the acid is "acid bath".
Include (- with name 'acid//' 'bath//' 'earthenware//' 'baths//p', -) when defining the acid.
The description of the acid is "Weak nitric in an earthenware bath, to etch metals with.".
The acid is fixed in place and scenery.

The torch is in the lodge.
The printed name of the torch is "torch".
Include (- with name 'torch//' 'lamp//' 'flashlight//' 'rubber//' 'torches//p', -) when defining the torch.
The description of the torch is "A rubber torch. One must fit a battery into it, and switch it on.[if the torch is hollow] The torch has no battery.[end if][if the torch is powered] The torch has a battery in it.[end if]".
The appearance of the torch is "A torch lies on the shelf.".
The first place of the torch is the lodge.
The torch is portable.
The torch is switchable. The torch is switched off.

The battery is in the portico.
The printed name of the battery is "dry battery".
Include (- with name 'dry//' 'battery//' 'doorbell//' 'open//' 'brass//' 'batteries//p', -) when defining the battery.
The description of the battery is "The doorbell[']s dry battery. It would fit into a torch.".
The appearance of the battery is "In the open doorbell you see a dry battery.".
The first place of the battery is the portico.
The battery is portable.

The pipe is in the portico.
The printed name of the pipe is "briar pipe".
Include (- with name 'briar//' 'pipe//' 'pipes//p', -) when defining the pipe.
The description of the pipe is "A briar with a bitten stem. He will want it; give it to him.".
The appearance of the pipe is "A briar pipe lies on the top step.".
The first place of the pipe is the portico.
The pipe is portable.

The card-thing is in the lodge.
The printed name of the card-thing is "blank card".
Include (- with name 'blank//' 'card//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "A visitor[']s card with nothing on it. You could stamp it.[if the card-thing is unstamped] There is nothing on the blank card.[end if][if the card-thing is stamped] The blank card bears a star with a notch.[end if]".
The appearance of the card-thing is "There is a blank card on the desk.".
The first place of the card-thing is the lodge.
The card-thing is portable.

The printed name of the brass-key is "brass key".
Include (- with name 'brass//' 'key//' 'keys//p', -) when defining the brass-key.
The description of the brass-key is "A key on a bootlace, for the time clock.".
The brass-key is portable.

The printed name of the bronze-key is "bronze key".
Include (- with name 'bronze//' 'key//' 'keys//p', -) when defining the bronze-key.
The description of the bronze-key is "It smells of sawdust and elephant.".
The bronze-key is portable.

The printed name of the steel-key is "steel key".
Include (- with name 'steel//' 'key//' 'pass//' 'keys//p', -) when defining the steel-key.
The description of the steel-key is "The director[']s pass. It unlocks his office.".
The steel-key is portable.

The printed name of the tiny-key is "tiny key".
Include (- with name 'tiny//' 'key//' 'globe//' 'keys//p', -) when defining the tiny-key.
The description of the tiny-key is "A key with a little world on its bow, for the globe.".
The tiny-key is portable.

The tape is in the time-clock.
The printed name of the tape is "paper tape".
Include (- with name 'paper//' 'tape//' 'reel//' 'tapes//p', -) when defining the tape.
The description of the tape is "A paper tape from the clock. Unroll it and read it.[if the tape is rolled] The paper tape is rolled tight.[end if][if the tape is unrolled] The paper tape is unrolled.[end if]".
The tape is portable.

The ladder is in the mammal-hall.
The printed name of the ladder is "ladder".
Include (- with name 'ladder//' 'steps//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "A taxidermist[']s ladder. You set it against things.".
The appearance of the ladder is "A ladder leans against the giraffe.".
The first place of the ladder is the mammal-hall.
The ladder is portable.

The tongs is in the boiler-room.
The printed name of the tongs is "coal tongs".
Include (- with name 'coal//' 'tongs//', -) when defining the tongs.
The description of the tongs is "Long black tongs, for coal, to fish with.".
The appearance of the tongs is "Coal tongs hang by the heap.".
The first place of the tongs is the boiler-room.
The tongs is portable and plural-named.

The rake is in the workshop.
The printed name of the rake is "rake".
Include (- with name 'rake//' 'hoe//' 'rakes//p', -) when defining the rake.
The description of the rake is "A rake with a long iron handle, to rake ash with.".
The appearance of the rake is "A rake stands in the corner.".
The first place of the rake is the workshop.
The rake is portable.

The magnet is in the workshop.
The printed name of the magnet is "magnet".
Include (- with name 'magnet//' 'horseshoe//' 'magnets//p', -) when defining the magnet.
The description of the magnet is "A horseshoe magnet as long as your arm. You comb things with it.".
The appearance of the magnet is "A great magnet is stuck to a pipe.".
The first place of the magnet is the workshop.
The magnet is portable.

The printed name of the flakes is "bright flakes".
Include (- with name 'bright//' 'flakes//' 'filings//', -) when defining the flakes.
The description of the flakes is "Bright flakes of iron. Etch them with acid, and they might say where they are from.[if the flakes is plain] The bright flakes might be anybody[']s iron.[end if][if the flakes is etched] The bright flakes show the crossed bars of the sky.[end if]".
The flakes is portable and plural-named.

The printed name of the letter-thing is "charred letter".
Include (- with name 'charred//' 'letter//' 'writing//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "A letter, burnt black. Hold it over something.[if the letter-thing is illegible] Not a word of the charred letter can be read.[end if][if the letter-thing is legible] The writing on the charred letter is brown and plain.[end if]".
The letter-thing is portable.

The harrow-iron is in the globe.
The printed name of the harrow-iron is "Harrow Iron".
Include (- with name 'harrow//' 'iron//' 'meteorite//' 'meteor//' 'irons//p', -) when defining the harrow-iron.
The description of the harrow-iron is "Forty-one pounds of night sky, thumb-printed by its fall.".
The harrow-iron is portable.

The printed name of the discharge is "release note".
Include (- with name 'release//' 'note//' 'discharge//' 'notes//p', -) when defining the discharge.
The description of the discharge is "Two lines and a signature. Give it to your grandfather.".
The discharge is portable.

The bowler is in the portico.
The printed name of the bowler is "bowler hat".
Include (- with name 'bowler//' 'hat//' 'hats//p', -) when defining the bowler.
The description of the bowler is "Somebody important left in a hurry.".
The appearance of the bowler is "Somebody has left a bowler hat.".
The first place of the bowler is the portico.
The bowler is portable and wearable.

The peppermint is in the lodge.
The printed name of the peppermint is "peppermint".
Include (- with name 'peppermint//' 'mint//' 'sweet//' 'peppermints//p', -) when defining the peppermint.
The description of the peppermint is "Striped, and slightly furred.".
The appearance of the peppermint is "One peppermint remains in a saucer.".
The first place of the peppermint is the lodge.
The peppermint is portable and edible.

The shelf-thing is in the lodge.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'saucer//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "A tin, a torch, a photograph of stars.".
The shelf-thing is fixed in place and scenery.

The printed name of the desk is "desk".
Include (- with name 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "There is nothing on it that proves anything.".
The desk is fixed in place and scenery.

The columns is in the portico.
The printed name of the columns is "columns".
Include (- with name 'columns//' 'rain//' 'top//' 'step//', -) when defining the columns.
The description of the columns is "Six, Doric, and wet.".
The columns is fixed in place, scenery and plural-named.

The giraffe is in the mammal-hall.
The printed name of the giraffe is "giraffe".
Include (- with name 'giraffe//' 'glass//' 'eyes//' 'giraffes//p', -) when defining the giraffe.
The description of the giraffe is "Its neck is in two halves, and the halves do not quite agree.".
The giraffe is fixed in place and scenery.

The hotplate is in the assay-lab.
The printed name of the hotplate is "hotplate".
Include (- with name 'hotplate//' 'drains//' 'hotplates//p', -) when defining the hotplate.
The description of the hotplate is "Warm, under the jar.".
The hotplate is fixed in place and scenery.

The trays is in the gem-gallery.
The printed name of the trays is "trays".
Include (- with name 'trays//' 'tray//' 'quartz//', -) when defining the trays.
The description of the trays is "Quartz, quartz, quartz, and a space with a label: ON LOAN.".
The trays is fixed in place, scenery and plural-named.

The old-books is in the library-room.
The printed name of the old-books is "old books".
Include (- with name 'old//' 'books//' 'thousand//', -) when defining the old-books.
The description of the old-books is "Sermons, and the transactions of societies.".
The old-books is fixed in place, scenery and plural-named.

The railings is in the balcony.
The printed name of the railings is "railings".
Include (- with name 'railings//' 'railing//', -) when defining the railings.
The description of the railings is "Iron lace, and lower than you would like.".
The railings is fixed in place, scenery and plural-named.

The night-sky is in the dome.
The printed name of the night-sky is "night sky".
Include (- with name 'night//' 'sky//' 'glass//' 'shell//' 'whole//' 'skies//p', -) when defining the night-sky.
The description of the night-sky is "The whole of it, and it has stopped raining in one corner.".
The night-sky is fixed in place and scenery.

The crates is in the workshop.
The printed name of the crates is "crates".
Include (- with name 'crates//' 'crate//' 'benches//', -) when defining the crates.
The description of the crates is "RHINOCEROS (PART).".
The crates is fixed in place, scenery and plural-named.

The half-an-owl is in the workshop.
The printed name of the half-an-owl is "half owl".
Include (- with name 'half//' 'owl//' 'owls//p', -) when defining the half-an-owl.
The description of the half-an-owl is "The front half. It looks surprised.".
The half-an-owl is fixed in place and scenery.

The coal-heap is in the boiler-room.
The printed name of the coal-heap is "coal heap".
Include (- with name 'coal//' 'heap//' 'soot//' 'heaps//p', -) when defining the coal-heap.
The description of the coal-heap is "A ton, with a hollow where somebody sits.".
The coal-heap is fixed in place and scenery.

The description of the player is "You look as you always do."

Rule for printing the description of a dark room when the location of the player is the workshop:
	say "The basement is dark, and full of things with edges. You will need a light.";
	say line break.

Rule for printing the description of a dark room when the location of the player is the boiler-room:
	say "You can hear the boiler ticking as it cools, and see nothing of it at all.";
	say line break.

Kindling: if the torch is switched on, now the torch is lit; otherwise now the torch is unlit.

Placing backdrops:
	if the location of the player is the lodge or the location of the player is the office, move the desk to the location of the player;
	otherwise remove the desk from play.

Check greeting the inspector:
	say "[quotation mark]You[']ll be the granddaughter. He was alone in the building and it is gone; that is all I need, unless you have something better. Ask, if it helps.[quotation mark]";
	stop the action;
	continue the action.

Check asking the inspector about something:
	if (the topic understood includes "pym" or the topic understood includes "grandfather" or the topic understood includes "watchman"):
		say "[quotation mark]He won[']t say where he was at ten past two. Men who won[']t say are generally there.[quotation mark]";
		stop the action;
	if (the topic understood includes "meteorite" or the topic understood includes "iron" or the topic understood includes "case" or the topic understood includes "carpet"):
		say "[quotation mark]Forty pounds of iron. It was dragged, by the carpet. If it left crumbs, I can[']t see them; I am not a magnet.[quotation mark]";
		stop the action;
	if (the topic understood includes "director" or the topic understood includes "office" or the topic understood includes "letter" or the topic understood includes "bag"):
		say "[quotation mark]The director was at home in bed. He told me so himself, twice. And he burns his post, which is a tidy habit.[quotation mark]";
		stop the action;
	if (the topic understood includes "proof" or the topic understood includes "tape" or the topic understood includes "clock" or the topic understood includes "dome" or the topic understood includes "card" or the topic understood includes "stamp"):
		say "[quotation mark]Bring me his tape, and something to hold against it. A card stamped on the spot would do.[quotation mark]";
		stop the action;
	say "[quotation mark]Facts, miss,[quotation mark] says the inspector.";
	stop the action;
	continue the action.

Check telling the inspector about something:
	if (the topic understood includes "pym" or the topic understood includes "grandfather" or the topic understood includes "watchman"):
		say "[quotation mark]He won[']t say where he was at ten past two. Men who won[']t say are generally there.[quotation mark]";
		stop the action;
	if (the topic understood includes "meteorite" or the topic understood includes "iron" or the topic understood includes "case" or the topic understood includes "carpet"):
		say "[quotation mark]Forty pounds of iron. It was dragged, by the carpet. If it left crumbs, I can[']t see them; I am not a magnet.[quotation mark]";
		stop the action;
	if (the topic understood includes "director" or the topic understood includes "office" or the topic understood includes "letter" or the topic understood includes "bag"):
		say "[quotation mark]The director was at home in bed. He told me so himself, twice. And he burns his post, which is a tidy habit.[quotation mark]";
		stop the action;
	if (the topic understood includes "proof" or the topic understood includes "tape" or the topic understood includes "clock" or the topic understood includes "dome" or the topic understood includes "card" or the topic understood includes "stamp"):
		say "[quotation mark]Bring me his tape, and something to hold against it. A card stamped on the spot would do.[quotation mark]";
		stop the action;
	say "[quotation mark]Facts, miss,[quotation mark] says the inspector.";
	stop the action;
	continue the action.

Check answering the inspector that something:
	say "[quotation mark]Facts, miss,[quotation mark] says the inspector.";
	stop the action;
	continue the action.

Check ordering the inspector to something:
	say "[quotation mark]Facts, miss,[quotation mark] says the inspector.";
	stop the action;
	continue the action.

Check giving something to the inspector:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the tape) and the tape is unrolled and the card-thing is stamped and the card-thing is enclosed by the player and the steel-key is nowhere:
		now the steel-key is carried by the player;
		say "He lays card on tape and tape on card. [quotation mark]Star, notch, chain. Then at ten past two he was in the roof, and somebody else was down here.[quotation mark] He gives you a steel key. [quotation mark]The director[']s own pass. He won[']t ask you what you do with it; I shall.[quotation mark]";
		stop the action;
	if (the noun is the tape):
		say "[quotation mark]A strip of paper with stars on it. Anybody can print a star, miss. Show me that this one was printed up there and nowhere else.[quotation mark]";
		stop the action;
	if (the noun is the card-thing):
		say "[quotation mark]Very pretty. Now show me the tape that it goes with.[quotation mark]";
		stop the action;
	if (the noun is the letter-thing) and the letter-thing is legible and the flakes is etched and the flakes is enclosed by the player and the harrow-iron is in the glass-case and the discharge is nowhere:
		now the discharge is carried by the player;
		say "He reads it, looks at the flakes through your fingers, looks at the case. [quotation mark]In his bag, in his boiler and in his globe,[quotation mark] he says. [quotation mark]Sergeant! The director.[quotation mark] Then he writes two lines and hands them to you: a release note.";
		stop the action;
	if (the noun is the letter-thing) and the letter-thing is legible:
		say "[quotation mark]Ugly. But a letter is a letter. I want the iron in that case, and flakes that a chemist would swear to, in your hand, and then I[']ll name him.[quotation mark]";
		stop the action;
	if (the noun is the flakes):
		say "[quotation mark]Iron is iron, miss, till somebody etches it. And then I would still want it in writing.[quotation mark]";
		stop the action;
	if (the noun is the harrow-iron):
		say "[quotation mark]So that[']s where it comes to. Put it in its case before I wake up.[quotation mark]";
		stop the action;
	say "[quotation mark]And what does that prove?[quotation mark]";
	stop the action;
	continue the action.

Check showing something to the inspector:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the tape) and the tape is unrolled and the card-thing is stamped and the card-thing is enclosed by the player and the steel-key is nowhere:
		now the steel-key is carried by the player;
		say "He lays card on tape and tape on card. [quotation mark]Star, notch, chain. Then at ten past two he was in the roof, and somebody else was down here.[quotation mark] He gives you a steel key. [quotation mark]The director[']s own pass. He won[']t ask you what you do with it; I shall.[quotation mark]";
		stop the action;
	if (the noun is the tape):
		say "[quotation mark]A strip of paper with stars on it. Anybody can print a star, miss. Show me that this one was printed up there and nowhere else.[quotation mark]";
		stop the action;
	if (the noun is the card-thing):
		say "[quotation mark]Very pretty. Now show me the tape that it goes with.[quotation mark]";
		stop the action;
	if (the noun is the letter-thing) and the letter-thing is legible and the flakes is etched and the flakes is enclosed by the player and the harrow-iron is in the glass-case and the discharge is nowhere:
		now the discharge is carried by the player;
		say "He reads it, looks at the flakes through your fingers, looks at the case. [quotation mark]In his bag, in his boiler and in his globe,[quotation mark] he says. [quotation mark]Sergeant! The director.[quotation mark] Then he writes two lines and hands them to you: a release note.";
		stop the action;
	if (the noun is the letter-thing) and the letter-thing is legible:
		say "[quotation mark]Ugly. But a letter is a letter. I want the iron in that case, and flakes that a chemist would swear to, in your hand, and then I[']ll name him.[quotation mark]";
		stop the action;
	if (the noun is the flakes):
		say "[quotation mark]Iron is iron, miss, till somebody etches it. And then I would still want it in writing.[quotation mark]";
		stop the action;
	if (the noun is the harrow-iron):
		say "[quotation mark]So that[']s where it comes to. Put it in its case before I wake up.[quotation mark]";
		stop the action;
	say "[quotation mark]And what does that prove?[quotation mark]";
	stop the action;
	continue the action.

Check greeting the pym:
	if the brass-key is nowhere:
		say "He shakes his head. He keeps patting the pocket where his pipe should be. He had it when they took him out on the portico.";
		stop the action;
	say "[quotation mark]Go on, Nell. You[']re warm.[quotation mark]";
	stop the action;
	continue the action.

Check asking the pym about something:
	if (the topic understood includes "dome" or the topic understood includes "stamp" or the topic understood includes "ladder" or the topic understood includes "hatch"):
		say "[quotation mark]The stamp[']s chained to the wall up there. You want the ladder from the mammals, and set it against the hatch. They keep the steps locked up since the Bishop fell.[quotation mark]";
		stop the action;
	if (the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "basement" or the topic understood includes "workshop"):
		say "[quotation mark]Torch is dead. It takes the same battery as the front-door bell.[quotation mark]";
		stop the action;
	if (the topic understood includes "director" or the topic understood includes "bag" or the topic understood includes "globe"):
		say "[quotation mark]I saw a light in the library at three. I thought it was the ghost, so I left it its privacy.[quotation mark]";
		stop the action;
	if (the topic understood includes "assay" or the topic understood includes "chemist" or the topic understood includes "elephant" or the topic understood includes "key"):
		say "[quotation mark]The chemist keeps his key up Rajah[']s trunk. He uses tongs.[quotation mark]";
		stop the action;
	if (the topic understood includes "letter" or the topic understood includes "boiler" or the topic understood includes "ash" or the topic understood includes "iodine"):
		say "[quotation mark]The director came down to the boiler at four, with paper. Burnt paper[']s not dead, mind. Hold it over iodine.[quotation mark]";
		stop the action;
	if (the topic understood includes "meteorite" or the topic understood includes "iron" or the topic understood includes "magnet" or the topic understood includes "flakes"):
		say "[quotation mark]It sheds. I[']ve swept it up for twenty years. A magnet would comb it out of the carpet.[quotation mark]";
		stop the action;
	say "[quotation mark]I can[']t think, Nell,[quotation mark] says your grandfather.";
	stop the action;
	continue the action.

Check telling the pym about something:
	if (the topic understood includes "dome" or the topic understood includes "stamp" or the topic understood includes "ladder" or the topic understood includes "hatch"):
		say "[quotation mark]The stamp[']s chained to the wall up there. You want the ladder from the mammals, and set it against the hatch. They keep the steps locked up since the Bishop fell.[quotation mark]";
		stop the action;
	if (the topic understood includes "torch" or the topic understood includes "battery" or the topic understood includes "basement" or the topic understood includes "workshop"):
		say "[quotation mark]Torch is dead. It takes the same battery as the front-door bell.[quotation mark]";
		stop the action;
	if (the topic understood includes "director" or the topic understood includes "bag" or the topic understood includes "globe"):
		say "[quotation mark]I saw a light in the library at three. I thought it was the ghost, so I left it its privacy.[quotation mark]";
		stop the action;
	if (the topic understood includes "assay" or the topic understood includes "chemist" or the topic understood includes "elephant" or the topic understood includes "key"):
		say "[quotation mark]The chemist keeps his key up Rajah[']s trunk. He uses tongs.[quotation mark]";
		stop the action;
	if (the topic understood includes "letter" or the topic understood includes "boiler" or the topic understood includes "ash" or the topic understood includes "iodine"):
		say "[quotation mark]The director came down to the boiler at four, with paper. Burnt paper[']s not dead, mind. Hold it over iodine.[quotation mark]";
		stop the action;
	if (the topic understood includes "meteorite" or the topic understood includes "iron" or the topic understood includes "magnet" or the topic understood includes "flakes"):
		say "[quotation mark]It sheds. I[']ve swept it up for twenty years. A magnet would comb it out of the carpet.[quotation mark]";
		stop the action;
	say "[quotation mark]I can[']t think, Nell,[quotation mark] says your grandfather.";
	stop the action;
	continue the action.

Check answering the pym that something:
	say "[quotation mark]I can[']t think, Nell,[quotation mark] says your grandfather.";
	stop the action;
	continue the action.

Check ordering the pym to something:
	say "[quotation mark]I can[']t think, Nell,[quotation mark] says your grandfather.";
	stop the action;
	continue the action.

Check giving something to the pym:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pipe) and the brass-key is nowhere:
		now the pipe is carried by the pym;
		now the brass-key is carried by the player;
		say "He holds it without lighting it. [quotation mark]I go up in the dome at two, to look at the stars. It isn[']t on the round. Twenty years, Nell. I[']d have been sacked.[quotation mark] He gives you a brass key. [quotation mark]For the clock. Unroll the tape; it[']ll have stamped.[quotation mark]";
		stop the action;
	if (the noun is the discharge):
		now the discharge is carried by the pym;
		say "He reads it, folds it small and puts it in his hatband. [quotation mark]Well,[quotation mark] he says, [quotation mark]I had better finish my round.[quotation mark]";
		stop the action;
	say "He turns it over kindly and gives it back.";
	stop the action;
	continue the action.

Check showing something to the pym:
	unless the player is holding the noun:
		say "You aren't holding [the noun].";
		stop the action;
	if (the noun is the pipe) and the brass-key is nowhere:
		now the pipe is carried by the pym;
		now the brass-key is carried by the player;
		say "He holds it without lighting it. [quotation mark]I go up in the dome at two, to look at the stars. It isn[']t on the round. Twenty years, Nell. I[']d have been sacked.[quotation mark] He gives you a brass key. [quotation mark]For the clock. Unroll the tape; it[']ll have stamped.[quotation mark]";
		stop the action;
	say "He turns it over kindly and gives it back.";
	stop the action;
	continue the action.

Part 4 - Actions

Fiting-into is an action applying to two things.
Understand "fit [something] into [something]" as fiting-into.
Understand "fit [something] in [something]" as fiting-into.
Understand "load [something] into [something]" as fiting-into.

Carry out fiting-into:
	if the noun is the battery and the second noun is the torch:
		if the battery is not enclosed by the player:
			say "You haven[']t got the battery.";
			stop the action;
		if the torch is not enclosed by the player:
			say "You aren[']t holding the torch.";
			stop the action;
		now the torch is powered;
		now the battery is nowhere;
		say "The spring squeaks, the cap screws down. You could switch it on now.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the torch:
		if the torch is not powered:
			say "Click. Nothing. There is no battery in it; the bell on the portico has one that nobody will miss tonight.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	continue the action.

Just-unrolling is an action applying to one thing.
Understand "unroll [something]" as just-unrolling.
Understand "unwind [something]" as just-unrolling.
Understand "uncurl [something]" as just-unrolling.

Carry out just-unrolling:
	if the noun is the tape:
		if the tape is not enclosed by the player:
			say "Take it out of the clock first.";
			stop the action;
		if the tape is not rolled:
			say "It is unrolled to the end.";
			stop the action;
		now the tape is unrolled;
		say "Purple stamps, one for each station. At ten past two, when the case was broken, there is a little star with a notch: the dome. If the stamp in the dome makes that star, he was a hundred steps up.";
		stop the action;
	say "That would lead nowhere.".

Just-reading is an action applying to one thing.
Understand the command "read" as something new.
Understand "read [something]" as just-reading.

Carry out just-reading:
	if the noun is the tape:
		if the tape is not unrolled:
			say "It is rolled tight. Unroll it.";
			stop the action;
		say "2.10: a star with a notch. The dome, if you can show it.";
		stop the action;
	if the noun is the letter-thing:
		if the letter-thing is not legible:
			say "Black on black. Hold it over something that would bring up the ink; there is iodine in the assay room.";
			stop the action;
		say "[quotation mark]Dear Director, four hundred for the Iron, on Thursday, no questions. Burn this.[quotation mark]";
		stop the action;
	if the noun is the discharge:
		say "[quotation mark]The man Pym may go home. Brill.[quotation mark] You should give it to him.";
		stop the action;
	try examining the noun.

Seting-against is an action applying to two things.
Understand "set [something] against [something]" as seting-against.
Understand "lean [something] against [something]" as seting-against.
Understand "raise [something] to [something]" as seting-against.
Understand "hoist [something] to [something]" as seting-against.

Carry out seting-against:
	if the noun is the ladder and the second noun is the hatch:
		if the ladder is not enclosed by the player:
			say "You haven[']t got the ladder.";
			stop the action;
		now the hatch is within-reach;
		now the ladder is in the balcony;
		say "It just reaches. The hatch lifts with your head, and there is a way up.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the ladder:
		if the hatch is not out-of-reach:
			say "It stands well where it is.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Stamping-with is an action applying to two things.
Understand "stamp [something] with [something]" as stamping-with.
Understand "mark [something] with [something]" as stamping-with.
Understand "print [something] with [something]" as stamping-with.

Carry out stamping-with:
	if the noun is the card-thing and the second noun is the station-key:
		if the card-thing is not enclosed by the player:
			say "You need a card in your hand, one with nothing on it.";
			stop the action;
		if the tape is not unrolled:
			say "You don[']t know yet what it would have to match. The clock in the lodge has a tape.";
			stop the action;
		if the card-thing is not unstamped:
			say "One star is enough.";
			stop the action;
		now the card-thing is stamped;
		say "A star with a notch. You hold it to the tape: the same star, the same notch. And the stamp is on a chain that would hold a ship.";
		stop the action;
	say "That would lead nowhere.".

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "break [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the station-key:
		say "The chain is riveted to the wall. Whoever stamps here, stands here.";
		stop the action;
	try pulling the noun.

Fishing-with is an action applying to two things.
Understand "fish [something] with [something]" as fishing-with.
Understand "probe [something] with [something]" as fishing-with.
Understand "search [something] with [something]" as fishing-with.

Carry out fishing-with:
	if the noun is the elephant and the second noun is the tongs:
		if the tongs is not enclosed by the player:
			say "You haven[']t got the tongs.";
			stop the action;
		if the elephant is not stopped-up:
			say "There is nothing more up there than sawdust.";
			stop the action;
		now the elephant is emptied;
		now the bronze-key is carried by the player;
		say "Sawdust, a toffee paper, and then, with a scrape, a bronze key. The chemist has put it there every night for thirty years, and believes that nobody knows.";
		stop the action;
	say "That would lead nowhere.".

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "look in [something]" as just-searching.

Carry out just-searching:
	if the noun is the elephant:
		say "Your arm is a foot too short. You feel metal. Something long would fish it out, such as coal tongs.";
		stop the action;
	if the noun is the boiler:
		say "Still hot under the grey. A rake would do it.";
		stop the action;
	try searching the noun.

Combing-with is an action applying to two things.
Understand "comb [something] with [something]" as combing-with.
Understand "sweep [something] with [something]" as combing-with.
Understand "own-test [something] with [something]" as combing-with.

Carry out combing-with:
	if the noun is the carpet-thing and the second noun is the magnet:
		if the magnet is not enclosed by the player:
			say "You haven[']t got the magnet.";
			stop the action;
		if the carpet-thing is not uncombed:
			say "You have had what there was.";
			stop the action;
		now the carpet-thing is combed;
		now the flakes is carried by the player;
		say "It comes up furred with bright flakes. They lie in a line, and the line goes east, toward the gem gallery and the director[']s door. Meteoric iron? Acid would tell: you could etch them.";
		stop the action;
	if the noun is the bag and the second noun is the magnet:
		if the magnet is not enclosed by the player:
			say "You haven[']t got the magnet.";
			stop the action;
		if the flakes is nowhere:
			say "You would not know what you were looking for. Comb the carpet first, where the iron lay.";
			stop the action;
		if the bag is not untested:
			say "It has told you everything.";
			stop the action;
		now the bag is tested;
		now the tiny-key is carried by the player;
		say "Flakes, the same flakes, in every seam. And with a click a tiny key jumps out of the lining onto the magnet. There is a little world on its bow: it must be the globe[']s.";
		stop the action;
	say "That would lead nowhere.".

Raking-with is an action applying to two things.
Understand "rake [something] with [something]" as raking-with.
Understand "stir [something] with [something]" as raking-with.
Understand "mix [something] with [something]" as raking-with.

Carry out raking-with:
	if the noun is the boiler and the second noun is the rake:
		if the rake is not enclosed by the player:
			say "You haven[']t got the rake.";
			stop the action;
		if the boiler is not unraked:
			say "Only clinker now.";
			stop the action;
		now the boiler is raked;
		now the letter-thing is carried by the player;
		say "Out of the ash comes a letter, black as a crow and nearly whole. Not a word can be read, but paper remembers; iodine, your grandfather says, will make it talk.";
		stop the action;
	say "That would lead nowhere.".

Etching-with is an action applying to two things.
Understand "etch [something] with [something]" as etching-with.
Understand "dip [something] in [something]" as etching-with.
Understand "own-test [something] in [something]" as etching-with.

Carry out etching-with:
	if the noun is the flakes and the second noun is the acid:
		if the flakes is not enclosed by the player:
			say "You aren[']t holding the flakes.";
			stop the action;
		if the flakes is not plain:
			say "They are etched.";
			stop the action;
		now the flakes is etched;
		say "You count twenty and lift them out. Across every flake run fine crossed bars, like a woven thing. Nothing made on earth has them.";
		stop the action;
	say "That would lead nowhere.".

Holding-over is an action applying to two things.
Understand "hold [something] over [something]" as holding-over.
Understand "expose [something] to [something]" as holding-over.
Understand "fume [something] with [something]" as holding-over.

Carry out holding-over:
	if the noun is the letter-thing and the second noun is the iodine:
		if the letter-thing is not enclosed by the player:
			say "You aren[']t holding the letter.";
			stop the action;
		if the letter-thing is not illegible:
			say "It has said what it has to say.";
			stop the action;
		now the letter-thing is legible;
		say "Violet smoke, and the ink comes up brown: [quotation mark]Dear Director, four hundred for the Iron, on Thursday, no questions. Burn this.[quotation mark] He did his best.";
		stop the action;
	say "That would lead nowhere.".

Just-smoking is an action applying to one thing.
Understand "smoke [something]" as just-smoking.

Carry out just-smoking:
	if the noun is the pipe:
		say "It is his. Give it to him.";
		stop the action;
	say "That would lead nowhere.".

Include (-
Verb 'test' = 'own-test';
-) after "Grammar" in "Output.i6t".

Check using:
	if the noun is the discharge:
		try just-reading the noun;
		stop the action;
	if the noun is the pipe:
		try just-smoking the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the tape:
		try other words;
		try just-unrolling the noun;
		be done with other words;
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the station-key:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the elephant or the noun is the boiler:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the elephant or the noun is the boiler:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the elephant or the noun is the boiler:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the station-key:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the carpet-thing or the noun is the bag:
		say "Say how: sweep [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The fiting-into action translates into I6 as "SKOwn1".
The seting-against action translates into I6 as "SKOwn2".
The stamping-with action translates into I6 as "SKOwn3".
The fishing-with action translates into I6 as "SKOwn4".
The combing-with action translates into I6 as "SKOwn5".
The raking-with action translates into I6 as "SKOwn6".
The etching-with action translates into I6 as "SKOwn7".
The holding-over action translates into I6 as "SKOwn8".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the torch +) && x == (+ the battery +)) return ##SKOwn1;
			if (y == (+ the hatch +) && x == (+ the ladder +)) return ##SKOwn2;
			if (y == (+ the station-key +) && x == (+ the card-thing +)) return ##SKOwn3;
			if (y == (+ the tongs +) && x == (+ the elephant +)) return ##SKOwn4;
			if (y == (+ the magnet +) && x == (+ the carpet-thing +) or (+ the bag +)) return ##SKOwn5;
			if (y == (+ the rake +) && x == (+ the boiler +)) return ##SKOwn6;
			if (y == (+ the acid +) && x == (+ the flakes +)) return ##SKOwn7;
			if (y == (+ the iodine +) && x == (+ the letter-thing +)) return ##SKOwn8;
		2:
			if (y == (+ the hatch +) && x == (+ the ladder +)) return ##SKOwn2;
			if (y == (+ the iodine +) && x == (+ the letter-thing +)) return ##SKOwn8;
		3:
			if (y == (+ the torch +) && x == (+ the battery +)) return ##SKOwn1;
			if (y == (+ the hatch +) && x == (+ the ladder +)) return ##SKOwn2;
			if (y == (+ the acid +) && x == (+ the flakes +)) return ##SKOwn7;
			if (y == (+ the iodine +) && x == (+ the letter-thing +)) return ##SKOwn8;
		4:
			if (y == (+ the hatch +) && x == (+ the ladder +)) return ##SKOwn2;
			if (y == (+ the iodine +) && x == (+ the letter-thing +)) return ##SKOwn8;
		6:
			if (y == (+ the torch +) && x == (+ the battery +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The torch-lit is a task. The points are 2.
The pipe-given is a task. The points are 2.
The tape-unrolled is a task. The points are 3.
The ladder-set is a task. The points are 2.
The card-stamped is a task. The points are 3.
The alibi-proved is a task. The points are 4.
The office-opened is a task. The points are 2.
The key-fetched is a task. The points are 2.
The lab-opened is a task. The points are 2.
The flakes-lifted is a task. The points are 3.
The flakes-etched is a task. The points are 3.
The letter-raked is a task. The points are 2.
The letter-fumed is a task. The points are 3.
The bag-tested is a task. The points are 3.
The iron-returned is a task. The points are 5.
The pym-freed is a task. The points are 5.

The maximum score is 46.

Every turn:
	if the torch-lit is pending and the torch is powered:
		achieve the torch-lit.

Every turn:
	if the pipe-given is pending and the brass-key is enclosed by the player:
		achieve the pipe-given.

Every turn:
	if the tape-unrolled is pending and the tape is unrolled:
		achieve the tape-unrolled.

Every turn:
	if the ladder-set is pending and the hatch is within-reach:
		achieve the ladder-set.

Every turn:
	if the card-stamped is pending and the card-thing is stamped:
		achieve the card-stamped.

Every turn:
	if the alibi-proved is pending and the steel-key is enclosed by the player:
		achieve the alibi-proved.

Every turn:
	if the office-opened is pending and the office-door is unlocked:
		achieve the office-opened.

Every turn:
	if the key-fetched is pending and the elephant is emptied:
		achieve the key-fetched.

Every turn:
	if the lab-opened is pending and the lab-door is unlocked:
		achieve the lab-opened.

Every turn:
	if the flakes-lifted is pending and the carpet-thing is combed:
		achieve the flakes-lifted.

Every turn:
	if the flakes-etched is pending and the flakes is etched:
		achieve the flakes-etched.

Every turn:
	if the letter-raked is pending and the boiler is raked:
		achieve the letter-raked.

Every turn:
	if the letter-fumed is pending and the letter-thing is legible:
		achieve the letter-fumed.

Every turn:
	if the bag-tested is pending and the bag is tested:
		achieve the bag-tested.

Every turn:
	if the iron-returned is pending and the harrow-iron is in the glass-case:
		achieve the iron-returned.

Every turn:
	if the pym-freed is pending and the discharge is carried by the pym:
		achieve the pym-freed.

Every turn:
	if the story has not ended and the turn count is at least 300 and the discharge is not carried by the pym:
		say "The van comes for him. He says good night to each of the animals by name as he is walked past them, and tells you to mind the step.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the torch-lit is achieved and the pipe-given is achieved and the tape-unrolled is achieved and the ladder-set is achieved and the card-stamped is achieved and the alibi-proved is achieved and the office-opened is achieved and the key-fetched is achieved and the lab-opened is achieved and the flakes-lifted is achieved and the flakes-etched is achieved and the letter-raked is achieved and the letter-fumed is achieved and the bag-tested is achieved and the iron-returned is achieved and the pym-freed is achieved:
		say "The director goes out to the van by the front steps, bareheaded. Your grandfather winds the clock, knocks out his pipe, and takes you round: lodge, boiler, mammals, gems; and at two, up the ladder, because now it is on the round.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the rotunda.

When play begins:
	say "The Harrow Iron fell on a turnip field in 1802 and stood in this museum until last night. The police have the night watchman for it, on the director[']s word. He is your grandfather; you have until the van comes, and he taught you how to look at things.".

To decide whether mention (N - a number) is absent:
	if N is 6:
		if the bag is tested:
			no;
		yes;
	if N is 7:
		if the bag is untested:
			no;
		yes;
	if N is 8:
		if the card-thing is stamped:
			no;
		yes;
	if N is 13:
		if the flakes is etched:
			no;
		yes;
	if N is 14:
		if the flakes is etched:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 37, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "The pages have gone wavy, and he writes with the wave.";
	if N is 2, say "His own is in Clapham, and he has not seen it.";
	if N is 3, say "Seventy years old, and perfectly steady with a pipe in it.";
	if N is 4, say "Worn to the shape of a briar.";
	if N is 5, say "Rubbed soft at the edges by one man[']s sleeve.";
	if N is 6, say "There is a glitter in every one.";
	if N is 7, say "Waxed thread, doubled, by a good maker.";
	if N is 8, say "Purple, six points, and a nick out of one of them.";
	if N is 9, say "Brown, and knotted where it broke.";
	if N is 10, say "East of the gems. One knocks, as a rule.";
	if N is 11, say "You can make out Africa, and a rivet.";
	if N is 12, say "Cold, and taller than you are.";
	if N is 13, say "As close as tweed, and they meet at one angle everywhere.";
	if N is 14, say "There is no hurry in these. They had all of it to cool in.";
	if N is 15, say "It slopes, like a man walking into rain.";
	if N is 16, say "He has waited for this longer than you have.";
	if N is 17, say "Tobacco by the picture, and screws by the rattle.";
	if N is 18, say "White dots, and a thumb.";
	if N is 19, say "One half was a gift, and one a bargain.";
	if N is 20, say "The ink has gone brown with waiting.";
	if N is 21, say "The pages are uncut, and so was the preacher.";
	if N is 22, say "Glass and iron, eighty feet up, with the night lying on it.";
	if N is 23, say "The pieces have been swept up, and numbered, by a cold constable.";
	if N is 24, say "East, and all asleep in their trays.";
	if N is 25, say "Iron ones going up, and stone ones going down.";
	if N is 26, say "Under the flagstones, with the crates and the boiler.";
	if N is 27, say "Limewash, with forty years of one chair back along it.";
	if N is 28, say "It swings in the wet, and taps on the brass.";
	if N is 29, say "South, and all of them looking the other way.";
	if N is 30, say "Walnut, with the names of the winds round the rim.";
	if N is 31, say "South, with a draught between you and them.";
	if N is 32, say "West, on the far side of the gold letters.";
	if N is 33, say "Each tread has the founder[']s name in it, back to front from below.";
	if N is 34, say "Iron ribs, and between the ribs the weather.";
	if N is 35, say "The tops of the ladder stand up in it, like ears.";
	if N is 36, say "It goes back a good way, under the mammals.";
	if N is 38, say "You are there.";
	if N is 39, say "You would have to go west.";
	if N is 40, say "You would have to go south.";
	if N is 41, say "You would have to go north.";
	if N is 42, say "You would have to go north.";
	if N is 43, say "You would have to go east.";
	if N is 44, say "You would have to go up.";
	if N is 45, say "You would have to go down.";
	if N is 46, say "You are there.";
	if N is 47, say "You would have to go east.";
	if N is 48, say "You are there.";
	if N is 49, say "You would have to go north.";
	if N is 50, say "You are there.";
	if N is 51, say "You would have to go south.";
	if N is 52, say "You are there.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go west.";
	if N is 55, say "You would have to go north.";
	if N is 56, say "You are there.";
	if N is 57, say "You would have to go south.";
	if N is 58, say "You are there.";
	if N is 59, say "You are there.";
	if N is 60, say "You would have to go down.";
	if N is 61, say "You would have to go up.";
	if N is 62, say "You are there.";
	if N is 63, say "You would have to go down.";
	if N is 64, say "You are there.";
	if N is 65, say "You would have to go up.";
	if N is 66, say "You would have to go west.";
	if N is 67, say "You are there.";
	if N is 68, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'notebook//': if (n < 1 && SK_Near((+ the inspector +))) return 1;
		'bed//': if (n < 2 && SK_Near((+ the inspector +))) return 2;
		'hand//': if (n < 3 && SK_Near((+ the pym +))) return 3; if (n < 37 && SK_Near(player)) return 37;
		'pocket//': if (n < 4 && SK_Near((+ the pym +))) return 4;
		'label//': if (n < 5 && SK_Near((+ the glass-case +))) return 5; if (n < 20 && SK_Near((+ the trays +))) return 20;
		'seams//': if (n < 6 && SK_Near((+ the bag +))) return 6; if (n < 7 && SK_Near((+ the bag +))) return 7;
		'star//': if (n < 8 && SK_Near((+ the card-thing +))) return 8; if (n < 37 && SK_Near(player)) return 37;
		'notch//': if (n < 8 && SK_Near((+ the card-thing +))) return 8; if (n < 37 && SK_Near(player)) return 37;
		'bootlace//': if (n < 9 && SK_Near((+ the brass-key +))) return 9;
		'office//': if (n < 10 && SK_Near((+ the steel-key +))) return 10; if (n < 58 && SK_Near((+ the office +))) return 58;
		'bow//': if (n < 11 && SK_Near((+ the tiny-key +))) return 11;
		'handle//': if (n < 12 && SK_Near((+ the rake +))) return 12;
		'bars//': if (n < 13 && SK_Near((+ the flakes +))) return 13;
		'sky//': if (n < 14 && SK_Near((+ the flakes +))) return 14;
		'signature//': if (n < 15 && SK_Near((+ the discharge +))) return 15;
		'grandfath//': if (n < 16 && SK_Near((+ the discharge +))) return 16;
		'tin//': if (n < 17 && SK_Near((+ the shelf-thing +))) return 17;
		'photograp//': if (n < 18 && SK_Near((+ the shelf-thing +))) return 18;
		'stars//': if (n < 18 && SK_Near((+ the shelf-thing +))) return 18; if (n < 37 && SK_Near(player)) return 37;
		'neck//': if (n < 19 && SK_Near((+ the giraffe +))) return 19;
		'sermons//': if (n < 21 && SK_Near((+ the old-books +))) return 21;
		'dome//': if (n < 22 && SK_Near((+ the rotunda +))) return 22; if (n < 61 && SK_Near((+ the balcony +))) return 61; if (n < 62 && SK_Near((+ the dome +))) return 62;
		'pane//': if (n < 23 && SK_Near((+ the rotunda +))) return 23;
		'gems//': if (n < 24 && SK_Near((+ the rotunda +))) return 24; if (n < 31 && SK_Near((+ the library-room +))) return 31;
		'stairs//': if (n < 25 && SK_Near((+ the rotunda +))) return 25; if (n < 33 && SK_Near((+ the balcony +))) return 33;
		'basement//': if (n < 26 && SK_Near((+ the rotunda +))) return 26; if (n < 36 && SK_Near((+ the workshop +))) return 36;
		'wall//': if (n < 27 && SK_Near((+ the lodge +))) return 27; if (n < 34 && SK_Near((+ the dome +))) return 34; if (n < 37 && SK_Near(player)) return 37;
		'cover//': if (n < 28 && SK_Near((+ the portico +))) return 28;
		'hall//': if (n < 29 && SK_Near((+ the assay-lab +))) return 29; if (n < 42 && SK_Near((+ the rotunda +))) return 42; if (n < 50 && SK_Near((+ the mammal-hall +))) return 50;
		'mammals//': if (n < 29 && SK_Near((+ the assay-lab +))) return 29; if (n < 41 && SK_Near((+ the rotunda +))) return 41; if (n < 50 && SK_Near((+ the mammal-hall +))) return 50;
		'frame//': if (n < 30 && SK_Near((+ the library-room +))) return 30;
		'gallery//': if (n < 32 && SK_Near((+ the office +))) return 32; if (n < 43 && SK_Near((+ the rotunda +))) return 43; if (n < 53 && SK_Near((+ the gem-gallery +))) return 53; if (n < 57 && SK_Near((+ the library-room +))) return 57;
		'hatch//': if (n < 35 && SK_Near((+ the dome +))) return 35;
		'arm//': if (n < 37 && SK_Near(player)) return 37;
		'bell//': if (n < 37 && SK_Near(player)) return 37;
		'bishop//': if (n < 37 && SK_Near(player)) return 37;
		'building//': if (n < 37 && SK_Near(player)) return 37;
		'chemist//': if (n < 37 && SK_Near(player)) return 37;
		'corner//': if (n < 37 && SK_Near(player)) return 37;
		'director//': if (n < 37 && SK_Near(player)) return 37;
		'equator//': if (n < 37 && SK_Near(player)) return 37;
		'fall//': if (n < 37 && SK_Near(player)) return 37;
		'field//': if (n < 37 && SK_Near(player)) return 37;
		'fingers//': if (n < 37 && SK_Near(player)) return 37;
		'ghost//': if (n < 37 && SK_Near(player)) return 37;
		'gold//': if (n < 37 && SK_Near(player)) return 37;
		'granddaug//': if (n < 37 && SK_Near(player)) return 37;
		'guest//': if (n < 37 && SK_Near(player)) return 37;
		'habit//': if (n < 37 && SK_Near(player)) return 37;
		'hatband//': if (n < 37 && SK_Near(player)) return 37;
		'head//': if (n < 37 && SK_Near(player)) return 37;
		'hollow//': if (n < 37 && SK_Near(player)) return 37;
		'hurry//': if (n < 37 && SK_Near(player)) return 37;
		'intention//': if (n < 37 && SK_Near(player)) return 37;
		'light//': if (n < 37 && SK_Near(player)) return 37;
		'loan//': if (n < 37 && SK_Near(player)) return 37;
		'mark//': if (n < 37 && SK_Near(player)) return 37;
		'men//': if (n < 37 && SK_Near(player)) return 37;
		'museum//': if (n < 37 && SK_Near(player)) return 37;
		'police//': if (n < 37 && SK_Near(player)) return 37;
		'post//': if (n < 37 && SK_Near(player)) return 37;
		'privacy//': if (n < 37 && SK_Near(player)) return 37;
		'ranks//': if (n < 37 && SK_Near(player)) return 37;
		'roof//': if (n < 37 && SK_Near(player)) return 37;
		'sawdust//': if (n < 37 && SK_Near(player)) return 37;
		'societies//': if (n < 37 && SK_Near(player)) return 37;
		'space//': if (n < 37 && SK_Near(player)) return 37;
		'spot//': if (n < 37 && SK_Near(player)) return 37;
		'stem//': if (n < 37 && SK_Near(player)) return 37;
		'strip//': if (n < 37 && SK_Near(player)) return 37;
		'thursday//': if (n < 37 && SK_Near(player)) return 37;
		'ton//': if (n < 37 && SK_Near(player)) return 37;
		'transacti//': if (n < 37 && SK_Near(player)) return 37;
		'van//': if (n < 37 && SK_Near(player)) return 37;
		'rotunda//': if (n < 38 && SK_Near((+ the rotunda +))) return 38; if (n < 47 && SK_Near((+ the lodge +))) return 47; if (n < 49 && SK_Near((+ the portico +))) return 49; if (n < 51 && SK_Near((+ the mammal-hall +))) return 51; if (n < 54 && SK_Near((+ the gem-gallery +))) return 54; if (n < 60 && SK_Near((+ the balcony +))) return 60; if (n < 65 && SK_Near((+ the workshop +))) return 65;
		'lodge//': if (n < 39 && SK_Near((+ the rotunda +))) return 39; if (n < 46 && SK_Near((+ the lodge +))) return 46;
		'portico//': if (n < 40 && SK_Near((+ the rotunda +))) return 40; if (n < 48 && SK_Near((+ the portico +))) return 48;
		'balcony//': if (n < 44 && SK_Near((+ the rotunda +))) return 44; if (n < 59 && SK_Near((+ the balcony +))) return 59; if (n < 63 && SK_Near((+ the dome +))) return 63;
		'workshop//': if (n < 45 && SK_Near((+ the rotunda +))) return 45; if (n < 64 && SK_Near((+ the workshop +))) return 64; if (n < 68 && SK_Near((+ the boiler-room +))) return 68;
		'room//': if (n < 52 && SK_Near((+ the assay-lab +))) return 52; if (n < 66 && SK_Near((+ the workshop +))) return 66; if (n < 67 && SK_Near((+ the boiler-room +))) return 67;
		'library//': if (n < 55 && SK_Near((+ the gem-gallery +))) return 55; if (n < 56 && SK_Near((+ the library-room +))) return 56;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'thursday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air angle angles animal animals arm arms";
		}
		'b': switch (n) {
			1: return "bargain bargains basement basements belief beliefs believes bell bells bishop bishops body bootlace bootlaces bow bows brass brasses building";
			2: return "buildings";
		}
		'c': switch (n) {
			1: return "cap caps ceiling chair chairs chemist chemists click clicks constable constables corner corners cover covers crow crows";
		}
		'd': switch (n) {
			1: return "director directors draught draughts";
		}
		'e': switch (n) {
			1: return "ear ears earth earths equator equators";
		}
		'f': switch (n) {
			1: return "face fall falls feet field fields fine fines finger fingers flagstone flagstones flaks foot frame frames";
		}
		'g': switch (n) {
			1: return "gem gems ghost ghosts gift gifts glass glasses glitter glitters gold golds granddaughter granddaughters grey greys ground guest guests";
		}
		'h': switch (n) {
			1: return "habit habits hair hand handle handles hands hatband hatbands head heads hollow hollows hurries hurry";
		}
		'i': switch (n) {
			1: return "ink inks intention intentions";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels leg legs light lights loan loans";
		}
		'm': switch (n) {
			1: return "maker makers men mouth museum museums";
		}
		'n': switch (n) {
			1: return "name names neck necks nick nicks nose notebook notebooks";
		}
		'p': switch (n) {
			1: return "page pages pane panes paper papers pass passes photograph photographs picture pictures pocket pockets police polices post posts preacher preachers";
			2: return "privacies privacy";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "rank ranks rattle rattles rib ribs rim rims rivet rivets roof roofs rule rules";
		}
		's': switch (n) {
			1: return "sawdust sawdusts scrape scrapes sermon sermons ship ships signature signatures sleeve sleeves societies society space spaces spot spots spring springs";
			2: return "stair stairs stem stems stone stones strip strips";
		}
		't': switch (n) {
			1: return "thumb thumbs thursday thursdays tin tins ton tons transaction transactions tread treads";
		}
		'v': switch (n) {
			1: return "van vans";
		}
		'w': switch (n) {
			1: return "wall walls wave waves weather weathers wind winds";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the rotunda +)) || SK_Near((+ the balcony +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the rotunda +))) rtrue;
	if (SK_Near((+ the balcony +))) rtrue;
	rfalse;
];
-).

To say choice-1: say "[if the elephant is stopped-up]There is something up his trunk that one could fish out with tongs.[no line break][otherwise]There is nothing up his trunk any more.[no line break][end if]".

To say choice-2: say "[if the hatch is out-of-reach]Someone would have to set a ladder against it.[no line break][otherwise]A ladder has been set against it.[no line break][end if]".
