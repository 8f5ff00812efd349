"A Bride at Lock Thirty-Seven" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The cottage is a room. It is privately-named.
The lockside is a room. It is privately-named.
The shed-room is a room. It is privately-named.
The chamber is a room. It is privately-named.

The printed name of the cottage is "Lock Cottage".
The description of the cottage is "One room, scrubbed, with the number on it in iron. On the dresser is the tureen in which your late husband kept everything that mattered except soup. The regulation clock hangs where you can see it from the bed.".
The lockside is east of the cottage.

The printed name of the lockside is "Lockside".
The description of the lockside is "Lime trees, coping stones, and a row of your beans. The chamber lies open at your feet between the lower gates and the upper, with an iron ladder going down into it. The cottage is to the west and the company[']s shed to the south.[if the lower-gates is swung-wide and the barge is waiting-state] The lower gates stand wide, and beyond them the barge fills the canal like a cork.[end if][if the lower-gates is swung-to and the barge is waiting-state] The lower gates are shut, and from behind them comes the accordion.[end if][if the barge is entered-state] The barge lies in the chamber, below you, looking up with eighty eyes.[end if][if the upper-paddle is raised and the water of the barge is less than 2] Water is coming in under the upper gates, green and then white, and the barge is rising.[end if][if the water of the barge is at least 2] The barge has come up level with your beans.[end if]".
The cottage is west of the lockside.
The chamber is down of the lockside.

The printed name of the shed-room is "Company Shed".
The description of the shed-room is "It smells of tar, and of the company. The pot stands on its brazier, which you lit at dawn, by way of prayer, through the window with a boathook. Timber is stacked along the wall.".

The printed name of the chamber is "Lock Chamber".
The description of the chamber is "Wet walls, green to over your head, and a strip of sky. You stand on a ledge at the foot of the ladder, next to the lower gates, where you could lay your hand on the paddle.[if the barge is entered-state] The barge takes up all the rest. A small page in velvet asks you whether you live here.[end if]".
The lockside is up of the chamber.

Part 2 - States

A thing can be cracked, unshipped or renewed (this is its fixing property).

A thing can be tarred or untarred. A thing is usually untarred.

A thing can be swung-to or swung-wide. A thing is usually swung-wide.

A thing can be upper-wide or upper-shut. A thing is usually upper-shut.

A thing can be raised or lowered. A thing is usually lowered.

A thing can be entered-state or waiting-state. A thing is usually waiting-state.

A thing has a number called water.

A thing has a number called noon.

Part 3 - Things

The dresser is a supporter. It is privately-named.
The clock is a thing. It is privately-named.
The tureen is a container. It is privately-named.
The key-thing is a thing. It is privately-named.
The medal is a thing. It is privately-named.
The windlass is a thing. It is privately-named.
The lower-gates is a thing. It is privately-named.
The upper-gates is a thing. It is privately-named.
The upper-paddle is a thing. It is privately-named.
The barge is a thing. It is privately-named.
The bride is a thing. It is privately-named.
The beans is a thing. It is privately-named.
The door-thing is a door. It is privately-named.
The trestle is a supporter. It is privately-named.
The elm is a thing. It is privately-named.
The poplar is a thing. It is privately-named.
The handsaw is a thing. It is privately-named.
The spanner is a thing. It is privately-named.
The pot is a thing. It is privately-named.
The paddle is a thing. It is privately-named.
The old-board is a thing. It is privately-named.
The new-board is a thing. It is privately-named.
The walls is a thing. It is privately-named.

The dresser is in the cottage.
The printed name of the dresser is "dresser".
Include (- with name 'dresser//' 'plates//' 'dressers//p', -) when defining the dresser.
The description of the dresser is "Oak, with a hundred and four plates that were never used.".
The dresser is fixed in place, not enterable and scenery.

The clock is in the cottage.
The printed name of the clock is "regulation clock".
Include (- with name 'regulation//' 'clock//' 'clocks//p', -) when defining the clock.
The description of the clock is "The company winds it once a year, and you do the rest.[if the noon of the barge is less than 30] It says twenty past eleven.[end if][if the noon of the barge is at least 30 and the noon of the barge is less than 60] It says twenty to twelve.[end if][if the noon of the barge is at least 60] It says ten to twelve.[end if]".
The clock is fixed in place and scenery.

The tureen is on the dresser.
The printed name of the tureen is "soup tureen".
Include (- with name 'soup//' 'tureen//' 'lid//' 'tureens//p', -) when defining the tureen.
The description of the tureen is "Limoges, with a lid. You have never found the ladle.".
The tureen is fixed in place, not enterable, openable and closed.

