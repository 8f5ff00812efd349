"Eight Seconds a Week" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The clockroom is a room. It is privately-named.

The printed name of the clockroom is "Clock Room".
The description of the clockroom is "Eighty-one steps up, floored with boards and pigeon. The movement stands in the middle in a glazed case with its door off, and below it the pendulum hangs through a slot, seven feet of iron with a bob like a bad idea. On the rod, at the height of your chin, is a little brass shelf for coins. A tin of pennies is chained to the case. On the wall there are a slate, a telephone, and a hatch in the back of the dial, through which one can reach the hands, and see the square.[if the pendulum is swinging-state] The clock says tock, goes away to think, and says tock.[end if][if the pendulum is halted] It is so quiet that you can hear the beer being delivered.[end if]".

Part 2 - States

A thing can be swinging-state, halted or keeping-state (this is its gait property).

A thing has a number called pennies.

A thing can be noonhands or slowhands. A thing is usually slowhands.

A thing can be listening-state or hungup. A thing is usually hungup.

A thing has a number called stroke.

Part 3 - Things

The movement-thing is a thing. It is privately-named.
The pendulum is a thing. It is privately-named.
The coinshelf is a thing. It is privately-named.
The slate is a thing. It is privately-named.
The pennytin is a thing. It is privately-named.
The telephone is a thing. It is privately-named.
The hatch is a thing. It is privately-named.
The square-thing is a thing. It is privately-named.
The pigeon is a person. It is privately-named.

The movement-thing is in the clockroom.
The printed name of the movement-thing is "movement".
Include (- with name 'movement//' 'case//' 'wheels//' 'brass//' 'movements//p', -) when defining the movement-thing.
The description of the movement-thing is "Brass and gunmetal, made at Derby in 1871. It was oiled by the late Mr Tidy every Friday of his life, and has not been told.".
The movement-thing is fixed in place and scenery.

The pendulum is in the clockroom.
The printed name of the pendulum is "pendulum".
Include (- with name 'pendulum//' 'rod//' 'bob//' 'pendulums//p', -) when defining the pendulum.
The description of the pendulum is "The Derby firm reckoned it for a bell tower with no pigeons in it.[if the pendulum is swinging-state] It swings, two seconds out and back, with the gravity of a verger.[end if][if the pendulum is halted] It hangs dead still.[end if][if the pendulum is keeping-state] It swings as though it had never done anything else.[end if]".
The pendulum is fixed in place and scenery.

The coinshelf is in the clockroom.
The printed name of the coinshelf is "coin shelf".
Include (- with name 'coin//' 'shelf//' 'ledge//' 'coins//' 'little//' 'brass//' 'shelfs//p', -) when defining the coinshelf.
The description of the coinshelf is "A brass ledge, clamped to the rod above its middle. Weight put here makes the pendulum go a shade quicker.[if the pennies of the coinshelf is less than 1] There is only a ring of green where a coin used to be.[end if][if the pennies of the coinshelf is at least 1 and the pennies of the coinshelf is less than 2] One penny lies on it.[end if][if the pennies of the coinshelf is at least 2 and the pennies of the coinshelf is less than 3] Two pennies lie on it.[end if][if the pennies of the coinshelf is at least 3 and the pennies of the coinshelf is less than 4] Three pennies lie on it in a stack.[end if][if the pennies of the coinshelf is at least 4] There are more than three pennies on it, in a stack.[end if]".
The coinshelf is fixed in place and scenery.

The slate is in the clockroom.
The printed name of the slate is "slate".
Include (- with name 'slate//' 'chalk//' 'wall//' 'slates//p', -) when defining the slate.
The description of the slate is "In Mr Tidy[']s neat chalk: [quotation mark]ONE PENNY ON THE SHELF GAINS TWO-FIFTHS OF A SECOND A DAY. Let nobody tell you different.[quotation mark] Beneath, in the Town Clerk[']s: [quotation mark]Clock now losing one and one-fifth seconds a day. WHY IS NOBODY SEEING TO THIS.[quotation mark]".
The slate is fixed in place and scenery.

The pennytin is in the clockroom.
The printed name of the pennytin is "penny".
Include (- with name 'penny//' 'pennies//' 'tin//' 'coppers//' 'old//', -) when defining the pennytin.
The description of the pennytin is "There is a tin of them: old coppers, big as jam-jar lids. The Council buys nothing with them, which makes this the only money in town that does what it was voted for. The tin is chained to the case.".
The pennytin is fixed in place and scenery.

