"Four Hundred Inches a Year" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.

The printed name of the shop-room is "Umbrella Shop".
The description of the shop-room is "The shop is open to the street, and the street is a small river with people in it. Umbrellas hang shut from the beams like bats. On your work mat a spirit burner keeps a blue flame going, and in the corner, where the tin roof has a hole that you leave there on purpose, falls the drip.[if the umbrella is proven-state] The rain comes on harder, as if it had heard.[end if]".

Part 2 - States

A thing can be holed, patched, waxed or proven-state (this is its canopy property).

A thing can be runny or hard. A thing is usually hard.

A thing has a number called chill.

Part 3 - Things

The lyngdoh is a man. It is privately-named.
The mat is a supporter. It is privately-named.
The burner is a thing. It is privately-named.
The drip is a thing. It is privately-named.
The bats is a thing. It is privately-named.
The umbrella is a thing. It is privately-named.
The needle is a thing. It is privately-named.
The patch-thing is a thing. It is privately-named.
The lace is a thing. It is privately-named.
The beeswax is a thing. It is privately-named.
The street is a thing. It is privately-named.

The lyngdoh is in the shop-room.
The printed name of the lyngdoh is "Mr Lyngdoh".
Include (- with name 'mr//' 'lyngdoh//' 'postmaster//' 'small//' 'grave//' 'man//', -) when defining the lyngdoh.
The description of the lyngdoh is "A small grave man, dry to the collar and drowned below it. The mail bag is under his coat, and he is not.".
The appearance of the lyngdoh is "Mr Lyngdoh the postmaster stands on your step with the mail bag under his coat, looking at the weather as one looks at a relation.".
The first place of the lyngdoh is the shop-room.
The lyngdoh is proper-named.

The mat is in the shop-room.
The printed name of the mat is "work mat".
Include (- with name 'work//' 'mat//' 'mats//p', -) when defining the mat.
The description of the mat is "Reed, with forty years of thread ends worked into it.".
The mat is fixed in place, not enterable and scenery.

The burner is in the shop-room.
The printed name of the burner is "spirit burner".
Include (- with name 'spirit//' 'burner//' 'flame//' 'blue//' 'burners//p', -) when defining the burner.
The description of the burner is "One wick, one flame. It also does tea.".
The burner is fixed in place and scenery.

The drip is in the shop-room.
The printed name of the drip is "drip".
Include (- with name 'drip//' 'roof//' 'stone//' 'corner//' 'flat//' 'drips//p', -) when defining the drip.
The description of the drip is "It falls eleven feet onto a flat stone and has worn a saucer there. Your grandfather tested by it; so do you.".
The drip is fixed in place and scenery.

The bats is in the shop-room.
The printed name of the bats is "hanging umbrellas".
Include (- with name 'hanging//' 'umbrellas//' 'beams//', -) when defining the bats.
The description of the bats is "Finished, unfinished, and three belonging to a man who went to live in Jaisalmer.".
The bats is fixed in place, scenery and plural-named.

The umbrella is on the mat.
The printed name of the umbrella is "black umbrella".
Include (- with name 'black//' 'umbrella//' 'hole//', -) when defining the umbrella.
The description of the umbrella is "Eight ribs of bamboo, a crook of orange wood. Your father made it, and put his mark inside where only rain would look.[if the umbrella is holed] There is a hole in it in the exact shape of a horn.[end if][if the umbrella is patched] The hole is covered by a neat silk patch, dry as paper and about as waterproof.[end if][if the umbrella is waxed] The patch has a dull gleam, and you cannot feel its edge with your thumb.[end if][if the umbrella is proven-state] Water has run off it in beads. It is sound.[end if]".
The umbrella is portable.

The needle is on the mat.
The printed name of the needle is "threaded needle".
Include (- with name 'threaded//' 'needle//' 'thread//' 'needles//p', -) when defining the needle.
The description of the needle is "Short, curved, ready threaded with black.".
The needle is portable.

The patch-thing is on the mat.
The printed name of the patch-thing is "silk patch".
Include (- with name 'silk//' 'patch//' 'patches//p', -) when defining the patch-thing.
The description of the patch-thing is "Parachute silk, from a crate that missed its soldiers. The size of a saucer.".
The patch-thing is portable.

