"The Treaty of Six OClock" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hall-room is a room. It is privately-named.
The ballroom-room is a room. It is privately-named.
The pantry is a room. It is privately-named.
The library-room is a room. It is privately-named.
The closet-room is a room. It is privately-named.

The printed name of the hall-room is "Embassy Hall".
The description of the hall-room is "Marble, a fern, and a portrait of a king who can be changed, by means of a hinge, for a president. The ballroom is north, the library east, and the baize door to the pantry west. From upstairs comes the sound of an ambassador being a martyr.".
The ballroom-room is north of the hall-room.
The library-room is east of the hall-room.
The pantry is west of the hall-room.

The printed name of the ballroom-room is "Ballroom".
The description of the ballroom-room is "Sixty gilt chairs, and in them sixty people who have been told six. On a table beneath the chandelier lies the treaty, with a space at the foot. Against the wall stands the long-case clock that has, by protocol, the last word.[if the clock is ticking] The clock ticks. They are all watching it.[end if][if the clock is stopped-state] The clock has stopped. They are all watching it; and since it does not strike, it is not six, and nobody can think what to do about it.[end if]".
The hall-room is south of the ballroom-room.

The printed name of the pantry is "Butler[']s Pantry".
The description of the pantry is "Plate, polish, and a spirit lamp burning under the coffee. The butler has been called away, to hold a basin.".
The hall-room is east of the pantry.

The printed name of the library-room is "Library".
The description of the library-room is "Ten thousand volumes, bought by the yard, and read by the inch. The shelves go up out of sight on every side. There is one good chair, and one shelf at a level where a stout man could reach it from the chair.[if the jib is ajar] A section of the Fathers of the Church has come forward on a hinge, and behind it, to the north, is a small bright room.[end if]".
The hall-room is west of the library-room.

The printed name of the closet-room is "Cipher Closet".
The description of the closet-room is "No window. A desk, a green lamp, a map with pins in it. Everything that this country knows about that one is in here, and takes up one drawer.".

Part 2 - States

A thing can be stopped-state or ticking. A thing is usually ticking.

A thing can be ajar or flush. A thing is usually flush.

A thing has a number called minutes-property.

A thing can be lit-state or unlit-state. A thing is usually unlit-state.

A thing can be blank-state, waxed or sealed (this is its wax-state property).

A thing has a number called setting-property.

Part 3 - Things

The note-thing is a thing. It is privately-named.
The fern is a thing. It is privately-named.
The portrait is a thing. It is privately-named.
The guests is a thing. It is privately-named.
The envoy is a man. It is privately-named.
The table-thing is a thing. It is privately-named.
The treaty-thing is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The case-thing is a container. It is privately-named.
The small-key is a thing. It is privately-named.
The spirit-lamp is a thing. It is privately-named.
The plate is a thing. It is privately-named.
The taper is a thing. It is privately-named.
The fish-slice is a thing. It is privately-named.
The fathers is a thing. It is privately-named.
The armchair is a thing. It is privately-named.
The novel is a thing. It is privately-named.
The jib is a door. It is privately-named.
The desk is a supporter. It is privately-named.
The dispatch-box is a container. It is privately-named.
The seal is a thing. It is privately-named.
The wax is a thing. It is privately-named.
The map-thing is a thing. It is privately-named.

The note-thing is carried by the player.
The printed name of the note-thing is "ambassador[']s note".
Include (- with name 'ambassador^s//' 'note//' 'ambassadors//' 'ambassador//' 'notes//p', -) when defining the note-thing.
The description of the note-thing is "[quotation mark]Box behind St Jerome, whom nobody would think of. Key where it hangs, and is looked at by everyone. Trust nobody, especially the fern. Tell them six.[quotation mark]".
The note-thing is portable.

The fern is in the hall-room.
The printed name of the fern is "fern".
Include (- with name 'fern//' 'ferns//p', -) when defining the fern.
The description of the fern is "It is only a fern. You look in it all the same.".
The fern is fixed in place and scenery.

The portrait is in the hall-room.
The printed name of the portrait is "hinged portrait".
Include (- with name 'hinged//' 'portrait//' 'king//' 'president//' 'hinge//' 'portraits//p', -) when defining the portrait.
The description of the portrait is "His Majesty. On the back, Monsieur le President. They have the same moustache.".
The portrait is fixed in place and scenery.

The guests is in the ballroom-room.
The printed name of the guests is "guests".
Include (- with name 'guests//' 'people//' 'chairs//' 'sixty//' 'gilt//', -) when defining the guests.
The description of the guests is "Sashes, fans, stars, a cardinal. Whenever you come in, sixty faces turn to you, and then back.".
The guests is fixed in place, scenery and plural-named.

