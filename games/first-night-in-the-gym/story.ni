"First Night in the Gym" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The hall-room is a room. It is privately-named.
The store is a room. It is privately-named.

The printed name of the hall-room is "Sports Hall".
The description of the hall-room is "Basketball hoops folded up against the roof, sixty camp beds on the court, and the breathing of a lot of people who are trying not to wake one another. Bay nineteen, under the wall bars, is free: two beds made up already, and a third. A radiator runs along the wall beside a socket.[if the screen-thing is up-state] Round bay nineteen stands a folding screen, painted with yachts.[end if]".
The store is east of the hall-room.

The printed name of the store is "Equipment Store".
The description of the store is "Vaulting horse, crash mats, a net full of balls, a bundle of newspaper for the windows, and a week[']s donations sorted by somebody with a system. The tea urn sits on the horse.".
The hall-room is west of the store.

Part 2 - States

A thing can be made-bed or bare-bed. A thing is usually bare-bed.

A thing can be stuffed or sodden. A thing is usually sodden.

A thing can be charged or flat. A thing is usually flat.

A thing has a number called juice.

A thing can be up-state or stowed-state. A thing is usually stowed-state.

A thing can be full-glass or empty-glass. A thing is usually empty-glass.

A thing can be eased or anxious. A thing is usually anxious.

Part 3 - Things

The mother is a woman. It is privately-named.
The granny is a woman. It is privately-named.
The sami is a man. It is privately-named.
The bed-thing is a thing. It is privately-named.
The radiator is a supporter. It is privately-named.
The socket is a thing. It is privately-named.
The hoops is a thing. It is privately-named.
The shoes is a thing. It is privately-named.
The phone is a thing. It is privately-named.
The horse is a supporter. It is privately-named.
The quilt is a thing. It is privately-named.
The paper is a thing. It is privately-named.
The glass is a thing. It is privately-named.
The mugs is a thing. It is privately-named.
The urn is a thing. It is privately-named.
The screen-thing is a thing. It is privately-named.

The mother is in the hall-room.
The printed name of the mother is "Mrs Haddad".
Include (- with name 'mrs//' 'haddad//' 'woman//' 'mother//', -) when defining the mother.
The description of the mother is "Thirty, perhaps. A river has been over her boots too, but she hasn[']t looked.[if the phone is carried by the mother and the mother is anxious] She is thumbing a dead telephone, as one might try a door.[end if][if the mother is anxious] Her coat is buttoned to the chin.[end if][if the mother is eased] Her coat is off, and she is laughing at something in the telephone.[end if]".
The appearance of the mother is "In the middle of bay nineteen stands Mrs Haddad.".
The first place of the mother is the hall-room.
The mother is proper-named.

The granny is in the hall-room.
The printed name of the granny is "grandmother".
Include (- with name 'grandmother//' 'teta//' 'mother//' 'grandmothers//p', -) when defining the granny.
The description of the granny is "Very small and very straight. Her hands go round something, when she forgets them: a glass, of about this size.[if the granny is anxious] She is on the extreme edge of the bed.[end if][if the granny is eased] She[']s leaning back upon the wall, with her feet clear of the floor.[end if]".
The appearance of the granny is "On one of the made beds sits the grandmother.".
The first place of the granny is the hall-room.

The sami is in the hall-room.
The printed name of the sami is "Sami".
Include (- with name 'sami//' 'boy//', -) when defining the sami.
The description of the sami is "Bare feet, purple. He[']s looking at the hoops.".
The appearance of the sami is "Sami sits on the floor with his legs stuck out before him.".
The first place of the sami is the hall-room.
The sami is proper-named.

The bed-thing is in the hall-room.
The printed name of the bed-thing is "bare bed".
Include (- with name 'bare//' 'bed//' 'mattress//' 'nineteen//' 'beds//p', -) when defining the bed-thing.
The description of the bed-thing is "Canvas on a frame. Sami[']s, by the size of it.[if the bed-thing is bare-bed] It has a mattress on it, and no more.[end if][if the bed-thing is made-bed] It is made up, with the corner turned down.[end if]".
The bed-thing is fixed in place and scenery.

