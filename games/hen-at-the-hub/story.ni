"The Hen at the Hub" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The henhouse is a room. It is privately-named.
The spoke-room is a room. It is privately-named.
The hub is a room. It is privately-named.

The printed name of the henhouse is "Henhouse".
The description of the henhouse is "Straw, dim red lamps, and a floor that curves up at both ends like a smile. This is the rim, where things weigh what they should. Eleven hens are discussing it. The ladder up the spoke starts behind the feed bins.".
The spoke-room is up of the henhouse.

The printed name of the spoke-room is "Halfway Up the Spoke".
The description of the spoke-room is "A tube with rungs. You weigh as much here as you did at nine, and have to keep remembering not to skip. A brown feather drifts by, going round rather than down.".
The hub is up of the spoke-room.
The henhouse is down of the spoke-room.

The printed name of the hub is "Hub".
The description of the hub is "The middle of everything: a padded drum, lit from its axis, in which down has been cancelled. You hook a foot under a strap. The stars go round the one small window like a mobile over a cot.".
The spoke-room is down of the hub.

Part 2 - States

A thing can be frantic, calmed, bundled or netted (this is its nerve-property property).

Part 3 - Things

The hen-thing is a thing. It is privately-named.
The flock is a thing. It is privately-named.
The nest-box is a container. It is privately-named.
The feed-bins is a thing. It is privately-named.
The lamps is a thing. It is privately-named.
The peg is a supporter. It is privately-named.
The apron is a thing. It is privately-named.
The millet is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The rungs is a thing. It is privately-named.
The feather-thing is a thing. It is privately-named.
The window is a thing. It is privately-named.
The padding is a thing. It is privately-named.

The hen-thing is in the hub.
The printed name of the hen-thing is "Magnificat".
Include (- with name 'magnificat//' 'hen//' 'chicken//' 'brown//', -) when defining the hen-thing.
The description of the hen-thing is "A brown hen, five pounds at the rim and nothing at all in the hub.[if the hen-thing is netted] You can see one eye, through a mesh.[end if][if the hen-thing is frantic] Whenever she flaps she spins, and whenever she spins she flaps.[end if][if the hen-thing is calmed] Crumb by crumb she has come to a stop, the right way up as far as either of you can say, within arm[']s reach.[end if][if the hen-thing is bundled] Only her head shows, and its opinion.[end if]".
The appearance of the hen-thing is "In the middle of the air, and in everybody[']s way, hangs Magnificat.".
The first place of the hen-thing is the hub.
The hen-thing is fixed in place and proper-named.

The flock is in the henhouse.
The printed name of the flock is "eleven hens".
Include (- with name 'eleven//' 'hens//' 'flock//', -) when defining the flock.
The description of the flock is "They are telling one another that they said so.".
The flock is fixed in place, scenery and plural-named.

The nest-box is in the henhouse.
The printed name of the nest-box is "nest box".
Include (- with name 'nest//' 'box//' 'boxes//p', -) when defining the nest-box.
The description of the nest-box is "Number twelve. There is a hollow in the straw of exactly her shape, and a warm china egg.".
The nest-box is fixed in place, not enterable, unopenable, open and scenery.

The feed-bins is in the henhouse.
The printed name of the feed-bins is "feed bins".
Include (- with name 'feed//' 'bins//', -) when defining the feed-bins.
The description of the feed-bins is "Layers['] pellets, oyster shell, and a padlock, after the Easter affair.".
The feed-bins is fixed in place, scenery and plural-named.

The lamps is in the henhouse.
The printed name of the lamps is "red lamps".
Include (- with name 'red//' 'lamps//' 'dim//', -) when defining the lamps.
The description of the lamps is "They are supposed to stop pecking. The hens were not consulted.".
The lamps is fixed in place, scenery and plural-named.

The peg is in the henhouse.
The printed name of the peg is "peg".
Include (- with name 'peg//' 'pegs//p', -) when defining the peg.
The description of the peg is "Cut down from somebody[']s hockey stick.".
The peg is fixed in place, not enterable and scenery.