The envoy is in the ballroom-room.
The printed name of the envoy is "Baron Szeplaky".
Include (- with name 'baron//' 'szeplaky//' 'envoy//', -) when defining the envoy.
The description of the envoy is "For the other side. He has a monocle, and the serenity of a man whose seal was in his pocket.".
The appearance of the envoy is "Beside the table stands Baron Szeplaky, being patient at people.".
The first place of the envoy is the ballroom-room.
The envoy is proper-named.

The table-thing is in the ballroom-room.
The printed name of the table-thing is "Boulle table".
Include (- with name 'boulle//' 'table//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "Tortoiseshell and brass, on lion[']s feet. The lions look put upon.".
The table-thing is fixed in place and scenery.

The treaty-thing is in the ballroom-room.
The printed name of the treaty-thing is "treaty".
Include (- with name 'treaty//' 'vellum//' 'treaties//p', -) when defining the treaty-thing.
The description of the treaty-thing is "Vellum. Forty-one articles, all of them about the lighthouse.[if the treaty-thing is blank-state] At the foot, beside the other side[']s great red pancake, is a blank place.[end if][if the treaty-thing is waxed] At the foot lies a pool of red wax, wet as an eye.[end if][if the treaty-thing is sealed] Two seals hang at the foot of it, side by side.[end if]".
The treaty-thing is fixed in place and scenery.

The clock is in the ballroom-room.
The printed name of the clock is "long-case clock".
Include (- with name 'long-case//' 'clock//' 'pendulum//' 'wedding//' 'present//' 'clocks//p', -) when defining the clock.
The description of the clock is "Eight feet of walnut. It was a wedding present from the one country to the other, and has been correct ever since, out of spite.[if the clock is ticking] The pendulum goes to and fro behind the glass, like a man with bad news in a corridor.[end if][if the clock is stopped-state] The pendulum hangs plumb.[end if]".
The clock is fixed in place and scenery.

The case-thing is in the ballroom-room.
The printed name of the case-thing is "clock case".
Include (- with name 'clock//' 'case//' 'glass//' 'narrow//' 'glazed//' 'door//' 'cases//p', -) when defining the case-thing.
The description of the case-thing is "Of the clock: a narrow glazed door, with a little handle.".
The case-thing is fixed in place, not enterable, openable, closed and scenery.

The small-key is in the case-thing.
The printed name of the small-key is "small gilt key".
Include (- with name 'small//' 'gilt//' 'key//' 'little//' 'keys//p', -) when defining the small-key.
The description of the small-key is "It hung on the pendulum itself, behind the bob, and has been looked at by everyone.".
The small-key is portable.

The spirit-lamp is in the pantry.
The printed name of the spirit-lamp is "spirit lamp".
Include (- with name 'spirit//' 'lamp//' 'coffee//' 'lamps//p', -) when defining the spirit-lamp.
The description of the spirit-lamp is "A blue flame, like a crocus. The coffee above it passed out of use some time ago.".
The spirit-lamp is fixed in place and scenery.

The plate is in the pantry.
The printed name of the plate is "silver plate".
Include (- with name 'silver//' 'plate//' 'epergnes//' 'polish//' 'epergne//', -) when defining the plate.
The description of the plate is "Epergnes. One has never met anybody who wanted an epergne.".
The plate is fixed in place and scenery.
The indefinite article of the plate is "some".

The taper is in the pantry.
The printed name of the taper is "wax taper".
Include (- with name 'wax//' 'taper//' 'tapers//p', -) when defining the taper.
The description of the taper is "As thin as a pencil, for lighting what is too grand for matches.[if the taper is lit-state] It is burning with a small, official flame.[end if]".
The appearance of the taper is "A wax taper lies across the plate-rack.".
The first place of the taper is the pantry.
The taper is portable.

The fish-slice is in the pantry.
The printed name of the fish-slice is "fish slice".
Include (- with name 'fish//' 'slice//' 'slices//p', -) when defining the fish-slice.
The description of the fish-slice is "Solid silver. One could seal a treaty with it, if it were a treaty with fish.".
The appearance of the fish-slice is "A fish slice has been left out, gleaming.".
The first place of the fish-slice is the pantry.
The fish-slice is portable.

The fathers is in the library-room.
The printed name of the fathers is "Church Fathers".
Include (- with name 'church//' 'fathers//' 'jerome//' 'volumes//' 'spine//' 'thousand//', -) when defining the fathers.
The description of the fathers is "Augustine, Ambrose, Gregory, bound in calf, as alike as deacons. The Jerome has a greasy top to its spine, as though it were taken down a good deal; and nobody in this embassy has any Latin.".
The fathers is fixed in place, scenery and plural-named.