The radiator is in the hall-room.
The printed name of the radiator is "radiator".
Include (- with name 'radiator//' 'radiators//p', -) when defining the radiator.
The description of the radiator is "Turned up as high as it goes, which the school must never know.".
The radiator is fixed in place, not enterable and scenery.

The socket is in the hall-room.
The printed name of the socket is "socket".
Include (- with name 'socket//' 'plug//' 'charger//' 'sockets//p', -) when defining the socket.
The description of the socket is "Someone has left a charger in it with a fan of every kind of plug.".
The socket is fixed in place and scenery.

The hoops is in the hall-room.
The printed name of the hoops is "hoops".
Include (- with name 'hoops//' 'bars//' 'wall//', -) when defining the hoops.
The description of the hoops is "Ten feet off the floor. For tonight, that[']s as high as anything need go.".
The hoops is fixed in place, scenery and plural-named.

The shoes is in the hall-room.
The printed name of the shoes is "wet shoes".
Include (- with name 'wet//' 'shoes//' 'trainers//' 'canvas//', -) when defining the shoes.
The description of the shoes is "Canvas trainers, with a shark on each.[if the shoes is sodden] Water runs out when they are tipped.[end if][if the shoes is stuffed] They are crammed with newspaper, with their tongues out.[end if]".
The appearance of the shoes is "Two wet shoes stand on the floor, in a pool of their own.".
The first place of the shoes is the hall-room.
The shoes is portable and plural-named.

The phone is carried by the mother.
The printed name of the phone is "telephone".
Include (- with name 'telephone//' 'phone//' 'dead//' 'telephones//p', -) when defining the phone.
The description of the phone is "There[']s a crack across the glass, mended with nail varnish.[if the phone is flat] The screen is black.[end if][if the phone is charged] The screen is lit: a picture of a blue door, and a great many missed calls.[end if]".
The phone is portable.

The horse is in the store.
The printed name of the horse is "vaulting horse".
Include (- with name 'vaulting//' 'horse//' 'horses//p', -) when defining the horse.
The description of the horse is "It has been vaulted over, hidden behind and wept on. Tea is new.".
The horse is fixed in place, not enterable and scenery.

The quilt is in the store.
The printed name of the quilt is "patchwork quilt".
Include (- with name 'patchwork//' 'quilt//' 'bedding//' 'quilts//p', -) when defining the quilt.
The description of the quilt is "Out of forty-two shirts, says a label, by the Tuesday ladies. It is heavy in the way that makes one sleep.".
The appearance of the quilt is "On a crash mat lies a patchwork quilt.".
The first place of the quilt is the store.
The quilt is portable.

The paper is in the store.
The printed name of the paper is "newspaper".
Include (- with name 'newspaper//' 'news//' 'bundle//', -) when defining the paper.
The description of the paper is "The county show. A marrow, a smaller marrow. There is a great deal of it.".
The paper is fixed in place and scenery.
The indefinite article of the paper is "some".

The glass is on the horse.
The printed name of the glass is "tea glass".
Include (- with name 'tea//' 'glass//' 'glasses//p', -) when defining the glass.
The description of the glass is "Small, waisted, gold at the rim; the only one of its kind in the place. Somebody[']s system has put it with the vases.[if the glass is empty-glass] So far it holds the light and nothing else.[end if][if the glass is full-glass] It is full of black tea, with a great deal of sugar.[end if]".
The glass is portable.

The mugs is in the store.
The printed name of the mugs is "charity mugs".
Include (- with name 'charity//' 'mugs//' 'mug//', -) when defining the mugs.
The description of the mugs is "World[']s Best Golfer, times six.".
The mugs is fixed in place, scenery and plural-named.

The urn is in the store.
The printed name of the urn is "tea urn".
Include (- with name 'tea//' 'urn//' 'urns//p', -) when defining the urn.
The description of the urn is "It hisses. The tea is as black as you like, and there[']s the sugar.".
The urn is fixed in place and scenery.

