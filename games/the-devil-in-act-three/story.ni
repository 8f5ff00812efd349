"The Devil in Act Three" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The wings is a room. It is privately-named.
The bridge-room is a room. It is privately-named.

The printed name of the wings is "Wings".
The description of the wings is "Between the vaulting horse and the scenery there is just room for you, a stool and a blue lamp. Hell is already up: red paper, and a fan. From behind the curtain comes the sound of children who have been given a biscuit. Steps go up to the bridge.".
The bridge-room is up of the wings.

The printed name of the bridge-room is "Bridge".
The description of the bridge-room is "A plank and a rail over the tiny stage, where the four of you stand in your socks and are Fate. From here you look down on the bald spot of everybody in Wittenberg. The cast hangs along the back rail by its hooks, asleep with its eyes open.[if the devil is on the rail] Among the sleepers hangs the Devil, swinging a little, upright and very pleased.[end if]".
The wings is down of the bridge-room.

Part 2 - States

A thing can be broken-state, stripped-state, headed, handed or strung-state (this is its strings property).

A thing has a number called interval.

Part 3 - Things

The stool is a supporter. It is privately-named.
The devil is a thing. It is privately-named.
The scissors-thing is a thing. It is privately-named.
The prompt-thing is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The horse is a thing. It is privately-named.
The kuba is a man. It is privately-named.
The hook-board is a supporter. It is privately-named.
The long-thing is a thing. It is privately-named.
The middle is a thing. It is privately-named.
The short-thing is a thing. It is privately-named.
The gut is a thing. It is privately-named.
The rail is a supporter. It is privately-named.
The cast-thing is a thing. It is privately-named.
The wittenberg is a thing. It is privately-named.

The stool is in the wings.
The printed name of the stool is "stool".
Include (- with name 'stool//' 'stools//p', -) when defining the stool.
The description of the stool is "The prompter[']s. He has gone to be sick; he does, in the second interval.".
The stool is fixed in place, not enterable and scenery.

The devil is on the stool.
The printed name of the devil is "Devil".
Include (- with name 'devil//' 'puppet//' 'marionette//' 'head//' 'hands//' 'tail//' 'strings//' 'stumps//' 'devils//p', -) when defining the devil.
The description of the devil is "Lime wood, two feet tall, carved before the first war by a man who had someone in mind. Red waistcoat, one horn mended. The holes are numbered on his back: 1 head, 2 hands, 3 tail.[if the devil is broken-state] Four ends of broken string hang off him like whiskers.[end if][if the devil is stripped-state] He has no strings at all. He lies there like anybody.[end if][if the devil is headed] He has a string to his head, and can nod.[end if][if the devil is handed] He has strings to his head and both hands. He can nod, point and beckon. Only the tail is dead.[end if][if the devil is strung-state] He is strung, head and hands and tail.[end if]".
The devil is portable.

The scissors-thing is on the stool.
The printed name of the scissors-thing is "nail scissors".
Include (- with name 'nail//' 'scissors//', -) when defining the scissors-thing.
The description of the scissors-thing is "Kuba[']s mother[']s. Kuba has offered to pay for everything, over eleven years.".
The scissors-thing is portable and plural-named.

The prompt-thing is in the wings.
The printed name of the prompt-thing is "prompt book".
Include (- with name 'prompt//' 'book//' 'books//p', -) when defining the prompt-thing.
The description of the prompt-thing is "Act Three, Scene One. [quotation mark]Enter DEVIL, to sulphur. He bows. He crooks a finger. He switches his tail.[quotation mark] In pencil: it gets a laugh, wait for it.".
The prompt-thing is fixed in place and scenery.