The armchair is in the library-room.
The printed name of the armchair is "good chair".
Include (- with name 'good//' 'chair//', -) when defining the armchair.
The description of the armchair is "It has taken the ambassador[']s shape, and kept it.".
The armchair is fixed in place and scenery.

The novel is in the library-room.
The printed name of the novel is "yellow novel".
Include (- with name 'yellow//' 'novel//' 'novels//p', -) when defining the novel.
The description of the novel is "Down the side of the good chair. A Nun in Nice. He is on page nine; he has been on it, by the thumb, for years.".
The novel is portable.

The jib is north of the library-room and south of the closet-room.
The printed name of the jib is "tall bookcase".
Include (- with name 'tall//' 'bookcase//' 'jib//' 'section//' 'door//' 'bookcases//p', -) when defining the jib.
The description of the jib is "The Fathers of the Church, in six feet of shelf.[if the jib is flush] There is a little draught at the bottom of it, such as a wall has no need of.[end if][if the jib is ajar] It stands on a hinge, and on the other side it is a door.[end if]".
The jib is openable, closed and scenery.

The desk is in the closet-room.
The printed name of the desk is "cipher desk".
Include (- with name 'cipher//' 'desk//' 'desks//p', -) when defining the desk.
The description of the desk is "A blotter that has been blotted backwards and forwards, so as to be unreadable in both directions.".
The desk is fixed in place, not enterable and scenery.

The dispatch-box is on the desk.
The printed name of the dispatch-box is "dispatch box".
Include (- with name 'dispatch//' 'box//' 'morocco//' 'boxes//p', -) when defining the dispatch-box.
The description of the dispatch-box is "Red morocco, brass corners, and a lock that has never had to be serious before.".
The dispatch-box is portable, not enterable, openable, closed, lockable and locked.
The matching key of the dispatch-box is the small-key.

The seal is in the dispatch-box.
The printed name of the seal is "great seal".
Include (- with name 'great//' 'seal//' 'seals//p', -) when defining the seal.
The description of the seal is "As big as a pear, and cut with an eagle holding a lighthouse.".
The seal is portable.

The wax is on the desk.
The printed name of the wax is "sealing wax".
Include (- with name 'sealing//' 'wax//' 'stick//', -) when defining the wax.
The description of the wax is "Scarlet, best, one stick.".
The wax is portable.
The indefinite article of the wax is "some".

The map-thing is in the closet-room.
The printed name of the map-thing is "pinned map".
Include (- with name 'pinned//' 'map//' 'pins//' 'maps//p', -) when defining the map-thing.
The description of the map-thing is "A rock, with thirty-two pins in it.".
The map-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.
Understand "tilt [something]" as just-pulling.
Understand "tip [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the fathers:
		if the jib is not flush:
			say "It is as far out as a saint can be expected to come.";
			stop the action;
		now the jib is ajar;
		now the jib is open;
		say "You take Jerome by the greasy place and tip him forward. He goes down like the handle of a pump. There is a click; and Augustine, Ambrose and six feet of panelling come out to meet you.";
		stop the action;
	try pulling the noun.

Just-searching is an action applying to one thing.
Understand "search [something]" as just-searching.

Carry out just-searching:
	if the noun is the fathers:
		say "They go up to the ceiling, and any one of them might be the one; but it is only St Jerome who has been handled. You could pull him.";
		stop the action;
	if the noun is the armchair:
		say "Four collar studs, a humbug, and the ghost of a waistcoat.";
		stop the action;
	try searching the noun.

Check opening:
	now the deed is 0;
	if the noun is the jib and the jib is flush:
		if the jib is not ajar:
			say "You get your nails behind Ambrose, and pull, and he comes off the shelf. There is a way of doing this; it will be one of the books, and you would have to know which.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Just-stoping is an action applying to one thing.
Understand "stop [something]" as just-stoping.
Understand "hold [something]" as just-stoping.
Understand "still [something]" as just-stoping.
Understand "halt [something]" as just-stoping.
Understand "plug [something]" as just-stoping.
Understand "block [something]" as just-stoping.

Carry out just-stoping:
	if the noun is the clock:
		if the clock is not ticking:
			say "It has stopped. It is the calmest thing in the room.";
			stop the action;
		if the case-thing is not open:
			say "The pendulum is behind glass. You would have to have the clock case open.";
			stop the action;
		now the clock is stopped-state;
		say "You put in one finger, and the pendulum comes up against it, and stays. Sixty people breathe in. It is not six; and it is going to go on not being six for just as long as you like. Behind the bob, on a thread, hangs something small and gilt.";
		stop the action;
	say "That would lead nowhere.".