The key-thing is in the tureen.
The printed name of the key-thing is "shed key".
Include (- with name 'shed//' 'key//' 'label//' 'keys//p', -) when defining the key-thing.
The description of the key-thing is "Iron, with a label in his handwriting: NOT THE SHED KEY. For thieves.".
The key-thing is portable.

The medal is in the tureen.
The printed name of the medal is "canal medal".
Include (- with name 'canal//' 'medal//' 'medals//p', -) when defining the medal.
The description of the medal is "For thirty years['] punctuality. He was late for the ceremony, on purpose.".
The medal is portable.

The windlass is carried by the player.
The printed name of the windlass is "windlass".
Include (- with name 'windlass//' 'crank//' 'cranked//' 'iron//' 'handle//' 'windlasses//p', -) when defining the windlass.
The description of the windlass is "A cranked iron handle for winding paddles up. You would no more go out without it than without your shoes.".
The windlass is portable.

The lower-gates is in the lockside.
The printed name of the lower-gates is "lower gates".
Include (- with name 'lower//' 'gates//' 'beam//' 'beams//' 'leaves//', -) when defining the lower-gates.
The description of the lower-gates is "Oak, two leaves, each with a beam that you can push or pull with your back.[if the lower-gates is swung-wide] They are open.[end if][if the lower-gates is swung-to] They are shut.[end if]".
The lower-gates is fixed in place, scenery and plural-named.

The upper-gates is in the lockside.
The printed name of the upper-gates is "upper gates".
Include (- with name 'upper//' 'gates//' 'beam//' 'beams//', -) when defining the upper-gates.
The description of the upper-gates is "Smaller than the lower, and older. A wagtail nests in the left one.[if the upper-gates is upper-shut] They are shut, and the whole of the upper canal is leaning on them.[end if][if the upper-gates is upper-wide] They are open.[end if]".
The upper-gates is fixed in place, scenery and plural-named.

The upper-paddle is in the lockside.
The printed name of the upper-paddle is "upper paddle".
Include (- with name 'upper//' 'paddle//' 'rack//' 'paddles//p', -) when defining the upper-paddle.
The description of the upper-paddle is "It is under the upper gates; all that you see of it is the rack, which takes your windlass.[if the upper-paddle is lowered] It is down.[end if][if the upper-paddle is raised] It is up, and the rack is full of grease and daylight.[end if]".
The upper-paddle is fixed in place and scenery.

The barge is in the lockside.
The printed name of the barge is "barge".
Include (- with name 'barge//' 'esperance//' 'guests//' 'wedding//' 'barges//p', -) when defining the barge.
The description of the barge is "The Esperance, thirty-eight metres, gravel as a rule. They have scrubbed her.".
The barge is fixed in place and scenery.

The bride is in the lockside.
The printed name of the bride is "bride".
Include (- with name 'bride//' 'page//' 'brides//p', -) when defining the bride.
The description of the bride is "She is sitting on the hatch under a parasol with her shoes off. She knows exactly what time it is.".
The bride is fixed in place and scenery.

The beans is in the lockside.
The printed name of the beans is "beans".
Include (- with name 'beans//' 'limes//' 'trees//' 'lime//', -) when defining the beans.
The description of the beans is "Seven rows, on canes. The bargees count them.".
The beans is fixed in place, scenery and plural-named.

The door-thing is south of the lockside and north of the shed-room.
The printed name of the door-thing is "shed door".
Include (- with name 'shed//' 'door//' 'doors//p', -) when defining the door-thing.
The description of the door-thing is "The company painted it once, in 1931, to a standard.".
The door-thing is openable, closed, lockable, locked and scenery.
The matching key of the door-thing is the key-thing.

The trestle is in the shed-room.
The printed name of the trestle is "saw trestle".
Include (- with name 'saw//' 'trestle//' 'trestles//p', -) when defining the trestle.
The description of the trestle is "Four legs and a lifetime of nicks.".
The trestle is fixed in place, not enterable and scenery.

The elm is on the trestle.
The printed name of the elm is "elm plank".
Include (- with name 'elm//' 'plank//' 'planks//p', -) when defining the elm.
The description of the elm is "Two metres, wet-grained, as heavy as a calf. It can lie in a canal for eighty years and come out harder.".
The elm is fixed in place.