The lamp is in the wings.
The printed name of the lamp is "blue lamp".
Include (- with name 'blue//' 'lamp//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "Everything in its light looks drowned.".
The lamp is fixed in place and scenery.

The horse is in the wings.
The printed name of the horse is "vaulting horse".
Include (- with name 'vaulting//' 'horse//' 'scenery//' 'hell//' 'fan//' 'paper//' 'horses//p', -) when defining the horse.
The description of the horse is "Draped in black and used for thunder.".
The horse is fixed in place and scenery.

The kuba is in the wings.
The printed name of the kuba is "Kuba".
Include (- with name 'kuba//', -) when defining the kuba.
The description of the kuba is "Fifteen, six feet, and trying to take up less of it.".
The appearance of the kuba is "Kuba is holding up his own feet, one after the other, to look at what they did.".
The first place of the kuba is the wings.
The kuba is proper-named.

The hook-board is in the bridge-room.
The printed name of the hook-board is "string board".
Include (- with name 'string//' 'board//' 'nails//' 'boards//p', -) when defining the hook-board.
The description of the hook-board is "A board with nails in it, kept by the manager, who measured every string against the bridge: long from the control to a head, middle to the hands, short to a tail.".
The hook-board is fixed in place, not enterable and scenery.

The long-thing is on the hook-board.
The printed name of the long-thing is "long string".
Include (- with name 'long//' 'string//', -) when defining the long-thing.
The description of the long-thing is "Black linen, waxed, with a loop at either end.".
The long-thing is portable.

The middle is on the hook-board.
The printed name of the middle is "middle string".
Include (- with name 'middle//' 'string//', -) when defining the middle.
The description of the middle is "Doubled, for two hands, and waxed, with a loop at either end.".
The middle is portable.

The short-thing is on the hook-board.
The printed name of the short-thing is "short string".
Include (- with name 'short//' 'string//', -) when defining the short-thing.
The description of the short-thing is "Waxed linen, the length of your forearm.".
The short-thing is portable.

The gut is on the hook-board.
The printed name of the gut is "gut string".
Include (- with name 'gut//' 'string//', -) when defining the gut.
The description of the gut is "Off a cello. It sings, and shines in the light so that the back row can see it.".
The gut is portable.

The rail is in the bridge-room.
The printed name of the rail is "bridge rail".
Include (- with name 'bridge//' 'rail//' 'rails//p', -) when defining the rail.
The description of the rail is "Beech, polished by sleeves. What hangs from it by its control can be on stage in one breath.".
The rail is fixed in place, not enterable and scenery.

The cast-thing is in the bridge-room.
The printed name of the cast-thing is "sleeping cast".
Include (- with name 'sleeping//' 'cast//' 'faust//' 'helen//' 'sleepers//' 'goose//' 'girl//' 'wagner//' 'kasparek//', -) when defining the cast-thing.
The description of the cast-thing is "Faust, Wagner, Kasparek, and Helen of Troy, who doubles as a goose girl.".
The cast-thing is fixed in place, scenery and plural-named.

The wittenberg is in the bridge-room.
The printed name of the wittenberg is "stage".
Include (- with name 'stage//' 'wittenberg//' 'street//' 'tiny//' 'stages//p', -) when defining the wittenberg.
The description of the wittenberg is "A street in perspective. Two of the windows light.".
The wittenberg is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Sniping-with is an action applying to two things.
Understand "snip [something] with [something]" as sniping-with.
Understand "cut [something] with [something]" as sniping-with.
Understand "trim [something] with [something]" as sniping-with.
Understand "cut off [something] with [something]" as sniping-with.

Carry out sniping-with:
	if the noun is the devil and the second noun is the scissors-thing:
		if the scissors-thing is not enclosed by the player:
			say "You pick at a knot with your teeth. It is nineteen years old and waxed. Scissors.";
			stop the action;
		if the devil is not enclosed by the player:
			say "Not where he lies; lift him up.";
			stop the action;
		if the devil is not broken-state:
			say "There are no stumps on him. The rest you need.";
			stop the action;
		now the devil is stripped-state;
		say "Four snips, and the whiskers are off.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if (the noun is the scissors-thing or the noun is the long-thing or the noun is the middle or the noun is the short-thing or the noun is the gut) and the second noun is the rail:
		if the noun is enclosed by the player:
			say "Nothing goes on the rail that might fall on Wittenberg.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the devil and the second noun is the rail:
		if the devil is not strung-state:
			say "You hook the bare control over the rail. He stays where he was, on the floor, which is what strings are for. All of them.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You hang him by his control. He turns once, right round, to see who is here.";
		stop the action;
	continue the action.

Tiing-to is an action applying to two things.
Understand "tie [something] to [something]" as tiing-to.
Understand "attach [something] to [something]" as tiing-to.
Understand "knot [something] to [something]" as tiing-to.

Carry out tiing-to:
	if (the noun is the long-thing or the noun is the middle or the noun is the short-thing or the noun is the gut) and the second noun is the devil and the devil is broken-state:
		say "There are stumps in all the holes. They have to come off.";
		stop the action;
	if the noun is the long-thing and the second noun is the devil:
		if the long-thing is not enclosed by the player:
			say "You crook an empty finger at him, and nothing of his moves.";
			stop the action;
		if the devil is not enclosed by the player:
			say "You would want him on your knee.";
			stop the action;
		if the devil is not stripped-state:
			say "His head is strung.";
			stop the action;
		now the devil is headed;
		now the long-thing is nowhere;
		say "Through hole 1, round, and back on itself. You lift, and his chin comes up, and he looks at you.";
		stop the action;
	if the noun is the middle and the second noun is the devil:
		if the middle is not enclosed by the player:
			say "You spread your arms over him, as if it were done with the arms.";
			stop the action;
		if the devil is not enclosed by the player:
			say "You would want him on your knee.";
			stop the action;
		if the devil is stripped-state:
			say "Without the head to take his weight he would hang by his wrists, like a martyr, and tangle. Head first.";
			stop the action;
		if the devil is not headed:
			say "Both of his hands are strung.";
			stop the action;
		now the devil is handed;
		now the middle is nowhere;
		say "Hole 2, both sides, and over the rocker of the control. He spreads his arms: what, me?";
		stop the action;
	if the noun is the short-thing and the second noun is the devil:
		if the short-thing is not enclosed by the player:
			say "You make the gesture of a knot. The tail is not taken in.";
			stop the action;
		if the devil is not enclosed by the player:
			say "You would want him on your knee.";
			stop the action;
		if the devil is stripped-state:
			say "On the head? He would have to go about on tiptoe. The short one is for his tail, and that comes last.";
			stop the action;
		if the devil is not handed:
			say "The tail comes last, after the hands; or they cross behind him, and you have a parcel.";
			stop the action;
		now the devil is strung-state;
		now the short-thing is nowhere;
		say "Hole 3, and up to the little finger hook. You crook yours. The tail goes swish.";
		stop the action;
	if the noun is the gut and the second noun is the devil:
		say "It sings when you pull it tight. The Devil does not come on to music; he comes on to sulphur. Linen.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.

Carry out giving-to:
	if (the noun is the devil or the noun is the scissors-thing) and the second noun is the kuba:
		say "He puts both hands behind his back. [quotation mark]I had better not,[quotation mark] says Kuba.";
		stop the action;
	try giving the noun to the second noun.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the devil:
		say "Say how: snip [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The sniping-with action translates into I6 as "SKOwn1".
The tiing-to action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the scissors-thing +) && x == (+ the devil +)) return ##SKOwn1;
			if (y == (+ the devil +) && x == (+ the long-thing +) or (+ the middle +) or (+ the short-thing +) or (+ the gut +)) return ##SKOwn2;
			if (y == (+ the kuba +) && x == (+ the devil +) or (+ the scissors-thing +)) return ##SKOwn3;
		3:
			if (y == (+ the devil +) && x == (+ the long-thing +) or (+ the middle +) or (+ the short-thing +) or (+ the gut +)) return ##SKOwn2;
			if (y == (+ the kuba +) && x == (+ the devil +) or (+ the scissors-thing +)) return ##SKOwn3;
		4:
			if (y == (+ the devil +) && x == (+ the long-thing +) or (+ the middle +) or (+ the short-thing +) or (+ the gut +)) return ##SKOwn2;
			if (y == (+ the kuba +) && x == (+ the devil +) or (+ the scissors-thing +)) return ##SKOwn3;
		5:
			if (y == (+ the kuba +) && x == (+ the devil +) or (+ the scissors-thing +)) return ##SKOwn3;
		6:
			if (y == (+ the devil +) && x == (+ the long-thing +) or (+ the middle +) or (+ the short-thing +) or (+ the gut +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the devil is not on the rail:
		increase the interval of the devil by 1;
		if the interval of the devil is greater than 40, now the interval of the devil is 40.

Every turn:
	if the interval of the devil is at least 16 and the interval of the devil is less than 17:
		say "The noise beyond the curtain has changed. The biscuits are finished.".

Every turn:
	if the interval of the devil is at least 28 and the interval of the devil is less than 29:
		say "The manager goes by in the dark and says, [quotation mark]Beginners,[quotation mark] without stopping.".

Part 6 - Tasks and endings

The stumps-off is a task. The points are 2.
The head-on is a task. The points are 2.
The hands-on is a task. The points are 2.
The tail-on is a task. The points are 2.
The on-rail is a task. The points are 1.

The maximum score is 9.

Every turn:
	if the stumps-off is pending and the devil is stripped-state:
		achieve the stumps-off.

Every turn:
	if the head-on is pending and the devil is headed:
		achieve the head-on.

Every turn:
	if the hands-on is pending and the devil is handed:
		achieve the hands-on.

Every turn:
	if the tail-on is pending and the devil is strung-state:
		achieve the tail-on.

Every turn:
	if the on-rail is pending and the devil is on the rail:
		achieve the on-rail.

Every turn:
	if the story has not ended and the on-rail is achieved:
		say "The house goes dark. The fan starts; the paper flames stand up. You take the control, breathe in with him, and step him over the edge of the world, and he bows, and crooks one finger, and waits; and then, when two hundred children have quite stopped breathing, he switches his tail. It gets the laugh. In the wings Kuba is laughing too, with his hands over his mouth, standing perfectly still.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the interval of the devil is at least 40:
		say "The music, the fan, the sulphur. Below you Faust stretches out his arms to the Fiend; and waits; and goes on waiting. [quotation mark]He isn[']t coming,[quotation mark] says a small clear voice from the third row, with satisfaction. It is a moral, of a kind, but it is not the one in the syllabus.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the wings.

When play begins:
	say "Brno, 1957, the gymnasium of the Third Primary School. Between acts two and three of Doctor Faust, in the dark of the wings, Kuba trod on the Devil[']s strings: all four of them, snap, and he is on in four minutes or a bit. He cannot enter as a heap. Cut off the stumps; tie on the head first, to take his weight, then the hands, and the tail last, or it will all go into a cat[']s cradle; the head wants the long string, the hands the middle one, the tail the short. Then put him on the bridge rail, where you can reach.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 25, no;
	if N is 26, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "No name has come down. He was very good at noses.";
	if N is 2, say "Glued, and the glue is the better half.";
	if N is 3, say "Bushed with bone, so that linen does not fray.";
	if N is 4, say "Beech: a cross, a rocker for the hands, and a small hook.";
	if N is 5, say "The prompter[']s, and gone over twice.";
	if N is 6, say "Blue, and enough to find a shoe by.";
	if N is 7, say "Somewhere in the dark, in soft shoes, with a watch.";
	if N is 8, say "As neat as a buttonhole.";
	if N is 9, say "Whipped with thread, so that it cannot slip.";
	if N is 10, say "Yours, from elbow to wrist. He measured.";
	if N is 11, say "Small, for a small hook.";
	if N is 12, say "The orchestra[']s, and it has not been told.";
	if N is 13, say "Four pairs, every Saturday, for years.";
	if N is 14, say "Waxed paper, with a torch bulb behind.";
	if N is 15, say "Dyed blankets. It breathes a little.";
	if N is 16, say "Five, without a rail, up to the bridge.";
	if N is 17, say "Two hundred of them, on gymnasium benches.";
	if N is 18, say "Chalked where each of you stands, with your initials.";
	if N is 19, say "Bent wire, one at the top of every puppet[']s control.";
	if N is 20, say "Painted, so that it costs them nothing.";
	if N is 21, say "Thick ones. Fate must not be heard.";
	if N is 22, say "Faust[']s is the largest. He has been thinking.";
	if N is 23, say "It comes up yellow from Wittenberg, and stops at your knees.";
	if N is 24, say "Every sleeper has one, over his head.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go up.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'man//': if (n < 1 && SK_Near((+ the devil +))) return 1;
		'horn//': if (n < 2 && SK_Near((+ the devil +))) return 2;
		'holes//': if (n < 3 && SK_Near((+ the devil +))) return 3;
		'control//': if (n < 4 && SK_Near((+ the devil +))) return 4; if (n < 24 && SK_Near((+ the bridge-room +))) return 24;
		'pencil//': if (n < 5 && SK_Near((+ the prompt-thing +))) return 5;
		'light//': if (n < 6 && SK_Near((+ the lamp +))) return 6; if (n < 23 && SK_Near((+ the bridge-room +))) return 23;
		'manager//': if (n < 7 && SK_Near((+ the hook-board +))) return 7;
		'loop//': if (n < 8 && SK_Near((+ the long-thing +))) return 8; if (n < 9 && SK_Near((+ the middle +))) return 9; if (n < 11 && SK_Near((+ the short-thing +))) return 11;
		'forearm//': if (n < 10 && SK_Near((+ the short-thing +))) return 10;
		'cello//': if (n < 12 && SK_Near((+ the gut +))) return 12;
		'sleeves//': if (n < 13 && SK_Near((+ the rail +))) return 13;
		'windows//': if (n < 14 && SK_Near((+ the wittenberg +))) return 14;
		'curtain//': if (n < 15 && SK_Near((+ the wings +))) return 15;
		'steps//': if (n < 16 && SK_Near((+ the wings +))) return 16;
		'children//': if (n < 17 && SK_Near((+ the wings +))) return 17;
		'plank//': if (n < 18 && SK_Near((+ the bridge-room +))) return 18;
		'hooks//': if (n < 19 && SK_Near((+ the bridge-room +))) return 19;
		'eyes//': if (n < 20 && SK_Near((+ the bridge-room +))) return 20;
		'socks//': if (n < 21 && SK_Near((+ the bridge-room +))) return 21;
		'spot//': if (n < 22 && SK_Near((+ the bridge-room +))) return 22;
		'biscuit//': if (n < 25 && SK_Near(player)) return 25;
		'biscuits//': if (n < 25 && SK_Near(player)) return 25;
		'breath//': if (n < 25 && SK_Near(player)) return 25;
		'cradle//': if (n < 25 && SK_Near(player)) return 25;
		'finger//': if (n < 25 && SK_Near(player)) return 25;
		'heap//': if (n < 25 && SK_Near(player)) return 25;
		'interval//': if (n < 25 && SK_Near(player)) return 25;
		'laugh//': if (n < 25 && SK_Near(player)) return 25;
		'scene//': if (n < 25 && SK_Near(player)) return 25;
		'school//': if (n < 25 && SK_Near(player)) return 25;
		'sound//': if (n < 25 && SK_Near(player)) return 25;
		'war//': if (n < 25 && SK_Near(player)) return 25;
		'gymnasium//': if (n < 25 && SK_Near(player)) return 25;
		'troy//': if (n < 26 && SK_Near(player)) return 26;
		'brno//': if (n < 26 && SK_Near(player)) return 26;
		'wings//': if (n < 27 && SK_Near((+ the wings +))) return 27; if (n < 30 && SK_Near((+ the bridge-room +))) return 30;
		'bridge//': if (n < 28 && SK_Near((+ the wings +))) return 28; if (n < 29 && SK_Near((+ the bridge-room +))) return 29;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'brno//') rtrue;
	if (w == 'troy//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "act acts air arm arms";
		}
		'b': switch (n) {
			1: return "bench benches biscuit biscuits blanket blankets body bone bones breath breaths bulb bulbs buttonhole buttonholes";
		}
		'c': switch (n) {
			1: return "ceiling cello cellos child children childs chin chins control controls corner corners cradle cradles crook crooks cross crosses curtain curtains";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face feet fiend fiends finger fingers flame flames floor floors foot forearm forearms";
		}
		'g': switch (n) {
			1: return "gesture gestures glue glues ground gymnasium gymnasiums";
		}
		'h': switch (n) {
			1: return "hair heap heaps hole holes hook hooks horn horns house houses";
		}
		'i': switch (n) {
			1: return "initial initials interval intervals";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "laugh laughs leg legs light lights linen linens loop loops";
		}
		'm': switch (n) {
			1: return "man manager managers mans martyr martyrs mouth mouths move moves music musics";
		}
		'n': switch (n) {
			1: return "name names noise noises nose noses";
		}
		'p': switch (n) {
			1: return "parcel parcels pencil pencils plank planks";
		}
		'r': switch (n) {
			1: return "rocker rockers roof";
		}
		's': switch (n) {
			1: return "saturday saturdays scene scenes school schools shoe shoes short shorts sky sleeve sleeves sock socks sound sounds spot spots step steps sulphur";
			2: return "sulphurs syllabus syllabuses";
		}
		't': switch (n) {
			1: return "tangle tangles teeth tooth tooths troy troys";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls war wars watch watches whisker whiskers world worlds wrist wrists";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the wings +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the wings +))) rtrue;
	rfalse;
];
-).