Just-starting is an action applying to one thing.
Understand "start [something]" as just-starting.
Understand "swing [something]" as just-starting.

Carry out just-starting:
	if the noun is the clock:
		if the clock is not stopped-state:
			say "It needs no encouragement.";
			stop the action;
		if the treaty-thing is not sealed:
			say "Not for the world. Not, at any rate, for this part of it.";
			stop the action;
		say "Tick.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the small-key and the small-key is in the case-thing:
		if the clock is not stopped-state:
			say "The pendulum goes by with it, and comes back with it, and goes by. You snatch, and get a rap on the knuckles. As long as it swings you will not get hold of anything.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You unhook it from behind the bob. Three fans go up, and there is a whispering behind them.";
		stop the action;
	continue the action.

Lighting-at is an action applying to two things.
Understand "light [something] at [something]" as lighting-at.
Understand "light [something] with [something]" as lighting-at.
Understand "kindle [something] at [something]" as lighting-at.
Understand "light [something] from [something]" as lighting-at.

Carry out lighting-at:
	if the noun is the taper and the second noun is the spirit-lamp:
		if the taper is not enclosed by the player:
			say "You aren[']t holding the taper.";
			stop the action;
		if the taper is not unlit-state:
			say "It is alight.";
			stop the action;
		now the taper is lit-state;
		say "It dips, and takes the flame, and looks over its shoulder, as they do.";
		stop the action;
	say "That would lead nowhere.".

Melting-with is an action applying to two things.
Understand "melt [something] with [something]" as melting-with.
Understand "heat [something] with [something]" as melting-with.
Understand "cook [something] with [something]" as melting-with.
Understand "boil [something] with [something]" as melting-with.
Understand "warm [something] with [something]" as melting-with.

Carry out melting-with:
	if the noun is the wax and the second noun is the taper:
		if the wax is not enclosed by the player:
			say "You have no wax in your hand.";
			stop the action;
		if the taper is not enclosed by the player:
			say "The taper isn[']t in your hand.";
			stop the action;
		if the taper is not lit-state:
			say "It is a wax taper. At the moment it is merely two kinds of wax.";
			stop the action;
		if the location of the player is not the ballroom-room:
			say "Here, it would fall on the floor. It has to fall on the treaty.";
			stop the action;
		if the seal is not carried by the player:
			say "You have the stick over the flame when you think of it: wax waits for no one. You had better have the seal in your hand.";
			stop the action;
		if the treaty-thing is not blank-state:
			say "There is wax enough on it.";
			stop the action;
		now the treaty-thing is waxed;
		now the setting-property of the treaty-thing is 0;
		say "It spits, softens, and comes down in drops, as big as cherries, on the blank place. Somebody[']s fan has stopped. [quotation mark]Ah,[quotation mark] says the Baron, and leans.";
		stop the action;
	say "That would lead nowhere.".

Pressing-on is an action applying to two things.
Understand "press [something] on [something]" as pressing-on.
Understand "stamp [something] on [something]" as pressing-on.
Understand "set [something] on [something]" as pressing-on.
Understand "seal [something] with [something]" as pressing-on (with nouns reversed).
Understand "stamp [something] with [something]" as pressing-on (with nouns reversed).

Carry out pressing-on:
	if the noun is the seal and the second noun is the treaty-thing:
		if the seal is not carried by the player:
			say "The seal isn[']t in your hand.";
			stop the action;
		if the treaty-thing is blank-state:
			say "On to bare vellum? It would leave a dent, and a war. It wants hot wax.";
			stop the action;
		if the treaty-thing is not waxed:
			say "It is sealed.";
			stop the action;
		now the treaty-thing is sealed;
		say "Straight down; count three; straight up. There is an eagle there, holding a lighthouse.";
		stop the action;
	if (the noun is the fish-slice or the noun is the small-key) and the second noun is the treaty-thing:
		say "The Baron lets his monocle fall. He has it on a ribbon, for the purpose.";
		stop the action;
	say "That would lead nowhere.".

Speaking-to is an action applying to one thing.
Understand "speak to [something]" as speaking-to.
Understand "greet [something]" as speaking-to.
Understand "bow to [something]" as speaking-to.

