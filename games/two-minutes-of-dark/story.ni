"Two Minutes of Dark" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The jetty is a room. It is privately-named.
The boathouse is a room. It is privately-named.
The noon-terrace is a room. It is privately-named.
The study is a room. It is privately-named.
The dome-floor is a room. It is privately-named.

The printed name of the jetty is "Jetty".
The description of the jetty is "Weed, boulders, a chain. A path of white pebbles goes north, between walls, up the middle of the island. There is a boathouse to the west, with its doors off.[if the location of the sun is the jetty and the bite-property of the sun is at least 8] The light has gone thin and yellow, as if it were being poured from a smaller jug.[end if]".
The noon-terrace is north of the jetty.
The boathouse is west of the jetty.

The printed name of the boathouse is "Boathouse".
The description of the boathouse is "No boat. There are swallows, and a workbench, and forty years of things that he took down here to mend.".
The jetty is east of the boathouse.

The printed name of the noon-terrace is "Noon Terrace".
The description of the noon-terrace is "A pavement with a brass line let into it, running due north to the foot of a statue. The house is east. The observatory stands at the north end, white, round, and shut.".
The jetty is south of the noon-terrace.
The study is east of the noon-terrace.

The printed name of the study is "Marchetti[']s Study".
The description of the study is "Books to the ceiling, a bed like a shelf, a barometer, a snapshot in a frame. On the desk, squared up to the edge, his notebook; he must have known that somebody would come.".
The noon-terrace is west of the study.

The printed name of the dome-floor is "Dome".
The description of the dome-floor is "A drum of whitewashed stone with a wooden sky. The great telescope fills it, pointing at nothing. Round the wall, at the height of your chest, is the gear that draws the shutter back.[if the shutter is sealed] It is as dark as a cupboard, but for one needle of sun, that comes in at a nail-hole and lies on the floor, with a bite out of it.[end if][if the shutter is drawn-back] A slice of the real sky stands open, from the horizon to the top.[end if]".

Part 2 - States

A thing has a number called bite-property.

A thing can be oiled or seized. A thing is usually seized.

A thing can be handled-state or handleless. A thing is usually handleless.

A thing can be drawn-back or sealed. A thing is usually sealed.

A thing can be uncapped or capped. A thing is usually capped.

A thing can be unloaded, loaded or exposed (this is its plate-state property).

A thing can be met-state or unmet. A thing is usually unmet.

Part 3 - Things

The sun is a thing. It is privately-named.
The postcard-thing is a thing. It is privately-named.
The plate is a thing. It is privately-named.
The chain is a thing. It is privately-named.
The workbench is a supporter. It is privately-named.
The oilcan is a thing. It is privately-named.
The crank is a thing. It is privately-named.
The spoon is a thing. It is privately-named.
The swallows is a thing. It is privately-named.
The line-thing is a thing. It is privately-named.
The statue is a thing. It is privately-named.
The dome-key is a thing. It is privately-named.
The dome-door is a door. It is privately-named.
The notebook is a thing. It is privately-named.
The barometer is a thing. It is privately-named.
The snapshot is a thing. It is privately-named.
The smoked-glass is a thing. It is privately-named.
The telescope is a thing. It is privately-named.
The cap is a thing. It is privately-named.
The gear is a thing. It is privately-named.
The shutter is a thing. It is privately-named.

The sun is in the jetty.
The printed name of the sun is "sun".
Include (- with name 'sun//' 'moon//' 'eclipse//' 'suns//p', -) when defining the sun.
The description of the sun is "You look through your fingers, as one ought not.[if the bite-property of the sun is less than 8] There is a nick in one side of it, as if by a careful mouse.[end if][if the bite-property of the sun is at least 8 and the bite-property of the sun is less than 15] It is more than half gone.[end if][if the bite-property of the sun is at least 15 and the bite-property of the sun is less than 20] It is a paring, and the shadows of all things have gone sharp, with hooks on them.[end if][if the bite-property of the sun is at least 20 and the bite-property of the sun is less than 36] It is a hole, with a crown on.[end if]".
The sun is fixed in place and scenery.

The postcard-thing is carried by the player.
The printed name of the postcard-thing is "postcard".
Include (- with name 'postcard//' 'livia//' 'postcards//p', -) when defining the postcard-thing.
The description of the postcard-thing is "Of Sula, tinted. [quotation mark]He used to say, ask the man who is always looking at noon. He never would say what. He had big feet, he said, for a saint. - Livia M.[quotation mark]".
The postcard-thing is portable.

