"Rowing by Ear" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The steps-room is a room. It is privately-named.
The buoy-field is a room. It is privately-named.
The mussel-rock is a room. It is privately-named.
The bell-buoy is a room. It is privately-named.
The fairway is a room. It is privately-named.
The ship-side is a room. It is privately-named.

The printed name of the steps-room is "Harbour Steps".
The description of the steps-room is "Green stairs going down into wool. Your uncle[']s skiff lies against the bottom one with her oars in her, and you have one foot on either. Behind you a town clock strikes something. To the north, not far off, a chain is talking to a ring.[if the doctor is ashore] On the third stair, holding tightly to his own bag, stands Dr Amaral.[end if]".
The buoy-field is north of the steps-room.

The printed name of the buoy-field is "Small Moorings".
The description of the buoy-field is "Fishing boats come up one at a time, look at you, and go back in. Their chains mutter all round. West there is a suck and slap, like a cow being kissed. East, slow and a little flat, a bell.".
The steps-room is south of the buoy-field.
The mussel-rock is west of the buoy-field.
The bell-buoy is east of the buoy-field.

The printed name of the mussel-rock is "Mussel Rock".
The description of the mussel-rock is "The fog has gone hard. It is black, it has weed on it, and it goes suck, slap, six inches from your oar.".
The buoy-field is east of the mussel-rock.

The printed name of the bell-buoy is "Bell Buoy".
The description of the bell-buoy is "It leans out of the white, taller than you ever think, nods, says its one word, and leans back. North of it is the fairway. You can hear nothing up there at all, and that is what your uncle doesn[']t like about fairways.[if the horn is unblown] Unless that was something: a wet thudding, a long way off, like a cook beating a carpet.[end if][if the horn is blown-state] Far off to the left a steamer[']s whistle gives you one long blast, every so often, and holds its water.[end if]".
The buoy-field is west of the bell-buoy.
The fairway is north of the bell-buoy.

The printed name of the fairway is "Fairway".
The description of the fairway is "The deep road. The water is black and has no ripples in it. East, quite close and high up, there is a ship: it creaks, and it smells of coffee. To the south the bell says its word.[if the horn is unblown] And the thudding is here too, and it has got a beat.[end if]".
The bell-buoy is south of the fairway.
The ship-side is east of the fairway.

The printed name of the ship-side is "Under the Gudrun".
The description of the ship-side is "A wall of wet black planks, going up out of sight. From high overhead comes a smell of coffee. An iron ring is let into the planking at the height of your ear.[if the ladder is nowhere] Up there too, quite unaware of you, goes the concertina.[end if][if the location of the ladder is the ship-side] A rope ladder hangs down it, and stops a yard too short of comfort.[end if][if the skiff is adrift] The tide is setting you along the side; you have to keep pulling to stay where you are.[end if][if the skiff is fast-state] The skiff lies alongside on her painter, nodding.[end if]".
The fairway is west of the ship-side.

Part 2 - States

A thing can be blown-state or unblown. A thing is usually unblown.

A thing can be lit-state or unlit-state. A thing is usually unlit-state.

A thing can be fast-state or adrift. A thing is usually adrift.

A thing has a number called peril.

A thing can be ashore, seated or delivered (this is its boarding property).

Part 3 - Things

The skiff is a thing. It is privately-named.
The painter is a thing. It is privately-named.
The doctor is a man. It is privately-named.
The horn is a thing. It is privately-named.
The lantern is a thing. It is privately-named.
The post is a thing. It is privately-named.
The boats is a thing. It is privately-named.
The mussels is a thing. It is privately-named.
The bell is a thing. It is privately-named.
The cormorant is a thing. It is privately-named.
The black-water is a thing. It is privately-named.
The ladder is a thing. It is privately-named.
The ring-thing is a thing. It is privately-named.
The mate is a man. It is privately-named.

The skiff is in the steps-room.
The printed name of the skiff is "skiff".
Include (- with name 'skiff//' 'patience//' 'oars//' 'oar//' 'skiffs//p', -) when defining the skiff.
The description of the skiff is "Tarred, twelve foot, called Patience by your aunt. She answers to an oar the way a dog answers to a hand.".
The skiff is fixed in place and scenery.