Carry out speaking-to:
	if (the noun is the envoy or the noun is the guests):
		if the clock is not stopped-state:
			say "[quotation mark]Six,[quotation mark] says the Baron, smiling, [quotation mark]is so soon.[quotation mark]";
			stop the action;
		say "[quotation mark]A remarkable clock,[quotation mark] says the Baron, and consults his own, and puts it back, and says no more: it would be an incident.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the note-thing:
		if the noun is enclosed by the player:
			say "And let the fern see it?";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the note-thing or the noun is the taper or the noun is the fish-slice or the noun is the novel or the noun is the wax) and the second noun is the dispatch-box:
		if the noun is enclosed by the player:
			say "It is for state papers, and the ambassador[']s other spectacles.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the note-thing or the noun is the taper or the noun is the fish-slice or the noun is the novel or the noun is the wax or the noun is the dispatch-box or the noun is the seal) and the second noun is the case-thing:
		if the noun is enclosed by the player:
			say "There is a pendulum in there, and it was here first.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check using:
	if the noun is the armchair:
		try just-searching the noun;
		stop the action;
	if the noun is the envoy:
		try speaking-to the noun;
		stop the action;
	if the noun is the guests:
		try speaking-to the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the clock:
		try other words;
		try just-starting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the clock:
		try other words;
		try just-stoping the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the fathers:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the fathers or the noun is the armchair:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the fathers or the noun is the armchair:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the fathers or the noun is the armchair:
		try other words;
		try just-searching the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the guests or the noun is the envoy:
		try other words;
		try speaking-to the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The lighting-at action translates into I6 as "SKOwn1".