The screen-thing is in the store.
The printed name of the screen-thing is "folding screen".
Include (- with name 'folding//' 'screen//' 'yachts//' 'regatta//' 'screens//p', -) when defining the screen-thing.
The description of the screen-thing is "From the drama cupboard. A regatta, by 4B.".
The appearance of the screen-thing is "A folding screen leans by the door.".
The first place of the screen-thing is the store.
The screen-thing is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Spreading-over is an action applying to two things.
Understand "spread [something] over [something]" as spreading-over.
Understand "make [something] with [something]" as spreading-over (with nouns reversed).
Understand "lay [something] on [something]" as spreading-over.
Understand "cover [something] with [something]" as spreading-over (with nouns reversed).
Understand "spread [something] on [something]" as spreading-over.
Understand "lay [something] over [something]" as spreading-over.
Understand "wrap [something] with [something]" as spreading-over (with nouns reversed).

Carry out spreading-over:
	if the noun is the quilt and the second noun is the bed-thing:
		if the quilt is not enclosed by the player:
			say "You have no quilt in your arms.";
			stop the action;
		now the bed-thing is made-bed;
		now the quilt is nowhere;
		say "You shake it out, and it comes down over the little bed in squares of other people[']s Sundays. You turn back a corner. Sami stops looking at the hoops.";
		stop the action;
	say "That would lead nowhere.".

Stuffing-with is an action applying to two things.
Understand "stuff [something] with [something]" as stuffing-with.
Understand "fill [something] with [something]" as stuffing-with.
Understand "pack [something] with [something]" as stuffing-with.
Understand "refill [something] with [something]" as stuffing-with.

Carry out stuffing-with:
	if the noun is the shoes and the second noun is the paper:
		if the shoes is not enclosed by the player:
			say "You would need to be holding the shoes.";
			stop the action;
		if the shoes is not sodden:
			say "There isn[']t room for another marrow.";
			stop the action;
		now the shoes is stuffed;
		say "A marrow in the left and a marrow in the right, well down into the sharks, and half a page of goats over for luck.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the shoes and the second noun is the radiator:
		if the shoes is not stuffed:
			say "As wet as that they[']d be stiff as boards by breakfast. Stuff them with something first that drinks.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the quilt or the noun is the glass or the noun is the screen-thing or the noun is the phone) and the second noun is the radiator:
		if the noun is enclosed by the player:
			say "The radiator is full of feet, socks, and hope. There is only room for a pair of shoes.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the phone and the second noun is the horse:
		if the phone is enclosed by the player:
			say "You were handed that as one is handed a baby.";
			stop the action;
		now the deed is 3;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "You stand them side by side, with their toes to the wall, as they[']d stand at home.";
		stop the action;
	if the deed is 2:
		continue the action;
	if the deed is 3:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the shoes and the shoes is on the radiator:
		if the shoes is on the radiator:
			say "They are steaming nicely. Leave them.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the phone and the phone is flat and the juice of the phone is at least 1:
		if the phone is not charged:
			say "Give it a moment on the wire.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-borrowing is an action applying to one thing.
Understand "borrow [something]" as just-borrowing.
Understand "request [something]" as just-borrowing.
Understand "ask for [something]" as just-borrowing.

Carry out just-borrowing:
	if the noun is the phone:
		if the phone is enclosed by the player:
			say "She has given it to you. That was the hard part.";
			stop the action;
		if the mother is not anxious:
			say "It[']s back in her hand, and talking.";
			stop the action;
		if the phone is not carried by the mother:
			say "She nods towards it, where you left it, and watches it, not you.";
			stop the action;
		now the phone is carried by the player;
		say "You point: her telephone, the fan of plugs, your own heart. She looks at you for as long as she needs to. Then she puts it in your hand, and doesn[']t quite let go, and lets go.";
		stop the action;
	say "That would lead nowhere.".

Charging-at is an action applying to two things.
Understand "charge [something] at [something]" as charging-at.
Understand "plug [something] into [something]" as charging-at.
Understand "connect [something] to [something]" as charging-at.
Understand "block [something] into [something]" as charging-at.
Understand "stop [something] into [something]" as charging-at.