The telephone is in the clockroom.
The printed name of the telephone is "telephone".
Include (- with name 'telephone//' 'phone//' 'receiver//' 'bakelite//' 'telephones//p', -) when defining the telephone.
The description of the telephone is "Put in for fires. There is only one number worth ringing from here, and Mr Tidy has scratched it on the bakelite: it is the speaking clock.[if the telephone is hungup] The receiver is on its hook.[end if][if the telephone is listening-state] The receiver hangs by its cord, talking to itself.[end if]".
The telephone is fixed in place and scenery.

The hatch is in the clockroom.
The printed name of the hatch is "clock hands".
Include (- with name 'clock//' 'hands//' 'hatch//' 'dial//' 'minute//', -) when defining the hatch.
The description of the hatch is "Gilt in front and tar behind. You can reach them through the hatch, and move them.[if the hatch is slowhands] The hands, seen from behind, say seven minutes to twelve, more or less.[end if][if the hatch is noonhands] The hands, seen from behind, stand together at twelve.[end if]".
The hatch is fixed in place, scenery and plural-named.

The square-thing is in the clockroom.
The printed name of the square-thing is "market square".
Include (- with name 'market//' 'square//' 'arms//' 'plough//' 'landlords//' 'squares//p', -) when defining the square-thing.
The description of the square-thing is "Seen round the edge of the XI. To the left a knot of men outside the Arms, looking up at you; to the right another outside the Plough, looking at their watches.".
The square-thing is fixed in place and scenery.

The pigeon is in the clockroom.
The printed name of the pigeon is "pigeon".
Include (- with name 'pigeon//' 'bird//' 'pigeons//p', -) when defining the pigeon.
The description of the pigeon is "It nods in time. When the clock stops, it stops.".
The appearance of the pigeon is "On the beam over the bell wire sits a pigeon.".
The first place of the pigeon is the clockroom.
The pigeon is neuter.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-stoping is an action applying to one thing.
Understand "stop [something]" as just-stoping.
Understand "halt [something]" as just-stoping.
Understand "catch [something]" as just-stoping.
Understand "plug [something]" as just-stoping.
Understand "block [something]" as just-stoping.

Carry out just-stoping:
	if the noun is the pendulum:
		if the pendulum is not swinging-state:
			say "It is stopped already.";
			stop the action;
		now the pendulum is halted;
		say "You catch the bob at the end of its swing and bring it to the middle. Two hundredweight leans on your palm, and leaves off. In the square somebody shouts.";
		stop the action;
	say "That would lead nowhere.".

Adding-to is an action applying to two things.
Understand "add [something] to [something]" as adding-to.
Understand "lay [something] on [something]" as adding-to.
Understand "place [something] on [something]" as adding-to.

Carry out adding-to:
	if the noun is the pennytin and the second noun is the coinshelf:
		if the pendulum is not halted:
			say "The shelf goes by, and goes by again. You would need it to stand still.";
			stop the action;
		if the pennies of the coinshelf is at least 5:
			say "Any more would want a hat on top.";
			stop the action;
		increase the pennies of the coinshelf by 1;
		if the pennies of the coinshelf is greater than 5, now the pennies of the coinshelf is 5;
		say "You lay one penny on the shelf, Britannia up, for luck.";
		stop the action;
	say "That would lead nowhere.".

Just-clearing is an action applying to one thing.
Understand "clear [something]" as just-clearing.
Understand "empty [something]" as just-clearing.
Understand "drain [something]" as just-clearing.

Carry out just-clearing:
	if the noun is the coinshelf:
		if the pendulum is not halted:
			say "You make a grab as it goes by, and it raps your knuckles. Stop it first.";
			stop the action;
		if the pennies of the coinshelf is less than 1:
			say "There[']s nothing on it to clear.";
			stop the action;
		now the pennies of the coinshelf is 0;
		say "You sweep the pennies back into the tin. It is the first time in years that the Council has seen a refund.";
		stop the action;
	say "That would lead nowhere.".

Just-moving is an action applying to one thing.
Understand "move [something]" as just-moving.
Understand "set [something]" as just-moving.
Understand "advance [something]" as just-moving.

