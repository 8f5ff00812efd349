"A Leg for Monday" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The fitting-room is a room. It is privately-named.
The workshop is a room. It is privately-named.
The store is a room. It is privately-named.

The printed name of the fitting-room is "Fitting Room".
The description of the fitting-room is "Two parallel bars, a long mirror, and linoleum with a path worn in it from one to the other. Somebody has put a jam jar of sweet peas on the sill. The workshop is to the east.".
The workshop is east of the fitting-room.

The printed name of the workshop is "Workshop".
The description of the workshop is "North light, and shavings to the ankle. Your bench has a vice at one end, and along the back of it legs in every state hang in a row, like a chorus line that has been called away. The timber store is to the north.".
The fitting-room is west of the workshop.
The store is north of the workshop.

The printed name of the store is "Timber Store".
The description of the store is "A stable once. The hay rack is full of feet, lefts to the left, and along the manger the wood stands drying, with the month in chalk on every block.".
The workshop is south of the store.

Part 2 - States

A thing can be hollowed or solid. A thing is usually solid.

A thing can be cut-state or overlong. A thing is usually overlong.

A thing can be plain, chalked, marked-state or eased (this is its socket property).

A thing can be strapped or unstrapped. A thing is usually unstrapped.

A thing can be measured or unmeasured. A thing is usually unmeasured.

A thing can be walking or seated. A thing is usually seated.

Part 3 - Things

The tull is a man. It is privately-named.
The bars-thing is a thing. It is privately-named.
The sweet-peas is a thing. It is privately-named.
The tape is a thing. It is privately-named.
The posted-leg is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The vice-thing is a container. It is privately-named.
The gouge is a thing. It is privately-named.
The saw-thing is a thing. It is privately-named.
The chalk is a thing. It is privately-named.
The straps is a thing. It is privately-named.
The rivets is a thing. It is privately-named.
The legs is a thing. It is privately-named.
The block-thing is a thing. It is privately-named.
The oak is a thing. It is privately-named.
The left-foot is a thing. It is privately-named.
The right-foot is a thing. It is privately-named.
The rack is a supporter. It is privately-named.
The leg is a thing. It is privately-named.

The tull is in the fitting-room.
The printed name of the tull is "Mr Tull".
Include (- with name 'mr//' 'tull//' 'postman//' 'albert//', -) when defining the tull.
The description of the tull is "Thirty, sandy, clean collar. His left trouser leg is pinned up below the knee. He is looking at the path in the linoleum.[if the tull is measured] You have him in your head now: thirteen and a half round the stump, nine from there to the floor.[end if]".
The appearance of the tull is "Mr Tull is sitting on the very edge of a chair, with his cap on his knee.".
The first place of the tull is the fitting-room.
The tull is proper-named.

The bars-thing is in the fitting-room.
The printed name of the bars-thing is "parallel bars".
Include (- with name 'parallel//' 'bars//' 'mirror//' 'linoleum//' 'long//', -) when defining the bars-thing.
The description of the bars-thing is "Ash, and polished by gripping.".
The bars-thing is fixed in place, scenery and plural-named.

The sweet-peas is in the fitting-room.
The printed name of the sweet-peas is "sweet peas".
Include (- with name 'sweet//' 'peas//' 'jar//' 'jam//', -) when defining the sweet-peas.
The description of the sweet-peas is "Nobody has owned up to them.".
The sweet-peas is fixed in place, scenery and plural-named.

The tape is in the fitting-room.
The printed name of the tape is "tape measure".
Include (- with name 'tape//' 'measure//' 'measures//p', -) when defining the tape.
The description of the tape is "Yours, from the works. Both ends are in inches, but one of them has seen Farnborough.".
The appearance of the tape is "Your tape measure is lying on the sill, by the sweet peas.".
The first place of the tape is the fitting-room.
The tape is portable.

The posted-leg is in the fitting-room.
The printed name of the posted-leg is "posted leg".
Include (- with name 'posted//' 'leg//' 'crate//' 'issue//', -) when defining the posted-leg.
The description of the posted-leg is "Issue, medium, ash. It came in a crate addressed to A. Bull. It weighs what a child weighs.".
The appearance of the posted-leg is "The leg that came by post leans in a corner, with the label still on.".
The first place of the posted-leg is the fitting-room.
The posted-leg is fixed in place.