The painter is carried by the player.
The printed name of the painter is "painter".
Include (- with name 'painter//' 'line//' 'rope//' 'painters//p', -) when defining the painter.
The description of the painter is "The rope at her bow. Three strands, a Turk[']s head on the end, no nonsense.".
The painter is portable.

The doctor is in the steps-room.
The printed name of the doctor is "Dr Amaral".
Include (- with name 'dr//' 'amaral//' 'bag//' 'doctor//', -) when defining the doctor.
The description of the doctor is "Bowler hat, brown bag, sealskin collar. He has come from the theatre and he cannot swim; he mentioned it in that order.[if the doctor is seated] His eyes are shut. His lips are moving: it is either a prayer or Verdi.[end if]".
The doctor is scenery and proper-named.

The horn is in the steps-room.
The printed name of the horn is "foghorn".
Include (- with name 'foghorn//' 'cow//' 'horn//' 'foghorns//p', -) when defining the horn.
The description of the horn is "A cow[']s, with a brass lip. It has one note, and the cow would have been ashamed of it.".
The appearance of the horn is "Your uncle[']s foghorn hangs from the mooring post.".
The first place of the horn is the steps-room.
The horn is portable.

The lantern is in the steps-room.
The printed name of the lantern is "riding light".
Include (- with name 'riding//' 'light//' 'lantern//' 'lights//p', -) when defining the lantern.
The description of the lantern is "Copper, with a bull[']s-eye. On a night like this it shows you where the lantern is.[if the lantern is unlit-state] It is out.[end if][if the lantern is lit-state] It burns with a yellow ball of fog round it like a dandelion.[end if]".
The appearance of the lantern is "A riding light stands on the bottom step, smoking.".
The first place of the lantern is the steps-room.
The lantern is portable.

The post is in the steps-room.
The printed name of the post is "mooring post".
Include (- with name 'mooring//' 'post//' 'posts//p', -) when defining the post.
The description of the post is "Grooved like a bottle-neck by two hundred years of other people[']s ropes.".
The post is fixed in place and scenery.

The boats is in the buoy-field.
The printed name of the boats is "fishing boats".
Include (- with name 'fishing//' 'boats//' 'chains//', -) when defining the boats.
The description of the boats is "Two Brothers. Our Ellen. Not Today.".
The boats is fixed in place, scenery and plural-named.

The mussels is in the mussel-rock.
The printed name of the mussels is "mussels".
Include (- with name 'mussels//' 'rock//' 'weed//', -) when defining the mussels.
The description of the mussels is "Blue-black, in thousands, all shut, like a public meeting.".
The mussels is fixed in place, scenery and plural-named.

The bell is in the bell-buoy.
The printed name of the bell is "bell".
Include (- with name 'bell//' 'buoy//' 'bells//p', -) when defining the bell.
The description of the bell is "Green bronze. Four clappers, and whichever way the sea goes one of them has something to say.".
The bell is fixed in place and scenery.

The cormorant is in the bell-buoy.
The printed name of the cormorant is "cormorant".
Include (- with name 'cormorant//' 'bird//' 'cormorants//p', -) when defining the cormorant.
The description of the cormorant is "It hangs itself out on the cage of the buoy like somebody[']s trousers.".
The cormorant is fixed in place and scenery.

The black-water is in the fairway.
The printed name of the black-water is "black water".
Include (- with name 'black//' 'water//' 'waters//p', -) when defining the black-water.
The description of the black-water is "Nine fathoms. Your uncle[']s good knife is down there.".
The black-water is fixed in place and scenery.

The printed name of the ladder is "rope ladder".
Include (- with name 'rope//' 'ladder//' 'rungs//' 'wooden//' 'ladders//p', -) when defining the ladder.
The description of the ladder is "Wooden rungs, the bottom one black with ten thousand boots.".
The ladder is fixed in place and scenery.