The lace is on the mat.
The printed name of the lace is "lace parasol".
Include (- with name 'lace//' 'parasol//' 'parasols//p', -) when defining the lace.
The description of the lace is "For a photographer. It would not keep out a remark.".
The lace is portable.

The beeswax is on the mat.
The printed name of the beeswax is "beeswax".
Include (- with name 'beeswax//' 'wax//' 'cake//' 'brown//', -) when defining the beeswax.
The description of the beeswax is "A brown cake from the honey people over the gorge.[if the beeswax is hard] It is as hard as a doorstep.[end if][if the beeswax is runny] It is soft and clear, and will not stay so for long.[end if]".
The beeswax is portable.
The indefinite article of the beeswax is "some".

The street is in the shop-room.
The printed name of the street is "street".
Include (- with name 'street//' 'river//' 'rain//' 'small//' 'streets//p', -) when defining the street.
The description of the street is "A duck goes by, and then the shoe of somebody respectable.".
The street is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Sewing-to is an action applying to two things.
Understand "sew [something] to [something]" as sewing-to.
Understand "stitch [something] to [something]" as sewing-to.
Understand "sew [something] onto [something]" as sewing-to.
Understand "patch [something] with [something]" as sewing-to (with nouns reversed).
Understand "sew [something] on [something]" as sewing-to.
Understand "sew [something] over [something]" as sewing-to.
Understand "fix [something] with [something]" as sewing-to (with nouns reversed).
Understand "repair [something] with [something]" as sewing-to (with nouns reversed).
Understand "mend [something] with [something]" as sewing-to (with nouns reversed).

Carry out sewing-to:
	if the noun is the patch-thing and the second noun is the umbrella:
		if the patch-thing is not enclosed by the player:
			say "You would have to be holding the patch.";
			stop the action;
		if the needle is not enclosed by the player:
			say "Not without a needle in your hand.";
			stop the action;
		if the umbrella is not holed:
			say "It is sewn.";
			stop the action;
		now the umbrella is patched;
		now the patch-thing is nowhere;
		say "Over and under, forty stitches, drawn in like a purse. Your father would have used thirty. You are not your father.";
		stop the action;
	if the noun is the patch-thing and the second noun is the lace:
		say "That would be gilding a sieve.";
		stop the action;
	say "That would lead nowhere.".

Melting-over is an action applying to two things.
Understand "melt [something] over [something]" as melting-over.
Understand "soften [something] over [something]" as melting-over.
Understand "warm [something] over [something]" as melting-over.
Understand "hold [something] over [something]" as melting-over.
Understand "cook [something] over [something]" as melting-over.
Understand "boil [something] over [something]" as melting-over.
Understand "heat [something] over [something]" as melting-over.

Carry out melting-over:
	if the noun is the beeswax and the second noun is the burner:
		if the beeswax is not enclosed by the player:
			say "The burner is ready for the wax, and you have brought it your fingers.";
			stop the action;
		if the beeswax is not hard:
			say "It is soft enough. Use it!";
			stop the action;
		now the beeswax is runny;
		now the chill of the beeswax is 0;
		say "You turn one corner of the cake in the flame until it slumps and shines and the shop smells of Sunday.";
		stop the action;
	say "That would lead nowhere.".

Rubing-with is an action applying to two things.
Understand "rub [something] with [something]" as rubing-with.
Understand "wax [something] with [something]" as rubing-with.
Understand "rub [something] into [something]" as rubing-with (with nouns reversed).
Understand "rub [something] on [something]" as rubing-with (with nouns reversed).

Carry out rubing-with:
	if the noun is the umbrella and the second noun is the beeswax:
		if the beeswax is not enclosed by the player:
			say "You stroke the cloth encouragingly. Wax would do it more good.";
			stop the action;
		if the umbrella is holed:
			say "Wax is for cloth, and what you have there is a hole.";
			stop the action;
		if the umbrella is not patched:
			say "It has had its coat.";
			stop the action;
		if the beeswax is not runny:
			say "It squeaks across the silk and leaves nothing behind. It has to be soft.";
			stop the action;
		now the umbrella is waxed;
		say "With the heel of the hand, round and round, until silk and stitches are all one skin.";
		stop the action;
	if the noun is the lace and the second noun is the beeswax:
		say "The photographer asked for romance. Wax is not romance.";
		stop the action;
	say "That would lead nowhere.".

Holding-under is an action applying to two things.
Understand "hold [something] under [something]" as holding-under.
Understand "prove [something] under [something]" as holding-under.
Understand "try [something] under [something]" as holding-under.