The plate is carried by the player.
The printed name of the plate is "photographic plate".
Include (- with name 'photographic//' 'plate//' 'holder//' 'glass//' 'light-tight//' 'plates//p', -) when defining the plate.
The description of the plate is "One glass plate in a light-tight holder, quarter-size. On the wrapping, in an old man[']s hand: FOR THE DAY.".
The plate is portable.

The chain is in the jetty.
The printed name of the chain is "chain".
Include (- with name 'chain//' 'chains//p', -) when defining the chain.
The description of the chain is "It goes down into green water, and is not asked any more for what.".
The chain is fixed in place and scenery.

The workbench is in the boathouse.
The printed name of the workbench is "workbench".
Include (- with name 'workbench//' 'workbenches//p', -) when defining the workbench.
The description of the workbench is "The vice has a spoon in it.".
The workbench is fixed in place, not enterable and scenery.

The oilcan is on the workbench.
The printed name of the oilcan is "oilcan".
Include (- with name 'oilcan//' 'oil//' 'oilcans//p', -) when defining the oilcan.
The description of the oilcan is "Sperm oil: you can smell the whale. It is half full.".
The oilcan is portable.

The crank is on the workbench.
The printed name of the crank is "iron crank".
Include (- with name 'iron//' 'crank//' 'handle//' 'square//' 'socket//' 'cranks//p', -) when defining the crank.
The description of the crank is "With a square socket. He must have brought it down to straighten it, for it is very straight.".
The crank is portable.

The spoon is on the workbench.
The printed name of the spoon is "bent spoon".
Include (- with name 'bent//' 'spoon//' 'spoons//p', -) when defining the spoon.
The description of the spoon is "Silver. It was going to be something else by Christmas.".
The spoon is portable.

The swallows is in the boathouse.
The printed name of the swallows is "swallows".
Include (- with name 'swallows//', -) when defining the swallows.
The description of the swallows is "They have gone in, and are sitting in a row with their heads down. It is eleven in the morning.".
The swallows is fixed in place, scenery and plural-named.

The line-thing is in the noon-terrace.
The printed name of the line-thing is "brass line".
Include (- with name 'brass//' 'line//' 'meridian//' 'pavement//' 'dates//' 'lines//p', -) when defining the line-thing.
The description of the line-thing is "Noon. Where the shadow of the statue[']s finger crosses it there are dates scratched, hundreds of them.".
The line-thing is fixed in place and scenery.

The statue is in the noon-terrace.
The printed name of the statue is "saint[']s statue".
Include (- with name 'saint^s//' 'statue//' 'saint//' 'saints//' 'boots//' 'boot//' 'feet//' 'bishop//' 'statues//p', -) when defining the statue.
The description of the statue is "Some bishop, looking due south with his hand up, straight into the noon, and with nothing on his face about it. His boots have been rubbed bright. The left one moves.".
The statue is fixed in place and scenery.

The printed name of the dome-key is "dome key".
Include (- with name 'dome//' 'key//' 'keys//p', -) when defining the dome-key.
The description of the dome-key is "Bronze, with an eye for a bow.".
The dome-key is portable.

The dome-door is north of the noon-terrace and south of the dome-floor.
The printed name of the dome-door is "dome door".
Include (- with name 'dome//' 'door//' 'lock//' 'doors//p', -) when defining the dome-door.
The description of the dome-door is "Iron plate, painted white every spring but this.".
The dome-door is openable, closed, lockable, locked and scenery.
The matching key of the dome-door is the dome-key.

The notebook is in the study.
The printed name of the notebook is "notebook".
Include (- with name 'notebook//' 'desk//' 'book//' 'notebooks//p', -) when defining the notebook.
The description of the notebook is "[quotation mark]1. Oil the gear: it will have seized. 2. The crank is in the boathouse. 3. Then the shutter, THEN the cap, or you have a yard of rust on the glass. 4. Load. 5. Do not touch it till the last bead is gone. Then open the slide, and do not count; just look. I have done the counting.[quotation mark]".
The notebook is fixed in place and scenery.

The barometer is in the study.
The printed name of the barometer is "barometer".
Include (- with name 'barometer//' 'barometers//p', -) when defining the barometer.
The description of the barometer is "SET FAIR. It is the only thing on the island that looks pleased with itself.".
The barometer is fixed in place and scenery.

The snapshot is in the study.
The printed name of the snapshot is "framed snapshot".
Include (- with name 'framed//' 'snapshot//' 'girl//' 'frame//' 'snapshots//p', -) when defining the snapshot.
The description of the snapshot is "A girl of nine on the shoulders of a man with a smoked glass. She is looking at the sun. He is looking at her.".
The snapshot is fixed in place and scenery.