The apron is on the peg.
The printed name of the apron is "canvas apron".
Include (- with name 'canvas//' 'apron//' 'aprons//p', -) when defining the apron.
The description of the apron is "The egg-collector[']s: big, soft, with a bib and two long strings. Once round a hen and she can[']t flap; and a hen that cannot flap stops trying to.".
The apron is portable.

The millet is in the henhouse.
The printed name of the millet is "spray of millet".
Include (- with name 'spray//' 'of//' 'millet//' 'seed//' 'millets//p', -) when defining the millet.
The description of the millet is "The long yellow seed-heads that they would sell their sisters for.".
The appearance of the millet is "A spray of millet hangs from the roof, just out of hens['] reach, for purposes of discipline.".
The first place of the millet is the henhouse.
The millet is portable.

The broom is in the henhouse.
The printed name of the broom is "broom".
Include (- with name 'broom//' 'brooms//p', -) when defining the broom.
The description of the broom is "For straw. Also, to a hen, the devil.".
The broom is portable.

The rungs is in the spoke-room.
The printed name of the rungs is "rungs".
Include (- with name 'rungs//' 'ladder//', -) when defining the rungs.
The description of the rungs is "Worn in the middle. Near the top they are hardly worn at all.".
The rungs is fixed in place, scenery and plural-named.

The feather-thing is in the spoke-room.
The printed name of the feather-thing is "feather".
Include (- with name 'feather//' 'brown//' 'feathers//p', -) when defining the feather-thing.
The description of the feather-thing is "Hers. Each time you reach for it, it is somewhere else.".
The feather-thing is fixed in place and scenery.

The window is in the hub.
The printed name of the window is "hub window".
Include (- with name 'hub//' 'window//' 'stars//' 'small//' 'windows//p', -) when defining the window.
The description of the window is "Jupiter comes past about twice a minute, like someone looking for a seat.".
The window is fixed in place and scenery.

The padding is in the hub.
The printed name of the padding is "padding".
Include (- with name 'padding//' 'strap//' 'straps//' 'drum//' 'padded//' 'paddings//p', -) when defining the padding.
The description of the padding is "Quilted, and signed by every school party since the launch.".
The padding is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Offering-to is an action applying to two things.
Understand "offer [something] to [something]" as offering-to.
Understand "feed [something] with [something]" as offering-to (with nouns reversed).
Understand "tempt [something] with [something]" as offering-to (with nouns reversed).
Understand "show [something] to [something]" as offering-to.

Carry out offering-to:
	if the noun is the millet and the second noun is the hen-thing:
		if the millet is not enclosed by the player:
			say "The millet isn[']t in your hand.";
			stop the action;
		if the hen-thing is not frantic:
			say "She has had all the bribe that is good for her.";
			stop the action;
		now the hen-thing is calmed;
		say "You let go of a few seeds and they hang in the air like a chart. She stops flapping, to eat a constellation; and with nothing flapping, she stops spinning. She drifts in on you, seed by seed.";
		stop the action;
	say "That would lead nowhere.".

Wraping-in is an action applying to two things.
Understand "wrap [something] in [something]" as wraping-in.
Understand "bundle [something] in [something]" as wraping-in.
Understand "swaddle [something] in [something]" as wraping-in.
Understand "cover [something] with [something]" as wraping-in.
Understand "wrap [something] round [something]" as wraping-in (with nouns reversed).
Understand "wrap [something] around [something]" as wraping-in (with nouns reversed).

Carry out wraping-in:
	if the noun is the hen-thing and the second noun is the apron:
		if the apron is not enclosed by the player:
			say "You reach for the apron, which isn[']t there.";
			stop the action;
		if the hen-thing is frantic:
			say "You lunge. She flaps, you spin, she spins, the apron spins, and the two of you pass one another several times. She will have to be quieter than this, and so will you.";
			stop the action;
		if the hen-thing is not calmed:
			say "She is wrapped as well as a hen can be.";
			stop the action;
		now the hen-thing is bundled;
		now the hen-thing is carried by the player;
		now the apron is nowhere;
		say "Bib over, wings flat, strings twice round and a bow. It is like closing an umbrella that bites. She goes quite still, and lays her head along your arm.";
		stop the action;
	say "That would lead nowhere.".