The bench is in the workshop.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Your mug, your drawing of an airscrew, and room for the rest.".
The bench is fixed in place, not enterable and scenery.

The vice-thing is in the workshop.
The printed name of the vice-thing is "vice".
Include (- with name 'vice//' 'vices//p', -) when defining the vice-thing.
The description of the vice-thing is "Wooden jaws, faced with felt. Nothing can be carved that is not held.".
The vice-thing is fixed in place, not enterable, unopenable, open and scenery.

The gouge is on the bench.
The printed name of the gouge is "gouge".
Include (- with name 'gouge//' 'gouges//p', -) when defining the gouge.
The description of the gouge is "Sheffield, half round, and so sharp that it makes no sound.".
The gouge is portable.

The saw-thing is on the bench.
The printed name of the saw-thing is "tenon saw".
Include (- with name 'tenon//' 'saw//' 'saws//p', -) when defining the saw-thing.
The description of the saw-thing is "Brass-backed. It only cuts straight if you think about something else.".
The saw-thing is portable.

The chalk is on the bench.
The printed name of the chalk is "blue chalk".
Include (- with name 'blue//' 'chalk//' 'bag//' 'powder//', -) when defining the chalk.
The description of the chalk is "Powdered, in a bag. Tailors use it, and billiard players.".
The chalk is portable.
The indefinite article of the chalk is "some".

The straps is on the bench.
The printed name of the straps is "leather straps".
Include (- with name 'leather//' 'straps//' 'buckle//', -) when defining the straps.
The description of the straps is "Two, with a buckle. There is a jar of copper rivets on the bench that go with them.".
The straps is portable and plural-named.

The rivets is in the workshop.
The printed name of the rivets is "copper rivets".
Include (- with name 'copper//' 'rivets//' 'jar//' 'anvil//' 'little//', -) when defining the rivets.
The description of the rivets is "Like small new pennies. There is a little anvil next to them.".
The rivets is fixed in place, scenery and plural-named.

The legs is in the workshop.
The printed name of the legs is "hanging legs".
Include (- with name 'hanging//' 'legs//', -) when defining the legs.
The description of the legs is "One has a garter painted on it. He asked.".
The legs is fixed in place, scenery and plural-named.

The block-thing is in the store.
The printed name of the block-thing is "willow block".
Include (- with name 'willow//' 'block//' 'shin//' 'blocks//p', -) when defining the block-thing.
The description of the block-thing is "Cricket-bat willow, March. You can lift it on one palm.[if the block-thing is solid] It is solid.[end if][if the block-thing is hollowed] It is hollowed at the top into a socket as smooth as an egg cup.[end if][if the block-thing is overlong] It is a good deal longer than a shin.[end if][if the block-thing is cut-state] It is sawn to length.[end if]".
The block-thing is portable.

The oak is in the store.
The printed name of the oak is "oak block".
Include (- with name 'oak//' 'block//' 'blocks//p', -) when defining the oak.
The description of the oak is "January, and very handsome.".
The oak is portable.

The left-foot is on the rack.
The printed name of the left-foot is "left foot".
Include (- with name 'left//' 'foot//' 'foots//p', -) when defining the left-foot.
The description of the left-foot is "Lime wood, in three parts, with a rubber pad for a heel and felt between the toes. Size eight.".
The left-foot is portable.

The right-foot is on the rack.
The printed name of the right-foot is "right foot".
Include (- with name 'right//' 'foot//' 'foots//p', -) when defining the right-foot.
The description of the right-foot is "Lime wood and rubber. Size eight.".
The right-foot is portable.

The rack is in the store.
The printed name of the rack is "hay rack".
Include (- with name 'hay//' 'rack//' 'manger//' 'feet//' 'racks//p', -) when defining the rack.
The description of the rack is "Forty feet. You have stopped seeing it as a joke.".
The rack is fixed in place, not enterable and scenery.