Carry out holding-under:
	if the noun is the umbrella and the second noun is the drip:
		if the umbrella is not enclosed by the player:
			say "You would have to take it over there.";
			stop the action;
		if the umbrella is holed:
			say "The drip goes through the hole and into your sleeve, which is information that you had.";
			stop the action;
		if the umbrella is patched:
			say "You count to four. On five the patch turns dark, and a bead hangs from it, and lets go. Bare silk is not enough.";
			stop the action;
		if the umbrella is not waxed:
			say "It has passed. Do not make it nervous.";
			stop the action;
		now the umbrella is proven-state;
		say "You count to a hundred. The drip taps, shatters, and runs away down the ribs. Underneath, your sleeve is dry.";
		stop the action;
	if the noun is the lace and the second noun is the drip:
		say "It would be a cruelty.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the umbrella and the second noun is the lyngdoh:
		if the umbrella is not enclosed by the player:
			say "Mr Lyngdoh looks behind you for the umbrella. It is not there either.";
			stop the action;
		if the umbrella is holed:
			say "He puts up one finger and passes it through the hole, apologetically, as far as the knuckle.";
			stop the action;
		if the umbrella is not proven-state:
			say "[quotation mark]I am sure it is excellent,[quotation mark] says Mr Lyngdoh, [quotation mark]but your grandfather always showed me. Under the drip.[quotation mark]";
			stop the action;
		now the umbrella is carried by the lyngdoh;
		say "He opens it over his head, under your roof, which is bad luck everywhere but here.";
		stop the action;
	if the noun is the lace and the second noun is the lyngdoh:
		say "He considers himself under it for longer than you expected, and then says no.";
		stop the action;
	try giving the noun to the second noun.

Lending-to is an action applying to two things.
Understand "lend [something] to [something]" as lending-to.
Understand "press [something] on [something]" as lending-to.

Carry out lending-to:
	if the noun is the lace and the second noun is the lyngdoh:
		if the lace is not enclosed by the player:
			say "The parasol is not in your hand, and he is polite enough not to look at it.";
			stop the action;
		now the lace is carried by the lyngdoh;
		say "You press it on him, handle first, until he can no longer refuse and be polite.";
		stop the action;
	say "That would lead nowhere.".

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the umbrella or the noun is the lace:
		say "Say how: rub [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sewing-to action translates into I6 as "SKOwn1".
The melting-over action translates into I6 as "SKOwn2".
The rubing-with action translates into I6 as "SKOwn3".
The holding-under action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".
The lending-to action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the umbrella +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the patch-thing +) && x == (+ the umbrella +) or (+ the lace +)) return ##SKOwn1 + 4096;
			if (y == (+ the lace +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the burner +) && x == (+ the beeswax +)) return ##SKOwn2;
			if (y == (+ the beeswax +) && x == (+ the umbrella +) or (+ the lace +)) return ##SKOwn3;
			if (y == (+ the umbrella +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lace +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the drip +) && x == (+ the umbrella +) or (+ the lace +)) return ##SKOwn4;
			if (y == (+ the lyngdoh +) && x == (+ the umbrella +)) return ##SKOwn5;
			if (y == (+ the lyngdoh +) && x == (+ the lace +)) return -1;
		2:
			if (y == (+ the umbrella +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the lace +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the burner +) && x == (+ the beeswax +)) return ##SKOwn2;
			if (y == (+ the umbrella +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lace +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lyngdoh +) && x == (+ the lace +)) return ##SKOwn6;
		3:
			if (y == (+ the umbrella +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the lace +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the umbrella +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lace +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lyngdoh +) && x == (+ the umbrella +)) return ##SKOwn5;
			if (y == (+ the lyngdoh +) && x == (+ the lace +)) return -1;
		4:
			if (y == (+ the umbrella +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the lace +) && x == (+ the patch-thing +)) return ##SKOwn1;
			if (y == (+ the burner +) && x == (+ the beeswax +)) return ##SKOwn2;
			if (y == (+ the umbrella +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the lace +) && x == (+ the beeswax +)) return ##SKOwn3 + 4096;
			if (y == (+ the drip +) && x == (+ the umbrella +) or (+ the lace +)) return ##SKOwn4;
			if (y == (+ the lyngdoh +) && x == (+ the umbrella +)) return ##SKOwn5;
			if (y == (+ the lyngdoh +) && x == (+ the lace +)) return -1;
		5:
			if (y == (+ the lyngdoh +) && x == (+ the umbrella +)) return ##SKOwn5;
			if (y == (+ the lyngdoh +) && x == (+ the lace +)) return -1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the beeswax is runny:
		increase the chill of the beeswax by 1;
		if the chill of the beeswax is greater than 3, now the chill of the beeswax is 3.