Carry out just-moving:
	if the noun is the hatch:
		if the pendulum is not halted:
			say "You would be setting it and it would be going on. Stop the pendulum.";
			stop the action;
		if the hatch is not slowhands:
			say "They are at twelve. All they need is for it to be so.";
			stop the action;
		now the hatch is noonhands;
		say "You put an arm through and walk the minute hand round to the hour hand[']s side, feeling the wind on your wrist. Twelve o[']clock exactly, or rather it will be.";
		stop the action;
	say "That would lead nowhere.".

Just-ringing is an action applying to one thing.
Understand "ring [something]" as just-ringing.
Understand "phone [something]" as just-ringing.
Understand "telephone [something]" as just-ringing.
Understand "lift [something]" as just-ringing.
Understand "sound [something]" as just-ringing.
Understand "toll [something]" as just-ringing.

Carry out just-ringing:
	if the noun is the telephone:
		if the telephone is not hungup:
			say "You have it on the line. You can hear it from here.";
			stop the action;
		now the telephone is listening-state;
		now the stroke of the telephone is 0;
		say "You dial, and let the receiver hang. [quotation mark]At the third stroke,[quotation mark] says a lady with no lungs, [quotation mark]it will be twelve o[']clock precisely.[quotation mark]";
		stop the action;
	say "That would lead nowhere.".

Just-releasing is an action applying to one thing.
Understand "release [something]" as just-releasing.
Understand "start [something]" as just-releasing.
Understand "swing [something]" as just-releasing.
Understand "let go of [something]" as just-releasing.
Understand "free [something]" as just-releasing.
Understand "untie [something]" as just-releasing.
Understand "loosen [something]" as just-releasing.

Carry out just-releasing:
	if the noun is the pendulum and the stroke of the telephone is less than 2:
		if the pendulum is not halted:
			say "It is going. You might as well try to release the curate.";
			stop the action;
		if the hatch is not noonhands:
			say "Start it now and it will keep perfect time, seven minutes late. The hands want moving first.";
			stop the action;
		if the telephone is not listening-state:
			say "Twelve o[']clock by what? By the Arms, or by the Plough? Ring somebody who knows.";
			stop the action;
		say "You take a breath to let go, and the lady gets in first. Not yet. It must be on the third stroke.";
		stop the action;
	if the noun is the pendulum and the stroke of the telephone is at least 2 and the pennies of the coinshelf is less than 3:
		if the pendulum is not halted:
			say "It is going.";
			stop the action;
		if the hatch is not noonhands:
			say "Start it now and it will keep perfect time, seven minutes late. The hands want moving first.";
			stop the action;
		say "You bring the bob back to your shoulder, and your eye falls on the shelf, and then on the slate. At that weight it would be losing again by teatime. You let the bob down gently, and do the sum.";
		stop the action;
	if the noun is the pendulum and the stroke of the telephone is at least 2 and the pennies of the coinshelf is at least 4:
		if the pendulum is not halted:
			say "It is going.";
			stop the action;
		if the hatch is not noonhands:
			say "Start it now and it will keep perfect time, seven minutes late. The hands want moving first.";
			stop the action;
		say "You bring the bob back to your shoulder, and your eye falls on the shelf, and then on the slate. That is more than one and one-fifth seconds. By Saturday the Arms would be shut before the Plough. You let the bob down again, and do the sum.";
		stop the action;
	if the noun is the pendulum and the stroke of the telephone is at least 2 and the pennies of the coinshelf is at least 3 and the pennies of the coinshelf is less than 4:
		if the pendulum is not halted:
			say "It is going. You might as well try to release the curate.";
			stop the action;
		if the hatch is not noonhands:
			say "Start it now and it will keep perfect time, seven minutes late. The hands want moving first.";
			stop the action;
		now the pendulum is keeping-state;
		say "On the stroke you open your hands.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the hatch:
		try just-moving the noun;
		stop the action;
	if the noun is the telephone:
		try just-ringing the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the pendulum:
		say "Say how: catch [the noun].";
		stop the action;
	if the noun is the telephone:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the pendulum:
		try other words;
		try just-releasing the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check switching off (this is the other words for switching off rule):
	if other words are tried, make no decision;
	if the noun is the pendulum:
		try other words;
		try just-stoping the noun;
		be done with other words;
		stop the action.
The other words for switching off rule is listed first in the check switching off rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the hatch:
		try other words;
		try just-moving the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

