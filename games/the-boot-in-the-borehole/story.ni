"The Boot in the Borehole" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The yard is a room. It is privately-named.
The shed-room is a room. It is privately-named.

The printed name of the yard is "Foot of the Windpump".
The description of the yard is "A steel tower on four legs, a tank, a trough, and round the trough in order of age all the sheep. The pump rod comes down the middle of the tower and goes into the borehole. A furl wire with a handle runs up to the wheel. Westward is the shed, the only shade that belongs to anybody.[if the wheel is turning-state and the rod-thing is dried] High up, the wheel is turning, for its own amusement.[end if][if the wheel is furled] The wheel has turned its edge to the wind and stands still.[end if][if the rod-thing is drawn-up] The pump rod has been unbolted and hauled up, and hangs from the tower by a chain.[end if][if the rod-thing is leathered] The pump rod hangs from the tower by a chain, with a black new leather on its end.[end if]".
The shed-room is west of the yard.

The printed name of the shed-room is "Shed".
The description of the shed-room is "Hot iron overhead, sheep dip underfoot, and between them everything that two families have not thrown away since the rinderpest. The bench under the window is his. Nothing on it may be moved.".
The yard is east of the shed-room.

Part 2 - States

A thing can be furled or turning-state. A thing is usually turning-state.

A thing can be dried, drawn-up, leathered or raised (this is its pumping property).

A thing can be soaked or stiff. A thing is usually stiff.

A thing has a number called strokes.

Part 3 - Things

The wheel is a thing. It is privately-named.
The wire is a thing. It is privately-named.
The rod-thing is a thing. It is privately-named.
The trough is a thing. It is privately-named.
The sheep-thing is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The spanner is a thing. It is privately-named.
The knife is a thing. It is privately-named.
The boot is a thing. It is privately-named.
The tube is a thing. It is privately-named.
The oil is a thing. It is privately-named.
The old-leather is a thing. It is privately-named.
The new-leather is a thing. It is privately-named.