Every turn:
	if the beeswax is runny and the chill of the beeswax is at least 3:
		if the player can see the beeswax, say "The wax has clouded over and gone hard again.";
		now the beeswax is hard;
		now the chill of the beeswax is 0.

Part 6 - Tasks and endings

The hole-patched is a task. The points are 2.
The patch-waxed is a task. The points are 3.
The proof is a task. The points are 2.
The returned is a task. The points are 1.

The maximum score is 8.

Every turn:
	if the hole-patched is pending and the umbrella is patched:
		achieve the hole-patched.

Every turn:
	if the patch-waxed is pending and the umbrella is waxed:
		achieve the patch-waxed.

Every turn:
	if the proof is pending and the umbrella is proven-state:
		achieve the proof.

Every turn:
	if the returned is pending and the umbrella is carried by the lyngdoh:
		achieve the returned.

Every turn:
	if the story has not ended and the returned is achieved:
		say "The bell rings. He steps down into the street to the shins, and the rain falls on him with its whole weight, and finds nowhere to begin. At the corner he meets the goat. From here you can see only the umbrella, which inclines itself, politely, and goes first.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the lace is carried by the lyngdoh:
		say "The bell rings. Mr Lyngdoh steps down into the street under the lace, with great dignity, and the rain comes through it as through a remark. By evening the whole of the lower town has had its letters, and nobody can read them. The photographer wants his parasol back.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "It has rained since the second of May. Mr Lyngdoh the postmaster has delivered through all of it, under the same black umbrella, until this morning when he met a goat in a lane too narrow for the three of them. The afternoon bag goes out when the bell rings. You are the umbrella maker, third of the name: patch the hole, rub wax into the patch while the wax is soft, and prove it under the drip before he trusts his letters to it.".