The poplar is on the trestle.
The printed name of the poplar is "poplar plank".
Include (- with name 'poplar//' 'plank//' 'planks//p', -) when defining the poplar.
The description of the poplar is "For crates. White, light and cheerful, and it drinks like a sapper.".
The poplar is fixed in place.

The handsaw is in the shed-room.
The printed name of the handsaw is "handsaw".
Include (- with name 'handsaw//' 'handsaws//p', -) when defining the handsaw.
The description of the handsaw is "The company[']s, with its initials burnt in the handle, twice.".
The appearance of the handsaw is "A handsaw hangs by the door.".
The first place of the handsaw is the shed-room.
The handsaw is portable.

The spanner is in the shed-room.
The printed name of the spanner is "bolt spanner".
Include (- with name 'bolt//' 'spanner//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "For bolts of forty. It has a dent that fits the head of an inspector, but that is another story.".
The appearance of the spanner is "Next to it hangs a spanner for bolts.".
The first place of the spanner is the shed-room.
The spanner is portable.

The pot is in the shed-room.
The printed name of the pot is "tar pot".
Include (- with name 'tar//' 'pot//' 'brazier//' 'brush//' 'pots//p', -) when defining the pot.
The description of the pot is "Norwegian tar, as thick as night, with a brush in it.".
The pot is fixed in place and scenery.

The paddle is in the chamber.
The printed name of the paddle is "lower paddle".
Include (- with name 'lower//' 'paddle//' 'opening//' 'bolts//' 'black//' 'board//' 'paddles//p', -) when defining the paddle.
The description of the paddle is "An opening in the gate, as wide as your apron; when the chamber is down, it is a hand above the water.[if the paddle is cracked] A black board is bolted over the opening, cracked from top to bottom.[end if][if the paddle is unshipped] It is an opening and four bolts.[end if][if the paddle is renewed] A new board is bolted over the opening, and shines like a boot.[end if]".
The paddle is fixed in place and scenery.

The printed name of the old-board is "cracked board".
Include (- with name 'cracked//' 'board//' 'boards//p', -) when defining the old-board.
The description of the old-board is "Elm, black, with a crack that you can see the wedding through.".
The old-board is portable.

The printed name of the new-board is "new board".
Include (- with name 'new//' 'board//' 'boards//p', -) when defining the new-board.
The description of the new-board is "Elm, as wide as your apron, with four holes in it.[if the new-board is untarred] It is bare wood.[end if][if the new-board is tarred] It is black and sticky, and there will be none of this dress left by tonight.[end if]".
The new-board is portable.

The walls is in the chamber.
The printed name of the walls is "chamber walls".
Include (- with name 'chamber//' 'walls//' 'moss//' 'wet//', -) when defining the walls.
The description of the walls is "Mussels, moss, and the year 1832 in a wreath.".
The walls is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if (the noun is the windlass or the noun is the handsaw or the noun is the spanner or the noun is the old-board or the noun is the new-board) and the second noun is the tureen:
		if the noun is enclosed by the player:
			say "It is Limoges.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Unbolting-with is an action applying to two things.
Understand "unbolt [something] with [something]" as unbolting-with.
Understand "unscrew [something] with [something]" as unbolting-with.
Understand "undo [something] with [something]" as unbolting-with.

Carry out unbolting-with:
	if the noun is the paddle and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "They are bolts of forty, and they have been under water. It would need the spanner.";
			stop the action;
		if the paddle is unshipped:
			say "There is nothing bolted to it.";
			stop the action;
		if the paddle is not cracked:
			say "It is tight and tarred. Leave well alone.";
			stop the action;
		now the paddle is unshipped;
		now the old-board is carried by the player;
		say "Four bolts, each with an opinion. The last comes away with a gasp, and the cracked board falls into your arms like somebody fainting.";
		stop the action;
	say "That would lead nowhere.".

Sawing-with is an action applying to two things.
Understand "saw [something] with [something]" as sawing-with.
Understand "cut [something] with [something]" as sawing-with.

Carry out sawing-with:
	if the noun is the elm and the second noun is the handsaw:
		if the handsaw is not enclosed by the player:
			say "You rule a line on the elm with a wet finger. The handsaw has to do the rest.";
			stop the action;
		if the old-board is not enclosed by the player:
			say "You have the saw on the wood. How wide? It is as wide as your apron; but which apron? You need the old board to lay on it.";
			stop the action;
		if the paddle is not unshipped:
			say "You have one.";
			stop the action;
		if the new-board is not nowhere:
			say "You have cut one. There is only the one hole.";
			stop the action;
		now the new-board is carried by the player;
		say "You lay the old board on it, draw round it with a nail, and saw; and bore the four holes through the four holes. Sawdust goes down your neck. It fits over the old one like a lid.";
		stop the action;
	if the noun is the poplar and the second noun is the handsaw:
		say "By Michaelmas it would be soup. Elm.";
		stop the action;
	say "That would lead nowhere.".

Taring-at is an action applying to two things.
Understand "tar [something] at [something]" as taring-at.
Understand "paint [something] at [something]" as taring-at.
Understand "coat [something] at [something]" as taring-at.

Carry out taring-at:
	if the noun is the new-board and the second noun is the pot:
		if the new-board is not enclosed by the player:
			say "Tar goes on a board that you can turn. Take it up.";
			stop the action;
		if the new-board is not untarred:
			say "It has had two coats. A third would be vanity.";
			stop the action;
		now the new-board is tarred;
		say "Both faces, and the edges twice. You do it in your good dress, because it is a wedding.";
		stop the action;
	if the noun is the old-board and the second noun is the pot:
		say "You could fill that crack with tar, and the tar would be at Auxerre by Tuesday.";
		stop the action;
	say "That would lead nowhere.".

Bolting-to is an action applying to two things.
Understand "bolt [something] to [something]" as bolting-to.
Understand "fit [something] to [something]" as bolting-to.
Understand "fasten [something] to [something]" as bolting-to.

Carry out bolting-to:
	if the noun is the new-board and the second noun is the paddle:
		if the new-board is not enclosed by the player:
			say "You would be bolting on a hole the shape of a board. Bring the new one.";
			stop the action;
		if the spanner is not enclosed by the player:
			say "Finger-tight will hold until the first boat. You want the spanner.";
			stop the action;
		if the paddle is not unshipped:
			say "The old board is in the way.";
			stop the action;
		if the new-board is not tarred:
			say "Bare wood, under water, under a bride? Tar it.";
			stop the action;
		now the paddle is renewed;
		now the new-board is nowhere;
		say "One bolt, to hold it; then the one across from that, then the other two; then round again with your foot against the wall. It doesn[']t weep a drop.";
		stop the action;
	if the noun is the old-board and the second noun is the paddle:
		say "You can see the wedding through it.";
		stop the action;
	say "That would lead nowhere.".

Just-beckoning is an action applying to one thing.
Understand "beckon [something]" as just-beckoning.
Understand "hail [something]" as just-beckoning.
Understand "wave [something]" as just-beckoning.

Carry out just-beckoning:
	if the noun is the barge:
		if the barge is not waiting-state:
			say "They are in. The page waves back.";
			stop the action;
		if the lower-gates is not swung-wide:
			say "You beckon at two shut gates. The accordion plays something ironical.";
			stop the action;
		if the paddle is not renewed:
			say "You have your arm up when you think: a lock full of bride, that cannot be filled. First the paddle.";
			stop the action;
		now the barge is entered-state;
		say "You raise one arm, as he used to. A bell, a puff, and thirty-eight metres of laurel come in between the walls with a hand to spare on either side, and the accordion sounds all at once like a cathedral.";
		stop the action;
	say "That would lead nowhere.".

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.

Carry out just-pushing:
	if the noun is the lower-gates:
		if the lower-gates is not swung-wide:
			say "They are shut, and mitred like hands.";
			stop the action;
		now the lower-gates is swung-to;
		say "You set your back to the beam, and walk backwards, and the leaf comes round behind you, slowly, through the water, and then the other. They close with a boom.";
		stop the action;
	if the noun is the upper-gates:
		say "They are shut. What is on the other side of them sees to that.";
		stop the action;
	try pushing the noun.

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the lower-gates:
		if the lower-gates is not swung-to:
			say "They are open.";
			stop the action;
		if the upper-paddle is not lowered:
			say "With water coming in above? Nobody alive could move them.";
			stop the action;
		now the lower-gates is swung-wide;
		say "You haul on the beams, and they come, grumbling, out of each other[']s arms.";
		stop the action;
	if the noun is the upper-gates:
		if the water of the barge is less than 2:
			say "You set your back to the beam. On the other side there is the whole of the upper canal, as far as the Yonne. It must be level.";
			stop the action;
		if the upper-gates is not upper-shut:
			say "They are open.";
			stop the action;
		now the upper-gates is upper-wide;
		say "You set your back to the beam, and for one breath there is nothing; and then it gives, as lightly as a door in a dream, and the wagtail goes by your ear.";
		stop the action;
	try pulling the noun.

Winding-with is an action applying to two things.
Understand "wind [something] with [something]" as winding-with.
Understand "crank [something] with [something]" as winding-with.
Understand "raise [something] with [something]" as winding-with.
Understand "wind up [something] with [something]" as winding-with.
Understand "hoist [something] with [something]" as winding-with.

Carry out winding-with:
	if the noun is the upper-paddle and the second noun is the windlass:
		if the windlass is not enclosed by the player:
			say "You are without your windlass. You feel it as one feels a missing tooth.";
			stop the action;
		if the upper-paddle is not lowered:
			say "It is up.";
			stop the action;
		if the lower-gates is not swung-to:
			say "With the lower gates open, you would only be emptying one canal into another.";
			stop the action;
		if the paddle is not renewed:
			say "You give it three turns. It comes in at the top and goes out at the bottom, through your paddle, with a noise like the company[']s laughter. You wind it down again.";
			stop the action;
		if the barge is not entered-state:
			say "Fill it with nobody in it? You are not a fountain. Beckon them in first.";
			stop the action;
		now the upper-paddle is raised;
		say "Tock, tock, tock, says the pawl. Under your feet something turns over in its bed, and the chamber begins to seethe.";
		stop the action;
	if the noun is the paddle and the second noun is the windlass:
		say "The lower paddle is for letting water out. You have had quite enough of that.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the barge:
		try just-beckoning the noun;
		stop the action;
	continue the action.

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the lower-gates or the noun is the upper-gates:
		say "Say how: push [the noun], or pull [the noun].";
		stop the action;
	if the noun is the paddle:
		say "Say how: unbolt [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the lower-gates or the noun is the upper-gates:
		say "Say how: push [the noun], or pull [the noun].";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the upper-paddle or the noun is the paddle:
		say "Say how: crank [the noun] with something.";
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the lower-gates or the noun is the upper-gates:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the lower-gates or the noun is the upper-gates:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the elm or the noun is the poplar:
		say "Say how: saw [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the barge:
		try other words;
		try just-beckoning the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The unbolting-with action translates into I6 as "SKOwn1".
The sawing-with action translates into I6 as "SKOwn2".
The taring-at action translates into I6 as "SKOwn3".
The bolting-to action translates into I6 as "SKOwn4".
The winding-with action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the spanner +) && x == (+ the paddle +)) return ##SKOwn1;
			if (y == (+ the handsaw +) && x == (+ the elm +) or (+ the poplar +)) return ##SKOwn2;
			if (y == (+ the pot +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn3;
			if (y == (+ the paddle +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn4;
			if (y == (+ the windlass +) && x == (+ the upper-paddle +) or (+ the paddle +)) return ##SKOwn5;
		3:
			if (y == (+ the pot +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn3;
			if (y == (+ the paddle +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn4;
		4:
			if (y == (+ the paddle +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn4;
		6:
			if (y == (+ the paddle +) && x == (+ the new-board +) or (+ the old-board +)) return ##SKOwn4;
		7:
			if (y == (+ the spanner +) && x == (+ the paddle +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the upper-gates is not upper-wide:
		increase the noon of the barge by 1;
		if the noon of the barge is greater than 80, now the noon of the barge is 80.

Every turn:
	if the noon of the barge is at least 30 and the noon of the barge is less than 31:
		say "Somewhere across the fields a bell gives one stroke, for the half hour and a bit.".

Every turn:
	if the noon of the barge is at least 60 and the noon of the barge is less than 61:
		say "[quotation mark]Ten to![quotation mark] somebody calls from the barge, pleasantly enough.".

Every turn:
	if the upper-paddle is raised:
		increase the water of the barge by 1;
		if the water of the barge is greater than 2, now the water of the barge is 2.

Every turn:
	if the upper-paddle is raised and the location of the player is the chamber:
		say "The water comes up round your ankles, and you go up the ladder in front of it like a cat.";
		move the player to the lockside.

Part 6 - Tasks and endings

The shed-open is a task. The points are 2.
The board-off is a task. The points are 2.
The board-cut is a task. The points are 2.
The board-tarred is a task. The points are 1.
The board-on is a task. The points are 3.
The barge-in is a task. The points are 2.
The filled-up is a task. The points are 2.
The gates-open is a task. The points are 2.

The maximum score is 16.

Every turn:
	if the shed-open is pending and the door-thing is open:
		achieve the shed-open.

Every turn:
	if the board-off is pending and the paddle is unshipped:
		achieve the board-off.

Every turn:
	if the board-cut is pending and the new-board is enclosed by the player:
		achieve the board-cut.

Every turn:
	if the board-tarred is pending and the new-board is tarred:
		achieve the board-tarred.

Every turn:
	if the board-on is pending and the paddle is renewed:
		achieve the board-on.

Every turn:
	if the barge-in is pending and the barge is entered-state and the lower-gates is swung-to:
		achieve the barge-in.

Every turn:
	if the filled-up is pending and the water of the barge is at least 2:
		achieve the filled-up.

Every turn:
	if the gates-open is pending and the upper-gates is upper-wide:
		achieve the gates-open.

Every turn:
	if the story has not ended and the gates-open is achieved:
		say "She goes by at the height of your face, accordion, laurels, hats; and somebody[']s arm comes down, and takes you by the waist, tar and all. [quotation mark]You have beans on the boil,[quotation mark] you say, but you are already aboard. Behind you, for the first time in thirty-one years, lock 37 stands open at one end with nobody in it; and across the fields it begins, with eleven strokes in hand, to strike twelve.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the noon of the barge is at least 80:
		say "Across the fields it strikes twelve. The accordion stops. On the hatch the bride puts on her shoes, one and then the other, like somebody loading a gun; and at the town hall of Pontigny-le-Bas a man tucks in his napkin. They were married in the end at Tonnerre, by a socialist, and they have never gone past your lock since without counting your beans aloud.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the cottage.

When play begins:
	say "Lock 37, on the canal at Pontigny-le-Bas, June 1956. Below your gates lies the barge Esperance with laurels on her tiller, forty guests on her hatches, an accordion, and a bride who has to be at the town hall by noon, when Monsieur the mayor goes to lunch and does not come back. And your lock will not fill. It is the paddle in the lower gates: the board has cracked, and lets out as much as comes in. The chamber is empty, so you can get at it. Unbolt the board, cut a new one to it from elm, tar it, and bolt that on; then beckon them in, shut the lower gates behind them, wind up the upper paddle, and when the water is level, open the upper gates.".

To decide whether mention (N - a number) is absent:
	if N is 20:
		if the barge is entered-state:
			no;
		yes;
	if N is 29:
		if the barge is entered-state:
			no;
		yes;
	if N is 30:
		if the barge is entered-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 33, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It goes in and out all morning with flies, and pays no toll.";
	if N is 2, say "A bedsheet has been laid over it, for the dress, and for the gravel.";
	if N is 3, say "White, with one rib gone.";
	if N is 4, say "Side by side, with their toes to the town hall.";
	if N is 5, say "They do it aloud as they go by, and always make it six.";
	if N is 6, say "Four, in three lengths.";
	if N is 7, say "Round. About a size fifty-eight.";
	if N is 8, say "He was sent to Nevers afterwards, for the quiet.";
	if N is 9, say "Oak, a forearm thick, and dripping to itself.";
	if N is 10, say "Laid flat, and yours. The company[']s hand is shorter.";
	if N is 11, say "Black, flat, and in no hurry at all.";
	if N is 12, say "It went with the grain, as one does in the end.";
	if N is 13, say "They are where the old ones were, bolt for bolt.";
	if N is 14, say "Shut tight, and waiting for water, like everyone.";
	if N is 15, say "Oak leaves, cut by a mason who was paid by the leaf.";
	if N is 16, say "There were two, until your husband took against a wall.";
	if N is 17, say "Made. It has been made since five.";
	if N is 18, say "Grooved like a cello, by a century of wet rope.";
	if N is 19, say "Twenty rungs. One of them turns, and you know which.";
	if N is 20, say "Not one of them is looking at the view.";
	if N is 21, say "The pane went in the winter of 1944. The company is considering it.";
	if N is 22, say "You hung it back under your own eaves, where it lives.";
	if N is 23, say "Planks, and between the planks, slices of canal.";
	if N is 24, say "Dry, for the present.";
	if N is 25, say "Blue, with a swallow going down the middle of it.";
	if N is 26, say "Two feet wide and slimy. It was always he who stood here.";
	if N is 27, say "It weeps rust, and so will your good dress.";
	if N is 28, say "As tall as a church, from down here. Their beams are up on the lockside.";
	if N is 29, say "Past the paint, and the laurels, there is nothing but chins.";
	if N is 30, say "He has been told not to lean over. He is leaning over.";
	if N is 31, say "Black, flat, and in no hurry at all.";
	if N is 32, say "It has two waltzes in it, and a key that sticks.";
	if N is 34, say "You are there.";
	if N is 35, say "You would have to go east.";
	if N is 36, say "You are there.";
	if N is 37, say "You would have to go west.";
	if N is 38, say "You would have to go down.";
	if N is 39, say "You are there.";
	if N is 40, say "You are there.";
	if N is 41, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'wagtail//': if (n < 1 && SK_Near((+ the upper-gates +))) return 1;
		'hatch//': if (n < 2 && SK_Near((+ the bride +))) return 2;
		'parasol//': if (n < 3 && SK_Near((+ the bride +))) return 3;
		'shoes//': if (n < 4 && SK_Near((+ the bride +))) return 4; if (n < 33 && SK_Near(player)) return 33;
		'bargees//': if (n < 5 && SK_Near((+ the beans +))) return 5;
		'legs//': if (n < 6 && SK_Near((+ the trestle +))) return 6;
		'dent//': if (n < 7 && SK_Near((+ the spanner +))) return 7;
		'head//': if (n < 8 && SK_Near((+ the spanner +))) return 8; if (n < 24 && SK_Near((+ the chamber +))) return 24;
		'inspector//': if (n < 8 && SK_Near((+ the spanner +))) return 8;
		'gate//': if (n < 9 && SK_Near((+ the paddle +))) return 9;
		'hand//': if (n < 10 && SK_Near((+ the paddle +))) return 10; if (n < 33 && SK_Near(player)) return 33;
		'water//': if (n < 11 && SK_Near((+ the paddle +))) return 11; if (n < 31 && SK_Near((+ the chamber +))) return 31; if (n < 33 && SK_Near(player)) return 33;
		'crack//': if (n < 12 && SK_Near((+ the old-board +))) return 12;
		'holes//': if (n < 13 && SK_Near((+ the new-board +))) return 13;
		'mussels//': if (n < 14 && SK_Near((+ the walls +))) return 14;
		'wreath//': if (n < 15 && SK_Near((+ the walls +))) return 15;
		'room//': if (n < 16 && SK_Near((+ the cottage +))) return 16;
		'bed//': if (n < 17 && SK_Near((+ the cottage +))) return 17;
		'stones//': if (n < 18 && SK_Near((+ the lockside +))) return 18;
		'ladder//': if (n < 19 && SK_Near((+ the lockside +))) return 19; if (n < 27 && SK_Near((+ the chamber +))) return 27;
		'eyes//': if (n < 20 && SK_Near((+ the lockside +))) return 20;
		'window//': if (n < 21 && SK_Near((+ the shed-room +))) return 21;
		'boathook//': if (n < 22 && SK_Near((+ the shed-room +))) return 22;
		'wall//': if (n < 23 && SK_Near((+ the shed-room +))) return 23;
		'strip//': if (n < 25 && SK_Near((+ the chamber +))) return 25;
		'ledge//': if (n < 26 && SK_Near((+ the chamber +))) return 26;
		'gates//': if (n < 28 && SK_Near((+ the chamber +))) return 28;
		'barge//': if (n < 29 && SK_Near((+ the chamber +))) return 29;
		'page//': if (n < 30 && SK_Near((+ the chamber +))) return 30;
		'accordion//': if (n < 32 && SK_Near(player)) return 32;
		'apron//': if (n < 33 && SK_Near(player)) return 33;
		'boot//': if (n < 33 && SK_Near(player)) return 33;
		'calf//': if (n < 33 && SK_Near(player)) return 33;
		'ceremony//': if (n < 33 && SK_Near(player)) return 33;
		'cork//': if (n < 33 && SK_Near(player)) return 33;
		'crates//': if (n < 33 && SK_Near(player)) return 33;
		'dawn//': if (n < 33 && SK_Near(player)) return 33;
		'daylight//': if (n < 33 && SK_Near(player)) return 33;
		'grease//': if (n < 33 && SK_Near(player)) return 33;
		'hall//': if (n < 33 && SK_Near(player)) return 33;
		'handwriti//': if (n < 33 && SK_Near(player)) return 33;
		'hatches//': if (n < 33 && SK_Near(player)) return 33;
		'husband//': if (n < 33 && SK_Near(player)) return 33;
		'initials//': if (n < 33 && SK_Near(player)) return 33;
		'iron//': if (n < 33 && SK_Near(player)) return 33;
		'june//': if (n < 33 && SK_Near(player)) return 33;
		'ladle//': if (n < 33 && SK_Near(player)) return 33;
		'laurels//': if (n < 33 && SK_Near(player)) return 33;
		'lifetime//': if (n < 33 && SK_Near(player)) return 33;
		'lunch//': if (n < 33 && SK_Near(player)) return 33;
		'mayor//': if (n < 33 && SK_Near(player)) return 33;
		'metres//': if (n < 33 && SK_Near(player)) return 33;
		'punctuali//': if (n < 33 && SK_Near(player)) return 33;
		'rule//': if (n < 33 && SK_Near(player)) return 33;
		'sapper//': if (n < 33 && SK_Near(player)) return 33;
		'sky//': if (n < 33 && SK_Near(player)) return 33;
		'standard//': if (n < 33 && SK_Near(player)) return 33;
		'story//': if (n < 33 && SK_Near(player)) return 33;
		'thieves//': if (n < 33 && SK_Near(player)) return 33;
		'tiller//': if (n < 33 && SK_Near(player)) return 33;
		'velvet//': if (n < 33 && SK_Near(player)) return 33;
		'cottage//': if (n < 34 && SK_Near((+ the cottage +))) return 34; if (n < 37 && SK_Near((+ the lockside +))) return 37;
		'lockside//': if (n < 35 && SK_Near((+ the cottage +))) return 35; if (n < 36 && SK_Near((+ the lockside +))) return 36; if (n < 41 && SK_Near((+ the chamber +))) return 41;
		'chamber//': if (n < 38 && SK_Near((+ the lockside +))) return 38; if (n < 40 && SK_Near((+ the chamber +))) return 40;
		'shed//': if (n < 39 && SK_Near((+ the shed-room +))) return 39;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'june//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "accordion accordions air ankle ankles apron aprons arm arms";
		}
		'b': switch (n) {
			1: return "bargees bed beds bedsheet bedsheets bell bells boat boathook boathooks boats body boil boils boom booms boot boots breath breaths";
		}
		'c': switch (n) {
			1: return "calf calfs canal canals cannot cannots cat cathedral cathedrals cats ceiling cello cellos centuries century ceremonies ceremony church churches";
			2: return "companies company cork corks corner corners crack cracks crate crates";
		}
		'd': switch (n) {
			1: return "dawn dawns daylight daylights dent dents dream dreams dress dresses dripping drippings drop drops";
		}
		'e': switch (n) {
			1: return "ear ears elm elms";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet field fields finger fingers floor foot fountain fountains full fulls";
		}
		'g': switch (n) {
			1: return "gasp gasps gate gats grain grains gravel gravels grease greases ground gun guns";
		}
		'h': switch (n) {
			1: return "hair hall halls hand hands handwriting handwritings hat hatch hatches hats head heads hole holes hurries hurry husband husbands";
		}
		'i': switch (n) {
			1: return "initial initials inspector inspectors iron irons";
		}
		'j': switch (n) {
			1: return "june junes";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "ladder ladders ladle ladles laughter laughters laurel laurels leafs ledge ledges leg legs lifetime lifetimes lock locks lunch lunches";
		}
		'm': switch (n) {
			1: return "man mans mason masons mayor mayors metre metres michaelmas michaelmases mouth mussel mussels";
		}
		'n': switch (n) {
			1: return "nail nails napkin napkins neck necks noise noises nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pane panes parasol parasols pawl pawls plats present presents puff puffs punctualities punctuality";
		}
		'r': switch (n) {
			1: return "rib ribs roof room rooms rope ropes rule rules rung rungs";
		}
		's': switch (n) {
			1: return "sapper sappers shoe shoes skies sky socialist socialists standard standards stone stones stories story strip strips stroke strokes swallow swallows";
		}
		't': switch (n) {
			1: return "thick thicks thief thiefs thieves tiller tillers toe toes toll tolls tooth tooths tuesday tuesdays";
		}
		'v': switch (n) {
			1: return "velvet velvets view views";
		}
		'w': switch (n) {
			1: return "wagtail wagtails waist waists waltz waltzes water waters window windows winter winters wood woods wreath wreaths";
		}
		'y': switch (n) {
			1: return "yonne yonnes";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the lockside +)) || SK_Near((+ the chamber +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the lockside +))) rtrue;
	if (SK_Near((+ the chamber +))) rtrue;
	rfalse;
];
-).