The wheel is in the yard.
The printed name of the wheel is "wind wheel".
Include (- with name 'wind//' 'wheel//' 'vane//' 'blades//' 'eighteen//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Eighteen blades. On the vane, in red, are the name of a firm in Chicago and two bullet holes from the Commando.".
The wheel is fixed in place and scenery.

The wire is in the yard.
The printed name of the wire is "furl wire".
Include (- with name 'furl//' 'wire//' 'handle//' 'wires//p', -) when defining the wire.
The description of the wire is "You pull it down to fold the wheel out of the wind, and release it to let her go.".
The wire is fixed in place and scenery.

The rod-thing is in the yard.
The printed name of the rod-thing is "pump rod".
Include (- with name 'pump//' 'rod//' 'borehole//' 'pipe//' 'rods//p', -) when defining the rod-thing.
The description of the rod-thing is "Steel, and a hundred feet of it.[if the rod-thing is dried] Its other end is down in the dark, where it has stopped lifting anything.[end if][if the rod-thing is drawn-up] It hangs in its chain, with a bare steel plate on the end where the leather belongs.[end if][if the rod-thing is leathered] It hangs in its chain, with a new leather on its end, not yet bolted down.[end if][if the rod-thing is raised] It is bolted home.[end if]".
The rod-thing is fixed in place and scenery.

The trough is in the yard.
The printed name of the trough is "trough".
Include (- with name 'trough//' 'tank//' 'troughs//p', -) when defining the trough.
The description of the trough is "A line of green on the cement shows where water was on Friday.".
The trough is fixed in place and scenery.

The sheep-thing is in the yard.
The printed name of the sheep-thing is "sheep".
Include (- with name 'sheep//', -) when defining the sheep-thing.
The description of the sheep-thing is "They chew in time with the clank. They have your mother-in-law[']s way of saying nothing.".
The sheep-thing is fixed in place, scenery and plural-named.

The bench is in the shed-room.
The printed name of the bench is "workbench".
Include (- with name 'workbench//' 'bench//' 'workbenches//p', -) when defining the bench.
The description of the bench is "You move something on it, to see. Nothing happens.".
The bench is fixed in place, not enterable and scenery.

The spanner is on the bench.
The printed name of the spanner is "spanner".
Include (- with name 'spanner//' 'spanners//p', -) when defining the spanner.
The description of the spanner is "Three feet long, forged by his father out of a wagon axle.".
The spanner is portable.

The knife is on the bench.
The printed name of the knife is "skinning knife".
Include (- with name 'skinning//' 'knife//' 'blade//' 'knifes//p', -) when defining the knife.
The description of the knife is "It takes the hair off your arm.".
The knife is portable.

The boot is in the shed-room.
The printed name of the boot is "left boot".
Include (- with name 'left//' 'boot//' 'boots//' 'sunday//', -) when defining the boot.
The description of the boot is "His Sunday boot, ox hide, a quarter inch thick at the tongue. He saves them for church, and he has not been to church.".
The appearance of the boot is "On a nail by the door hangs his left boot; its twin has gone to the co-op to be resoled.".
The first place of the boot is the shed-room.
The boot is portable.

The tube is in the shed-room.
The printed name of the tube is "tractor tube".
Include (- with name 'tractor//' 'tube//' 'rubber//' 'tubes//p', -) when defining the tube.
The description of the tube is "Red rubber. It swells in water, as a neighbour found out.".
The appearance of the tube is "A burst inner tube off the tractor is looped over a rafter.".
The first place of the tube is the shed-room.
The tube is portable.

The oil is in the shed-room.
The printed name of the oil is "oil drum".
Include (- with name 'oil//' 'drum//' 'neatsfoot//', -) when defining the oil.
The description of the oil is "Neatsfoot, for harness. It is open, and there is a moth in it, very well preserved.".
The oil is fixed in place and scenery.
The indefinite article of the oil is "some".

The printed name of the old-leather is "old cup".
Include (- with name 'old//' 'cup//' 'worn//' 'cups//p', -) when defining the old-leather.
The description of the old-leather is "A leather ring, cupped like a saucer, and worn through on one side so that you can see the sheep. It would still do to cut round.".
The old-leather is portable.

The printed name of the new-leather is "new leather".
Include (- with name 'new//' 'leather//' 'disc//' 'leathers//p', -) when defining the new-leather.
The description of the new-leather is "Cut round, with a hole in the middle and the polish still on it.[if the new-leather is stiff] It is as stiff as Sunday.[end if][if the new-leather is soaked] It is black with oil, and gives under your thumb.[end if]".
The new-leather is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-pulling is an action applying to one thing.
Understand "pull [something]" as just-pulling.

Carry out just-pulling:
	if the noun is the wire:
		if the wheel is not turning-state:
			say "It is down, and hooked.";
			stop the action;
		now the wheel is furled;
		say "You hang on the handle with your whole weight and hook it. Up there the vane folds, the wheel swings edge-on, and the clank stops. It leaves a hole in the day.";
		stop the action;
	try pulling the noun.

Just-releasing is an action applying to one thing.
Understand "release [something]" as just-releasing.
Understand "free [something]" as just-releasing.
Understand "untie [something]" as just-releasing.
Understand "loosen [something]" as just-releasing.

Carry out just-releasing:
	if the noun is the wire:
		if the wheel is not furled:
			say "It is up, and the wheel has all the wind there is.";
			stop the action;
		if the rod-thing is drawn-up:
			say "With the rod in the air she would shake the tower down. Bolt it home first.";
			stop the action;
		if the rod-thing is leathered:
			say "With the rod in the air she would shake the tower down. Bolt it home first.";
			stop the action;
		now the wheel is turning-state;
		say "You unhook the wire and let it run through your hands. The vane swings out, the blades find the wind, and the rod takes its first step.";
		stop the action;
	say "That would lead nowhere.".

Unbolting-with is an action applying to two things.
Understand "unbolt [something] with [something]" as unbolting-with.
Understand "undo [something] with [something]" as unbolting-with.
Understand "unscrew [something] with [something]" as unbolting-with.

Carry out unbolting-with:
	if the noun is the rod-thing and the second noun is the spanner and the rod-thing is not leathered and the rod-thing is not raised:
		if the spanner is not enclosed by the player:
			say "It has been done up by his father. You would need the spanner.";
			stop the action;
		if the wheel is not furled:
			say "It goes up and down between your hands like a sewing machine. Stop the wheel.";
			stop the action;
		if the rod-thing is not dried:
			say "The bolts are out and there is nothing left to undo.";
			stop the action;
		now the rod-thing is drawn-up;
		now the old-leather is in the yard;
		say "You stand on the spanner, and jump. The bolt shrieks, the sheep step back, and you haul the rod up hand over hand and chain it. From its end drops the old leather cup, flap, at your feet.";
		stop the action;
	if the noun is the rod-thing and the second noun is the spanner:
		say "You have only this minute got it together. Leave it.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "carve [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the boot and the second noun is the knife:
		if the knife is not enclosed by the player:
			say "You pull at the boot with both hands. It was made to outlast that. Where is the knife?";
			stop the action;
		if the boot is not enclosed by the player:
			say "You would want it across your knee.";
			stop the action;
		if the old-leather is not enclosed by the player:
			say "You have the blade in the tongue already when you stop. How big? How big a hole? You only have the one boot. You want the old leather to cut round.";
			stop the action;
		now the boot is nowhere;
		now the new-leather is carried by the player;
		say "You lay the old cup on the tongue, say a word to your husband that he will have to imagine, and draw the knife round it. What is left is a very well-ventilated boot, and you hang it out of sight.";
		stop the action;
	if the noun is the tube and the second noun is the knife:
		say "It would swell up and stick halfway down the hole, and then you would have a dry borehole with a tube in it. Leather.";
		stop the action;
	say "That would lead nowhere.".

Soaking-in is an action applying to two things.
Understand "soak [something] in [something]" as soaking-in.
Understand "dip [something] in [something]" as soaking-in.
Understand "oil [something] in [something]" as soaking-in.
Understand "grease [something] in [something]" as soaking-in.
Understand "wet [something] in [something]" as soaking-in.

Carry out soaking-in:
	if the noun is the new-leather and the second noun is the oil:
		if the new-leather is not enclosed by the player:
			say "Leather has to be let down into the oil by somebody who has hold of it.";
			stop the action;
		if the new-leather is not stiff:
			say "It can drink no more.";
			stop the action;
		now the new-leather is soaked;
		say "You push it under beside the moth and hold it there and work it, until the bubbles stop and it has gone from brown to black.";
		stop the action;
	if the noun is the old-leather and the second noun is the oil:
		say "It is oiled already, and holed. You might as well oil a net.";
		stop the action;
	if the noun is the boot and the second noun is the oil:
		say "Cut it first. One sin at a time.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the new-leather and the second noun is the rod-thing:
		if the new-leather is not enclosed by the player:
			say "The rod stands there with its cup bare. The leather has to be in your hand.";
			stop the action;
		if the rod-thing is not drawn-up:
			say "The rod is in the borehole, a hundred feet of it.";
			stop the action;
		if the new-leather is not soaked:
			say "You bend it round the plate and it creaks, and the grain begins to open. Dry, it would be in ribbons by tonight. It has to be soaked.";
			stop the action;
		now the rod-thing is leathered;
		now the new-leather is nowhere;
		say "It goes onto the plate with a push, cup upwards, like a hat on a bishop.";
		stop the action;
	if the noun is the old-leather and the second noun is the rod-thing:
		say "With a hole like that you would lift a cupful by Christmas.";
		stop the action;
	say "That would lead nowhere.".

Bolting-with is an action applying to two things.
Understand "bolt [something] with [something]" as bolting-with.
Understand "tighten [something] with [something]" as bolting-with.

Carry out bolting-with:
	if the noun is the rod-thing and the second noun is the spanner:
		if the spanner is not enclosed by the player:
			say "You turn the nut until the skin gives. The spanner would go further.";
			stop the action;
		if the rod-thing is dried:
			say "It is bolted. That is not its trouble.";
			stop the action;
		if the rod-thing is raised:
			say "It is bolted home.";
			stop the action;
		if the rod-thing is not leathered:
			say "There is no leather on it yet.";
			stop the action;
		now the rod-thing is raised;
		say "You lower it, foot by foot, and feel the new leather go into the pipe, snug, with a sigh. Then you stand on the spanner the other way.";
		stop the action;
	say "That would lead nowhere.".

Check opening (this is the other words for opening rule):
	if other words are tried, make no decision;
	if the noun is the rod-thing:
		say "Say how: unbolt [the noun] with something.";
		stop the action.
The other words for opening rule is listed first in the check opening rules.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the rod-thing:
		say "Say how: bolt [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the wire:
		try other words;
		try just-pulling the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the boot or the noun is the tube:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The unbolting-with action translates into I6 as "SKOwn1".
The cuting-with action translates into I6 as "SKOwn2".
The soaking-in action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the spanner +) && x == (+ the rod-thing +)) return -1;
			if (y == (+ the knife +) && x == (+ the boot +) or (+ the tube +)) return ##SKOwn2;
			if (y == (+ the oil +) && x == (+ the new-leather +) or (+ the old-leather +) or (+ the boot +)) return ##SKOwn3;
			if (y == (+ the rod-thing +) && x == (+ the new-leather +) or (+ the old-leather +)) return ##SKOwn4;
		3:
			if (y == (+ the oil +) && x == (+ the new-leather +) or (+ the old-leather +) or (+ the boot +)) return ##SKOwn3;
			if (y == (+ the rod-thing +) && x == (+ the new-leather +) or (+ the old-leather +)) return ##SKOwn4;
		4:
			if (y == (+ the rod-thing +) && x == (+ the new-leather +) or (+ the old-leather +)) return ##SKOwn4;
		6:
			if (y == (+ the rod-thing +) && x == (+ the new-leather +) or (+ the old-leather +)) return ##SKOwn4;
		7:
			if (y == (+ the spanner +) && x == (+ the rod-thing +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the rod-thing is raised and the wheel is turning-state:
		increase the strokes of the rod-thing by 1;
		if the strokes of the rod-thing is greater than 2, now the strokes of the rod-thing is 2.

Every turn:
	if the rod-thing is raised and the wheel is turning-state and the strokes of the rod-thing is at least 1 and the strokes of the rod-thing is less than 2:
		if the player can see the rod-thing, say "Clank. The pipe breathes in. Something is on its way.".

Part 6 - Tasks and endings

The wheel-stopped is a task. The points are 1.
The rod-up is a task. The points are 2.
The leather-cut is a task. The points are 2.
The leather-soaked is a task. The points are 1.
The rod-home is a task. The points are 2.
The running-task is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the wheel-stopped is pending and the wheel is furled:
		achieve the wheel-stopped.

Every turn:
	if the rod-up is pending and the rod-thing is drawn-up:
		achieve the rod-up.

Every turn:
	if the leather-cut is pending and the boot is nowhere:
		achieve the leather-cut.

Every turn:
	if the leather-soaked is pending and the new-leather is soaked:
		achieve the leather-soaked.

Every turn:
	if the rod-home is pending and the rod-thing is raised:
		achieve the rod-home.

Every turn:
	if the running-task is pending and the strokes of the rod-thing is at least 2:
		achieve the running-task.

Every turn:
	if the story has not ended and the running-task is achieved:
		say "A cough, far down. Another, nearer. Rust; and then it comes, red and then brown and then so clear that it has no business here, in big slow gulps, each with a clank after it. Two hundred sheep go past you on both sides like a river. On Sunday you will tell him about the boot. On Sunday he can have it in the trough, with a rose in.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the yard.

When play begins:
	say "The Karoo, 1936; no rain since the wedding, and it is your anniversary on Sunday. At first light the windpump was turning as usual, with a clank as usual, and out of the pipe came nothing, and then a wasp. You know what that is. It is the leather: the cup on the end of the rod, which does all the lifting, and which your husband was going to see to. He is at the co-op with the lorry until dark. Two hundred sheep have come to stand round you and look. Stop the wheel, get the old leather off the rod, cut a new one to it, soak that in oil, bolt it on, and let her run.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the rod-thing is drawn-up:
			no;
		yes;
	if N is 13:
		if the new-leather is soaked:
			no;
		yes;
	if N is 14:
		if the rod-thing is leathered:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 24, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "He says they were for practice. They are not very near anything.";
	if N is 2, say "Wagon chain, kept on the tower for hauling.";
	if N is 3, say "Round, and made to wear a leather.";
	if N is 4, say "Cracked, and a lizard has taken the crack.";
	if N is 5, say "He did things up so that they stayed done.";
	if N is 6, say "Less of it each time you test.";
	if N is 7, say "Brown as far as the sleeve.";
	if N is 8, say "Wide, flat and, for the present, whole.";
	if N is 9, say "Wings folded. It will outlast everyone here.";
	if N is 10, say "Ox hide, and it has lifted a lake in its time.";
	if N is 11, say "It goes over the bolt, if the old one did.";
	if N is 12, say "He put it on for Sunday.";
	if N is 13, say "Yours, and it leaves its print.";
	if N is 14, say "Snug, wet, and still a little in the shape of a foot.";
	if N is 15, say "Galvanised, forty feet of it, and too hot to lean on.";
	if N is 16, say "Four, each with its own block of cement and its own sheep.";
	if N is 17, say "His father[']s and his, and neither could say what for.";
	if N is 18, say "Dust, with a little light in it.";
	if N is 19, say "A horseshoe nail. The horse was called Kitchener.";
	if N is 20, say "Iron on a frame of thorn wood, held open by a stone.";
	if N is 21, say "At the co-op, being resoled, and well out of it.";
	if N is 22, say "A bluegum pole with the bark still on.";
	if N is 23, say "Two hours off by lorry, four by conversation.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go west.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go east.";
	if N is 29, say "You would have to go east.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'holes//': if (n < 1 && SK_Near((+ the wheel +))) return 1;
		'chain//': if (n < 2 && SK_Near((+ the rod-thing +))) return 2;
		'plate//': if (n < 3 && SK_Near((+ the rod-thing +))) return 3;
		'cement//': if (n < 4 && SK_Near((+ the trough +))) return 4;
		'father//': if (n < 5 && SK_Near((+ the spanner +))) return 5;
		'hair//': if (n < 6 && SK_Near((+ the knife +))) return 6;
		'arm//': if (n < 7 && SK_Near((+ the knife +))) return 7;
		'tongue//': if (n < 8 && SK_Near((+ the boot +))) return 8;
		'moth//': if (n < 9 && SK_Near((+ the oil +))) return 9;
		'ring//': if (n < 10 && SK_Near((+ the old-leather +))) return 10;
		'hole//': if (n < 11 && SK_Near((+ the new-leather +))) return 11;
		'polish//': if (n < 12 && SK_Near((+ the new-leather +))) return 12;
		'thumb//': if (n < 13 && SK_Near((+ the new-leather +))) return 13;
		'leather//': if (n < 14 && SK_Near((+ the yard +))) return 14;
		'tower//': if (n < 15 && SK_Near((+ the yard +))) return 15;
		'legs//': if (n < 16 && SK_Near((+ the yard +))) return 16;
		'families//': if (n < 17 && SK_Near((+ the shed-room +))) return 17;
		'window//': if (n < 18 && SK_Near((+ the shed-room +))) return 18;
		'nail//': if (n < 19 && SK_Near((+ the shed-room +))) return 19;
		'door//': if (n < 20 && SK_Near((+ the shed-room +))) return 20;
		'twin//': if (n < 21 && SK_Near((+ the shed-room +))) return 21;
		'rafter//': if (n < 22 && SK_Near((+ the shed-room +))) return 22;
		'co-op//': if (n < 23 && SK_Near(player)) return 23;
		'anniversa//': if (n < 24 && SK_Near(player)) return 24;
		'axle//': if (n < 24 && SK_Near(player)) return 24;
		'burst//': if (n < 24 && SK_Near(player)) return 24;
		'chicago//': if (n < 24 && SK_Near(player)) return 24;
		'church//': if (n < 24 && SK_Near(player)) return 24;
		'clank//': if (n < 24 && SK_Near(player)) return 24;
		'commando//': if (n < 24 && SK_Near(player)) return 24;
		'friday//': if (n < 24 && SK_Near(player)) return 24;
		'husband//': if (n < 24 && SK_Near(player)) return 24;
		'karoo//': if (n < 24 && SK_Near(player)) return 24;
		'light//': if (n < 24 && SK_Near(player)) return 24;
		'lorry//': if (n < 24 && SK_Near(player)) return 24;
		'name//': if (n < 24 && SK_Near(player)) return 24;
		'rain//': if (n < 24 && SK_Near(player)) return 24;
		'rinderpes//': if (n < 24 && SK_Near(player)) return 24;
		'run//': if (n < 24 && SK_Near(player)) return 24;
		'saucer//': if (n < 24 && SK_Near(player)) return 24;
		'sunday//': if (n < 24 && SK_Near(player)) return 24;
		'wasp//': if (n < 24 && SK_Near(player)) return 24;
		'water//': if (n < 24 && SK_Near(player)) return 24;
		'wedding//': if (n < 24 && SK_Near(player)) return 24;
		'windpump//': if (n < 25 && SK_Near((+ the yard +))) return 25; if (n < 28 && SK_Near((+ the shed-room +))) return 28;
		'foot//': if (n < 25 && SK_Near((+ the yard +))) return 25; if (n < 29 && SK_Near((+ the shed-room +))) return 29;
		'shed//': if (n < 26 && SK_Near((+ the yard +))) return 26; if (n < 27 && SK_Near((+ the shed-room +))) return 27;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'chicago//') rtrue;
	if (w == 'commando//') rtrue;
	if (w == 'friday//') rtrue;
	if (w == 'karoo//') rtrue;
	if (w == 'sunday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs anniversaries anniversary arm arms axle axles";
		}
		'b': switch (n) {
			1: return "bark barks bishop bishops body breath breathes breaths bubble bubbles burst bursts business businesses";
		}
		'c': switch (n) {
			1: return "ceiling cement cements chain chains chicago chicagos christmas christmases church churches clank clanks commando commandos corner corners cough coughs";
			2: return "crack cracks cupful cupfuls";
		}
		'd': switch (n) {
			1: return "door doors";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face families family father fathers feet finger fingers floor found founds frame frames friday fridays";
		}
		'g': switch (n) {
			1: return "grain grains ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands hat hats head hole holes home homes horse horses husband husbands";
		}
		'k': switch (n) {
			1: return "karoo karoos knee knees";
		}
		'l': switch (n) {
			1: return "lake lakes leg legs light lights lizard lizards lorries lorry";
		}
		'm': switch (n) {
			1: return "machine machines moth moths mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names net nets nose nut nuts";
		}
		'p': switch (n) {
			1: return "pole poles polish polishes present presents print prints push pushes";
		}
		'r': switch (n) {
			1: return "rafter rafters rain rains ribbon ribbons rinderpest rinderpests ring rings river rivers roof rose roses run runs";
		}
		's': switch (n) {
			1: return "saucer saucers sigh sighs sin sins skin skins sky sleeve sleeves step steps stick sticks stone stones sunday sundays";
		}
		't': switch (n) {
			1: return "tongue tongues tower towers tractor tractors trouble troubles twin twins";
		}
		'w': switch (n) {
			1: return "wall walls wasp wasps water waters wedding weddings wind window windows winds wing wings wood woods";
		}
	}
	return 0;
];
-).