The printed name of the leg is "new leg".
Include (- with name 'new//' 'leg//' 'socket//', -) when defining the leg.
The description of the leg is "Willow shin, limewood foot. It weighs about as much as a cat.[if the leg is plain] The socket is clean and pale.[end if][if the leg is chalked] The socket is dusted all over with blue.[end if][if the leg is marked-state] The socket is blue, except for one place on the inner side, the size of a florin, that has been rubbed quite bare. That is where it pinches.[end if][if the leg is eased] There is a shallow new dip in the socket, on the inner side.[end if][if the leg is unstrapped] It has no straps.[end if][if the leg is strapped] Two straps and a buckle hang from the top of it.[end if]".
The leg is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Measuring-with is an action applying to two things.
Understand "measure [something] with [something]" as measuring-with.

Carry out measuring-with:
	if the noun is the tull and the second noun is the tape:
		if the tape is not enclosed by the player:
			say "Tull does not trust measurements taken by eye. Get the tape.";
			stop the action;
		if the tull is not unmeasured:
			say "You have it by heart: thirteen and a half, and nine.";
			stop the action;
		now the tull is measured;
		say "Round the stump, twice; and down the other leg from the knee to the floor. [quotation mark]Most people don[']t look at it,[quotation mark] says Mr Tull. You say that you are looking at the tape, and he laughs. You have his numbers.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the tape or the noun is the gouge or the noun is the saw-thing or the noun is the chalk or the noun is the straps or the noun is the left-foot or the noun is the right-foot or the noun is the oak or the noun is the leg) and the second noun is the vice-thing:
		if the noun is enclosed by the player:
			say "The vice is for wood that has carving to be done on it.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the block-thing and the second noun is the vice-thing:
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You stand it upright and wind the jaws in until it stops arguing.";
		stop the action;
	continue the action.

Hollowing-with is an action applying to two things.
Understand "hollow [something] with [something]" as hollowing-with.
Understand "carve [something] with [something]" as hollowing-with.
Understand "gouge [something] with [something]" as hollowing-with.