The melting-with action translates into I6 as "SKOwn2".
The pressing-on action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the spirit-lamp +) && x == (+ the taper +)) return ##SKOwn1;
			if (y == (+ the taper +) && x == (+ the wax +)) return ##SKOwn2;
			if (y == (+ the treaty-thing +) && x == (+ the seal +) or (+ the fish-slice +) or (+ the small-key +)) return ##SKOwn3;
			if (y == (+ the seal +) && x == (+ the treaty-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the fish-slice +) && x == (+ the treaty-thing +)) return ##SKOwn3 + 4096;
			if (y == (+ the small-key +) && x == (+ the treaty-thing +)) return ##SKOwn3 + 4096;
		2:
			if (y == (+ the treaty-thing +) && x == (+ the seal +) or (+ the fish-slice +) or (+ the small-key +)) return ##SKOwn3;
		3:
			if (y == (+ the spirit-lamp +) && x == (+ the taper +)) return ##SKOwn1;
			if (y == (+ the treaty-thing +) && x == (+ the seal +) or (+ the fish-slice +) or (+ the small-key +)) return ##SKOwn3;
		4:
			if (y == (+ the treaty-thing +) && x == (+ the seal +) or (+ the fish-slice +) or (+ the small-key +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the clock is ticking:
		increase the minutes-property of the clock by 1;
		if the minutes-property of the clock is greater than 40, now the minutes-property of the clock is 40.

Every turn:
	if the clock is ticking and the minutes-property of the clock is at least 16 and the minutes-property of the clock is less than 17:
		say "Somewhere in the house there is the small throat-clearing that a clock does, a quarter of an hour before it means to speak.".

Every turn:
	if the clock is ticking and the minutes-property of the clock is at least 30 and the minutes-property of the clock is less than 31:
		say "Sixty gilt chairs creak. Whoever looks at the clock now sees that it wants five minutes to six.".

Every turn:
	if the treaty-thing is waxed:
		increase the setting-property of the treaty-thing by 1;
		if the setting-property of the treaty-thing is greater than 4, now the setting-property of the treaty-thing is 4.

Every turn:
	if the treaty-thing is waxed and the setting-property of the treaty-thing is at least 4:
		if the player can see the treaty-thing, say "The wax on the treaty has gone dull, and hard. The Baron flicks it off for you with a fingernail. [quotation mark]Again, perhaps?[quotation mark] he says.";
		now the treaty-thing is blank-state;
		now the setting-property of the treaty-thing is 0.

Part 6 - Tasks and endings

The closet-found is a task. The points are 3.
The clock-stopped is a task. The points are 3.
The box-open is a task. The points are 3.
The wax-dropped is a task. The points are 2.
The treaty-sealed is a task. The points are 4.

The maximum score is 15.

Every turn:
	if the closet-found is pending and the location of the player is the closet-room:
		achieve the closet-found.

Every turn:
	if the clock-stopped is pending and the clock is stopped-state:
		achieve the clock-stopped.

Every turn:
	if the box-open is pending and the dispatch-box is open:
		achieve the box-open.

Every turn:
	if the wax-dropped is pending and the treaty-thing is waxed:
		achieve the wax-dropped.

Every turn:
	if the treaty-sealed is pending and the treaty-thing is sealed:
		achieve the treaty-sealed.

Every turn:
	if the story has not ended and the treaty-sealed is achieved:
		say "Nobody can cheer, because it is not yet six. You go over to the clock and give the pendulum a small push, as one would a child on a swing; and it thinks, and ticks, and in its own good time it strikes. Upstairs, a bed creaks. [quotation mark]What,[quotation mark] calls a voice, hollow with the 1893, [quotation mark]did you tell them?[quotation mark] [quotation mark]Six, sir,[quotation mark] you call back. The Baron, most irregularly, kisses you on both cheeks.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the minutes-property of the clock is at least 36 and the treaty-sealed is pending:
		say "It strikes. It strikes six times, and at each of them the Baron[']s eyebrows go up, till there is no more room. He draws on his gloves. By the end of the week there are gunboats round the lighthouse; by the end of the month there is no lighthouse for them to be round. You are sent as consul to a place that has only the fern.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the hall-room.

When play begins:
	say "At six the Treaty of Six O[']Clock (there had to be some name for it) will be sealed in the ballroom by the envoys of two countries that have been at war, on and off, about a lighthouse, since 1640. The other side has sealed. Your ambassador has retired to bed with what the doctor calls a chill and the footmen call the 1893. Before he did so he hid the Great Seal, from spies. You are the third secretary. You have his note. It is the kind of note one would expect.".

To decide whether mention (N - a number) is absent:
	if N is 9:
		if the treaty-thing is waxed:
			no;
		yes;
	if N is 10:
		if the treaty-thing is sealed:
			no;
		yes;
	if N is 23:
		if the jib is flush:
			no;
		yes;
	if N is 39:
		if the jib is ajar:
			no;
		yes;
	if N is 40:
		if the jib is ajar:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 44, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Every order that exists, and one that does not.";
	if N is 2, say "Half open, like opinions.";
	if N is 3, say "Some of them are paste. It is considered rude to count.";
	if N is 4, say "Scarlet, upright, and sitting as though for a portrait.";
	if N is 5, say "It hangs from a ribbon whenever he is shocked.";
	if N is 6, say "There is a bulge in it, shaped like foresight.";
	if N is 7, say "Each bears up, and none of them likes it.";
	if N is 8, say "Theirs. It bears a gryphon, looking pleased with itself.";
	if N is 9, say "It is not going to wait for you.";
	if N is 10, say "An eagle and a gryphon, not speaking.";
	if N is 11, say "Polished daily, as one polishes a grievance.";
	if N is 12, say "Ivory, and no bigger than a pea.";
	if N is 13, say "So thin that the tiles show through it.";
	if N is 14, say "Beech, with slots for forty.";
	if N is 15, say "It is in the ballroom, and has no fish in it.";
	if N is 16, say "There is a pike engraved on the blade, taking it well.";
	if N is 17, say "You are in it, three from the bottom.";
	if N is 18, say "The pages have not been cut.";
	if N is 19, say "Brown, gilt, and very slightly bored.";
	if N is 20, say "A brown oval, in the margin.";
	if N is 21, say "On the cover, beneath a parasol.";
	if N is 22, say "Nine. Nothing has happened yet, but it is going to.";
	if N is 23, say "It lifts one thread of the carpet, and puts it down.";
	if N is 24, say "Ink over ink over ink, like rooks in fog.";
	if N is 25, say "Brass, and trying to look grave.";
	if N is 26, say "Dented, by an earlier crisis and its stairs.";
	if N is 27, say "It has the look of one who was asked to hold something.";
	if N is 28, say "Two hundred yards by ninety, at low water.";
	if N is 29, say "Green, studded with brass, and discreet.";
	if N is 30, say "Cold, veined, and got on credit.";
	if N is 31, say "A groan; a pause, for effect; a groan.";
	if N is 32, say "Four hundred lustres, and one candle guttering over the cardinal.";
	if N is 33, say "Yellow silk, faded in the shape of an earlier alliance.";
	if N is 34, say "Two hand[']s breadths, and everyone has measured it by eye.";
	if N is 35, say "Upstairs, at attention, with the basin.";
	if N is 36, say "Upstairs, and Sevres.";
	if N is 37, say "They go up until the gilt gives out.";
	if N is 38, say "Its edge has been leaned on, and by the same elbow.";
	if N is 39, say "Oiled, and lately.";
	if N is 40, say "From here you can see half a desk and a green shade.";
	if N is 41, say "It lights the desk and keeps everything else in confidence.";
	if N is 42, say "So full that a corner of coastline sticks out.";
	if N is 43, say "Off on its rock, shining on both countries alike.";
	if N is 45, say "You are there.";
	if N is 46, say "You would have to go north.";
	if N is 47, say "You would have to go east.";
	if N is 48, say "You would have to go west.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go south.";
	if N is 51, say "You are there.";
	if N is 52, say "You would have to go east.";
	if N is 53, say "You are there.";
	if N is 54, say "You would have to go west.";
	if N is 55, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'sashes//': if (n < 1 && SK_Near((+ the guests +))) return 1;
		'fans//': if (n < 2 && SK_Near((+ the guests +))) return 2;
		'stars//': if (n < 3 && SK_Near((+ the guests +))) return 3;
		'cardinal//': if (n < 4 && SK_Near((+ the guests +))) return 4;
		'monocle//': if (n < 5 && SK_Near((+ the envoy +))) return 5;
		'pocket//': if (n < 6 && SK_Near((+ the envoy +))) return 6;
		'lions//': if (n < 7 && SK_Near((+ the table-thing +))) return 7;
		'pancake//': if (n < 8 && SK_Near((+ the treaty-thing +))) return 8;
		'pool//': if (n < 9 && SK_Near((+ the treaty-thing +))) return 9;
		'seals//': if (n < 10 && SK_Near((+ the treaty-thing +))) return 10;
		'walnut//': if (n < 11 && SK_Near((+ the clock +))) return 11;
		'handle//': if (n < 12 && SK_Near((+ the case-thing +))) return 12;
		'flame//': if (n < 13 && SK_Near((+ the spirit-lamp +))) return 13;
		'plate-rac//': if (n < 14 && SK_Near((+ the taper +))) return 14;
		'treaty//': if (n < 15 && SK_Near((+ the fish-slice +))) return 15;
		'fish//': if (n < 16 && SK_Near((+ the fish-slice +))) return 16;
		'embassy//': if (n < 17 && SK_Near((+ the fathers +))) return 17;
		'ambrose//': if (n < 18 && SK_Near((+ the fathers +))) return 18;
		'augustine//': if (n < 18 && SK_Near((+ the fathers +))) return 18;
		'gregory//': if (n < 18 && SK_Near((+ the fathers +))) return 18;
		'calf//': if (n < 19 && SK_Near((+ the fathers +))) return 19;
		'thumb//': if (n < 20 && SK_Near((+ the novel +))) return 20;
		'nun//': if (n < 21 && SK_Near((+ the novel +))) return 21;
		'page//': if (n < 22 && SK_Near((+ the novel +))) return 22;
		'draught//': if (n < 23 && SK_Near((+ the jib +))) return 23;
		'blotter//': if (n < 24 && SK_Near((+ the desk +))) return 24;
		'lock//': if (n < 25 && SK_Near((+ the dispatch-box +))) return 25;
		'corners//': if (n < 26 && SK_Near((+ the dispatch-box +))) return 26;
		'eagle//': if (n < 27 && SK_Near((+ the seal +))) return 27;
		'rock//': if (n < 28 && SK_Near((+ the map-thing +))) return 28;
		'door//': if (n < 29 && SK_Near((+ the hall-room +))) return 29;
		'marble//': if (n < 30 && SK_Near((+ the hall-room +))) return 30;
		'martyr//': if (n < 31 && SK_Near((+ the hall-room +))) return 31;
		'sound//': if (n < 31 && SK_Near((+ the hall-room +))) return 31;
		'chandelie//': if (n < 32 && SK_Near((+ the ballroom-room +))) return 32;
		'wall//': if (n < 33 && SK_Near((+ the ballroom-room +))) return 33;
		'space//': if (n < 34 && SK_Near((+ the ballroom-room +))) return 34;
		'butler//': if (n < 35 && SK_Near((+ the pantry +))) return 35;
		'basin//': if (n < 36 && SK_Near((+ the pantry +))) return 36;
		'shelves//': if (n < 37 && SK_Near((+ the library-room +))) return 37;
		'shelf//': if (n < 38 && SK_Near((+ the library-room +))) return 38;
		'hinge//': if (n < 39 && SK_Near((+ the library-room +))) return 39;
		'room//': if (n < 40 && SK_Near((+ the library-room +))) return 40;
		'lamp//': if (n < 41 && SK_Near((+ the closet-room +))) return 41;
		'drawer//': if (n < 42 && SK_Near((+ the closet-room +))) return 42;
		'lighthous//': if (n < 43 && SK_Near(player)) return 43;
		'bed//': if (n < 44 && SK_Near(player)) return 44;
		'bob//': if (n < 44 && SK_Near(player)) return 44;
		'chill//': if (n < 44 && SK_Near(player)) return 44;
		'corridor//': if (n < 44 && SK_Near(player)) return 44;
		'countries//': if (n < 44 && SK_Near(player)) return 44;
		'crocus//': if (n < 44 && SK_Near(player)) return 44;
		'doctor//': if (n < 44 && SK_Near(player)) return 44;
		'envoys//': if (n < 44 && SK_Near(player)) return 44;
		'eye//': if (n < 44 && SK_Near(player)) return 44;
		'footmen//': if (n < 44 && SK_Near(player)) return 44;
		'latin//': if (n < 44 && SK_Near(player)) return 44;
		'level//': if (n < 44 && SK_Near(player)) return 44;
		'majesty//': if (n < 44 && SK_Near(player)) return 44;
		'man//': if (n < 44 && SK_Near(player)) return 44;
		'name//': if (n < 44 && SK_Near(player)) return 44;
		'need//': if (n < 44 && SK_Near(player)) return 44;
		'news//': if (n < 44 && SK_Near(player)) return 44;
		'pear//': if (n < 44 && SK_Near(player)) return 44;
		'pencil//': if (n < 44 && SK_Near(player)) return 44;
		'secretary//': if (n < 44 && SK_Near(player)) return 44;
		'serenity//': if (n < 44 && SK_Near(player)) return 44;
		'window//': if (n < 44 && SK_Near(player)) return 44;
		'spies//': if (n < 44 && SK_Near(player)) return 44;
		'war//': if (n < 44 && SK_Near(player)) return 44;
		'brass//': if (n < 44 && SK_Near(player)) return 44;
		'country//': if (n < 44 && SK_Near(player)) return 44;
		'tortoises//': if (n < 44 && SK_Near(player)) return 44;
		'hall//': if (n < 45 && SK_Near((+ the hall-room +))) return 45; if (n < 50 && SK_Near((+ the ballroom-room +))) return 50; if (n < 52 && SK_Near((+ the pantry +))) return 52; if (n < 54 && SK_Near((+ the library-room +))) return 54;
		'ballroom//': if (n < 46 && SK_Near((+ the hall-room +))) return 46; if (n < 49 && SK_Near((+ the ballroom-room +))) return 49;
		'library//': if (n < 47 && SK_Near((+ the hall-room +))) return 47; if (n < 53 && SK_Near((+ the library-room +))) return 53;
		'pantry//': if (n < 48 && SK_Near((+ the hall-room +))) return 48; if (n < 51 && SK_Near((+ the pantry +))) return 51;
		'closet//': if (n < 55 && SK_Near((+ the closet-room +))) return 55;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'ambrose//') rtrue;
	if (w == 'augustine//') rtrue;
	if (w == 'gregory//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air ambrose ambroses arm arms augustine augustines";
		}
		'b': switch (n) {
			1: return "baron barons basin basins bed beds blade blades blotter blotters bob bobs body book books brass brasses breadth breadths bulge bulges butler butlers";
		}
		'c': switch (n) {
			1: return "calf calfs candle candles cardinal cardinals carpet carpets ceiling ceilings chandelier chandeliers cheek cheeks child childs chill chills church";
			2: return "churches click clicks collar collars corner corners corridor corridors countries country cover covers crocus crocuses";
		}
		'd': switch (n) {
			1: return "dent dents doctor doctors drawer drawers";
		}
		'e': switch (n) {
			1: return "eagle eagles ear ears effect effects embassies embassy encouragement encouragements eye eyebrow eyebrows eyes";
		}
		'f': switch (n) {
			1: return "face fan fans feet finger fingernail fingernails fingers fish fishes flame flames floor floors fog fogs foot footmen footmens";
		}
		'g': switch (n) {
			1: return "ghost ghosts give gives glove gloves gregories gregory grievance grievances groan groans ground gryphon gryphons";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands head house houses humbug humbugs";
		}
		'i': switch (n) {
			1: return "incident incidents ink inks";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "latin latins leg legs level levels lighthouse lighthouses lion lions lock locks look looks lustre lustres";
		}
		'm': switch (n) {
			1: return "majesties majesty man mans margin margins martyr martyrs monocle monocles mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names need needs new news nose nun nuns";
		}
		'o': switch (n) {
			1: return "order orders oval ovals";
		}
		'p': switch (n) {
			1: return "page pages pancake pancakes panelling panellings paper papers parasol parasols pause pauses pea pear pears peas pencil pencils persons pike pikes";
			2: return "pocket pockets pump pumps purpose purposes push pushes";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rap raps rate rates ribbon ribbons rock rocks roof";
		}
		's': switch (n) {
			1: return "saint saints sash sashes secretaries secretary serenities serenity shade shades shelf shelfs shelves shoulder shoulders sky sound sounds space spaces";
			2: return "spectacle spectacles stair stairs star stars stay stays";
		}
		't': switch (n) {
			1: return "thread threads thumb thumbs tile tiles";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "waistcoat waistcoats wall walls walnut walnuts war wars watching watchings water waters whenever whenevers whispering whisperings window windows world";
			2: return "worlds";
		}
	}
	return 0;
];
-).