The ring-thing is in the ship-side.
The printed name of the ring-thing is "iron ring".
Include (- with name 'iron//' 'ring//' 'planks//' 'rings//p', -) when defining the ring-thing.
The description of the ring-thing is "As big as a plate, and rusted red as a fox.".
The ring-thing is fixed in place and scenery.

The mate is in the ship-side.
The printed name of the mate is "ship[']s mate".
Include (- with name 'ship^s//' 'mate//' 'beard//' 'concertina//' 'yellow//' 'mates//p', -) when defining the mate.
The description of the mate is "A yellow beard, with a man behind it. \It is listening to something behind it, with its eyes shut, and wincing.[if the ladder is nowhere] He has not seen you. Nobody could.[end if][if the location of the ladder is the ship-side] [quotation mark]Quick,[quotation mark] it says. [quotation mark]He is making now a noise like a door.[quotation mark][end if]".
The appearance of the mate is "Over the rail, when the fog thins, hangs the ship[']s mate.".
The first place of the mate is the ship-side.

The description of the player is "You look as you always do."

Part 4 - Actions

Helping-into is an action applying to two things.
Understand "help [something] into [something]" as helping-into.
Understand "seat [something] in [something]" as helping-into.
Understand "hand [something] into [something]" as helping-into.

Carry out helping-into:
	if the noun is the doctor and the second noun is the skiff:
		if the doctor is not ashore:
			say "He is in, in the stern, with his eyes shut.";
			stop the action;
		now the doctor is seated;
		say "You give him your shoulder. He steps off the land and into the skiff, and sits; and she goes down by the stern, and is interested. He takes hold of both sides of her. [quotation mark]Is it always so soft?[quotation mark] says Dr Amaral.";
		stop the action;
	say "That would lead nowhere.".

Just-boarding is an action applying to one thing.
Understand "board [something]" as just-boarding.

Carry out just-boarding:
	if the noun is the skiff and the doctor is ashore and the location of the player is the steps-room:
		now the doctor is seated;
		say "You are half in her already. It is the doctor who wants help. You give him your shoulder. He steps off the land and into the skiff, and sits; and she goes down by the stern, and is interested. He takes hold of both sides of her. [quotation mark]Is it always so soft?[quotation mark] says Dr Amaral.";
		stop the action;
	if the noun is the skiff:
		say "You are in her.";
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
			say "You cup your hands and hoot. An owl might answer; a boat will want the horn.";
			stop the action;
		if the location of the player is the steps-room:
			say "From here it would only annoy the town. It is out there that somebody needs to be told.";
			stop the action;
		if the location of the player is the mussel-rock:
			say "The rock has heard it.";
			stop the action;
		if the location of the player is the buoy-field:
			say "It goes out over the small boats and stops in somebody[']s washing. Farther out, by the bell, it would carry up the fairway.";
			stop the action;
		if the horn is not unblown:
			say "You give it another, for company; and the whistle gives you one back.";
			stop the action;
		now the horn is blown-state;
		say "You blow till your ears go in. It is a terrible sound. There is a silence, with its mouth open; then, up the fairway, bells, a shout, a great wash of paddles going backwards; and a steamer[']s whistle, one long blast, stopped and waiting. She was a good deal closer than you would have said.";
		stop the action;
	say "That would lead nowhere.".

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the lantern:
		if the lantern is not enclosed by the player:
			say "Bend down and take the lantern up, or you[']ll set fire to the boards.";
			stop the action;
		if the lantern is not unlit-state:
			say "It is lit. You have a yellow fog now instead of a white one.";
			stop the action;
		now the lantern is lit-state;
		say "It takes at the third match. Your own hands arrive.";
		stop the action;
	say "That would lead nowhere.".

Just-hailing is an action applying to one thing.
Understand "hail [something]" as just-hailing.
Understand "call to [something]" as just-hailing.
Understand "call [something]" as just-hailing.