The smoked-glass is in the study.
The printed name of the smoked-glass is "smoked glass".
Include (- with name 'smoked//' 'glass//' 'wooden//' 'frame//' 'glasses//p', -) when defining the smoked-glass.
The description of the smoked-glass is "In a wooden frame, for looking at the sun with.".
The appearance of the smoked-glass is "A smoked glass stands on the windowsill, against the light.".
The first place of the smoked-glass is the study.
The smoked-glass is portable.

The telescope is in the dome-floor.
The printed name of the telescope is "great telescope".
Include (- with name 'great//' 'telescope//' 'lens//' 'tube//' 'slide//' 'telescopes//p', -) when defining the telescope.
The description of the telescope is "Eleven feet of brass and walnut. He ground the lens himself, twice.[if the telescope is loaded] The plate is in its holder, at the foot of it.[end if][if the telescope is exposed] It has seen what it came to see.[end if]".
The telescope is fixed in place and scenery.

The cap is in the dome-floor.
The printed name of the cap is "brass cap".
Include (- with name 'brass//' 'cap//' 'bootlace//' 'caps//p', -) when defining the cap.
The description of the cap is "It says, inside, in pencil, Good morning.[if the cap is capped] A brass cap covers the end of it, tied on with a bootlace.[end if][if the cap is uncapped] The glass looks up, clean and dark, like the eye of something that has just been told.[end if]".
The cap is fixed in place and scenery.

The gear is in the dome-floor.
The printed name of the gear is "toothed gear".
Include (- with name 'toothed//' 'gear//' 'wheel//' 'teeth//' 'peg//' 'ring//' 'iron//' 'small//' 'square//' 'gears//p', -) when defining the gear.
The description of the gear is "A ring of iron teeth, and a small wheel that bites on it.[if the gear is seized] It has rusted solid since the autumn.[end if][if the gear is oiled] It is black, and shines, and gives a little under the thumb.[end if][if the gear is handleless] There is a square peg on it for a crank, and no crank.[end if][if the gear is handled-state] The crank is on its peg.[end if]".
The gear is fixed in place and scenery.

The shutter is in the dome-floor.
The printed name of the shutter is "shutter".
Include (- with name 'shutter//' 'slit//' 'boards//' 'shutters//p', -) when defining the shutter.
The description of the shutter is "Tarred boards, a yard across.[if the shutter is sealed] The two halves of it meet overhead like the lids of an eye.[end if][if the shutter is drawn-back] It is drawn back, as wide as it goes.[end if]".
The shutter is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.
Understand "pull [something]" as just-searching.
Understand "move [something]" as just-searching.
Understand "lift [something]" as just-searching.

Carry out just-searching:
	if the noun is the statue:
		if the dome-key is not nowhere:
			say "His boot has nothing else in it but a snail, who has been there since before the dates.";
			stop the action;
		now the dome-key is carried by the player;
		now the statue is met-state;
		say "You take the bishop by the bright left boot, and it hinges up at the toe, like a coal scuttle. Inside, in a twist of oiled silk, is a bronze key with an eye for a bow. He goes on looking at noon.";
		stop the action;
	try searching the noun.

Oiling-with is an action applying to two things.
Understand "oil [something] with [something]" as oiling-with.
Understand "grease [something] with [something]" as oiling-with.
Understand "lubricate [something] with [something]" as oiling-with.