Carry out hollowing-with:
	if the noun is the block-thing and the second noun is the gouge:
		if the gouge is not enclosed by the player:
			say "Fingernails won[']t hollow willow. That is what the gouge is for.";
			stop the action;
		if the block-thing is not in the vice-thing:
			say "On your knee? You would have to make yourself one, after. Into the vice.";
			stop the action;
		if the tull is not measured:
			say "Hollow it to what? You don[']t know the man[']s measure.";
			stop the action;
		if the block-thing is not solid:
			say "It is hollow enough. The rest is a matter of trying.";
			stop the action;
		now the block-thing is hollowed;
		say "In from the top in long curls, thirteen and a half round, tapering, until it is smooth as the inside of a bell. A propeller pulls you along. This has only to hold you up. You go more slowly.";
		stop the action;
	if the noun is the oak and the second noun is the gouge:
		say "It would see out the Empire. It would also be like delivering letters with a gatepost on. There[']s hills.";
		stop the action;
	say "That would lead nowhere.".

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "cut [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the block-thing and the second noun is the saw-thing:
		if the saw-thing is not enclosed by the player:
			say "You have no saw to do it with.";
			stop the action;
		if the block-thing is not in the vice-thing:
			say "It would roll. Into the vice.";
			stop the action;
		if the tull is not measured:
			say "How long? You don[']t know the man[']s measure.";
			stop the action;
		if the block-thing is not overlong:
			say "Any shorter, and he would walk in circles.";
			stop the action;
		now the block-thing is cut-state;
		say "Nine inches, less the foot, less the thickness of a sock. You think about something else.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "bolt [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the left-foot and the second noun is the block-thing:
		if the left-foot is not enclosed by the player:
			say "You can[']t try a foot that you have left lying about.";
			stop the action;
		if the block-thing is not cut-state:
			say "On to that? It would come up to his hip. Saw it to length.";
			stop the action;
		if the block-thing is not hollowed:
			say "The socket first. Once the foot is on, it won[']t sit in the vice.";
			stop the action;
		now the left-foot is nowhere;
		now the block-thing is nowhere;
		now the leg is carried by the player;
		say "A long bolt, up through the heel. You turn the joint with your thumb, and it gives, and comes back, like something listening.";
		stop the action;
	if the noun is the right-foot and the second noun is the block-thing:
		say "He has one of those.";
		stop the action;
	if (the noun is the left-foot or the noun is the right-foot) and the second noun is the oak:
		say "The oak is for somebody who stands about.";
		stop the action;
	say "That would lead nowhere.".

Dusting-with is an action applying to two things.
Understand "dust [something] with [something]" as dusting-with.
Understand "chalk [something] with [something]" as dusting-with.

Carry out dusting-with:
	if the noun is the leg and the second noun is the chalk:
		if the leg is not enclosed by the player:
			say "You need the leg on your knee to chalk the inside of it.";
			stop the action;
		if the chalk is not enclosed by the player:
			say "Dust it with what? You have put the chalk down somewhere.";
			stop the action;
		if the leg is chalked:
			say "It is as blue as it can be.";
			stop the action;
		if the leg is marked-state:
			say "It has told you already what it knows. Ease it where the blue is gone.";
			stop the action;
		if the leg is not plain:
			say "You have had your answer from the chalk.";
			stop the action;
		now the leg is chalked;
		say "You shake the bag into the socket, turn it, and blow.";
		stop the action;
	say "That would lead nowhere.".

Trying-on is an action applying to two things.
Understand "try [something] on [something]" as trying-on.
Understand "strap [something] on [something]" as trying-on.

Carry out trying-on:
	if the noun is the leg and the second noun is the tull and the leg is plain:
		say "He gets it on, and stands, and goes white about the mouth. [quotation mark]Lovely,[quotation mark] says Mr Tull. It pinches, and he will never tell you where. Chalk the socket; chalk can[']t be polite.";
		stop the action;
	if the noun is the leg and the second noun is the tull and the leg is chalked:
		if the leg is not enclosed by the player:
			say "Bring the leg with you. Tull has only the one to spare.";
			stop the action;
		now the leg is marked-state;
		say "He takes a bar in each hand and lets his weight down, once. [quotation mark]Very comfortable,[quotation mark] he says through his teeth. You draw it off and turn it to the window; and there is the truth, the size of a florin.";
		stop the action;
	if the noun is the leg and the second noun is the tull and the leg is marked-state:
		say "You know where it hurts him. It would be a poor thing to do it twice. Ease it.";
		stop the action;
	if the noun is the leg and the second noun is the tull:
		if the leg is not enclosed by the player:
			say "Bring the leg with you. Tull has only the one to spare.";
			stop the action;
		if the leg is not strapped:
			say "He lets his weight down, waiting for it; and goes on waiting. [quotation mark]Hullo,[quotation mark] says Mr Tull. He takes a step, and the leg stays where it was. It has no straps.";
			stop the action;
		now the tull is walking;
		say "He does the buckle up himself. He stands. He looks, not at the mirror, but along the linoleum, as one looks along a street.";
		stop the action;
	say "That would lead nowhere.".

Easing-with is an action applying to two things.
Understand "ease [something] with [something]" as easing-with.
Understand "pare [something] with [something]" as easing-with.

Carry out easing-with:
	if the noun is the leg and the second noun is the gouge:
		if the gouge is not enclosed by the player:
			say "You run a thumb round the rim. It would take the gouge to argue with it.";
			stop the action;
		if the leg is not enclosed by the player:
			say "Take up the leg first; a gouge wants the work braced against you.";
			stop the action;
		if the leg is plain:
			say "Ease it where? You could take off an inch, and none of it the right one. Chalk, and let him try it.";
			stop the action;
		if the leg is chalked:
			say "Blue all over, and none of it rubbed. It has to go on him first.";
			stop the action;
		if the leg is not marked-state:
			say "You took off two shavings. Two was right.";
			stop the action;
		now the leg is eased;
		say "Where the blue is gone you take off one shaving that you can see through; and then, since he said that it was very comfortable, another.";
		stop the action;
	say "That would lead nowhere.".

Riveting-to is an action applying to two things.
Understand "rivet [something] to [something]" as riveting-to.
Understand "fix [something] to [something]" as riveting-to.
Understand "repair [something] to [something]" as riveting-to.
Understand "mend [something] to [something]" as riveting-to.
Understand "patch [something] to [something]" as riveting-to.

Carry out riveting-to:
	if the noun is the straps and the second noun is the leg:
		if the straps is not enclosed by the player:
			say "There are no straps between your fingers to rivet.";
			stop the action;
		if the leg is not enclosed by the player:
			say "Straps want a leg to hold on to. Take it up.";
			stop the action;
		if the rivets is not enclosed by the location:
			say "The rivets and the anvil are in the workshop.";
			stop the action;
		now the leg is strapped;
		now the straps is nowhere;
		say "Four rivets, a tap for each, and a last one for the postman.";
		stop the action;
	say "That would lead nowhere.".

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the block-thing:
		say "Say how: saw [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the leg:
		say "Say how: dust [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The measuring-with action translates into I6 as "SKOwn1".
The hollowing-with action translates into I6 as "SKOwn2".
The sawing-with action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".
The dusting-with action translates into I6 as "SKOwn5".
The trying-on action translates into I6 as "SKOwn6".
The easing-with action translates into I6 as "SKOwn7".
The riveting-to action translates into I6 as "SKOwn8".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the tape +) && x == (+ the tull +)) return ##SKOwn1;
			if (y == (+ the gouge +) && x == (+ the block-thing +) or (+ the oak +)) return ##SKOwn2;
			if (y == (+ the saw-thing +) && x == (+ the block-thing +)) return ##SKOwn3;
			if (y == (+ the block-thing +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the oak +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the chalk +) && x == (+ the leg +)) return ##SKOwn5;
			if (y == (+ the tull +) && x == (+ the leg +)) return ##SKOwn6;
			if (y == (+ the gouge +) && x == (+ the leg +)) return ##SKOwn7;
			if (y == (+ the leg +) && x == (+ the straps +)) return ##SKOwn8;
		2:
			if (y == (+ the leg +) && x == (+ the chalk +)) return ##SKOwn5 + 4096;
			if (y == (+ the tull +) && x == (+ the leg +)) return ##SKOwn6;
		3:
			if (y == (+ the block-thing +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the oak +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the leg +) && x == (+ the chalk +)) return ##SKOwn5 + 4096;
			if (y == (+ the leg +) && x == (+ the straps +)) return ##SKOwn8;
		4:
			if (y == (+ the block-thing +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the oak +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the leg +) && x == (+ the chalk +)) return ##SKOwn5 + 4096;
			if (y == (+ the leg +) && x == (+ the straps +)) return ##SKOwn8;
		6:
			if (y == (+ the block-thing +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
			if (y == (+ the oak +) && x == (+ the left-foot +) or (+ the right-foot +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The measured-him is a task. The points are 2.
The socket-cut is a task. The points are 2.
The cut-down is a task. The points are 2.
The foot-on is a task. The points are 2.
The pinch-found is a task. The points are 3.
The eased-off is a task. The points are 2.
The straps-on is a task. The points are 2.
The on-his-feet is a task. The points are 3.

The maximum score is 18.

Every turn:
	if the measured-him is pending and the tull is measured:
		achieve the measured-him.

Every turn:
	if the socket-cut is pending and the block-thing is hollowed:
		achieve the socket-cut.

Every turn:
	if the cut-down is pending and the block-thing is cut-state:
		achieve the cut-down.

Every turn:
	if the foot-on is pending and the left-foot is nowhere:
		achieve the foot-on.

Every turn:
	if the pinch-found is pending and the leg is marked-state:
		achieve the pinch-found.

Every turn:
	if the eased-off is pending and the leg is eased:
		achieve the eased-off.

Every turn:
	if the straps-on is pending and the leg is strapped:
		achieve the straps-on.

Every turn:
	if the on-his-feet is pending and the tull is walking:
		achieve the on-his-feet.

Every turn:
	if the story has not ended and the on-his-feet is achieved:
		say "He walks to the mirror with a hand on each bar. He walks back with one. The third time he puts his cap on first, and goes by you with his arms swinging, at what you suddenly see is the regulation pace, past the mirror, past the sweet peas, and out at the door; and you hear him on the gravel, and a gate, and then, up the hill, two short knocks at somebody[']s house, for the sake of it.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the fitting-room.

When play begins:
	say "The Ministry limb shop, Putney, July 1919. You came from an aeroplane works, where you carved propellers, and they have put you on shins. [quotation mark]It[']s only that I start back on Monday,[quotation mark] says Mr Tull, postman, late of the Fusiliers, who has handed you his trouser leg neatly folded. [quotation mark]Second delivery. There[']s hills.[quotation mark] He has been sent a leg already, by post. It didn[']t fit. Measure him; hollow a socket in willow and saw it to length; put on the proper foot; then chalk the socket and try it on him, for the chalk will show you where it pinches; ease it there, rivet on the straps, and try again.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the tull is measured:
			no;
		yes;
	if N is 13:
		if the block-thing is hollowed:
			no;
		yes;
	if N is 16:
		if the leg is eased:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 19, no;
	if N is 23, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "As neat as a parcel.";
	if N is 2, say "It keeps very still under the cap.";
	if N is 3, say "In a clean sock. He changed it to come here.";
	if N is 4, say "Nine inches down.";
	if N is 5, say "Navy, piped in red, and brushed for you.";
	if N is 6, say "Bentwood. He is using four inches of it.";
	if N is 7, say "MEDIUM, it says. He isn[']t.";
	if N is 8, say "Cold since ten, and with a shaving in it.";
	if N is 9, say "Two blades, four views. You had a light hand.";
	if N is 10, say "They lean on the table, one foot off the floor.";
	if N is 11, say "Blue, with a bow, and a good deal of care.";
	if N is 12, say "There is a propeller[']s worth of callus on it.";
	if N is 13, say "Thirteen and a half round at the lip, and tapering.";
	if N is 14, say "It gives under the thumb, and comes back.";
	if N is 15, say "All five, carved, though only a sock will see them.";
	if N is 16, say "Two shavings deep.";
	if N is 17, say "Whitewashed, and wide enough for a jam jar.";
	if N is 18, say "Brown in the middle, where the pattern gave up.";
	if N is 20, say "Pale, and curled like a clerk[']s hair.";
	if N is 21, say "The horses went to France.";
	if N is 22, say "Sweet and dry, and every piece has its birthday on it.";
	if N is 24, say "You are there.";
	if N is 25, say "You would have to go east.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go west.";
	if N is 28, say "You would have to go north.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go south.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'leg//': if (n < 1 && SK_Near((+ the tull +))) return 1;
		'knee//': if (n < 2 && SK_Near((+ the tull +))) return 2;
		'stump//': if (n < 3 && SK_Near((+ the tull +))) return 3;
		'floor//': if (n < 4 && SK_Near((+ the tull +))) return 4;
		'cap//': if (n < 5 && SK_Near((+ the tull +))) return 5;
		'chair//': if (n < 6 && SK_Near((+ the tull +))) return 6;
		'label//': if (n < 7 && SK_Near((+ the posted-leg +))) return 7;
		'mug//': if (n < 8 && SK_Near((+ the bench +))) return 8;
		'drawing//': if (n < 9 && SK_Near((+ the bench +))) return 9;
		'players//': if (n < 10 && SK_Near((+ the chalk +))) return 10;
		'garter//': if (n < 11 && SK_Near((+ the legs +))) return 11;
		'palm//': if (n < 12 && SK_Near((+ the block-thing +))) return 12;
		'socket//': if (n < 13 && SK_Near((+ the block-thing +))) return 13;
		'pad//': if (n < 14 && SK_Near((+ the left-foot +))) return 14;
		'toes//': if (n < 15 && SK_Near((+ the left-foot +))) return 15;
		'dip//': if (n < 16 && SK_Near((+ the leg +))) return 16;
		'sill//': if (n < 17 && SK_Near((+ the fitting-room +))) return 17;
		'path//': if (n < 18 && SK_Near((+ the fitting-room +))) return 18; if (n < 23 && SK_Near(player)) return 23;
		'ankle//': if (n < 19 && SK_Near((+ the workshop +))) return 19;
		'shavings//': if (n < 20 && SK_Near((+ the workshop +))) return 20;
		'stable//': if (n < 21 && SK_Near((+ the store +))) return 21;
		'wood//': if (n < 22 && SK_Near((+ the store +))) return 22;
		'head//': if (n < 23 && SK_Near(player)) return 23;
		'aeroplane//': if (n < 23 && SK_Near(player)) return 23;
		'airscrew//': if (n < 23 && SK_Near(player)) return 23;
		'cat//': if (n < 23 && SK_Near(player)) return 23;
		'child//': if (n < 23 && SK_Near(player)) return 23;
		'corner//': if (n < 23 && SK_Near(player)) return 23;
		'cup//': if (n < 23 && SK_Near(player)) return 23;
		'florin//': if (n < 23 && SK_Near(player)) return 23;
		'fusiliers//': if (n < 23 && SK_Near(player)) return 23;
		'hang//': if (n < 23 && SK_Near(player)) return 23;
		'heel//': if (n < 23 && SK_Near(player)) return 23;
		'joke//': if (n < 23 && SK_Near(player)) return 23;
		'july//': if (n < 23 && SK_Near(player)) return 23;
		'march//': if (n < 23 && SK_Near(player)) return 23;
		'monday//': if (n < 23 && SK_Near(player)) return 23;
		'rubber//': if (n < 23 && SK_Near(player)) return 23;
		'shins//': if (n < 23 && SK_Near(player)) return 23;
		'shop//': if (n < 23 && SK_Near(player)) return 23;
		'sound//': if (n < 23 && SK_Near(player)) return 23;
		'works//': if (n < 23 && SK_Near(player)) return 23;
		'room//': if (n < 24 && SK_Near((+ the fitting-room +))) return 24; if (n < 27 && SK_Near((+ the workshop +))) return 27;
		'workshop//': if (n < 25 && SK_Near((+ the fitting-room +))) return 25; if (n < 26 && SK_Near((+ the workshop +))) return 26; if (n < 30 && SK_Near((+ the store +))) return 30;
		'store//': if (n < 28 && SK_Near((+ the workshop +))) return 28; if (n < 29 && SK_Near((+ the store +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'july//') rtrue;
	if (w == 'march//') rtrue;
	if (w == 'monday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "aeroplane aeroplanes air airscrew airscrews ankle ankles answer answers arm arms";
		}
		'b': switch (n) {
			1: return "bell bells birthday birthdays blade blades body bow bows";
		}
		'c': switch (n) {
			1: return "cap caps cat cats ceiling chair chairs child childs copper coppers corner corners cup cups";
		}
		'd': switch (n) {
			1: return "deep deeps door doors drawing drawings";
		}
		'e': switch (n) {
			1: return "ear ears empire empires eye eyes";
		}
		'f': switch (n) {
			1: return "face finger fingernail fingernails fingers florin florins france frances fusilier fusiliers";
		}
		'g': switch (n) {
			1: return "garter garters gate gatepost gateposts gates gravel gravels ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hang hangs head heads heel heels hill hills hip hips horse horses";
		}
		'j': switch (n) {
			1: return "jaw jaws joint joints joke jokes julies july";
		}
		'k': switch (n) {
			1: return "knee knees knock knocks";
		}
		'l': switch (n) {
			1: return "label labels lip lips";
		}
		'm': switch (n) {
			1: return "march marches monday mondays mouth mouths mug mugs";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "oak oaks";
		}
		'p': switch (n) {
			1: return "pace paces pad pads palm palms parcel parcels path paths pattern patterns player players propeller propellers";
		}
		'r': switch (n) {
			1: return "rim rims roof rubber rubbers";
		}
		's': switch (n) {
			1: return "sake sakes shaving shavings shop shops sill sills sky sock socks sound sounds stable stables step steps street streets stump stumps";
		}
		't': switch (n) {
			1: return "table tables tap tape tapes taps teeth thickness thicknesses thumb thumbs toe toes tooth tooths truth truths";
		}
		'v': switch (n) {
			1: return "view views";
		}
		'w': switch (n) {
			1: return "wall walls willow willows wind window windows winds wood woods work works worth worths";
		}
	}
	return 0;
];
-).