Carry out just-hailing:
	if the noun is the mate:
		if the ladder is not nowhere:
			say "[quotation mark]Ja, ja,[quotation mark] says the beard. [quotation mark]We see. Quick.[quotation mark]";
			stop the action;
		if the lantern is not enclosed by the player:
			say "[quotation mark]Who is it?[quotation mark] roars the beard. [quotation mark]Where is it? I throw no ladder into milk![quotation mark] He wants to see a light.";
			stop the action;
		if the lantern is not lit-state:
			say "[quotation mark]Who is it?[quotation mark] roars the beard. [quotation mark]Where is it? I throw no ladder into milk![quotation mark] You hold up the riding light; it would help if it were lit.";
			stop the action;
		now the ladder is in the ship-side;
		say "[quotation mark]Gudrun![quotation mark] you shout, in your deep voice, and hold the light as high as you go. The concertina stops in the middle of a bar. There is a rattle, and a rope ladder comes down past your ear.";
		stop the action;
	if the noun is the doctor:
		say "[quotation mark]I am quite all right,[quotation mark] says Dr Amaral, which nobody had asked.";
		stop the action;
	say "That would lead nowhere.".

Just-listening is an action applying to nothing.
Understand "listen" as just-listening.

Carry out just-listening:
	say "You ship your oars, and hold your breath, and open your mouth a little, which is the trick of it. Everything near is saying its name.";
	stop the action;
	say "That would lead nowhere.".

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "make [something] fast to [something]" as tiing-to.
Understand "fasten [something] to [something]" as tiing-to.
Understand "hitch [something] to [something]" as tiing-to.

Carry out tiing-to:
	if the noun is the painter and the second noun is the ring-thing:
		if the skiff is not adrift:
			say "She is as fast as you can make her.";
			stop the action;
		now the skiff is fast-state;
		now the painter is in the ship-side;
		say "A round turn and two half hitches, with the whole harbour trying to pull it out of your hand. She comes up short, swings in, and lies still.";
		stop the action;
	say "That would lead nowhere.".

Helping-up is an action applying to two things.
Understand "help [something] up [something]" as helping-up.
Understand "send [something] up [something]" as helping-up.

Carry out helping-up:
	if the noun is the doctor and the second noun is the ladder:
		if the skiff is not fast-state:
			say "You look at the ladder going by, and the ladder coming back. He would go up it with one foot and down with the other. Make her fast first.";
			stop the action;
		if the doctor is not seated:
			say "You would need the doctor.";
			stop the action;
		now the doctor is delivered;
		now the doctor is nowhere;
		say "He regards the ladder. [quotation mark]In the theatre,[quotation mark] says Dr Amaral, [quotation mark]they lower one on a cloud[quotation mark]; puts his bag in his teeth like a retriever; and goes up it, with his eyes shut, a rung at a time, while you hold the bottom straight with all you weigh.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the painter:
		if the noun is enclosed by the player:
			say "Let go of it, and the next you hear of it will be from Norway.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the painter and the skiff is fast-state:
		if the noun is not enclosed by the player:
			say "It is all that is holding Patience to Norway.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the horn:
		try just-blowing the noun;
		stop the action;
	if the noun is the lantern:
		try just-lighting the noun;
		stop the action;
	if the noun is the mate:
		try just-hailing the noun;
		stop the action;
	continue the action.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the skiff:
		try other words;
		try just-boarding the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the lantern:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the doctor or the noun is the mate:
		try other words;
		try just-hailing the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The helping-into action translates into I6 as "SKOwn1".