The adding-to action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the coinshelf +) && x == (+ the pennytin +)) return ##SKOwn1;
		2:
			if (y == (+ the coinshelf +) && x == (+ the pennytin +)) return ##SKOwn1;
		3:
			if (y == (+ the coinshelf +) && x == (+ the pennytin +)) return ##SKOwn1;
		4:
			if (y == (+ the coinshelf +) && x == (+ the pennytin +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the telephone is listening-state and the pendulum is not keeping-state:
		increase the stroke of the telephone by 1;
		if the stroke of the telephone is greater than 4, now the stroke of the telephone is 4.

Every turn:
	if the stroke of the telephone is at least 1 and the stroke of the telephone is less than 2 and the pendulum is halted:
		if the player can see the telephone, say "Pip, says the receiver: the first stroke.".

Every turn:
	if the stroke of the telephone is at least 2 and the stroke of the telephone is less than 3 and the pendulum is halted:
		if the player can see the telephone, say "Pip: the second stroke. The third is next.".

Every turn:
	if the stroke of the telephone is at least 3 and the pendulum is halted:
		if the player can see the telephone, say "Pip: the third stroke. [quotation mark]At the third stroke,[quotation mark] says the lady, who has all day and all night, [quotation mark]it will be twelve o[']clock and ten seconds. Have another go.[quotation mark] Perhaps you imagined that last part.";
		now the stroke of the telephone is 0.

Part 6 - Tasks and endings

The clock-stopped is a task. The points are 1.
The pennies-right is a task. The points are 2.
The hands-set is a task. The points are 1.
The clock-started is a task. The points are 3.

The maximum score is 7.

Every turn:
	if the clock-stopped is pending and the pendulum is halted:
		achieve the clock-stopped.

Every turn:
	if the pennies-right is pending and the pennies of the coinshelf is at least 3 and the pennies of the coinshelf is less than 4:
		achieve the pennies-right.

Every turn:
	if the hands-set is pending and the hatch is noonhands:
		achieve the hands-set.

Every turn:
	if the clock-started is pending and the pendulum is keeping-state:
		achieve the clock-started.

Every turn:
	if the story has not ended and the clock-started is achieved:
		say "Tock, says the clock, and overhead the hammer goes back and strikes twelve. In the Plough the wireless gives its pips; in the Arms somebody sets down a pot; and it is all the one moment. Below you, across the whole width of the square, two landlords look at each other. It is worse than quarrelling, in a way. There is nothing to say.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the clockroom.

When play begins:
	say "In Market Sallow the Railway Arms calls time by the town clock, and the Plough, across the square, by the wireless. The clock loses eight and a half seconds a week. A thirsty man can walk a long way in eight and a half seconds; last Saturday two landlords and a curate were bound over to keep the peace. The Council has sent you up the tower, as you were good at sums.".

To decide whether mention (N - a number) is absent:
	if N is 15:
		if the pendulum is halted:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It is only doing what it was told to in 1871.";
	if N is 2, say "Like one, not one. It has never accepted a tip.";
	if N is 3, say "So small that only two landlords would notice.";
	if N is 4, say "A penny[']s width, and some years deep.";
	if N is 5, say "It has never been wrong, nor bought anyone a drink.";
	if N is 6, say "Nickel, and polished by one man[']s Fridays.";
	if N is 7, say "Brown plait, chewed at the pigeon end.";
	if N is 8, say "Cloth caps, tilted back, for a better view of you.";
	if N is 9, say "Neither lot is looking at the other.";
	if N is 10, say "Silver, nickel, and one borrowed for the occasion.";
	if N is 11, say "Oak, and striped with tenancy.";
	if N is 12, say "It goes up through the ceiling to where the hammer is.";
	if N is 13, say "Elm under the pigeon, or so it is believed.";
	if N is 14, say "Glass, unhooked, and leaning where Mr Tidy leaned it.";
	if N is 15, say "Two barrels, to judge by the rumble, and both for the Arms.";
	if N is 16, say "Cut by a carpenter who had been told to allow for enthusiasm.";
	if N is 18, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'gravity//': if (n < 1 && SK_Near((+ the pendulum +))) return 1;
		'verger//': if (n < 2 && SK_Near((+ the pendulum +))) return 2;
		'shade//': if (n < 3 && SK_Near((+ the coinshelf +))) return 3;
		'green//': if (n < 4 && SK_Near((+ the coinshelf +))) return 4;
		'ring//': if (n < 4 && SK_Near((+ the coinshelf +))) return 4;
		'clock//': if (n < 5 && SK_Near((+ the telephone +))) return 5;
		'hook//': if (n < 6 && SK_Near((+ the telephone +))) return 6;
		'cord//': if (n < 7 && SK_Near((+ the telephone +))) return 7;
		'knot//': if (n < 8 && SK_Near((+ the square-thing +))) return 8;
		'men//': if (n < 9 && SK_Near((+ the square-thing +))) return 9;
		'watches//': if (n < 10 && SK_Near((+ the square-thing +))) return 10;
		'beam//': if (n < 11 && SK_Near((+ the pigeon +))) return 11;
		'wire//': if (n < 12 && SK_Near((+ the pigeon +))) return 12;
		'boards//': if (n < 13 && SK_Near((+ the clockroom +))) return 13;
		'door//': if (n < 14 && SK_Near((+ the clockroom +))) return 14;
		'beer//': if (n < 15 && SK_Near((+ the clockroom +))) return 15;
		'slot//': if (n < 16 && SK_Near((+ the clockroom +))) return 16;
		'chin//': if (n < 17 && SK_Near(player)) return 17;
		'council//': if (n < 17 && SK_Near(player)) return 17;
		'curate//': if (n < 17 && SK_Near(player)) return 17;
		'derby//': if (n < 17 && SK_Near(player)) return 17;
		'fires//': if (n < 17 && SK_Near(player)) return 17;
		'firm//': if (n < 17 && SK_Near(player)) return 17;
		'friday//': if (n < 17 && SK_Near(player)) return 17;
		'gunmetal//': if (n < 17 && SK_Near(player)) return 17;
		'idea//': if (n < 17 && SK_Near(player)) return 17;
		'iron//': if (n < 17 && SK_Near(player)) return 17;
		'life//': if (n < 17 && SK_Near(player)) return 17;
		'man//': if (n < 17 && SK_Near(player)) return 17;
		'peace//': if (n < 17 && SK_Near(player)) return 17;
		'pigeons//': if (n < 17 && SK_Near(player)) return 17;
		'saturday//': if (n < 17 && SK_Near(player)) return 17;
		'stack//': if (n < 17 && SK_Near(player)) return 17;
		'sums//': if (n < 17 && SK_Near(player)) return 17;
		'tar//': if (n < 17 && SK_Near(player)) return 17;
		'tidy//': if (n < 17 && SK_Near(player)) return 17;
		'tower//': if (n < 17 && SK_Near(player)) return 17;
		'town//': if (n < 17 && SK_Near(player)) return 17;
		'wireless//': if (n < 17 && SK_Near(player)) return 17;
		'room//': if (n < 18 && SK_Near((+ the clockroom +))) return 18;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'derby//') rtrue;
	if (w == 'friday//') rtrue;
	if (w == 'saturday//') rtrue;
	if (w == 'tidy//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air";
		}
		'b': switch (n) {
			1: return "barrel barrels beam beams board boards body breath breaths";
		}
		'c': switch (n) {
			1: return "carpenter carpenters ceiling ceilings chin chins clock clocks cord cords corner corners council councils curate curates";
		}
		'd': switch (n) {
			1: return "derbies derby door doors drink drinks";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls feet finger fingers fir fires firm firms firs floor foot friday fridays";
		}
		'g': switch (n) {
			1: return "grab grabs gravities gravity ground gunmetal gunmetals";
		}
		'h': switch (n) {
			1: return "hair hammer hammers hat hats head hook hooks hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "idea ideas iron irons";
		}
		'k': switch (n) {
			1: return "knee knees knot knots knuckle knuckles";
		}
		'l': switch (n) {
			1: return "ladies lady leaf leafs leaves leg legs life lifes lung lungs";
		}
		'm': switch (n) {
			1: return "man mans men mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "occasion occasions";
		}
		'p': switch (n) {
			1: return "palm palms peace peaces pip pips pot pots";
		}
		'r': switch (n) {
			1: return "refund refunds roof rumble rumbles";
		}
		's': switch (n) {
			1: return "saturday saturdays shade shades shoulder shoulders sky slot slots stack stacks stroke strokes sum sums";
		}
		't': switch (n) {
			1: return "tar tars teatime teatimes tidies tidy tip tips tower towers town towns";
		}
		'v': switch (n) {
			1: return "verger vergers view views";
		}
		'w': switch (n) {
			1: return "watch watches wind winds wire wireless wirelesses wires wrist wrists";
		}
	}
	return 0;
];
-).