Carry out charging-at:
	if the noun is the phone and the second noun is the socket:
		if the phone is not enclosed by the player:
			say "You are holding nothing to plug in.";
			stop the action;
		if the phone is not flat:
			say "It has enough in it to reach anywhere.";
			stop the action;
		if the juice of the phone is at least 1:
			say "It is plugged in. It wants a moment.";
			stop the action;
		now the juice of the phone is 1;
		now the phone is in the hall-room;
		say "Third plug of the fan: it fits. A red bar appears, as thin as a hair.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the phone:
		if the phone is enclosed by the player:
			say "You were handed that as one is handed a baby.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "return [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the phone and the second noun is the mother:
		if the phone is not enclosed by the player:
			say "She looks at your hand, which is held out to her with no phone in it.";
			stop the action;
		if the phone is not charged:
			say "She presses the dead glass, and shakes her head. It needs to be charged.";
			stop the action;
		now the phone is carried by the mother;
		now the mother is eased;
		say "She has it to her ear before it[']s out of your fingers. It rings once. Whoever it is has been sitting up. She turns to the wall bars and slides down them, talking, talking, undoing her coat with the other hand.";
		stop the action;
	if the noun is the glass and the second noun is the granny:
		if the glass is not enclosed by the player:
			say "You haven[']t got it on you.";
			stop the action;
		if the glass is not full-glass:
			say "She looks into it, and up at you with great courtesy, as at a child who has served her sand.";
			stop the action;
		now the glass is carried by the granny;
		now the granny is eased;
		say "Her fingers close round it: it is of just this size. She smells it, shuts her eyes, and says the longest sentence that you have heard tonight. Then she moves back on the bed, all the way, till she is leaning on the wall.";
		stop the action;
	if the noun is the glass and (the second noun is the mother or the second noun is the sami):
		say "Two heads shake. Two fingers point, at the grandmother.";
		stop the action;
	try giving the noun to the second noun.

Filling-at is an action applying to two things.
Understand "fill [something] at [something]" as filling-at.
Understand "refill [something] at [something]" as filling-at.

Carry out filling-at:
	if the noun is the glass and the second noun is the urn:
		if the glass is not enclosed by the player:
			say "Tea wants a glass round it.";
			stop the action;
		if the glass is not empty-glass:
			say "To the rim is enough.";
			stop the action;
		now the glass is full-glass;
		say "Black to the gold rim, and sugar until the spoon slows down.";
		stop the action;
	say "That would lead nowhere.".

Unfolding-around is an action applying to two things.
Understand "unfold [something] around [something]" as unfolding-around.
Understand "stand [something] around [something]" as unfolding-around.
Understand "set [something] around [something]" as unfolding-around.
Understand "unfold [something] round [something]" as unfolding-around.

Carry out unfolding-around:
	if the noun is the screen-thing and the second noun is the bed-thing:
		if the screen-thing is not enclosed by the player:
			say "You hold up your arms in the shape of a screen. People look straight through.";
			stop the action;
		now the screen-thing is nowhere;
		now the screen-thing is up-state;
		say "Four hinges, five yachts. On the far side there are sixty beds and a strip light. On the near side there is a room.";
		stop the action;
	say "That would lead nowhere.".

Just-greeting is an action applying to one thing.
Understand "greet [something]" as just-greeting.
Understand "talk to [something]" as just-greeting.
Understand "comfort [something]" as just-greeting.

Carry out just-greeting:
	if (the noun is the mother or the noun is the granny or the noun is the sami):
		say "You say bread, in their language, with a hand on your chest. It is understood.";
		stop the action;
	say "That would lead nowhere.".

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the mother or the noun is the granny or the noun is the sami:
		try other words;
		try just-greeting the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The spreading-over action translates into I6 as "SKOwn1".
The stuffing-with action translates into I6 as "SKOwn2".
The charging-at action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".
The filling-at action translates into I6 as "SKOwn5".
The unfolding-around action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bed-thing +) && x == (+ the quilt +)) return ##SKOwn1;
			if (y == (+ the quilt +) && x == (+ the bed-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the paper +) && x == (+ the shoes +)) return ##SKOwn2;
			if (y == (+ the socket +) && x == (+ the phone +)) return ##SKOwn3;
			if (y == (+ the mother +) && x == (+ the phone +) or (+ the glass +)) return ##SKOwn4;
			if (y == (+ the granny +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the sami +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the urn +) && x == (+ the glass +)) return ##SKOwn5;
			if (y == (+ the bed-thing +) && x == (+ the screen-thing +)) return ##SKOwn6;
		2:
			if (y == (+ the bed-thing +) && x == (+ the quilt +)) return ##SKOwn1;
			if (y == (+ the shoes +) && x == (+ the paper +)) return ##SKOwn2 + 4096;
			if (y == (+ the bed-thing +) && x == (+ the screen-thing +)) return ##SKOwn6;
		3:
			if (y == (+ the bed-thing +) && x == (+ the quilt +)) return ##SKOwn1;
			if (y == (+ the shoes +) && x == (+ the paper +)) return ##SKOwn2 + 4096;
			if (y == (+ the socket +) && x == (+ the phone +)) return ##SKOwn3;
			if (y == (+ the mother +) && x == (+ the phone +) or (+ the glass +)) return ##SKOwn4;
			if (y == (+ the granny +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the sami +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the urn +) && x == (+ the glass +)) return ##SKOwn5;
		4:
			if (y == (+ the bed-thing +) && x == (+ the quilt +)) return ##SKOwn1;
			if (y == (+ the shoes +) && x == (+ the paper +)) return ##SKOwn2 + 4096;
			if (y == (+ the socket +) && x == (+ the phone +)) return ##SKOwn3;
			if (y == (+ the mother +) && x == (+ the phone +) or (+ the glass +)) return ##SKOwn4;
			if (y == (+ the granny +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the sami +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the bed-thing +) && x == (+ the screen-thing +)) return ##SKOwn6;
		5:
			if (y == (+ the mother +) && x == (+ the phone +) or (+ the glass +)) return ##SKOwn4;
			if (y == (+ the granny +) && x == (+ the glass +)) return ##SKOwn4;
			if (y == (+ the sami +) && x == (+ the glass +)) return ##SKOwn4;
		6:
			if (y == (+ the socket +) && x == (+ the phone +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the phone is flat and the juice of the phone is at least 1 and the location of the phone is the hall-room:
		increase the juice of the phone by 1;
		if the juice of the phone is greater than 3, now the juice of the phone is 3.

Every turn:
	if the phone is flat and the juice of the phone is at least 3:
		if the player can see the phone, say "By the socket the telephone lights up, and shudders, and goes on shuddering: message after message after message.";
		now the phone is charged.

Part 6 - Tasks and endings

The bed-made is a task. The points are 2.
The shoes-drying is a task. The points are 2.
The call-made is a task. The points are 3.
The tea-served is a task. The points are 2.
The private-task is a task. The points are 1.

The maximum score is 10.

Every turn:
	if the bed-made is pending and the bed-thing is made-bed:
		achieve the bed-made.

Every turn:
	if the shoes-drying is pending and the shoes is on the radiator:
		achieve the shoes-drying.

Every turn:
	if the call-made is pending and the mother is eased:
		achieve the call-made.

Every turn:
	if the tea-served is pending and the glass is carried by the granny:
		achieve the tea-served.

Every turn:
	if the private-task is pending and the screen-thing is up-state:
		achieve the private-task.

Every turn:
	if the story has not ended and the bed-made is achieved and the shoes-drying is achieved and the call-made is achieved and the tea-served is achieved and the private-task is achieved:
		say "At half past twelve you put out the strip light. Behind the yachts somebody is laughing, very quietly, into a telephone. As you go by a hand comes round the edge of the screen, small and purple, and in it, for you, is half a biscuit. You have five words now.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the hall-room.

When play begins:
	say "The coach comes in at ten, and by midnight everyone off it has a bed in the sports hall, bar three: Mrs Haddad, her mother, and Sami, who is six and has walked through the last river in his only shoes. You are a volunteer. You have a lanyard. None of them has a word of your language, and you have four of theirs, all of them food. But it isn[']t hard to see what is wanted.".

To decide whether mention (N - a number) is absent:
	if N is 2:
		if the mother is anxious:
			no;
		yes;
	if N is 3:
		if the mother is eased:
			no;
		yes;
	if N is 11:
		if the shoes is stuffed:
			no;
		yes;
	if N is 13:
		if the phone is charged:
			no;
		yes;
	if N is 14:
		if the phone is charged:
			no;
		yes;
	if N is 20:
		if the glass is empty-glass:
			no;
		yes;
	if N is 21:
		if the glass is full-glass:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 8, no;
	if N is 18, no;
	if N is 23, no;
	if N is 40, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Laced tight, and dark to the ankle.";
	if N is 2, say "A good one, made for a different winter.";
	if N is 3, say "On the wall bars, inside out, with its lining to the warm.";
	if N is 4, say "Up. It has been up for a month.";
	if N is 5, say "Thin, ringed, and used to having work.";
	if N is 6, say "Grey with road, as far as the knee.";
	if N is 7, say "Steel tube. It folded itself on two volunteers.";
	if N is 9, say "Seven plugs, on the one wire.";
	if N is 10, say "Grinning, and rubbed away at the fin.";
	if N is 11, say "Lolling, like dogs['] in August.";
	if N is 12, say "Red varnish runs along it, like a road on a map.";
	if N is 13, say "There is a pot beside it, with something in flower.";
	if N is 14, say "All from the one name.";
	if N is 15, say "Cross-stitch, with a mistake left in.";
	if N is 16, say "Eleven of them, and a rota.";
	if N is 17, say "It has been given a chair of its own.";
	if N is 19, say "Nine, off nine mantelpieces.";
	if N is 20, say "A spot of gold, at the bottom.";
	if N is 21, say "Going down through the black, in curls.";
	if N is 22, say "Rubbed bare in one place, by lips.";
	if N is 24, say "Girders, and one shuttlecock that nobody has ever got down.";
	if N is 25, say "Grey blankets, with a hump in each.";
	if N is 26, say "Lines in five colours, for five games.";
	if N is 27, say "Turned to the wall, most of them, and awake.";
	if N is 28, say "Painted the green of all schools.";
	if N is 29, say "Sprung. It gives a little, under everybody.";
	if N is 30, say "River. It has come a long way.";
	if N is 31, say "Sixty kinds, all of them careful.";
	if N is 32, say "It goes by shape. You have seen worse.";
	if N is 33, say "Two pounds of it, and a spoon that stands up by itself.";
	if N is 34, say "Blue, and older than most who fall on them.";
	if N is 35, say "Eleven, and no two agree about air.";
	if N is 36, say "Propped, with something round out of the net.";
	if N is 37, say "High ones, papered once already and torn.";
	if N is 38, say "Behind them, now.";
	if N is 39, say "HELLO, it says, and your name. It[']s something to hold.";
	if N is 41, say "You are there.";
	if N is 42, say "You would have to go east.";
	if N is 43, say "You are there.";
	if N is 44, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'boots//': if (n < 1 && SK_Near((+ the mother +))) return 1;
		'coat//': if (n < 2 && SK_Near((+ the mother +))) return 2; if (n < 3 && SK_Near((+ the mother +))) return 3;
		'chin//': if (n < 4 && SK_Near((+ the mother +))) return 4;
		'hands//': if (n < 5 && SK_Near((+ the granny +))) return 5;
		'legs//': if (n < 6 && SK_Near((+ the sami +))) return 6;
		'frame//': if (n < 7 && SK_Near((+ the bed-thing +))) return 7;
		'corner//': if (n < 8 && SK_Near((+ the bed-thing +))) return 8;
		'fan//': if (n < 9 && SK_Near((+ the socket +))) return 9;
		'shark//': if (n < 10 && SK_Near((+ the shoes +))) return 10;
		'tongues//': if (n < 11 && SK_Near((+ the shoes +))) return 11;
		'crack//': if (n < 12 && SK_Near((+ the phone +))) return 12;
		'picture//': if (n < 13 && SK_Near((+ the phone +))) return 13;
		'door//': if (n < 13 && SK_Near((+ the phone +))) return 13; if (n < 36 && SK_Near((+ the store +))) return 36; if (n < 40 && SK_Near(player)) return 40;
		'calls//': if (n < 14 && SK_Near((+ the phone +))) return 14;
		'label//': if (n < 15 && SK_Near((+ the quilt +))) return 15;
		'ladies//': if (n < 16 && SK_Near((+ the quilt +))) return 16;
		'marrow//': if (n < 17 && SK_Near((+ the paper +))) return 17;
		'county//': if (n < 18 && SK_Near((+ the paper +))) return 18;
		'vases//': if (n < 19 && SK_Near((+ the glass +))) return 19;
		'light//': if (n < 20 && SK_Near((+ the glass +))) return 20;
		'sugar//': if (n < 21 && SK_Near((+ the glass +))) return 21; if (n < 33 && SK_Near((+ the store +))) return 33;
		'rim//': if (n < 22 && SK_Near((+ the glass +))) return 22;
		'cupboard//': if (n < 23 && SK_Near((+ the screen-thing +))) return 23;
		'roof//': if (n < 24 && SK_Near((+ the hall-room +))) return 24;
		'beds//': if (n < 25 && SK_Near((+ the hall-room +))) return 25;
		'court//': if (n < 26 && SK_Near((+ the hall-room +))) return 26;
		'people//': if (n < 27 && SK_Near((+ the hall-room +))) return 27;
		'wall//': if (n < 28 && SK_Near((+ the hall-room +))) return 28;
		'floor//': if (n < 29 && SK_Near((+ the hall-room +))) return 29;
		'pool//': if (n < 30 && SK_Near((+ the hall-room +))) return 30;
		'breathing//': if (n < 31 && SK_Near((+ the hall-room +))) return 31;
		'system//': if (n < 32 && SK_Near((+ the store +))) return 32;
		'mat//': if (n < 34 && SK_Near((+ the store +))) return 34;
		'mats//': if (n < 34 && SK_Near((+ the store +))) return 34;
		'balls//': if (n < 35 && SK_Near((+ the store +))) return 35;
		'windows//': if (n < 37 && SK_Near((+ the store +))) return 37;
		'river//': if (n < 38 && SK_Near(player)) return 38;
		'lanyard//': if (n < 39 && SK_Near(player)) return 39;
		'coach//': if (n < 40 && SK_Near(player)) return 40;
		'language//': if (n < 40 && SK_Near(player)) return 40;
		'sleep//': if (n < 40 && SK_Near(player)) return 40;
		'school//': if (n < 40 && SK_Near(player)) return 40;
		'volunteer//': if (n < 40 && SK_Near(player)) return 40;
		'hall//': if (n < 41 && SK_Near((+ the hall-room +))) return 41; if (n < 44 && SK_Near((+ the store +))) return 44;
		'store//': if (n < 42 && SK_Near((+ the hall-room +))) return 42; if (n < 43 && SK_Near((+ the store +))) return 43;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs ankle ankles arm arms august augusts";
		}
		'b': switch (n) {
			1: return "babies baby ball balls biscuit biscuits blanket blankets body boot boots breakfast breakfasts breathing breathings";
		}
		'c': switch (n) {
			1: return "ceiling chair chairs chest chests child childs chin chins coach coaches corner corners counties county court courts crack cracks cupboard cupboards";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face fan fans feet fin finger fingers fins floor floors flower flowers foot frame frames full fulls";
		}
		'g': switch (n) {
			1: return "gam games gams girder girders goat goats gold golds ground gym gyms";
		}
		'h': switch (n) {
			1: return "hair hairs head heads hinge hinges hump humps";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "label labels ladies lady language languages lanyard lanyards leg legs lining linings lip lips";
		}
		'm': switch (n) {
			1: return "mantelpiece mantelpieces map maps marrow marrows mat mats mouth";
		}
		'n': switch (n) {
			1: return "name names net nets nose";
		}
		'p': switch (n) {
			1: return "page pages people person persons pool pools pot pots privacies privacy";
		}
		'r': switch (n) {
			1: return "rim rims river rivers road roads roof roofs room rooms rota rotas";
		}
		's': switch (n) {
			1: return "sand sands school schools shark sharks shuttlecock shuttlecocks sky sleep sleeps sock socks spoon spoons spot spots square squares sunday sundays";
			2: return "system systems";
		}
		't': switch (n) {
			1: return "tea teas toe toes";
		}
		'v': switch (n) {
			1: return "vas vases volunteer volunteers";
		}
		'w': switch (n) {
			1: return "wall walls window windows winter winters wire wires working workings";
		}
	}
	return 0;
];
-).