Just-catching is an action applying to one thing.
Understand "catch [something]" as just-catching.
Understand "grab [something]" as just-catching.
Understand "seize [something]" as just-catching.

Carry out just-catching:
	if the noun is the hen-thing:
		if the hen-thing is calmed:
			say "You might hold her, for a moment, bare-handed; and then there would be wings. She needs wrapping in something.";
			stop the action;
		if the hen-thing is bundled:
			say "You have her.";
			stop the action;
		say "You have her by the foot, and then you have a feather, and the far wall has you.";
		stop the action;
	say "That would lead nowhere.".

Poking-with is an action applying to two things.
Understand "poke [something] with [something]" as poking-with.
Understand "push [something] with [something]" as poking-with.
Understand "sweep [something] with [something]" as poking-with.

Carry out poking-with:
	if the noun is the hen-thing and the second noun is the broom:
		if the broom is not enclosed by the player:
			say "You[']ve no broom about you.";
			stop the action;
		if the hen-thing is bundled:
			say "She is in your arms, and there are limits.";
			stop the action;
		now the hen-thing is frantic;
		say "She goes off like a firework in a feather bed. In your place she would remember this.";
		stop the action;
	say "That would lead nowhere.".

Check dropping:
	now the deed is 0;
	if the noun is the hen-thing:
		if the hen-thing is enclosed by the player:
			say "Not until she is where she lives.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the hen-thing and the second noun is the peg:
		if the hen-thing is enclosed by the player:
			say "She has been through enough without being hung up like a hat.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if the noun is the hen-thing and the second noun is the nest-box:
		now the deed is 1;
	otherwise if (the noun is the apron or the noun is the millet or the noun is the broom) and the second noun is the nest-box:
		if the noun is enclosed by the player:
			say "That nest is reserved.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the apron is carried by the player;
		say "You set her in the hollow and pull the bow. The apron falls open. She stands up and shakes out every feather that she has, shouting.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Calling-for is an action applying to one thing.
Understand "call for [something]" as calling-for.
Understand "shout for [something]" as calling-for.

Carry out calling-for:
	if the noun is the hen-thing:
		if the hen-thing is enclosed by the player:
			say "She is in your arms, and would rather not be shouted at.";
			stop the action;
		now the hen-thing is netted;
		say "You shout her name down the spoke, three times. What answers is the day shift.";
		stop the action;
	say "That would lead nowhere.".

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the hen-thing:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the hen-thing:
		say "Say how: catch [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the hen-thing:
		say "Say how: sweep [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The offering-to action translates into I6 as "SKOwn1".