To decide whether mention (N - a number) is absent:
	if N is 11:
		if the umbrella is not holed:
			no;
		yes;
	if N is 12:
		if the umbrella is waxed:
			no;
		yes;
	if N is 13:
		if the umbrella is proven-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 23, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Starched. He does it himself, on Sundays.";
	if N is 2, say "Canvas, buckled twice. Nobody[']s letters have been damp in his time.";
	if N is 3, say "Government serge, and heavier by a gallon than when he signed for it.";
	if N is 4, say "Worn hollow by three generations of customers, waiting.";
	if N is 5, say "Trimmed square, every morning, before the shutters come down.";
	if N is 6, say "Another century, and it will hold a bowl of rice.";
	if N is 7, say "He could find a bad seam with his eyes shut, by the sound.";
	if N is 8, say "Split, shaved, and smoked for one whole winter.";
	if N is 9, say "It has taken the shape of the postmaster[']s palm.";
	if N is 10, say "Three strokes and a dot. Yours has four strokes.";
	if N is 11, say "Forty stitches hold it down all round.";
	if N is 12, say "About that of an elephant[']s brow.";
	if N is 13, say "One by one they run down a rib, and let go.";
	if N is 14, say "They had some other war, and a drier one.";
	if N is 15, say "Nobody has seen the far side of it since spring.";
	if N is 16, say "It keeps to the left, like everybody.";
	if N is 17, say "Patent leather, and making better time than its owner.";
	if N is 18, say "Bare to the knee, with their shopping on their heads.";
	if N is 19, say "Needle-pricked, and proud of it.";
	if N is 20, say "It was set in May, and nobody has been up to alter it.";
	if N is 21, say "His stool is the one you sit on. His spectacles you have not grown into.";
	if N is 22, say "Out there somewhere, in the wet.";
	if N is 24, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'collar//': if (n < 1 && SK_Near((+ the lyngdoh +))) return 1;
		'bag//': if (n < 2 && SK_Near((+ the lyngdoh +))) return 2;
		'coat//': if (n < 3 && SK_Near((+ the lyngdoh +))) return 3;
		'step//': if (n < 4 && SK_Near((+ the lyngdoh +))) return 4;
		'wick//': if (n < 5 && SK_Near((+ the burner +))) return 5;
		'saucer//': if (n < 6 && SK_Near((+ the drip +))) return 6;
		'grandfath//': if (n < 7 && SK_Near((+ the drip +))) return 7;
		'ribs//': if (n < 8 && SK_Near((+ the umbrella +))) return 8;
		'bamboo//': if (n < 8 && SK_Near((+ the umbrella +))) return 8;
		'crook//': if (n < 9 && SK_Near((+ the umbrella +))) return 9;
		'wood//': if (n < 9 && SK_Near((+ the umbrella +))) return 9;
		'mark//': if (n < 10 && SK_Near((+ the umbrella +))) return 10;
		'patch//': if (n < 11 && SK_Near((+ the umbrella +))) return 11;
		'gleam//': if (n < 12 && SK_Near((+ the umbrella +))) return 12;
		'beads//': if (n < 13 && SK_Near((+ the umbrella +))) return 13;
		'soldiers//': if (n < 14 && SK_Near((+ the patch-thing +))) return 14;
		'crate//': if (n < 14 && SK_Near((+ the patch-thing +))) return 14;
		'gorge//': if (n < 15 && SK_Near((+ the beeswax +))) return 15;
		'duck//': if (n < 16 && SK_Near((+ the street +))) return 16;
		'shoe//': if (n < 17 && SK_Near((+ the street +))) return 17;
		'people//': if (n < 18 && SK_Near((+ the shop-room +))) return 18;
		'thumb//': if (n < 19 && SK_Near(player)) return 19;
		'weather//': if (n < 20 && SK_Near(player)) return 20;
		'father//': if (n < 21 && SK_Near(player)) return 21;
		'goat//': if (n < 22 && SK_Near(player)) return 22;
		'lane//': if (n < 22 && SK_Near(player)) return 22;
		'letters//': if (n < 23 && SK_Near(player)) return 23;
		'horn//': if (n < 23 && SK_Near(player)) return 23;
		'belonging//': if (n < 23 && SK_Near(player)) return 23;
		'doorstep//': if (n < 23 && SK_Near(player)) return 23;
		'maker//': if (n < 23 && SK_Near(player)) return 23;
		'name//': if (n < 23 && SK_Near(player)) return 23;
		'photograp//': if (n < 23 && SK_Near(player)) return 23;
		'relation//': if (n < 23 && SK_Near(player)) return 23;
		'remark//': if (n < 23 && SK_Near(player)) return 23;
		'rings//': if (n < 23 && SK_Near(player)) return 23;
		'shop//': if (n < 24 && SK_Near((+ the shop-room +))) return 24;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms";
		}
		'b': switch (n) {
			1: return "bag bags bamboo bamboos bell bells belonging belongings body bowl bowls brow brows";
		}
		'c': switch (n) {
			1: return "ceiling centuries century cloth cloths coat coats collar collars crate crates crook crooks cruelties cruelty customer customers";
		}
		'd': switch (n) {
			1: return "doorstep doorsteps dot dots drier driers duck ducks";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls father fathers feet finger fingers floor foot";
		}
		'g': switch (n) {
			1: return "gallon gallons generation generations goat goats gorge gorges grandfather grandfathers ground";
		}
		'h': switch (n) {
			1: return "hair head heads heel heels horn horns";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "lace laces lane lanes leg legs letter letters";
		}
		'm': switch (n) {
			1: return "maker makers mark marks mouth";
		}
		'n': switch (n) {
			1: return "name names nose";
		}
		'o': switch (n) {
			1: return "owner owners";
		}
		'p': switch (n) {
			1: return "palm palms people person persons photographer photographers purse purses";
		}
		'r': switch (n) {
			1: return "refuse refuses relation relations remark remarks rib ribs rice rices ring rings";
		}
		's': switch (n) {
			1: return "saucer saucers seam seams shin shins shoe shoes shopping shoppings shutter shutters sieve sieves silk silks skin skins sky sleeve sleeves soldier";
			2: return "soldiers sound sounds spectacle spectacles step steps stool stools stroke strokes sunday sundays";
		}
		't': switch (n) {
			1: return "thumb thumbs town towns";
		}
		'w': switch (n) {
			1: return "wall walls war wars weather weathers wick wicks winter winters wood woods";
		}
	}
	return 0;
];
-).