Carry out oiling-with:
	if the noun is the gear and the second noun is the oilcan:
		if the oilcan is not enclosed by the player:
			say "You would have to have the can in your hand.";
			stop the action;
		if the gear is not seized:
			say "It is swimming.";
			stop the action;
		now the gear is oiled;
		say "Tooth by tooth, all the way round, and into the small wheel till it weeps. You can hear the rust drinking.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "fit [something] on [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the crank and the second noun is the gear:
		if the crank is not enclosed by the player:
			say "You haven[']t got the crank.";
			stop the action;
		now the gear is handled-state;
		now the crank is nowhere;
		say "The socket goes on to the peg like a hand into a hand.";
		stop the action;
	say "That would lead nowhere.".

Just-cranking is an action applying to one thing.
Understand "crank [something]" as just-cranking.
Understand "wind [something]" as just-cranking.

Carry out just-cranking:
	if the noun is the gear:
		if the gear is not handled-state:
			say "You put your palm to the small wheel, and push, and get an excellent impression of four teeth. There has to be a crank on it.";
			stop the action;
		if the gear is not oiled:
			say "You hang on the crank with both feet off the floor, and there you hang. It has seized. It wants oil.";
			stop the action;
		if the shutter is not sealed:
			say "It is wide open.";
			stop the action;
		now the shutter is drawn-back;
		say "It shrieks like all the gulls that ever were; and a line of light comes down the wall, and opens, and opens, and there is the sky, the wrong blue, with a star in it.";
		stop the action;
	if the noun is the shutter:
		say "It is the gear that draws it.";
		stop the action;
	say "That would lead nowhere.".

Just-untiing is an action applying to one thing.
Understand "untie [something]" as just-untiing.
Understand "unlace [something]" as just-untiing.
Understand "uncap [something]" as just-untiing.
Understand "release [something]" as just-untiing.
Understand "free [something]" as just-untiing.
Understand "loosen [something]" as just-untiing.

Carry out just-untiing:
	if the noun is the cap:
		if the cap is not capped:
			say "There is nothing left to untie.";
			stop the action;
		if the shutter is not drawn-back:
			say "[quotation mark]Then the shutter, THEN the cap.[quotation mark] There is a year[']s rust up there, waiting to come down on the glass.";
			stop the action;
		now the cap is uncapped;
		say "You pick at the bootlace. It is a good knot, and the last that he tied. You put it in your pocket.";
		stop the action;
	say "That would lead nowhere.".

Loading-in is an action applying to two things.
Understand "load [something] in [something]" as loading-in.
Understand "fit [something] in [something]" as loading-in.
Understand "slide [something] in [something]" as loading-in.
Understand "mount [something] in [something]" as loading-in.

Carry out loading-in:
	if the noun is the plate and the second noun is the telescope:
		if the plate is not enclosed by the player:
			say "You haven[']t got the plate with you.";
			stop the action;
		if the cap is not uncapped:
			say "There is only the one plate. You will not load it until there is something for it to look at: the cap is on.";
			stop the action;
		now the telescope is loaded;
		now the plate is nowhere;
		say "It slides in at the foot of the tube and stops, with a small sound, like a word that you know in somebody else[']s language.";
		stop the action;
	say "That would lead nowhere.".

Just-exposing is an action applying to one thing.
Understand "expose [something]" as just-exposing.
Understand "photograph [something]" as just-exposing.
Understand "draw [something]" as just-exposing.

Carry out just-exposing:
	if the noun is the telescope:
		if the telescope is not loaded:
			say "There is no plate in it.";
			stop the action;
		if the bite-property of the sun is less than 20:
			say "Your hand is on the slide. There is still a bead of sun on the edge, as bright as a welder[']s arc, and that would be your plate. [quotation mark]Do not touch it till the last bead is gone.[quotation mark]";
			stop the action;
		now the telescope is exposed;
		say "You draw the slide, and take your hand away, and look.";
		stop the action;
	if the noun is the sun:
		say "With what? It is the telescope that has to be looking.";
		stop the action;
	say "That would lead nowhere.".

Watching-through is an action applying to two things.
Understand "watch [something] through [something]" as watching-through.
Understand "view [something] through [something]" as watching-through.

Carry out watching-through:
	if the noun is the sun and the second noun is the smoked-glass:
		if the smoked-glass is not enclosed by the player:
			say "You aren[']t holding it.";
			stop the action;
		say "A small copper coin, bitten. On the rim of the bite, if you hold your breath, you can see mountains; they are on the moon.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the plate:
		if the noun is enclosed by the player:
			say "It is one plate, of glass, and forty years old.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the plate and the second noun is the workbench:
		if the noun is enclosed by the player:
			say "Among the spoons? You keep it under your arm.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the statue:
		try just-searching the noun;
		stop the action;
	if the noun is the shutter:
		try just-cranking the noun;
		stop the action;
	if the noun is the cap:
		try just-untiing the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the cap:
		try other words;
		try just-untiing the noun;
		be done with other words;
		stop the action;
	if the noun is the shutter:
		say "Say how: crank [the noun].";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the statue:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the gear or the noun is the shutter:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the statue:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the sun or the noun is the telescope:
		try other words;
		try just-exposing the noun;
		be done with other words;
		stop the action;
	if the noun is the statue:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the gear or the noun is the shutter:
		try other words;
		try just-cranking the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the statue:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the statue:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the statue:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

The oiling-with action translates into I6 as "SKOwn1".
The fiting-to action translates into I6 as "SKOwn2".
The loading-in action translates into I6 as "SKOwn3".
The watching-through action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the oilcan +) && x == (+ the gear +)) return ##SKOwn1;
			if (y == (+ the gear +) && x == (+ the crank +)) return ##SKOwn2;
			if (y == (+ the telescope +) && x == (+ the plate +)) return ##SKOwn3;
			if (y == (+ the smoked-glass +) && x == (+ the sun +)) return ##SKOwn4;
		2:
			if (y == (+ the gear +) && x == (+ the oilcan +)) return ##SKOwn1 + 4096;
			if (y == (+ the gear +) && x == (+ the crank +)) return ##SKOwn2;
		3:
			if (y == (+ the gear +) && x == (+ the oilcan +)) return ##SKOwn1 + 4096;
			if (y == (+ the gear +) && x == (+ the crank +)) return ##SKOwn2;
			if (y == (+ the telescope +) && x == (+ the plate +)) return ##SKOwn3;
			if (y == (+ the smoked-glass +) && x == (+ the sun +)) return ##SKOwn4;
		4:
			if (y == (+ the gear +) && x == (+ the oilcan +)) return ##SKOwn1 + 4096;
			if (y == (+ the gear +) && x == (+ the crank +)) return ##SKOwn2;
			if (y == (+ the smoked-glass +) && x == (+ the sun +)) return ##SKOwn4;
		6:
			if (y == (+ the gear +) && x == (+ the crank +)) return ##SKOwn2;
			if (y == (+ the telescope +) && x == (+ the plate +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the bite-property of the sun by 1;
	if the bite-property of the sun is greater than 46, now the bite-property of the sun is 46.

Every turn:
	now the sun is in the location.

Every turn:
	if the bite-property of the sun is at least 8 and the bite-property of the sun is less than 9:
		say "A wind gets up from nowhere, and it is a cold one. All the gulls go over, towards the land, as they do at night.".

Every turn:
	if the bite-property of the sun is at least 15 and the bite-property of the sun is less than 16:
		say "The light is going down like a lamp. Along every wall the shadows have turned to little hooks.".

Every turn:
	if the bite-property of the sun is at least 20 and the bite-property of the sun is less than 21:
		say "And from the west, across the sea, at the speed of a slammed door, comes the dark. There is one bead; there is no bead. Somewhere on the mainland dogs are howling, and one cock, and forty churches.".

Every turn:
	if the bite-property of the sun is at least 31 and the bite-property of the sun is less than 32:
		say "Low down, all the way round the horizon, there is a ring of dawn. It cannot be long now.".

Part 6 - Tasks and endings

The key-got is a task. The points are 3.
The dome-opened is a task. The points are 2.
The sky-opened is a task. The points are 4.
The plate-loaded is a task. The points are 2.
The eclipse-taken is a task. The points are 4.

The maximum score is 15.

Every turn:
	if the key-got is pending and the dome-key is enclosed by the player:
		achieve the key-got.

Every turn:
	if the dome-opened is pending and the dome-door is open:
		achieve the dome-opened.

Every turn:
	if the sky-opened is pending and the shutter is drawn-back:
		achieve the sky-opened.

Every turn:
	if the plate-loaded is pending and the telescope is loaded:
		achieve the plate-loaded.

Every turn:
	if the eclipse-taken is pending and the telescope is exposed:
		achieve the eclipse-taken.

Every turn:
	if the story has not ended and the eclipse-taken is achieved:
		say "You do not count. When the first bead comes back, it is like being called by name. A week later, in her kitchen, with a red lamp, Livia tilts the dish; and up through the developer, slowly, comes a black round, and about it, out and out to the edges of the glass, a white fire like hair. [quotation mark]He said that it would look like that,[quotation mark] says Livia. [quotation mark]How did he know?[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the bite-property of the sun is at least 36 and the eclipse-taken is pending:
		say "There is a spark; it runs; and it is day, with all the cocks crowing for the second time that morning. You stand there with your mouth open and your plate under your arm, or wherever you left it. The next will be in a hundred and thirty-one years. You write it down for somebody, in the notebook, to the second.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the jetty.

When play begins:
	say "The boat could only drop you; the boatman wants to see it from his own field, with his hens. There has been no one on Sula since old Professor Marchetti died in the autumn. He built the dome for today. He worked out today in 1911, to the second, and then had to wait for it, and missed it by nine months. His daughter has sent you his last plate, and a postcard. The moon will be all the way across in about half an hour. You have two minutes of it, and one plate.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the bite-property of the sun is less than 8:
			no;
		yes;
	if N is 2:
		if the bite-property of the sun is at least 15 and the bite-property of the sun is less than 20:
			no;
		yes;
	if N is 3:
		if the bite-property of the sun is at least 15 and the bite-property of the sun is less than 20:
			no;
		yes;
	if N is 4:
		if the bite-property of the sun is at least 20:
			no;
		yes;
	if N is 5:
		if the bite-property of the sun is at least 20:
			no;
		yes;
	if N is 13:
		if the bite-property of the sun is less than 20:
			no;
		yes;
	if N is 23:
		if the bite-property of the sun is less than 20:
			no;
		yes;
	if N is 33:
		if the bite-property of the sun is at least 8 and the bite-property of the sun is less than 20:
			no;
		yes;
	if N is 43:
		if the shutter is sealed:
			no;
		yes;
	if N is 44:
		if the shutter is sealed:
			no;
		yes;
	if N is 46:
		if the shutter is drawn-back:
			no;
		yes;
	if N is 47:
		if the shutter is drawn-back:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 6, no;
	if N is 17, no;
	if N is 53, no;
	if N is 54, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "A little larger than when you last looked.";
	if N is 2, say "You could hang a coat on either end.";
	if N is 3, say "Each leaf and railing throws a hundred small sickles.";
	if N is 4, say "It is where the sun was, and your eye keeps putting it back.";
	if N is 5, say "White, and combed out to points, and quite silent.";
	if N is 7, say "Black paper, with the corners tucked like a bed.";
	if N is 8, say "Small and upright. He crossed his sevens.";
	if N is 9, say "Clear to the depth of a man, and after that its own affair.";
	if N is 10, say "Iron, and bolted through to the rock.";
	if N is 11, say "A long way from here, by several roads.";
	if N is 12, say "Tucked down, all but one, which has an eye on you.";
	if N is 13, say "Blue, thin, and moving when you do not look.";
	if N is 14, say "Two fingers up, and one of them does duty for a clock.";
	if N is 15, say "Limestone, and discreet.";
	if N is 16, say "Round, lidless, and big enough for a thumb.";
	if N is 18, say "He means the last speck of the sun, at the edge of the moon.";
	if N is 19, say "Columns of it, down to the tenth of a second.";
	if N is 20, say "Bony, and proud of their load.";
	if N is 21, say "Marchetti, with dark hair, and somebody[']s heels on his chest.";
	if N is 22, say "A foot deep, and dusted by nobody since the autumn.";
	if N is 23, say "It comes round the edges white, and through the middle brown.";
	if N is 24, say "Oiled by hand, to the colour of tea.";
	if N is 25, say "Faint, except for the G, which was pressed hard.";
	if N is 26, say "Small already, and going home to hens.";
	if N is 27, say "Brown, and popping as it dries.";
	if N is 28, say "Tipped in by winters, and kept.";
	if N is 29, say "Raked once, and since then walked on by gulls. It goes north.";
	if N is 30, say "Each was carried up from the water in a pocket.";
	if N is 31, say "Dry stone, with a lizard to every yard.";
	if N is 32, say "They lean on each other in the nettles, their hinges off for repair.";
	if N is 33, say "It lies on the back of your hand like weak tea.";
	if N is 34, say "It was sold, to buy glass for the lens.";
	if N is 35, say "Low and limewashed, with one window. You go in on the east.";
	if N is 36, say "It has been waiting with its lid on. The door is north.";
	if N is 37, say "Logarithms, tides, lunar tables, and one on hens.";
	if N is 38, say "The damp has begun a nebula on it.";
	if N is 39, say "Made, tight as a drum, with the pillow facing the window.";
	if N is 40, say "Stone, limewashed every spring but one.";
	if N is 41, say "Boards on ribs, like the inside of a hull.";
	if N is 42, say "White and cool, and the gear runs right round it.";
	if N is 43, say "One nail that he never got round to.";
	if N is 44, say "Straight, thin, with dust turning over in it.";
	if N is 45, say "Flags, with a ring worn in them by one pair of feet.";
	if N is 46, say "A yard wide, and taller than you can take in.";
	if N is 47, say "Sea, as if ruled.";
	if N is 48, say "In the churchyard over the water, where there is a clear view south.";
	if N is 49, say "On the mainland, with one eye on the clock.";
	if N is 50, say "Rowing home to his hens, with his back to where he is going.";
	if N is 51, say "A mile of walls and thyme, and the sea on every side.";
	if N is 52, say "Four, and gaps. They make a poor shutter.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go north.";
	if N is 57, say "You would have to go west.";
	if N is 58, say "You are there.";
	if N is 59, say "You would have to go east.";
	if N is 60, say "You are there.";
	if N is 61, say "You would have to go south.";
	if N is 62, say "You would have to go east.";
	if N is 63, say "You are there.";
	if N is 64, say "You would have to go west.";
	if N is 65, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'nick//': if (n < 1 && SK_Near((+ the sun +))) return 1;
		'paring//': if (n < 2 && SK_Near((+ the sun +))) return 2;
		'shadows//': if (n < 3 && SK_Near((+ the sun +))) return 3;
		'hooks//': if (n < 3 && SK_Near((+ the sun +))) return 3;
		'hole//': if (n < 4 && SK_Near((+ the sun +))) return 4;
		'crown//': if (n < 5 && SK_Near((+ the sun +))) return 5;
		'man//': if (n < 6 && SK_Near((+ the postcard-thing +))) return 6; if (n < 21 && SK_Near((+ the snapshot +))) return 21;
		'wrapping//': if (n < 7 && SK_Near((+ the plate +))) return 7;
		'hand//': if (n < 8 && SK_Near((+ the plate +))) return 8; if (n < 14 && SK_Near((+ the statue +))) return 14;
		'water//': if (n < 9 && SK_Near((+ the chain +))) return 9;
		'vice//': if (n < 10 && SK_Near((+ the workbench +))) return 10;
		'whale//': if (n < 11 && SK_Near((+ the oilcan +))) return 11;
		'heads//': if (n < 12 && SK_Near((+ the swallows +))) return 12;
		'shadow//': if (n < 13 && SK_Near((+ the line-thing +))) return 13;
		'finger//': if (n < 14 && SK_Near((+ the statue +))) return 14;
		'face//': if (n < 15 && SK_Near((+ the statue +))) return 15;
		'eye//': if (n < 16 && SK_Near((+ the dome-key +))) return 16;
		'bow//': if (n < 17 && SK_Near((+ the dome-key +))) return 17;
		'bead//': if (n < 18 && SK_Near((+ the notebook +))) return 18;
		'counting//': if (n < 19 && SK_Near((+ the notebook +))) return 19;
		'shoulders//': if (n < 20 && SK_Near((+ the snapshot +))) return 20;
		'windowsil//': if (n < 22 && SK_Near((+ the smoked-glass +))) return 22;
		'light//': if (n < 23 && SK_Near((+ the smoked-glass +))) return 23; if (n < 33 && SK_Near((+ the jetty +))) return 33;
		'walnut//': if (n < 24 && SK_Near((+ the telescope +))) return 24;
		'pencil//': if (n < 25 && SK_Near((+ the cap +))) return 25;
		'boat//': if (n < 26 && SK_Near((+ the jetty +))) return 26; if (n < 34 && SK_Near((+ the boathouse +))) return 34;
		'weed//': if (n < 27 && SK_Near((+ the jetty +))) return 27;
		'boulders//': if (n < 28 && SK_Near((+ the jetty +))) return 28;
		'path//': if (n < 29 && SK_Near((+ the jetty +))) return 29;
		'pebbles//': if (n < 30 && SK_Near((+ the jetty +))) return 30;
		'walls//': if (n < 31 && SK_Near((+ the jetty +))) return 31;
		'doors//': if (n < 32 && SK_Near((+ the jetty +))) return 32;
		'house//': if (n < 35 && SK_Near((+ the noon-terrace +))) return 35;
		'observato//': if (n < 36 && SK_Near((+ the noon-terrace +))) return 36;
		'books//': if (n < 37 && SK_Near((+ the study +))) return 37;
		'ceiling//': if (n < 38 && SK_Near((+ the study +))) return 38;
		'bed//': if (n < 39 && SK_Near((+ the study +))) return 39;
		'drum//': if (n < 40 && SK_Near((+ the dome-floor +))) return 40;
		'sky//': if (n < 41 && SK_Near((+ the dome-floor +))) return 41;
		'wall//': if (n < 42 && SK_Near((+ the dome-floor +))) return 42;
		'nail-hole//': if (n < 43 && SK_Near((+ the dome-floor +))) return 43;
		'needle//': if (n < 44 && SK_Near((+ the dome-floor +))) return 44;
		'floor//': if (n < 45 && SK_Near((+ the dome-floor +))) return 45;
		'slice//': if (n < 46 && SK_Near((+ the dome-floor +))) return 46;
		'horizon//': if (n < 47 && SK_Near((+ the dome-floor +))) return 47;
		'marchetti//': if (n < 48 && SK_Near(player)) return 48;
		'daughter//': if (n < 49 && SK_Near(player)) return 49;
		'boatman//': if (n < 50 && SK_Near(player)) return 50;
		'sula//': if (n < 51 && SK_Near(player)) return 51;
		'island//': if (n < 51 && SK_Near(player)) return 51;
		'fingers//': if (n < 52 && SK_Near(player)) return 52;
		'thumb//': if (n < 53 && SK_Near(player)) return 53;
		'autumn//': if (n < 54 && SK_Near(player)) return 54;
		'bite//': if (n < 54 && SK_Near(player)) return 54;
		'chest//': if (n < 54 && SK_Near(player)) return 54;
		'christmas//': if (n < 54 && SK_Near(player)) return 54;
		'cupboard//': if (n < 54 && SK_Near(player)) return 54;
		'hens//': if (n < 54 && SK_Near(player)) return 54;
		'jug//': if (n < 54 && SK_Near(player)) return 54;
		'let//': if (n < 54 && SK_Near(player)) return 54;
		'lids//': if (n < 54 && SK_Near(player)) return 54;
		'lies//': if (n < 54 && SK_Near(player)) return 54;
		'mouse//': if (n < 54 && SK_Near(player)) return 54;
		'moves//': if (n < 54 && SK_Near(player)) return 54;
		'ought//': if (n < 54 && SK_Near(player)) return 54;
		'shelf//': if (n < 54 && SK_Near(player)) return 54;
		'shines//': if (n < 54 && SK_Near(player)) return 54;
		'stone//': if (n < 54 && SK_Near(player)) return 54;
		'jetty//': if (n < 55 && SK_Near((+ the jetty +))) return 55; if (n < 59 && SK_Near((+ the boathouse +))) return 59; if (n < 61 && SK_Near((+ the noon-terrace +))) return 61;
		'terrace//': if (n < 56 && SK_Near((+ the jetty +))) return 56; if (n < 60 && SK_Near((+ the noon-terrace +))) return 60; if (n < 64 && SK_Near((+ the study +))) return 64;
		'boathouse//': if (n < 57 && SK_Near((+ the jetty +))) return 57; if (n < 58 && SK_Near((+ the boathouse +))) return 58;
		'study//': if (n < 62 && SK_Near((+ the noon-terrace +))) return 62; if (n < 63 && SK_Near((+ the study +))) return 63;
		'dome//': if (n < 65 && SK_Near((+ the dome-floor +))) return 65;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'christmas//') rtrue;
	if (w == 'marchetti//') rtrue;
	if (w == 'sula//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arc arcs arm arms autumn autumns";
		}
		'b': switch (n) {
			1: return "bead beads bed beds bite bites blue blues boat boatman boatmans boats body boulder boulders bow bows brass brasses breath breaths";
		}
		'c': switch (n) {
			1: return "ceiling ceilings chest chests christmas christmases church churches churchyard churchyards clock clocks coat coats cock cocks coin coins column";
			2: return "columns corner corners counting countings cupboard cupboards";
		}
		'd': switch (n) {
			1: return "damp damps dats daughter daughters dawn dawns developer developers dish dishes dog dogs drum drums dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces finger fingers fire fires flag flags floor floors";
		}
		'g': switch (n) {
			1: return "gap gaps ground gull gulls";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head heads hen hens hinge hinges house houses hull hulls";
		}
		'i': switch (n) {
			1: return "impression impressions island islands";
		}
		'j': switch (n) {
			1: return "jug jugs";
		}
		'k': switch (n) {
			1: return "kitchen kitchens knee knees knot knots";
		}
		'l': switch (n) {
			1: return "lamp lamps land lands leaf leafs leg legs let lets lid lids lizard lizards logarithm logarithms";
		}
		'm': switch (n) {
			1: return "mainland mainlands man mans mouse mouses mouth mouths";
		}
		'n': switch (n) {
			1: return "nail nails nebula nebulas nettle nettles noon noons nose";
		}
		'o': switch (n) {
			1: return "observatories observatory ought oughts";
		}
		'p': switch (n) {
			1: return "palm palms path paths pebble pebbles pencil pencils pillow pillows pocket pockets";
		}
		'r': switch (n) {
			1: return "railing railings rib ribs rim rims road roads rock rocks roof rust rusts";
		}
		's': switch (n) {
			1: return "scuttle scuttles sea seas seven sevens shelf shelfs shoulder shoulders silk silks skies sky snail snails sound sounds spark sparks speck specks speed";
			2: return "speeds spring springs star stars stone stones sula sulas";
		}
		't': switch (n) {
			1: return "table tables tea teas thumb thumbs thyme thymes tide tides toe toes tooths twist twists";
		}
		'v': switch (n) {
			1: return "vice vices";
		}
		'w': switch (n) {
			1: return "wall walls walnut walnuts water waters whale whales white whites window windows windowsill windowsills winter winters wrapping wrappings";
		}
	}
	return 0;
];
-).