The tiing-to action translates into I6 as "SKOwn2".
The helping-up action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the skiff +) && x == (+ the doctor +)) return ##SKOwn1;
			if (y == (+ the ring-thing +) && x == (+ the painter +)) return ##SKOwn2;
			if (y == (+ the ladder +) && x == (+ the doctor +)) return ##SKOwn3;
		3:
			if (y == (+ the skiff +) && x == (+ the doctor +)) return ##SKOwn1;
			if (y == (+ the ring-thing +) && x == (+ the painter +)) return ##SKOwn2;
		4:
			if (y == (+ the ring-thing +) && x == (+ the painter +)) return ##SKOwn2;
		6:
			if (y == (+ the ring-thing +) && x == (+ the painter +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	now the skiff is in the location.

Every turn:
	if the doctor is seated:
		now the doctor is in the location.

Every turn:
	if the skiff is fast-state and the location of the player is not the ship-side:
		say "(You cast off first. It comes undone a great deal more easily than it went.)";
		now the skiff is adrift;
		now the painter is carried by the player.

Every turn:
	if the location of the player is the fairway and the horn is unblown:
		increase the peril of the skiff by 1;
		if the peril of the skiff is greater than 3, now the peril of the skiff is 3.

Every turn:
	if the location of the player is the bell-buoy and the horn is unblown:
		now the peril of the skiff is 0.

Every turn:
	if the location of the player is the ship-side and the horn is unblown:
		now the peril of the skiff is 2.

Every turn:
	if the location of the player is the fairway and the horn is unblown and the peril of the skiff is less than 2:
		say "The thudding has stopped being a sound and become a thing in the thwart under you. There is a tallness in the fog. [quotation mark]Is that for us?[quotation mark] says somebody, and it is you.".

Part 6 - Tasks and endings

The doctor-in is a task. The points are 2.
The horn-blown is a task. The points are 3.
The gudrun-found is a task. The points are 2.
The made-fast is a task. The points are 2.
The doctor-up is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the doctor-in is pending and the doctor is not ashore:
		achieve the doctor-in.

Every turn:
	if the horn-blown is pending and the horn is blown-state:
		achieve the horn-blown.

Every turn:
	if the gudrun-found is pending and the location of the player is the ship-side and the doctor is seated:
		achieve the gudrun-found.

Every turn:
	if the made-fast is pending and the skiff is fast-state:
		achieve the made-fast.

Every turn:
	if the doctor-up is pending and the doctor is delivered:
		achieve the doctor-up.

Every turn:
	if the story has not ended and the doctor-up is achieved:
		say "There is a murmuring up there; a silence; a cough like a dropped plate. And then, out of the side of the ship, through the planks, up your arms and into your teeth, comes one low note, held, and held, until the bell buoy answers it. [quotation mark]So,[quotation mark] calls the beard, and it is crying. [quotation mark]Come up now, small man. There is coffee.[quotation mark]";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the peril of the skiff is at least 2 and the horn is unblown:
		say "It comes out of the white all at once, as high as a church: a bow, a curl of water, a lit porthole with a woman in it putting up her hair. Then you are in the black water, with half an oar. They pick you up, and the doctor if you had him; they are very kind; but it is the other harbour they are bound for, and the captain of the Gudrun never sang bass again.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the steps-room.

When play begins:
	say "Fog, since Thursday. The gulls are walking. Out at the deep-water moorings lies the barque Gudrun, and aboard of her the captain, who sang bass at Bergen, has a fishbone in him where the low notes come from. The harbour master will not send the launch. He has sent you, because you are fourteen, and have fished out there with your eyes shut to save the trouble of opening them. Listen, is what your uncle always says. Everything in a harbour says its name.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the doctor is seated:
			no;
		yes;
	if N is 8:
		if the doctor is seated:
			no;
		yes;
	if N is 12:
		if the lantern is lit-state:
			no;
		yes;
	if N is 29:
		if the horn is blown-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 40, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "She called the boat after what she needed.";
	if N is 2, say "Ashore, under the stove. It knows about boats.";
	if N is 3, say "Yours, with a blister ready for each oar.";
	if N is 4, say "She carries it like somebody who has been told about it.";
	if N is 5, say "Hemp, laid up by your uncle with his teeth.";
	if N is 6, say "A Turk[']s, and no Turk was ever asked.";
	if N is 7, say "Shut. The sea is smaller that way.";
	if N is 8, say "Verdi, on balance.";
	if N is 9, say "Pressed down to the ears, on account of the wind that there isn[']t.";
	if N is 10, say "Of all that he has on, it alone looks at home.";
	if N is 11, say "Cold, and it tastes of your uncle.";
	if N is 12, say "It goes wherever the lantern goes, an arm[']s length across.";
	if N is 13, say "Iron, and worn each to a different note.";
	if N is 14, say "You feel it go under you, and the bell says that it went.";
	if N is 15, say "Iron, and white with opinions.";
	if N is 16, say "Bone handle, two blades. You have heard the rest.";
	if N is 17, say "Not one. It is thinking.";
	if N is 18, say "Each of them took a little of the wood away.";
	if N is 19, say "One takes him on trust.";
	if N is 20, say "Pale lashes, screwed tight.";
	if N is 21, say "Teak, beaded with wet, and a long way up.";
	if N is 22, say "Weed as far as the tide line, and slippery as advice.";
	if N is 23, say "Under water for half of every day.";
	if N is 24, say "Dry, just.";
	if N is 25, say "It always stops striking when you are nearly sure.";
	if N is 26, say "It goes down into the green from something northward.";
	if N is 27, say "Out with the chain, and just as wet.";
	if N is 28, say "Off to the east, and in no hurry.";
	if N is 29, say "It is standing still. That is the whole beauty of it.";
	if N is 30, say "Grey to the end of the oar, and then not there.";
	if N is 31, say "Everything that is bigger than you goes by here.";
	if N is 32, say "A darker piece of fog, with a creak in it.";
	if N is 33, say "South, behind you, still at its word.";
	if N is 34, say "Somebody up there has had one cup, and means to have another.";
	if N is 35, say "Pitch in every seam, and no top to it.";
	if N is 36, say "Oak from Bergen, furred all over with small drops.";
	if N is 37, say "It comes down in waves, like sleep.";
	if N is 38, say "White, wet, and in no hurry to be anywhere else.";
	if N is 39, say "At home, with the window open, listening for you.";
	if N is 41, say "You are there.";
	if N is 42, say "You would have to go north.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go south.";
	if N is 45, say "You would have to go west.";
	if N is 46, say "You would have to go east.";
	if N is 47, say "You are there.";
	if N is 48, say "You would have to go east.";
	if N is 49, say "You are there.";
	if N is 50, say "You would have to go west.";
	if N is 51, say "You would have to go north.";
	if N is 52, say "You are there.";
	if N is 53, say "You would have to go south.";
	if N is 54, say "You would have to go east.";
	if N is 55, say "You are there.";
	if N is 56, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'aunt//': if (n < 1 && SK_Near((+ the skiff +))) return 1;
		'dog//': if (n < 2 && SK_Near((+ the skiff +))) return 2;
		'hand//': if (n < 3 && SK_Near((+ the skiff +))) return 3;
		'bow//': if (n < 4 && SK_Near((+ the painter +))) return 4;
		'strands//': if (n < 5 && SK_Near((+ the painter +))) return 5;
		'head//': if (n < 6 && SK_Near((+ the painter +))) return 6;
		'eyes//': if (n < 7 && SK_Near((+ the doctor +))) return 7; if (n < 20 && SK_Near((+ the mate +))) return 20;
		'lips//': if (n < 8 && SK_Near((+ the doctor +))) return 8;
		'hat//': if (n < 9 && SK_Near((+ the doctor +))) return 9;
		'collar//': if (n < 10 && SK_Near((+ the doctor +))) return 10;
		'lip//': if (n < 11 && SK_Near((+ the horn +))) return 11;
		'ball//': if (n < 12 && SK_Near((+ the lantern +))) return 12;
		'clappers//': if (n < 13 && SK_Near((+ the bell +))) return 13;
		'sea//': if (n < 14 && SK_Near((+ the bell +))) return 14;
		'cage//': if (n < 15 && SK_Near((+ the cormorant +))) return 15;
		'knife//': if (n < 16 && SK_Near((+ the black-water +))) return 16;
		'ripples//': if (n < 17 && SK_Near((+ the black-water +))) return 17;
		'boots//': if (n < 18 && SK_Near((+ the ladder +))) return 18;
		'man//': if (n < 19 && SK_Near((+ the mate +))) return 19;
		'rail//': if (n < 21 && SK_Near((+ the mate +))) return 21;
		'stairs//': if (n < 22 && SK_Near((+ the steps-room +))) return 22;
		'step//': if (n < 23 && SK_Near((+ the steps-room +))) return 23;
		'stair//': if (n < 24 && SK_Near((+ the steps-room +))) return 24;
		'clock//': if (n < 25 && SK_Near((+ the steps-room +))) return 25;
		'chain//': if (n < 26 && SK_Near((+ the steps-room +))) return 26;
		'ring//': if (n < 27 && SK_Near((+ the steps-room +))) return 27;
		'bell//': if (n < 28 && SK_Near((+ the buoy-field +))) return 28; if (n < 33 && SK_Near((+ the fairway +))) return 33;
		'whistle//': if (n < 29 && SK_Near((+ the bell-buoy +))) return 29;
		'water//': if (n < 30 && SK_Near((+ the bell-buoy +))) return 30;
		'road//': if (n < 31 && SK_Near((+ the fairway +))) return 31;
		'ship//': if (n < 32 && SK_Near((+ the fairway +))) return 32;
		'coffee//': if (n < 34 && SK_Near((+ the fairway +))) return 34; if (n < 37 && SK_Near((+ the ship-side +))) return 37;
		'wall//': if (n < 35 && SK_Near((+ the ship-side +))) return 35;
		'planking//': if (n < 36 && SK_Near((+ the ship-side +))) return 36;
		'fog//': if (n < 38 && SK_Near(player)) return 38;
		'uncle//': if (n < 39 && SK_Near(player)) return 39;
		'beat//': if (n < 40 && SK_Near(player)) return 40;
		'bergen//': if (n < 40 && SK_Near(player)) return 40;
		'blast//': if (n < 40 && SK_Near(player)) return 40;
		'bottle-ne//': if (n < 40 && SK_Near(player)) return 40;
		'brothers//': if (n < 40 && SK_Near(player)) return 40;
		'captain//': if (n < 40 && SK_Near(player)) return 40;
		'carpet//': if (n < 40 && SK_Near(player)) return 40;
		'cook//': if (n < 40 && SK_Near(player)) return 40;
		'dandelion//': if (n < 40 && SK_Near(player)) return 40;
		'door//': if (n < 40 && SK_Near(player)) return 40;
		'ear//': if (n < 40 && SK_Near(player)) return 40;
		'ellen//': if (n < 40 && SK_Near(player)) return 40;
		'fairways//': if (n < 40 && SK_Near(player)) return 40;
		'fathoms//': if (n < 40 && SK_Near(player)) return 40;
		'fishbone//': if (n < 40 && SK_Near(player)) return 40;
		'flat//': if (n < 40 && SK_Near(player)) return 40;
		'fox//': if (n < 40 && SK_Near(player)) return 40;
		'gulls//': if (n < 40 && SK_Near(player)) return 40;
		'launch//': if (n < 40 && SK_Near(player)) return 40;
		'lies//': if (n < 40 && SK_Near(player)) return 40;
		'master//': if (n < 40 && SK_Near(player)) return 40;
		'meeting//': if (n < 40 && SK_Near(player)) return 40;
		'name//': if (n < 40 && SK_Near(player)) return 40;
		'noise//': if (n < 40 && SK_Near(player)) return 40;
		'nonsense//': if (n < 40 && SK_Near(player)) return 40;
		'note//': if (n < 40 && SK_Near(player)) return 40;
		'order//': if (n < 40 && SK_Near(player)) return 40;
		'plate//': if (n < 40 && SK_Near(player)) return 40;
		'prayer//': if (n < 40 && SK_Near(player)) return 40;
		'ropes//': if (n < 40 && SK_Near(player)) return 40;
		'smell//': if (n < 40 && SK_Near(player)) return 40;
		'suck//': if (n < 40 && SK_Near(player)) return 40;
		'theatre//': if (n < 40 && SK_Near(player)) return 40;
		'tide//': if (n < 40 && SK_Near(player)) return 40;
		'trouble//': if (n < 40 && SK_Near(player)) return 40;
		'verdi//': if (n < 40 && SK_Near(player)) return 40;
		'white//': if (n < 40 && SK_Near(player)) return 40;
		'wool//': if (n < 40 && SK_Near(player)) return 40;
		'steps//': if (n < 41 && SK_Near((+ the steps-room +))) return 41; if (n < 44 && SK_Near((+ the buoy-field +))) return 44;
		'moorings//': if (n < 42 && SK_Near((+ the steps-room +))) return 42; if (n < 43 && SK_Near((+ the buoy-field +))) return 43; if (n < 48 && SK_Near((+ the mussel-rock +))) return 48; if (n < 50 && SK_Near((+ the bell-buoy +))) return 50;
		'rock//': if (n < 45 && SK_Near((+ the buoy-field +))) return 45; if (n < 47 && SK_Near((+ the mussel-rock +))) return 47;
		'buoy//': if (n < 46 && SK_Near((+ the buoy-field +))) return 46; if (n < 49 && SK_Near((+ the bell-buoy +))) return 49; if (n < 53 && SK_Near((+ the fairway +))) return 53;
		'fairway//': if (n < 51 && SK_Near((+ the bell-buoy +))) return 51; if (n < 52 && SK_Near((+ the fairway +))) return 52; if (n < 56 && SK_Near((+ the ship-side +))) return 56;
		'gudrun//': if (n < 54 && SK_Near((+ the fairway +))) return 54; if (n < 55 && SK_Near((+ the ship-side +))) return 55;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'bergen//') rtrue;
	if (w == 'ellen//') rtrue;
	if (w == 'verdi//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air arm arms aunt aunts";
		}
		'b': switch (n) {
			1: return "bar bars beat beats beauties beauty bergen bergens blade blades blast blasts body boot boots bow bows breath breaths brother brothers";
		}
		'c': switch (n) {
			1: return "cage cages captain captains carpet carpets ceiling church churches clapper clappers clock clocks cloud clouds coffee coffees cook cooks corner corners";
			2: return "cough coughs creak creaks cup cups curl curls";
		}
		'd': switch (n) {
			1: return "dandelion dandelions dog dogs door doors";
		}
		'e': switch (n) {
			1: return "ear ears ellen ellens";
		}
		'f': switch (n) {
			1: return "face fathom fathoms feet finger fingers fishbone fishbones flat flats floor fog fogs foot fox foxes";
		}
		'g': switch (n) {
			1: return "ground gull gulls";
		}
		'h': switch (n) {
			1: return "hair hairs harbour harbours head heads hurries hurry";
		}
		'k': switch (n) {
			1: return "knee knees knife knifes";
		}
		'l': switch (n) {
			1: return "land lands launch launches leg legs";
		}
		'm': switch (n) {
			1: return "man mans master masters match matches meeting meetings milk milks mouth mouths murmuring murmurings";
		}
		'n': switch (n) {
			1: return "name names noise noises nonsense nonsenses norway norways nose note notes";
		}
		'o': switch (n) {
			1: return "opinion opinions order orders owl owls";
		}
		'p': switch (n) {
			1: return "planking plankings plate plates porthole portholes prayer prayers";
		}
		'r': switch (n) {
			1: return "rail rails rattle rattles readies ready retriever retrievers ripple ripples road roads roof";
		}
		's': switch (n) {
			1: return "sea seam seams seas ship ships shoulder shoulders shout shouts silence silences sky smell smells stair stairs stern sterns stove stoves strand strands";
			2: return "suck sucks";
		}
		't': switch (n) {
			1: return "tallness tallnesses teeth theatre theatres thwart thwarts tide tides tooth tooths town towns trick tricks trouble troubles turk turks";
		}
		'u': switch (n) {
			1: return "uncle uncles";
		}
		'v': switch (n) {
			1: return "verdi verdis voice voices";
		}
		'w': switch (n) {
			1: return "wall walls wash washes white whites wind window windows winds woman womans wood woods wool wools";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the ladder:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the steps-room +))) rtrue;
		'stair//': if (SK_Near((+ the steps-room +))) rtrue;
		'steps//': if (SK_Near((+ the steps-room +)) || SK_Near((+ the buoy-field +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the steps-room +))) rtrue;
	if (SK_Near((+ the buoy-field +))) rtrue;
	if (TestScope((+ the ladder +), player)) rtrue;
	rfalse;
];
-).