The wraping-in action translates into I6 as "SKOwn2".
The poking-with action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the hen-thing +) && x == (+ the millet +)) return ##SKOwn1;
			if (y == (+ the millet +) && x == (+ the hen-thing +)) return ##SKOwn1 + 4096;
			if (y == (+ the apron +) && x == (+ the hen-thing +)) return ##SKOwn2;
			if (y == (+ the hen-thing +) && x == (+ the apron +)) return ##SKOwn2 + 4096;
			if (y == (+ the broom +) && x == (+ the hen-thing +)) return ##SKOwn3;
		2:
			if (y == (+ the hen-thing +) && x == (+ the millet +)) return ##SKOwn1;
			if (y == (+ the hen-thing +) && x == (+ the apron +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the hen-thing +) && x == (+ the millet +)) return ##SKOwn1;
			if (y == (+ the apron +) && x == (+ the hen-thing +)) return ##SKOwn2;
			if (y == (+ the hen-thing +) && x == (+ the apron +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the hen-thing +) && x == (+ the millet +)) return ##SKOwn1;
			if (y == (+ the hen-thing +) && x == (+ the apron +)) return ##SKOwn2 + 4096;
		5:
			if (y == (+ the hen-thing +) && x == (+ the millet +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The up-there is a task. The points are 1.
The calmed-down is a task. The points are 2.
The wrapped-up is a task. The points are 3.
The home-again is a task. The points are 3.

The maximum score is 9.

Every turn:
	if the up-there is pending and the location of the player is the hub:
		achieve the up-there.

Every turn:
	if the calmed-down is pending and the hen-thing is calmed:
		achieve the calmed-down.

Every turn:
	if the wrapped-up is pending and the hen-thing is bundled:
		achieve the wrapped-up.

Every turn:
	if the home-again is pending and the hen-thing is in the nest-box:
		achieve the home-again.

Every turn:
	if the story has not ended and the home-again is achieved:
		say "At the evening count there are twelve, and in box number twelve, beside the china one, an egg. It isn[']t altogether egg-shaped. You put it on the shelf over the door, where visitors can see it: the only perfectly round one in the world.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the hen-thing is netted:
		say "They come up four at a time, with the net, and very cheerful. It takes eleven minutes and all of the padding. At the evening count there are twelve; but number twelve sits with her face to the wall, and from that day on she lays, if she lays at all, square.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the henhouse.

When play begins:
	say "Somebody left the spoke door on the latch, and at the morning count there were eleven hens in the henhouse. The twelfth, whose name is Magnificat, has gone up in the world: four hundred feet up, to the hub, where the spin gives out and nothing weighs anything. Children find it funny. A hen does not. Fetch her down before the day shift sends for a net.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 19, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Round, orange, and not on your side.";
	if N is 2, say "It stays level, whatever the rest of her is doing.";
	if N is 3, say "To encourage the others.";
	if N is 4, say "It would fit nobody else.";
	if N is 5, say "Too good for a hen. Too good for that one, anyway.";
	if N is 6, say "From the tanks. It goes into theirs.";
	if N is 7, say "The pocket is full of shell.";
	if N is 8, say "Long enough to go twice round a cook.";
	if N is 9, say "You could reach it. They have tried.";
	if N is 10, say "Every one is bowed, like a head in church.";
	if N is 11, say "Bristly, and never seen from the front.";
	if N is 12, say "Before your time. There is a plaque.";
	if N is 13, say "It goes up from behind the bins, and out of sight.";
	if N is 14, say "It goes on curving until it comes back to you.";
	if N is 15, say "Real, and grown three fields round.";
	if N is 16, say "Up looks just like down, but lighter.";
	if N is 17, say "Fish, it was, over yours.";
	if N is 18, say "A long white tube, too bright to look at for long.";
	if N is 20, say "You are there.";
	if N is 21, say "You would have to go up.";
	if N is 22, say "You are there.";
	if N is 23, say "You would have to go up.";
	if N is 24, say "You would have to go down.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eye//': if (n < 1 && SK_Near((+ the hen-thing +))) return 1;
		'head//': if (n < 2 && SK_Near((+ the hen-thing +))) return 2;
		'egg//': if (n < 3 && SK_Near((+ the nest-box +))) return 3;
		'hollow//': if (n < 4 && SK_Near((+ the nest-box +))) return 4;
		'padlock//': if (n < 5 && SK_Near((+ the feed-bins +))) return 5;
		'shell//': if (n < 6 && SK_Near((+ the feed-bins +))) return 6;
		'bib//': if (n < 7 && SK_Near((+ the apron +))) return 7;
		'strings//': if (n < 8 && SK_Near((+ the apron +))) return 8;
		'roof//': if (n < 9 && SK_Near((+ the millet +))) return 9;
		'seed-head//': if (n < 10 && SK_Near((+ the millet +))) return 10;
		'devil//': if (n < 11 && SK_Near((+ the broom +))) return 11;
		'launch//': if (n < 12 && SK_Near((+ the padding +))) return 12;
		'ladder//': if (n < 13 && SK_Near((+ the henhouse +))) return 13;
		'floor//': if (n < 14 && SK_Near((+ the henhouse +))) return 14;
		'straw//': if (n < 15 && SK_Near((+ the henhouse +))) return 15; if (n < 19 && SK_Near(player)) return 19;
		'tube//': if (n < 16 && SK_Near((+ the spoke-room +))) return 16;
		'mobile//': if (n < 17 && SK_Near((+ the hub +))) return 17;
		'axis//': if (n < 18 && SK_Near((+ the hub +))) return 18;
		'affair//': if (n < 19 && SK_Near(player)) return 19;
		'air//': if (n < 19 && SK_Near(player)) return 19;
		'children//': if (n < 19 && SK_Near(player)) return 19;
		'cot//': if (n < 19 && SK_Near(player)) return 19;
		'door//': if (n < 19 && SK_Near(player)) return 19;
		'latch//': if (n < 19 && SK_Near(player)) return 19;
		'mesh//': if (n < 19 && SK_Near(player)) return 19;
		'net//': if (n < 19 && SK_Near(player)) return 19;
		'opinion//': if (n < 19 && SK_Near(player)) return 19;
		'party//': if (n < 19 && SK_Near(player)) return 19;
		'purposes//': if (n < 19 && SK_Near(player)) return 19;
		'rim//': if (n < 19 && SK_Near(player)) return 19;
		'seat//': if (n < 19 && SK_Near(player)) return 19;
		'sisters//': if (n < 19 && SK_Near(player)) return 19;
		'smile//': if (n < 19 && SK_Near(player)) return 19;
		'spin//': if (n < 19 && SK_Near(player)) return 19;
		'stop//': if (n < 19 && SK_Near(player)) return 19;
		'world//': if (n < 19 && SK_Near(player)) return 19;
		'henhouse//': if (n < 20 && SK_Near((+ the henhouse +))) return 20; if (n < 24 && SK_Near((+ the spoke-room +))) return 24;
		'spoke//': if (n < 21 && SK_Near((+ the henhouse +))) return 21; if (n < 22 && SK_Near((+ the spoke-room +))) return 22; if (n < 26 && SK_Near((+ the hub +))) return 26;
		'hub//': if (n < 23 && SK_Near((+ the spoke-room +))) return 23; if (n < 25 && SK_Near((+ the hub +))) return 25;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "affair affairs air airs arm arms axis axises";
		}
		'b': switch (n) {
			1: return "bed beds bib bibs body bow bows bribe bribes";
		}
		'c': switch (n) {
			1: return "ceiling chart charts child children childs china chinas church churches constellation constellations cook cooks corner corners cot cots";
		}
		'd': switch (n) {
			1: return "devil devils door doors";
		}
		'e': switch (n) {
			1: return "ear ears egg eggs eye eyes";
		}
		'f': switch (n) {
			1: return "face faces fall falls feet field fields finger fingers firework fireworks floor floors foot";
		}
		'g': switch (n) {
			1: return "ground";
		}
		'h': switch (n) {
			1: return "hair hand hands hat hats head heads hollow hollows";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "latch latches launch launches leg legs";
		}
		'm': switch (n) {
			1: return "mesh meshes mobile mobiles mouth";
		}
		'n': switch (n) {
			1: return "name names nest nests net nets nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "padlock padlocks parties party plaque plaques pocket pockets purpose purposes";
		}
		'r': switch (n) {
			1: return "rim rims roof roofs";
		}
		's': switch (n) {
			1: return "seat seats shelf shelfs shell shells sister sisters sky smile smiles spin spinning spinnings spins stop stops straw straws string strings";
		}
		't': switch (n) {
			1: return "tank tanks tube tubes";
		}
		'u': switch (n) {
			1: return "umbrella umbrellas";
		}
		'w': switch (n) {
			1: return "wall walls world worlds";
		}
	}
	return 0;
];
-).

Check climbing (this is the stairs are for climbing rule):
	if the noun is the rungs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for climbing rule is listed first in the check climbing rules.

Check entering (this is the stairs are for entering rule):
	if the noun is the rungs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for entering rule is listed first in the check entering rules.

Check using (this is the stairs are for using rule):
	if the noun is the rungs:
		if the stairs lead away:
			take the stairs;
			stop the action.
The stairs are for using rule is listed first in the check using rules.

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the henhouse +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the henhouse +))) rtrue;
	if (TestScope((+ the rungs +), player)) rtrue;
	rfalse;
];
-).
